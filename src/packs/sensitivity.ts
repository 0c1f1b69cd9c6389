// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Pack: Sensitive information. */
export const sensitivity: Pack = {
  "format": 1,
  "id": "sensitivity",
  "version": "1.0.0",
  "title": {
    "en": "Sensitive information",
    "fr": "Informations sensibles"
  },
  "rules": {
    "beneficiary-identity": {
      "title": {
        "en": "Require consent before showing somebody we help",
        "fr": "Exiger un accord avant de montrer une personne accompagnée"
      },
      "rationale": {
        "en": "Nobody should be known as a client without having agreed.",
        "fr": "Personne ne doit être reconnu comme bénéficiaire sans l’avoir accepté."
      },
      "concern": [
        1
      ],
      "effect": "require",
      "params": {
        "roles": {
          "title": {
            "en": "Whom it protects",
            "fr": "Qui est protégé"
          },
          "kind": "list",
          "default": [
            "beneficiary",
            "patient",
            "survivor",
            "client"
          ]
        }
      },
      "conditions": {
        "fact": "people.shown",
        "params": {
          "in": "media"
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
              "item": "identifiable",
              "operator": "equal",
              "value": true
            },
            {
              "not": {
                "all": [
                  {
                    "item": "consent",
                    "operator": "equal",
                    "value": "given"
                  },
                  {
                    "item": "consentChannel",
                    "operator": "equal",
                    "value": true
                  }
                ]
              }
            }
          ]
        }
      },
      "obligations": [
        {
          "kind": "consent",
          "contact": "safeguarding"
        }
      ],
      "tags": [
        "safeguarding"
      ],
      "message": {
        "en": "Somebody we help can be recognised, and no valid consent for this channel is on record. Record the consent, or make the person unrecognisable.",
        "fr": "Une personne accompagnée est reconnaissable, sans accord valable pour ce canal. Enregistrez son accord, ou rendez-la méconnaissable."
      },
      "sources": [
        {
          "title": "P05 Share My Meals"
        },
        {
          "title": "P23 Portage"
        },
        {
          "title": "P35 NNEDV Safety Net"
        }
      ],
      "examples": [
        {
          "post": {
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "media": [
              {
                "people": [
                  {
                    "role": "client",
                    "identifiable": true,
                    "consents": []
                  }
                ]
              }
            ]
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Portrait du jour",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "channel": "facebook",
            "media": [
              {
                "people": [
                  {
                    "role": "beneficiary",
                    "identifiable": true,
                    "consents": [
                      "c1"
                    ]
                  }
                ]
              }
            ]
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "registers": {
              "consents": [
                {
                  "id": "c1",
                  "status": "withdrawn",
                  "by": [
                    "guardian",
                    "guardian"
                  ],
                  "form": "written",
                  "channels": [
                    "facebook"
                  ]
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "media": [
              {
                "people": [
                  {
                    "role": "client",
                    "identifiable": true,
                    "consents": [
                      "c1"
                    ]
                  }
                ]
              }
            ]
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "registers": {
              "consents": [
                {
                  "id": "c1",
                  "status": "given",
                  "by": [
                    "self"
                  ],
                  "form": "written",
                  "channels": [
                    "facebook"
                  ]
                }
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Taken from behind",
            "fr": "Photo prise de dos"
          },
          "post": {
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "media": [
              {
                "people": [
                  {
                    "role": "client",
                    "identifiable": false,
                    "consents": []
                  }
                ]
              }
            ]
          },
          "fires": false
        },
        {
          "post": {
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "media": [
              {
                "people": [
                  {
                    "role": "client"
                  }
                ]
              }
            ]
          },
          "fires": "unknown"
        }
      ]
    },
    "child-identifiers": {
      "title": {
        "en": "Forbid what lets people find a child",
        "fr": "Interdire ce qui permet de retrouver un enfant"
      },
      "rationale": {
        "en": "A full name or a place beside a face tells strangers where to go.",
        "fr": "Un nom complet ou un lieu à côté d’un visage indique à des inconnus où aller."
      },
      "concern": [
        1
      ],
      "effect": "forbid",
      "conditions": {
        "any": [
          {
            "fact": "people.shown",
            "operator": "someItem",
            "value": {
              "all": [
                {
                  "item": "minor",
                  "operator": "equal",
                  "value": true
                },
                {
                  "item": "named",
                  "operator": "equal",
                  "value": "full"
                }
              ]
            }
          },
          {
            "all": [
              {
                "fact": "people.shown",
                "params": {
                  "in": "media"
                },
                "operator": "someItem",
                "value": {
                  "all": [
                    {
                      "item": "minor",
                      "operator": "equal",
                      "value": true
                    },
                    {
                      "item": "identifiable",
                      "operator": "equal",
                      "value": true
                    }
                  ]
                }
              },
              {
                "fact": "geo.place",
                "operator": "notEqual",
                "value": ""
              }
            ]
          }
        ]
      },
      "obligations": [
        {
          "kind": "rename"
        },
        {
          "kind": "remove-geo"
        }
      ],
      "tags": [
        "safeguarding"
      ],
      "message": {
        "en": "This gives a child’s full name, or the place where a child was shown. Take the name or the place out.",
        "fr": "Ce message donne le nom complet d’un enfant, ou le lieu où on le voit. Retirez le nom ou le lieu."
      },
      "sources": [
        {
          "title": "P42 WholisticFostering"
        },
        {
          "title": "P28 vitamineB"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Léo Martin won the drawing contest!",
            "account": {
              "kind": "official"
            },
            "people": [
              {
                "minor": true,
                "named": "full"
              }
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "Sortie au parc",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "people": [],
            "media": [
              {
                "people": [
                  {
                    "minor": true,
                    "identifiable": true
                  }
                ]
              }
            ],
            "geo": {
              "place": "Parc des Lilas"
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "The winner of the drawing contest!",
            "account": {
              "kind": "official"
            },
            "people": [
              {
                "minor": true,
                "named": "none"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "A first name alone",
            "fr": "Un prénom seul"
          },
          "post": {
            "text": "Léo a gagné le concours !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "people": [
              {
                "minor": true,
                "named": "first"
              }
            ]
          },
          "fires": false
        }
      ]
    },
    "child-image": {
      "title": {
        "en": "Forbid the image of a child without the guardians’ consent",
        "fr": "Interdire l’image d’un enfant sans l’accord des responsables légaux"
      },
      "rationale": {
        "en": "A child cannot foresee where a picture goes; the guardians answer for it.",
        "fr": "Un enfant ne peut prévoir où va une image ; ses responsables légaux en répondent."
      },
      "concern": [
        1,
        8
      ],
      "effect": "forbid",
      "params": {
        "never": {
          "title": {
            "en": "Not even with consent",
            "fr": "Même avec un accord"
          },
          "kind": "switch",
          "default": false
        },
        "guardians": {
          "title": {
            "en": "Guardians who must agree",
            "fr": "Responsables légaux qui doivent accepter"
          },
          "unit": "guardians",
          "kind": "number",
          "default": 1,
          "min": 1,
          "max": 2
        }
      },
      "conditions": {
        "fact": "people.shown",
        "params": {
          "in": "media"
        },
        "operator": "someItem",
        "value": {
          "all": [
            {
              "item": "minor",
              "operator": "equal",
              "value": true
            },
            {
              "item": "identifiable",
              "operator": "equal",
              "value": true
            },
            {
              "any": [
                {
                  "param": "never",
                  "operator": "equal",
                  "value": true
                },
                {
                  "not": {
                    "all": [
                      {
                        "item": "consent",
                        "operator": "equal",
                        "value": "given"
                      },
                      {
                        "item": "consentChannel",
                        "operator": "equal",
                        "value": true
                      },
                      {
                        "item": "guardians",
                        "operator": "greaterThanInclusive",
                        "value": {
                          "param": "guardians"
                        }
                      }
                    ]
                  }
                }
              ]
            }
          ]
        }
      },
      "obligations": [
        {
          "kind": "consent",
          "contact": "safeguarding"
        },
        {
          "kind": "blur"
        }
      ],
      "tags": [
        "safeguarding"
      ],
      "message": {
        "en": "A child can be recognised without the guardians’ consent for this channel. Use a picture without a face, or record the consent first.",
        "fr": "Un enfant est reconnaissable sans l’accord de ses responsables légaux pour ce canal. Choisissez une image sans visage, ou enregistrez d’abord l’accord."
      },
      "sources": [
        {
          "title": "P42 WholisticFostering"
        },
        {
          "title": "P13 UNICEF"
        },
        {
          "title": "FR, law 2024-120 of 19 February 2024 on the image of children",
          "url": "actu-juridique.fr",
          "asOf": "2026-11-22",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Atelier peinture",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "media": [
              {
                "kind": "image",
                "people": [
                  {
                    "role": "beneficiary",
                    "minor": true,
                    "identifiable": true,
                    "consents": []
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
            "text": "Atelier peinture",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "media": [
              {
                "kind": "image",
                "people": [
                  {
                    "role": "beneficiary",
                    "minor": true,
                    "identifiable": true,
                    "consents": [
                      "c1"
                    ]
                  }
                ]
              }
            ],
            "language": "fr"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "registers": {
              "consents": [
                {
                  "id": "c1",
                  "status": "given",
                  "by": [
                    "guardian"
                  ],
                  "form": "written",
                  "channels": [
                    "facebook"
                  ]
                }
              ]
            }
          },
          "params": {
            "guardians": 2
          },
          "fires": true
        },
        {
          "post": {
            "text": "Atelier peinture",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "media": [
              {
                "kind": "image",
                "people": [
                  {
                    "role": "beneficiary",
                    "minor": true,
                    "identifiable": true,
                    "consents": [
                      "c1"
                    ]
                  }
                ]
              }
            ]
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "registers": {
              "consents": [
                {
                  "id": "c1",
                  "status": "given",
                  "by": [
                    "guardian",
                    "guardian"
                  ],
                  "form": "written",
                  "channels": [
                    "facebook"
                  ]
                }
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "No face is seen",
            "fr": "Aucun visage visible"
          },
          "post": {
            "text": "Atelier peinture",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "media": [
              {
                "kind": "image",
                "people": [
                  {
                    "role": "beneficiary",
                    "minor": true,
                    "identifiable": false,
                    "consents": []
                  }
                ]
              }
            ]
          },
          "fires": false
        },
        {
          "post": {
            "text": "Atelier peinture",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "media": [
              {
                "kind": "image",
                "people": [
                  {
                    "role": "beneficiary",
                    "minor": true,
                    "identifiable": true,
                    "consents": [
                      "c1"
                    ]
                  }
                ]
              }
            ]
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "registers": {
              "consents": [
                {
                  "id": "c1",
                  "status": "given",
                  "by": [
                    "guardian",
                    "guardian"
                  ],
                  "form": "written",
                  "channels": [
                    "facebook"
                  ]
                }
              ]
            }
          },
          "params": {
            "never": true
          },
          "fires": true
        }
      ]
    },
    "credentials": {
      "title": {
        "en": "Forbid passwords and keys",
        "fr": "Interdire les mots de passe et les clés"
      },
      "rationale": {
        "en": "A password in a post is an open door, even after the post is gone.",
        "fr": "Un mot de passe publié est une porte ouverte, même une fois le message effacé."
      },
      "concern": [
        1
      ],
      "effect": "forbid",
      "conditions": {
        "fact": "text.credentials",
        "operator": "atLeastItems",
        "value": 1
      },
      "obligations": [
        {
          "kind": "remove"
        },
        {
          "kind": "notify",
          "contact": "it",
          "urgency": "high"
        }
      ],
      "message": {
        "en": "This shows a password or a key. Take it out, and have it changed.",
        "fr": "Ce message montre un mot de passe ou une clé. Retirez-le, et faites-le changer."
      },
      "sources": [
        {
          "title": "P41 DVLA Engineering"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Wifi for volunteers: AssoGuest / Soleil2024!",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "deny"
        },
        {
          "post": {
            "text": "Mot de passe : Tournesol42!",
            "language": "fr",
            "account": {
              "kind": "personal"
            }
          },
          "fires": true,
          "finds": [
            "Tournesol42!"
          ]
        },
        {
          "post": {
            "text": "New laptop day at the office!",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Talk about passwords",
            "fr": "On parle de mots de passe"
          },
          "post": {
            "text": "Changez votre mot de passe : c’est la semaine de la sécurité.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    },
    "embargo": {
      "title": {
        "en": "Require waiting for the end of an embargo",
        "fr": "Exiger d’attendre la fin d’un embargo"
      },
      "rationale": {
        "en": "A partner’s news is theirs to give.",
        "fr": "L’annonce d’un partenaire lui appartient."
      },
      "concern": [
        1,
        4
      ],
      "effect": "require",
      "conditions": {
        "fact": "calendar.embargoes",
        "operator": "atLeastItems",
        "value": 1
      },
      "obligations": [
        {
          "kind": "delay"
        }
      ],
      "message": {
        "en": "This news is under embargo. Schedule it for after the announcement.",
        "fr": "Cette nouvelle est sous embargo. Programmez-la pour après l’annonce."
      },
      "sources": [
        {
          "title": "P40 SocialGov policy toolkit"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Big news: we won the grant!",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "calendar": {
              "embargoes": [
                {
                  "id": "grant",
                  "terms": [
                    "grant",
                    "subvention"
                  ],
                  "topic": "grant",
                  "until": "2026-11-26T08:00:00Z"
                }
              ]
            }
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "grant"
          ]
        },
        {
          "post": {
            "text": "La subvention est à nous !",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "calendar": {
              "embargoes": [
                {
                  "id": "grant",
                  "terms": [
                    "grant",
                    "subvention"
                  ],
                  "topic": "grant",
                  "until": "2026-11-26T08:00:00Z"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "Scheduled for after",
            "fr": "Programmé pour après"
          },
          "post": {
            "text": "Big news: we won the grant!",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            },
            "publishAt": "2026-11-27T08:00:00Z"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "calendar": {
              "embargoes": [
                {
                  "id": "grant",
                  "terms": [
                    "grant",
                    "subvention"
                  ],
                  "topic": "grant",
                  "until": "2026-11-26T08:00:00Z"
                }
              ]
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
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "calendar": {
              "embargoes": [
                {
                  "id": "grant",
                  "terms": [
                    "grant",
                    "subvention"
                  ],
                  "topic": "grant",
                  "until": "2026-11-26T08:00:00Z"
                }
              ]
            }
          },
          "fires": false
        }
      ]
    },
    "internal-marking": {
      "title": {
        "en": "Forbid what is marked as internal",
        "fr": "Interdire ce qui porte une mention interne"
      },
      "rationale": {
        "en": "Whoever marked it asked for it to stay inside.",
        "fr": "Celui qui a mis la mention a demandé que cela reste interne."
      },
      "concern": [
        1
      ],
      "effect": "forbid",
      "conditions": {
        "fact": "text.terms",
        "operator": "atLeastItems",
        "value": 1
      },
      "terms": {
        "en": [
          "do not share",
          "not for distribution",
          "internal use only",
          "for internal use",
          "strictly confidential",
          "not for publication",
          "internal memo"
        ],
        "fr": [
          "ne pas diffuser",
          "usage interne",
          "strictement confidentiel",
          "diffusion restreinte",
          "note interne",
          "document interne",
          "ne pas publier"
        ],
        "de": [
          "nur für den internen Gebrauch",
          "streng vertraulich"
        ]
      },
      "obligations": [
        {
          "kind": "remove"
        }
      ],
      "message": {
        "en": "This carries a mention that it is for inside use only. Take that part out, or ask its owner to release it.",
        "fr": "Ce message porte une mention d’usage interne. Retirez ce passage, ou demandez à son auteur de le rendre public."
      },
      "sources": [
        {
          "title": "P29 French Interior Ministry guide"
        },
        {
          "title": "P40 SocialGov policy toolkit"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "From the memo (do not share): the Lyon office closes in June.",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "finds": [
            "do not share"
          ]
        },
        {
          "post": {
            "text": "Ne pas diffuser : le planning des maraudes.",
            "language": "fr",
            "account": {
              "kind": "personal"
            }
          },
          "fires": true,
          "finds": [
            "Ne pas diffuser"
          ]
        },
        {
          "post": {
            "text": "The annual report is online: https://asso.example/report",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "“Share widely” is the contrary",
            "fr": "« Diffuser largement » est le contraire"
          },
          "post": {
            "text": "Merci de diffuser largement autour de vous !",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    },
    "location-live": {
      "title": {
        "en": "Require a delay before telling where a team is",
        "fr": "Exiger un délai avant de dire où se trouve une équipe"
      },
      "rationale": {
        "en": "Whoever looks for the people we shelter reads our posts too.",
        "fr": "Ceux qui cherchent les personnes que nous hébergeons nous lisent aussi."
      },
      "concern": [
        1
      ],
      "effect": "require",
      "params": {
        "precision": {
          "title": {
            "en": "How precise a place is too precise",
            "fr": "À partir de quelle précision"
          },
          "kind": "list",
          "default": [
            "exact",
            "place"
          ],
          "options": [
            "exact",
            "place",
            "city",
            "region"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "any": [
              {
                "fact": "live",
                "operator": "equal",
                "value": true
              },
              {
                "fact": "action",
                "operator": "equal",
                "value": "check-in"
              }
            ]
          },
          {
            "any": [
              {
                "fact": "geo.lat",
                "operator": "greaterThanInclusive",
                "value": -90
              },
              {
                "fact": "geo.place",
                "operator": "notEqual",
                "value": ""
              }
            ]
          },
          {
            "fact": "geo.precision",
            "operator": "in",
            "value": {
              "param": "precision"
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "delay"
        },
        {
          "kind": "remove-geo"
        }
      ],
      "message": {
        "en": "This tells where people are at this moment. Publish it later, or keep only the town.",
        "fr": "Ce message dit où se trouvent des personnes en ce moment. Publiez-le plus tard, ou ne gardez que la ville."
      },
      "sources": [
        {
          "title": "P02 IFRC"
        },
        {
          "title": "P35 NNEDV Safety Net"
        },
        {
          "title": "P39 MerajutASA"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "check-in",
            "text": "With the families",
            "account": {
              "kind": "official"
            },
            "live": true,
            "geo": {
              "place": "Refuge, Mill Street"
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "En maraude",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "live": true,
            "geo": {
              "lat": 45.76,
              "lon": 4.83
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Last week in the north",
            "account": {
              "kind": "official"
            },
            "live": false,
            "geo": {
              "place": "Three villages"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Only the town",
            "fr": "Seulement la ville"
          },
          "post": {
            "text": "En direct de Lyon",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "live": true,
            "geo": {
              "place": "Lyon",
              "precision": "city"
            }
          },
          "fires": false
        }
      ]
    },
    "personal-data": {
      "title": {
        "en": "Forbid personal data in a post",
        "fr": "Interdire les données personnelles dans un message"
      },
      "rationale": {
        "en": "A number or an address, once public, cannot be taken back from those who would misuse it.",
        "fr": "Un numéro ou une adresse rendus publics ne se reprennent plus à qui voudrait en abuser."
      },
      "concern": [
        1
      ],
      "effect": "forbid",
      "params": {
        "kinds": {
          "title": {
            "en": "What counts",
            "fr": "Ce qui compte"
          },
          "kind": "list",
          "default": [
            "email",
            "phone",
            "mobile",
            "iban",
            "card",
            "national-id"
          ],
          "options": [
            "email",
            "role-email",
            "phone",
            "mobile",
            "landline",
            "iban",
            "card",
            "national-id"
          ]
        },
        "own": {
          "title": {
            "en": "The organisation’s own addresses, domains and numbers",
            "fr": "Les adresses, domaines et numéros de l’organisation"
          },
          "kind": "list",
          "default": []
        }
      },
      "conditions": {
        "fact": "text.personalData",
        "params": {
          "own": {
            "param": "own"
          }
        },
        "operator": "someItem",
        "value": {
          "item": "kind",
          "operator": "in",
          "value": {
            "param": "kinds"
          }
        }
      },
      "obligations": [
        {
          "kind": "remove"
        }
      ],
      "message": {
        "en": "This shows an address or a number that belongs to a person. Take it out, or give a contact of the organisation.",
        "fr": "Ce message montre une adresse ou un numéro qui appartient à une personne. Retirez-le, ou donnez un contact de l’organisation."
      },
      "sources": [
        {
          "title": "P41 DVLA Engineering"
        },
        {
          "title": "P08 Esharelife Foundation"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Call Mme Lopez at 06 12 34 56 78, she needs a fridge.",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "deny",
          "finds": [
            "06 12 34 56 78"
          ]
        },
        {
          "post": {
            "text": "Écrivez à lopez@example.org, elle cherche un frigo.",
            "language": "fr",
            "account": {
              "kind": "personal"
            }
          },
          "fires": true,
          "finds": [
            "lopez@example.org"
          ]
        },
        {
          "title": {
            "en": "A role’s mailbox belongs to nobody",
            "fr": "Une adresse de fonction n’est à personne"
          },
          "post": {
            "text": "Write to us at contact@maison-des-jeunes.example",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "Notre bilan 2025 : 1 234 567 repas servis.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    },
    "private-words": {
      "title": {
        "en": "Require permission before quoting private words",
        "fr": "Exiger une permission avant de citer des propos privés"
      },
      "rationale": {
        "en": "What was said in confidence stays there.",
        "fr": "Ce qui est dit en confiance y reste."
      },
      "concern": [
        1,
        4
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "params": {
        "sources": {
          "title": {
            "en": "What is private",
            "fr": "Ce qui est privé"
          },
          "kind": "list",
          "default": [
            "private-chat",
            "meeting",
            "internal-list"
          ]
        }
      },
      "conditions": {
        "fact": "quotes",
        "operator": "someItem",
        "value": {
          "all": [
            {
              "item": "source",
              "operator": "in",
              "value": {
                "param": "sources"
              }
            },
            {
              "not": {
                "item": "permission",
                "operator": "equal",
                "value": true
              }
            }
          ]
        }
      },
      "obligations": [
        {
          "kind": "ask"
        }
      ],
      "message": {
        "en": "This quotes words that were said in private. Ask the person first.",
        "fr": "Ce message cite des propos tenus en privé. Demandez d’abord à la personne."
      },
      "sources": [
        {
          "title": "P05 Share My Meals"
        },
        {
          "title": "P43 Apache Wave"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Ana wrote that she is exhausted.",
            "account": {
              "kind": "official"
            },
            "quotes": [
              {
                "text": "exhausted",
                "source": "private-chat",
                "permission": false
              }
            ]
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "En réunion, Paul a dit non.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "quotes": [
              {
                "text": "non",
                "source": "meeting",
                "permission": false
              }
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "As Ana said on stage: we never close.",
            "account": {
              "kind": "official"
            },
            "quotes": [
              {
                "text": "we never close",
                "source": "public"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "He agreed",
            "fr": "Il a dit oui"
          },
          "post": {
            "text": "Paul, en réunion : « on continue ».",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "quotes": [
              {
                "text": "on continue",
                "source": "meeting",
                "permission": true
              }
            ]
          },
          "fires": false
        }
      ]
    }
  }
}
