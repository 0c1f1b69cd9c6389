// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Pack: Own name or the organisation’s voice. */
export const authorship: Pack = {
  "format": 1,
  "id": "authorship",
  "version": "1.0.0",
  "title": {
    "en": "Own name or the organisation’s voice",
    "fr": "Son nom ou la voix de l’organisation"
  },
  "statements": {
    "you-stay-free": {
      "text": {
        "en": "On your own account you speak for yourself, and you are free to. Just say that it is you.",
        "fr": "Sur votre compte, vous parlez pour vous, et vous êtes libre. Dites simplement que c’est vous."
      },
      "concern": [
        5,
        7
      ],
      "owner": "board",
      "review": "P365D"
    },
    "under-a-pseudonym-too": {
      "text": {
        "en": "What we owe to others holds under a pseudonym as well.",
        "fr": "Ce que nous devons aux autres vaut aussi sous un pseudonyme."
      },
      "concern": [
        5
      ],
      "owner": "board",
      "review": "P365D"
    },
    "who-is-behind": {
      "text": {
        "en": "On a shared account readers can find out who is responsible for it.",
        "fr": "Sur un compte partagé, les lecteurs peuvent savoir qui en répond."
      },
      "concern": [
        5
      ],
      "owner": "communications",
      "review": "P365D"
    },
    "lift-the-person": {
      "text": {
        "en": "We lift the person who did the work rather than take the credit.",
        "fr": "Nous mettons en avant la personne qui a fait le travail plutôt que d’en prendre le mérite."
      },
      "concern": [
        5,
        7
      ],
      "owner": "communications",
      "review": "P365D"
    },
    "each-answers": {
      "text": {
        "en": "Everybody answers for what they publish, by hand or with a machine.",
        "fr": "Chacun répond de ce qu’il publie, à la main ou avec une machine."
      },
      "concern": [
        5
      ],
      "owner": "board",
      "review": "P365D"
    }
  },
  "rules": {
    "affiliation": {
      "title": {
        "en": "Require one’s tie with the organisation to be said as agreed",
        "fr": "Exiger que le lien avec l’organisation soit dit comme convenu"
      },
      "rationale": {
        "en": "Praise from inside reads as advertising when it hides where it comes from.",
        "fr": "Un éloge venu de l’intérieur ressemble à de la publicité s’il cache d’où il vient."
      },
      "concern": [
        5,
        9
      ],
      "effect": {
        "official": "off",
        "representative": "advise",
        "personal": "advise"
      },
      "params": {
        "mode": {
          "title": {
            "en": "To be shown, or never to be shown",
            "fr": "À montrer, ou à ne jamais montrer"
          },
          "kind": "choice",
          "default": "shown",
          "options": [
            "shown",
            "hidden"
          ]
        },
        "elements": {
          "title": {
            "en": "What must be said",
            "fr": "Ce qui doit être dit"
          },
          "kind": "list",
          "default": [
            "tie"
          ],
          "options": [
            "tie",
            "function"
          ]
        },
        "when": {
          "title": {
            "en": "When it counts: the organisation is named, or its subject touched",
            "fr": "Quand cela compte : l’organisation est nommée, ou son sujet abordé"
          },
          "kind": "list",
          "default": [
            "name"
          ],
          "options": [
            "name",
            "topic"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "all": [
              {
                "param": "mode",
                "operator": "equal",
                "value": "shown"
              },
              {
                "any": [
                  {
                    "all": [
                      {
                        "param": "when",
                        "operator": "contains",
                        "value": "name"
                      },
                      {
                        "fact": "text.organisation",
                        "operator": "atLeastItems",
                        "value": 1
                      }
                    ]
                  },
                  {
                    "all": [
                      {
                        "param": "when",
                        "operator": "contains",
                        "value": "topic"
                      },
                      {
                        "fact": "labels.values",
                        "operator": "overlaps",
                        "value": {
                          "fact": "organisation.topics"
                        }
                      }
                    ]
                  }
                ]
              },
              {
                "any": [
                  {
                    "all": [
                      {
                        "param": "elements",
                        "operator": "contains",
                        "value": "tie"
                      },
                      {
                        "not": {
                          "fact": "text.terms",
                          "params": {
                            "list": "ties"
                          },
                          "operator": "atLeastItems",
                          "value": 1
                        }
                      }
                    ]
                  },
                  {
                    "all": [
                      {
                        "param": "elements",
                        "operator": "contains",
                        "value": "function"
                      },
                      {
                        "not": {
                          "fact": "text.terms",
                          "params": {
                            "list": "functions"
                          },
                          "operator": "atLeastItems",
                          "value": 1
                        }
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "all": [
              {
                "param": "mode",
                "operator": "equal",
                "value": "hidden"
              },
              {
                "fact": "text.terms",
                "params": {
                  "list": "ties"
                },
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "any": [
                  {
                    "all": [
                      {
                        "param": "when",
                        "operator": "contains",
                        "value": "name"
                      },
                      {
                        "fact": "text.organisation",
                        "operator": "atLeastItems",
                        "value": 1
                      }
                    ]
                  },
                  {
                    "all": [
                      {
                        "param": "when",
                        "operator": "contains",
                        "value": "topic"
                      },
                      {
                        "fact": "labels.values",
                        "operator": "overlaps",
                        "value": {
                          "fact": "organisation.topics"
                        }
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ]
      },
      "terms": {
        "ties": {
          "en": [
            "i work",
            "i volunteer",
            "i am a volunteer",
            "i’m a volunteer",
            "as a volunteer",
            "my employer",
            "my charity",
            "part of the team",
            "as a member of",
            "i am a trustee",
            "i’m a trustee",
            "as a trustee",
            "our charity",
            "our association",
            "#iworkfor",
            "disclosure i"
          ],
          "fr": [
            "je travaille",
            "je suis bénévole",
            "bénévole à",
            "bénévole chez",
            "bénévole pour",
            "en tant que bénévole",
            "mon association",
            "partie de l’équipe",
            "mon employeur",
            "membre de",
            "membre du bureau",
            "salarié de",
            "salariée de",
            "salarié chez",
            "salariée chez",
            "notre association",
            "j’y travaille",
            "j’y suis bénévole"
          ]
        },
        "functions": {
          "en": [
            "as a nurse",
            "as a doctor",
            "as a trustee",
            "as the chair",
            "as chair",
            "as a board member",
            "as a volunteer",
            "as a coach",
            "as a member of staff",
            "as the director",
            "as director",
            "as a teacher",
            "as treasurer",
            "my role is",
            "i lead",
            "i run the",
            "i coach"
          ],
          "fr": [
            "en tant que",
            "comme bénévole",
            "comme salarié",
            "comme salariée",
            "comme infirmière",
            "comme infirmier",
            "infirmière à",
            "infirmier à",
            "présidente de",
            "président de",
            "trésorière de",
            "trésorier de",
            "directrice de",
            "directeur de",
            "entraîneur de",
            "entraîneuse de",
            "membre du bureau",
            "membre du conseil",
            "ma fonction",
            "je dirige",
            "je préside",
            "je coordonne"
          ]
        }
      },
      "obligations": [
        {
          "kind": "disclose",
          "text": {
            "en": "I am part of the team.",
            "fr": "Je fais partie de l’équipe."
          }
        }
      ],
      "message": {
        "en": "This speaks of the organisation, and your tie to it is not said as the policy asks. Add it, or leave it out.",
        "fr": "Ce message parle de l’organisation, et votre lien avec elle n’est pas dit comme la charte le demande. Ajoutez-le, ou ne le dites pas."
      },
      "sources": [
        {
          "title": "P05 Share My Meals"
        },
        {
          "title": "P42 WholisticFostering"
        },
        {
          "title": "P16 Associated Press"
        },
        {
          "title": "P04 Easter Seals"
        },
        {
          "title": "P52 Intel"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Everyone should give to Croix-Verte!",
            "account": {
              "kind": "personal"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "Croix-Verte"
          ]
        },
        {
          "post": {
            "text": "Croix-Verte, la meilleure association !",
            "language": "fr",
            "account": {
              "kind": "personal"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "I volunteer at Croix-Verte: come on Saturday.",
            "account": {
              "kind": "personal"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "This policy also asks in which role",
            "fr": "Cette charte demande aussi dans quelle fonction"
          },
          "post": {
            "text": "Je suis bénévole à Croix-Verte et cette loi m’inquiète.",
            "language": "fr",
            "account": {
              "kind": "personal"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "params": {
            "elements": [
              "tie",
              "function"
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "Tie and role are both said",
            "fr": "Le lien et la fonction sont dits"
          },
          "post": {
            "text": "I volunteer at Croix-Verte as a nurse: come on Saturday.",
            "account": {
              "kind": "personal"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "params": {
            "elements": [
              "tie",
              "function"
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "This policy asks for it on the organisation’s subjects too",
            "fr": "Cette charte le demande aussi sur les sujets de l’organisation"
          },
          "post": {
            "text": "The housing bill worries me.",
            "account": {
              "kind": "personal"
            },
            "labels": {
              "topic": [
                {
                  "value": "housing"
                }
              ]
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ],
              "topics": [
                "housing"
              ]
            }
          },
          "params": {
            "when": [
              "name",
              "topic"
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "Foster carers never say for whom they work",
            "fr": "Les familles d’accueil ne disent jamais pour qui"
          },
          "post": {
            "text": "Je suis bénévole à Croix-Verte.",
            "language": "fr",
            "account": {
              "kind": "personal"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "params": {
            "mode": "hidden"
          },
          "fires": true
        },
        {
          "title": {
            "en": "The hidden tie is not said",
            "fr": "Le lien caché n’est pas dit"
          },
          "post": {
            "text": "Croix-Verte ouvre samedi, allez-y !",
            "language": "fr",
            "account": {
              "kind": "personal"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "params": {
            "mode": "hidden"
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nothing about the organisation",
            "fr": "Rien sur l’organisation"
          },
          "post": {
            "text": "Beau temps sur Lyon.",
            "language": "fr",
            "account": {
              "kind": "personal"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "fires": false
        }
      ]
    },
    "candidate": {
      "title": {
        "en": "Require distance from a colleague’s candidacy",
        "fr": "Exiger de la distance avec la candidature d’un collègue"
      },
      "rationale": {
        "en": "A candidate shown by an organisation looks like the organisation’s candidate.",
        "fr": "Un candidat mis en avant par une organisation passe pour le candidat de l’organisation."
      },
      "concern": [
        5,
        8
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "off"
      },
      "params": {
        "roles": {
          "title": {
            "en": "Roles that count",
            "fr": "Rôles concernés"
          },
          "kind": "list",
          "default": [
            "candidate"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "people.shown",
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
            "fact": "mentions",
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
            "all": [
              {
                "fact": "author.candidateFor",
                "operator": "atLeastItems",
                "value": 1
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
          "i am running for",
          "i’m running for",
          "my campaign",
          "vote for me",
          "my candidacy",
          "i am standing for",
          "i’m standing for"
        ],
        "fr": [
          "je me présente",
          "ma candidature",
          "ma campagne",
          "votez pour moi",
          "je suis candidat",
          "je suis candidate",
          "ma liste"
        ]
      },
      "obligations": [
        {
          "kind": "remove"
        }
      ],
      "message": {
        "en": "This puts somebody who stands for office in front. Show the work without the candidate, or wait until after the vote.",
        "fr": "Ce message met en avant une personne candidate à une élection. Montrez le travail sans elle, ou attendez la fin du vote."
      },
      "sources": [
        {
          "title": "P16 Associated Press"
        },
        {
          "title": "FR, Electoral Code, article L52-8",
          "asOf": "2026-11-24",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Our treasurer opens the gala.",
            "account": {
              "kind": "official"
            },
            "people": [
              {
                "role": "candidate",
                "named": "full"
              }
            ],
            "author": {
              "candidateFor": []
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Votez pour moi dimanche, la liste des marais !",
            "language": "fr",
            "account": {
              "kind": "representative"
            },
            "people": [],
            "author": {
              "candidateFor": [
                "municipal"
              ]
            }
          },
          "fires": true,
          "finds": [
            "Votez pour moi"
          ]
        },
        {
          "post": {
            "text": "The gala opens at eight.",
            "account": {
              "kind": "official"
            },
            "people": [],
            "author": {
              "candidateFor": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "She stands for no office",
            "fr": "Elle n’est candidate à aucune élection"
          },
          "post": {
            "text": "Ma candidature au poste de cuisinier est partie !",
            "language": "fr",
            "account": {
              "kind": "representative"
            },
            "people": [],
            "author": {
              "candidateFor": []
            }
          },
          "fires": false
        }
      ]
    },
    "emblem": {
      "title": {
        "en": "Limit the emblem and the logo to what the organisation stands behind",
        "fr": "Limiter l’emblème et le logo à ce que l’organisation assume"
      },
      "rationale": {
        "en": "Readers take an emblem for a signature; a plain mention of the name stays free.",
        "fr": "Un emblème se lit comme une signature ; citer le nom reste libre."
      },
      "concern": [
        5
      ],
      "on": [
        "publish",
        "repost",
        "quote",
        "reply",
        "comment",
        "update-profile",
        "audit"
      ],
      "effect": {
        "official": "off",
        "representative": "advise",
        "personal": "advise"
      },
      "params": {
        "emblems": {
          "title": {
            "en": "Emblems that count",
            "fr": "Emblèmes concernés"
          },
          "kind": "list",
          "default": [
            "emblem",
            "org-logo",
            "uniform"
          ]
        },
        "purposes": {
          "title": {
            "en": "Purposes they must not serve",
            "fr": "Buts qu’ils ne servent pas"
          },
          "kind": "list",
          "default": [
            "commercial",
            "partisan"
          ]
        },
        "avatar": {
          "title": {
            "en": "Nor in the portrait of the profile",
            "fr": "Ni dans le portrait du profil"
          },
          "kind": "switch",
          "default": true
        }
      },
      "conditions": {
        "any": [
          {
            "all": [
              {
                "fact": "media",
                "operator": "someItem",
                "value": {
                  "item": "shows",
                  "operator": "overlaps",
                  "value": {
                    "param": "emblems"
                  }
                }
              },
              {
                "fact": "labels.values",
                "params": {
                  "kind": "purpose"
                },
                "operator": "overlaps",
                "value": {
                  "param": "purposes"
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
                  "update-profile",
                  "audit"
                ]
              },
              {
                "param": "avatar",
                "operator": "equal",
                "value": true
              },
              {
                "fact": "account.profile.avatarShows",
                "operator": "overlaps",
                "value": {
                  "param": "emblems"
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
        "en": "The emblem or the logo here looks like the organisation’s signature. Use another picture.",
        "fr": "L’emblème ou le logo ressemble ici à une signature de l’organisation. Choisissez une autre image."
      },
      "sources": [
        {
          "title": "P16 Associated Press"
        },
        {
          "title": "P51 Case Western, Clarkson, Montana State Northern universities"
        },
        {
          "title": "US, National Labor Relations Act, section 7: a flat ban on name and logo reaches too far",
          "url": "https://www.nlrb.gov/about-nlrb/rights-we-protect/your-rights/employee-rights",
          "asOf": "2026-11-24",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Vote for me on Sunday!",
            "account": {
              "kind": "personal"
            },
            "media": [
              {
                "shows": [
                  "uniform",
                  "emblem"
                ]
              }
            ],
            "labels": {
              "purpose": [
                {
                  "value": "partisan"
                }
              ]
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "title": {
            "en": "The logo as a portrait",
            "fr": "Le logo en guise de portrait"
          },
          "post": {
            "text": "",
            "language": "fr",
            "account": {
              "kind": "personal",
              "profile": {
                "avatarShows": [
                  "org-logo"
                ]
              }
            },
            "action": "update-profile",
            "labels": {
              "purpose": []
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "Shirts with the logo, at a run",
            "fr": "Des maillots au logo, à une course"
          },
          "post": {
            "text": "Our team at the ten-kilometre run",
            "account": {
              "kind": "personal"
            },
            "media": [
              {
                "shows": [
                  "org-logo"
                ]
              }
            ],
            "labels": {
              "purpose": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A portrait with a dog",
            "fr": "Un portrait avec un chien"
          },
          "post": {
            "text": "",
            "language": "fr",
            "account": {
              "kind": "personal",
              "profile": {
                "avatarShows": [
                  "face",
                  "dog"
                ]
              }
            },
            "action": "update-profile",
            "labels": {
              "purpose": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A shop, and no emblem",
            "fr": "Un magasin, et aucun emblème"
          },
          "post": {
            "text": "Braderie de mon magasin !",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "media": [
              {
                "shows": [
                  "shop-window"
                ]
              }
            ],
            "labels": {
              "purpose": [
                {
                  "value": "commercial"
                }
              ]
            }
          },
          "fires": false
        }
      ]
    },
    "false-name": {
      "title": {
        "en": "Forbid praising the organisation under a false name",
        "fr": "Interdire de vanter l’organisation sous un faux nom"
      },
      "rationale": {
        "en": "Trust lost through a hidden hand does not come back.",
        "fr": "La confiance perdue par une main cachée ne revient pas."
      },
      "concern": [
        5
      ],
      "effect": "forbid",
      "conditions": {
        "all": [
          {
            "fact": "text.organisation",
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "any": [
              {
                "fact": "account.pseudonymous",
                "operator": "equal",
                "value": true
              },
              {
                "fact": "account.impersonates",
                "operator": "notEqual",
                "value": ""
              }
            ]
          }
        ]
      },
      "obligations": [
        {
          "kind": "switch-account"
        }
      ],
      "message": {
        "en": "This speaks of the organisation under a false name. Use your own account, or leave the organisation out.",
        "fr": "Ce message parle de l’organisation sous un faux nom. Utilisez votre compte, ou ne parlez pas d’elle."
      },
      "sources": [
        {
          "title": "P05 Share My Meals"
        },
        {
          "title": "P34 KBSK softball club"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Croix-Verte is so well run!",
            "account": {
              "kind": "personal",
              "pseudonymous": true,
              "impersonates": ""
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "fires": true,
          "outcome": "deny",
          "finds": [
            "Croix-Verte"
          ]
        },
        {
          "post": {
            "text": "Bravo Croix-Verte !",
            "language": "fr",
            "account": {
              "kind": "personal",
              "pseudonymous": false,
              "impersonates": "Un donateur"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "A hobby account may stay anonymous",
            "fr": "Un compte de loisir peut rester anonyme"
          },
          "post": {
            "text": "My trains of the day",
            "account": {
              "kind": "personal",
              "pseudonymous": true,
              "impersonates": ""
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Under one’s own name",
            "fr": "Sous son propre nom"
          },
          "post": {
            "text": "Bravo Croix-Verte !",
            "language": "fr",
            "account": {
              "kind": "personal",
              "pseudonymous": false,
              "impersonates": ""
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "fires": false
        }
      ]
    },
    "generated-image": {
      "title": {
        "en": "Require a label on a generated image",
        "fr": "Exiger la mention d’une image générée"
      },
      "rationale": {
        "en": "An invented face must not pass for somebody we help.",
        "fr": "Un visage inventé ne doit pas passer pour une personne accompagnée."
      },
      "concern": [
        5,
        1
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "conditions": {
        "all": [
          {
            "fact": "media",
            "operator": "someItem",
            "value": {
              "item": "synthetic",
              "operator": "equal",
              "value": "generated"
            }
          },
          {
            "not": {
              "fact": "disclosures",
              "operator": "someItem",
              "value": {
                "item": "kind",
                "operator": "equal",
                "value": "ai"
              }
            }
          },
          {
            "not": {
              "fact": "text.terms",
              "params": {
                "list": "machine-labels"
              },
              "operator": "atLeastItems",
              "value": 1
            }
          }
        ]
      },
      "terms": {
        "machine-labels": {
          "en": [
            "ai generated",
            "generated by ai",
            "generated with ai",
            "made with ai",
            "created with ai",
            "ai image",
            "ai illustration",
            "computer generated image"
          ],
          "fr": [
            "image générée",
            "image de synthèse",
            "générée par ia",
            "généré par ia",
            "générée par une ia",
            "généré par une ia",
            "créée par ia",
            "créé avec une ia",
            "illustration ia",
            "image ia",
            "intelligence artificielle"
          ],
          "de": [
            "ki-generiert",
            "mit ki erstellt",
            "mit ki erzeugt",
            "von einer ki erzeugt"
          ]
        }
      },
      "obligations": [
        {
          "kind": "label",
          "text": {
            "en": "Image generated by AI.",
            "fr": "Image générée par IA."
          }
        }
      ],
      "message": {
        "en": "A machine made this image and nothing says so. Add the label.",
        "fr": "Cette image est générée et rien ne le dit. Ajoutez la mention."
      },
      "sources": [
        {
          "title": "EU, AI Act (Regulation 2024/1689), article 50",
          "url": "https://onehundrednights.com/article/article-50-disclosure-rules-nonprofits",
          "asOf": "2026-11-22",
          "verified": false
        },
        {
          "title": "P13 UNICEF, Ethical reporting on children"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "A well in the village",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "synthetic": "generated"
              }
            ]
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Un puits au village",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "synthetic": "generated"
              }
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "A well (AI generated)",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "synthetic": "generated"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Labelled with the network’s own switch",
            "fr": "Signalée par la fonction du réseau"
          },
          "post": {
            "text": "Un puits au village",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "synthetic": "generated"
              }
            ],
            "disclosures": [
              {
                "kind": "ai"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Only retouched",
            "fr": "Seulement retouchée"
          },
          "post": {
            "text": "Un puits au village",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "synthetic": "edited"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nobody said how it was made",
            "fr": "Personne n’a dit comment elle est faite"
          },
          "post": {
            "text": "A well in the village",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "well"
              }
            ]
          },
          "fires": "unknown"
        }
      ]
    },
    "generated-text": {
      "title": {
        "en": "Require a person to own a generated text",
        "fr": "Exiger qu’une personne assume un texte généré"
      },
      "rationale": {
        "en": "A machine does not answer for what it writes.",
        "fr": "Une machine ne répond pas de ce qu’elle écrit."
      },
      "concern": [
        5,
        7
      ],
      "effect": {
        "official": "require",
        "representative": "advise",
        "personal": "advise"
      },
      "conditions": {
        "all": [
          {
            "fact": "ai.mode",
            "operator": "equal",
            "value": "generated"
          },
          {
            "fact": "ai.reviewed",
            "operator": "equal",
            "value": false
          }
        ]
      },
      "obligations": [
        {
          "kind": "attestation",
          "statement": "read-and-own",
          "title": {
            "en": "I have read this text and answer for it.",
            "fr": "J’ai relu ce texte et je l’assume."
          }
        }
      ],
      "message": {
        "en": "A machine wrote this and nobody has read it yet. Read it, and say that it is yours.",
        "fr": "Une machine a écrit ce texte et personne ne l’a relu. Relisez-le, et dites qu’il est le vôtre."
      },
      "sources": [
        {
          "title": "EU, AI Act (Regulation 2024/1689), article 50",
          "url": "https://onehundrednights.com/article/article-50-disclosure-rules-nonprofits",
          "asOf": "2026-11-22",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Five reasons to give",
            "account": {
              "kind": "official"
            },
            "ai": {
              "mode": "generated",
              "reviewed": false
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Cinq raisons de donner",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "ai": {
              "mode": "generated",
              "reviewed": false
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "Léa read it",
            "fr": "Léa l’a relu"
          },
          "post": {
            "text": "Five reasons to give",
            "account": {
              "kind": "official"
            },
            "ai": {
              "mode": "generated",
              "reviewed": true
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "The machine only found a title",
            "fr": "La machine n’a trouvé qu’un titre"
          },
          "post": {
            "text": "Cinq raisons de donner",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "ai": {
              "mode": "assist",
              "reviewed": false
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "Merci à tous !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "ai": {
              "mode": "none"
            }
          },
          "fires": false
        }
      ]
    },
    "interest-said": {
      "title": {
        "en": "Require an interest of one’s own to be said",
        "fr": "Exiger de dire son intérêt personnel"
      },
      "rationale": {
        "en": "A recommendation is worth what readers know of the one who gives it.",
        "fr": "Un conseil vaut ce que les lecteurs savent de qui le donne."
      },
      "concern": [
        5,
        9
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "params": {
        "relations": {
          "title": {
            "en": "Ties that count",
            "fr": "Liens qui comptent"
          },
          "kind": "list",
          "default": [
            "own-business",
            "shareholder",
            "employer",
            "relative",
            "competitor",
            "candidate"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "about",
            "operator": "someItem",
            "value": {
              "item": "relation",
              "operator": "in",
              "value": {
                "param": "relations"
              }
            }
          },
          {
            "not": {
              "fact": "disclosures",
              "operator": "someItem",
              "value": {
                "item": "kind",
                "operator": "in",
                "value": [
                  "affiliation",
                  "interest"
                ]
              }
            }
          },
          {
            "not": {
              "fact": "text.terms",
              "params": {
                "list": "interests"
              },
              "operator": "atLeastItems",
              "value": 1
            }
          }
        ]
      },
      "terms": {
        "interests": {
          "en": [
            "disclosure",
            "full disclosure",
            "conflict of interest",
            "i own",
            "i co-own",
            "my company",
            "my business",
            "my employer",
            "my own shop",
            "my brother’s",
            "my sister’s",
            "my partner’s",
            "my wife’s",
            "my husband’s",
            "i have an interest in",
            "i have shares in"
          ],
          "fr": [
            "conflit d’intérêts",
            "lien d’intérêt",
            "liens d’intérêts",
            "par transparence",
            "en toute transparence",
            "mon entreprise",
            "ma société",
            "ma boutique",
            "mon employeur",
            "mon frère",
            "ma sœur",
            "mon conjoint",
            "ma conjointe",
            "mon mari",
            "ma femme",
            "j’y ai un intérêt",
            "je détiens des parts",
            "j’en suis actionnaire"
          ]
        }
      },
      "obligations": [
        {
          "kind": "disclose",
          "text": {
            "en": "I have an interest in this.",
            "fr": "J’y ai un intérêt personnel."
          }
        }
      ],
      "message": {
        "en": "This speaks of something in which the author has an interest, and does not say so. Add a few words about it.",
        "fr": "Ce message parle de quelque chose où son auteur a un intérêt, sans le dire. Ajoutez quelques mots à ce sujet."
      },
      "sources": [
        {
          "title": "P52 Intel"
        },
        {
          "title": "US, 16 CFR part 255 on endorsements",
          "url": "https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255",
          "asOf": "2026-11-24",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "The best caterer in town is GreenFork, trust me.",
            "account": {
              "kind": "official"
            },
            "about": [
              {
                "relation": "own-business"
              }
            ]
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Le livre de Paul est à lire d’urgence.",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "about": [
              {
                "relation": "relative"
              }
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "GreenFork caters for us on Friday. Disclosure: my company.",
            "account": {
              "kind": "personal"
            },
            "about": [
              {
                "relation": "own-business"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "A book by somebody nobody here knows",
            "fr": "Le livre de quelqu’un que personne ici ne connaît"
          },
          "post": {
            "text": "Le livre du mois au club de lecture : un roman de mer.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "about": [
              {
                "relation": "none"
              }
            ]
          },
          "fires": false
        },
        {
          "post": {
            "text": "Samedi, atelier vélo.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "about": []
          },
          "fires": false
        }
      ]
    },
    "invented-people": {
      "title": {
        "en": "Forbid invented faces of people we help",
        "fr": "Interdire les visages inventés de personnes accompagnées"
      },
      "rationale": {
        "en": "A child that never lived begs for trust that nobody can give back.",
        "fr": "Un enfant qui n’a jamais existé demande une confiance que personne ne pourra rendre."
      },
      "concern": [
        5,
        7
      ],
      "effect": {
        "official": "forbid",
        "representative": "forbid",
        "personal": "advise"
      },
      "params": {
        "roles": {
          "title": {
            "en": "Whom it concerns",
            "fr": "Qui est concerné"
          },
          "kind": "list",
          "default": [
            "beneficiary",
            "patient",
            "survivor",
            "client",
            "child"
          ]
        }
      },
      "conditions": {
        "fact": "media",
        "operator": "someItem",
        "value": {
          "all": [
            {
              "item": "synthetic",
              "operator": "equal",
              "value": "generated"
            },
            {
              "any": [
                {
                  "item": "people",
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
                  "item": "people",
                  "operator": "someItem",
                  "value": {
                    "item": "minor",
                    "operator": "equal",
                    "value": true
                  }
                }
              ]
            }
          ]
        }
      },
      "obligations": [
        {
          "kind": "remove"
        }
      ],
      "message": {
        "en": "A machine made a face here that stands for somebody we help. Use a photo, a drawing or no face at all.",
        "fr": "Une machine a fait ici un visage qui représente une personne accompagnée. Choisissez une photo, un dessin, ou aucun visage."
      },
      "sources": [
        {
          "title": "P13 UNICEF, Ethical reporting on children"
        },
        {
          "title": "P14 Dóchas code"
        },
        {
          "title": "GB, CAP Code, rules on misleading advertising",
          "url": "https://www.asa.org.uk/type/non_broadcast/code_section/03.html",
          "asOf": "2026-11-24",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "She is waiting for your gift.",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "synthetic": "generated",
                "people": [
                  {
                    "role": "child",
                    "minor": true
                  }
                ]
              }
            ]
          },
          "fires": true,
          "outcome": "deny"
        },
        {
          "post": {
            "text": "Aidez-le à passer l’hiver.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "synthetic": "generated",
                "people": [
                  {
                    "role": "beneficiary",
                    "minor": false
                  }
                ]
              }
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "A well, and nobody",
            "fr": "Un puits, et personne"
          },
          "post": {
            "text": "Illustration of a well (AI generated)",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "synthetic": "generated",
                "people": []
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "A photo of somebody who agreed",
            "fr": "La photo de quelqu’un qui a accepté"
          },
          "post": {
            "text": "Fatou préside le comité du puits.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "synthetic": "none",
                "people": [
                  {
                    "role": "beneficiary",
                    "minor": false
                  }
                ]
              }
            ]
          },
          "fires": false
        }
      ]
    },
    "opinion-on-official": {
      "title": {
        "en": "Require the common position on an official account",
        "fr": "Exiger la position commune sur un compte officiel"
      },
      "rationale": {
        "en": "An official account carries what was agreed, not one person’s mood.",
        "fr": "Un compte officiel porte ce qui a été convenu, pas l’humeur d’une personne."
      },
      "concern": [
        5
      ],
      "effect": {
        "official": "require",
        "representative": "advise",
        "personal": "off"
      },
      "conditions": {
        "any": [
          {
            "fact": "text.terms",
            "params": {
              "list": "blunt"
            },
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "all": [
              {
                "fact": "text.together",
                "params": {
                  "first": "views",
                  "second": "targets"
                },
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "fact": "quotes",
                "operator": "atMostItems",
                "value": 0
              }
            ]
          }
        ]
      },
      "terms": {
        "blunt": {
          "en": [
            "honestly i think",
            "i personally think",
            "i personally believe",
            "speaking personally",
            "imho",
            "in my humble opinion",
            "i for one think",
            "i can’t stand",
            "what a clown",
            "what a disgrace"
          ],
          "fr": [
            "personnellement je pense",
            "personnellement je trouve",
            "franchement je pense",
            "franchement je trouve",
            "moi je pense que",
            "pour ma part je trouve",
            "à mon humble avis",
            "quelle honte ce ministre",
            "quel clown",
            "j’en ai marre de"
          ]
        },
        "views": {
          "en": [
            "in my opinion",
            "in my view",
            "if you ask me",
            "i think",
            "i believe"
          ],
          "fr": [
            "à mon avis",
            "selon moi",
            "d’après moi",
            "je pense que",
            "je trouve que",
            "si vous voulez mon avis"
          ]
        },
        "targets": {
          "en": [
            "the minister",
            "the ministry",
            "the government",
            "the mayor",
            "the council",
            "the city hall",
            "the prefect",
            "the president",
            "the senator",
            "this law",
            "this bill"
          ],
          "fr": [
            "ministre",
            "ministère",
            "gouvernement",
            "maire",
            "mairie",
            "municipalité",
            "préfet",
            "préfète",
            "préfecture",
            "président de la République",
            "sénateur",
            "député",
            "députée",
            "cette loi",
            "ce projet de loi"
          ]
        }
      },
      "obligations": [
        {
          "kind": "change"
        }
      ],
      "message": {
        "en": "This gives a private view on an official account. Say the agreed position, or post it in your own name.",
        "fr": "Ce message donne un avis personnel sur un compte officiel. Dites la position commune, ou publiez en votre nom."
      },
      "sources": [
        {
          "title": "P40 SocialGov policy toolkit"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Honestly I think the minister is wrong.",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "Honestly I think",
            "I think"
          ]
        },
        {
          "post": {
            "text": "À mon avis, la mairie exagère.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "finds": [
            "À mon avis"
          ]
        },
        {
          "post": {
            "text": "Our board calls for more housing.",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Asking for views",
            "fr": "On demande un avis"
          },
          "post": {
            "text": "Donnez-nous votre avis avant vendredi.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Somebody else’s opinion, quoted",
            "fr": "L’avis de quelqu’un d’autre, cité"
          },
          "post": {
            "text": "« À mon avis, la mairie nous écoute enfin », dit Samira.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "quotes": [
              {
                "text": "À mon avis, la mairie nous écoute enfin",
                "speaker": "Samira",
                "source": "interview",
                "permission": true
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "A taste, not a quarrel",
            "fr": "Un goût, pas une querelle"
          },
          "post": {
            "text": "In my opinion the lentil soup wins. See you at noon!",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    },
    "profile-tie": {
      "title": {
        "en": "Require the profile to show the tie as agreed",
        "fr": "Exiger que le profil montre le lien comme convenu"
      },
      "rationale": {
        "en": "A correspondent shows the house; a foster family shows nothing.",
        "fr": "Un correspondant montre sa maison ; une famille d’accueil ne montre rien."
      },
      "concern": [
        5,
        9
      ],
      "on": [
        "update-profile",
        "audit"
      ],
      "effect": {
        "official": "off",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "mode": {
          "title": {
            "en": "To be shown, or never to be shown",
            "fr": "À montrer, ou à ne jamais montrer"
          },
          "kind": "choice",
          "default": "shown",
          "options": [
            "shown",
            "hidden"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "all": [
              {
                "param": "mode",
                "operator": "equal",
                "value": "shown"
              },
              {
                "not": {
                  "fact": "organisation.names",
                  "operator": "someItem",
                  "value": {
                    "fact": "account.profile.bio",
                    "operator": "containsText",
                    "value": {
                      "item": "$"
                    }
                  }
                }
              }
            ]
          },
          {
            "all": [
              {
                "param": "mode",
                "operator": "equal",
                "value": "hidden"
              },
              {
                "any": [
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
                    "fact": "profile.terms",
                    "params": {
                      "list": "carers"
                    },
                    "operator": "atLeastItems",
                    "value": 1
                  }
                ]
              }
            ]
          }
        ]
      },
      "terms": {
        "carers": {
          "en": [
            "foster carer",
            "foster parent",
            "foster mum",
            "foster dad",
            "refuge worker",
            "shelter worker"
          ],
          "fr": [
            "assistante familiale",
            "assistant familial",
            "famille d’accueil",
            "éducatrice en foyer",
            "éducateur en foyer",
            "veilleur de nuit en foyer",
            "veilleuse de nuit en foyer"
          ]
        }
      },
      "obligations": [
        {
          "kind": "change"
        }
      ],
      "message": {
        "en": "The tie with the organisation does not stand in the profile as the policy asks. Add it there, or take it out.",
        "fr": "Le lien avec l’organisation n’est pas dans le profil comme la charte le demande. Ajoutez-le, ou retirez-le."
      },
      "sources": [
        {
          "title": "P16 Associated Press"
        },
        {
          "title": "P42 WholisticFostering"
        },
        {
          "title": "P19 DRK Nordrhein"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "",
            "account": {
              "kind": "representative",
              "profile": {
                "bio": "Correspondent in Nairobi"
              }
            },
            "action": "audit"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "title": {
            "en": "A foster family names its work",
            "fr": "Une famille d’accueil dit son métier"
          },
          "post": {
            "text": "",
            "language": "fr",
            "account": {
              "kind": "representative",
              "profile": {
                "bio": "Assistante familiale, trois chats"
              }
            },
            "action": "update-profile"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "params": {
            "mode": "hidden"
          },
          "fires": true,
          "finds": [
            "Assistante familiale"
          ]
        },
        {
          "post": {
            "text": "",
            "account": {
              "kind": "representative",
              "profile": {
                "bio": "Croix-Verte, correspondent in Nairobi"
              }
            },
            "action": "audit"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Three cats, and nothing more",
            "fr": "Trois chats, et rien de plus"
          },
          "post": {
            "text": "",
            "language": "fr",
            "account": {
              "kind": "representative",
              "profile": {
                "bio": "Trois chats et un potager"
              }
            },
            "action": "update-profile"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "params": {
            "mode": "hidden"
          },
          "fires": false
        }
      ]
    },
    "signed": {
      "title": {
        "en": "Require initials on an official account",
        "fr": "Exiger des initiales sur un compte officiel"
      },
      "rationale": {
        "en": "On a shared account, readers may know which person answers them.",
        "fr": "Sur un compte partagé, les lecteurs peuvent savoir qui leur répond."
      },
      "concern": [
        5,
        6
      ],
      "effect": "off",
      "params": {
        "acts": {
          "title": {
            "en": "Acts that are signed",
            "fr": "Actes à signer"
          },
          "kind": "list",
          "default": [
            "publish",
            "reply",
            "comment"
          ],
          "options": [
            "publish",
            "repost",
            "quote",
            "reply",
            "comment",
            "message"
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
          },
          {
            "fact": "text",
            "operator": "notEqual",
            "value": ""
          },
          {
            "fact": "text.signature",
            "operator": "atMostItems",
            "value": 0
          }
        ]
      },
      "obligations": [
        {
          "kind": "sign"
        }
      ],
      "message": {
        "en": "Nobody has signed this. End it with your initials, such as ^LM.",
        "fr": "Personne n’a signé. Terminez par vos initiales, par exemple ^LM."
      },
      "sources": [
        {
          "title": "P46 Forgejo"
        },
        {
          "title": "P48 Nightfever"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "See you on Sunday!",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Oui, la salle est accessible aux fauteuils.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "action": "reply"
          },
          "fires": true
        },
        {
          "post": {
            "text": "See you on Sunday! ^LM",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A first name after a dash",
            "fr": "Un prénom après un tiret"
          },
          "post": {
            "text": "Oui, la salle est accessible aux fauteuils. – Léa",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "action": "reply"
          },
          "fires": false
        },
        {
          "title": {
            "en": "A share without a word",
            "fr": "Un partage sans un mot"
          },
          "post": {
            "text": "",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "action": "repost",
            "repostOf": {
              "ownerKind": "own-official"
            }
          },
          "fires": false
        }
      ]
    },
    "speaks-for-org": {
      "title": {
        "en": "Forbid speaking for the organisation from a personal account",
        "fr": "Interdire de parler au nom de l’organisation depuis un compte personnel"
      },
      "rationale": {
        "en": "Readers cannot tell a volunteer’s view from a decision of the board.",
        "fr": "Le lecteur ne distingue pas l’avis d’un bénévole d’une décision du bureau."
      },
      "concern": [
        5
      ],
      "effect": {
        "official": "off",
        "representative": "off",
        "personal": "forbid"
      },
      "params": {
        "exempt": {
          "title": {
            "en": "Roles that may",
            "fr": "Rôles qui le peuvent"
          },
          "kind": "list",
          "default": [
            "spokesperson"
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
            "fact": "text.organisation",
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "fact": "author.roles",
            "operator": "not:overlaps",
            "value": {
              "param": "exempt"
            }
          }
        ]
      },
      "terms": {
        "en": [
          "we at",
          "on behalf of",
          {
            "term": "we officially",
            "unless": [
              "we officially opened",
              "we officially got married"
            ]
          },
          "speaking for",
          "officially we",
          "our official position",
          "our position is",
          "we as an organisation",
          "we as a charity"
        ],
        "fr": [
          "au nom de",
          "au nom du",
          "au nom des",
          {
            "term": "nous à",
            "unless": [
              "chez nous à",
              "parmi nous à",
              "avec nous à",
              "rejoignez-nous à",
              "retrouvez-nous à"
            ]
          },
          "nous chez",
          "officiellement nous",
          "nous déclarons",
          "notre position officielle",
          "nous, en tant qu’association",
          "parle pour",
          "parlons pour"
        ]
      },
      "obligations": [
        {
          "kind": "switch-account"
        }
      ],
      "message": {
        "en": "This reads as the organisation speaking. Write “I”, or share the official post.",
        "fr": "Ce message se lit comme la parole de l’organisation. Écrivez « je », ou partagez le message officiel."
      },
      "sources": [
        {
          "title": "P34 KBSK softball club"
        },
        {
          "title": "P01 American Red Cross"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "We at Croix-Verte reject this law.",
            "account": {
              "kind": "personal"
            },
            "author": {
              "roles": [
                "volunteer"
              ]
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "fires": true,
          "outcome": "deny",
          "finds": [
            "Croix-Verte",
            "We at"
          ]
        },
        {
          "post": {
            "text": "Au nom de Croix-Verte, je dis non.",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "author": {
              "roles": [
                "volunteer"
              ]
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "One’s own view",
            "fr": "Son propre avis"
          },
          "post": {
            "text": "I work at Croix-Verte and this law worries me.",
            "account": {
              "kind": "personal"
            },
            "author": {
              "roles": [
                "volunteer"
              ]
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "In the name of somebody else",
            "fr": "Au nom d’une autre"
          },
          "post": {
            "text": "Au nom de ma mère, merci à toutes et à tous.",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "author": {
              "roles": [
                "volunteer"
              ]
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A spokesperson may",
            "fr": "Un porte-parole le peut"
          },
          "post": {
            "text": "Au nom de Croix-Verte, merci !",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "author": {
              "roles": [
                "spokesperson"
              ]
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nobody said what the organisation is called",
            "fr": "Personne n’a dit le nom de l’organisation"
          },
          "post": {
            "text": "We at Croix-Verte reject this law.",
            "account": {
              "kind": "personal"
            },
            "author": {
              "roles": [
                "volunteer"
              ]
            }
          },
          "fires": "unknown"
        }
      ]
    }
  }
}
