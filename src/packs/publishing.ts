// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Pack: What is published, by whom and after whom. */
export const publishing: Pack = {
  "format": 1,
  "id": "publishing",
  "version": "1.0.0",
  "title": {
    "en": "What is published, by whom and after whom",
    "fr": "Ce qui est publié, par qui et après qui"
  },
  "statements": {
    "one-who-presses": {
      "text": {
        "en": "Everybody may suggest and draft. Whoever presses the button answers for the post.",
        "fr": "Tout le monde peut proposer et rédiger. Qui appuie sur le bouton répond du message."
      },
      "concern": [
        4,
        6
      ],
      "owner": "communications",
      "review": "P365D"
    },
    "share-freely": {
      "text": {
        "en": "Everybody is encouraged to share what the organisation publishes, in their own words.",
        "fr": "Chacun est encouragé à partager ce que publie l’organisation, avec ses propres mots."
      },
      "concern": [
        4,
        6,
        7
      ],
      "owner": "communications",
      "review": "P365D"
    },
    "front-page-test": {
      "text": {
        "en": "Before a delicate post we ask ourselves four questions.",
        "fr": "Avant un message délicat, nous nous posons quatre questions."
      },
      "concern": [
        4,
        7
      ],
      "owner": "communications",
      "review": "P365D",
      "items": [
        {
          "en": "Would I say it to a reporter?",
          "fr": "Le dirais-je à un journaliste ?"
        },
        {
          "en": "Does it serve those we are here for?",
          "fr": "Sert-il celles et ceux pour qui nous sommes là ?"
        },
        {
          "en": "Is it true, and is it still true today?",
          "fr": "Est-ce vrai, et l’est-ce encore aujourd’hui ?"
        },
        {
          "en": "May it stay for ever?",
          "fr": "Peut-il rester pour toujours ?"
        }
      ]
    },
    "ask-when-unsure": {
      "text": {
        "en": "If it gives you pause, pause, and ask. Asking is never held against anybody.",
        "fr": "Si vous hésitez, arrêtez-vous et demandez. On ne reproche jamais d’avoir demandé."
      },
      "concern": [
        6
      ],
      "owner": "communications",
      "review": "P365D"
    },
    "manager-in-the-loop": {
      "text": {
        "en": "Your manager likes to hear of a post that may make waves before it goes out. On your own account that is a courtesy, not a permission.",
        "fr": "Votre responsable aime savoir avant qu’un message fasse des vagues. Sur votre compte, c’est une courtoisie, pas une permission."
      },
      "concern": [
        6
      ],
      "owner": "people",
      "review": "P365D"
    },
    "lift-the-doer": {
      "text": {
        "en": "We share the post of whoever did the work before we write our own.",
        "fr": "Nous partageons le message de qui a fait le travail avant d’écrire le nôtre."
      },
      "concern": [
        5,
        7
      ],
      "owner": "communications",
      "review": "P365D"
    },
    "criticism-is-welcome": {
      "text": {
        "en": "Questions, disagreement and criticism are welcome on our pages. What is removed, and why, is written in the house rules.",
        "fr": "Questions, désaccords et critiques sont les bienvenus sur nos pages. Ce qui est retiré, et pourquoi, est écrit dans les règles de la page."
      },
      "concern": [
        6,
        7
      ],
      "owner": "moderation",
      "review": "P365D"
    },
    "plan-before-a-campaign": {
      "text": {
        "en": "Whoever plans a campaign tells communications first: who is told, what may go badly, and who answers then.",
        "fr": "Qui prépare une campagne prévient d’abord la communication : qui est informé, ce qui peut mal tourner, et qui répond alors."
      },
      "concern": [
        4,
        6
      ],
      "owner": "communications",
      "review": "P365D"
    },
    "no-staging": {
      "text": {
        "en": "No scene is staged, and no quote is made up.",
        "fr": "Aucune scène n’est jouée, aucune citation n’est inventée."
      },
      "concern": [
        4,
        7
      ],
      "owner": "communications",
      "review": "P365D"
    }
  },
  "rules": {
    "account-for-topic": {
      "title": {
        "en": "Prefer the account that fits the topic",
        "fr": "Préférer le compte qui convient au sujet"
      },
      "rationale": {
        "en": "Security news comes from the project; and whoever may be harassed for a post is safer behind a shared name.",
        "fr": "Une alerte vient du projet ; et qui risque d’être harcelé pour un message est plus à l’abri derrière un nom commun."
      },
      "concern": [
        4,
        5
      ],
      "effect": {
        "official": "off",
        "representative": "advise",
        "personal": "advise"
      },
      "params": {
        "topics": {
          "title": {
            "en": "Topics of the official account",
            "fr": "Sujets du compte officiel"
          },
          "kind": "list",
          "default": [
            "security-notice",
            "closure",
            "recall"
          ]
        },
        "risks": {
          "title": {
            "en": "Labels of risk for the author",
            "fr": "Étiquettes de risque pour l’auteur"
          },
          "kind": "list",
          "default": [
            "harassment"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "labels.values",
            "operator": "overlaps",
            "value": {
              "param": "topics"
            }
          },
          {
            "fact": "labels.values",
            "params": {
              "kind": "risk"
            },
            "operator": "overlaps",
            "value": {
              "param": "risks"
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "switch-account",
          "contact": "communications"
        }
      ],
      "message": {
        "en": "This is better published from the official account. Send it there, and share it from yours.",
        "fr": "Ce message a sa place sur le compte officiel. Confiez-le à qui tient ce compte, puis partagez-le depuis le vôtre."
      },
      "sources": [
        {
          "title": "P44 Node.js"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Update now: a hole in our sign-up form",
            "account": {
              "kind": "representative"
            },
            "labels": {
              "topic": [
                {
                  "value": "security-notice"
                }
              ],
              "risk": []
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "text": "Pourquoi nous défendons ce refuge",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "labels": {
              "topic": [],
              "risk": [
                {
                  "value": "harassment"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "A talk about security is no notice",
            "fr": "Une conférence n’est pas une alerte"
          },
          "post": {
            "text": "My talk about sign-up forms",
            "account": {
              "kind": "personal"
            },
            "labels": {
              "topic": [
                {
                  "value": "event"
                }
              ],
              "risk": []
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "Mon jardin",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "labels": {
              "topic": [],
              "risk": []
            }
          },
          "fires": false
        }
      ]
    },
    "account-prepared": {
      "title": {
        "en": "Require that a new account is prepared",
        "fr": "Exiger qu’un nouveau compte soit préparé"
      },
      "rationale": {
        "en": "An account with ten posts in the drawer survives its first month.",
        "fr": "Un compte avec dix messages en réserve survit à son premier mois."
      },
      "concern": [
        4,
        10
      ],
      "on": [
        "open-account"
      ],
      "effect": "off",
      "conditions": {
        "fact": "account.kind",
        "operator": "in",
        "value": [
          "official",
          "representative"
        ]
      },
      "obligations": [
        {
          "kind": "attestation",
          "statement": "account-prepared",
          "title": {
            "en": "Five comparable accounts were looked at, and the first ten posts are drafted",
            "fr": "Cinq comptes comparables ont été regardés, et dix premiers messages sont rédigés"
          }
        }
      ],
      "message": {
        "en": "A new account asks for preparation. Look at comparable ones, draft the first posts, and say so.",
        "fr": "Un nouveau compte se prépare. Regardez des comptes comparables, rédigez les premiers messages, et attestez-le."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P54 ACNC factsheet"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "open-account",
            "account": {
              "kind": "official",
              "handle": "fireflies_leeds"
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
              "kind": "representative",
              "handle": "lucioles_presidente"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "Her own account",
            "fr": "Son propre compte"
          },
          "post": {
            "action": "open-account",
            "account": {
              "kind": "personal",
              "handle": "grace"
            }
          },
          "fires": false
        },
        {
          "post": {
            "action": "open-account",
            "language": "fr",
            "account": {
              "kind": "personal",
              "handle": "omar"
            }
          },
          "fires": false
        }
      ]
    },
    "authorised-account": {
      "title": {
        "en": "Forbid publishing on an account without the right to",
        "fr": "Interdire de publier sur un compte sans en avoir le droit"
      },
      "rationale": {
        "en": "Everybody drafts; those named publish. So it is always known who spoke.",
        "fr": "Chacun rédige ; les personnes désignées publient. On sait toujours qui a parlé."
      },
      "concern": [
        4,
        10
      ],
      "effect": {
        "official": "forbid",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "by": {
          "title": {
            "en": "Who may: by rights on the account, by role, or either",
            "fr": "Qui le peut : par droit sur le compte, par fonction, ou l’un des deux"
          },
          "kind": "choice",
          "default": "either",
          "options": [
            "rights",
            "roles",
            "either"
          ]
        },
        "roles": {
          "title": {
            "en": "Roles that publish",
            "fr": "Fonctions qui publient"
          },
          "kind": "list",
          "default": [
            "communications",
            "editor"
          ]
        }
      },
      "conditions": {
        "not": {
          "any": [
            {
              "all": [
                {
                  "param": "by",
                  "operator": "in",
                  "value": [
                    "rights",
                    "either"
                  ]
                },
                {
                  "fact": "author.grants",
                  "operator": "someItem",
                  "value": {
                    "all": [
                      {
                        "item": "account",
                        "operator": "equal",
                        "value": {
                          "fact": "account.id"
                        }
                      },
                      {
                        "item": "can",
                        "operator": "in",
                        "value": [
                          "publish",
                          "admin"
                        ]
                      }
                    ]
                  }
                }
              ]
            },
            {
              "all": [
                {
                  "param": "by",
                  "operator": "in",
                  "value": [
                    "roles",
                    "either"
                  ]
                },
                {
                  "fact": "author.roles",
                  "operator": "overlaps",
                  "value": {
                    "param": "roles"
                  }
                }
              ]
            }
          ]
        }
      },
      "obligations": [
        {
          "kind": "switch-account",
          "title": {
            "en": "Hand the draft to somebody who publishes here",
            "fr": "Confiez le brouillon à quelqu’un qui publie ici"
          }
        }
      ],
      "message": {
        "en": "The author may draft for this account, but not publish on it. Hand the draft to somebody who does.",
        "fr": "L’auteur peut rédiger pour ce compte, mais pas y publier. Confiez le brouillon à quelqu’un qui y publie."
      },
      "sources": [
        {
          "title": "P02 IFRC"
        },
        {
          "title": "P22 Fondation canadienne des femmes"
        },
        {
          "title": "P55 Hashtag Nonprofit"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Hello from the trainee",
            "account": {
              "kind": "official",
              "id": "national"
            },
            "author": {
              "roles": [
                "trainee"
              ],
              "grants": [
                {
                  "account": "national",
                  "can": "draft"
                }
              ]
            }
          },
          "fires": true,
          "outcome": "deny"
        },
        {
          "title": {
            "en": "May publish, but on another page",
            "fr": "Peut publier, mais sur une autre page"
          },
          "post": {
            "text": "Bonjour de Lyon",
            "language": "fr",
            "account": {
              "kind": "official",
              "id": "national"
            },
            "author": {
              "roles": [
                "volunteer"
              ],
              "grants": [
                {
                  "account": "lyon",
                  "can": "publish"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "Her role is enough",
            "fr": "Sa fonction suffit"
          },
          "post": {
            "text": "Open day on Saturday",
            "account": {
              "kind": "official",
              "id": "national"
            },
            "author": {
              "roles": [
                "communications"
              ],
              "grants": []
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "Portes ouvertes samedi",
            "language": "fr",
            "account": {
              "kind": "official",
              "id": "lyon"
            },
            "author": {
              "roles": [
                "volunteer"
              ],
              "grants": [
                {
                  "account": "lyon",
                  "can": "publish"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "This policy goes by rights on the account alone",
            "fr": "Cette charte ne regarde que les droits sur le compte"
          },
          "post": {
            "text": "Open day on Saturday",
            "account": {
              "kind": "official",
              "id": "national"
            },
            "author": {
              "roles": [
                "communications"
              ],
              "grants": []
            }
          },
          "params": {
            "by": "rights"
          },
          "fires": true
        }
      ]
    },
    "claim-source": {
      "title": {
        "en": "Require a source for statements of fact",
        "fr": "Exiger une source pour les affirmations"
      },
      "rationale": {
        "en": "Readers who can check believe more.",
        "fr": "Qui peut vérifier croit davantage."
      },
      "concern": [
        4
      ],
      "effect": {
        "official": "require",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "kinds": {
          "title": {
            "en": "Kinds of claim",
            "fr": "Genres d’affirmation"
          },
          "kind": "list",
          "default": [
            "number",
            "superlative",
            "study",
            "health",
            "alert"
          ]
        },
        "verified": {
          "title": {
            "en": "Checked by somebody, too",
            "fr": "Vérifiées par quelqu’un, aussi"
          },
          "kind": "switch",
          "default": false
        }
      },
      "conditions": {
        "fact": "claims",
        "operator": "someItem",
        "value": {
          "all": [
            {
              "item": "kind",
              "operator": "in",
              "value": {
                "param": "kinds"
              }
            },
            {
              "any": [
                {
                  "item": "source",
                  "operator": "equal",
                  "value": ""
                },
                {
                  "all": [
                    {
                      "param": "verified",
                      "operator": "equal",
                      "value": true
                    },
                    {
                      "not": {
                        "item": "verified",
                        "operator": "equal",
                        "value": true
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
          "kind": "source"
        }
      ],
      "message": {
        "en": "A statement of fact here has no source, or nobody checked it. Add where it comes from, or soften it.",
        "fr": "Une affirmation n’a pas de source, ou personne ne l’a vérifiée. Dites d’où elle vient, ou adoucissez-la."
      },
      "sources": [
        {
          "title": "P08 Esharelife Foundation"
        },
        {
          "title": "P14 Dóchas code"
        },
        {
          "title": "P52 Intel"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "We are the largest food bank of the north",
            "account": {
              "kind": "official"
            },
            "claims": [
              {
                "kind": "superlative",
                "source": "",
                "verified": false
              }
            ]
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "A source, but nobody opened it",
            "fr": "Une source, mais personne ne l’a ouverte"
          },
          "post": {
            "text": "Un enfant sur cinq saute un repas",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "claims": [
              {
                "kind": "number",
                "source": "Insee 2023",
                "verified": false
              }
            ]
          },
          "params": {
            "verified": true
          },
          "fires": true
        },
        {
          "post": {
            "text": "One child in five skips a meal (census 2023)",
            "account": {
              "kind": "official"
            },
            "claims": [
              {
                "kind": "number",
                "source": "census 2023",
                "verified": false
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "An opinion needs no source",
            "fr": "Une opinion n’a pas besoin de source"
          },
          "post": {
            "text": "Nous adorons cette ville",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "claims": [
              {
                "kind": "opinion",
                "source": ""
              }
            ]
          },
          "fires": false
        }
      ]
    },
    "company-amplified": {
      "title": {
        "en": "Prefer not to amplify one company",
        "fr": "Préférer ne pas faire la réclame d’une entreprise"
      },
      "rationale": {
        "en": "The organisation lends its good name to its mission only.",
        "fr": "L’organisation ne prête son nom qu’à sa mission."
      },
      "concern": [
        4,
        7
      ],
      "on": [
        "publish",
        "repost",
        "quote",
        "react",
        "comment"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "owners": {
          "title": {
            "en": "Whose posts",
            "fr": "De qui"
          },
          "kind": "list",
          "default": [
            "company",
            "brand"
          ]
        },
        "links": {
          "title": {
            "en": "Links to",
            "fr": "Liens vers"
          },
          "kind": "list",
          "default": [
            "shop",
            "vendor",
            "affiliate"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "repostOf.ownerKind",
            "operator": "in",
            "value": {
              "param": "owners"
            }
          },
          {
            "fact": "links",
            "operator": "someItem",
            "value": {
              "item": "kind",
              "operator": "in",
              "value": {
                "param": "links"
              }
            }
          },
          {
            "fact": "text.terms",
            "operator": "atLeastItems",
            "value": 1
          }
        ]
      },
      "terms": {
        "en": [
          "use my code",
          "discount code",
          "promo code",
          "affiliate link",
          "best brand",
          "we recommend buying",
          "order now and save"
        ],
        "fr": [
          "code promo",
          "code de réduction",
          "lien affilié",
          "meilleure marque",
          "nous recommandons l'achat",
          "commandez vite"
        ]
      },
      "obligations": [
        {
          "kind": "change"
        }
      ],
      "message": {
        "en": "This reads as an advertisement for a company or a product. Tell what it means for the people you are here for, or leave it.",
        "fr": "Ceci se lit comme une réclame pour une entreprise ou un produit. Dites ce que cela apporte aux gens, ou retirez-le."
      },
      "sources": [
        {
          "title": "P05 Share My Meals"
        },
        {
          "title": "P43 Apache Wave"
        },
        {
          "title": "P44 Node.js"
        },
        {
          "title": "P45 Linux Foundation Public Health"
        },
        {
          "title": "P40 SocialGov policy toolkit"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Use my code FIRE10 for the new blender",
            "account": {
              "kind": "official"
            },
            "links": []
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "Use my code"
          ]
        },
        {
          "post": {
            "action": "repost",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "links": [],
            "repostOf": {
              "ownerKind": "company",
              "text": "Nouvelle gamme !"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "A partner that gives",
            "fr": "Un partenaire qui donne"
          },
          "post": {
            "text": "The bakery gives us its bread every night",
            "account": {
              "kind": "official"
            },
            "links": []
          },
          "fires": false
        },
        {
          "post": {
            "text": "Notre boutique solidaire ouvre samedi",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "links": [
              {
                "url": "https://lucioles.example/boutique",
                "kind": "own"
              }
            ]
          },
          "fires": false
        }
      ]
    },
    "correction-late": {
      "title": {
        "en": "Require corrections soon",
        "fr": "Exiger des corrections rapides"
      },
      "rationale": {
        "en": "A mistake travels further every hour.",
        "fr": "Une erreur va plus loin à chaque heure."
      },
      "concern": [
        7,
        4
      ],
      "on": [
        "monitor",
        "audit"
      ],
      "effect": {
        "official": "require",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "within": {
          "title": {
            "en": "Within",
            "fr": "Sous"
          },
          "kind": "duration",
          "default": "PT24H"
        },
        "values": {
          "title": {
            "en": "Labels of a known mistake",
            "fr": "Étiquettes d’une erreur connue"
          },
          "kind": "list",
          "default": [
            "incorrect",
            "outdated",
            "mistake"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "target.labels",
            "path": "$.status",
            "operator": "someItem",
            "value": {
              "item": "value",
              "operator": "in",
              "value": {
                "param": "values"
              }
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
          "kind": "correct",
          "contact": "communications"
        }
      ],
      "message": {
        "en": "A published mistake still stands. Correct it in the open today, or take it down with a word.",
        "fr": "Une erreur publiée est toujours en ligne. Corrigez-la au grand jour aujourd’hui, ou retirez-la avec un mot."
      },
      "sources": [
        {
          "title": "P17 BBC"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "monitor",
            "account": {
              "kind": "official"
            },
            "target": {
              "text": "Free for all",
              "publishedAt": "2026-11-20T09:00:00Z",
              "labels": {
                "status": [
                  {
                    "value": "incorrect"
                  }
                ]
              }
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "action": "monitor",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "target": {
              "text": "Le numéro est le 12",
              "publishedAt": "2026-11-24T06:00:00Z",
              "labels": {
                "status": [
                  {
                    "value": "mistake"
                  }
                ]
              }
            }
          },
          "params": {
            "within": "PT2H"
          },
          "fires": true
        },
        {
          "title": {
            "en": "Seen an hour ago",
            "fr": "Vue il y a une heure"
          },
          "post": {
            "action": "monitor",
            "account": {
              "kind": "official"
            },
            "target": {
              "publishedAt": "2026-11-24T08:00:00Z",
              "labels": {
                "status": [
                  {
                    "value": "incorrect"
                  }
                ]
              }
            }
          },
          "fires": false
        },
        {
          "post": {
            "action": "monitor",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "target": {
              "publishedAt": "2026-11-20T09:00:00Z",
              "labels": {
                "status": []
              }
            }
          },
          "fires": false
        }
      ]
    },
    "correction-visible": {
      "title": {
        "en": "Require corrections in the open",
        "fr": "Exiger des corrections au grand jour"
      },
      "rationale": {
        "en": "People who saw the first version deserve to see the second.",
        "fr": "Qui a vu la première version mérite de voir la seconde."
      },
      "concern": [
        7,
        4
      ],
      "on": [
        "edit",
        "delete"
      ],
      "effect": {
        "official": "require",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "seenBy": {
          "title": {
            "en": "Seen by at least",
            "fr": "Vu par au moins"
          },
          "unit": "people",
          "kind": "number",
          "default": 1,
          "min": 0,
          "max": 100000
        },
        "deleting": {
          "title": {
            "en": "Deleting: never, or with a word",
            "fr": "Supprimer : jamais, ou avec un mot"
          },
          "kind": "choice",
          "default": "with-a-word",
          "options": [
            "with-a-word",
            "never"
          ]
        },
        "small": {
          "title": {
            "en": "Reasons that need no word",
            "fr": "Raisons qui n’ont pas besoin d’un mot"
          },
          "kind": "list",
          "default": [
            "typo",
            "spelling",
            "alt-text",
            "link"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "target.engagement",
            "operator": "greaterThanInclusive",
            "value": {
              "param": "seenBy"
            }
          },
          {
            "not": {
              "fact": "reason",
              "operator": "in",
              "value": {
                "param": "small"
              }
            }
          },
          {
            "any": [
              {
                "all": [
                  {
                    "fact": "action",
                    "operator": "equal",
                    "value": "delete"
                  },
                  {
                    "param": "deleting",
                    "operator": "equal",
                    "value": "never"
                  }
                ]
              },
              {
                "not": {
                  "fact": "text.terms",
                  "operator": "atLeastItems",
                  "value": 1
                }
              }
            ]
          }
        ]
      },
      "terms": {
        "en": [
          "correction",
          "corrected",
          "update",
          "updated",
          "edited",
          "erratum",
          "we were wrong",
          "we got this wrong",
          "sorry",
          "we apologise",
          "retracted",
          "withdrawn"
        ],
        "fr": [
          "correction",
          "corrigé",
          "corrigée",
          "rectificatif",
          "rectification",
          "mise à jour",
          "mis à jour",
          "modifié",
          "erratum",
          "nous nous sommes trompés",
          "désolés",
          "nos excuses",
          "retiré",
          "retirée"
        ]
      },
      "obligations": [
        {
          "kind": "correct"
        }
      ],
      "message": {
        "en": "People saw this already. Correct it in the open: say what changed, rather than changing it in silence.",
        "fr": "Des gens ont déjà vu ce message. Corrigez-le au grand jour : dites ce qui change, plutôt que de le changer en silence."
      },
      "sources": [
        {
          "title": "P17 BBC"
        },
        {
          "title": "P37 Generalitat de Catalunya"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "edit",
            "text": "The meeting is at six.",
            "account": {
              "kind": "official"
            },
            "reason": "",
            "target": {
              "engagement": 40,
              "text": "The meeting is at five."
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "Forty replies, and then nothing",
            "fr": "Douze réponses, puis plus rien"
          },
          "post": {
            "action": "delete",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "reason": "",
            "target": {
              "engagement": 12,
              "text": "Gratuit pour tous"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "This policy never deletes: the right text follows",
            "fr": "Cette charte ne supprime jamais : le bon texte suit"
          },
          "post": {
            "action": "delete",
            "text": "Correction : le bon texte suit.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "reason": "",
            "target": {
              "engagement": 12
            }
          },
          "params": {
            "deleting": "never"
          },
          "fires": true
        },
        {
          "post": {
            "action": "edit",
            "text": "Correction: the meeting is at six, not five.",
            "account": {
              "kind": "official"
            },
            "reason": "",
            "target": {
              "engagement": 40
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A comma was missing",
            "fr": "Il manquait une virgule"
          },
          "post": {
            "action": "edit",
            "text": "La réunion est à six heures.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "reason": "spelling",
            "target": {
              "engagement": 40
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nobody saw it",
            "fr": "Personne ne l’a vu"
          },
          "post": {
            "action": "delete",
            "account": {
              "kind": "official"
            },
            "reason": "",
            "target": {
              "engagement": 0
            }
          },
          "fires": false
        }
      ]
    },
    "correction-whole": {
      "title": {
        "en": "Require corrections that say what was false",
        "fr": "Exiger des corrections qui disent ce qui était faux"
      },
      "rationale": {
        "en": "“Corrected” alone leaves readers to guess what was false.",
        "fr": "« Corrigé » tout seul laisse deviner ce qui était faux."
      },
      "concern": [
        7,
        4
      ],
      "on": [
        "publish",
        "quote",
        "reply",
        "edit"
      ],
      "effect": "off",
      "params": {
        "wrong": {
          "title": {
            "en": "Words that say what was false",
            "fr": "Mots qui disent ce qui était faux"
          },
          "kind": "list",
          "default": [
            "not",
            "instead of",
            "was wrong",
            "we wrote",
            "et non",
            "au lieu de",
            "était faux",
            "nous avions écrit"
          ]
        },
        "regret": {
          "title": {
            "en": "Words of regret; none: not asked for",
            "fr": "Mots de regret ; aucun : pas demandés"
          },
          "kind": "list",
          "default": [
            "sorry",
            "apologise",
            "apologies",
            "désolés",
            "excuses",
            "regrettons"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "text.terms",
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "any": [
              {
                "fact": "text.elements",
                "params": {
                  "kind": "phrase",
                  "wanted": {
                    "param": "wrong"
                  }
                },
                "operator": "atMostItems",
                "value": 0
              },
              {
                "all": [
                  {
                    "not": {
                      "param": "regret",
                      "operator": "atMostItems",
                      "value": 0
                    }
                  },
                  {
                    "fact": "text.elements",
                    "params": {
                      "kind": "phrase",
                      "wanted": {
                        "param": "regret"
                      }
                    },
                    "operator": "atMostItems",
                    "value": 0
                  }
                ]
              }
            ]
          }
        ]
      },
      "terms": {
        "en": [
          "correction",
          "erratum",
          "we correct"
        ],
        "fr": [
          "correction",
          "rectificatif",
          "erratum",
          "nous corrigeons"
        ]
      },
      "obligations": [
        {
          "kind": "correct"
        }
      ],
      "message": {
        "en": "This correction leaves out what was false, or the regret. Say both: readers forgive what they understand.",
        "fr": "Cette correction omet ce qui était faux, ou le regret. Dites les deux : on pardonne ce que l’on comprend."
      },
      "sources": [
        {
          "title": "P17 BBC"
        },
        {
          "title": "P37 Generalitat de Catalunya"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Correction: the meeting is at six.",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "Correction"
          ]
        },
        {
          "title": {
            "en": "Says what was false, without regret",
            "fr": "Dit ce qui était faux, sans regret"
          },
          "post": {
            "text": "Rectificatif : la réunion est à six heures et non à cinq.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Correction: the meeting is at six, not five. We are sorry.",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "This policy asks for no regret",
            "fr": "Cette charte ne demande aucun regret"
          },
          "post": {
            "text": "Rectificatif : six heures et non cinq.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "regret": []
          },
          "fires": false
        },
        {
          "post": {
            "text": "The meeting is at six.",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    },
    "criticism-removed": {
      "title": {
        "en": "Prefer to leave criticism in place",
        "fr": "Préférer laisser les critiques en place"
      },
      "rationale": {
        "en": "Removed criticism comes back louder; answered criticism earns trust.",
        "fr": "Une critique retirée revient plus forte ; une critique qui reçoit une réponse donne confiance."
      },
      "concern": [
        6,
        7
      ],
      "on": [
        "delete",
        "hide",
        "block-user",
        "restrict",
        "mute"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "kinds": {
          "title": {
            "en": "What stays",
            "fr": "Ce qui reste"
          },
          "kind": "list",
          "default": [
            "criticism",
            "complaint",
            "question",
            "disagreement"
          ]
        },
        "grounds": {
          "title": {
            "en": "Grounds of the house rules",
            "fr": "Motifs des règles de la page"
          },
          "kind": "list",
          "default": [
            "illegal",
            "hate",
            "threat",
            "spam",
            "personal-data",
            "off-topic",
            "fraud"
          ]
        },
        "acts": {
          "title": {
            "en": "Which acts",
            "fr": "Quels actes"
          },
          "kind": "list",
          "default": [
            "delete",
            "hide",
            "block-user",
            "restrict",
            "mute"
          ],
          "options": [
            "delete",
            "hide",
            "block-user",
            "restrict",
            "mute"
          ]
        },
        "roles": {
          "title": {
            "en": "Who may agree to it",
            "fr": "Qui peut y consentir"
          },
          "kind": "list",
          "default": [
            "moderator"
          ]
        },
        "people": {
          "title": {
            "en": "How many must agree",
            "fr": "Combien doivent être d’accord"
          },
          "unit": "people",
          "kind": "number",
          "default": 1,
          "min": 1,
          "max": 5
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
            "fact": "target.kind",
            "operator": "in",
            "value": {
              "param": "kinds"
            }
          },
          {
            "fact": "reason",
            "operator": "notIn",
            "value": {
              "param": "grounds"
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
          "need": {
            "param": "people"
          }
        }
      ],
      "message": {
        "en": "This removes a critical voice without a ground of the house rules. Answer it, or name the ground.",
        "fr": "Ceci retire une voix critique sans motif prévu par les règles de la page. Répondez-y, ou indiquez le motif."
      },
      "sources": [
        {
          "title": "P12 Save the Children US"
        },
        {
          "title": "P30 ANPAS"
        },
        {
          "title": "P40 SocialGov policy toolkit"
        },
        {
          "title": "P03 Charity Commission"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "delete",
            "account": {
              "kind": "official"
            },
            "target": {
              "text": "Your fee is too high",
              "kind": "criticism"
            },
            "reason": ""
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "action": "block-user",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "target": {
              "text": "Où va l'argent ?",
              "kind": "question"
            },
            "reason": "déplaisant"
          },
          "fires": true
        },
        {
          "title": {
            "en": "Critical, but it gives a telephone number away",
            "fr": "Critique, mais livre un numéro de téléphone"
          },
          "post": {
            "action": "hide",
            "account": {
              "kind": "official"
            },
            "target": {
              "text": "Call Ana at home",
              "kind": "criticism"
            },
            "reason": "personal-data"
          },
          "fires": false
        },
        {
          "post": {
            "action": "delete",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "target": {
              "text": "Gagnez 5 000 € par jour",
              "kind": "spam"
            },
            "reason": ""
          },
          "fires": false
        }
      ]
    },
    "deadline-past": {
      "title": {
        "en": "Prefer dates that are still to come",
        "fr": "Préférer des dates encore à venir"
      },
      "rationale": {
        "en": "A reader who comes too late will not come again.",
        "fr": "Qui arrive trop tard ne revient pas."
      },
      "concern": [
        4,
        7
      ],
      "on": [
        "publish",
        "repost",
        "quote",
        "edit"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "advise"
      },
      "conditions": {
        "all": [
          {
            "fact": "text.terms",
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "fact": "text.deadlines",
            "operator": "someItem",
            "value": {
              "item": "past",
              "operator": "equal",
              "value": true
            }
          }
        ]
      },
      "terms": {
        "en": [
          "register",
          "registration",
          "sign up",
          "apply",
          "applications",
          "book",
          "bookings",
          "submit",
          "send us",
          "order",
          "enrol",
          "enroll",
          "reply",
          "tickets"
        ],
        "fr": [
          "inscription",
          "inscriptions",
          "inscrivez-vous",
          "s'inscrire",
          "candidature",
          "candidatures",
          "candidatez",
          "postulez",
          "réservez",
          "réservation",
          "réservations",
          "envoyez",
          "commandez",
          "répondez",
          "billets",
          "dossier",
          "dossiers"
        ]
      },
      "message": {
        "en": "The last day named here is past when this goes out. Change the date, or publish earlier.",
        "fr": "La date limite citée sera passée quand ce message partira. Changez la date, ou publiez plus tôt."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P08 Esharelife Foundation"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Register before 20 November",
            "account": {
              "kind": "official",
              "zone": "Europe/London"
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "before 20 November",
            "Register"
          ]
        },
        {
          "title": {
            "en": "Scheduled three days too late",
            "fr": "Programmé trois jours trop tard"
          },
          "post": {
            "text": "Inscriptions jusqu’au 30 novembre",
            "language": "fr",
            "account": {
              "kind": "official",
              "zone": "Europe/Paris"
            },
            "publishAt": "2026-12-03T09:00:00Z"
          },
          "fires": true
        },
        {
          "post": {
            "text": "Register before 30 November",
            "account": {
              "kind": "official",
              "zone": "Europe/London"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Today is the last day",
            "fr": "C’est le dernier jour"
          },
          "post": {
            "text": "Inscriptions jusqu’au 24 novembre",
            "language": "fr",
            "account": {
              "kind": "official",
              "zone": "Europe/Paris"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A day in a story",
            "fr": "Une date dans un récit"
          },
          "post": {
            "text": "We raised the roof before 20 November, thank you all",
            "account": {
              "kind": "official",
              "zone": "Europe/London"
            }
          },
          "fires": false
        }
      ]
    },
    "doer-credited": {
      "title": {
        "en": "Prefer to share the post of whoever did the work",
        "fr": "Préférer partager le message de qui a fait le travail"
      },
      "rationale": {
        "en": "Credit costs nothing and is remembered for years.",
        "fr": "Citer ne coûte rien, et l’on s’en souvient des années."
      },
      "concern": [
        5,
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
        "relations": {
          "title": {
            "en": "Whose work",
            "fr": "Le travail de qui"
          },
          "kind": "list",
          "default": [
            "member",
            "volunteer",
            "contributor"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "about",
            "operator": "someItem",
            "value": {
              "all": [
                {
                  "item": "kind",
                  "operator": "equal",
                  "value": "work"
                },
                {
                  "item": "relation",
                  "operator": "in",
                  "value": {
                    "param": "relations"
                  }
                }
              ]
            }
          },
          {
            "fact": "text.elements",
            "params": {
              "kind": "mention"
            },
            "operator": "atMostItems",
            "value": 0
          }
        ]
      },
      "obligations": [
        {
          "kind": "credit"
        }
      ],
      "message": {
        "en": "This tells of work by one person without naming them. Share their post first, or name them.",
        "fr": "Ce message parle du travail d’une personne sans la citer. Partagez d’abord le sien, ou citez-la."
      },
      "sources": [
        {
          "title": "P44 Node.js"
        },
        {
          "title": "P05 Share My Meals"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "We have a new guide to damp homes!",
            "account": {
              "kind": "official"
            },
            "about": [
              {
                "kind": "work",
                "relation": "volunteer"
              }
            ]
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "text": "Nous avons un nouveau guide !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "about": [
              {
                "kind": "work",
                "relation": "member"
              }
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "A new guide to damp homes, written by @ruth",
            "account": {
              "kind": "official"
            },
            "about": [
              {
                "kind": "work",
                "relation": "volunteer"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "The work of all",
            "fr": "Le travail de tous"
          },
          "post": {
            "text": "Notre rapport annuel est en ligne",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "about": [
              {
                "kind": "work",
                "relation": "own"
              }
            ]
          },
          "fires": false
        }
      ]
    },
    "editorial-line": {
      "title": {
        "en": "Prefer posts within the editorial line of the account",
        "fr": "Préférer des messages dans la ligne éditoriale du compte"
      },
      "rationale": {
        "en": "Readers came for the subject of the page.",
        "fr": "Les lecteurs sont venus pour le sujet de la page."
      },
      "concern": [
        4,
        7
      ],
      "on": [
        "publish",
        "repost",
        "quote"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "always": {
          "title": {
            "en": "Topics that are always fine",
            "fr": "Sujets toujours permis"
          },
          "kind": "list",
          "default": [
            "thanks",
            "emergency",
            "job"
          ]
        },
        "never": {
          "title": {
            "en": "Topics that never are",
            "fr": "Sujets jamais permis"
          },
          "kind": "list",
          "default": [
            "private-sale"
          ]
        },
        "classifieds": {
          "title": {
            "en": "Small advertisements too",
            "fr": "Les petites annonces aussi"
          },
          "kind": "switch",
          "default": true
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "labels.values",
            "operator": "overlaps",
            "value": {
              "param": "never"
            }
          },
          {
            "all": [
              {
                "fact": "labels.values",
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "not": {
                  "fact": "labels.values",
                  "operator": "overlaps",
                  "value": {
                    "fact": "account.editorialLine"
                  }
                }
              },
              {
                "not": {
                  "fact": "labels.values",
                  "operator": "overlaps",
                  "value": {
                    "param": "always"
                  }
                }
              }
            ]
          },
          {
            "all": [
              {
                "param": "classifieds",
                "operator": "equal",
                "value": true
              },
              {
                "fact": "text.terms",
                "operator": "atLeastItems",
                "value": 1
              }
            ]
          }
        ]
      },
      "terms": {
        "en": [
          "selling my",
          "i am selling",
          "my car for sale",
          "asking price",
          "dm me for the price",
          "my flat for rent",
          "room to rent, dm"
        ],
        "fr": [
          "je vends",
          "vends ma",
          "vends mon",
          "je loue mon",
          "je loue ma",
          "prix à débattre",
          "faire offre en mp"
        ]
      },
      "message": {
        "en": "This is outside the editorial line of the account. Post it elsewhere, or say how it concerns readers here.",
        "fr": "Ce message sort de la ligne éditoriale du compte. Publiez-le ailleurs, ou dites en quoi il concerne ses lecteurs."
      },
      "sources": [
        {
          "title": "P03 Charity Commission"
        },
        {
          "title": "P24 Association suisse des fibromyalgiques"
        },
        {
          "title": "P43 Apache Wave"
        },
        {
          "title": "P53 Commissioner of Official Languages"
        },
        {
          "title": "P55 Hashtag Nonprofit"
        },
        {
          "title": "P05 Share My Meals"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Selling my Clio, 2012, one owner",
            "account": {
              "kind": "official",
              "editorialLine": [
                "shelter"
              ]
            },
            "labels": {
              "topic": []
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "Selling my"
          ]
        },
        {
          "post": {
            "text": "Le programme du cinéma",
            "language": "fr",
            "account": {
              "kind": "official",
              "editorialLine": [
                "refuge",
                "benevolat"
              ]
            },
            "labels": {
              "topic": [
                {
                  "value": "cinema"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "The shelter opens at six",
            "account": {
              "kind": "official",
              "editorialLine": [
                "shelter"
              ]
            },
            "labels": {
              "topic": [
                {
                  "value": "shelter"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Thanks are always fine",
            "fr": "Remercier est toujours permis"
          },
          "post": {
            "text": "Merci aux pompiers",
            "language": "fr",
            "account": {
              "kind": "official",
              "editorialLine": [
                "refuge"
              ]
            },
            "labels": {
              "topic": [
                {
                  "value": "thanks"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A bazaar is no small advertisement",
            "fr": "Une kermesse n’est pas une petite annonce"
          },
          "post": {
            "text": "Everything for sale at our bazaar on Sunday",
            "account": {
              "kind": "official",
              "editorialLine": [
                "shelter"
              ]
            },
            "labels": {
              "topic": [
                {
                  "value": "shelter"
                }
              ]
            }
          },
          "fires": false
        }
      ]
    },
    "event-over": {
      "title": {
        "en": "Require that an event is still to come",
        "fr": "Exiger que l’événement soit encore à venir"
      },
      "rationale": {
        "en": "Nothing looks less alive than an invitation to yesterday.",
        "fr": "Rien ne paraît moins vivant qu’une invitation pour hier."
      },
      "concern": [
        4,
        7
      ],
      "on": [
        "publish",
        "repost",
        "quote"
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "params": {
        "genres": {
          "title": {
            "en": "Genres that look back",
            "fr": "Genres qui regardent en arrière"
          },
          "kind": "list",
          "default": [
            "report",
            "thanks",
            "memory"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "text.terms",
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "fact": "eventEndsAt",
            "operator": "before",
            "value": {
              "fact": "time.post"
            }
          },
          {
            "not": {
              "fact": "labels.values",
              "params": {
                "kind": "genre"
              },
              "operator": "overlaps",
              "value": {
                "param": "genres"
              }
            }
          }
        ]
      },
      "terms": {
        "en": [
          "come to our",
          "come to the",
          "come and",
          "come along",
          "join us",
          "see you at",
          "see you tonight",
          "see you on",
          "tonight",
          "we look forward to seeing you",
          "doors open"
        ],
        "fr": [
          "venez",
          "rejoignez-nous",
          "on vous attend",
          "nous vous attendons",
          "rendez-vous",
          "ce soir",
          "à ce soir",
          "à samedi",
          "à dimanche",
          "soyez des nôtres",
          "ouverture des portes"
        ]
      },
      "obligations": [
        {
          "kind": "change"
        }
      ],
      "message": {
        "en": "The event is over when this goes out. Move it forward, or turn it into a look back.",
        "fr": "L’événement sera fini quand ce message partira. Avancez-le, ou faites-en un retour."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P08 Esharelife Foundation"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Come to the concert tonight!",
            "account": {
              "kind": "official"
            },
            "eventEndsAt": "2026-11-28T22:00:00Z",
            "publishAt": "2026-11-29T09:00:00Z",
            "labels": {
              "genre": []
            }
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "Come to the",
            "tonight"
          ]
        },
        {
          "post": {
            "text": "Venez samedi !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "eventEndsAt": "2026-11-21T18:00:00Z",
            "labels": {
              "genre": [
                {
                  "value": "event"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Come to the concert tonight!",
            "account": {
              "kind": "official"
            },
            "eventEndsAt": "2026-11-24T22:00:00Z",
            "labels": {
              "genre": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A look back",
            "fr": "Un retour sur la fête"
          },
          "post": {
            "text": "Ce soir-là, quelle fête ! Merci à tous.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "eventEndsAt": "2026-11-21T22:00:00Z",
            "labels": {
              "genre": [
                {
                  "value": "thanks"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nobody is invited any more",
            "fr": "On n’invite plus personne"
          },
          "post": {
            "text": "What a night it was",
            "account": {
              "kind": "official"
            },
            "eventEndsAt": "2026-11-21T22:00:00Z",
            "labels": {
              "genre": []
            }
          },
          "fires": false
        }
      ]
    },
    "fast-lane": {
      "title": {
        "en": "Permit low-risk posts to go out without review",
        "fr": "Permettre aux messages sans risque de partir sans relecture"
      },
      "rationale": {
        "en": "A reminder made from an agreed template needs no second reading.",
        "fr": "Un rappel tiré d’un modèle validé n’a pas besoin d’une seconde lecture."
      },
      "concern": [
        6,
        7
      ],
      "effect": "off",
      "params": {
        "templates": {
          "title": {
            "en": "Agreed templates; none: any",
            "fr": "Modèles validés ; aucun : tous"
          },
          "kind": "list",
          "default": []
        },
        "owners": {
          "title": {
            "en": "Whose posts may be shared",
            "fr": "De qui on peut partager"
          },
          "kind": "list",
          "default": [
            "own-official"
          ]
        },
        "questions": {
          "title": {
            "en": "What may be answered",
            "fr": "À quoi on peut répondre"
          },
          "kind": "list",
          "default": [
            "question"
          ]
        },
        "perDay": {
          "title": {
            "en": "How many of the account in a day",
            "fr": "Combien par jour sur le compte"
          },
          "unit": "posts",
          "kind": "number",
          "default": 10,
          "min": 1,
          "max": 1000
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "risk",
            "operator": "equal",
            "value": "low"
          },
          {
            "any": [
              {
                "all": [
                  {
                    "fact": "template",
                    "operator": "notEqual",
                    "value": ""
                  },
                  {
                    "any": [
                      {
                        "param": "templates",
                        "operator": "atMostItems",
                        "value": 0
                      },
                      {
                        "fact": "template",
                        "operator": "in",
                        "value": {
                          "param": "templates"
                        }
                      }
                    ]
                  }
                ]
              },
              {
                "all": [
                  {
                    "fact": "action",
                    "operator": "in",
                    "value": [
                      "repost",
                      "quote"
                    ]
                  },
                  {
                    "fact": "repostOf.ownerKind",
                    "operator": "in",
                    "value": {
                      "param": "owners"
                    }
                  }
                ]
              },
              {
                "all": [
                  {
                    "fact": "action",
                    "operator": "in",
                    "value": [
                      "reply",
                      "comment"
                    ]
                  },
                  {
                    "fact": "inReplyTo.kind",
                    "operator": "in",
                    "value": {
                      "param": "questions"
                    }
                  }
                ]
              }
            ]
          },
          {
            "fact": "activity.count",
            "params": {
              "actions": [
                "publish",
                "repost",
                "quote",
                "reply",
                "comment"
              ]
            },
            "operator": "lessThan",
            "value": {
              "param": "perDay"
            }
          }
        ]
      },
      "lifts": [
        "review"
      ],
      "message": {
        "en": "Low risk, and of an agreed kind: this may go out without waiting.",
        "fr": "Peu de risque, et d’un genre convenu : le message peut partir sans attendre."
      },
      "sources": [
        {
          "title": "P22 Fondation canadienne des femmes"
        },
        {
          "title": "P41 DVLA Engineering"
        },
        {
          "title": "P57 Sector advice on donors and contacts"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Reminder: choir tonight at seven",
            "account": {
              "kind": "official"
            },
            "risk": "low",
            "template": "event-reminder"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": []
          },
          "fires": true
        },
        {
          "post": {
            "action": "repost",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "risk": "low",
            "template": "",
            "repostOf": {
              "text": "La boutique ouvre samedi",
              "ownerKind": "own-official"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": []
          },
          "fires": true
        },
        {
          "title": {
            "en": "The template, but not the risk",
            "fr": "Le modèle, mais pas le risque"
          },
          "post": {
            "text": "Reminder: the vote is tonight",
            "account": {
              "kind": "official"
            },
            "risk": "medium",
            "template": "event-reminder"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": []
          },
          "fires": false
        },
        {
          "title": {
            "en": "Low risk, but nothing agreed on",
            "fr": "Peu de risque, mais rien de convenu"
          },
          "post": {
            "text": "Un mot de plus",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "risk": "low",
            "template": ""
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": []
          },
          "fires": false
        }
      ]
    },
    "figure-source": {
      "title": {
        "en": "Prefer a source beside a figure about the world",
        "fr": "Préférer une source à côté d’un chiffre sur le monde"
      },
      "rationale": {
        "en": "A figure without a source is an opinion with a decimal point.",
        "fr": "Un chiffre sans source est une opinion avec une virgule."
      },
      "concern": [
        4
      ],
      "on": [
        "publish",
        "quote",
        "edit"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "conditions": {
        "all": [
          {
            "fact": "text.figures",
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "not": {
              "fact": "text.terms",
              "params": {
                "list": "source-words"
              },
              "operator": "atLeastItems",
              "value": 1
            }
          },
          {
            "not": {
              "fact": "text.links",
              "operator": "atLeastItems",
              "value": 1
            }
          }
        ]
      },
      "terms": {
        "source-words": {
          "en": [
            "source",
            "sources",
            "according to",
            "says the",
            "report by",
            "study by",
            "survey by",
            "data from",
            "figures from",
            "census",
            "statistics office",
            "our survey",
            "our report"
          ],
          "fr": [
            "source",
            "sources",
            "selon",
            "d'après",
            "rapport de",
            "étude de",
            "enquête de",
            "données de",
            "chiffres de",
            "insee",
            "recensement",
            "baromètre",
            "notre enquête",
            "notre rapport"
          ]
        }
      },
      "obligations": [
        {
          "kind": "source"
        }
      ],
      "message": {
        "en": "A figure here has no source. Add a link, or say where it comes from.",
        "fr": "Un chiffre est donné sans source. Ajoutez un lien, ou dites d’où il vient."
      },
      "sources": [
        {
          "title": "P08 Esharelife Foundation"
        },
        {
          "title": "P14 Dóchas code"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "80% of the poor never ask for help.",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "80% of"
          ]
        },
        {
          "post": {
            "text": "Une femme sur trois renonce à des soins.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "finds": [
            "Une femme sur trois"
          ]
        },
        {
          "post": {
            "text": "One child in five skips a meal: https://stats.example/meals",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "The source is in the sentence",
            "fr": "La source est dans la phrase"
          },
          "post": {
            "text": "Selon l’Insee, un enfant sur cinq vit sous le seuil de pauvreté.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A figure of our own",
            "fr": "Un chiffre à nous"
          },
          "post": {
            "text": "98% of our volunteers come back the next year.",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    },
    "fresh-approval": {
      "title": {
        "en": "Require an approval that is recent",
        "fr": "Exiger une validation récente"
      },
      "rationale": {
        "en": "What was right in spring may hurt in autumn; an edit ends an approval anyway.",
        "fr": "Ce qui était juste au printemps peut blesser en automne ; une retouche, elle, met toujours fin à la validation."
      },
      "concern": [
        6
      ],
      "effect": "off",
      "params": {
        "age": {
          "title": {
            "en": "How long an approval counts",
            "fr": "Combien de temps une validation compte"
          },
          "kind": "duration",
          "default": "P30D"
        },
        "roles": {
          "title": {
            "en": "Who may agree",
            "fr": "Qui peut valider"
          },
          "kind": "list",
          "default": [
            "editor"
          ]
        }
      },
      "conditions": {
        "fact": "account.kind",
        "operator": "in",
        "value": [
          "official",
          "representative"
        ]
      },
      "obligations": [
        {
          "kind": "approval",
          "roles": {
            "param": "roles"
          },
          "within": {
            "param": "age"
          }
        }
      ],
      "tags": [
        "review"
      ],
      "message": {
        "en": "No recent approval of this very content is on record. Have it read again.",
        "fr": "Aucune validation récente de ce contenu exact n’est enregistrée. Faites-le relire."
      },
      "sources": [
        {
          "title": "P44 Node.js"
        },
        {
          "title": "P46 Forgejo"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Our spring programme",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Notre programme de printemps",
            "language": "fr",
            "account": {
              "kind": "representative"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "One’s own spring",
            "fr": "Son propre printemps"
          },
          "post": {
            "text": "My spring",
            "account": {
              "kind": "personal"
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "Mon printemps",
            "language": "fr",
            "account": {
              "kind": "personal"
            }
          },
          "fires": false
        }
      ]
    },
    "heat-of-the-moment": {
      "title": {
        "en": "Prefer to wait when feelings run high",
        "fr": "Préférer attendre quand l’émotion est forte"
      },
      "rationale": {
        "en": "What is written in anger is read in the calm of others.",
        "fr": "Ce qui s’écrit en colère se lit à tête reposée."
      },
      "concern": [
        6,
        7
      ],
      "effect": "advise",
      "params": {
        "states": {
          "title": {
            "en": "States of the moment",
            "fr": "États du moment"
          },
          "kind": "list",
          "default": [
            "angry",
            "exhausted",
            "grieving",
            "drunk"
          ]
        }
      },
      "conditions": {
        "fact": "author.state",
        "operator": "in",
        "value": {
          "param": "states"
        }
      },
      "obligations": [
        {
          "kind": "delay"
        }
      ],
      "message": {
        "en": "You said that this is a hard moment. Keep the draft, and look at it tomorrow.",
        "fr": "Vous avez dit que le moment est difficile. Gardez le brouillon, et relisez-le demain."
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
            "text": "That article is a disgrace",
            "account": {
              "kind": "official"
            },
            "author": {
              "state": "angry"
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "text": "J’en ai assez de tout",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "author": {
              "state": "exhausted"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "Tired is not exhausted",
            "fr": "Fatigué n’est pas à bout"
          },
          "post": {
            "text": "A long day, a good one",
            "account": {
              "kind": "personal"
            },
            "author": {
              "state": "tired"
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "Belle journée au jardin",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "author": {
              "state": ""
            }
          },
          "fires": false
        }
      ]
    },
    "joint-approval": {
      "title": {
        "en": "Require the agreement of each of several roles",
        "fr": "Exiger l’accord de chacune de plusieurs fonctions"
      },
      "rationale": {
        "en": "What binds several teams is agreed by all of them.",
        "fr": "Ce qui engage plusieurs équipes est accepté par toutes."
      },
      "concern": [
        6
      ],
      "effect": "off",
      "params": {
        "labels": {
          "title": {
            "en": "Topics",
            "fr": "Sujets"
          },
          "kind": "list",
          "default": [
            "joint-statement"
          ]
        },
        "roles": {
          "title": {
            "en": "Each of these",
            "fr": "Chacune de ces fonctions"
          },
          "kind": "list",
          "default": [
            "director",
            "communications"
          ]
        }
      },
      "conditions": {
        "fact": "labels.values",
        "operator": "overlaps",
        "value": {
          "param": "labels"
        }
      },
      "obligations": [
        {
          "kind": "approval",
          "roles": {
            "param": "roles"
          },
          "need": "each"
        }
      ],
      "message": {
        "en": "This speaks for several teams. Each of them has to agree first.",
        "fr": "Ce message engage plusieurs équipes. Chacune donne d’abord son accord."
      },
      "sources": [
        {
          "title": "P39 MerajutASA"
        },
        {
          "title": "P03 Charity Commission"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Our joint statement on housing",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": [
                {
                  "value": "joint-statement"
                }
              ]
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Communiqué commun sur le logement",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": [
                {
                  "value": "housing"
                },
                {
                  "value": "joint-statement"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "Ours alone",
            "fr": "La nôtre seulement"
          },
          "post": {
            "text": "Our view on housing",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": [
                {
                  "value": "housing"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "La soupe est à midi",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "fires": false
        }
      ]
    },
    "kept-on-record": {
      "title": {
        "en": "Require a copy on record of what is published",
        "fr": "Exiger une copie archivée de ce qui est publié"
      },
      "rationale": {
        "en": "What a public body says is a public record.",
        "fr": "Ce que dit un organisme public est une archive publique."
      },
      "concern": [
        4
      ],
      "on": [
        "publish",
        "repost",
        "quote",
        "reply",
        "comment",
        "edit",
        "delete",
        "hide"
      ],
      "effect": "off",
      "params": {
        "kinds": {
          "title": {
            "en": "On which accounts",
            "fr": "Sur quels comptes"
          },
          "kind": "list",
          "default": [
            "official"
          ],
          "options": [
            "official",
            "representative",
            "personal"
          ]
        }
      },
      "conditions": {
        "fact": "account.kind",
        "operator": "in",
        "value": {
          "param": "kinds"
        }
      },
      "obligations": [
        {
          "kind": "keep-record",
          "contact": "secretary"
        }
      ],
      "message": {
        "en": "What this account publishes or removes is a record. Keep a copy; nothing else is needed.",
        "fr": "Ce que ce compte publie ou retire est une archive. Gardez-en une copie ; rien d’autre n’est nécessaire."
      },
      "sources": [
        {
          "title": "P50 Massanutten and Oconomowoc libraries"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "The library is open on Sunday",
            "account": {
              "kind": "official"
            }
          },
          "fires": true
        },
        {
          "post": {
            "action": "delete",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "target": {
              "text": "Fermé lundi"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "One’s own Sunday",
            "fr": "Son propre dimanche"
          },
          "post": {
            "text": "My own Sunday",
            "account": {
              "kind": "personal"
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "Mon dimanche",
            "language": "fr",
            "account": {
              "kind": "representative"
            }
          },
          "fires": false
        }
      ]
    },
    "media-credit": {
      "title": {
        "en": "Require the credit that a licence asks for",
        "fr": "Exiger le crédit que demande une licence"
      },
      "rationale": {
        "en": "Credit is the price of what is given.",
        "fr": "Le crédit est le prix de ce qui est donné."
      },
      "concern": [
        4,
        7
      ],
      "effect": {
        "official": "require",
        "representative": "advise",
        "personal": "advise"
      },
      "conditions": {
        "fact": "media",
        "operator": "someItem",
        "value": {
          "all": [
            {
              "item": "rights.credit",
              "operator": "notEqual",
              "value": ""
            },
            {
              "not": {
                "any": [
                  {
                    "fact": "text",
                    "operator": "containsText",
                    "value": {
                      "item": "rights.credit"
                    }
                  },
                  {
                    "item": "caption",
                    "operator": "containsText",
                    "value": {
                      "item": "rights.credit"
                    }
                  }
                ]
              }
            }
          ]
        }
      },
      "obligations": [
        {
          "kind": "credit"
        }
      ],
      "message": {
        "en": "The author of a picture is not named. Add the credit to the text or the caption.",
        "fr": "L’auteur d’une image n’est pas cité. Ajoutez le crédit au texte ou à la légende."
      },
      "sources": [
        {
          "title": "P30 ANPAS"
        },
        {
          "title": "P34 KBSK softball club"
        },
        {
          "title": "P45 Linux Foundation Public Health"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Winter is here",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "m1",
                "rights": {
                  "credit": "L. Sow"
                }
              }
            ]
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "La fête en images",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "m1",
                "caption": "La place",
                "rights": {
                  "credit": "Inès Roy"
                }
              }
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "Winter is here. Photo: L. Sow",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "m1",
                "rights": {
                  "credit": "L. Sow"
                }
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "In the caption, in capitals",
            "fr": "Dans la légende, en majuscules"
          },
          "post": {
            "text": "La fête en images",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "m1",
                "caption": "Photo : INES ROY",
                "rights": {
                  "credit": "Inès Roy"
                }
              }
            ]
          },
          "fires": false
        },
        {
          "post": {
            "text": "Our own photograph",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "m1",
                "rights": {
                  "credit": ""
                }
              }
            ]
          },
          "fires": false
        }
      ]
    },
    "media-enquiry": {
      "title": {
        "en": "Prefer the press contact for enquiries from the media",
        "fr": "Préférer le contact presse pour les demandes des médias"
      },
      "rationale": {
        "en": "A reporter deserves one answer, from whoever knows. On your own account you are free to speak as yourself.",
        "fr": "Un journaliste mérite une réponse, de qui sait. Sur votre compte, vous êtes libre de parler en votre nom."
      },
      "concern": [
        6
      ],
      "on": [
        "reply",
        "comment",
        "message",
        "quote"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "askers": {
          "title": {
            "en": "Who asks",
            "fr": "Qui demande"
          },
          "kind": "list",
          "default": [
            "journalist"
          ]
        },
        "exempt": {
          "title": {
            "en": "Who answers the press",
            "fr": "Qui répond à la presse"
          },
          "kind": "list",
          "default": [
            "press",
            "spokesperson"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "any": [
              {
                "fact": "inReplyTo.authorKind",
                "operator": "in",
                "value": {
                  "param": "askers"
                }
              },
              {
                "fact": "recipients",
                "operator": "someItem",
                "value": {
                  "item": "role",
                  "operator": "in",
                  "value": {
                    "param": "askers"
                  }
                }
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
          "kind": "notify",
          "contact": "press",
          "urgency": "high"
        }
      ],
      "message": {
        "en": "A reporter asks. Say that the press contact will call back, and tell them.",
        "fr": "Un journaliste pose une question. Dites que le contact presse rappellera, et prévenez-le."
      },
      "sources": [
        {
          "title": "P51 Case Western, Clarkson, Montana State Northern universities"
        },
        {
          "title": "P02 IFRC"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "reply",
            "text": "Yes, twelve jobs will go",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": [
                "volunteer"
              ]
            },
            "recipients": [],
            "inReplyTo": {
              "authorKind": "journalist",
              "text": "Is it true about layoffs?"
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "action": "message",
            "text": "Oui, on en parle demain",
            "language": "fr",
            "account": {
              "kind": "representative"
            },
            "author": {
              "roles": [
                "coach"
              ]
            },
            "recipients": [
              {
                "role": "journalist"
              }
            ],
            "inReplyTo": {
              "authorKind": "public"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "The press officer answers",
            "fr": "La chargée de presse répond"
          },
          "post": {
            "action": "reply",
            "text": "Our press officer will call you today",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": [
                "press"
              ]
            },
            "recipients": [],
            "inReplyTo": {
              "authorKind": "journalist"
            }
          },
          "fires": false
        },
        {
          "post": {
            "action": "reply",
            "text": "Oui, la salle est accessible",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": [
                "volunteer"
              ]
            },
            "recipients": [],
            "inReplyTo": {
              "authorKind": "public"
            }
          },
          "fires": false
        }
      ]
    },
    "media-rights": {
      "title": {
        "en": "Require the right to use each picture and sound",
        "fr": "Exiger le droit d’utiliser chaque image et chaque son"
      },
      "rationale": {
        "en": "What can be found can still be owned.",
        "fr": "Ce qui se trouve en ligne appartient quand même à quelqu’un."
      },
      "concern": [
        4
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "params": {
        "owners": {
          "title": {
            "en": "Owners that need no licence",
            "fr": "Titulaires sans licence nécessaire"
          },
          "kind": "list",
          "default": [
            "own",
            "author",
            "public-domain"
          ]
        },
        "licences": {
          "title": {
            "en": "Licences that are fine",
            "fr": "Licences admises"
          },
          "kind": "list",
          "default": [
            "CC0",
            "CC-BY-4.0",
            "CC-BY-SA-4.0",
            "licensed",
            "permission"
          ]
        },
        "ending": {
          "title": {
            "en": "Licences that end",
            "fr": "Licences qui prennent fin"
          },
          "kind": "list",
          "default": [
            "licensed",
            "permission"
          ]
        }
      },
      "conditions": {
        "fact": "media",
        "operator": "someItem",
        "value": {
          "all": [
            {
              "item": "rights.owner",
              "operator": "notIn",
              "value": {
                "param": "owners"
              }
            },
            {
              "any": [
                {
                  "item": "rights.licence",
                  "operator": "notIn",
                  "value": {
                    "param": "licences"
                  }
                },
                {
                  "all": [
                    {
                      "item": "rights.licence",
                      "operator": "in",
                      "value": {
                        "param": "ending"
                      }
                    },
                    {
                      "item": "rights.until",
                      "operator": "before",
                      "value": {
                        "fact": "time.post"
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
          "kind": "ask",
          "contact": "communications"
        },
        {
          "kind": "remove"
        }
      ],
      "message": {
        "en": "No right to use this picture or sound is on record, or it has ended. Ask its owner, or take one of ours.",
        "fr": "Aucun droit d’usage n’est enregistré pour cette image ou ce son, ou il a pris fin. Demandez, ou prenez une des nôtres."
      },
      "sources": [
        {
          "title": "P05 Share My Meals"
        },
        {
          "title": "P32 Dorpsbelang Wijnaldum"
        },
        {
          "title": "P34 KBSK softball club"
        },
        {
          "title": "P45 Linux Foundation Public Health"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Winter is here",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "m1",
                "rights": {
                  "owner": "unknown",
                  "licence": ""
                }
              }
            ]
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "The agency’s licence ended in June",
            "fr": "La licence de l’agence a pris fin en juin"
          },
          "post": {
            "text": "La fête en images",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "m1",
                "rights": {
                  "owner": "agency",
                  "licence": "licensed",
                  "until": "2026-06-30T00:00:00Z"
                }
              }
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "Winter is here",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "m1",
                "rights": {
                  "owner": "supporter",
                  "licence": "CC-BY-4.0"
                }
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Our own photograph needs no licence",
            "fr": "Notre propre photo n’a pas besoin de licence"
          },
          "post": {
            "text": "La fête en images",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "m1",
                "rights": {
                  "owner": "own",
                  "licence": ""
                }
              }
            ]
          },
          "fires": false
        },
        {
          "post": {
            "text": "No picture today",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    },
    "new-account": {
      "title": {
        "en": "Require agreement before an account opens in our name",
        "fr": "Exiger un accord avant d’ouvrir un compte à notre nom"
      },
      "rationale": {
        "en": "A page opened in a minute is kept for years.",
        "fr": "Une page ouverte en une minute se tient des années."
      },
      "concern": [
        4,
        8
      ],
      "on": [
        "open-account"
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "require"
      },
      "params": {
        "roles": {
          "title": {
            "en": "Who agrees",
            "fr": "Qui valide"
          },
          "kind": "list",
          "default": [
            "communications",
            "director"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "account.kind",
            "operator": "in",
            "value": [
              "official",
              "representative"
            ]
          },
          {
            "fact": "account.branded",
            "operator": "equal",
            "value": true
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
        "en": "This opens an account in the organisation’s name. Ask first: say what for, who holds it, and how it will end.",
        "fr": "Ceci ouvre un compte au nom de l’organisation. Demandez d’abord : dites pourquoi, qui le tient, et comment il finira."
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
        },
        {
          "title": "P54 ACNC factsheet"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "open-account",
            "account": {
              "kind": "official",
              "branded": true,
              "handle": "fireflies_leeds"
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "A volunteer opens a page with the logo",
            "fr": "Une bénévole ouvre une page avec le logo"
          },
          "post": {
            "action": "open-account",
            "language": "fr",
            "account": {
              "kind": "personal",
              "branded": true,
              "handle": "lucioles_officiel"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "A cook opens her own page",
            "fr": "Une cuisinière ouvre sa propre page"
          },
          "post": {
            "action": "open-account",
            "account": {
              "kind": "personal",
              "branded": false,
              "handle": "gracecooks"
            }
          },
          "fires": false
        },
        {
          "post": {
            "action": "open-account",
            "language": "fr",
            "account": {
              "kind": "personal",
              "branded": false,
              "handle": "omar_lyon"
            }
          },
          "fires": false
        }
      ]
    },
    "objection-open": {
      "title": {
        "en": "Require that objections are settled first",
        "fr": "Exiger que les objections soient levées d’abord"
      },
      "rationale": {
        "en": "Silence is consent only as long as nobody speaks.",
        "fr": "Le silence vaut accord tant que personne ne parle."
      },
      "concern": [
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
            "en": "Who settles it",
            "fr": "Qui tranche"
          },
          "kind": "list",
          "default": [
            "director"
          ]
        }
      },
      "conditions": {
        "fact": "labels.values",
        "params": {
          "kind": "objection"
        },
        "operator": "atLeastItems",
        "value": 1
      },
      "obligations": [
        {
          "kind": "approval",
          "roles": {
            "param": "roles"
          }
        }
      ],
      "message": {
        "en": "Somebody objected to this post. Talk it over, or let the one who decides agree.",
        "fr": "Quelqu’un a fait une objection. Parlez-en, ou demandez à qui tranche."
      },
      "sources": [
        {
          "title": "P43 Apache Wave"
        },
        {
          "title": "P44 Node.js"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Our answer to the article",
            "account": {
              "kind": "official"
            },
            "labels": {
              "objection": [
                {
                  "value": "tone",
                  "by": "omar"
                }
              ]
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Notre réponse au journal",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "objection": [
                {
                  "value": "veto",
                  "by": "lea"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "A day went by and nobody objected",
            "fr": "Un jour est passé sans objection"
          },
          "post": {
            "text": "Our answer to the article",
            "account": {
              "kind": "official"
            },
            "labels": {
              "objection": []
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "La soupe est à midi",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "objection": [],
              "topic": []
            }
          },
          "fires": false
        }
      ]
    },
    "official-announcement": {
      "title": {
        "en": "Prefer the organisation’s accounts for announcements",
        "fr": "Préférer les comptes de l’organisation pour les annonces"
      },
      "rationale": {
        "en": "A closure announced by one person sends hundreds to the wrong door.",
        "fr": "Une fermeture annoncée par une seule personne envoie des centaines d’autres devant une porte close."
      },
      "concern": [
        4,
        5
      ],
      "effect": {
        "official": "off",
        "representative": "advise",
        "personal": "advise"
      },
      "conditions": {
        "fact": "text.terms",
        "operator": "atLeastItems",
        "value": 1
      },
      "terms": {
        "en": [
          "official announcement",
          "official statement",
          "official notice",
          "press release",
          "official: our",
          "official: we",
          "officially announce",
          "for immediate release"
        ],
        "fr": [
          "annonce officielle",
          "communiqué officiel",
          "communiqué de presse",
          "officiel : notre",
          "officiel : nous",
          "nous annonçons officiellement",
          "déclaration officielle"
        ]
      },
      "obligations": [
        {
          "kind": "switch-account"
        }
      ],
      "message": {
        "en": "This reads as an announcement. Share the official post instead, with a word of yours.",
        "fr": "Ce message se lit comme une annonce. Partagez plutôt la publication officielle, avec un mot à vous."
      },
      "sources": [
        {
          "title": "P02 IFRC"
        },
        {
          "title": "P18 Caritas Germany"
        },
        {
          "title": "P44 Node.js"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "OFFICIAL: our centre closes tomorrow",
            "account": {
              "kind": "personal"
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "OFFICIAL: our"
          ]
        },
        {
          "post": {
            "text": "Communiqué officiel : la permanence est annulée",
            "language": "fr",
            "account": {
              "kind": "personal"
            }
          },
          "fires": true,
          "finds": [
            "Communiqué officiel"
          ]
        },
        {
          "title": {
            "en": "Tells of the official notice",
            "fr": "Parle de l’avis officiel"
          },
          "post": {
            "text": "The official closing notice is out, see below. I will miss the place.",
            "account": {
              "kind": "personal"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "On holiday, officially",
            "fr": "En vacances, officiellement"
          },
          "post": {
            "text": "Officiellement en vacances !",
            "language": "fr",
            "account": {
              "kind": "personal"
            }
          },
          "fires": false
        }
      ]
    },
    "partner-named": {
      "title": {
        "en": "Require a partner’s agreement before naming it",
        "fr": "Exiger l’accord d’un partenaire avant de le citer"
      },
      "rationale": {
        "en": "A partnership announced by one side alone embarrasses both.",
        "fr": "Un partenariat annoncé par un seul côté gêne les deux."
      },
      "concern": [
        4
      ],
      "effect": {
        "official": "require",
        "representative": "advise",
        "personal": "advise"
      },
      "params": {
        "relations": {
          "title": {
            "en": "Which partners",
            "fr": "Quels partenaires"
          },
          "kind": "list",
          "default": [
            "partner",
            "sponsor",
            "client",
            "vendor",
            "public-body"
          ]
        },
        "tagged": {
          "title": {
            "en": "Tagging counts too",
            "fr": "L’identifier compte aussi"
          },
          "kind": "switch",
          "default": false
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "about",
            "operator": "someItem",
            "value": {
              "all": [
                {
                  "item": "relation",
                  "operator": "in",
                  "value": {
                    "param": "relations"
                  }
                },
                {
                  "any": [
                    {
                      "item": "optedOut",
                      "operator": "equal",
                      "value": true
                    },
                    {
                      "not": {
                        "item": "approved",
                        "operator": "equal",
                        "value": true
                      }
                    }
                  ]
                }
              ]
            }
          },
          {
            "all": [
              {
                "param": "tagged",
                "operator": "equal",
                "value": true
              },
              {
                "fact": "mentions",
                "operator": "someItem",
                "value": {
                  "all": [
                    {
                      "item": "role",
                      "operator": "in",
                      "value": {
                        "param": "relations"
                      }
                    },
                    {
                      "not": {
                        "item": "agreed",
                        "operator": "equal",
                        "value": true
                      }
                    }
                  ]
                }
              }
            ]
          }
        ]
      },
      "obligations": [
        {
          "kind": "ask",
          "contact": "partnerships"
        }
      ],
      "message": {
        "en": "This names a partner that has not agreed to it. Ask them, or leave the name out.",
        "fr": "Ce message cite un partenaire qui ne l’a pas accepté. Demandez-lui, ou retirez le nom."
      },
      "sources": [
        {
          "title": "P05 Share My Meals"
        },
        {
          "title": "P39 MerajutASA"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "We are signing with Hawthorn Foundation next week!",
            "account": {
              "kind": "official"
            },
            "about": [
              {
                "kind": "organisation",
                "relation": "sponsor",
                "approved": false,
                "optedOut": false
              }
            ]
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Concert avec la salle Aubépine",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "about": [
              {
                "kind": "organisation",
                "relation": "partner",
                "approved": false,
                "optedOut": true
              }
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "Announced together",
            "fr": "Annoncé ensemble"
          },
          "post": {
            "text": "With the city hall, as announced together",
            "account": {
              "kind": "official"
            },
            "about": [
              {
                "kind": "organisation",
                "relation": "public-body",
                "approved": true,
                "optedOut": false
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "News about a body that is no partner",
            "fr": "Une nouvelle sur une institution qui n’est pas partenaire"
          },
          "post": {
            "text": "La mairie a voté le budget du parc",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "about": [
              {
                "kind": "organisation",
                "relation": "other",
                "optedOut": false,
                "approved": false
              }
            ]
          },
          "fires": false
        }
      ]
    },
    "permission-held": {
      "title": {
        "en": "Require the permission that a picture needs",
        "fr": "Exiger l’autorisation que demande une image"
      },
      "rationale": {
        "en": "A drone, a museum or a school each have somebody to ask, once and for all.",
        "fr": "Un drone, un musée ou une école : il y a chaque fois quelqu’un à qui demander, une fois pour toutes."
      },
      "concern": [
        4,
        8
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "params": {
        "shows": {
          "title": {
            "en": "What asks for it",
            "fr": "Ce qui la demande"
          },
          "kind": "list",
          "default": [
            "drone-view",
            "artwork",
            "trademark"
          ]
        },
        "places": {
          "title": {
            "en": "Places that ask for it",
            "fr": "Lieux qui la demandent"
          },
          "kind": "list",
          "default": [
            "museum",
            "court",
            "hospital",
            "school",
            "prison"
          ]
        },
        "permits": {
          "title": {
            "en": "Permissions that count",
            "fr": "Autorisations qui comptent"
          },
          "kind": "list",
          "default": [
            "drone-flight",
            "filming",
            "reproduction"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "media",
            "operator": "someItem",
            "value": {
              "any": [
                {
                  "item": "shows",
                  "operator": "overlaps",
                  "value": {
                    "param": "shows"
                  }
                },
                {
                  "item": "place",
                  "operator": "in",
                  "value": {
                    "param": "places"
                  }
                }
              ]
            }
          },
          {
            "not": {
              "fact": "registers.permissions",
              "operator": "someItem",
              "value": {
                "all": [
                  {
                    "item": "kind",
                    "operator": "in",
                    "value": {
                      "param": "permits"
                    }
                  },
                  {
                    "not": {
                      "item": "until",
                      "operator": "before",
                      "value": {
                        "fact": "time.post"
                      }
                    }
                  }
                ]
              }
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "ask",
          "contact": "communications"
        }
      ],
      "message": {
        "en": "This picture needs a permission that is not on record, or has ended. Ask for it, or take another picture.",
        "fr": "Cette image demande une autorisation qui n’est pas enregistrée ou a pris fin. Demandez-la, ou prenez une autre image."
      },
      "sources": [
        {
          "title": "P32 Dorpsbelang Wijnaldum"
        },
        {
          "title": "P36 ACCAC"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Our garden from above",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "m1",
                "shows": [
                  "drone-view"
                ],
                "place": "garden"
              }
            ]
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "registers": {
              "permissions": []
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "The permission ended in June",
            "fr": "L’autorisation a pris fin en juin"
          },
          "post": {
            "text": "Atelier en classe",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "m1",
                "shows": [],
                "place": "school"
              }
            ]
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "registers": {
              "permissions": [
                {
                  "id": "p1",
                  "kind": "filming",
                  "until": "2026-06-30T00:00:00Z"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Our garden from above",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "m1",
                "shows": [
                  "drone-view"
                ],
                "place": "garden"
              }
            ]
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "registers": {
              "permissions": [
                {
                  "id": "p2",
                  "kind": "drone-flight",
                  "until": "2027-04-01T00:00:00Z"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Flowers belong to everybody",
            "fr": "Les fleurs sont à tous"
          },
          "post": {
            "text": "Notre jardin",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "m1",
                "shows": [
                  "flowers"
                ],
                "place": "garden"
              }
            ]
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "registers": {
              "permissions": []
            }
          },
          "fires": false
        }
      ]
    },
    "poll-or-prize": {
      "title": {
        "en": "Prefer agreement on polls and prizes",
        "fr": "Préférer un accord pour les sondages et les jeux"
      },
      "rationale": {
        "en": "A prize has rules in most countries, and a poll is read as a promise.",
        "fr": "Un jeu a ses règles presque partout, et un sondage se lit comme une promesse."
      },
      "concern": [
        4,
        6
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "polls": {
          "title": {
            "en": "Polls too",
            "fr": "Les sondages aussi"
          },
          "kind": "switch",
          "default": false
        },
        "roles": {
          "title": {
            "en": "Who agrees",
            "fr": "Qui valide"
          },
          "kind": "list",
          "default": [
            "communications"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "text.terms",
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "all": [
              {
                "param": "polls",
                "operator": "equal",
                "value": true
              },
              {
                "fact": "poll.options",
                "operator": "atLeastItems",
                "value": 1
              }
            ]
          }
        ]
      },
      "terms": {
        "en": [
          "prize draw",
          "giveaway",
          "chance to win",
          "raffle winner",
          "lucky draw",
          "like and share to win",
          "sweepstake",
          "sweepstakes"
        ],
        "fr": [
          "jeu concours",
          "jeu-concours",
          "tirage au sort",
          "à gagner",
          "likez et partagez",
          "tentez de gagner",
          "gros lot"
        ]
      },
      "obligations": [
        {
          "kind": "approval",
          "roles": {
            "param": "roles"
          }
        }
      ],
      "message": {
        "en": "This offers a prize or asks for votes. Check the rules of the game and of the network first.",
        "fr": "Ce message propose un lot ou un vote. Vérifiez d’abord le règlement du jeu et du réseau."
      },
      "sources": [
        {
          "title": "P40 SocialGov policy toolkit"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Giveaway! Follow us to win a bike",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "Giveaway"
          ]
        },
        {
          "post": {
            "text": "Un panier à gagner au tirage au sort de Noël",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "finds": [
            "à gagner",
            "tirage au sort"
          ]
        },
        {
          "title": {
            "en": "A poll about a poster",
            "fr": "Un vote sur une affiche"
          },
          "post": {
            "text": "Which poster do you like best?",
            "account": {
              "kind": "official"
            },
            "poll": {
              "options": [
                "A",
                "B"
              ]
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "L’équipe a gagné le tournoi, bravo !",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    },
    "removal-reason": {
      "title": {
        "en": "Prefer a reason for each removal",
        "fr": "Préférer un motif pour chaque retrait"
      },
      "rationale": {
        "en": "A noted reason treats everybody alike, and answers whoever asks.",
        "fr": "Un motif noté traite chacun pareil, et répond à qui demande."
      },
      "concern": [
        6
      ],
      "on": [
        "hide",
        "block-user",
        "restrict",
        "report"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "conditions": {
        "fact": "reason",
        "operator": "equal",
        "value": ""
      },
      "obligations": [
        {
          "kind": "record-keeping"
        },
        {
          "kind": "keep-record",
          "contact": "moderation"
        }
      ],
      "message": {
        "en": "No reason is noted for this. Name the ground of the house rules, and keep a copy.",
        "fr": "Aucun motif n’est noté. Indiquez celui des règles de la page, et gardez une copie."
      },
      "sources": [
        {
          "title": "P30 ANPAS"
        },
        {
          "title": "P40 SocialGov policy toolkit"
        },
        {
          "title": "P50 Massanutten and Oconomowoc libraries"
        },
        {
          "title": "P33 Diabetes Wellness Sverige"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "hide",
            "account": {
              "kind": "official"
            },
            "target": {
              "kind": "abuse"
            },
            "reason": ""
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "action": "block-user",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "target": {
              "kind": "spam"
            },
            "reason": ""
          },
          "fires": true
        },
        {
          "post": {
            "action": "hide",
            "account": {
              "kind": "official"
            },
            "target": {
              "kind": "abuse"
            },
            "reason": "hate"
          },
          "fires": false
        },
        {
          "title": {
            "en": "In one’s own words",
            "fr": "Avec ses propres mots"
          },
          "post": {
            "action": "report",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "target": {
              "kind": "threat"
            },
            "reason": "menace, signalée à la police"
          },
          "fires": false
        }
      ]
    },
    "repost-share": {
      "title": {
        "en": "Limit the share of what is only passed on",
        "fr": "Limiter la part de ce qui est seulement relayé"
      },
      "rationale": {
        "en": "Readers follow a voice, not a relay.",
        "fr": "On suit une voix, pas un relais."
      },
      "concern": [
        7,
        2
      ],
      "on": [
        "repost",
        "quote"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "share": {
          "title": {
            "en": "At most, in a hundred",
            "fr": "Au plus, sur cent"
          },
          "unit": "percent",
          "kind": "number",
          "default": 50,
          "min": 0,
          "max": 100
        },
        "days": {
          "title": {
            "en": "Counted over",
            "fr": "Comptés sur"
          },
          "unit": "days",
          "kind": "number",
          "default": 30,
          "min": 1,
          "max": 366
        },
        "acts": {
          "title": {
            "en": "What counts as passed on",
            "fr": "Ce qui compte comme relayé"
          },
          "kind": "list",
          "default": [
            "repost",
            "quote"
          ],
          "options": [
            "repost",
            "quote"
          ]
        }
      },
      "conditions": {
        "fact": "activity.share",
        "params": {
          "days": {
            "param": "days"
          },
          "actions": {
            "param": "acts"
          }
        },
        "operator": "greaterThan",
        "value": {
          "param": "share"
        }
      },
      "message": {
        "en": "More than {share} in a hundred posts of the last {days} days would be those of others. Write one of your own next.",
        "fr": "Plus de {share} % des messages des {days} derniers jours seraient ceux d’autrui. Écrivez-en ensuite un à vous."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P45 Linux Foundation Public Health"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "repost",
            "account": {
              "kind": "official",
              "id": "page"
            },
            "repostOf": {
              "text": "x"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-20T09:00:00Z",
                "account": "page",
                "action": "repost"
              },
              {
                "at": "2026-11-21T09:00:00Z",
                "account": "page"
              }
            ]
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "action": "repost",
            "language": "fr",
            "account": {
              "kind": "official",
              "id": "page"
            },
            "repostOf": {
              "text": "x"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-20T09:00:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-21T09:00:00Z",
                "account": "page"
              }
            ]
          },
          "params": {
            "share": 25
          },
          "fires": true
        },
        {
          "title": {
            "en": "One in two is still fine",
            "fr": "Un sur deux passe encore"
          },
          "post": {
            "action": "repost",
            "account": {
              "kind": "official",
              "id": "page"
            },
            "repostOf": {
              "text": "x"
            }
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
          "post": {
            "action": "quote",
            "language": "fr",
            "account": {
              "kind": "official",
              "id": "page"
            },
            "repostOf": {
              "text": "x"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "activity": [
              {
                "at": "2026-11-20T09:00:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-21T09:00:00Z",
                "account": "page"
              },
              {
                "at": "2026-11-22T09:00:00Z",
                "account": "page"
              }
            ]
          },
          "fires": false
        }
      ]
    },
    "required-element": {
      "title": {
        "en": "Require an element in the post",
        "fr": "Exiger un élément dans le message"
      },
      "rationale": {
        "en": "A recipe carries the allergen line, an appeal its campaign tag: what always belongs is easily forgotten.",
        "fr": "Une recette porte la ligne des allergènes, un appel son mot-dièse : ce qui va de soi s’oublie vite."
      },
      "concern": [
        4,
        7
      ],
      "on": [
        "publish",
        "quote",
        "edit"
      ],
      "effect": "off",
      "params": {
        "element": {
          "title": {
            "en": "What kind of element",
            "fr": "Quel genre d’élément"
          },
          "kind": "choice",
          "default": "hashtag",
          "options": [
            "phrase",
            "hashtag",
            "mention",
            "link",
            "field"
          ]
        },
        "wanted": {
          "title": {
            "en": "Which; none: any hashtag, mention or link",
            "fr": "Lesquels ; aucun : tout mot-dièse, mention ou lien"
          },
          "kind": "list",
          "default": []
        },
        "least": {
          "title": {
            "en": "At least",
            "fr": "Au moins"
          },
          "unit": "times",
          "kind": "number",
          "default": 1,
          "min": 0,
          "max": 50
        },
        "most": {
          "title": {
            "en": "At most",
            "fr": "Au plus"
          },
          "unit": "times",
          "kind": "number",
          "default": 50,
          "min": 0,
          "max": 50
        },
        "place": {
          "title": {
            "en": "Where",
            "fr": "Où"
          },
          "kind": "choice",
          "default": "anywhere",
          "options": [
            "anywhere",
            "first",
            "last"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "not": {
              "fact": "text.elements",
              "params": {
                "kind": {
                  "param": "element"
                },
                "wanted": {
                  "param": "wanted"
                }
              },
              "operator": "atLeastItems",
              "value": {
                "param": "least"
              }
            }
          },
          {
            "not": {
              "fact": "text.elements",
              "params": {
                "kind": {
                  "param": "element"
                },
                "wanted": {
                  "param": "wanted"
                }
              },
              "operator": "atMostItems",
              "value": {
                "param": "most"
              }
            }
          },
          {
            "all": [
              {
                "param": "place",
                "operator": "equal",
                "value": "first"
              },
              {
                "fact": "text.elements",
                "params": {
                  "kind": {
                    "param": "element"
                  },
                  "wanted": {
                    "param": "wanted"
                  }
                },
                "operator": "someItem",
                "value": {
                  "item": "first",
                  "operator": "equal",
                  "value": false
                }
              }
            ]
          },
          {
            "all": [
              {
                "param": "place",
                "operator": "equal",
                "value": "last"
              },
              {
                "fact": "text.elements",
                "params": {
                  "kind": {
                    "param": "element"
                  },
                  "wanted": {
                    "param": "wanted"
                  }
                },
                "operator": "someItem",
                "value": {
                  "item": "last",
                  "operator": "equal",
                  "value": false
                }
              }
            ]
          }
        ]
      },
      "obligations": [
        {
          "kind": "change"
        }
      ],
      "message": {
        "en": "An element that this policy asks for is absent, in another place, or there too often. Add it, move it, or keep one.",
        "fr": "Un élément demandé par la charte manque, n’est pas à sa place ou revient trop. Ajoutez-le, déplacez-le ou gardez-en un."
      },
      "sources": [
        {
          "title": "P05 Share My Meals"
        },
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P44 Node.js"
        },
        {
          "title": "P45 Linux Foundation Public Health"
        },
        {
          "title": "P47 RustBridge"
        }
      ],
      "examples": [
        {
          "title": {
            "en": "A recipe without its allergen line",
            "fr": "Une recette sans sa ligne d’allergènes"
          },
          "post": {
            "text": "Carrot cake, for twelve people",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "element": "phrase",
            "wanted": [
              "allergens"
            ]
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "The tag stands in the middle; this policy wants it last",
            "fr": "Le mot-dièse est au milieu ; cette charte le veut à la fin"
          },
          "post": {
            "text": "Donnez avant Noël ! #Hiver26 merci à tous",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "wanted": [
              "Hiver26"
            ],
            "place": "last"
          },
          "fires": true
        },
        {
          "title": {
            "en": "This policy wants none",
            "fr": "Cette charte n’en veut aucun"
          },
          "post": {
            "text": "Soup #a #b #c",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "least": 0,
            "most": 0
          },
          "fires": true,
          "finds": [
            "#a",
            "#b",
            "#c"
          ]
        },
        {
          "post": {
            "text": "Carrot cake, for twelve people. Allergens: egg, gluten",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "element": "phrase",
            "wanted": [
              "allergens"
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Last, after the link",
            "fr": "À la fin, après le lien"
          },
          "post": {
            "text": "Donnez avant Noël : https://lucioles.example/don #Hiver26",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "wanted": [
              "Hiver26"
            ],
            "place": "last"
          },
          "fires": false
        },
        {
          "post": {
            "text": "Thanks @ana, see you on Saturday",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "element": "mention",
            "wanted": [
              "ana",
              "bo"
            ],
            "most": 1
          },
          "fires": false
        }
      ]
    },
    "required-in-profile": {
      "title": {
        "en": "Require an element in the profile",
        "fr": "Exiger un élément dans le profil"
      },
      "rationale": {
        "en": "Readers look at the profile to know who speaks and when somebody answers.",
        "fr": "On lit le profil pour savoir qui parle et quand quelqu’un répond."
      },
      "concern": [
        4,
        5,
        7
      ],
      "on": [
        "update-profile",
        "audit",
        "open-account"
      ],
      "effect": "off",
      "params": {
        "element": {
          "title": {
            "en": "What kind of element",
            "fr": "Quel genre d’élément"
          },
          "kind": "choice",
          "default": "hashtag",
          "options": [
            "phrase",
            "hashtag",
            "mention",
            "link",
            "field"
          ]
        },
        "wanted": {
          "title": {
            "en": "Which; none: any hashtag, mention or link",
            "fr": "Lesquels ; aucun : tout mot-dièse, mention ou lien"
          },
          "kind": "list",
          "default": []
        },
        "least": {
          "title": {
            "en": "At least",
            "fr": "Au moins"
          },
          "unit": "times",
          "kind": "number",
          "default": 1,
          "min": 0,
          "max": 50
        },
        "most": {
          "title": {
            "en": "At most",
            "fr": "Au plus"
          },
          "unit": "times",
          "kind": "number",
          "default": 50,
          "min": 0,
          "max": 50
        },
        "place": {
          "title": {
            "en": "Where",
            "fr": "Où"
          },
          "kind": "choice",
          "default": "anywhere",
          "options": [
            "anywhere",
            "first",
            "last"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "not": {
              "fact": "profile.elements",
              "params": {
                "kind": {
                  "param": "element"
                },
                "wanted": {
                  "param": "wanted"
                }
              },
              "operator": "atLeastItems",
              "value": {
                "param": "least"
              }
            }
          },
          {
            "not": {
              "fact": "profile.elements",
              "params": {
                "kind": {
                  "param": "element"
                },
                "wanted": {
                  "param": "wanted"
                }
              },
              "operator": "atMostItems",
              "value": {
                "param": "most"
              }
            }
          },
          {
            "all": [
              {
                "param": "place",
                "operator": "equal",
                "value": "first"
              },
              {
                "fact": "profile.elements",
                "params": {
                  "kind": {
                    "param": "element"
                  },
                  "wanted": {
                    "param": "wanted"
                  }
                },
                "operator": "someItem",
                "value": {
                  "item": "first",
                  "operator": "equal",
                  "value": false
                }
              }
            ]
          },
          {
            "all": [
              {
                "param": "place",
                "operator": "equal",
                "value": "last"
              },
              {
                "fact": "profile.elements",
                "params": {
                  "kind": {
                    "param": "element"
                  },
                  "wanted": {
                    "param": "wanted"
                  }
                },
                "operator": "someItem",
                "value": {
                  "item": "last",
                  "operator": "equal",
                  "value": false
                }
              }
            ]
          }
        ]
      },
      "obligations": [
        {
          "kind": "change"
        }
      ],
      "message": {
        "en": "An element that this policy asks for in a profile is absent, or there too often. Add it, or keep one.",
        "fr": "Un élément demandé par la charte dans un profil manque, ou revient trop. Ajoutez-le, ou gardez-en un."
      },
      "sources": [
        {
          "title": "P20 RWL church region"
        },
        {
          "title": "P30 ANPAS"
        },
        {
          "title": "P40 SocialGov policy toolkit"
        },
        {
          "title": "P50 Massanutten and Oconomowoc libraries"
        }
      ],
      "examples": [
        {
          "title": {
            "en": "No hours of answer",
            "fr": "Pas d’heures de réponse"
          },
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "profile": {
                "hours": ""
              }
            }
          },
          "params": {
            "element": "field",
            "wanted": [
              "hours"
            ]
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "A link, but not to our domain",
            "fr": "Un lien, mais pas vers notre domaine"
          },
          "post": {
            "action": "update-profile",
            "language": "fr",
            "account": {
              "kind": "official",
              "profile": {
                "bio": "Le refuge de Lyon",
                "website": "https://page.example",
                "legalNotice": "",
                "houseRules": ""
              }
            }
          },
          "params": {
            "element": "link",
            "wanted": [
              "lucioles.example"
            ]
          },
          "fires": true
        },
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "profile": {
                "hours": "Mon–Fri 9–17"
              }
            }
          },
          "params": {
            "element": "field",
            "wanted": [
              "hours"
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "With www, the same domain",
            "fr": "Avec www, le même domaine"
          },
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "official",
              "profile": {
                "bio": "Le refuge de Lyon",
                "website": "https://www.lucioles.example",
                "legalNotice": "",
                "houseRules": ""
              }
            }
          },
          "params": {
            "element": "link",
            "wanted": [
              "lucioles.example"
            ]
          },
          "fires": false
        }
      ]
    },
    "risk-reviewed": {
      "title": {
        "en": "Require agreement on posts of some risk",
        "fr": "Exiger une validation pour les messages à risque"
      },
      "rationale": {
        "en": "Review where it matters keeps the rest quick.",
        "fr": "Relire là où cela compte laisse le reste aller vite."
      },
      "concern": [
        6
      ],
      "effect": {
        "official": "require",
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
            "high"
          ],
          "options": [
            "low",
            "medium",
            "high"
          ]
        },
        "roles": {
          "title": {
            "en": "Who may agree",
            "fr": "Qui peut valider"
          },
          "kind": "list",
          "default": [
            "editor",
            "communications"
          ]
        },
        "people": {
          "title": {
            "en": "How many people",
            "fr": "Combien de personnes"
          },
          "unit": "people",
          "kind": "number",
          "default": 1,
          "min": 1,
          "max": 5
        }
      },
      "conditions": {
        "fact": "risk",
        "operator": "in",
        "value": {
          "param": "risks"
        }
      },
      "obligations": [
        {
          "kind": "approval",
          "roles": {
            "param": "roles"
          },
          "need": {
            "param": "people"
          },
          "contact": "communications"
        }
      ],
      "tags": [
        "review"
      ],
      "message": {
        "en": "Somebody marked this as risky. Let a second person agree before it goes out.",
        "fr": "Quelqu’un a jugé ce message risqué. Faites-le valider avant de le publier."
      },
      "sources": [
        {
          "title": "P03 Charity Commission"
        },
        {
          "title": "P41 DVLA Engineering"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Why we leave the coalition",
            "account": {
              "kind": "official"
            },
            "risk": "high"
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "This policy reviews medium risk too",
            "fr": "Cette charte relit aussi le risque moyen"
          },
          "post": {
            "text": "Nouvelle offre, nouveau prix",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "risk": "medium"
          },
          "params": {
            "risks": [
              "medium",
              "high"
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "Soup at noon",
            "account": {
              "kind": "official"
            },
            "risk": "low"
          },
          "fires": false
        },
        {
          "title": {
            "en": "Medium risk passes here",
            "fr": "Le risque moyen passe ici"
          },
          "post": {
            "text": "Nouvelle offre, nouveau prix",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "risk": "medium"
          },
          "fires": false
        }
      ]
    },
    "second-pair": {
      "title": {
        "en": "Require a second pair of eyes on an official account",
        "fr": "Exiger une relecture sur un compte officiel"
      },
      "rationale": {
        "en": "Two people see what one missed.",
        "fr": "À deux, on voit ce qui échappe à un seul."
      },
      "concern": [
        6
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
        "restrict",
        "report",
        "open-account"
      ],
      "effect": "off",
      "params": {
        "roles": {
          "title": {
            "en": "Who may agree",
            "fr": "Qui peut valider"
          },
          "kind": "list",
          "default": [
            "editor"
          ]
        },
        "people": {
          "title": {
            "en": "How many people",
            "fr": "Combien de personnes"
          },
          "unit": "people",
          "kind": "number",
          "default": 1,
          "min": 1,
          "max": 5
        },
        "team": {
          "title": {
            "en": "From which team; none: any",
            "fr": "De quelle équipe ; aucune : toutes"
          },
          "kind": "text",
          "default": ""
        },
        "acts": {
          "title": {
            "en": "Which acts",
            "fr": "Quels actes"
          },
          "kind": "list",
          "default": [
            "publish",
            "repost",
            "quote",
            "reply",
            "comment",
            "message",
            "check-in",
            "edit",
            "update-profile"
          ],
          "options": [
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
            "restrict",
            "report",
            "open-account"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "account.kind",
            "operator": "equal",
            "value": "official"
          },
          {
            "fact": "action",
            "operator": "in",
            "value": {
              "param": "acts"
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
          "need": {
            "param": "people"
          },
          "team": {
            "param": "team"
          }
        }
      ],
      "tags": [
        "review"
      ],
      "message": {
        "en": "This has not been agreed yet. Ask somebody else to read it.",
        "fr": "Ce message n’a pas encore été validé. Demandez une relecture."
      },
      "sources": [
        {
          "title": "P41 DVLA Engineering"
        },
        {
          "title": "P46 Forgejo"
        },
        {
          "title": "P55 Hashtag Nonprofit"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Open day on Saturday",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Portes ouvertes samedi",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "This policy also looks at what is deleted",
            "fr": "Cette charte regarde aussi ce qui est supprimé"
          },
          "post": {
            "action": "delete",
            "account": {
              "kind": "official"
            },
            "target": {
              "text": "Your fee is too high"
            }
          },
          "params": {
            "acts": [
              "publish",
              "delete"
            ]
          },
          "fires": true
        },
        {
          "post": {
            "action": "delete",
            "account": {
              "kind": "official"
            },
            "target": {
              "text": "Buy followers"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "One’s own garden",
            "fr": "Son propre jardin"
          },
          "post": {
            "text": "My garden",
            "account": {
              "kind": "personal"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "An account that goes with a role",
            "fr": "Un compte lié à une fonction"
          },
          "post": {
            "text": "Mon jardin",
            "language": "fr",
            "account": {
              "kind": "representative"
            }
          },
          "fires": false
        }
      ]
    },
    "shared-owner": {
      "title": {
        "en": "Limit whose posts are shared",
        "fr": "Limiter de qui l’on partage"
      },
      "rationale": {
        "en": "A share lends the name of the organisation.",
        "fr": "Un partage prête le nom de l’organisation."
      },
      "concern": [
        4,
        7
      ],
      "on": [
        "repost",
        "quote",
        "react"
      ],
      "effect": "off",
      "params": {
        "owners": {
          "title": {
            "en": "Whose, by kind",
            "fr": "De qui, par genre"
          },
          "kind": "list",
          "default": [
            "own-official",
            "nonprofit",
            "public-body",
            "media",
            "person"
          ]
        },
        "accounts": {
          "title": {
            "en": "Accounts that are always fine",
            "fr": "Comptes toujours permis"
          },
          "kind": "list",
          "default": []
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "repostOf.ownerKind",
            "operator": "notIn",
            "value": {
              "param": "owners"
            }
          },
          {
            "not": {
              "fact": "repostOf.account",
              "operator": "in",
              "value": {
                "param": "accounts"
              }
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "remove"
        }
      ],
      "message": {
        "en": "This shares a kind of account that the policy does not share. Tell the news in your own words, or leave it.",
        "fr": "Ceci partage un genre de compte que la charte ne partage pas. Dites la nouvelle avec vos mots, ou laissez."
      },
      "sources": [
        {
          "title": "P45 Linux Foundation Public Health"
        },
        {
          "title": "P47 RustBridge"
        },
        {
          "title": "P30 ANPAS"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "repost",
            "account": {
              "kind": "official"
            },
            "repostOf": {
              "account": "bigcola",
              "ownerKind": "company"
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "action": "repost",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "repostOf": {
              "account": "quelquun",
              "ownerKind": "person"
            }
          },
          "params": {
            "owners": [
              "own-official",
              "nonprofit"
            ]
          },
          "fires": true
        },
        {
          "post": {
            "action": "repost",
            "account": {
              "kind": "official"
            },
            "repostOf": {
              "account": "foodbank",
              "ownerKind": "nonprofit"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "The bakery that gives the bread",
            "fr": "La boulangerie qui donne le pain"
          },
          "post": {
            "action": "repost",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "repostOf": {
              "account": "boulangerie",
              "ownerKind": "company"
            }
          },
          "params": {
            "accounts": [
              "boulangerie"
            ]
          },
          "fires": false
        }
      ]
    },
    "spokesperson": {
      "title": {
        "en": "Permit spokespersons to publish without review",
        "fr": "Permettre aux porte-parole de publier sans relecture"
      },
      "rationale": {
        "en": "Whoever was chosen to speak need not ask again each time.",
        "fr": "Qui a été choisi pour parler n’a pas à redemander chaque fois."
      },
      "concern": [
        6,
        7
      ],
      "effect": "off",
      "params": {
        "roles": {
          "title": {
            "en": "Who",
            "fr": "Qui"
          },
          "kind": "list",
          "default": [
            "spokesperson"
          ]
        }
      },
      "conditions": {
        "fact": "author.roles",
        "operator": "overlaps",
        "value": {
          "param": "roles"
        }
      },
      "lifts": [
        "review"
      ],
      "message": {
        "en": "A spokesperson wrote this: it may go out without waiting.",
        "fr": "Un porte-parole a écrit ceci : le message peut partir sans attendre."
      },
      "sources": [
        {
          "title": "P48 Nightfever"
        },
        {
          "title": "P41 DVLA Engineering"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Our position",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": [
                "spokesperson"
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Notre position",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": [
                "spokesperson",
                "volunteer"
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "A trainee asks first",
            "fr": "Une stagiaire demande d’abord"
          },
          "post": {
            "text": "Our position",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": [
                "trainee"
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "No role at all",
            "fr": "Aucun rôle"
          },
          "post": {
            "text": "Notre position",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nobody said what the author does here",
            "fr": "Personne n’a dit ce que l’auteur fait ici"
          },
          "post": {
            "text": "Our position",
            "account": {
              "kind": "official"
            }
          },
          "fires": "unknown"
        }
      ]
    },
    "staged-approval": {
      "title": {
        "en": "Require approvals in order",
        "fr": "Exiger des validations dans l’ordre"
      },
      "rationale": {
        "en": "Safety looks at the draft first; law looks at what safety let through.",
        "fr": "La sécurité voit d’abord le brouillon ; le droit voit ce que la sécurité a laissé passer."
      },
      "concern": [
        6
      ],
      "effect": "off",
      "params": {
        "first": {
          "title": {
            "en": "First",
            "fr": "D’abord"
          },
          "kind": "list",
          "default": [
            "safeguarding"
          ]
        },
        "then": {
          "title": {
            "en": "Then",
            "fr": "Ensuite"
          },
          "kind": "list",
          "default": [
            "editor"
          ]
        },
        "last": {
          "title": {
            "en": "Last",
            "fr": "Enfin"
          },
          "kind": "list",
          "default": [
            "director"
          ]
        }
      },
      "conditions": {
        "fact": "account.kind",
        "operator": "in",
        "value": [
          "official",
          "representative"
        ]
      },
      "obligations": [
        {
          "kind": "approval",
          "roles": {
            "param": "first"
          },
          "need": "any",
          "then": [
            {
              "roles": {
                "param": "then"
              },
              "need": "any"
            },
            {
              "roles": {
                "param": "last"
              },
              "need": "any"
            }
          ]
        }
      ],
      "tags": [
        "review"
      ],
      "message": {
        "en": "This goes through three readings, one after the other. Ask the first reader.",
        "fr": "Ce message passe par trois lectures, l’une après l’autre. Demandez à la première personne."
      },
      "sources": [
        {
          "title": "P39 MerajutASA"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "The story of Mina",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Le récit de Mina",
            "language": "fr",
            "account": {
              "kind": "representative"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "One’s own account",
            "fr": "Son propre compte"
          },
          "post": {
            "text": "My own story",
            "account": {
              "kind": "personal"
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "Mon récit",
            "language": "fr",
            "account": {
              "kind": "personal"
            }
          },
          "fires": false
        }
      ]
    },
    "threat-reported": {
      "title": {
        "en": "Require that threats are reported before they are removed",
        "fr": "Exiger de signaler les menaces avant de les retirer"
      },
      "rationale": {
        "en": "What is deleted first can no longer be shown to anybody.",
        "fr": "Ce qui est supprimé d’abord ne peut plus être montré à personne."
      },
      "concern": [
        1,
        6
      ],
      "on": [
        "delete",
        "hide"
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "params": {
        "kinds": {
          "title": {
            "en": "What counts as a threat",
            "fr": "Ce qui compte comme menace"
          },
          "kind": "list",
          "default": [
            "threat",
            "grooming",
            "call-for-violence"
          ]
        }
      },
      "conditions": {
        "fact": "target.kind",
        "operator": "in",
        "value": {
          "param": "kinds"
        }
      },
      "obligations": [
        {
          "kind": "attestation",
          "statement": "reported-and-kept",
          "title": {
            "en": "It is reported, and a copy is kept",
            "fr": "C’est signalé, et une copie est gardée"
          }
        },
        {
          "kind": "report",
          "contact": "safeguarding",
          "urgency": "immediate"
        }
      ],
      "message": {
        "en": "This removes a threat. Keep a copy and report it first; pictures of abuse are never copied.",
        "fr": "Ceci retire une menace. Gardez-en une copie et signalez-la d’abord ; les images de sévices ne se copient jamais."
      },
      "sources": [
        {
          "title": "P33 Diabetes Wellness Sverige"
        },
        {
          "title": "P42 WholisticFostering"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "delete",
            "account": {
              "kind": "official"
            },
            "target": {
              "text": "I know where you live",
              "kind": "threat"
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "action": "hide",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "target": {
              "kind": "grooming"
            }
          },
          "fires": true
        },
        {
          "post": {
            "action": "delete",
            "account": {
              "kind": "official"
            },
            "target": {
              "text": "Buy followers",
              "kind": "spam"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Rude, but no threat",
            "fr": "Grossier, mais pas une menace"
          },
          "post": {
            "action": "hide",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "target": {
              "text": "Vous êtes nuls",
              "kind": "abuse"
            }
          },
          "fires": false
        }
      ]
    },
    "topic-approved": {
      "title": {
        "en": "Require the agreement of whoever knows the topic",
        "fr": "Exiger l’accord de qui connaît le sujet"
      },
      "rationale": {
        "en": "A doctor sees what is unsafe in health advice, a lawyer what is unwise in a dispute.",
        "fr": "Un médecin voit le danger d’un conseil de santé, un juriste l’imprudence dans un litige."
      },
      "concern": [
        6,
        4
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
        "restrict",
        "report",
        "open-account"
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "off"
      },
      "params": {
        "acts": {
          "title": {
            "en": "Which acts",
            "fr": "Quels actes"
          },
          "kind": "list",
          "default": [
            "publish",
            "repost",
            "quote",
            "reply",
            "comment",
            "message",
            "check-in",
            "edit",
            "update-profile"
          ],
          "options": [
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
            "restrict",
            "report",
            "open-account"
          ]
        },
        "labels": {
          "title": {
            "en": "Topics",
            "fr": "Sujets"
          },
          "kind": "list",
          "default": [
            "politics",
            "health",
            "legal",
            "finance",
            "security",
            "children"
          ]
        },
        "kind": {
          "title": {
            "en": "Which kind of label",
            "fr": "Quel genre d’étiquette"
          },
          "kind": "text",
          "default": "topic"
        },
        "roles": {
          "title": {
            "en": "Who may agree",
            "fr": "Qui peut valider"
          },
          "kind": "list",
          "default": [
            "director"
          ]
        },
        "people": {
          "title": {
            "en": "How many people",
            "fr": "Combien de personnes"
          },
          "unit": "people",
          "kind": "number",
          "default": 1,
          "min": 1,
          "max": 5
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
            "fact": "labels.values",
            "params": {
              "kind": {
                "param": "kind"
              }
            },
            "operator": "overlaps",
            "value": {
              "param": "labels"
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
          "need": {
            "param": "people"
          }
        }
      ],
      "tags": [
        "topic-review"
      ],
      "message": {
        "en": "This topic needs the agreement of somebody who knows it well. Ask them, then publish.",
        "fr": "Ce sujet demande l’accord de quelqu’un qui le connaît bien. Demandez-le, puis publiez."
      },
      "sources": [
        {
          "title": "P02 IFRC"
        },
        {
          "title": "P13 UNICEF"
        },
        {
          "title": "P40 SocialGov policy toolkit"
        },
        {
          "title": "P41 DVLA Engineering"
        },
        {
          "title": "P55 Hashtag Nonprofit"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Five myths about the vaccine",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": [
                {
                  "value": "health"
                }
              ]
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "Used for prizes, by genre",
            "fr": "Appliquée aux jeux, par genre"
          },
          "post": {
            "text": "Grand jeu : gagnez un vélo",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "genre": [
                {
                  "value": "prize"
                }
              ]
            }
          },
          "params": {
            "kind": "genre",
            "labels": [
              "prize",
              "poll"
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "Soup at noon",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": [
                {
                  "value": "kitchen"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A run is sport, not health advice",
            "fr": "Une course est du sport, pas un conseil de santé"
          },
          "post": {
            "text": "La course pour la santé, dimanche",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": [
                {
                  "value": "sport"
                }
              ]
            }
          },
          "fires": false
        }
      ]
    },
    "unverified-share": {
      "title": {
        "en": "Prefer to check before passing on",
        "fr": "Préférer vérifier avant de transmettre"
      },
      "rationale": {
        "en": "A false alarm shared by a trusted page does more harm than a late true one.",
        "fr": "Une fausse alerte relayée par une page de confiance nuit plus qu’une vraie alerte tardive."
      },
      "concern": [
        4
      ],
      "on": [
        "publish",
        "repost",
        "quote",
        "comment",
        "reply"
      ],
      "effect": "advise",
      "params": {
        "trusted": {
          "title": {
            "en": "Owners that are trusted",
            "fr": "Sources de confiance"
          },
          "kind": "list",
          "default": [
            "own-official",
            "public-body",
            "nonprofit",
            "media"
          ]
        },
        "kinds": {
          "title": {
            "en": "Kinds of claim",
            "fr": "Genres d’affirmation"
          },
          "kind": "list",
          "default": [
            "alert",
            "health",
            "news"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "text.terms",
            "params": {
              "list": "hearsay"
            },
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "all": [
              {
                "fact": "other.terms",
                "params": {
                  "list": "hearsay"
                },
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "not": {
                  "fact": "repostOf.ownerKind",
                  "operator": "in",
                  "value": {
                    "param": "trusted"
                  }
                }
              }
            ]
          },
          {
            "all": [
              {
                "fact": "action",
                "operator": "in",
                "value": [
                  "repost",
                  "quote"
                ]
              },
              {
                "fact": "claims",
                "operator": "someItem",
                "value": {
                  "all": [
                    {
                      "item": "kind",
                      "operator": "in",
                      "value": {
                        "param": "kinds"
                      }
                    },
                    {
                      "item": "verified",
                      "operator": "equal",
                      "value": false
                    }
                  ]
                }
              },
              {
                "not": {
                  "fact": "repostOf.ownerKind",
                  "operator": "in",
                  "value": {
                    "param": "trusted"
                  }
                }
              }
            ]
          }
        ]
      },
      "terms": {
        "hearsay": {
          "en": [
            "a cousin says",
            "a friend of a friend",
            "someone told me",
            "i heard that",
            "apparently they",
            "rumour has it",
            "rumor has it",
            "not confirmed but",
            "unconfirmed",
            "share before it is deleted",
            "share before they delete",
            "they do not want you to know",
            "copied and pasted",
            "forwarded many times"
          ],
          "fr": [
            "un cousin dit",
            "une amie d’une amie",
            "un ami d'un ami",
            "il paraît que",
            "paraît-il",
            "on m'a dit que",
            "selon la rumeur",
            "la rumeur dit",
            "pas confirmé mais",
            "non confirmé",
            "partagez avant que ce soit supprimé",
            "partagez avant suppression",
            "on nous cache",
            "faites tourner avant",
            "copié-collé"
          ]
        }
      },
      "obligations": [
        {
          "kind": "source"
        }
      ],
      "message": {
        "en": "This passes on something without a known origin. Look for the first source, or wait.",
        "fr": "Ce message transmet une nouvelle sans origine connue. Cherchez la première source, ou attendez."
      },
      "sources": [
        {
          "title": "P08 Esharelife Foundation"
        },
        {
          "title": "P30 ANPAS"
        },
        {
          "title": "P37 Generalitat de Catalunya"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "repost",
            "text": "Stay away from the river!",
            "account": {
              "kind": "official"
            },
            "claims": [],
            "repostOf": {
              "text": "A cousin says the dam is breaking",
              "ownerKind": "person"
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "A cousin says"
          ]
        },
        {
          "post": {
            "text": "Il paraît que l’école ferme demain",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "claims": []
          },
          "fires": true,
          "finds": [
            "Il paraît que"
          ]
        },
        {
          "title": {
            "en": "A cure that nobody checked",
            "fr": "Un remède que personne n’a vérifié"
          },
          "post": {
            "action": "repost",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "claims": [
              {
                "kind": "health",
                "verified": false
              }
            ],
            "repostOf": {
              "text": "Cette plante soigne tout",
              "ownerKind": "person"
            }
          },
          "fires": true
        },
        {
          "post": {
            "action": "repost",
            "text": "Warning of the weather office: stay indoors tonight",
            "account": {
              "kind": "official"
            },
            "claims": [
              {
                "kind": "alert",
                "verified": true
              }
            ],
            "repostOf": {
              "text": "Orange alert",
              "ownerKind": "public-body"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A rumour about soup",
            "fr": "Une rumeur sur la soupe"
          },
          "post": {
            "text": "La rumeur du quartier était vraie : la soupe est bonne.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "claims": []
          },
          "fires": false
        }
      ]
    },
    "waiting-time": {
      "title": {
        "en": "Require some time between draft and publication",
        "fr": "Exiger un temps entre brouillon et publication"
      },
      "rationale": {
        "en": "A night makes most hasty posts better; where silence counts as consent, it gives everybody the time to object.",
        "fr": "La nuit améliore les messages pressés ; là où le silence vaut accord, elle laisse à chacun le temps d’objecter."
      },
      "concern": [
        6,
        7
      ],
      "on": [
        "publish",
        "quote",
        "edit"
      ],
      "effect": "off",
      "params": {
        "wait": {
          "title": {
            "en": "How long",
            "fr": "Combien de temps"
          },
          "kind": "duration",
          "default": "PT24H"
        }
      },
      "conditions": {
        "fact": "createdAt",
        "operator": "newerThan",
        "value": {
          "param": "wait"
        }
      },
      "obligations": [
        {
          "kind": "delay"
        }
      ],
      "tags": [
        "review"
      ],
      "message": {
        "en": "This was drafted only a moment ago. Leave it for a while, and let others look.",
        "fr": "Ce brouillon vient d’être écrit. Laissez-le reposer, et laissez les autres le voir."
      },
      "sources": [
        {
          "title": "P43 Apache Wave"
        },
        {
          "title": "P44 Node.js"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Our answer to the article",
            "account": {
              "kind": "official"
            },
            "createdAt": "2026-11-24T09:00:00Z"
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Notre réponse au journal",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "createdAt": "2026-11-23T12:00:00Z"
          },
          "fires": true
        },
        {
          "post": {
            "text": "Our answer to the article",
            "account": {
              "kind": "official"
            },
            "createdAt": "2026-11-22T09:00:00Z"
          },
          "fires": false
        },
        {
          "title": {
            "en": "Written now, goes out tomorrow",
            "fr": "Écrit maintenant, part demain"
          },
          "post": {
            "text": "Notre réponse au journal",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "createdAt": "2026-11-24T09:00:00Z",
            "publishAt": "2026-11-25T12:00:00Z"
          },
          "fires": false
        }
      ]
    },
    "within-expertise": {
      "title": {
        "en": "Prefer to speak about what one knows",
        "fr": "Préférer parler de ce que l’on connaît"
      },
      "rationale": {
        "en": "Whoever speaks in a role is believed on every subject.",
        "fr": "Qui parle au titre d’une fonction est cru sur tous les sujets."
      },
      "concern": [
        4,
        6
      ],
      "effect": {
        "official": "off",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "topics": {
          "title": {
            "en": "Topics that ask for expertise",
            "fr": "Sujets qui demandent une compétence"
          },
          "kind": "list",
          "default": [
            "health",
            "law",
            "finance",
            "security"
          ]
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
            "not": {
              "fact": "labels.values",
              "operator": "overlaps",
              "value": {
                "fact": "author.expertise"
              }
            }
          }
        ]
      },
      "message": {
        "en": "This speaks on a matter outside the author’s expertise. Point to somebody whose trade it is.",
        "fr": "Ce message parle d’un domaine qui n’est pas celui de son auteur. Renvoyez vers quelqu’un du métier."
      },
      "sources": [
        {
          "title": "P02 IFRC"
        },
        {
          "title": "P52 Intel"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "What the new tax law means for charities",
            "account": {
              "kind": "representative"
            },
            "labels": {
              "topic": [
                {
                  "value": "law"
                }
              ]
            },
            "author": {
              "expertise": [
                "youth-work"
              ]
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "text": "Faut-il se faire vacciner ?",
            "language": "fr",
            "account": {
              "kind": "representative"
            },
            "labels": {
              "topic": [
                {
                  "value": "health"
                }
              ]
            },
            "author": {
              "expertise": []
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "She teaches it",
            "fr": "Elle l’enseigne"
          },
          "post": {
            "text": "What the new tax law means for charities",
            "account": {
              "kind": "representative"
            },
            "labels": {
              "topic": [
                {
                  "value": "law"
                }
              ]
            },
            "author": {
              "expertise": [
                "law"
              ]
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "Une belle fête de quartier",
            "language": "fr",
            "account": {
              "kind": "representative"
            },
            "labels": {
              "topic": [
                {
                  "value": "neighbourhood"
                }
              ]
            },
            "author": {
              "expertise": []
            }
          },
          "fires": false
        }
      ]
    }
  }
}
