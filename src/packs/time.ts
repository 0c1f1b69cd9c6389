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
        "publish"
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
        }
      },
      "conditions": {
        "fact": "activity.count",
        "params": {
          "hours": {
            "param": "hours"
          }
        },
        "operator": "greaterThanInclusive",
        "value": {
          "param": "posts"
        }
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
            "en": "Minutes a day",
            "fr": "Minutes par jour"
          },
          "unit": "minutes",
          "kind": "number",
          "default": 20,
          "min": 0,
          "max": 480
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
            "operator": "greaterThan",
            "value": {
              "param": "minutes"
            }
          }
        ]
      },
      "message": {
        "en": "More than {minutes} minutes of personal use in working time today. Keep the rest for a break.",
        "fr": "Plus de {minutes} minutes d’usage personnel pendant le travail aujourd’hui. Gardez la suite pour une pause."
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
    }
  }
}
