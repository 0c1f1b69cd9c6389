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
                "fact": "text.organisation",
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "not": {
                  "fact": "text.terms",
                  "operator": "atLeastItems",
                  "value": 1
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
                "fact": "text.terms",
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "fact": "text.organisation",
                "operator": "atLeastItems",
                "value": 1
              }
            ]
          }
        ]
      },
      "terms": {
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
