// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Pack: Time. */
export const time: Pack = {
  "format": 1,
  "id": "time",
  "version": "1.0.0",
  "title": {
    "en": "Time",
    "fr": "Temps"
  },
  "facts": {
    "rota.covered": {
      "kind": "boolean",
      "title": {
        "en": "Somebody watches the account when the post goes out",
        "fr": "Quelqu’un suit le compte à l’heure de la publication"
      },
      "ask": "organisation"
    }
  },
  "statements": {
    "no-duty-to-be-online": {
      "text": {
        "en": "Nobody here has to answer at night, to be on every network, or to post from a personal account.",
        "fr": "Personne ici n’a à répondre la nuit, à être sur tous les réseaux, ni à publier depuis son compte."
      },
      "concern": [
        2,
        7
      ],
      "owner": "board",
      "review": "P365D"
    },
    "minutes-are-not-content": {
      "text": {
        "en": "Where minutes are counted, only minutes are counted: never what was written, never outside working time.",
        "fr": "Là où l’on compte des minutes, on ne compte que des minutes : jamais ce qui a été écrit, jamais hors du temps de travail."
      },
      "concern": [
        2
      ],
      "owner": "board",
      "review": "P365D"
    },
    "cover-for-absence": {
      "text": {
        "en": "Before a long absence, we name who looks after the accounts.",
        "fr": "Avant une longue absence, nous désignons qui s’occupe des comptes."
      },
      "concern": [
        2,
        10
      ],
      "owner": "communications",
      "review": "P180D"
    }
  },
  "rules": {
    "account-frequency": {
      "title": {
        "en": "Limit how often an account posts",
        "fr": "Limiter la fréquence d’un compte"
      },
      "rationale": {
        "en": "Readers leave a channel that shouts.",
        "fr": "On quitte un canal qui crie."
      },
      "concern": [
        2,
        7
      ],
      "on": [
        "publish",
        "repost",
        "quote",
        "reply",
        "comment"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "posts": {
          "title": {
            "en": "Posts a day",
            "fr": "Messages par jour"
          },
          "unit": "posts",
          "kind": "number",
          "default": 10,
          "min": 1
        },
        "hours": {
          "title": {
            "en": "Counted over",
            "fr": "Comptés sur"
          },
          "unit": "hours",
          "kind": "number",
          "default": 24,
          "min": 1
        },
        "acts": {
          "title": {
            "en": "Acts that count",
            "fr": "Actes qui comptent"
          },
          "kind": "list",
          "default": [
            "publish"
          ],
          "options": [
            "publish",
            "repost",
            "quote",
            "reply",
            "comment"
          ]
        },
        "free": {
          "title": {
            "en": "Topics that never count",
            "fr": "Sujets qui ne comptent jamais"
          },
          "kind": "list",
          "default": []
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "action",
            "operator": "in",
            "value": {
              "param": "acts"
            }
          },
          {
            "fact": "activity.count",
            "params": {
              "hours": {
                "param": "hours"
              },
              "actions": {
                "param": "acts"
              }
            },
            "operator": "greaterThanInclusive",
            "value": {
              "param": "posts"
            }
          },
          {
            "not": {
              "fact": "labels.values",
              "operator": "overlaps",
              "value": {
                "param": "free"
              }
            }
          }
        ]
      },
      "message": {
        "en": "This account has already posted {posts} times in {hours} hours. Keep this one for later.",
        "fr": "Ce compte a déjà publié {posts} fois en {hours} heures. Gardez celui-ci pour plus tard."
      },
      "sources": [
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
            "text": "Eleventh today",
            "account": {
              "id": "page",
              "kind": "official"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T01:00:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T01:10:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T01:20:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T01:30:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T01:40:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T01:50:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T02:00:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T02:10:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T02:20:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T02:30:00Z",
                "account": "page"
              }
            ]
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "text": "Encore un",
            "language": "fr",
            "account": {
              "id": "page",
              "kind": "official"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T01:00:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T01:10:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T01:20:00Z",
                "account": "page"
              }
            ]
          },
          "params": {
            "posts": 3
          },
          "fires": true
        },
        {
          "title": {
            "en": "This policy counts shares",
            "fr": "Cette charte compte les partages"
          },
          "post": {
            "text": "And another one",
            "account": {
              "kind": "official",
              "id": "page"
            },
            "action": "repost"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T00:10:00Z",
                "account": "page",
                "action": "repost"
              },
              {
                "at": "2026-11-24T01:10:00Z",
                "account": "page",
                "action": "repost"
              },
              {
                "at": "2026-11-24T02:10:00Z",
                "account": "page",
                "action": "repost"
              }
            ]
          },
          "params": {
            "acts": [
              "repost"
            ],
            "posts": 3
          },
          "fires": true
        },
        {
          "title": {
            "en": "An emergency never counts here",
            "fr": "Ici, une urgence ne compte jamais"
          },
          "post": {
            "text": "Alerte crue : restez chez vous.",
            "language": "fr",
            "account": {
              "kind": "official",
              "id": "page"
            },
            "labels": {
              "topic": [
                {
                  "value": "emergency"
                }
              ]
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T00:10:00Z",
                "account": "page",
                "action": "publish"
              },
              {
                "at": "2026-11-24T01:10:00Z",
                "account": "page",
                "action": "publish"
              },
              {
                "at": "2026-11-24T02:10:00Z",
                "account": "page",
                "action": "publish"
              },
              {
                "at": "2026-11-24T03:10:00Z",
                "account": "page",
                "action": "publish"
              },
              {
                "at": "2026-11-24T04:10:00Z",
                "account": "page",
                "action": "publish"
              }
            ]
          },
          "params": {
            "posts": 3,
            "free": [
              "emergency"
            ]
          },
          "fires": false
        },
        {
          "post": {
            "text": "Second today",
            "account": {
              "id": "page",
              "kind": "official"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T01:00:00Z",
                "account": "page"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "The tenth still passes",
            "fr": "Le dixième passe encore"
          },
          "post": {
            "text": "Le dixième",
            "language": "fr",
            "account": {
              "id": "page",
              "kind": "official"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T01:00:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T01:10:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T01:20:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T01:30:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T01:40:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T01:50:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T02:00:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T02:10:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T02:20:00Z",
                "account": "page"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Another account was busy",
            "fr": "Un autre compte était bavard"
          },
          "post": {
            "text": "Premier du jour",
            "language": "fr",
            "account": {
              "id": "lyon",
              "kind": "official"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T01:00:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T01:10:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T01:20:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T01:30:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T01:40:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T01:50:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T02:00:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T02:10:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T02:20:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-24T02:30:00Z",
                "account": "page"
              }
            ]
          },
          "fires": false
        }
      ]
    },
    "account-quiet": {
      "title": {
        "en": "Prefer an account that is alive",
        "fr": "Préférer un compte vivant"
      },
      "rationale": {
        "en": "An account without news looks like an association without people.",
        "fr": "Un compte sans nouvelles ressemble à une association sans personne."
      },
      "concern": [
        2,
        7
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
        "posts": {
          "title": {
            "en": "Posts at least",
            "fr": "Publications au moins"
          },
          "unit": "posts",
          "kind": "number",
          "default": 1,
          "min": 1,
          "max": 500
        },
        "hours": {
          "title": {
            "en": "Within",
            "fr": "En"
          },
          "unit": "hours",
          "kind": "number",
          "default": 720,
          "min": 1,
          "max": 8760
        }
      },
      "conditions": {
        "fact": "activity.count",
        "params": {
          "hours": {
            "param": "hours"
          },
          "actions": [
            "publish",
            "repost",
            "quote"
          ]
        },
        "operator": "lessThan",
        "value": {
          "param": "posts"
        }
      },
      "message": {
        "en": "Fewer than {posts} posts in {hours} hours here. Share a small piece of news, or think of closing the account.",
        "fr": "Moins de {posts} publications en {hours} heures ici. Donnez une petite nouvelle, ou pensez à fermer ce compte."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "",
            "account": {
              "kind": "official",
              "id": "page"
            },
            "action": "audit"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": []
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "title": {
            "en": "Two posts, where this policy wants three",
            "fr": "Deux publications, quand la charte en veut trois"
          },
          "post": {
            "text": "",
            "language": "fr",
            "account": {
              "kind": "official",
              "id": "page"
            },
            "action": "audit"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-20T09:00:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-22T09:00:00Z",
                "account": "page"
              }
            ]
          },
          "params": {
            "posts": 3
          },
          "fires": true
        },
        {
          "post": {
            "text": "",
            "account": {
              "kind": "official",
              "id": "page"
            },
            "action": "audit"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-20T09:00:00Z",
                "account": "page"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Only shares, but alive",
            "fr": "Rien que des partages, mais vivant"
          },
          "post": {
            "text": "",
            "language": "fr",
            "account": {
              "kind": "official",
              "id": "page"
            },
            "action": "audit"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-20T09:00:00Z",
                "account": "page",
                "action": "repost"
              }
            ]
          },
          "fires": false
        }
      ]
    },
    "duplicate": {
      "title": {
        "en": "Prefer new words to the same post again",
        "fr": "Préférer de nouveaux mots à la même publication"
      },
      "rationale": {
        "en": "Readers who see the same words twice stop reading the third time.",
        "fr": "Qui voit deux fois les mêmes mots ne lit pas la troisième."
      },
      "concern": [
        2,
        7
      ],
      "on": [
        "publish"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "days": {
          "title": {
            "en": "Days to look back; 0: as far as the host remembers",
            "fr": "Jours à regarder ; 0 : aussi loin que l’outil se souvient"
          },
          "unit": "days",
          "kind": "number",
          "default": 7,
          "min": 0,
          "max": 3650
        }
      },
      "conditions": {
        "fact": "activity.duplicates",
        "params": {
          "days": {
            "param": "days"
          }
        },
        "operator": "greaterThanInclusive",
        "value": 1
      },
      "message": {
        "en": "These very words went out from this account already. Say it anew, or share the first post.",
        "fr": "Ces mots sont déjà partis de ce compte. Dites-le autrement, ou partagez la première publication."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Open day on Saturday!",
            "account": {
              "kind": "official",
              "id": "page"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-23T09:00:00Z",
                "account": "page",
                "digest": "c1-2c7f99a76f0b9dfef5f740a33a6bc84983509de0a5212b2dacde4ebefa3f8173"
              }
            ]
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "title": {
            "en": "Last month, where this policy looks back for ever",
            "fr": "Le mois dernier, quand la charte regarde sans limite"
          },
          "post": {
            "text": "Portes ouvertes samedi !",
            "language": "fr",
            "account": {
              "kind": "official",
              "id": "page"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-10-20T09:00:00Z",
                "account": "page",
                "digest": "c1-5ea50ace755388fa5c4914f840f512038a286b19a00dccf3985d0b0e08e5e403"
              }
            ]
          },
          "params": {
            "days": 0
          },
          "fires": true
        },
        {
          "title": {
            "en": "Same news, new words",
            "fr": "Même nouvelle, nouveaux mots"
          },
          "post": {
            "text": "Only three days until our open day!",
            "account": {
              "kind": "official",
              "id": "page"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-23T09:00:00Z",
                "account": "page",
                "digest": "c1-0000000000000000000000000000000000000000000000000000000000000000"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "The last time was a month ago",
            "fr": "La dernière fois, c’était il y a un mois"
          },
          "post": {
            "text": "Portes ouvertes samedi !",
            "language": "fr",
            "account": {
              "kind": "official",
              "id": "page"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-10-20T09:00:00Z",
                "account": "page",
                "digest": "c1-7c64655a42571b304c32247abd89bee77d27a3717ae9f1908309809ac50be0b1"
              }
            ]
          },
          "fires": false
        },
        {
          "post": {
            "text": "Portes ouvertes samedi !",
            "language": "fr",
            "account": {
              "kind": "official",
              "id": "page"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": []
          },
          "fires": false
        }
      ]
    },
    "hours-said": {
      "title": {
        "en": "Prefer a profile that says when somebody answers",
        "fr": "Préférer un profil qui dit quand on répond"
      },
      "rationale": {
        "en": "Who knows the hours does not wait in anger, and nobody has to answer by night.",
        "fr": "Qui connaît les heures n’attend pas en colère, et personne n’a à répondre la nuit."
      },
      "concern": [
        2
      ],
      "on": [
        "audit",
        "open-account",
        "update-profile"
      ],
      "effect": {
        "official": "advise",
        "representative": "off",
        "personal": "off"
      },
      "conditions": {
        "fact": "account.profile.hours",
        "operator": "equal",
        "value": ""
      },
      "message": {
        "en": "The profile does not say when somebody answers. Add the hours, or how long an answer takes.",
        "fr": "Le profil ne dit pas quand on répond. Ajoutez les heures, ou le délai d’une réponse."
      },
      "sources": [
        {
          "title": "P20 RWL church region"
        },
        {
          "title": "P31 Abili a proteggere"
        },
        {
          "title": "P53 Commissioner of Official Languages"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "",
            "account": {
              "kind": "official",
              "profile": {
                "hours": ""
              }
            },
            "action": "audit"
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "text": "",
            "language": "fr",
            "account": {
              "kind": "official",
              "profile": {
                "hours": ""
              }
            },
            "action": "open-account"
          },
          "fires": true
        },
        {
          "post": {
            "text": "",
            "account": {
              "kind": "official",
              "profile": {
                "hours": "Mon–Fri 9–17"
              }
            },
            "action": "audit"
          },
          "fires": false
        },
        {
          "title": {
            "en": "Two days for an answer is said too",
            "fr": "Deux jours de délai, c’est aussi une réponse"
          },
          "post": {
            "text": "",
            "language": "fr",
            "account": {
              "kind": "official",
              "profile": {
                "hours": "Réponse sous deux jours"
              }
            },
            "action": "audit"
          },
          "fires": false
        }
      ]
    },
    "late-answer": {
      "title": {
        "en": "Prefer an answer within the time promised",
        "fr": "Préférer une réponse dans le délai promis"
      },
      "rationale": {
        "en": "A question that waits for days has been answered: by silence.",
        "fr": "Une question qui attend des jours a sa réponse : le silence."
      },
      "concern": [
        2,
        6
      ],
      "on": [
        "monitor"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "within": {
          "title": {
            "en": "Answer within",
            "fr": "Répondre sous"
          },
          "kind": "duration",
          "default": "PT48H"
        },
        "kinds": {
          "title": {
            "en": "What waits for an answer",
            "fr": "Ce qui attend une réponse"
          },
          "kind": "list",
          "default": [
            "question",
            "complaint"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "target.kind",
            "operator": "in",
            "value": {
              "param": "kinds"
            }
          },
          {
            "fact": "target.publishedAt",
            "operator": "olderThan",
            "value": {
              "param": "within"
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "notify",
          "contact": "communications"
        }
      ],
      "message": {
        "en": "Somebody has been waiting for an answer beyond the time promised. Answer, or say when you will.",
        "fr": "Quelqu’un attend une réponse au-delà du délai promis. Répondez, ou dites quand vous le ferez."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P20 RWL church region"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "",
            "account": {
              "kind": "official"
            },
            "action": "monitor",
            "target": {
              "kind": "question",
              "publishedAt": "2026-11-20T09:00:00Z"
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "title": {
            "en": "Three hours, where this policy promises two",
            "fr": "Trois heures, quand la charte en promet deux"
          },
          "post": {
            "text": "",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "action": "monitor",
            "target": {
              "kind": "complaint",
              "publishedAt": "2026-11-24T06:30:00Z"
            }
          },
          "params": {
            "within": "PT2H"
          },
          "fires": true
        },
        {
          "post": {
            "text": "",
            "account": {
              "kind": "official"
            },
            "action": "monitor",
            "target": {
              "kind": "question",
              "publishedAt": "2026-11-24T08:00:00Z"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Abuse waits for no answer",
            "fr": "Une insulte n’attend pas de réponse"
          },
          "post": {
            "text": "",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "action": "monitor",
            "target": {
              "kind": "abuse",
              "publishedAt": "2026-11-01T08:00:00Z"
            }
          },
          "fires": false
        }
      ]
    },
    "paused-in-crisis": {
      "title": {
        "en": "Require a new look at posts during a crisis",
        "fr": "Exiger un nouveau regard sur les messages pendant une crise"
      },
      "rationale": {
        "en": "What was cheerful on Monday can wound on Tuesday.",
        "fr": "Ce qui était joyeux lundi peut blesser mardi."
      },
      "concern": [
        2,
        6
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "params": {
        "states": {
          "title": {
            "en": "Which pauses count",
            "fr": "Quelles pauses comptent"
          },
          "kind": "list",
          "default": [
            "crisis",
            "mourning",
            "disaster"
          ],
          "options": [
            "crisis",
            "mourning",
            "disaster"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "pause.state",
            "operator": "in",
            "value": {
              "param": "states"
            }
          },
          {
            "not": {
              "fact": "labels.values",
              "operator": "overlaps",
              "value": {
                "fact": "pause.keep"
              }
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "attestation",
          "statement": "fits-the-moment",
          "title": {
            "en": "I have read this again in the light of what happened.",
            "fr": "J’ai relu ce message à la lumière des événements."
          }
        }
      ],
      "message": {
        "en": "Publication is paused. Read this again, and confirm that it fits the moment.",
        "fr": "Les publications sont suspendues. Relisez ce message, et confirmez qu’il convient au moment."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P03 Charity Commission"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Join our gala!",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "pause": {
              "state": "disaster",
              "keep": []
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Venez à notre gala !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": [
                {
                  "value": "event"
                }
              ]
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "pause": {
              "state": "mourning",
              "keep": [
                "safety"
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "What people need to know now",
            "fr": "Ce qu’il faut savoir maintenant"
          },
          "post": {
            "text": "Emergency number: 112",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": [
                {
                  "value": "safety"
                }
              ]
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "pause": {
              "state": "disaster",
              "keep": [
                "safety"
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nothing has happened",
            "fr": "Il ne s’est rien passé"
          },
          "post": {
            "text": "Venez à notre gala !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "pause": {
              "state": "none",
              "keep": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "This policy pauses only for disasters",
            "fr": "Cette charte ne s’arrête que pour les catastrophes"
          },
          "post": {
            "text": "Venez à notre gala !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "pause": {
              "state": "mourning",
              "keep": []
            }
          },
          "params": {
            "states": [
              "disaster"
            ]
          },
          "fires": false
        }
      ]
    },
    "personal-budget": {
      "title": {
        "en": "Limit personal social media in working time",
        "fr": "Limiter l’usage personnel pendant le travail"
      },
      "rationale": {
        "en": "A few minutes rest the mind; an hour is somebody else’s work. Breaks and free time never count.",
        "fr": "Quelques minutes reposent ; une heure est le travail d’un autre. Pauses et temps libre ne comptent jamais."
      },
      "concern": [
        2
      ],
      "effect": {
        "official": "off",
        "representative": "off",
        "personal": "advise"
      },
      "params": {
        "minutes": {
          "title": {
            "en": "Minutes allowed",
            "fr": "Minutes permises"
          },
          "unit": "minutes",
          "kind": "number",
          "default": 20,
          "min": 0,
          "max": 2400
        },
        "window": {
          "title": {
            "en": "Counted by",
            "fr": "Compté par"
          },
          "kind": "choice",
          "default": "day",
          "options": [
            "day",
            "week"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "author.working",
            "operator": "equal",
            "value": true
          },
          {
            "fact": "activity.minutes",
            "params": {
              "window": {
                "param": "window"
              }
            },
            "operator": "greaterThan",
            "value": {
              "param": "minutes"
            }
          }
        ]
      },
      "message": {
        "en": "More than {minutes} minutes of personal use in working time. Keep the rest for a break.",
        "fr": "Plus de {minutes} minutes d’usage personnel pendant le travail. Gardez la suite pour une pause."
      },
      "sources": [
        {
          "title": "P02 IFRC"
        },
        {
          "title": "P07 Breadline"
        },
        {
          "title": "P58 Time tolerance in French practice"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "My cat again",
            "account": {
              "kind": "personal"
            },
            "author": {
              "id": "lea",
              "zone": "Europe/Paris",
              "schedule": [
                {
                  "days": [
                    "mon",
                    "tue",
                    "wed",
                    "thu",
                    "fri"
                  ],
                  "from": "09:00",
                  "to": "18:00"
                }
              ],
              "onDuty": true,
              "onLeave": false
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T08:10:00Z",
                "author": "lea",
                "minutes": 15,
                "personal": true
              },
              {
                "at": "2026-11-24T08:20:00Z",
                "author": "lea",
                "minutes": 12,
                "personal": true
              }
            ]
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "text": "Encore mon chat",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "author": {
              "id": "lea",
              "zone": "Europe/Paris",
              "schedule": [
                {
                  "days": [
                    "mon",
                    "tue",
                    "wed",
                    "thu",
                    "fri"
                  ],
                  "from": "09:00",
                  "to": "18:00"
                }
              ],
              "onDuty": true,
              "onLeave": false
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T08:10:00Z",
                "author": "lea",
                "minutes": 30,
                "personal": true
              }
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "Exactly the limit",
            "fr": "Juste la limite"
          },
          "post": {
            "text": "Mon chat",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "author": {
              "id": "lea",
              "zone": "Europe/Paris",
              "schedule": [
                {
                  "days": [
                    "mon",
                    "tue",
                    "wed",
                    "thu",
                    "fri"
                  ],
                  "from": "09:00",
                  "to": "18:00"
                }
              ],
              "onDuty": true,
              "onLeave": false
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T08:10:00Z",
                "author": "lea",
                "minutes": 20,
                "personal": true
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "During the break",
            "fr": "Pendant la pause"
          },
          "post": {
            "text": "My cat",
            "account": {
              "kind": "personal"
            },
            "author": {
              "id": "lea",
              "zone": "Europe/Paris",
              "schedule": [
                {
                  "days": [
                    "mon",
                    "tue",
                    "wed",
                    "thu",
                    "fri"
                  ],
                  "from": "09:00",
                  "to": "18:00"
                }
              ],
              "onDuty": false,
              "onLeave": false
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T08:10:00Z",
                "author": "lea",
                "minutes": 90,
                "personal": true
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "An hour, but for the organisation",
            "fr": "Une heure, mais pour l’organisation"
          },
          "post": {
            "text": "My cat",
            "account": {
              "kind": "personal"
            },
            "author": {
              "id": "lea",
              "zone": "Europe/Paris",
              "schedule": [
                {
                  "days": [
                    "mon",
                    "tue",
                    "wed",
                    "thu",
                    "fri"
                  ],
                  "from": "09:00",
                  "to": "18:00"
                }
              ],
              "onDuty": true,
              "onLeave": false
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T08:10:00Z",
                "author": "lea",
                "minutes": 60,
                "personal": false
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "This policy counts by the week: forty minutes on Monday",
            "fr": "Cette charte compte par semaine : quarante minutes lundi"
          },
          "post": {
            "text": "Mon chat",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "author": {
              "id": "lea",
              "zone": "Europe/Paris",
              "schedule": [
                {
                  "days": [
                    "mon",
                    "tue",
                    "wed",
                    "thu",
                    "fri"
                  ],
                  "from": "09:00",
                  "to": "18:00"
                }
              ],
              "onDuty": true,
              "onLeave": false
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-23T09:00:00Z",
                "author": "lea",
                "minutes": 40,
                "personal": true
              }
            ]
          },
          "fires": true,
          "params": {
            "window": "week"
          }
        },
        {
          "title": {
            "en": "This policy wants none at all",
            "fr": "Cette charte n’en veut aucune"
          },
          "post": {
            "text": "Mon chat",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "author": {
              "id": "lea",
              "zone": "Europe/Paris",
              "schedule": [
                {
                  "days": [
                    "mon",
                    "tue",
                    "wed",
                    "thu",
                    "fri"
                  ],
                  "from": "09:00",
                  "to": "18:00"
                }
              ],
              "onDuty": true,
              "onLeave": false
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T08:10:00Z",
                "author": "lea",
                "minutes": 5,
                "personal": true
              }
            ]
          },
          "params": {
            "minutes": 0
          },
          "fires": true
        },
        {
          "title": {
            "en": "Nobody counts minutes here",
            "fr": "Personne ne compte les minutes ici"
          },
          "post": {
            "text": "My cat",
            "account": {
              "kind": "personal"
            },
            "author": {
              "id": "lea",
              "zone": "Europe/Paris",
              "schedule": [
                {
                  "days": [
                    "mon",
                    "tue",
                    "wed",
                    "thu",
                    "fri"
                  ],
                  "from": "09:00",
                  "to": "18:00"
                }
              ],
              "onDuty": true,
              "onLeave": false
            }
          },
          "fires": "unknown"
        }
      ]
    },
    "quiet-hours": {
      "title": {
        "en": "Require waiting for working hours before asking somebody",
        "fr": "Exiger d’attendre les heures de travail pour solliciter quelqu’un"
      },
      "rationale": {
        "en": "A scheduled post disturbs nobody; a request on a Sunday night does.",
        "fr": "Un message programmé ne dérange personne ; une demande un dimanche soir, si."
      },
      "concern": [
        2,
        8
      ],
      "effect": "advise",
      "conditions": {
        "fact": "requests.made",
        "operator": "someItem",
        "value": {
          "item": "off",
          "operator": "equal",
          "value": true
        }
      },
      "obligations": [
        {
          "kind": "delay"
        }
      ],
      "message": {
        "en": "Somebody is asked to act outside working hours. Send the request later; the post itself may stay scheduled.",
        "fr": "Quelqu’un est sollicité en dehors de ses heures de travail. Envoyez la demande plus tard ; le message peut rester programmé."
      },
      "sources": [
        {
          "title": "FR, Labour Code, article L2242-17 (right to disconnect)",
          "url": "https://lagbd.org/Droit_%C3%A0_la_d%C3%A9connexion:_le_point_sur_l%27article_2242-17_du_code_du_travail_(fr)",
          "asOf": "2026-11-24",
          "verified": false
        },
        {
          "title": "P20 RWL church region"
        },
        {
          "title": "AU, Fair Work Act 2009, section 333M (right to disconnect)",
          "asOf": "2026-11-24",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Open day",
            "account": {
              "kind": "official"
            },
            "requests": [
              {
                "kind": "approval",
                "zone": "Europe/Paris",
                "onCall": false,
                "schedule": [
                  {
                    "days": [
                      "mon",
                      "tue",
                      "wed",
                      "thu",
                      "fri"
                    ],
                    "from": "09:00",
                    "to": "18:00"
                  }
                ]
              }
            ]
          },
          "context": {
            "now": "2026-11-22T22:10:00Z"
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "text": "Portes ouvertes",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "requests": [
              {
                "kind": "approval",
                "zone": "America/Montreal",
                "onCall": false,
                "schedule": [
                  {
                    "days": [
                      "mon",
                      "tue",
                      "wed",
                      "thu",
                      "fri"
                    ],
                    "from": "09:00",
                    "to": "18:00"
                  }
                ]
              }
            ]
          },
          "context": {
            "now": "2026-11-22T22:10:00Z"
          },
          "fires": true
        },
        {
          "title": {
            "en": "On a Tuesday morning",
            "fr": "Un mardi matin"
          },
          "post": {
            "text": "Open day",
            "account": {
              "kind": "official"
            },
            "requests": [
              {
                "kind": "approval",
                "zone": "Europe/Paris",
                "onCall": false,
                "schedule": [
                  {
                    "days": [
                      "mon",
                      "tue",
                      "wed",
                      "thu",
                      "fri"
                    ],
                    "from": "09:00",
                    "to": "18:00"
                  }
                ]
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "On call",
            "fr": "D’astreinte"
          },
          "post": {
            "text": "Alerte crue",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "requests": [
              {
                "kind": "approval",
                "zone": "Europe/Paris",
                "onCall": true,
                "schedule": [
                  {
                    "days": [
                      "mon",
                      "tue",
                      "wed",
                      "thu",
                      "fri"
                    ],
                    "from": "09:00",
                    "to": "18:00"
                  }
                ]
              }
            ]
          },
          "context": {
            "now": "2026-11-22T22:10:00Z"
          },
          "fires": false
        },
        {
          "title": {
            "en": "Scheduled by night, nobody is asked",
            "fr": "Programmé la nuit, personne n’est sollicité"
          },
          "post": {
            "text": "Bon dimanche !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "requests": []
          },
          "context": {
            "now": "2026-11-22T22:10:00Z"
          },
          "fires": false
        }
      ]
    },
    "spacing": {
      "title": {
        "en": "Prefer some time between two posts",
        "fr": "Préférer un peu de temps entre deux publications"
      },
      "rationale": {
        "en": "Two posts within minutes push each other away.",
        "fr": "Deux publications à quelques minutes se chassent l’une l’autre."
      },
      "concern": [
        2,
        7
      ],
      "on": [
        "publish"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "minutes": {
          "title": {
            "en": "Minutes between two posts",
            "fr": "Minutes entre deux publications"
          },
          "unit": "minutes",
          "kind": "number",
          "default": 15,
          "min": 0,
          "max": 1440
        },
        "free": {
          "title": {
            "en": "Topics that need not wait",
            "fr": "Sujets qui n’attendent pas"
          },
          "kind": "list",
          "default": []
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "activity.gap",
            "operator": "lessThan",
            "value": {
              "param": "minutes"
            }
          },
          {
            "not": {
              "fact": "thread.index",
              "operator": "greaterThan",
              "value": 1
            }
          },
          {
            "not": {
              "fact": "labels.values",
              "operator": "overlaps",
              "value": {
                "param": "free"
              }
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "delay"
        }
      ],
      "message": {
        "en": "Another post of this account stands less than {minutes} minutes away. Give this one a time of its own.",
        "fr": "Une autre publication de ce compte est à moins de {minutes} minutes. Donnez à celle-ci son propre moment."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P45 Linux Foundation Public Health; CD Foundation"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Our second news of the morning",
            "account": {
              "kind": "official",
              "id": "page"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T09:25:00Z",
                "account": "page"
              }
            ]
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "title": {
            "en": "One is already scheduled ten minutes later",
            "fr": "Une autre est déjà programmée dix minutes après"
          },
          "post": {
            "text": "Rendez-vous samedi",
            "language": "fr",
            "account": {
              "kind": "official",
              "id": "page"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T09:40:00Z",
                "account": "page"
              }
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "Our second news of the day",
            "account": {
              "kind": "official",
              "id": "page"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T06:00:00Z",
                "account": "page"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Exactly a quarter of an hour",
            "fr": "Un quart d’heure pile"
          },
          "post": {
            "text": "Juste après",
            "language": "fr",
            "account": {
              "kind": "official",
              "id": "page"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T09:15:00Z",
                "account": "page"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "The next post of a thread",
            "fr": "La suite d’un fil"
          },
          "post": {
            "text": "2/3 La suite du récit",
            "language": "fr",
            "account": {
              "kind": "official",
              "id": "page"
            },
            "thread": {
              "id": "t",
              "index": 2,
              "of": 3
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T09:29:00Z",
                "account": "page"
              }
            ]
          },
          "fires": false
        }
      ]
    },
    "thread-frequency": {
      "title": {
        "en": "Limit how often an account speaks in one thread",
        "fr": "Limiter le nombre d’interventions d’un compte dans un fil"
      },
      "rationale": {
        "en": "After a few answers a talk goes on better elsewhere, or tomorrow.",
        "fr": "Après quelques réponses, la discussion continue mieux ailleurs, ou demain."
      },
      "concern": [
        2,
        7
      ],
      "on": [
        "reply",
        "comment",
        "quote"
      ],
      "effect": "advise",
      "params": {
        "acts": {
          "title": {
            "en": "Answers in one thread",
            "fr": "Réponses dans un fil"
          },
          "unit": "answers",
          "kind": "number",
          "default": 5,
          "min": 1,
          "max": 100
        },
        "hours": {
          "title": {
            "en": "Within",
            "fr": "En"
          },
          "unit": "hours",
          "kind": "number",
          "default": 24,
          "min": 1,
          "max": 720
        }
      },
      "conditions": {
        "fact": "activity.thread",
        "params": {
          "hours": {
            "param": "hours"
          }
        },
        "operator": "greaterThanInclusive",
        "value": {
          "param": "acts"
        }
      },
      "obligations": [
        {
          "kind": "move-channel"
        }
      ],
      "message": {
        "en": "{acts} answers in this thread within {hours} hours. Let it rest, or go on by message.",
        "fr": "{acts} réponses dans ce fil en {hours} heures. Laissez-le reposer, ou poursuivez par message."
      },
      "sources": [
        {
          "title": "P12 Save the Children US"
        },
        {
          "title": "P37 Generalitat de Catalunya"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "As I said…",
            "account": {
              "kind": "official",
              "id": "page"
            },
            "action": "reply",
            "thread": {
              "id": "t1"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T01:00:00Z",
                "account": "page",
                "action": "reply",
                "thread": "t1"
              },
              {
                "at": "2026-11-24T02:00:00Z",
                "account": "page",
                "action": "reply",
                "thread": "t1"
              },
              {
                "at": "2026-11-24T03:00:00Z",
                "account": "page",
                "action": "reply",
                "thread": "t1"
              },
              {
                "at": "2026-11-24T04:00:00Z",
                "account": "page",
                "action": "reply",
                "thread": "t1"
              },
              {
                "at": "2026-11-24T05:00:00Z",
                "account": "page",
                "action": "reply",
                "thread": "t1"
              }
            ]
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "text": "Je répète…",
            "language": "fr",
            "account": {
              "kind": "personal",
              "id": "lea"
            },
            "action": "comment",
            "thread": {
              "id": "t1"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T01:00:00Z",
                "account": "lea",
                "action": "comment",
                "thread": "t1"
              },
              {
                "at": "2026-11-24T02:00:00Z",
                "account": "lea",
                "action": "comment",
                "thread": "t1"
              }
            ]
          },
          "params": {
            "acts": 2
          },
          "fires": true
        },
        {
          "post": {
            "text": "Yes, at six.",
            "account": {
              "kind": "official",
              "id": "page"
            },
            "action": "reply",
            "thread": {
              "id": "t1"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T01:00:00Z",
                "account": "page",
                "action": "reply",
                "thread": "t1"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Many answers, each in its own thread",
            "fr": "Beaucoup de réponses, chacune dans son fil"
          },
          "post": {
            "text": "Oui, à 18 h.",
            "language": "fr",
            "account": {
              "kind": "official",
              "id": "page"
            },
            "action": "reply",
            "thread": {
              "id": "t9"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-24T01:00:00Z",
                "account": "page",
                "action": "reply",
                "thread": "t1"
              },
              {
                "at": "2026-11-24T02:00:00Z",
                "account": "page",
                "action": "reply",
                "thread": "t2"
              },
              {
                "at": "2026-11-24T03:00:00Z",
                "account": "page",
                "action": "reply",
                "thread": "t3"
              },
              {
                "at": "2026-11-24T04:00:00Z",
                "account": "page",
                "action": "reply",
                "thread": "t4"
              },
              {
                "at": "2026-11-24T05:00:00Z",
                "account": "page",
                "action": "reply",
                "thread": "t5"
              },
              {
                "at": "2026-11-24T06:00:00Z",
                "account": "page",
                "action": "reply",
                "thread": "t6"
              }
            ]
          },
          "fires": false
        }
      ]
    },
    "unattended": {
      "title": {
        "en": "Prefer hours at which somebody watches the replies",
        "fr": "Préférer les heures où quelqu’un suit les réponses"
      },
      "rationale": {
        "en": "A hot subject at two in the morning meets its readers alone.",
        "fr": "Un sujet brûlant à deux heures du matin reste seul avec ses lecteurs."
      },
      "concern": [
        2,
        4
      ],
      "on": [
        "publish",
        "quote",
        "reply",
        "comment"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "risks": {
          "title": {
            "en": "From which risk on",
            "fr": "À partir de quel risque"
          },
          "kind": "list",
          "default": [
            "medium",
            "high"
          ],
          "options": [
            "low",
            "medium",
            "high"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "risk",
            "operator": "in",
            "value": {
              "param": "risks"
            }
          },
          {
            "fact": "rota.covered",
            "operator": "equal",
            "value": false
          }
        ]
      },
      "obligations": [
        {
          "kind": "delay"
        },
        {
          "kind": "watch-replies"
        }
      ],
      "message": {
        "en": "Nobody watches this account when this goes out. Move it to covered hours, or name somebody on call.",
        "fr": "Personne ne suit ce compte à l’heure prévue. Déplacez la publication, ou désignez quelqu’un d’astreinte."
      },
      "sources": [
        {
          "title": "P31 Abili a proteggere"
        },
        {
          "title": "P53 Commissioner of Official Languages"
        },
        {
          "title": "P26 Alsace Mouvement associatif"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Our position on the new camp",
            "account": {
              "kind": "official"
            },
            "risk": "high"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "facts": {
              "rota.covered": false
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "text": "Notre réponse au maire",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "risk": "medium"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "facts": {
              "rota.covered": false
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Our position on the new camp",
            "account": {
              "kind": "official"
            },
            "risk": "high"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "facts": {
              "rota.covered": true
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A quiet subject needs nobody",
            "fr": "Un sujet calme n’a besoin de personne"
          },
          "post": {
            "text": "Bonne nuit les étoiles",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "risk": "low"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "facts": {
              "rota.covered": false
            }
          },
          "fires": false
        }
      ]
    }
  }
}
