// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Pack: Who holds the accounts, and what stays. */
export const continuity: Pack = {
  "format": 1,
  "id": "continuity",
  "version": "1.0.0",
  "title": {
    "en": "Who holds the accounts, and what stays",
    "fr": "Qui tient les comptes, et ce qui reste"
  },
  "statements": {
    "accounts-belong": {
      "text": {
        "en": "The organisation’s accounts belong to it. They are opened in its name, with its address, and stay when people leave.",
        "fr": "Les comptes de l’organisation lui appartiennent. Ils sont ouverts à son nom, avec son adresse, et restent quand les gens partent."
      },
      "concern": [
        10
      ],
      "owner": "communications",
      "review": "P365D"
    },
    "list-of-accounts": {
      "text": {
        "en": "One list names every account: what for, who holds it, which address recovers it, when it was last checked.",
        "fr": "Une liste nomme chaque compte : à quoi il sert, qui le tient, quelle adresse le récupère, quand il a été vérifié."
      },
      "concern": [
        10
      ],
      "owner": "communications",
      "review": "P365D"
    },
    "cover-for-absence": {
      "text": {
        "en": "Whoever runs an account alone names who stands in during a long absence.",
        "fr": "Qui tient seul un compte désigne qui le remplace pendant une longue absence."
      },
      "concern": [
        10
      ],
      "owner": "communications",
      "review": "P365D"
    },
    "on-leaving": {
      "text": {
        "en": "On the last day we go through one list together.",
        "fr": "Le dernier jour, nous suivons ensemble une liste."
      },
      "concern": [
        10
      ],
      "owner": "people",
      "review": "P365D",
      "items": [
        {
          "en": "Access to accounts and tools ends",
          "fr": "Les accès aux comptes et aux outils prennent fin"
        },
        {
          "en": "What is scheduled has a new owner",
          "fr": "Ce qui est programmé a un nouveau responsable"
        },
        {
          "en": "Approvals still open go to somebody else",
          "fr": "Les validations en attente passent à quelqu’un d’autre"
        },
        {
          "en": "Contacts made for the organisation are in the record",
          "fr": "Les contacts pris pour l’organisation sont au fichier"
        },
        {
          "en": "Personal accounts stay personal; the employer line is updated",
          "fr": "Les comptes personnels restent personnels ; la ligne d’employeur est à jour"
        }
      ]
    },
    "closing-an-account": {
      "text": {
        "en": "An account nobody needs is closed with a last post that says where to go.",
        "fr": "Un compte devenu inutile est fermé, avec un dernier message qui dit où aller."
      },
      "concern": [
        10
      ],
      "owner": "communications",
      "review": "P365D"
    }
  },
  "rules": {
    "account-check": {
      "title": {
        "en": "Prefer a check of each account once a year",
        "fr": "Préférer une vérification de chaque compte une fois par an"
      },
      "rationale": {
        "en": "Settings change by themselves; somebody has to look.",
        "fr": "Les réglages changent tout seuls ; il faut aller voir."
      },
      "concern": [
        10,
        1
      ],
      "on": [
        "audit"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "age": {
          "title": {
            "en": "At the latest after",
            "fr": "Au plus tard après"
          },
          "kind": "duration",
          "default": "P365D"
        }
      },
      "conditions": {
        "fact": "account.lastCheckAt",
        "operator": "olderThan",
        "value": {
          "param": "age"
        }
      },
      "message": {
        "en": "Nobody has checked this account for long. Look at its settings, people and links, and note the day.",
        "fr": "Personne n’a vérifié ce compte depuis longtemps. Revoyez réglages, personnes et liens, et notez la date."
      },
      "sources": [
        {
          "title": "P20 RWL church region"
        },
        {
          "title": "P49 Indiana UMC"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "lastCheckAt": "2025-06-01T09:00:00Z"
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "lastCheckAt": "2026-09-01T09:00:00Z"
            }
          },
          "params": {
            "age": "P30D"
          },
          "fires": true
        },
        {
          "title": {
            "en": "A year ago tomorrow",
            "fr": "Il y aura un an demain"
          },
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "lastCheckAt": "2025-11-25T09:00:00Z"
            }
          },
          "fires": false
        },
        {
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "lastCheckAt": "2026-11-01T09:00:00Z"
            }
          },
          "fires": false
        }
      ]
    },
    "account-name": {
      "title": {
        "en": "Require account names that follow the pattern",
        "fr": "Exiger des noms de compte qui suivent le modèle"
      },
      "rationale": {
        "en": "A name of one shape tells the true account from a false one.",
        "fr": "Un nom d’un seul modèle distingue le vrai compte du faux."
      },
      "concern": [
        4,
        7
      ],
      "on": [
        "open-account",
        "audit",
        "update-profile"
      ],
      "effect": "off",
      "params": {
        "parts": {
          "title": {
            "en": "Each name contains one of",
            "fr": "Chaque nom contient l’un de"
          },
          "kind": "list",
          "default": [
            "lucioles"
          ]
        }
      },
      "conditions": {
        "not": {
          "param": "parts",
          "operator": "someItem",
          "value": {
            "fact": "account.handle",
            "operator": "containsText",
            "value": {
              "item": "$"
            }
          }
        }
      },
      "obligations": [
        {
          "kind": "rename",
          "contact": "communications"
        }
      ],
      "message": {
        "en": "The name of this account does not follow the pattern. Choose one that does.",
        "fr": "Le nom de ce compte ne suit pas le modèle. Choisissez-en un qui le suive."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P51 Case Western, Clarkson, Montana State Northern universities"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "open-account",
            "account": {
              "kind": "official",
              "handle": "shelter_leeds"
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "handle": "refuge_lyon"
            }
          },
          "params": {
            "parts": [
              "cat",
              "gen"
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "Capitals do not matter",
            "fr": "Les majuscules ne comptent pas"
          },
          "post": {
            "action": "open-account",
            "account": {
              "kind": "official",
              "handle": "LUCIOLES_leeds"
            }
          },
          "fires": false
        },
        {
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "handle": "leslucioles"
            }
          },
          "fires": false
        }
      ]
    },
    "admin-inactive": {
      "title": {
        "en": "Prefer to end access that nobody uses",
        "fr": "Préférer fermer les accès inutilisés"
      },
      "rationale": {
        "en": "An unused key is one more that can be stolen.",
        "fr": "Une clé inutile est une clé de plus à voler."
      },
      "concern": [
        10
      ],
      "on": [
        "audit"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "unused": {
          "title": {
            "en": "Unused for",
            "fr": "Inutilisé depuis"
          },
          "kind": "duration",
          "default": "P180D"
        }
      },
      "conditions": {
        "fact": "account.admins",
        "operator": "someItem",
        "value": {
          "item": "lastActiveAt",
          "operator": "olderThan",
          "value": {
            "param": "unused"
          }
        }
      },
      "message": {
        "en": "An administrator of this account has long been inactive. Ask whether the access is still needed, or remove it.",
        "fr": "Un administrateur de ce compte est inactif depuis longtemps. Demandez si l’accès sert encore, ou retirez-le."
      },
      "sources": [
        {
          "title": "P27 CDOS 61"
        },
        {
          "title": "P44 Node.js"
        },
        {
          "title": "P49 Indiana UMC"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "admins": [
                {
                  "person": "lea",
                  "lastActiveAt": "2026-11-20T09:00:00Z"
                },
                {
                  "person": "max",
                  "lastActiveAt": "2025-12-01T09:00:00Z"
                }
              ]
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "admins": [
                {
                  "person": "max",
                  "lastActiveAt": "2026-10-01T09:00:00Z"
                }
              ]
            }
          },
          "params": {
            "unused": "P30D"
          },
          "fires": true
        },
        {
          "title": {
            "en": "Away for the summer",
            "fr": "Absent pour l’été"
          },
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "admins": [
                {
                  "person": "max",
                  "lastActiveAt": "2026-07-01T09:00:00Z"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "admins": []
            }
          },
          "fires": false
        }
      ]
    },
    "admin-role": {
      "title": {
        "en": "Require an administrator who holds a certain role",
        "fr": "Exiger un administrateur qui tient une certaine fonction"
      },
      "rationale": {
        "en": "Head office can help only with a key of its own.",
        "fr": "Le siège ne peut aider qu’avec sa propre clé."
      },
      "concern": [
        10,
        8
      ],
      "on": [
        "audit",
        "open-account"
      ],
      "effect": "off",
      "params": {
        "roles": {
          "title": {
            "en": "Who must be among them",
            "fr": "Qui doit en être"
          },
          "kind": "list",
          "default": [
            "communications",
            "headquarters"
          ]
        },
        "least": {
          "title": {
            "en": "How many of those",
            "fr": "Combien de ceux-là"
          },
          "unit": "administrators",
          "kind": "number",
          "default": 1,
          "min": 1,
          "max": 10
        }
      },
      "conditions": {
        "not": {
          "fact": "account.admins",
          "operator": "atLeastItems",
          "value": {
            "count": {
              "param": "least"
            },
            "where": {
              "item": "role",
              "operator": "in",
              "value": {
                "param": "roles"
              }
            }
          }
        }
      },
      "obligations": [
        {
          "kind": "change",
          "contact": "communications"
        }
      ],
      "message": {
        "en": "Too few administrators of this account hold the role that this policy asks for. Add one.",
        "fr": "Trop peu d’administrateurs de ce compte tiennent la fonction demandée par la charte. Ajoutez-en un."
      },
      "sources": [
        {
          "title": "P10 Gloucestershire Scouts"
        },
        {
          "title": "P51 Case Western, Clarkson, Montana State Northern universities"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "admins": [
                {
                  "person": "ben",
                  "role": "volunteer"
                },
                {
                  "person": "sam",
                  "role": "volunteer"
                }
              ]
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "This federation asks for its own officer",
            "fr": "Cette fédération demande un de ses élus"
          },
          "post": {
            "action": "open-account",
            "language": "fr",
            "account": {
              "kind": "official",
              "admins": [
                {
                  "person": "ben",
                  "role": "communications"
                }
              ]
            }
          },
          "params": {
            "roles": [
              "county-officer"
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "One of two is enough",
            "fr": "Un sur deux suffit"
          },
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "admins": [
                {
                  "person": "ben",
                  "role": "volunteer"
                },
                {
                  "person": "lea",
                  "role": "headquarters"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "admins": [
                {
                  "person": "lea",
                  "role": "communications"
                }
              ]
            }
          },
          "fires": false
        }
      ]
    },
    "dormant": {
      "title": {
        "en": "Prefer to revive or close silent accounts",
        "fr": "Préférer relancer ou fermer les comptes muets"
      },
      "rationale": {
        "en": "A silent page answers nobody and is easily taken.",
        "fr": "Une page muette ne répond à personne et se fait voler."
      },
      "concern": [
        10,
        2
      ],
      "on": [
        "audit"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "silence": {
          "title": {
            "en": "Silent for",
            "fr": "Muet depuis"
          },
          "kind": "duration",
          "default": "P90D"
        }
      },
      "conditions": {
        "fact": "account.lastPostAt",
        "operator": "olderThan",
        "value": {
          "param": "silence"
        }
      },
      "message": {
        "en": "This account has been silent for long. Revive it, or close it with a word on where to go.",
        "fr": "Ce compte est muet depuis longtemps. Relancez-le, ou fermez-le en disant où aller."
      },
      "sources": [
        {
          "title": "P54 ACNC factsheet"
        },
        {
          "title": "P26 Alsace Mouvement associatif"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "lastPostAt": "2025-09-10T09:00:00Z"
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "lastPostAt": "2026-10-01T09:00:00Z"
            }
          },
          "params": {
            "silence": "P30D"
          },
          "fires": true
        },
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "lastPostAt": "2026-11-17T09:00:00Z"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Quiet since the summer party, not three months yet",
            "fr": "Calme depuis la fête d’été, pas encore trois mois"
          },
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "lastPostAt": "2026-08-28T09:00:00Z"
            }
          },
          "fires": false
        }
      ]
    },
    "leaver-admin": {
      "title": {
        "en": "Require access to end when an administrator leaves",
        "fr": "Exiger la fin des accès au départ d’un administrateur"
      },
      "rationale": {
        "en": "Access that nobody ended is found by whoever needs it least.",
        "fr": "Un accès que personne n’a fermé finit toujours par servir."
      },
      "concern": [
        10
      ],
      "on": [
        "audit"
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "off"
      },
      "params": {
        "grace": {
          "title": {
            "en": "How long after leaving access may stay",
            "fr": "Combien de temps l’accès peut rester après le départ"
          },
          "kind": "duration",
          "default": "PT0S"
        }
      },
      "conditions": {
        "fact": "account.admins",
        "operator": "someItem",
        "value": {
          "item": "endsAt",
          "operator": "olderThan",
          "value": {
            "param": "grace"
          }
        }
      },
      "obligations": [
        {
          "kind": "change",
          "contact": "communications",
          "title": {
            "en": "Remove the access",
            "fr": "Retirez l’accès"
          }
        }
      ],
      "message": {
        "en": "Somebody who has left still administers this account. Remove the access and change the password.",
        "fr": "Une personne partie administre encore ce compte. Retirez son accès et changez le mot de passe."
      },
      "sources": [
        {
          "title": "P54 ACNC factsheet"
        },
        {
          "title": "P27 CDOS 61"
        },
        {
          "title": "P49 Indiana UMC"
        },
        {
          "title": "P55 Hashtag Nonprofit"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "admins": [
                {
                  "person": "lea",
                  "endsAt": "2028-08-31T17:00:00Z"
                },
                {
                  "person": "ben",
                  "role": "trainee",
                  "endsAt": "2026-11-02T17:00:00Z"
                }
              ]
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "admins": [
                {
                  "person": "chloe",
                  "endsAt": "2026-11-23T17:00:00Z"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "Leaves on Friday",
            "fr": "Part vendredi"
          },
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "admins": [
                {
                  "person": "ben",
                  "endsAt": "2026-11-27T17:00:00Z"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A week to hand over",
            "fr": "Une semaine pour transmettre"
          },
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "admins": [
                {
                  "person": "chloe",
                  "endsAt": "2026-11-23T17:00:00Z"
                }
              ]
            }
          },
          "params": {
            "grace": "P7D"
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nobody said until when",
            "fr": "Personne n’a dit jusqu’à quand"
          },
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "admins": [
                {
                  "person": "lea"
                }
              ]
            }
          },
          "fires": "unknown"
        }
      ]
    },
    "leaver-profile": {
      "title": {
        "en": "Prefer an employer line that is up to date",
        "fr": "Préférer une ligne d’employeur à jour"
      },
      "rationale": {
        "en": "An old title misleads readers, and sends them to the wrong person.",
        "fr": "Un ancien titre trompe les lecteurs et les envoie à la mauvaise personne."
      },
      "concern": [
        10,
        5
      ],
      "on": [
        "update-profile",
        "audit"
      ],
      "effect": {
        "official": "off",
        "representative": "advise",
        "personal": "advise"
      },
      "params": {
        "grace": {
          "title": {
            "en": "How long after leaving",
            "fr": "Combien de temps après le départ"
          },
          "kind": "duration",
          "default": "P30D"
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "author.endsAt",
            "operator": "olderThan",
            "value": {
              "param": "grace"
            }
          },
          {
            "fact": "organisation.names",
            "operator": "someItem",
            "value": {
              "fact": "account.profile.bio",
              "operator": "containsText",
              "value": {
                "item": "$"
              }
            }
          },
          {
            "not": {
              "fact": "profile.terms",
              "operator": "atLeastItems",
              "value": 1
            }
          }
        ]
      },
      "terms": {
        "en": [
          "former",
          "formerly",
          "ex",
          "previously",
          "past",
          "until",
          "retired",
          "alumni",
          "alumna",
          "alumnus"
        ],
        "fr": [
          "ancien",
          "ancienne",
          "ex",
          "précédemment",
          "jusqu'en",
          "retraité",
          "retraitée",
          "passée par",
          "passé par"
        ]
      },
      "message": {
        "en": "This profile still reads as if its holder worked here. A word such as “former” is enough; the account stays yours.",
        "fr": "Ce profil se lit encore comme si vous travailliez ici. Un mot comme « ancien » suffit ; le compte reste à vous."
      },
      "sources": [
        {
          "title": "P52 Intel"
        },
        {
          "title": "P54 ACNC factsheet"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "personal",
              "profile": {
                "bio": "Director at Lucioles"
              }
            },
            "author": {
              "endsAt": "2024-11-01T17:00:00Z"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Les Lucioles",
                "Lucioles"
              ]
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "action": "update-profile",
            "language": "fr",
            "account": {
              "kind": "personal",
              "profile": {
                "bio": "Bénévole aux Lucioles, coureuse"
              }
            },
            "author": {
              "endsAt": "2026-09-01T17:00:00Z"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Les Lucioles",
                "Lucioles"
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "Former is all it takes",
            "fr": "Un mot suffit"
          },
          "post": {
            "action": "audit",
            "account": {
              "kind": "personal",
              "profile": {
                "bio": "Former volunteer at Lucioles, 2019–2024"
              }
            },
            "author": {
              "endsAt": "2024-11-01T17:00:00Z"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Les Lucioles",
                "Lucioles"
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Gone since Friday: no hurry",
            "fr": "Partie depuis vendredi : rien ne presse"
          },
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "personal",
              "profile": {
                "bio": "Bénévole aux Lucioles"
              }
            },
            "author": {
              "endsAt": "2026-11-20T17:00:00Z"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Les Lucioles",
                "Lucioles"
              ]
            }
          },
          "fires": false
        }
      ]
    },
    "leaver-publishes": {
      "title": {
        "en": "Forbid acting for the organisation after leaving it",
        "fr": "Interdire d’agir pour l’organisation après l’avoir quittée"
      },
      "rationale": {
        "en": "A page kept by somebody who left is a common way to lose it.",
        "fr": "Une page tenue par quelqu’un qui est parti est souvent une page perdue."
      },
      "concern": [
        10
      ],
      "on": [
        "publish",
        "repost",
        "quote",
        "reply",
        "comment",
        "message",
        "check-in",
        "edit",
        "update-profile",
        "react",
        "connect",
        "accept",
        "follow",
        "delete",
        "hide",
        "block-user",
        "open-account"
      ],
      "effect": {
        "official": "forbid",
        "representative": "forbid",
        "personal": "off"
      },
      "params": {
        "grace": {
          "title": {
            "en": "How long after leaving it still counts",
            "fr": "Combien de temps après le départ cela compte encore"
          },
          "kind": "duration",
          "default": "PT0S"
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "author.endsAt",
            "operator": "olderThan",
            "value": {
              "param": "grace"
            }
          },
          {
            "fact": "author.endsAt",
            "operator": "before",
            "value": {
              "fact": "time.now"
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "switch-account"
        },
        {
          "kind": "notify",
          "contact": "communications"
        }
      ],
      "message": {
        "en": "This goes out for the organisation from somebody who has left it. Let a colleague take over; your own account is yours.",
        "fr": "Ceci part au nom de l’organisation, d’une personne qui l’a quittée. Laissez une collègue prendre la suite ; votre propre compte est à vous."
      },
      "sources": [
        {
          "title": "P54 ACNC factsheet"
        },
        {
          "title": "P27 CDOS 61"
        },
        {
          "title": "P49 Indiana UMC"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Last dance at the shelter!",
            "account": {
              "kind": "official"
            },
            "author": {
              "id": "ben",
              "endsAt": "2026-11-02T17:00:00Z"
            }
          },
          "fires": true,
          "outcome": "deny"
        },
        {
          "title": {
            "en": "Deleting counts too",
            "fr": "Supprimer compte aussi"
          },
          "post": {
            "action": "delete",
            "language": "fr",
            "account": {
              "kind": "representative"
            },
            "author": {
              "id": "ben",
              "endsAt": "2026-11-23T17:00:00Z"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "The last week is still a week",
            "fr": "La dernière semaine est encore une semaine"
          },
          "post": {
            "text": "A good last week with the team",
            "account": {
              "kind": "official"
            },
            "author": {
              "id": "ben",
              "endsAt": "2026-11-27T17:00:00Z"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Two days to say goodbye",
            "fr": "Deux jours pour dire au revoir"
          },
          "post": {
            "text": "Merci à tous, je passe la main ce soir.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "id": "ben",
              "endsAt": "2026-11-23T17:00:00Z"
            }
          },
          "params": {
            "grace": "P2D"
          },
          "fires": false
        }
      ]
    },
    "leaver-scheduled": {
      "title": {
        "en": "Require a new owner for what is scheduled after a departure",
        "fr": "Exiger un nouveau responsable pour ce qui est programmé après un départ"
      },
      "rationale": {
        "en": "When it goes out, nobody is there to answer.",
        "fr": "Quand le message partira, personne ne sera là pour répondre."
      },
      "concern": [
        10,
        6
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "off"
      },
      "params": {
        "roles": {
          "title": {
            "en": "Who may take it over",
            "fr": "Qui peut le reprendre"
          },
          "kind": "list",
          "default": [
            "editor",
            "communications"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "author.endsAt",
            "operator": "before",
            "value": {
              "fact": "time.post"
            }
          },
          {
            "not": {
              "fact": "author.endsAt",
              "operator": "before",
              "value": {
                "fact": "time.now"
              }
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "approval",
          "roles": {
            "param": "roles"
          },
          "contact": "communications"
        }
      ],
      "message": {
        "en": "This goes out after its author has left. Let somebody who stays take it over.",
        "fr": "Ce message partira après le départ de son auteur. Faites-le reprendre par quelqu’un qui reste."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P26 Alsace Mouvement associatif"
        },
        {
          "title": "P55 Hashtag Nonprofit"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Spring programme",
            "account": {
              "kind": "official"
            },
            "author": {
              "id": "ben",
              "endsAt": "2026-11-27T17:00:00Z"
            },
            "publishAt": "2026-12-05T09:00:00Z"
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Vœux de janvier",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "id": "ben",
              "endsAt": "2026-12-31T17:00:00Z"
            },
            "publishAt": "2027-01-02T09:00:00Z"
          },
          "fires": true
        },
        {
          "title": {
            "en": "Out before the last day",
            "fr": "Publié avant le dernier jour"
          },
          "post": {
            "text": "Advent calendar",
            "account": {
              "kind": "official"
            },
            "author": {
              "id": "ben",
              "endsAt": "2026-12-31T17:00:00Z"
            },
            "publishAt": "2026-12-05T09:00:00Z"
          },
          "fires": false
        },
        {
          "post": {
            "text": "Programme de printemps",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "id": "lea",
              "endsAt": "2028-08-31T17:00:00Z"
            },
            "publishAt": "2027-03-01T09:00:00Z"
          },
          "fires": false
        }
      ]
    },
    "login-renewed": {
      "title": {
        "en": "Prefer a new password each year and after each departure",
        "fr": "Préférer un nouveau mot de passe chaque année et après chaque départ"
      },
      "rationale": {
        "en": "What leavers knew should open nothing.",
        "fr": "Ce que savaient les partants ne doit plus rien ouvrir."
      },
      "concern": [
        10,
        1
      ],
      "on": [
        "audit"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "age": {
          "title": {
            "en": "At the latest after",
            "fr": "Au plus tard après"
          },
          "kind": "duration",
          "default": "P365D"
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "account.loginChangedAt",
            "operator": "olderThan",
            "value": {
              "param": "age"
            }
          },
          {
            "fact": "account.admins",
            "operator": "someItem",
            "value": {
              "all": [
                {
                  "item": "endsAt",
                  "operator": "after",
                  "value": {
                    "fact": "account.loginChangedAt"
                  }
                },
                {
                  "item": "endsAt",
                  "operator": "before",
                  "value": {
                    "fact": "time.now"
                  }
                }
              ]
            }
          }
        ]
      },
      "message": {
        "en": "The password is older than this policy wants, or than the last departure. Change it.",
        "fr": "Le mot de passe est plus ancien que ne le veut la charte, ou que le dernier départ. Changez-le."
      },
      "sources": [
        {
          "title": "P27 CDOS 61"
        },
        {
          "title": "P55 Hashtag Nonprofit"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "loginChangedAt": "2025-06-01T09:00:00Z",
              "admins": []
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "title": {
            "en": "The treasurer left in November",
            "fr": "Le trésorier est parti en novembre"
          },
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "loginChangedAt": "2026-06-01T09:00:00Z",
              "admins": [
                {
                  "person": "ben",
                  "endsAt": "2026-11-02T17:00:00Z"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "Changed the day after",
            "fr": "Changé le lendemain"
          },
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "loginChangedAt": "2026-11-03T09:00:00Z",
              "admins": [
                {
                  "person": "ben",
                  "endsAt": "2026-11-02T17:00:00Z"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "loginChangedAt": "2026-06-01T09:00:00Z",
              "admins": [
                {
                  "person": "lea",
                  "endsAt": "2028-08-31T17:00:00Z"
                }
              ]
            }
          },
          "fires": false
        }
      ]
    },
    "named-owner": {
      "title": {
        "en": "Require a named owner and a purpose for each account",
        "fr": "Exiger un responsable nommé et un but pour chaque compte"
      },
      "rationale": {
        "en": "What belongs to nobody is looked after by nobody.",
        "fr": "Ce qui n’est à personne, personne n’en prend soin."
      },
      "concern": [
        10,
        4
      ],
      "on": [
        "audit",
        "open-account"
      ],
      "effect": {
        "official": "require",
        "representative": "advise",
        "personal": "off"
      },
      "conditions": {
        "any": [
          {
            "fact": "account.owner",
            "operator": "equal",
            "value": ""
          },
          {
            "fact": "account.purpose",
            "operator": "equal",
            "value": ""
          }
        ]
      },
      "obligations": [
        {
          "kind": "change",
          "contact": "communications"
        }
      ],
      "message": {
        "en": "This account has no named owner or no purpose. Write down who answers for it, and what it is for.",
        "fr": "Ce compte n’a pas de responsable nommé ou pas de but. Notez qui en répond, et à quoi il sert."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P54 ACNC factsheet"
        },
        {
          "title": "P55 Hashtag Nonprofit"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "owner": "",
              "purpose": "News of the shelter"
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "action": "open-account",
            "language": "fr",
            "account": {
              "kind": "official",
              "owner": "lea",
              "purpose": ""
            }
          },
          "fires": true
        },
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "owner": "lea",
              "purpose": "News of the shelter"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Not on the list yet, but it has both",
            "fr": "Pas encore sur la liste, mais il a les deux"
          },
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "owner": "lea",
              "purpose": "Actualités du refuge",
              "registered": false
            }
          },
          "fires": false
        }
      ]
    },
    "profile-length": {
      "title": {
        "en": "Limit the length of handle and description",
        "fr": "Limiter la longueur de l’identifiant et de la description"
      },
      "rationale": {
        "en": "A short handle is remembered and leaves room in an answer; a long description is cut off.",
        "fr": "Un identifiant court se retient et laisse de la place dans une réponse ; une longue description est tronquée."
      },
      "concern": [
        7,
        4
      ],
      "on": [
        "open-account",
        "update-profile",
        "audit"
      ],
      "effect": {
        "official": "advise",
        "representative": "off",
        "personal": "off"
      },
      "params": {
        "handle": {
          "title": {
            "en": "Handle at most",
            "fr": "Identifiant au plus"
          },
          "unit": "characters",
          "kind": "number",
          "default": 30,
          "min": 1,
          "max": 100
        },
        "bio": {
          "title": {
            "en": "Description at most",
            "fr": "Description au plus"
          },
          "unit": "characters",
          "kind": "number",
          "default": 160,
          "min": 1,
          "max": 5000
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "profile.length",
            "params": {
              "part": "handle"
            },
            "operator": "greaterThan",
            "value": {
              "param": "handle"
            }
          },
          {
            "fact": "profile.length",
            "params": {
              "part": "bio"
            },
            "operator": "greaterThan",
            "value": {
              "param": "bio"
            }
          }
        ]
      },
      "message": {
        "en": "The handle has more than {handle} characters, or the description more than {bio}. Shorten it.",
        "fr": "L’identifiant a plus de {handle} caractères, ou la description plus de {bio}. Raccourcissez."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "open-account",
            "account": {
              "kind": "official",
              "handle": "the_fireflies_night_shelter_of_leeds",
              "profile": {
                "bio": "Beds and soup"
              }
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "handle": "serveisdenit_cat",
              "profile": {
                "bio": "Lits et soupe"
              }
            }
          },
          "params": {
            "handle": 15
          },
          "fires": true
        },
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "handle": "fireflies_leeds",
              "profile": {
                "bio": "Beds and soup since 1998"
              }
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Fifteen characters exactly",
            "fr": "Quinze caractères tout juste"
          },
          "post": {
            "action": "update-profile",
            "language": "fr",
            "account": {
              "kind": "official",
              "handle": "serveidenit_cat",
              "profile": {
                "bio": "Lits et soupe"
              }
            }
          },
          "params": {
            "handle": 15
          },
          "fires": false
        }
      ]
    },
    "recovery-address": {
      "title": {
        "en": "Require recovery through the organisation’s own address",
        "fr": "Exiger une récupération par une adresse de l’organisation"
      },
      "rationale": {
        "en": "Whoever holds the recovery address holds the account.",
        "fr": "Qui tient l’adresse de récupération tient le compte."
      },
      "concern": [
        10
      ],
      "on": [
        "audit",
        "open-account"
      ],
      "effect": {
        "official": "require",
        "representative": "advise",
        "personal": "off"
      },
      "conditions": {
        "fact": "account.recoveryOwned",
        "operator": "equal",
        "value": false
      },
      "obligations": [
        {
          "kind": "change",
          "contact": "communications"
        }
      ],
      "message": {
        "en": "Recovery of this account depends on a private address or number. Change it to one of the organisation.",
        "fr": "La récupération de ce compte dépend d’une adresse ou d’un numéro privés. Mettez ceux de l’organisation."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P27 CDOS 61"
        },
        {
          "title": "P55 Hashtag Nonprofit"
        },
        {
          "title": "P11 The Scouts (UK)"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "recoveryOwned": false
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "action": "open-account",
            "language": "fr",
            "account": {
              "kind": "official",
              "recoveryOwned": false,
              "handle": "lucioles_lyon"
            }
          },
          "fires": true
        },
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "recoveryOwned": true
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "The address is ours; the second factor is another matter",
            "fr": "L’adresse est à nous ; le second facteur est une autre affaire"
          },
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "recoveryOwned": true,
              "mfa": false
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nobody has looked",
            "fr": "Personne n’a regardé"
          },
          "post": {
            "action": "audit",
            "account": {
              "kind": "official"
            }
          },
          "fires": "unknown"
        }
      ]
    },
    "second-factor": {
      "title": {
        "en": "Require a second factor on accounts",
        "fr": "Exiger un second facteur sur les comptes"
      },
      "rationale": {
        "en": "A stolen password alone then opens nothing.",
        "fr": "Un mot de passe volé n’ouvre alors plus rien."
      },
      "concern": [
        10,
        1
      ],
      "on": [
        "audit",
        "open-account"
      ],
      "effect": {
        "official": "require",
        "representative": "advise",
        "personal": "off"
      },
      "conditions": {
        "fact": "account.mfa",
        "operator": "equal",
        "value": false
      },
      "obligations": [
        {
          "kind": "change",
          "contact": "communications"
        }
      ],
      "message": {
        "en": "This account is protected by a password alone. Turn on the second factor.",
        "fr": "Ce compte n’est protégé que par un mot de passe. Activez le second facteur."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P02 IFRC"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "mfa": false
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "action": "open-account",
            "language": "fr",
            "account": {
              "kind": "official",
              "mfa": false,
              "handle": "lucioles"
            }
          },
          "fires": true
        },
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "mfa": true
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A shared login is another matter",
            "fr": "Un identifiant partagé est une autre affaire"
          },
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "mfa": true,
              "sharedLogin": true
            }
          },
          "fires": false
        }
      ]
    },
    "shared-login": {
      "title": {
        "en": "Prefer a login for each person",
        "fr": "Préférer un identifiant par personne"
      },
      "rationale": {
        "en": "A password known to five is known to all, and nobody can say who wrote what.",
        "fr": "Un mot de passe connu de cinq personnes l’est de toutes, et nul ne sait qui a écrit quoi."
      },
      "concern": [
        10,
        1
      ],
      "on": [
        "audit",
        "open-account"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "conditions": {
        "fact": "account.sharedLogin",
        "operator": "equal",
        "value": true
      },
      "message": {
        "en": "Several people share one password of this account. Give each a role of their own, or use a tool that shares no password.",
        "fr": "Plusieurs personnes partagent le mot de passe de ce compte. Donnez à chacune son accès, ou prenez un outil sans mot de passe commun."
      },
      "sources": [
        {
          "title": "P43 Apache Wave"
        },
        {
          "title": "P47 RustBridge"
        },
        {
          "title": "P45 Linux Foundation Public Health"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "sharedLogin": true
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "action": "open-account",
            "language": "fr",
            "account": {
              "kind": "official",
              "sharedLogin": true
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "Two people, two logins",
            "fr": "Deux personnes, deux identifiants"
          },
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "sharedLogin": false,
              "admins": [
                {
                  "person": "a"
                },
                {
                  "person": "b"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "sharedLogin": false
            }
          },
          "fires": false
        }
      ]
    },
    "two-admins": {
      "title": {
        "en": "Require two administrators",
        "fr": "Exiger deux administrateurs"
      },
      "rationale": {
        "en": "One person falls ill, leaves or loses a telephone; a second keeps the door open.",
        "fr": "On tombe malade, on part, on perd son téléphone ; à deux, la porte reste ouverte."
      },
      "concern": [
        10,
        4
      ],
      "on": [
        "audit",
        "open-account"
      ],
      "effect": {
        "official": "require",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "least": {
          "title": {
            "en": "At least",
            "fr": "Au moins"
          },
          "unit": "administrators",
          "kind": "number",
          "default": 2,
          "min": 1,
          "max": 10
        },
        "most": {
          "title": {
            "en": "At most",
            "fr": "Au plus"
          },
          "unit": "administrators",
          "kind": "number",
          "default": 6,
          "min": 1,
          "max": 50
        },
        "adultsOnly": {
          "title": {
            "en": "Only adults count",
            "fr": "Seuls les adultes comptent"
          },
          "kind": "switch",
          "default": false
        }
      },
      "conditions": {
        "any": [
          {
            "not": {
              "fact": "account.admins",
              "operator": "atLeastItems",
              "value": {
                "count": {
                  "param": "least"
                },
                "where": {
                  "any": [
                    {
                      "param": "adultsOnly",
                      "operator": "equal",
                      "value": false
                    },
                    {
                      "item": "age",
                      "operator": "greaterThanInclusive",
                      "value": 18
                    }
                  ]
                }
              }
            }
          },
          {
            "not": {
              "fact": "account.admins",
              "operator": "atMostItems",
              "value": {
                "param": "most"
              }
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "change",
          "contact": "communications"
        }
      ],
      "message": {
        "en": "This account has fewer than {least} or more than {most} administrators. Name who joins, or who steps back.",
        "fr": "Ce compte a moins de {least} ou plus de {most} administrateurs. Désignez qui arrive, ou qui se retire."
      },
      "sources": [
        {
          "title": "P10 Gloucestershire Scouts"
        },
        {
          "title": "P49 Indiana UMC"
        },
        {
          "title": "P26 Alsace Mouvement associatif"
        },
        {
          "title": "P51 Case Western, Clarkson, Montana State Northern universities"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "admins": [
                {
                  "person": "ben",
                  "role": "volunteer"
                }
              ]
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "action": "open-account",
            "language": "fr",
            "account": {
              "kind": "official",
              "admins": []
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "Two, but one is sixteen",
            "fr": "Deux, mais l’un a seize ans"
          },
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "admins": [
                {
                  "person": "lea",
                  "age": 40
                },
                {
                  "person": "tom",
                  "age": 16
                }
              ]
            }
          },
          "params": {
            "adultsOnly": true
          },
          "fires": true
        },
        {
          "title": {
            "en": "Two, whatever their age",
            "fr": "Deux, quel que soit leur âge"
          },
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "admins": [
                {
                  "person": "lea"
                },
                {
                  "person": "ben"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "admins": [
                {
                  "person": "lea"
                },
                {
                  "person": "omar"
                },
                {
                  "person": "grace"
                }
              ]
            }
          },
          "fires": false
        }
      ]
    },
    "unlisted-account": {
      "title": {
        "en": "Prefer every account on the list",
        "fr": "Préférer que chaque compte soit sur la liste"
      },
      "rationale": {
        "en": "An account nobody knows of cannot be saved.",
        "fr": "On ne peut sauver un compte dont personne ne sait rien."
      },
      "concern": [
        10,
        4
      ],
      "on": [
        "audit",
        "open-account"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "advise"
      },
      "conditions": {
        "all": [
          {
            "fact": "account.registered",
            "operator": "equal",
            "value": false
          },
          {
            "any": [
              {
                "fact": "account.branded",
                "operator": "equal",
                "value": true
              },
              {
                "fact": "account.kind",
                "operator": "equal",
                "value": "official"
              }
            ]
          }
        ]
      },
      "message": {
        "en": "This account carries the organisation’s name and is not on its list. Put it there, or take the name off.",
        "fr": "Ce compte porte le nom de l’organisation et n’est pas sur sa liste. Inscrivez-le, ou retirez le nom."
      },
      "sources": [
        {
          "title": "P01 American Red Cross"
        },
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P50 Massanutten and Oconomowoc libraries"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "registered": false,
              "branded": true
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "action": "open-account",
            "language": "fr",
            "account": {
              "kind": "personal",
              "registered": false,
              "branded": true,
              "handle": "lucioles_officiel"
            }
          },
          "fires": true
        },
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "registered": true,
              "branded": true
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A private account needs no list",
            "fr": "Un compte privé n’a besoin d’aucune liste"
          },
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "personal",
              "registered": false,
              "branded": false
            }
          },
          "fires": false
        }
      ]
    }
  }
}
