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
  "statements": {
    "not-public-is-not-exempt": {
      "text": {
        "en": "A closed group or a friends-only post counts as public: everything can be copied and passed on.",
        "fr": "Un groupe fermé ou un message entre amis compte comme public : tout se copie et se transmet."
      },
      "concern": [
        1
      ],
      "owner": "communications",
      "review": "P365D"
    },
    "my-story-to-tell": {
      "text": {
        "en": "Before telling somebody’s story, we ask three questions.",
        "fr": "Avant de raconter l’histoire de quelqu’un, nous posons trois questions."
      },
      "concern": [
        1,
        7
      ],
      "owner": "safeguarding",
      "review": "P365D",
      "items": [
        {
          "en": "Is it mine to tell?",
          "fr": "Est-ce à moi de la raconter ?"
        },
        {
          "en": "Would I show it to the person first?",
          "fr": "La montrerais-je d’abord à la personne ?"
        },
        {
          "en": "Could it harm them in five years?",
          "fr": "Pourrait-elle lui nuire dans cinq ans ?"
        }
      ]
    }
  },
  "rules": {
    "beneficiary-identity": {
      "title": {
        "en": "Require consent before showing somebody we help",
        "fr": "Exiger un accord avant de montrer une personne accompagnée"
      },
      "rationale": {
        "en": "Nobody should become known as somebody we help without having agreed, for this channel.",
        "fr": "Personne ne doit être reconnu comme personne accompagnée sans l’avoir accepté, pour ce canal."
      },
      "concern": [
        1
      ],
      "effect": "require",
      "params": {
        "never": {
          "title": {
            "en": "Not even with consent",
            "fr": "Même avec un accord"
          },
          "kind": "switch",
          "default": false
        },
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
                  "all": [
                    {
                      "item": "in",
                      "operator": "equal",
                      "value": "media"
                    },
                    {
                      "item": "identifiable",
                      "operator": "equal",
                      "value": true
                    }
                  ]
                },
                {
                  "all": [
                    {
                      "item": "in",
                      "operator": "equal",
                      "value": "text"
                    },
                    {
                      "item": "named",
                      "operator": "equal",
                      "value": "full"
                    }
                  ]
                }
              ]
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
            ],
            "people": [],
            "text": "Meet the people who eat with us"
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "The consent was withdrawn",
            "fr": "L’accord a été retiré"
          },
          "post": {
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
            ],
            "people": [],
            "text": "Portrait du jour",
            "language": "fr"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "registers": {
              "consents": [
                {
                  "id": "c1",
                  "status": "withdrawn",
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
          "fires": true
        },
        {
          "title": {
            "en": "A full name in the text",
            "fr": "Un nom complet dans le texte"
          },
          "post": {
            "text": "Amina Diallo, from our shelter, found a flat.",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "people": [
              {
                "role": "beneficiary",
                "named": "full",
                "consents": []
              }
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "The consent was for another network",
            "fr": "L’accord valait pour un autre réseau"
          },
          "post": {
            "account": {
              "kind": "official"
            },
            "channel": "linkedin",
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
            ],
            "people": [],
            "text": "Portrait du jour",
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
            ],
            "people": [],
            "text": "Amina found a flat this spring"
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
            "en": "Consent or not, this policy never shows them",
            "fr": "Accord ou non, cette charte ne les montre jamais"
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
                    "role": "survivor",
                    "identifiable": true,
                    "consents": [
                      "c1"
                    ]
                  }
                ]
              }
            ],
            "people": [],
            "text": "Her story"
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
          "params": {
            "never": true
          },
          "fires": true
        },
        {
          "title": {
            "en": "The name was changed",
            "fr": "Le prénom a été changé"
          },
          "post": {
            "text": "Amina (prénom changé) a trouvé un logement ce printemps.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "people": [
              {
                "role": "beneficiary",
                "named": "changed"
              }
            ]
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
            ],
            "people": [],
            "text": "Cooking together"
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nobody said whether she can be recognised",
            "fr": "Personne n’a dit si on la reconnaît"
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
                    "role": "client"
                  }
                ]
              }
            ],
            "people": [],
            "text": "Cooking together"
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
          "fires": true,
          "outcome": "deny"
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
            "text": "Léo a gagné le concours !",
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
        },
        {
          "title": {
            "en": "A place, and children seen from behind",
            "fr": "Un lieu, et des enfants de dos"
          },
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
                    "identifiable": false,
                    "named": "none"
                  }
                ]
              }
            ],
            "geo": {
              "place": "Parc des Lilas"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "An adult’s full name",
            "fr": "Le nom complet d’une adulte"
          },
          "post": {
            "text": "Our new chair is Marta Oliveira.",
            "account": {
              "kind": "official"
            },
            "people": [
              {
                "minor": false,
                "named": "full"
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
          "title": "FR, Civil Code, article 372-1 (law 2024-120 of 19 February 2024)",
          "url": "https://www.actu-juridique.fr/breves/personnes-famille/protection-du-droit-a-limage-de-lenfant-publication-de-la-loi/",
          "asOf": "2026-11-24",
          "verified": true
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Painting workshop",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "media": [
              {
                "people": [
                  {
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
          "title": {
            "en": "One guardian agreed, this policy asks for both",
            "fr": "Un seul parent a accepté, cette charte demande les deux"
          },
          "post": {
            "text": "Atelier peinture",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "media": [
              {
                "people": [
                  {
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
          "title": {
            "en": "The consent ran out last summer",
            "fr": "L’accord a pris fin l’été dernier"
          },
          "post": {
            "text": "Atelier peinture",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "media": [
              {
                "people": [
                  {
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
                    "guardian",
                    "guardian"
                  ],
                  "form": "written",
                  "channels": [
                    "facebook"
                  ],
                  "until": "2026-07-01T00:00:00Z"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Painting workshop",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "media": [
              {
                "people": [
                  {
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
                "people": [
                  {
                    "minor": true,
                    "identifiable": false,
                    "consents": []
                  }
                ]
              }
            ],
            "language": "fr"
          },
          "fires": false
        },
        {
          "title": {
            "en": "Consent or not, this policy shows no child",
            "fr": "Accord ou non, cette charte ne montre aucun enfant"
          },
          "post": {
            "text": "Atelier peinture",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "media": [
              {
                "people": [
                  {
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
        },
        {
          "title": {
            "en": "Nobody said who is in the picture",
            "fr": "Personne n’a dit qui est sur l’image"
          },
          "post": {
            "text": "Painting workshop",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "media": [
              {
                "id": "m1"
              }
            ]
          },
          "fires": "unknown"
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
            "text": "Mot de passe : Tournesol42!",
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
            "text": "Changez votre mot de passe : c’est la semaine de la sécurité.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "The code is at the desk",
            "fr": "Le code est à l’accueil"
          },
          "post": {
            "text": "Free wifi at the café: ask for the password at the desk.",
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
            "text": "La subvention est à nous !",
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
          "fires": true,
          "finds": [
            "subvention"
          ]
        },
        {
          "title": {
            "en": "No word of it, but labelled so",
            "fr": "Sans le mot, mais étiqueté ainsi"
          },
          "post": {
            "text": "Big news on Thursday. Champagne!",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": [
                {
                  "value": "grant"
                }
              ]
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
          "title": {
            "en": "Something else",
            "fr": "Autre chose"
          },
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
        "en": "Whoever marked it asked for it to stay inside; it may be about people who trust us.",
        "fr": "Qui a posé la mention a demandé que cela reste interne ; il y va parfois de personnes qui nous font confiance."
      },
      "concern": [
        1
      ],
      "effect": "forbid",
      "conditions": {
        "any": [
          {
            "fact": "text.terms",
            "params": {
              "list": "markings"
            },
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "fact": "text.together",
            "params": {
              "first": "requests",
              "second": "papers"
            },
            "operator": "atLeastItems",
            "value": 1
          }
        ]
      },
      "terms": {
        "markings": {
          "en": [
            "internal use only",
            "for internal use",
            "for internal circulation",
            "not for distribution",
            "not for circulation",
            "not for publication",
            "do not circulate",
            "do not distribute outside",
            "do not share outside",
            "do not forward outside",
            "commercial in confidence",
            "tlp red",
            "tlp amber"
          ],
          "fr": [
            "usage interne",
            "réservé à un usage interne",
            "diffusion restreinte",
            "diffusion interne",
            "ne pas faire circuler",
            "ne pas diffuser en dehors",
            "ne pas diffuser hors",
            "ne pas diffuser à l’extérieur",
            "non publiable en l’état"
          ],
          "de": [
            "nur für den internen Gebrauch",
            "nur für den Dienstgebrauch",
            "nicht zur Veröffentlichung bestimmt",
            "nicht zur Weitergabe"
          ]
        },
        "requests": {
          "en": [
            "do not share",
            "do not publish",
            "do not forward",
            "please keep internal",
            "not public yet",
            "confidential",
            "strictly confidential"
          ],
          "fr": [
            "ne pas diffuser",
            "ne pas publier",
            "ne pas partager",
            "ne pas transférer",
            "à garder pour nous",
            "pas encore public",
            "confidentiel",
            "confidentielle",
            "strictement confidentiel",
            "strictement confidentielle"
          ],
          "de": [
            "streng vertraulich",
            "vertraulich",
            "nicht weiterleiten"
          ]
        },
        "papers": {
          "en": [
            "memo",
            "internal memo",
            "internal note",
            "meeting minutes",
            "minutes of the meeting",
            "board papers",
            "draft budget",
            "draft report",
            "rota",
            "staff list",
            "client list",
            "case file",
            "case notes",
            "incident report"
          ],
          "fr": [
            "note interne",
            "mémo",
            "compte rendu",
            "compte-rendu de réunion",
            "document interne",
            "document de travail",
            "brouillon",
            {
              "term": "planning",
              "unless": [
                "planning familial"
              ],
              "note": {
                "en": "Family planning centres",
                "fr": "Les centres de planification"
              }
            },
            "liste des bénéficiaires",
            "liste du personnel",
            "fiche de suivi",
            "rapport d’incident",
            "procès-verbal du bureau"
          ],
          "de": [
            "internes Schreiben",
            "Protokoll",
            "Arbeitspapier",
            "Dienstplan",
            "Klientenliste"
          ]
        }
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
          "outcome": "deny",
          "finds": [
            "do not share"
          ]
        },
        {
          "post": {
            "text": "Ne pas diffuser : le planning des maraudes.",
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
            "text": "Compte rendu du bureau, usage interne : trois postes ne seront pas remplacés.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "finds": [
            "usage interne"
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
            "en": "A promise to callers, not a marking",
            "fr": "Une promesse aux appelants, pas une mention"
          },
          "post": {
            "text": "Notre ligne d’écoute est gratuite et strictement confidentielle.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A good habit, not a marking",
            "fr": "Un bon réflexe, pas une mention"
          },
          "post": {
            "text": "Please do not share photos of other people’s children.",
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
            "text": "Merci de diffuser largement autour de vous !",
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
          "title": {
            "en": "Last week’s visit",
            "fr": "La visite de la semaine dernière"
          },
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
        },
        {
          "title": {
            "en": "Live, without a place",
            "fr": "En direct, sans lieu"
          },
          "post": {
            "text": "La soirée a commencé, suivez-la en direct !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "live": true
          },
          "fires": false
        }
      ]
    },
    "metadata": {
      "title": {
        "en": "Require files without hidden data",
        "fr": "Exiger des fichiers sans données cachées"
      },
      "rationale": {
        "en": "A photo of a kitchen can still say on which street the shelter is.",
        "fr": "La photo d’une cuisine peut encore dire dans quelle rue est le refuge."
      },
      "concern": [
        1
      ],
      "effect": "require",
      "params": {
        "strip": {
          "title": {
            "en": "What must be gone",
            "fr": "Ce qui doit avoir disparu"
          },
          "kind": "list",
          "default": [
            "gps",
            "device",
            "author"
          ]
        }
      },
      "conditions": {
        "fact": "media",
        "operator": "someItem",
        "value": {
          "item": "metadata",
          "operator": "overlaps",
          "value": {
            "param": "strip"
          }
        }
      },
      "obligations": [
        {
          "kind": "strip-metadata"
        }
      ],
      "message": {
        "en": "A file still carries hidden data, such as where it was taken. Strip it before it goes out.",
        "fr": "Un fichier porte encore des données cachées, comme le lieu de prise de vue. Retirez-les avant la publication."
      },
      "sources": [
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
            "text": "Soup is ready",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "kitchen",
                "metadata": [
                  "gps",
                  "device"
                ]
              }
            ]
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "La soupe est prête",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "cuisine",
                "metadata": [
                  "author"
                ]
              }
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "Soup is ready",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "kitchen",
                "metadata": []
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Only the size and the colours are left",
            "fr": "Il ne reste que la taille et les couleurs"
          },
          "post": {
            "text": "La soupe est prête",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "cuisine",
                "metadata": [
                  "size",
                  "colour-profile"
                ]
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nobody has looked at the file",
            "fr": "Personne n’a regardé le fichier"
          },
          "post": {
            "text": "Soup is ready",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "id": "kitchen"
              }
            ]
          },
          "fires": "unknown"
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
          "title": {
            "en": "The office’s own landline",
            "fr": "Le fixe du local"
          },
          "post": {
            "text": "La permanence répond au 04 78 00 00 00 le mardi.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A number that the policy knows as its own",
            "fr": "Un numéro que la charte connaît comme le sien"
          },
          "post": {
            "text": "Un souci ? Appelez l’astreinte au 06 12 34 56 78.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "own": [
              "06 12 34 56 78"
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "A large number of meals",
            "fr": "Un grand nombre de repas"
          },
          "post": {
            "text": "Notre bilan 2025 : 1 234 567 repas servis.",
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
      "effect": "require",
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
            "text": "Paul, en réunion : « on continue ».",
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
    },
    "protected-names": {
      "title": {
        "en": "Forbid names that were promised silence",
        "fr": "Interdire les noms à qui le silence a été promis"
      },
      "rationale": {
        "en": "Somebody asked not to be named: a donor, a survivor, a project before its launch.",
        "fr": "Quelqu’un a demandé à ne pas être nommé : un donateur, une victime, un projet avant son lancement."
      },
      "concern": [
        1,
        3
      ],
      "effect": "forbid",
      "params": {
        "lists": {
          "title": {
            "en": "Which lists count; none named: all of them",
            "fr": "Quelles listes comptent ; aucune nommée : toutes"
          },
          "kind": "list",
          "default": []
        }
      },
      "conditions": {
        "fact": "text.names",
        "params": {
          "lists": {
            "param": "lists"
          }
        },
        "operator": "atLeastItems",
        "value": 1
      },
      "obligations": [
        {
          "kind": "remove"
        },
        {
          "kind": "rename"
        }
      ],
      "message": {
        "en": "This names somebody or something that the organisation keeps quiet about. Take the name out, or change it.",
        "fr": "Ce message donne un nom que l’organisation garde pour elle. Retirez ce nom, ou changez-le."
      },
      "sources": [
        {
          "title": "P05 Share My Meals"
        },
        {
          "title": "P35 NNEDV Safety Net"
        },
        {
          "title": "P57 Sector advice on donors and contacts"
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
          "outcome": "deny",
          "finds": [
            "Paul Girard"
          ]
        },
        {
          "title": {
            "en": "Accents and capitals do not hide it",
            "fr": "Accents et majuscules ne cachent rien"
          },
          "post": {
            "text": "Merci à HÉLÈNE  ROY pour tout.",
            "language": "fr",
            "account": {
              "kind": "personal"
            }
          },
          "names": {
            "beneficiaries": [
              "Helene Roy"
            ]
          },
          "fires": true,
          "finds": [
            "HÉLÈNE  ROY"
          ]
        },
        {
          "post": {
            "text": "Thanks to the 214 people who gave this week!",
            "account": {
              "kind": "official"
            }
          },
          "names": {
            "donors": [
              "Paul Girard"
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Another Paul",
            "fr": "Un autre Paul"
          },
          "post": {
            "text": "Paul Girardin rejoint l’équipe des maraudes.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "names": {
            "donors": [
              "Paul Girard"
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Only the list of beneficiaries counts here",
            "fr": "Seule la liste des bénéficiaires compte ici"
          },
          "post": {
            "text": "Paul Girard opens our gala.",
            "account": {
              "kind": "official"
            }
          },
          "names": {
            "donors": [
              "Paul Girard"
            ],
            "beneficiaries": []
          },
          "params": {
            "lists": [
              "beneficiaries"
            ]
          },
          "fires": false
        }
      ]
    },
    "protected-places": {
      "title": {
        "en": "Forbid places that keep people safe",
        "fr": "Interdire les lieux qui mettent des personnes à l’abri"
      },
      "rationale": {
        "en": "A shelter protects only as long as its address is not known.",
        "fr": "Un refuge ne protège que tant que son adresse n’est pas connue."
      },
      "concern": [
        1
      ],
      "effect": "forbid",
      "conditions": {
        "fact": "organisation.protectedPlaces",
        "operator": "someItem",
        "value": {
          "any": [
            {
              "fact": "text",
              "operator": "containsText",
              "value": {
                "item": "$"
              }
            },
            {
              "fact": "geo.place",
              "operator": "containsText",
              "value": {
                "item": "$"
              }
            }
          ]
        }
      },
      "obligations": [
        {
          "kind": "remove"
        },
        {
          "kind": "remove-geo"
        }
      ],
      "tags": [
        "safeguarding"
      ],
      "message": {
        "en": "This names a place that shelters people. Leave the place out, or say only the town.",
        "fr": "Ce message nomme un lieu qui abrite des personnes. Ne dites pas le lieu, ou seulement la ville."
      },
      "sources": [
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
            "text": "We are at 12 Mill Street with the families.",
            "account": {
              "kind": "official"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "protectedPlaces": [
                "Mill Street"
              ]
            }
          },
          "fires": true,
          "outcome": "deny"
        },
        {
          "post": {
            "text": "Une belle soirée",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "geo": {
              "place": "Maison des Tilleuls"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "protectedPlaces": [
                "maison des tilleuls"
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "We spent the evening with the families.",
            "account": {
              "kind": "official"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "protectedPlaces": [
                "Mill Street"
              ]
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
            "text": "Une belle soirée",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "geo": {
              "place": "Lyon",
              "precision": "city"
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "protectedPlaces": [
                "Maison des Tilleuls"
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nobody told which places are protected",
            "fr": "Personne n’a dit quels lieux protéger"
          },
          "post": {
            "text": "We are at 12 Mill Street.",
            "account": {
              "kind": "official"
            }
          },
          "fires": "unknown"
        }
      ]
    },
    "special-category": {
      "title": {
        "en": "Forbid intimate details about somebody who can be recognised",
        "fr": "Interdire les détails intimes sur une personne reconnaissable"
      },
      "rationale": {
        "en": "Health, belief, origin or love life are nobody else’s to tell.",
        "fr": "La santé, les convictions, l’origine ou la vie intime n’appartiennent qu’à la personne."
      },
      "concern": [
        1
      ],
      "effect": "forbid",
      "params": {
        "kinds": {
          "title": {
            "en": "Labels that say so",
            "fr": "Étiquettes qui le disent"
          },
          "kind": "list",
          "default": [
            "health",
            "religion",
            "politics",
            "union",
            "sexuality",
            "origin",
            "offence",
            "migration"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "labels.values",
            "params": {
              "kind": "sensitivity"
            },
            "operator": "overlaps",
            "value": {
              "param": "kinds"
            }
          },
          {
            "fact": "people.shown",
            "operator": "someItem",
            "value": {
              "all": [
                {
                  "any": [
                    {
                      "item": "identifiable",
                      "operator": "equal",
                      "value": true
                    },
                    {
                      "item": "named",
                      "operator": "equal",
                      "value": "full"
                    }
                  ]
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
          }
        ]
      },
      "obligations": [
        {
          "kind": "remove"
        },
        {
          "kind": "consent",
          "contact": "safeguarding"
        }
      ],
      "message": {
        "en": "This tells something intimate about somebody who can be recognised. Leave the detail or the person out, or record the consent.",
        "fr": "Ce message dit quelque chose d’intime sur une personne reconnaissable. Retirez le détail ou la personne, ou enregistrez son accord."
      },
      "sources": [
        {
          "title": "P13 UNICEF, Ethical reporting on children"
        },
        {
          "title": "EU, General Data Protection Regulation, article 9",
          "asOf": "2026-11-22",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Karim, HIV positive, came to our helpline yesterday.",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "labels": {
              "sensitivity": [
                {
                  "value": "health"
                }
              ]
            },
            "people": [
              {
                "identifiable": true,
                "consents": []
              }
            ]
          },
          "fires": true,
          "outcome": "deny"
        },
        {
          "post": {
            "text": "Voici Nadia Belkacem, arrivée sans papiers.",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "channel": "facebook",
            "labels": {
              "sensitivity": [
                {
                  "value": "migration"
                }
              ]
            },
            "people": [
              {
                "identifiable": true,
                "named": "full",
                "consents": []
              }
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "About a service, not a person",
            "fr": "D’un service, pas d’une personne"
          },
          "post": {
            "text": "Our helpline answers people living with HIV, day and night.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "sensitivity": [
                {
                  "value": "health"
                }
              ]
            },
            "people": []
          },
          "fires": false
        },
        {
          "title": {
            "en": "He wrote it himself and signed for it",
            "fr": "Il l’a écrit lui-même et a signé"
          },
          "post": {
            "text": "Karim raconte sa vie avec le VIH.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "labels": {
              "sensitivity": [
                {
                  "value": "health"
                }
              ]
            },
            "people": [
              {
                "identifiable": true,
                "consents": [
                  "c1"
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
            "en": "Nothing intimate",
            "fr": "Rien d’intime"
          },
          "post": {
            "text": "Karim runs the bike workshop.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "sensitivity": []
            },
            "people": [
              {
                "identifiable": true,
                "named": "first",
                "consents": []
              }
            ]
          },
          "fires": false
        }
      ]
    }
  }
}
