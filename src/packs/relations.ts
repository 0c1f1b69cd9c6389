// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Pack: Relations with donors and the people we support. */
export const relations: Pack = {
  "format": 1,
  "id": "relations",
  "version": "1.0.0",
  "title": {
    "en": "Relations with donors and the people we support",
    "fr": "Relations avec les donateurs et les personnes accompagnées"
  },
  "statements": {
    "record-not-address-book": {
      "text": {
        "en": "A donor’s relation is with the organisation: it is noted in its record, not in one person’s address book.",
        "fr": "La relation d’un donateur est avec l’organisation : elle se note dans le fichier commun, pas dans le carnet d’une seule personne."
      },
      "concern": [
        3
      ],
      "owner": "fundraising",
      "review": "P365D"
    },
    "friends-stay-friends": {
      "text": {
        "en": "You may be friends with whoever you like. Being friends with a donor asks one thing only: gifts are asked for through the organisation.",
        "fr": "Vous êtes libre de vos amitiés. Être ami avec un donateur ne demande qu’une chose : les dons se demandent par l’organisation."
      },
      "concern": [
        3
      ],
      "owner": "fundraising",
      "review": "P365D"
    },
    "personal-accounts-stay-yours": {
      "text": {
        "en": "A personal account stays its holder’s, contacts included. Nobody asks for its password, and what leaves with its holder is not claimed back.",
        "fr": "Un compte personnel reste à qui le tient, contacts compris. Personne n’en demande le mot de passe, et ce qui part avec lui n’est pas réclamé."
      },
      "concern": [
        3,
        10
      ],
      "owner": "board",
      "review": "P365D"
    },
    "no-address-book-import": {
      "text": {
        "en": "We do not let an app read the address book of a phone that holds donors or people we support.",
        "fr": "Nous ne laissons aucune application lire le carnet d’adresses d’un téléphone où figurent des donateurs ou des personnes accompagnées."
      },
      "concern": [
        3,
        1
      ],
      "owner": "data-protection",
      "review": "P365D"
    },
    "young-people-come-first": {
      "text": {
        "en": "Adults send no friend request to young people of the organisation. Whoever accepts one also connects with the parents.",
        "fr": "Un adulte n’envoie pas de demande d’ami aux jeunes de l’organisation. Qui en accepte une se relie aussi aux parents."
      },
      "concern": [
        3,
        1
      ],
      "owner": "safeguarding",
      "review": "P365D"
    },
    "donor-data-signed": {
      "text": {
        "en": "Staff, board and volunteers sign that donors’ data stay inside before they see any.",
        "fr": "Salariés, bureau et bénévoles signent que les données des donateurs restent en interne, avant d’y accéder."
      },
      "concern": [
        3,
        1,
        11
      ],
      "owner": "data-protection",
      "review": "P365D"
    }
  },
  "rules": {
    "abuse-answered": {
      "title": {
        "en": "Prefer no answer to abuse",
        "fr": "Préférer ne pas répondre aux insultes"
      },
      "rationale": {
        "en": "An answer feeds it; a report and a block end it, and the team looks after whoever was hit.",
        "fr": "Répondre l’alimente ; signaler et bloquer l’arrêtent, et l’équipe prend soin de qui a été visé."
      },
      "concern": [
        6,
        7
      ],
      "on": [
        "reply",
        "comment",
        "quote",
        "message"
      ],
      "effect": "advise",
      "params": {
        "kinds": {
          "title": {
            "en": "What counts as abuse",
            "fr": "Ce qui compte comme insulte"
          },
          "kind": "list",
          "default": [
            "abuse",
            "threat",
            "hate"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "inReplyTo.kind",
            "operator": "in",
            "value": {
              "param": "kinds"
            }
          },
          {
            "fact": "inReplyTo.authorKind",
            "operator": "equal",
            "value": "abuser"
          }
        ]
      },
      "obligations": [
        {
          "kind": "notify",
          "contact": "moderation"
        }
      ],
      "message": {
        "en": "This answers abuse. Leave it unanswered, report it, and tell the moderator.",
        "fr": "Ceci répond à des insultes. Laissez sans réponse, signalez, et prévenez la modération."
      },
      "sources": [
        {
          "title": "P33 Diabetes Wellness Sverige"
        },
        {
          "title": "P54 ACNC factsheet"
        },
        {
          "title": "P44 Node.js"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "reply",
            "text": "How dare you",
            "account": {
              "kind": "official"
            },
            "inReplyTo": {
              "kind": "abuse",
              "authorKind": "public"
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "action": "comment",
            "text": "Vous vous trompez, madame",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "inReplyTo": {
              "kind": "question",
              "authorKind": "abuser"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "Criticism deserves an answer",
            "fr": "Une critique mérite une réponse"
          },
          "post": {
            "action": "reply",
            "text": "We hear you: the fee is high. Here is why.",
            "account": {
              "kind": "official"
            },
            "inReplyTo": {
              "kind": "criticism",
              "authorKind": "public"
            }
          },
          "fires": false
        },
        {
          "post": {
            "action": "reply",
            "text": "Merci !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "inReplyTo": {
              "kind": "praise",
              "authorKind": "donor"
            }
          },
          "fires": false
        }
      ]
    },
    "beneficiary-connection": {
      "title": {
        "en": "Prefer the work account with people the organisation supports",
        "fr": "Préférer le compte de travail avec les personnes accompagnées"
      },
      "rationale": {
        "en": "A private link gives a helper power, and takes away an evening.",
        "fr": "Un lien privé donne du pouvoir à qui aide, et lui prend ses soirées."
      },
      "concern": [
        3,
        1
      ],
      "on": [
        "connect",
        "accept",
        "follow"
      ],
      "effect": {
        "official": "off",
        "representative": "advise",
        "personal": "advise"
      },
      "params": {
        "roles": {
          "title": {
            "en": "Who is meant",
            "fr": "De qui il s’agit"
          },
          "kind": "list",
          "default": [
            "beneficiary",
            "client",
            "patient",
            "resident"
          ]
        },
        "relations": {
          "title": {
            "en": "Ties that existed before",
            "fr": "Liens qui existaient avant"
          },
          "kind": "list",
          "default": [
            "relative",
            "friend"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "target.role",
            "operator": "in",
            "value": {
              "param": "roles"
            }
          },
          {
            "not": {
              "fact": "target.relation",
              "operator": "in",
              "value": {
                "param": "relations"
              }
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "switch-account"
        }
      ],
      "message": {
        "en": "This links your own account to somebody the organisation supports. Use the work account.",
        "fr": "Ceci relie votre propre compte à une personne accompagnée. Préférez le compte de travail."
      },
      "sources": [
        {
          "title": "P49 Indiana UMC"
        },
        {
          "title": "P39 MerajutASA"
        },
        {
          "title": "P11 The Scouts (UK)"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "connect",
            "account": {
              "kind": "personal"
            },
            "target": {
              "role": "client",
              "relation": "client",
              "minor": false
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "title": {
            "en": "The resident asked first",
            "fr": "La résidente a demandé la première"
          },
          "post": {
            "action": "accept",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "target": {
              "role": "resident",
              "relation": "client"
            }
          },
          "fires": true
        },
        {
          "post": {
            "action": "accept",
            "account": {
              "kind": "personal"
            },
            "target": {
              "role": "volunteer",
              "relation": "friend"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A sister who also comes to the food bank",
            "fr": "Une sœur qui vient aussi à l’aide alimentaire"
          },
          "post": {
            "action": "connect",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "target": {
              "role": "client",
              "relation": "relative"
            }
          },
          "fires": false
        },
        {
          "post": {
            "action": "follow",
            "account": {
              "kind": "personal"
            },
            "target": {
              "role": "journalist"
            }
          },
          "fires": false
        }
      ]
    },
    "child-writes": {
      "title": {
        "en": "Require safeguarding when a child writes in private",
        "fr": "Exiger le référent protection de l’enfance quand un enfant écrit en privé"
      },
      "rationale": {
        "en": "What a child confides needs somebody trained, and never one adult alone.",
        "fr": "Ce qu’un enfant confie demande quelqu’un de formé, et jamais un adulte seul."
      },
      "concern": [
        1,
        3,
        6
      ],
      "on": [
        "message"
      ],
      "effect": "require",
      "params": {
        "exempt": {
          "title": {
            "en": "Roles that answer children as their work",
            "fr": "Rôles dont c’est le métier de répondre"
          },
          "kind": "list",
          "default": [
            "helpline",
            "safeguarding"
          ]
        },
        "approvers": {
          "title": {
            "en": "Who agrees",
            "fr": "Qui valide"
          },
          "kind": "list",
          "default": [
            "safeguarding"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "inReplyTo.authorKind",
            "operator": "equal",
            "value": "minor"
          },
          {
            "not": {
              "fact": "author.roles",
              "operator": "overlaps",
              "value": {
                "param": "exempt"
              }
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "approval",
          "roles": {
            "param": "approvers"
          },
          "contact": "safeguarding"
        },
        {
          "kind": "notify",
          "contact": "safeguarding",
          "urgency": "high"
        }
      ],
      "tags": [
        "safeguarding"
      ],
      "message": {
        "en": "A child wrote this in private. Tell the safeguarding lead before answering.",
        "fr": "Un enfant a écrit en privé. Prévenez le référent protection de l’enfance avant de répondre."
      },
      "sources": [
        {
          "title": "P11 The Scouts (UK)"
        },
        {
          "title": "P42 WholisticFostering"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "message",
            "text": "Thank you for telling me",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": [
                "leader"
              ]
            },
            "inReplyTo": {
              "authorKind": "minor",
              "text": "Can I tell you something?"
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "action": "message",
            "text": "Oui, dis-moi",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "author": {
              "roles": [
                "volunteer"
              ]
            },
            "inReplyTo": {
              "authorKind": "minor",
              "text": "Tu es là ?"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "The helpline is there for this",
            "fr": "La ligne d’écoute est là pour cela"
          },
          "post": {
            "action": "message",
            "text": "We are listening",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": [
                "helpline"
              ]
            },
            "inReplyTo": {
              "authorKind": "minor",
              "text": "Hello?"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A mother asks",
            "fr": "Une mère demande"
          },
          "post": {
            "action": "message",
            "text": "Bien sûr, à samedi",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": [
                "leader"
              ]
            },
            "inReplyTo": {
              "authorKind": "public",
              "text": "Peut-on venir avec des enfants ?"
            }
          },
          "fires": false
        }
      ]
    },
    "donor-connection": {
      "title": {
        "en": "Prefer a note in the record when a donor becomes a contact",
        "fr": "Préférer une note au fichier quand un donateur devient un contact"
      },
      "rationale": {
        "en": "Whoever leaves takes their contacts along; the record keeps the relation alive. Forbidding friendships would be too much.",
        "fr": "Qui part emmène ses contacts ; le fichier garde la relation vivante. Interdire des amitiés serait excessif."
      },
      "concern": [
        3,
        10
      ],
      "on": [
        "connect",
        "accept",
        "follow"
      ],
      "effect": "advise",
      "params": {
        "roles": {
          "title": {
            "en": "Who counts as a donor",
            "fr": "Qui compte comme donateur"
          },
          "kind": "list",
          "default": [
            "donor"
          ]
        },
        "acts": {
          "title": {
            "en": "Which acts count",
            "fr": "Quels actes comptent"
          },
          "kind": "list",
          "default": [
            "connect",
            "accept"
          ],
          "options": [
            "connect",
            "accept",
            "follow"
          ]
        },
        "channels": {
          "title": {
            "en": "On which networks; none: on all",
            "fr": "Sur quels réseaux ; aucun : sur tous"
          },
          "kind": "list",
          "default": []
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "target.role",
            "operator": "in",
            "value": {
              "param": "roles"
            }
          },
          {
            "fact": "action",
            "operator": "in",
            "value": {
              "param": "acts"
            }
          },
          {
            "any": [
              {
                "param": "channels",
                "operator": "atMostItems",
                "value": 0
              },
              {
                "fact": "channel",
                "operator": "in",
                "value": {
                  "param": "channels"
                }
              }
            ]
          }
        ]
      },
      "obligations": [
        {
          "kind": "attestation",
          "statement": "relation-recorded",
          "title": {
            "en": "The contact is in the record",
            "fr": "Le contact est au fichier"
          }
        },
        {
          "kind": "keep-record",
          "contact": "fundraising"
        }
      ],
      "tags": [
        "donors"
      ],
      "message": {
        "en": "You are becoming a contact of a donor: welcome. Note it in the record, and leave asks to official channels.",
        "fr": "Vous devenez le contact d’un donateur : tant mieux. Notez-le au fichier, et laissez les demandes aux canaux officiels."
      },
      "sources": [
        {
          "title": "P57 Sector advice on donors and contacts"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "connect",
            "account": {
              "kind": "personal"
            },
            "channel": "linkedin",
            "target": {
              "id": "d7",
              "role": "donor"
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "title": {
            "en": "The donor asked, the colleague accepts",
            "fr": "Le donateur a demandé, la collègue accepte"
          },
          "post": {
            "action": "accept",
            "language": "fr",
            "account": {
              "kind": "representative"
            },
            "channel": "facebook",
            "target": {
              "id": "d7",
              "role": "donor"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "A colleague is no donor",
            "fr": "Une collègue n’est pas donatrice"
          },
          "post": {
            "action": "connect",
            "account": {
              "kind": "personal"
            },
            "channel": "linkedin",
            "target": {
              "role": "colleague"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "This policy looks at LinkedIn only",
            "fr": "Cette charte ne regarde que LinkedIn"
          },
          "post": {
            "action": "accept",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "channel": "facebook",
            "target": {
              "role": "donor"
            }
          },
          "params": {
            "channels": [
              "linkedin"
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nobody said who this is",
            "fr": "Personne n’a dit qui c’est"
          },
          "post": {
            "action": "connect",
            "account": {
              "kind": "personal"
            },
            "channel": "linkedin",
            "target": {
              "id": "x1"
            }
          },
          "fires": "unknown"
        }
      ]
    },
    "donor-named": {
      "title": {
        "en": "Require a donor’s agreement before naming them",
        "fr": "Exiger l’accord d’un donateur avant de le citer"
      },
      "rationale": {
        "en": "Some give so that nobody knows; the choice is theirs.",
        "fr": "Certains donnent pour que personne ne le sache ; c’est à eux de choisir."
      },
      "concern": [
        3,
        1
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "params": {
        "roles": {
          "title": {
            "en": "Who counts as a donor",
            "fr": "Qui compte comme donateur"
          },
          "kind": "list",
          "default": [
            "donor"
          ]
        },
        "lists": {
          "title": {
            "en": "Protected names of donors who stay anonymous",
            "fr": "Noms protégés des donateurs anonymes"
          },
          "kind": "list",
          "default": [
            "donors"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "text.names",
            "params": {
              "lists": {
                "param": "lists"
              }
            },
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "fact": "people.wishes",
            "params": {
              "in": [
                "media",
                "text"
              ]
            },
            "operator": "someItem",
            "value": {
              "all": [
                {
                  "item": "role",
                  "operator": "in",
                  "value": {
                    "param": "roles"
                  }
                },
                {
                  "any": [
                    {
                      "item": "named",
                      "operator": "in",
                      "value": [
                        "first",
                        "full"
                      ]
                    },
                    {
                      "item": "identifiable",
                      "operator": "equal",
                      "value": true
                    }
                  ]
                },
                {
                  "any": [
                    {
                      "item": "naming",
                      "operator": "equal",
                      "value": "refused"
                    },
                    {
                      "all": [
                        {
                          "not": {
                            "item": "agreed",
                            "operator": "equal",
                            "value": true
                          }
                        },
                        {
                          "not": {
                            "item": "naming",
                            "operator": "equal",
                            "value": "agreed"
                          }
                        }
                      ]
                    }
                  ]
                }
              ]
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "consent",
          "contact": "fundraising"
        },
        {
          "kind": "remove"
        }
      ],
      "tags": [
        "donors"
      ],
      "message": {
        "en": "This names a donor who has not agreed to it. Ask first, or thank everybody together.",
        "fr": "Ce message cite un donateur qui ne l’a pas accepté. Demandez-lui d’abord, ou remerciez tout le monde ensemble."
      },
      "sources": [
        {
          "title": "P57 Sector advice on donors and contacts"
        },
        {
          "title": "P08 Esharelife Foundation"
        },
        {
          "title": "P05 Share My Meals"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Huge thanks to Paul Girard for his cheque!",
            "account": {
              "kind": "official"
            }
          },
          "names": {
            "donors": [
              "Paul Girard"
            ]
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "Paul Girard"
          ]
        },
        {
          "title": {
            "en": "The register holds no wish of this donor",
            "fr": "Le fichier ne contient aucun souhait de ce donateur"
          },
          "post": {
            "text": "Merci à Paul pour son chèque de 10 000 euros !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "people": [
              {
                "id": "d7",
                "role": "donor",
                "named": "first",
                "agreed": false
              }
            ]
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "registers": {
              "donors": [
                {
                  "id": "d2",
                  "named": true
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Notre marraine à la remise du chèque",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "people": [],
            "media": [
              {
                "people": [
                  {
                    "id": "d7",
                    "role": "donor",
                    "identifiable": true,
                    "named": "none"
                  }
                ]
              }
            ]
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "registers": {
              "donors": [
                {
                  "id": "d7",
                  "named": false,
                  "tagged": true
                }
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "Everybody together, nobody in particular",
            "fr": "Tous ensemble, personne en particulier"
          },
          "post": {
            "text": "Thanks to the 214 people who gave this week!",
            "account": {
              "kind": "official"
            },
            "people": []
          },
          "names": {
            "donors": [
              "Paul Girard"
            ]
          },
          "fires": false
        },
        {
          "post": {
            "text": "Merci à la boulangerie Lune, qui a tenu à être citée.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "people": [
              {
                "id": "d2",
                "role": "donor",
                "named": "full"
              }
            ]
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "registers": {
              "donors": [
                {
                  "id": "d2",
                  "named": true
                }
              ]
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "Ruth, who gave us her piano, asked us to tell you why.",
            "account": {
              "kind": "official"
            },
            "people": [
              {
                "id": "d9",
                "role": "donor",
                "named": "first",
                "agreed": true
              }
            ]
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "registers": {
              "donors": []
            }
          },
          "fires": false
        }
      ]
    },
    "donor-solicited": {
      "title": {
        "en": "Require the fundraising team’s agreement when a donor is asked for a gift in private",
        "fr": "Exiger l’accord de l’équipe de collecte quand un don est demandé en privé à un donateur"
      },
      "rationale": {
        "en": "A gift asked for by a person, not by the organisation, looks like fraud, and sometimes is.",
        "fr": "Un don demandé par une personne plutôt que par l’organisation ressemble à une fraude, et en est parfois une."
      },
      "concern": [
        3,
        5
      ],
      "on": [
        "message"
      ],
      "effect": {
        "official": "advise",
        "representative": "require",
        "personal": "require"
      },
      "params": {
        "roles": {
          "title": {
            "en": "Who is meant",
            "fr": "De qui il s’agit"
          },
          "kind": "list",
          "default": [
            "donor",
            "former-donor"
          ]
        },
        "campaigns": {
          "title": {
            "en": "Campaigns in which everybody may ask",
            "fr": "Campagnes où chacun peut demander"
          },
          "kind": "list",
          "default": []
        },
        "approvers": {
          "title": {
            "en": "Who agrees",
            "fr": "Qui valide"
          },
          "kind": "list",
          "default": [
            "fundraising"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "any": [
              {
                "fact": "recipients",
                "operator": "someItem",
                "value": {
                  "item": "role",
                  "operator": "in",
                  "value": {
                    "param": "roles"
                  }
                }
              },
              {
                "fact": "target.role",
                "operator": "in",
                "value": {
                  "param": "roles"
                }
              }
            ]
          },
          {
            "any": [
              {
                "fact": "text.terms",
                "params": {
                  "list": "asks"
                },
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "fact": "links",
                "operator": "someItem",
                "value": {
                  "item": "kind",
                  "operator": "equal",
                  "value": "donate"
                }
              }
            ]
          },
          {
            "not": {
              "fact": "labels.values",
              "params": {
                "kind": "campaign"
              },
              "operator": "overlaps",
              "value": {
                "param": "campaigns"
              }
            }
          }
        ]
      },
      "terms": {
        "asks": {
          "en": [
            "can you give",
            "could you give",
            "can you send",
            "could you send",
            "can you donate",
            "could you donate",
            "would you donate",
            "would you consider a gift",
            "please donate",
            "please give",
            "chip in",
            "sponsor me",
            "send me money",
            "transfer me",
            "make a donation",
            "your next gift",
            "give again",
            "donate again"
          ],
          "fr": [
            "peux-tu donner",
            "pouvez-vous donner",
            "pourriez-vous donner",
            "pourrais-tu donner",
            "peux-tu m'envoyer",
            "pouvez-vous m'envoyer",
            "pouvez-vous envoyer",
            "faites un don",
            "fais un don",
            "faire un don",
            "merci de donner",
            "votre prochain don",
            "ton prochain don",
            "donner à nouveau",
            "redonner",
            "un virement",
            "parraine-moi",
            "parrainez-moi"
          ]
        }
      },
      "obligations": [
        {
          "kind": "approval",
          "roles": {
            "param": "approvers"
          },
          "contact": "fundraising"
        }
      ],
      "tags": [
        "donors"
      ],
      "message": {
        "en": "This asks a donor for a gift in private. Let the fundraising team agree first, or share the official page.",
        "fr": "Ce message demande un don en privé à un donateur. Demandez l’accord de l’équipe de collecte, ou partagez la page officielle."
      },
      "sources": [
        {
          "title": "P57 Sector advice on donors and contacts"
        },
        {
          "title": "P05 Share My Meals"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "message",
            "text": "Can you send 200 euro for the shelter?",
            "account": {
              "kind": "personal"
            },
            "recipients": [
              {
                "id": "d7",
                "role": "former-donor"
              }
            ]
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "Can you send"
          ]
        },
        {
          "post": {
            "action": "message",
            "text": "Bonjour Paul, pourriez-vous donner cette année encore ?",
            "language": "fr",
            "account": {
              "kind": "representative"
            },
            "recipients": [
              {
                "id": "d7",
                "role": "donor"
              }
            ]
          },
          "fires": true,
          "finds": [
            "pourriez-vous donner"
          ]
        },
        {
          "title": {
            "en": "The link alone asks",
            "fr": "Le lien seul demande"
          },
          "post": {
            "action": "message",
            "text": "Tout est là !",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "recipients": [
              {
                "id": "d7",
                "role": "donor"
              }
            ],
            "links": [
              {
                "url": "https://pot.example/refuge",
                "kind": "donate"
              }
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "Thanking is no ask",
            "fr": "Remercier n’est pas demander"
          },
          "post": {
            "action": "message",
            "text": "Thank you, Paul: your gift paid for the new stove.",
            "account": {
              "kind": "personal"
            },
            "recipients": [
              {
                "id": "d7",
                "role": "donor"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "A campaign in which everybody may ask",
            "fr": "Une campagne où chacun peut demander"
          },
          "post": {
            "action": "message",
            "text": "Je cours dimanche : peux-tu donner un petit quelque chose ?",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "recipients": [
              {
                "role": "donor"
              }
            ],
            "labels": {
              "campaign": [
                {
                  "value": "course-2026"
                }
              ]
            }
          },
          "params": {
            "campaigns": [
              "course-2026"
            ]
          },
          "fires": false
        },
        {
          "post": {
            "action": "message",
            "text": "Peux-tu donner un coup de main samedi ?",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "recipients": [
              {
                "role": "volunteer"
              }
            ],
            "target": {
              "role": "volunteer"
            }
          },
          "fires": false
        }
      ]
    },
    "donor-tagged": {
      "title": {
        "en": "Require a donor’s agreement before tagging them",
        "fr": "Exiger l’accord d’un donateur avant de l’identifier"
      },
      "rationale": {
        "en": "A tag shows the gift to everybody the donor knows.",
        "fr": "Identifier quelqu’un montre son don à tous ses proches."
      },
      "concern": [
        3,
        1
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "params": {
        "roles": {
          "title": {
            "en": "Who counts as a donor",
            "fr": "Qui compte comme donateur"
          },
          "kind": "list",
          "default": [
            "donor"
          ]
        }
      },
      "conditions": {
        "fact": "people.wishes",
        "params": {
          "in": [
            "mention"
          ]
        },
        "operator": "someItem",
        "value": {
          "all": [
            {
              "item": "role",
              "operator": "in",
              "value": {
                "param": "roles"
              }
            },
            {
              "any": [
                {
                  "item": "tagging",
                  "operator": "equal",
                  "value": "refused"
                },
                {
                  "all": [
                    {
                      "not": {
                        "item": "agreed",
                        "operator": "equal",
                        "value": true
                      }
                    },
                    {
                      "not": {
                        "item": "tagging",
                        "operator": "equal",
                        "value": "agreed"
                      }
                    }
                  ]
                }
              ]
            }
          ]
        }
      },
      "obligations": [
        {
          "kind": "consent",
          "contact": "fundraising"
        },
        {
          "kind": "remove"
        }
      ],
      "tags": [
        "donors"
      ],
      "message": {
        "en": "This tags a donor who has not asked for it. Ask first, or write the thanks without the tag.",
        "fr": "Ce message identifie un donateur qui ne l’a pas demandé. Demandez-lui d’abord, ou remerciez sans l’identifier."
      },
      "sources": [
        {
          "title": "P57 Sector advice on donors and contacts"
        },
        {
          "title": "P08 Esharelife Foundation"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "@paulgirard gave again this year, thank you!",
            "account": {
              "kind": "official"
            },
            "mentions": [
              {
                "handle": "paulgirard",
                "id": "d7",
                "role": "donor",
                "agreed": false
              }
            ]
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "registers": {
              "donors": []
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "May be named, does not want the tag",
            "fr": "Accepte d’être cité, pas d’être identifié"
          },
          "post": {
            "text": "Merci @paulgirard, encore une fois !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "mentions": [
              {
                "handle": "paulgirard",
                "id": "d7",
                "role": "donor"
              }
            ]
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "registers": {
              "donors": [
                {
                  "id": "d7",
                  "named": true,
                  "tagged": false
                }
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "They asked for the mention",
            "fr": "Elle a demandé à être citée"
          },
          "post": {
            "text": "Loaves again this morning, thank you @BakeryLune!",
            "account": {
              "kind": "official"
            },
            "mentions": [
              {
                "handle": "BakeryLune",
                "id": "d2",
                "role": "donor"
              }
            ]
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "registers": {
              "donors": [
                {
                  "id": "d2",
                  "named": true,
                  "tagged": true
                }
              ]
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "Merci @mairie pour la salle.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "mentions": [
              {
                "handle": "mairie",
                "id": "m1",
                "role": "partner"
              }
            ]
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "registers": {
              "donors": []
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "Thank you all for a wonderful week.",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    },
    "handover": {
      "title": {
        "en": "Require a handover of work contacts when somebody leaves",
        "fr": "Exiger la transmission des contacts de travail au départ de quelqu’un"
      },
      "rationale": {
        "en": "Relations outlive the person who kept them; personal accounts stay personal.",
        "fr": "Les relations survivent à qui les tenait ; les comptes personnels restent personnels."
      },
      "concern": [
        3,
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
        "days": {
          "title": {
            "en": "How long before",
            "fr": "Combien de temps avant"
          },
          "unit": "days",
          "kind": "number",
          "default": 30,
          "min": 0,
          "max": 365
        }
      },
      "conditions": {
        "fact": "author.daysLeft",
        "operator": "lessThanInclusive",
        "value": {
          "param": "days"
        }
      },
      "obligations": [
        {
          "kind": "attestation",
          "statement": "contacts-handed-over",
          "roles": [
            "manager"
          ],
          "title": {
            "en": "Have the handover confirmed",
            "fr": "Faire confirmer la passation"
          }
        },
        {
          "kind": "notify",
          "contact": "manager"
        }
      ],
      "message": {
        "en": "Somebody who runs this account leaves within {days} days, or has left. Put its contacts in the record; personal accounts stay theirs.",
        "fr": "Une personne qui tient ce compte part d’ici {days} jours, ou est partie. Notez ses contacts au fichier ; ses comptes personnels restent les siens."
      },
      "sources": [
        {
          "title": "P57 Sector advice on donors and contacts"
        },
        {
          "title": "P26 Alsace Mouvement associatif"
        },
        {
          "title": "P27 CDOS 61"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official"
            },
            "author": {
              "id": "ben",
              "endsAt": "2026-12-11T17:00:00Z"
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "Gone since Friday",
            "fr": "Parti depuis vendredi"
          },
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "representative"
            },
            "author": {
              "id": "ben",
              "endsAt": "2026-11-20T17:00:00Z"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "A contract that ends in two years",
            "fr": "Un contrat qui finit dans deux ans"
          },
          "post": {
            "action": "audit",
            "account": {
              "kind": "official"
            },
            "author": {
              "id": "lea",
              "endsAt": "2028-08-31T17:00:00Z"
            }
          },
          "fires": false
        },
        {
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "id": "omar",
              "endsAt": "2027-01-15T17:00:00Z"
            }
          },
          "fires": false
        }
      ]
    },
    "one-to-one-minor": {
      "title": {
        "en": "Forbid private messages between one adult and a minor",
        "fr": "Interdire les messages privés entre un seul adulte et un mineur"
      },
      "rationale": {
        "en": "Two adults in every conversation protect the child and the adults.",
        "fr": "Deux adultes dans chaque conversation protègent l’enfant et les adultes."
      },
      "concern": [
        1,
        3
      ],
      "on": [
        "message"
      ],
      "effect": "forbid",
      "params": {
        "adults": {
          "title": {
            "en": "Adults in it beside the author",
            "fr": "Adultes présents en plus de l’auteur"
          },
          "unit": "adults",
          "kind": "number",
          "default": 1,
          "min": 1,
          "max": 5
        },
        "guardian": {
          "title": {
            "en": "One of them a parent or guardian",
            "fr": "Dont un parent ou responsable légal"
          },
          "kind": "switch",
          "default": false
        },
        "exempt": {
          "title": {
            "en": "Roles that may, such as a helpline",
            "fr": "Rôles qui le peuvent, comme une ligne d’écoute"
          },
          "kind": "list",
          "default": [
            "helpline"
          ]
        },
        "relations": {
          "title": {
            "en": "Ties that exempt",
            "fr": "Liens qui en dispensent"
          },
          "kind": "list",
          "default": [
            "relative"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "recipients",
            "operator": "someItem",
            "value": {
              "all": [
                {
                  "item": "minor",
                  "operator": "equal",
                  "value": true
                },
                {
                  "not": {
                    "item": "relation",
                    "operator": "in",
                    "value": {
                      "param": "relations"
                    }
                  }
                }
              ]
            }
          },
          {
            "any": [
              {
                "not": {
                  "fact": "recipients",
                  "operator": "atLeastItems",
                  "value": {
                    "count": {
                      "param": "adults"
                    },
                    "where": {
                      "item": "minor",
                      "operator": "equal",
                      "value": false
                    }
                  }
                }
              },
              {
                "all": [
                  {
                    "param": "guardian",
                    "operator": "equal",
                    "value": true
                  },
                  {
                    "not": {
                      "fact": "recipients",
                      "operator": "someItem",
                      "value": {
                        "item": "role",
                        "operator": "in",
                        "value": [
                          "parent",
                          "guardian"
                        ]
                      }
                    }
                  }
                ]
              }
            ]
          },
          {
            "not": {
              "fact": "author.roles",
              "operator": "overlaps",
              "value": {
                "param": "exempt"
              }
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "move-channel",
          "title": {
            "en": "Add a second adult to the conversation",
            "fr": "Ajoutez un deuxième adulte à la conversation"
          }
        },
        {
          "kind": "notify",
          "contact": "safeguarding"
        }
      ],
      "tags": [
        "safeguarding"
      ],
      "message": {
        "en": "This writes to a minor with too few adults present. Add a colleague or a parent, or write to the parents.",
        "fr": "Ce message s’adresse à un mineur sans assez d’adultes présents. Ajoutez une collègue ou un parent, ou écrivez aux parents."
      },
      "sources": [
        {
          "title": "P11 The Scouts (UK)"
        },
        {
          "title": "P49 Indiana UMC"
        },
        {
          "title": "P39 MerajutASA"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "message",
            "text": "Well played today! See you on Thursday?",
            "account": {
              "kind": "personal"
            },
            "author": {
              "roles": [
                "coach"
              ]
            },
            "recipients": [
              {
                "minor": true,
                "role": "member",
                "relation": "client"
              }
            ]
          },
          "fires": true,
          "outcome": "deny"
        },
        {
          "title": {
            "en": "Two adults, but this policy also wants a parent",
            "fr": "Deux adultes, mais cette charte veut aussi un parent"
          },
          "post": {
            "action": "message",
            "text": "Rendez-vous mercredi 14 h",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": [
                "leader"
              ]
            },
            "recipients": [
              {
                "minor": true,
                "role": "member",
                "relation": "client"
              },
              {
                "minor": false,
                "role": "leader"
              }
            ]
          },
          "params": {
            "guardian": true
          },
          "fires": true
        },
        {
          "title": {
            "en": "Coach, parent and player together",
            "fr": "Entraîneur, parent et joueur ensemble"
          },
          "post": {
            "action": "message",
            "text": "Kick-off at ten",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": [
                "coach"
              ]
            },
            "recipients": [
              {
                "minor": true,
                "role": "member",
                "relation": "client"
              },
              {
                "minor": false,
                "role": "parent"
              },
              {
                "minor": false,
                "role": "coach"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Her own son",
            "fr": "Son propre fils"
          },
          "post": {
            "action": "message",
            "text": "Tu rentres dîner ?",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "author": {
              "roles": [
                "coach"
              ]
            },
            "recipients": [
              {
                "minor": true,
                "role": "member",
                "relation": "relative"
              }
            ]
          },
          "fires": false
        },
        {
          "post": {
            "action": "message",
            "text": "We are here, take your time.",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": [
                "helpline"
              ]
            },
            "recipients": [
              {
                "minor": true,
                "role": "caller",
                "relation": "client"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nobody said how old they are",
            "fr": "Personne n’a dit son âge"
          },
          "post": {
            "action": "message",
            "text": "Hello!",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": [
                "coach"
              ]
            },
            "recipients": [
              {
                "role": "member",
                "relation": "client"
              }
            ]
          },
          "fires": "unknown"
        }
      ]
    },
    "protected-channel": {
      "title": {
        "en": "Prefer a protected channel for private matters",
        "fr": "Préférer un canal protégé pour ce qui est privé"
      },
      "rationale": {
        "en": "A worry told under a post stays there for ever.",
        "fr": "Un souci raconté sous un message y reste pour toujours."
      },
      "concern": [
        1,
        6
      ],
      "on": [
        "reply",
        "comment",
        "quote"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "advise"
      },
      "params": {
        "topics": {
          "title": {
            "en": "Topics that move",
            "fr": "Sujets à déplacer"
          },
          "kind": "list",
          "default": [
            "health",
            "pastoral",
            "abuse",
            "debt",
            "complaint-about-a-person",
            "invitation"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "text.terms",
            "params": {
              "list": "private-details"
            },
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "fact": "inReplyTo.labels",
            "path": "$.topic",
            "operator": "someItem",
            "value": {
              "item": "value",
              "operator": "in",
              "value": {
                "param": "topics"
              }
            }
          }
        ]
      },
      "terms": {
        "private-details": {
          "en": [
            "what is your address",
            "your home address",
            "your file number",
            "your case number",
            "your date of birth",
            "what is your diagnosis",
            "your medical",
            "your social security number",
            "your full name and",
            "give us your phone number"
          ],
          "fr": [
            "quelle est votre adresse",
            "votre adresse exacte",
            "votre numéro de dossier",
            "votre date de naissance",
            "quel est votre diagnostic",
            "votre numéro de sécurité sociale",
            "votre numéro de téléphone",
            "vos nom et prénom",
            "donnez-nous votre numéro"
          ]
        }
      },
      "obligations": [
        {
          "kind": "move-channel"
        }
      ],
      "message": {
        "en": "This continues a private matter in the open. Offer a message, a call or a visit.",
        "fr": "Ceci poursuit en public une affaire privée. Proposez un message, un appel ou une visite."
      },
      "sources": [
        {
          "title": "P20 RWL church region"
        },
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P31 Abili a proteggere"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "reply",
            "text": "We can help. What is your date of birth? Please add your file number here.",
            "account": {
              "kind": "official"
            },
            "inReplyTo": {
              "labels": {
                "topic": []
              }
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "your date of birth",
            "your file number"
          ]
        },
        {
          "post": {
            "action": "comment",
            "text": "Racontez-nous tout ici.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "inReplyTo": {
              "text": "Je ne dors plus depuis le diagnostic",
              "labels": {
                "topic": [
                  {
                    "value": "health"
                  }
                ]
              }
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "It moves already",
            "fr": "Le canal change déjà"
          },
          "post": {
            "action": "reply",
            "text": "Please write to us in private, we are here.",
            "account": {
              "kind": "official"
            },
            "inReplyTo": {
              "labels": {
                "topic": []
              }
            }
          },
          "fires": false
        },
        {
          "post": {
            "action": "reply",
            "text": "Oui, la salle est accessible en fauteuil.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "inReplyTo": {
              "text": "Est-ce accessible ?",
              "labels": {
                "topic": [
                  {
                    "value": "access"
                  }
                ]
              }
            }
          },
          "fires": false
        }
      ]
    },
    "vulnerable-connection": {
      "title": {
        "en": "Forbid private links with children, patients and survivors met through the work",
        "fr": "Interdire les liens privés avec les enfants, les patients et les victimes que l’on accompagne"
      },
      "rationale": {
        "en": "A private channel is where harm begins, and where a good helper cannot prove innocence.",
        "fr": "C’est dans un canal privé que le mal commence, et que celui qui agit bien ne peut pas le prouver."
      },
      "concern": [
        3,
        1
      ],
      "on": [
        "connect",
        "accept",
        "follow"
      ],
      "effect": {
        "official": "off",
        "representative": "forbid",
        "personal": "forbid"
      },
      "params": {
        "youth": {
          "title": {
            "en": "Roles in which a minor is met through the work",
            "fr": "Rôles où l’on rencontre des mineurs par l’organisation"
          },
          "kind": "list",
          "default": [
            "beneficiary",
            "client",
            "member",
            "young-person",
            "volunteer",
            "pupil"
          ]
        },
        "roles": {
          "title": {
            "en": "Roles that count at any age",
            "fr": "Rôles qui comptent à tout âge"
          },
          "kind": "list",
          "default": [
            "patient",
            "survivor"
          ]
        },
        "relations": {
          "title": {
            "en": "Ties that exempt",
            "fr": "Liens qui en dispensent"
          },
          "kind": "list",
          "default": [
            "relative"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "any": [
              {
                "all": [
                  {
                    "fact": "target.minor",
                    "operator": "equal",
                    "value": true
                  },
                  {
                    "fact": "target.role",
                    "operator": "in",
                    "value": {
                      "param": "youth"
                    }
                  }
                ]
              },
              {
                "fact": "target.role",
                "operator": "in",
                "value": {
                  "param": "roles"
                }
              }
            ]
          },
          {
            "not": {
              "fact": "target.relation",
              "operator": "in",
              "value": {
                "param": "relations"
              }
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "switch-account",
          "contact": "safeguarding"
        }
      ],
      "tags": [
        "safeguarding"
      ],
      "message": {
        "en": "This opens a private link with a child, a patient or a survivor met through the work. Use the work account, with a second adult for a child.",
        "fr": "Ceci ouvre un lien privé avec un enfant, un patient ou une victime que l’on accompagne. Prenez le compte de travail, et un deuxième adulte pour un enfant."
      },
      "sources": [
        {
          "title": "P49 Indiana UMC"
        },
        {
          "title": "P39 MerajutASA"
        },
        {
          "title": "P11 The Scouts (UK)"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "connect",
            "account": {
              "kind": "personal"
            },
            "target": {
              "role": "young-person",
              "minor": true,
              "relation": "client"
            }
          },
          "fires": true,
          "outcome": "deny"
        },
        {
          "post": {
            "action": "accept",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "target": {
              "role": "survivor",
              "minor": false,
              "relation": "client"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "A nephew who is in the club",
            "fr": "Un neveu membre du club"
          },
          "post": {
            "action": "connect",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "target": {
              "role": "member",
              "minor": true,
              "relation": "relative"
            }
          },
          "fires": false
        },
        {
          "post": {
            "action": "connect",
            "account": {
              "kind": "personal"
            },
            "target": {
              "role": "volunteer",
              "minor": false,
              "relation": "friend"
            }
          },
          "fires": false
        }
      ]
    },
    "young-child-message": {
      "title": {
        "en": "Require messages to go to the parents of young children",
        "fr": "Exiger que les messages aillent aux parents des plus jeunes"
      },
      "rationale": {
        "en": "A young child is reached through those who answer for it.",
        "fr": "On joint un jeune enfant par ceux qui en répondent."
      },
      "concern": [
        1,
        3
      ],
      "on": [
        "message"
      ],
      "effect": "require",
      "params": {
        "age": {
          "title": {
            "en": "From this age on a child may be written to",
            "fr": "À partir de cet âge, on peut écrire à l’enfant"
          },
          "unit": "years",
          "kind": "number",
          "default": 14,
          "min": 0,
          "max": 18
        },
        "relations": {
          "title": {
            "en": "Ties that exempt",
            "fr": "Liens qui en dispensent"
          },
          "kind": "list",
          "default": [
            "relative"
          ]
        }
      },
      "conditions": {
        "fact": "recipients",
        "operator": "someItem",
        "value": {
          "all": [
            {
              "item": "age",
              "operator": "lessThan",
              "value": {
                "param": "age"
              }
            },
            {
              "not": {
                "item": "relation",
                "operator": "in",
                "value": {
                  "param": "relations"
                }
              }
            }
          ]
        }
      },
      "obligations": [
        {
          "kind": "move-channel",
          "contact": "safeguarding",
          "title": {
            "en": "Write to the parents",
            "fr": "Écrivez aux parents"
          }
        }
      ],
      "tags": [
        "safeguarding"
      ],
      "message": {
        "en": "This writes to a child under {age}. Write to the parents instead.",
        "fr": "Ce message s’adresse à un enfant de moins de {age} ans. Écrivez plutôt aux parents."
      },
      "sources": [
        {
          "title": "P49 Indiana UMC"
        },
        {
          "title": "P11 The Scouts (UK)"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "message",
            "text": "Do not forget your boots",
            "account": {
              "kind": "official"
            },
            "recipients": [
              {
                "age": 11,
                "relation": "client"
              },
              {
                "age": 40
              }
            ]
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "action": "message",
            "text": "N’oublie pas tes bottes",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "recipients": [
              {
                "age": 13,
                "relation": "client"
              }
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "To the mother",
            "fr": "À la mère"
          },
          "post": {
            "action": "message",
            "text": "Please pack the boots",
            "account": {
              "kind": "official"
            },
            "recipients": [
              {
                "age": 41,
                "role": "parent",
                "relation": "client"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Fourteen today",
            "fr": "Quatorze ans aujourd’hui"
          },
          "post": {
            "action": "message",
            "text": "Réunion des délégués à 17 h",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "recipients": [
              {
                "age": 14,
                "relation": "client"
              },
              {
                "age": 35,
                "relation": "colleague"
              }
            ]
          },
          "fires": false
        }
      ]
    },
    "youth-group-open": {
      "title": {
        "en": "Prefer closed groups for young people",
        "fr": "Préférer des groupes fermés pour les jeunes"
      },
      "rationale": {
        "en": "In an open group anybody can read along and write to them.",
        "fr": "Dans un groupe ouvert, n’importe qui peut les lire et leur écrire."
      },
      "concern": [
        1,
        10
      ],
      "on": [
        "open-account",
        "audit",
        "update-profile"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "audiences": {
          "title": {
            "en": "Which audiences",
            "fr": "Quels publics"
          },
          "kind": "list",
          "default": [
            "youth",
            "children",
            "members-under-18"
          ]
        },
        "open": {
          "title": {
            "en": "What counts as open",
            "fr": "Ce qui compte comme ouvert"
          },
          "kind": "list",
          "default": [
            "public",
            "open-group"
          ],
          "options": [
            "public",
            "followers",
            "open-group",
            "closed-group",
            "named",
            "private"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "account.audience",
            "operator": "overlaps",
            "value": {
              "param": "audiences"
            }
          },
          {
            "fact": "account.visibility",
            "operator": "in",
            "value": {
              "param": "open"
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "change",
          "contact": "safeguarding"
        }
      ],
      "message": {
        "en": "This account for young people is open to everybody. Close it, and look again every year.",
        "fr": "Ce compte destiné aux jeunes est ouvert à tous. Fermez-le, et revoyez-le chaque année."
      },
      "sources": [
        {
          "title": "P10 Gloucestershire Scouts"
        },
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
              "audience": [
                "youth"
              ],
              "visibility": "public"
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
              "audience": [
                "parents",
                "children"
              ],
              "visibility": "open-group"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "Closed already",
            "fr": "Déjà fermé"
          },
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "audience": [
                "youth"
              ],
              "visibility": "closed-group"
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
              "audience": [
                "parents"
              ],
              "visibility": "public"
            }
          },
          "fires": false
        }
      ]
    }
  }
}
