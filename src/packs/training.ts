// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Pack: Training and reading the policy. */
export const training: Pack = {
  "format": 1,
  "id": "training",
  "version": "1.0.0",
  "title": {
    "en": "Training and reading the policy",
    "fr": "Formation et lecture de la charte"
  },
  "statements": {
    "training-is-offered": {
      "text": {
        "en": "We offer the training, in working time and in every language of the team; nobody is left to learn from mistakes.",
        "fr": "Nous offrons la formation, sur le temps de travail et dans chaque langue de l’équipe ; personne n’apprend par ses seules erreurs."
      },
      "concern": [
        11
      ],
      "owner": "people",
      "review": "P365D"
    },
    "new-colleagues-are-told": {
      "text": {
        "en": "Colleagues, volunteers and contractors are shown this policy before their first post.",
        "fr": "Collègues, bénévoles et prestataires découvrent cette charte avant leur premier message."
      },
      "concern": [
        11
      ],
      "owner": "people",
      "review": "P365D"
    },
    "online-safety": {
      "text": {
        "en": "Whoever looks after children or people at risk takes a course on online safety.",
        "fr": "Qui s’occupe d’enfants ou de personnes en danger suit une formation à la sécurité en ligne."
      },
      "concern": [
        11,
        1
      ],
      "owner": "safeguarding",
      "review": "P365D"
    },
    "confirmed-each-year": {
      "text": {
        "en": "The team that publishes is confirmed once a year: who stays, who joins, who steps back.",
        "fr": "L’équipe qui publie est confirmée une fois par an : qui reste, qui arrive, qui se retire."
      },
      "concern": [
        11,
        10
      ],
      "owner": "communications",
      "review": "P365D"
    }
  },
  "rules": {
    "before-publishing": {
      "title": {
        "en": "Require training before publishing",
        "fr": "Exiger une formation avant de publier"
      },
      "rationale": {
        "en": "Nobody should learn on the page of the organisation.",
        "fr": "Personne ne devrait apprendre sur la page de l’organisation."
      },
      "concern": [
        11
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "off"
      },
      "params": {
        "modules": {
          "title": {
            "en": "Which modules",
            "fr": "Quels modules"
          },
          "kind": "list",
          "default": [
            "social-media"
          ]
        },
        "days": {
          "title": {
            "en": "Each counts for",
            "fr": "Chacun compte pendant"
          },
          "unit": "days",
          "kind": "number",
          "default": 730,
          "min": 1,
          "max": 36500
        }
      },
      "conditions": {
        "fact": "training.gaps",
        "params": {
          "modules": {
            "param": "modules"
          },
          "days": {
            "param": "days"
          }
        },
        "operator": "atLeastItems",
        "value": 1
      },
      "obligations": [
        {
          "kind": "training",
          "contact": "training"
        }
      ],
      "message": {
        "en": "The author has not taken the training yet, or did so more than {days} days ago. Take it, or let a trained colleague publish.",
        "fr": "L’auteur n’a pas encore suivi la formation, ou il y a plus de {days} jours. Suivez-la, ou laissez publier un collègue formé."
      },
      "sources": [
        {
          "title": "P52 Intel"
        },
        {
          "title": "P44 Node.js"
        },
        {
          "title": "P42 WholisticFostering"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "My first post on the national page",
            "account": {
              "kind": "official"
            },
            "author": {
              "training": []
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "Done two and a half years ago",
            "fr": "Suivie il y a deux ans et demi"
          },
          "post": {
            "text": "Portes ouvertes samedi",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "training": [
                {
                  "module": "social-media",
                  "at": "2024-03-01T09:00:00Z"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Open day on Saturday",
            "account": {
              "kind": "official"
            },
            "author": {
              "training": [
                {
                  "module": "social-media",
                  "at": "2026-03-01T09:00:00Z"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Old, but taken again since",
            "fr": "Ancienne, mais suivie à nouveau depuis"
          },
          "post": {
            "text": "Portes ouvertes samedi",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "training": [
                {
                  "module": "social-media",
                  "at": "2024-03-01T09:00:00Z"
                },
                {
                  "module": "social-media",
                  "at": "2026-02-01T09:00:00Z"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nobody said what the author learnt",
            "fr": "Personne n’a dit ce que l’auteur a suivi"
          },
          "post": {
            "text": "Open day on Saturday",
            "account": {
              "kind": "official"
            }
          },
          "fires": "unknown"
        }
      ]
    },
    "by-topic": {
      "title": {
        "en": "Require the training that a topic needs",
        "fr": "Exiger la formation qu’un sujet demande"
      },
      "rationale": {
        "en": "A story about a child asks more of its author than an opening hour.",
        "fr": "Le récit d’un enfant demande plus à son auteur qu’un horaire d’ouverture."
      },
      "concern": [
        11,
        1
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "off"
      },
      "params": {
        "topics": {
          "title": {
            "en": "Topics",
            "fr": "Sujets"
          },
          "kind": "list",
          "default": [
            "children",
            "safeguarding"
          ]
        },
        "modules": {
          "title": {
            "en": "Modules they need",
            "fr": "Modules nécessaires"
          },
          "kind": "list",
          "default": [
            "safeguarding"
          ]
        },
        "days": {
          "title": {
            "en": "Each counts for",
            "fr": "Chacun compte pendant"
          },
          "unit": "days",
          "kind": "number",
          "default": 730,
          "min": 1,
          "max": 36500
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "labels.values",
            "operator": "overlaps",
            "value": {
              "param": "topics"
            }
          },
          {
            "fact": "training.gaps",
            "params": {
              "modules": {
                "param": "modules"
              },
              "days": {
                "param": "days"
              }
            },
            "operator": "atLeastItems",
            "value": 1
          }
        ]
      },
      "obligations": [
        {
          "kind": "training",
          "contact": "training"
        }
      ],
      "message": {
        "en": "This topic needs training that the author lacks, or took more than {days} days ago. Take it, or hand the post over.",
        "fr": "Ce sujet demande une formation que l’auteur n’a pas, ou plus depuis {days} jours. Suivez-la, ou confiez le message."
      },
      "sources": [
        {
          "title": "P13 UNICEF"
        },
        {
          "title": "P42 WholisticFostering"
        },
        {
          "title": "P52 Intel"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Mina, 8, and her new school",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": [
                {
                  "value": "children"
                }
              ]
            },
            "author": {
              "training": [
                {
                  "module": "social-media",
                  "at": "2026-03-01T09:00:00Z"
                }
              ]
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "Used for elections and the law",
            "fr": "Appliquée aux élections et au droit"
          },
          "post": {
            "text": "Ce que dit la loi électorale",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": [
                {
                  "value": "elections"
                }
              ]
            },
            "author": {
              "training": []
            }
          },
          "params": {
            "topics": [
              "elections"
            ],
            "modules": [
              "law"
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "Mina, 8, and her new school",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": [
                {
                  "value": "children"
                }
              ]
            },
            "author": {
              "training": [
                {
                  "module": "safeguarding",
                  "at": "2026-03-01T09:00:00Z"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Opening hours need no course",
            "fr": "Un horaire ne demande aucun cours"
          },
          "post": {
            "text": "La cuisine ouvre à midi",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": [
                {
                  "value": "kitchen"
                }
              ]
            },
            "author": {
              "training": []
            }
          },
          "fires": false
        }
      ]
    },
    "first-posts": {
      "title": {
        "en": "Prefer a companion for the first posts",
        "fr": "Préférer un accompagnement pour les premiers messages"
      },
      "rationale": {
        "en": "Reading along teaches a voice better than a manual.",
        "fr": "Relire ensemble apprend une voix mieux qu’un manuel."
      },
      "concern": [
        11,
        7
      ],
      "on": [
        "publish",
        "reply",
        "quote"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "posts": {
          "title": {
            "en": "How many posts",
            "fr": "Combien de messages"
          },
          "unit": "posts",
          "kind": "number",
          "default": 5,
          "min": 1,
          "max": 100
        },
        "mentors": {
          "title": {
            "en": "Who reads along",
            "fr": "Qui accompagne"
          },
          "kind": "list",
          "default": [
            "mentor",
            "editor"
          ]
        }
      },
      "conditions": {
        "fact": "author.postCount",
        "operator": "lessThan",
        "value": {
          "param": "posts"
        }
      },
      "obligations": [
        {
          "kind": "approval",
          "roles": {
            "param": "mentors"
          }
        }
      ],
      "message": {
        "en": "This is among the first {posts} posts of its author. Let somebody read along: it is a help, not a test.",
        "fr": "C’est l’un des {posts} premiers messages de son auteur. Relisez à deux : c’est une aide, pas un examen."
      },
      "sources": [
        {
          "title": "P44 Node.js"
        },
        {
          "title": "P55 Hashtag Nonprofit"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Hello, I am new here",
            "account": {
              "kind": "official"
            },
            "author": {
              "id": "zoe",
              "postCount": 1
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "text": "Bonjour à tous",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "id": "zoe",
              "postCount": 4
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Soup at noon",
            "account": {
              "kind": "official"
            },
            "author": {
              "id": "lea",
              "postCount": 214
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Five behind her",
            "fr": "Cinq derrière elle"
          },
          "post": {
            "text": "Le cinquième déjà fait",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "id": "zoe",
              "postCount": 5
            }
          },
          "fires": false
        }
      ]
    },
    "policy-read": {
      "title": {
        "en": "Require that the policy was read",
        "fr": "Exiger que la charte ait été lue"
      },
      "rationale": {
        "en": "A rule that nobody read protects nobody.",
        "fr": "Une règle que personne n’a lue ne protège personne."
      },
      "concern": [
        11
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "off"
      },
      "params": {
        "versions": {
          "title": {
            "en": "Versions that count; none: any",
            "fr": "Versions qui comptent ; aucune : toutes"
          },
          "kind": "list",
          "default": []
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "author.policyRead",
            "operator": "equal",
            "value": ""
          },
          {
            "all": [
              {
                "not": {
                  "param": "versions",
                  "operator": "atMostItems",
                  "value": 0
                }
              },
              {
                "fact": "author.policyRead",
                "operator": "notIn",
                "value": {
                  "param": "versions"
                }
              }
            ]
          }
        ]
      },
      "obligations": [
        {
          "kind": "training",
          "contact": "training",
          "title": {
            "en": "Read the policy",
            "fr": "Lisez la charte"
          }
        }
      ],
      "message": {
        "en": "The author has not read this version of the policy yet. It takes ten minutes; then publish.",
        "fr": "L’auteur n’a pas encore lu cette version de la charte. Dix minutes suffisent ; publiez ensuite."
      },
      "sources": [
        {
          "title": "P03 Charity Commission"
        },
        {
          "title": "P57 Sector advice on donors and contacts"
        },
        {
          "title": "P19 DRK Nordrhein"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Open day on Saturday",
            "account": {
              "kind": "official"
            },
            "author": {
              "policyRead": ""
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "Read the first version; the third is in force",
            "fr": "A lu la première version ; la troisième est en vigueur"
          },
          "post": {
            "text": "Portes ouvertes samedi",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "policyRead": "1"
            }
          },
          "params": {
            "versions": [
              "3"
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "Any version counts here",
            "fr": "Ici, toute version compte"
          },
          "post": {
            "text": "Open day on Saturday",
            "account": {
              "kind": "official"
            },
            "author": {
              "policyRead": "2"
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "Portes ouvertes samedi",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "policyRead": "3"
            }
          },
          "params": {
            "versions": [
              "3",
              "3.1"
            ]
          },
          "fires": false
        }
      ]
    },
    "trained-people": {
      "title": {
        "en": "Permit trained people to publish without review",
        "fr": "Permettre aux personnes formées de publier sans relecture"
      },
      "rationale": {
        "en": "Training is worth something only if trust follows.",
        "fr": "La formation ne vaut que si la confiance suit."
      },
      "concern": [
        6,
        7,
        11
      ],
      "effect": "off",
      "params": {
        "modules": {
          "title": {
            "en": "Which modules",
            "fr": "Quels modules"
          },
          "kind": "list",
          "default": [
            "social-media"
          ]
        },
        "days": {
          "title": {
            "en": "Each counts for",
            "fr": "Chacun compte pendant"
          },
          "unit": "days",
          "kind": "number",
          "default": 730,
          "min": 1,
          "max": 36500
        }
      },
      "conditions": {
        "not": {
          "fact": "training.gaps",
          "params": {
            "modules": {
              "param": "modules"
            },
            "days": {
              "param": "days"
            }
          },
          "operator": "atLeastItems",
          "value": 1
        }
      },
      "lifts": [
        "review"
      ],
      "message": {
        "en": "A trained colleague wrote this: it may go out without waiting.",
        "fr": "Un collègue formé a écrit ceci : le message peut partir sans attendre."
      },
      "sources": [
        {
          "title": "P52 Intel"
        },
        {
          "title": "P41 DVLA Engineering"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Soup at noon",
            "account": {
              "kind": "official"
            },
            "author": {
              "training": [
                {
                  "module": "social-media",
                  "at": "2026-03-01T09:00:00Z"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "La soupe est à midi",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "training": [
                {
                  "module": "social-media",
                  "at": "2026-03-01T09:00:00Z"
                },
                {
                  "module": "law",
                  "at": "2020-01-01T09:00:00Z"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Soup at noon",
            "account": {
              "kind": "official"
            },
            "author": {
              "training": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Trained, but long ago",
            "fr": "Formée, mais il y a longtemps"
          },
          "post": {
            "text": "La soupe est à midi",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "training": [
                {
                  "module": "social-media",
                  "at": "2023-03-01T09:00:00Z"
                }
              ]
            }
          },
          "fires": false
        }
      ]
    }
  }
}
