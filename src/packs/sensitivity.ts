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
    },
    "pseudonyms-do-not-exempt": {
      "text": {
        "en": "Professional secrecy holds under a pseudonym too, and after somebody has left.",
        "fr": "Le secret professionnel vaut aussi sous un pseudonyme, et après un départ."
      },
      "concern": [
        1,
        10
      ],
      "owner": "board",
      "review": "P365D"
    },
    "own-story": {
      "text": {
        "en": "Everybody may tell their own story, so long as no one else can be recognised in it.",
        "fr": "Chacun peut raconter sa propre histoire, tant que personne d’autre n’y est reconnaissable."
      },
      "concern": [
        1,
        7
      ],
      "owner": "safeguarding",
      "review": "P365D"
    },
    "no-staging": {
      "text": {
        "en": "We stage nothing: what a picture shows took place, and the people in it know what it is for.",
        "fr": "Nous ne mettons rien en scène : ce que montre une image a eu lieu, et ceux qu’on y voit savent à quoi elle sert."
      },
      "concern": [
        1,
        7
      ],
      "owner": "communications",
      "review": "P365D"
    },
    "privacy-settings": {
      "text": {
        "en": "Twice a year we look through the privacy settings of our accounts together.",
        "fr": "Deux fois par an, nous revoyons ensemble les réglages de confidentialité de nos comptes."
      },
      "concern": [
        1
      ],
      "owner": "communications",
      "review": "P180D"
    }
  },
  "rules": {
    "background": {
      "title": {
        "en": "Require a look at the background of a picture",
        "fr": "Exiger un coup d’œil à l’arrière-plan d’une image"
      },
      "rationale": {
        "en": "A screen, a badge or a number plate behind a smile tells more than the smile.",
        "fr": "Un écran, un badge ou une plaque derrière un sourire en dit plus que le sourire."
      },
      "concern": [
        1
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "params": {
        "things": {
          "title": {
            "en": "What must not be read",
            "fr": "Ce qui ne doit pas se lire"
          },
          "kind": "list",
          "default": [
            "screen",
            "whiteboard",
            "badge",
            "plate",
            "document",
            "address",
            "house-number"
          ]
        }
      },
      "conditions": {
        "fact": "media",
        "operator": "someItem",
        "value": {
          "item": "shows",
          "operator": "overlaps",
          "value": {
            "param": "things"
          }
        }
      },
      "obligations": [
        {
          "kind": "blur"
        },
        {
          "kind": "crop"
        }
      ],
      "message": {
        "en": "Something that can be read stands in the picture: a screen, a badge, a plate or a paper. Blur it or crop it.",
        "fr": "Quelque chose se lit dans l’image : un écran, un badge, une plaque ou un document. Floutez-le ou recadrez."
      },
      "sources": [
        {
          "title": "P25 Les sapeurs-pompiers, union advice"
        },
        {
          "title": "P41 DVLA Engineering"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Busy morning at the desk",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "shows": [
                  "screen"
                ]
              }
            ]
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Le nouveau camion est arrivé",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "shows": [
                  "truck",
                  "plate"
                ]
              }
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "Our new kitchen",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "shows": [
                  "oven",
                  "table"
                ]
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Only our logo",
            "fr": "Notre logo, rien de plus"
          },
          "post": {
            "text": "Le logo sur le camion",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "shows": [
                  "org-logo"
                ]
              }
            ]
          },
          "fires": false
        }
      ]
    },
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
            "en": "Whom it protects; anyone: everybody",
            "fr": "Qui est protégé ; anyone : tout le monde"
          },
          "kind": "list",
          "default": [
            "beneficiary",
            "patient",
            "survivor",
            "client"
          ]
        },
        "notEnough": {
          "title": {
            "en": "Forms of consent that are not enough",
            "fr": "Formes d’accord qui ne suffisent pas"
          },
          "kind": "list",
          "default": [],
          "options": [
            "written",
            "recorded",
            "verbal"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "people.shown",
            "operator": "someItem",
            "value": {
              "all": [
                {
                  "any": [
                    {
                      "item": "role",
                      "operator": "in",
                      "value": {
                        "param": "roles"
                      }
                    },
                    {
                      "param": "roles",
                      "operator": "contains",
                      "value": "anyone"
                    }
                  ]
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
                          },
                          {
                            "item": "consentForm",
                            "operator": "notIn",
                            "value": {
                              "param": "notEnough"
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
          {
            "fact": "quotes",
            "operator": "someItem",
            "value": {
              "all": [
                {
                  "any": [
                    {
                      "item": "role",
                      "operator": "in",
                      "value": {
                        "param": "roles"
                      }
                    },
                    {
                      "all": [
                        {
                          "param": "roles",
                          "operator": "contains",
                          "value": "anyone"
                        },
                        {
                          "item": "speaker",
                          "operator": "notEqual",
                          "value": ""
                        }
                      ]
                    }
                  ]
                },
                {
                  "item": "speaker",
                  "operator": "notEqual",
                  "value": ""
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
          }
        ]
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
        },
        {
          "title": "P28 vitamineB"
        },
        {
          "title": "P47 RustBridge"
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
          "title": {
            "en": "She is quoted by her name, and nobody asked her",
            "fr": "Elle est citée par son nom, et personne ne le lui a demandé"
          },
          "post": {
            "text": "« On m’a rendu mes clés et mon sommeil », dit Nadia Belkacem.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "people": [],
            "quotes": [
              {
                "text": "On m’a rendu mes clés",
                "speaker": "Nadia Belkacem",
                "role": "client",
                "permission": false
              }
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "Quoted without a name",
            "fr": "Citée sans son nom"
          },
          "post": {
            "text": "“They gave me my keys back”, says somebody who slept here.",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "people": [],
            "quotes": [
              {
                "text": "They gave me my keys back",
                "role": "client",
                "permission": false
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "She only said yes on the phone, this policy wants it written",
            "fr": "Elle a seulement dit oui au téléphone, cette charte le veut par écrit"
          },
          "post": {
            "text": "Portrait of the day",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "people": [],
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
                  "form": "verbal",
                  "channels": [
                    "facebook"
                  ]
                }
              ]
            }
          },
          "params": {
            "notEnough": [
              "verbal"
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "This policy asks everybody, volunteers too",
            "fr": "Cette charte demande à tout le monde, bénévoles compris"
          },
          "post": {
            "text": "Notre vide-grenier en images",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "people": [],
            "media": [
              {
                "people": [
                  {
                    "role": "volunteer",
                    "identifiable": true,
                    "consents": []
                  }
                ]
              }
            ]
          },
          "params": {
            "roles": [
              "anyone"
            ]
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
        "en": "A name, an age or a place beside a face tells strangers where to go.",
        "fr": "Un nom, un âge ou un lieu à côté d’un visage indique à des inconnus où aller."
      },
      "concern": [
        1
      ],
      "effect": "forbid",
      "params": {
        "elements": {
          "title": {
            "en": "What leads to a child; other words are labels or things shown",
            "fr": "Ce qui mène à un enfant ; les autres mots sont des étiquettes ou des choses montrées"
          },
          "kind": "list",
          "default": [
            "first-name",
            "surname",
            "place",
            "account",
            "age",
            "school"
          ]
        },
        "pictured": {
          "title": {
            "en": "Too many beside a face",
            "fr": "C’est trop à côté d’un visage"
          },
          "unit": "elements",
          "kind": "number",
          "default": 1,
          "min": 1,
          "max": 9
        },
        "written": {
          "title": {
            "en": "Too many without a face",
            "fr": "C’est trop sans visage"
          },
          "unit": "elements",
          "kind": "number",
          "default": 2,
          "min": 1,
          "max": 9
        }
      },
      "conditions": {
        "any": [
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
                "fact": "people.elements",
                "params": {
                  "elements": {
                    "param": "elements"
                  }
                },
                "operator": "atLeastItems",
                "value": {
                  "param": "pictured"
                }
              }
            ]
          },
          {
            "all": [
              {
                "fact": "people.shown",
                "operator": "someItem",
                "value": {
                  "item": "minor",
                  "operator": "equal",
                  "value": true
                }
              },
              {
                "fact": "people.elements",
                "params": {
                  "elements": {
                    "param": "elements"
                  }
                },
                "operator": "atLeastItems",
                "value": {
                  "param": "written"
                }
              }
            ]
          }
        ]
      },
      "obligations": [
        {
          "kind": "remove"
        },
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
        "en": "This helps strangers to find a child: a name, an age, a school or a place. Leave it out, or show no face.",
        "fr": "Ce message aide des inconnus à retrouver un enfant : un nom, un âge, une école ou un lieu. Retirez-le, ou ne montrez pas de visage."
      },
      "sources": [
        {
          "title": "P42 WholisticFostering"
        },
        {
          "title": "P28 vitamineB"
        },
        {
          "title": "P49 Indiana UMC; St Paul’s Winston-Salem"
        },
        {
          "title": "P09 South London Scouts"
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
          "title": {
            "en": "First name, age and school",
            "fr": "Prénom, âge et collège"
          },
          "post": {
            "text": "Léo, 9 ans, du collège Jules-Ferry, a gagné !",
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
          "fires": true
        },
        {
          "title": {
            "en": "A first name beside a face",
            "fr": "Un prénom à côté d’un visage"
          },
          "post": {
            "text": "Léo at the drawing table",
            "account": {
              "kind": "official"
            },
            "people": [],
            "media": [
              {
                "people": [
                  {
                    "minor": true,
                    "identifiable": true,
                    "named": "first"
                  }
                ]
              }
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "This policy allows one element beside a face",
            "fr": "Cette charte en permet un à côté d’un visage"
          },
          "post": {
            "text": "Léo at the drawing table",
            "account": {
              "kind": "official"
            },
            "people": [],
            "media": [
              {
                "people": [
                  {
                    "minor": true,
                    "identifiable": true,
                    "named": "first"
                  }
                ]
              }
            ]
          },
          "params": {
            "pictured": 2
          },
          "fires": false
        },
        {
          "title": {
            "en": "This policy counts the shirt of the club",
            "fr": "Cette charte compte le maillot du club"
          },
          "post": {
            "text": "Le tournoi de samedi",
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
                    "identifiable": true,
                    "named": "none"
                  }
                ],
                "shows": [
                  "club-shirt"
                ]
              }
            ],
            "labels": {
              "identifier": []
            }
          },
          "params": {
            "elements": [
              "club-shirt"
            ]
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
        },
        "also": {
          "title": {
            "en": "Others protected like a child, by role",
            "fr": "Autres personnes protégées comme un enfant, par rôle"
          },
          "kind": "list",
          "default": []
        },
        "childAgrees": {
          "title": {
            "en": "The child must agree too",
            "fr": "L’enfant doit accepter aussi"
          },
          "kind": "switch",
          "default": false
        },
        "age": {
          "title": {
            "en": "From this age on",
            "fr": "À partir de cet âge"
          },
          "unit": "years",
          "kind": "number",
          "default": 12,
          "min": 0,
          "max": 21
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
              "any": [
                {
                  "item": "minor",
                  "operator": "equal",
                  "value": true
                },
                {
                  "item": "role",
                  "operator": "in",
                  "value": {
                    "param": "also"
                  }
                }
              ]
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
                },
                {
                  "all": [
                    {
                      "param": "childAgrees",
                      "operator": "equal",
                      "value": true
                    },
                    {
                      "item": "age",
                      "operator": "greaterThanInclusive",
                      "value": {
                        "param": "age"
                      }
                    },
                    {
                      "not": {
                        "item": "selfAgreed",
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
          "title": "P49 Indiana UMC; St Paul’s Winston-Salem"
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
          "title": {
            "en": "He is fourteen and nobody asked him",
            "fr": "Il a quatorze ans et personne ne lui a demandé"
          },
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
                    "age": 14,
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
            "childAgrees": true
          },
          "fires": true
        },
        {
          "title": {
            "en": "She is six: the parents decide",
            "fr": "Elle a six ans : les parents décident"
          },
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
                    "age": 6,
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
            "childAgrees": true
          },
          "fires": false
        },
        {
          "title": {
            "en": "This policy protects the residents too",
            "fr": "Cette charte protège aussi les résidents"
          },
          "post": {
            "text": "Atelier peinture à la résidence",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "media": [
              {
                "people": [
                  {
                    "minor": false,
                    "role": "resident",
                    "identifiable": true,
                    "consents": []
                  }
                ]
              }
            ]
          },
          "params": {
            "also": [
              "resident"
            ]
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
    "child-unrecognisable": {
      "title": {
        "en": "Prefer pictures in which no child can be recognised",
        "fr": "Préférer des images où aucun enfant n’est reconnaissable"
      },
      "rationale": {
        "en": "Even with consent, hands, backs and drawings tell a story without a face.",
        "fr": "Même avec un accord, des mains, des dos et des dessins racontent sans visage."
      },
      "concern": [
        1,
        7
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
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
            }
          ]
        }
      },
      "obligations": [
        {
          "kind": "blur"
        }
      ],
      "message": {
        "en": "A child can be recognised in this picture. Think of one with hands, backs or a crowd instead.",
        "fr": "Un enfant est reconnaissable sur cette image. Pensez plutôt à des mains, des dos ou une foule."
      },
      "sources": [
        {
          "title": "P36 ACCAC"
        },
        {
          "title": "P28 vitamineB"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Painting workshop",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "people": [
                  {
                    "minor": true,
                    "identifiable": true
                  }
                ]
              }
            ]
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "text": "Kermesse de l’école",
            "language": "fr",
            "account": {
              "kind": "representative"
            },
            "media": [
              {
                "people": [
                  {
                    "minor": true,
                    "identifiable": true
                  },
                  {
                    "minor": false,
                    "identifiable": true
                  }
                ]
              }
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "Small hands, much paint",
            "fr": "De petites mains, beaucoup de peinture"
          },
          "post": {
            "text": "Painting workshop",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "people": [
                  {
                    "minor": true,
                    "identifiable": false
                  }
                ]
              }
            ]
          },
          "fires": false
        },
        {
          "post": {
            "text": "L’équipe du bureau",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "people": [
                  {
                    "minor": false,
                    "identifiable": true
                  }
                ]
              }
            ]
          },
          "fires": false
        }
      ]
    },
    "client-confirmed": {
      "title": {
        "en": "Forbid telling in public that somebody is helped by us",
        "fr": "Interdire de dire en public que quelqu’un est suivi chez nous"
      },
      "rationale": {
        "en": "A kind answer is enough to tell everybody that the person came for help.",
        "fr": "Une réponse aimable suffit à apprendre à tous que la personne est venue chercher de l’aide."
      },
      "concern": [
        1
      ],
      "on": [
        "reply",
        "comment",
        "quote"
      ],
      "effect": "forbid",
      "conditions": {
        "fact": "text.terms",
        "operator": "atLeastItems",
        "value": 1
      },
      "terms": {
        "en": [
          "we have your file",
          "your file here",
          "your case worker",
          "your caseworker",
          "your social worker here",
          "your stay at our shelter",
          "your stay with us",
          "when you stayed at our",
          "your treatment with us",
          "your counsellor here",
          "your counselling session",
          "as one of our patients",
          "as one of our clients",
          "as our patient",
          "as our client",
          "your appointment with our psychologist",
          "your appointment with our doctor"
        ],
        "fr": [
          "nous avons votre dossier",
          "votre dossier médical",
          "votre dossier social",
          "votre suivi avec",
          "votre suivi chez nous",
          "votre référente sociale",
          "votre référent social",
          "votre séjour chez nous",
          "votre hébergement chez nous",
          "votre traitement chez nous",
          "votre prise en charge",
          "en tant que patient",
          "en tant que patiente",
          "votre rendez-vous avec notre psychologue",
          "vous êtes suivi chez nous",
          "vous êtes suivie chez nous"
        ]
      },
      "obligations": [
        {
          "kind": "move-channel"
        },
        {
          "kind": "remove"
        }
      ],
      "tags": [
        "safeguarding"
      ],
      "message": {
        "en": "This answer tells everybody that the person is helped by us. Answer without it, and go on in private.",
        "fr": "Cette réponse apprend à tous que la personne est suivie chez nous. Répondez sans le dire, et poursuivez en privé."
      },
      "sources": [
        {
          "title": "P23 Portage"
        },
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "US, HIPAA Privacy Rule, 45 CFR part 164",
          "asOf": "2026-11-24",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "So sorry! We have your file and will call you.",
            "account": {
              "kind": "official"
            },
            "action": "reply"
          },
          "fires": true,
          "outcome": "deny",
          "finds": [
            "We have your file"
          ]
        },
        {
          "post": {
            "text": "Bonjour, votre référente sociale vous rappelle demain.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "action": "comment"
          },
          "fires": true,
          "finds": [
            "votre référente sociale"
          ]
        },
        {
          "post": {
            "text": "Sorry to read that. Please call our front desk, we want to help.",
            "account": {
              "kind": "official"
            },
            "action": "reply"
          },
          "fires": false
        },
        {
          "title": {
            "en": "An application for a job, not for help",
            "fr": "Une candidature, pas une demande d’aide"
          },
          "post": {
            "text": "Votre dossier de candidature est complet, merci !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "action": "reply"
          },
          "fires": false
        }
      ]
    },
    "consent-purpose": {
      "title": {
        "en": "Require a consent for what the picture or story is used for",
        "fr": "Exiger un accord pour l’usage qui est fait de l’image ou du récit"
      },
      "rationale": {
        "en": "Whoever agreed to the newsletter did not agree to the poster of an appeal; and nobody agrees to what was not explained.",
        "fr": "Qui a dit oui au bulletin n’a pas dit oui à l’affiche d’un appel aux dons ; et nul n’accepte ce qu’on ne lui a pas expliqué."
      },
      "concern": [
        1
      ],
      "effect": "require",
      "params": {
        "informed": {
          "title": {
            "en": "Only consents that were explained count",
            "fr": "Seuls comptent les accords expliqués"
          },
          "kind": "switch",
          "default": false
        }
      },
      "conditions": {
        "fact": "people.shown",
        "operator": "someItem",
        "value": {
          "all": [
            {
              "item": "consent",
              "operator": "equal",
              "value": "given"
            },
            {
              "any": [
                {
                  "not": {
                    "fact": "labels.values",
                    "params": {
                      "kind": "purpose"
                    },
                    "operator": "coveredBy",
                    "value": {
                      "item": "consentPurposes"
                    }
                  }
                },
                {
                  "all": [
                    {
                      "param": "informed",
                      "operator": "equal",
                      "value": true
                    },
                    {
                      "item": "consentInformed",
                      "operator": "equal",
                      "value": false
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
          "contact": "safeguarding"
        }
      ],
      "tags": [
        "safeguarding"
      ],
      "message": {
        "en": "Somebody here agreed to something else. Ask them about this use, or take another picture.",
        "fr": "Une personne a donné son accord pour autre chose. Demandez-lui pour cet usage, ou prenez une autre image."
      },
      "sources": [
        {
          "title": "P36 ACCAC"
        },
        {
          "title": "P13 UNICEF"
        }
      ],
      "examples": [
        {
          "title": {
            "en": "Agreed to news, used in an appeal",
            "fr": "D’accord pour les nouvelles, montré dans un appel"
          },
          "post": {
            "text": "Give before Christmas",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "labels": {
              "purpose": [
                {
                  "value": "fundraising"
                }
              ]
            },
            "media": [
              {
                "people": [
                  {
                    "role": "member",
                    "consents": [
                      "c1"
                    ]
                  }
                ]
              }
            ],
            "people": []
          },
          "context": {
            "registers": {
              "consents": [
                {
                  "id": "c1",
                  "status": "given",
                  "purposes": [
                    "news"
                  ],
                  "informed": true
                }
              ]
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "Nobody had explained it",
            "fr": "Personne ne le lui avait expliqué"
          },
          "post": {
            "text": "Portrait de la semaine",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "labels": {
              "purpose": [
                {
                  "value": "news"
                }
              ]
            },
            "media": [
              {
                "people": [
                  {
                    "role": "member",
                    "consents": [
                      "c1"
                    ]
                  }
                ]
              }
            ],
            "people": []
          },
          "context": {
            "registers": {
              "consents": [
                {
                  "id": "c1",
                  "status": "given",
                  "purposes": [
                    "news"
                  ],
                  "informed": false
                }
              ]
            }
          },
          "params": {
            "informed": true
          },
          "fires": true
        },
        {
          "title": {
            "en": "Used for what was agreed",
            "fr": "Montré pour ce qui était convenu"
          },
          "post": {
            "text": "Portrait de la semaine",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
            "labels": {
              "purpose": [
                {
                  "value": "news"
                }
              ]
            },
            "media": [
              {
                "people": [
                  {
                    "role": "member",
                    "consents": [
                      "c1"
                    ]
                  }
                ]
              }
            ],
            "people": []
          },
          "context": {
            "registers": {
              "consents": [
                {
                  "id": "c1",
                  "status": "given",
                  "purposes": [
                    "news"
                  ],
                  "informed": false
                }
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A picture without people",
            "fr": "Une image sans personne"
          },
          "post": {
            "text": "Our garden",
            "account": {
              "kind": "official"
            },
            "labels": {
              "purpose": [
                {
                  "value": "fundraising"
                }
              ]
            },
            "media": [
              {
                "people": []
              }
            ],
            "people": []
          },
          "fires": false
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
    "danger-signal": {
      "title": {
        "en": "Forbid publishing the word of somebody in danger",
        "fr": "Interdire de publier la parole d’une personne en danger"
      },
      "rationale": {
        "en": "What somebody in danger confided calls for help, not for readers.",
        "fr": "Ce qu’une personne en danger a confié appelle de l’aide, pas des lecteurs."
      },
      "concern": [
        1,
        6
      ],
      "effect": "forbid",
      "params": {
        "labels": {
          "title": {
            "en": "Labels that say so",
            "fr": "Étiquettes qui le disent"
          },
          "kind": "list",
          "default": [
            "danger",
            "abuse",
            "self-harm"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "text.together",
            "params": {
              "first": "dangers",
              "second": "confided"
            },
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "fact": "labels.values",
            "params": {
              "kind": "sensitivity"
            },
            "operator": "overlaps",
            "value": {
              "param": "labels"
            }
          }
        ]
      },
      "terms": {
        "dangers": {
          "en": [
            "hits her",
            "hits him",
            "hits me",
            "hits them",
            "beats her",
            "beats him",
            "beats me",
            "touches her",
            "touches me",
            "rapes her",
            "abuses her",
            "abuses him",
            "wants to die",
            "want to die",
            "wants to kill herself",
            "wants to kill himself",
            "kill myself",
            "cuts herself",
            "cuts himself",
            "is being beaten",
            "is afraid to go home"
          ],
          "fr": [
            "la frappe",
            "le frappe",
            "me frappe",
            "les frappe",
            "la bat",
            "me bat",
            "la touche",
            "me touche",
            "la viole",
            "me viole",
            "se fait frapper",
            "se fait battre",
            "veut mourir",
            "veux mourir",
            "veut se tuer",
            "veux me tuer",
            "veut se suicider",
            "se scarifie",
            "a peur de rentrer chez elle",
            "a peur de rentrer chez lui"
          ]
        },
        "confided": {
          "en": [
            "wrote to us",
            "wrote to me",
            "told us",
            "told me",
            "confided",
            "here is her message",
            "here is his message",
            "her message says",
            "his message says",
            "messaged us",
            "called us last night"
          ],
          "fr": [
            "nous a écrit",
            "m’a écrit",
            "nous a dit",
            "m’a dit",
            "nous a confié",
            "m’a confié",
            "voici son message",
            "son message dit",
            "nous a appelés",
            "nous a appelées"
          ]
        }
      },
      "obligations": [
        {
          "kind": "remove"
        },
        {
          "kind": "notify",
          "contact": "safeguarding",
          "urgency": "immediate"
        }
      ],
      "tags": [
        "safeguarding"
      ],
      "message": {
        "en": "Somebody may be in danger. Do not publish this; tell the safeguarding contact now.",
        "fr": "Une personne est peut-être en danger. Ne publiez pas ; prévenez tout de suite la personne chargée de la protection."
      },
      "sources": [
        {
          "title": "P42 WholisticFostering"
        },
        {
          "title": "P11 The Scouts"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "A girl wrote to us that her stepfather hits her, here is her message.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "sensitivity": []
            }
          },
          "fires": true,
          "outcome": "deny"
        },
        {
          "post": {
            "text": "Un jeune nous a écrit hier soir qu’il veut mourir.",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "labels": {
              "sensitivity": []
            }
          },
          "fires": true,
          "finds": [
            "veut mourir"
          ]
        },
        {
          "title": {
            "en": "A moderator labelled it",
            "fr": "Une modératrice l’a étiqueté"
          },
          "post": {
            "text": "Son message d’hier, tel quel.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "sensitivity": [
                {
                  "value": "abuse"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Our helpline number is on our site.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "sensitivity": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Help offered to everybody",
            "fr": "Une aide offerte à tous"
          },
          "post": {
            "text": "Si quelqu’un vous frappe ou si vous voulez mourir, appelez-nous, jour et nuit.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "sensitivity": []
            }
          },
          "fires": false
        }
      ]
    },
    "distress-answered": {
      "title": {
        "en": "Require help from the safeguarding contact for somebody in distress",
        "fr": "Exiger l’appui de la personne chargée de la protection face à une détresse"
      },
      "rationale": {
        "en": "The first answer counts; nobody should find it alone.",
        "fr": "La première réponse compte ; personne ne doit la trouver seul."
      },
      "concern": [
        1,
        6
      ],
      "on": [
        "reply",
        "comment",
        "message",
        "monitor"
      ],
      "effect": "require",
      "params": {
        "kinds": {
          "title": {
            "en": "What was received",
            "fr": "Ce qui a été reçu"
          },
          "kind": "list",
          "default": [
            "distress",
            "disclosure",
            "child-message"
          ]
        }
      },
      "conditions": {
        "fact": "inReplyTo.kind",
        "operator": "in",
        "value": {
          "param": "kinds"
        }
      },
      "obligations": [
        {
          "kind": "attestation",
          "statement": "safeguarding-told",
          "title": {
            "en": "The safeguarding contact knows and agrees with this answer.",
            "fr": "La personne chargée de la protection est au courant et approuve cette réponse."
          },
          "contact": "safeguarding"
        },
        {
          "kind": "notify",
          "contact": "safeguarding",
          "urgency": "immediate"
        }
      ],
      "tags": [
        "safeguarding"
      ],
      "message": {
        "en": "Somebody in distress wrote this. Tell the safeguarding contact first, and answer together.",
        "fr": "Une personne en détresse a écrit. Prévenez d’abord la personne chargée de la protection, et répondez ensemble."
      },
      "sources": [
        {
          "title": "P11 The Scouts"
        },
        {
          "title": "P42 WholisticFostering"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Thank you for trusting us. Somebody will call you within the hour.",
            "account": {
              "kind": "official"
            },
            "action": "reply",
            "inReplyTo": {
              "kind": "distress"
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Merci de ta confiance.",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "action": "message",
            "inReplyTo": {
              "kind": "child-message"
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Yes, doors open at six.",
            "account": {
              "kind": "official"
            },
            "action": "reply",
            "inReplyTo": {
              "kind": "question"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A complaint, not a distress",
            "fr": "Une réclamation, pas une détresse"
          },
          "post": {
            "text": "Désolés pour ce retard, votre colis part demain.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "action": "reply",
            "inReplyTo": {
              "kind": "complaint"
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
    "emergency-scene": {
      "title": {
        "en": "Forbid telling about an emergency one was sent to",
        "fr": "Interdire de raconter une intervention"
      },
      "rationale": {
        "en": "Those who call for help did not call for an audience.",
        "fr": "Ceux qui appellent à l’aide n’ont pas appelé un public."
      },
      "concern": [
        1
      ],
      "effect": {
        "official": "off",
        "representative": "forbid",
        "personal": "forbid"
      },
      "params": {
        "topics": {
          "title": {
            "en": "Topics that say so",
            "fr": "Sujets concernés"
          },
          "kind": "list",
          "default": [
            "intervention",
            "emergency-scene"
          ]
        },
        "roles": {
          "title": {
            "en": "Roles it concerns",
            "fr": "Rôles concernés"
          },
          "kind": "list",
          "default": [
            "responder",
            "firefighter",
            "ambulance",
            "nurse",
            "lifeguard"
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
                "fact": "author.roles",
                "operator": "overlaps",
                "value": {
                  "param": "roles"
                }
              },
              {
                "fact": "labels.values",
                "operator": "overlaps",
                "value": {
                  "param": "topics"
                }
              }
            ]
          }
        ]
      },
      "terms": {
        "en": [
          "the crash we attended",
          "the fire we attended",
          "the scene we attended",
          "on scene tonight",
          "on scene right now",
          "the call we had tonight",
          "called out tonight to a",
          "pulled out of the wreck"
        ],
        "fr": [
          "intervention de cette nuit",
          "intervention de ce soir",
          "en intervention sur",
          "sur les lieux de l’accident",
          "l’accident sur lequel nous",
          "appelés cette nuit pour",
          "appelées cette nuit pour",
          "désincarcéré"
        ]
      },
      "obligations": [
        {
          "kind": "remove"
        }
      ],
      "message": {
        "en": "This tells about an emergency that somebody was sent to. Leave it out, or share the official message.",
        "fr": "Ce message raconte une intervention. Retirez ce passage, ou partagez le message officiel."
      },
      "sources": [
        {
          "title": "P25 Les sapeurs-pompiers, union advice"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Photo of the crash we attended tonight.",
            "account": {
              "kind": "personal"
            },
            "author": {
              "roles": [
                "ambulance"
              ]
            },
            "labels": {
              "topic": []
            }
          },
          "fires": true,
          "outcome": "deny",
          "finds": [
            "the crash we attended"
          ]
        },
        {
          "title": {
            "en": "A firefighter’s photo, labelled as such",
            "fr": "La photo d’une pompière, étiquetée comme telle"
          },
          "post": {
            "text": "Dure soirée.",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "author": {
              "roles": [
                "firefighter"
              ]
            },
            "labels": {
              "topic": [
                {
                  "value": "intervention"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Fière d’avoir rejoint le stage de secourisme.",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "author": {
              "roles": [
                "firefighter"
              ]
            },
            "labels": {
              "topic": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A breakdown, nobody was sent for",
            "fr": "Une panne, personne n’a été appelé"
          },
          "post": {
            "text": "The coach broke down on the way to the match. All fine, all late.",
            "account": {
              "kind": "personal"
            },
            "author": {
              "roles": [
                "volunteer"
              ]
            },
            "labels": {
              "topic": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "The official account informs",
            "fr": "Le compte officiel informe"
          },
          "post": {
            "text": "Route coupée à Saint-Amand : nos équipes sont sur place, suivez la préfecture.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": [
                "firefighter"
              ]
            },
            "labels": {
              "topic": []
            }
          },
          "fires": false
        }
      ]
    },
    "family-first": {
      "title": {
        "en": "Require word that the family knows first",
        "fr": "Exiger que la famille ait été prévenue d’abord"
      },
      "rationale": {
        "en": "Nobody should learn of a death or an accident from a network.",
        "fr": "Personne ne devrait apprendre un décès ou un accident sur un réseau."
      },
      "concern": [
        1
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "params": {
        "topics": {
          "title": {
            "en": "Topics that need it",
            "fr": "Sujets concernés"
          },
          "kind": "list",
          "default": [
            "death",
            "missing-person",
            "accident"
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
            "fact": "labels.values",
            "operator": "overlaps",
            "value": {
              "param": "topics"
            }
          }
        ]
      },
      "terms": {
        "en": [
          "died this morning",
          "died last night",
          "died today",
          "died yesterday",
          "died overnight",
          "passed away this morning",
          "passed away last night",
          "passed away today",
          "passed away yesterday",
          "was killed this morning",
          "was killed last night",
          "was killed today",
          "has been missing since",
          "went missing last night"
        ],
        "fr": [
          "est mort ce matin",
          "est morte ce matin",
          "est mort cette nuit",
          "est morte cette nuit",
          "est mort hier",
          "est morte hier",
          "est décédé ce matin",
          "est décédée ce matin",
          "est décédé cette nuit",
          "est décédée cette nuit",
          "est décédé hier",
          "est décédée hier",
          "nous a quittés ce matin",
          "nous a quittés cette nuit",
          "nous a quittés hier",
          "a disparu depuis",
          "est porté disparu",
          "est portée disparue"
        ]
      },
      "obligations": [
        {
          "kind": "attestation",
          "statement": "family-informed",
          "title": {
            "en": "The family knows and agrees, and the authorities too where they must.",
            "fr": "La famille est prévenue et d’accord, les autorités aussi s’il le faut."
          }
        }
      ],
      "message": {
        "en": "This tells of a death, an accident or somebody missing. Confirm that the family knew first and agrees.",
        "fr": "Ce message annonce un décès, un accident ou une disparition. Confirmez que la famille l’a su d’abord et qu’elle est d’accord."
      },
      "sources": [
        {
          "title": "P25 Les sapeurs-pompiers, union advice"
        },
        {
          "title": "P13 UNICEF, Ethical reporting on children"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "RIP Paul, he died this morning at the site.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "died this morning"
          ]
        },
        {
          "post": {
            "text": "Notre collègue Inès est décédée hier dans le Vercors.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "fires": true,
          "finds": [
            "est décédée hier"
          ]
        },
        {
          "title": {
            "en": "Somebody labelled it as a death",
            "fr": "Quelqu’un l’a étiqueté « décès »"
          },
          "post": {
            "text": "Nous pensons très fort à toute l’équipe.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": [
                {
                  "value": "death"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "A memory, no news",
            "fr": "Un souvenir, pas une nouvelle"
          },
          "post": {
            "text": "Ten years ago our founder passed away. Her garden blooms.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "Hommage à Simone, présidente de 1980 à 1996.",
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
      "params": {
        "labels": {
          "title": {
            "en": "Labels that say so",
            "fr": "Étiquettes qui le disent"
          },
          "kind": "list",
          "default": [
            "internal",
            "confidential",
            "restricted"
          ]
        },
        "audience": {
          "title": {
            "en": "Audiences that may see it",
            "fr": "Publics qui peuvent le voir"
          },
          "kind": "list",
          "default": [],
          "options": [
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
            "fact": "visibility",
            "operator": "notIn",
            "value": {
              "param": "audience"
            }
          },
          {
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
              },
              {
                "fact": "labels.values",
                "params": {
                  "kind": "sensitivity"
                },
                "operator": "overlaps",
                "value": {
                  "param": "labels"
                }
              }
            ]
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
        },
        {
          "title": "P48 Nightfever"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "From the memo (do not share): the Lyon office closes in June.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "sensitivity": []
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
            },
            "labels": {
              "sensitivity": []
            }
          },
          "fires": true,
          "finds": [
            "Ne pas diffuser"
          ]
        },
        {
          "title": {
            "en": "Somebody labelled it internal",
            "fr": "Quelqu’un l’a étiqueté « interne »"
          },
          "post": {
            "text": "The Lyon office moves in June",
            "account": {
              "kind": "official"
            },
            "labels": {
              "sensitivity": [
                {
                  "value": "internal"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "In the closed group of the staff, which this policy allows",
            "fr": "Dans le groupe fermé de l’équipe, que cette charte permet"
          },
          "post": {
            "text": "Le local de Lyon déménage en juin",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "visibility": "closed-group",
            "labels": {
              "sensitivity": [
                {
                  "value": "internal"
                }
              ]
            }
          },
          "params": {
            "audience": [
              "closed-group"
            ]
          },
          "fires": false
        },
        {
          "post": {
            "text": "Compte rendu du bureau, usage interne : trois postes ne seront pas remplacés.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "sensitivity": []
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
            },
            "labels": {
              "sensitivity": []
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
            },
            "labels": {
              "sensitivity": []
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
            },
            "labels": {
              "sensitivity": []
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
            },
            "labels": {
              "sensitivity": []
            }
          },
          "fires": false
        }
      ]
    },
    "legal-matter": {
      "title": {
        "en": "Require a lawyer’s word on a matter before the courts",
        "fr": "Exiger l’avis d’un juriste sur une affaire en cours"
      },
      "rationale": {
        "en": "A sentence too many can lose a case, or harm somebody who is presumed innocent.",
        "fr": "Une phrase de trop peut faire perdre un procès, ou nuire à quelqu’un de présumé innocent."
      },
      "concern": [
        1,
        6
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "params": {
        "topics": {
          "title": {
            "en": "Topics that need it",
            "fr": "Sujets concernés"
          },
          "kind": "list",
          "default": [
            "litigation",
            "investigation",
            "disciplinary",
            "accident"
          ]
        },
        "roles": {
          "title": {
            "en": "Who may agree",
            "fr": "Qui peut donner son accord"
          },
          "kind": "list",
          "default": [
            "legal",
            "director"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "text.terms",
            "params": {
              "list": "cases"
            },
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "fact": "labels.values",
            "operator": "overlaps",
            "value": {
              "param": "topics"
            }
          }
        ]
      },
      "terms": {
        "cases": {
          "en": [
            "we will win in court",
            "we are being sued",
            "is suing us",
            "are suing us",
            "we are suing",
            "see you in court",
            "our lawyers",
            "our lawsuit",
            "our court case",
            "we have filed a complaint against",
            "we are pressing charges",
            "the police are investigating our",
            "disciplinary procedure against",
            "dismissed for misconduct"
          ],
          "fr": [
            "nous gagnerons au tribunal",
            "nous portons plainte",
            "nous avons porté plainte",
            "a porté plainte contre nous",
            "porte plainte contre nous",
            "nous attaque en justice",
            "nous attaquons en justice",
            "nous irons au tribunal",
            "rendez-vous au tribunal",
            "nos avocats",
            "notre procès",
            "procédure disciplinaire contre",
            "licencié pour faute",
            "licenciée pour faute",
            "mis à pied"
          ]
        }
      },
      "obligations": [
        {
          "kind": "approval",
          "roles": {
            "param": "roles"
          },
          "contact": "legal"
        }
      ],
      "message": {
        "en": "This touches a matter before the courts or an inquiry. Ask for a lawyer’s word, or leave it out.",
        "fr": "Ce message touche une affaire en justice ou une enquête. Demandez l’avis d’un juriste, ou n’en parlez pas."
      },
      "sources": [
        {
          "title": "P52 Intel"
        },
        {
          "title": "P51 Case Western, Clarkson, Montana State Northern universities"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "The driver who hit our van was drunk, we will win in court.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "we will win in court"
          ]
        },
        {
          "post": {
            "text": "Nous portons plainte contre le bailleur, suite au prochain épisode.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "fires": true,
          "finds": [
            "Nous portons plainte"
          ]
        },
        {
          "title": {
            "en": "Somebody labelled it as an accident",
            "fr": "Quelqu’un l’a étiqueté « accident »"
          },
          "post": {
            "text": "Retour sur la soirée de mardi.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": [
                {
                  "value": "accident"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "We thank the fire brigade for its help.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Advice for everybody, no case of ours",
            "fr": "Un conseil à tous, aucune affaire à nous"
          },
          "post": {
            "text": "Comment porter plainte ? Notre guide gratuit.",
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
        },
        "delay": {
          "title": {
            "en": "A picture stays live for",
            "fr": "Une image reste actuelle pendant"
          },
          "kind": "duration",
          "default": "PT24H"
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
              },
              {
                "fact": "media",
                "operator": "someItem",
                "value": {
                  "item": "takenAt",
                  "operator": "newerThan",
                  "value": {
                    "param": "delay"
                  }
                }
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
        },
        {
          "title": "P49 Indiana UMC; St Paul’s Winston-Salem"
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
            "en": "The picture is three hours old",
            "fr": "La photo a trois heures"
          },
          "post": {
            "text": "La distribution d’hier soir",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "live": false,
            "geo": {
              "place": "Village de Koré",
              "precision": "place"
            },
            "media": [
              {
                "takenAt": "2026-11-24T06:30:00Z"
              }
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "The picture is a week old",
            "fr": "La photo a une semaine"
          },
          "post": {
            "text": "Last week in the north",
            "account": {
              "kind": "official"
            },
            "live": false,
            "geo": {
              "place": "Koré",
              "precision": "place"
            },
            "media": [
              {
                "takenAt": "2026-11-17T06:30:00Z"
              }
            ]
          },
          "fires": false
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
            "national-id",
            "organisation-id",
            "ip",
            "mac",
            "birth-date",
            "plate",
            "coordinates"
          ]
        },
        "own": {
          "title": {
            "en": "The organisation’s own addresses, domains and numbers",
            "fr": "Les adresses, domaines et numéros de l’organisation"
          },
          "kind": "list",
          "default": []
        },
        "formats": {
          "title": {
            "en": "Identifiers of our own, with signs for digits and letters",
            "fr": "Nos propres identifiants, avec des signes pour chiffres et lettres"
          },
          "kind": "list",
          "default": []
        }
      },
      "conditions": {
        "any": [
          {
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
          {
            "fact": "text.formats",
            "params": {
              "formats": {
                "param": "formats"
              }
            },
            "operator": "atLeastItems",
            "value": 1
          }
        ]
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
            "en": "A case number of our own",
            "fr": "Un numéro de dossier à nous"
          },
          "post": {
            "text": "Merci de rappeler la famille du dossier MH-10442.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "formats": [
              "MH-#####"
            ]
          },
          "fires": true,
          "finds": [
            "MH-10442"
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
            "message",
            "meeting",
            "internal-list",
            "conversation"
          ]
        }
      },
      "conditions": {
        "any": [
          {
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
          {
            "fact": "text.terms",
            "params": {
              "list": "confidences"
            },
            "operator": "atLeastItems",
            "value": 1
          }
        ]
      },
      "terms": {
        "confidences": {
          "en": [
            "wrote in our group chat",
            "said in our group chat",
            "wrote in the group chat",
            "told me in confidence",
            "told us in confidence",
            "told me off the record",
            "told us off the record",
            "told me privately",
            "said in a private message",
            "wrote to me in a private message",
            "between you and me"
          ],
          "fr": [
            "a écrit dans notre groupe",
            "a dit dans notre groupe",
            "m’a confié en privé",
            "m’a dit en privé",
            "nous a confié en privé",
            "m’a dit en confidence",
            "m’a dit entre nous",
            "nous a dit en off",
            "m’a écrit en message privé",
            "nous a écrit en message privé",
            "sous le sceau du secret"
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
        },
        {
          "title": "P56 Syndrome Moebius Belgique"
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
            "text": "Ana wrote in our group chat that she is exhausted.",
            "account": {
              "kind": "official"
            },
            "quotes": []
          },
          "fires": true,
          "finds": [
            "wrote in our group chat"
          ]
        },
        {
          "title": {
            "en": "Only an invitation to a group",
            "fr": "Une simple invitation à un groupe"
          },
          "post": {
            "text": "Rejoignez notre groupe WhatsApp pour les covoiturages.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "quotes": []
          },
          "fires": false
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
            "any": [
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
                "fact": "text.terms",
                "params": {
                  "list": "intimate"
                },
                "operator": "atLeastItems",
                "value": 1
              }
            ]
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
      "terms": {
        "intimate": {
          "en": [
            "HIV positive",
            "is HIV-positive",
            "has AIDS",
            "schizophrenic",
            "bipolar",
            "in rehab",
            "addicted to",
            "attempted suicide",
            "was raped",
            "sexually abused",
            "beaten by her husband",
            "undocumented",
            "asylum seeker",
            "ex-prisoner",
            "former prisoner",
            "on parole",
            "was convicted",
            "had an abortion"
          ],
          "fr": [
            "séropositif",
            "séropositive",
            "vit avec le VIH",
            "atteint du sida",
            "atteinte du sida",
            "schizophrène",
            "bipolaire",
            "en cure de désintoxication",
            "a tenté de se suicider",
            "tentative de suicide",
            "a été violée",
            "a été violé",
            "victime d’inceste",
            "battue par son mari",
            "sans papiers",
            "sans-papier",
            "demandeur d’asile",
            "demandeuse d’asile",
            "ancien détenu",
            "ancienne détenue",
            "sorti de prison",
            "sortie de prison",
            "a été condamné",
            "a été condamnée",
            "a avorté"
          ]
        }
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
        },
        {
          "title": "P28 vitamineB"
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
            "en": "The words say it, no label needed",
            "fr": "Les mots le disent, sans étiquette"
          },
          "post": {
            "text": "Nadia, sans papiers, vient chaque mardi.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "channel": "facebook",
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
          "fires": true,
          "finds": [
            "sans papiers"
          ]
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
    },
    "whereabouts-told": {
      "title": {
        "en": "Prefer to tell afterwards where protected people are",
        "fr": "Préférer dire après coup où sont les personnes protégées"
      },
      "rationale": {
        "en": "A team in the field and a family in a refuge can be followed by anybody who reads.",
        "fr": "Une équipe de terrain ou une famille mise à l’abri peuvent être suivies par qui sait lire."
      },
      "concern": [
        1
      ],
      "effect": "advise",
      "conditions": {
        "fact": "text.together",
        "params": {
          "first": "present",
          "second": "sheltered"
        },
        "operator": "atLeastItems",
        "value": 1
      },
      "terms": {
        "present": {
          "en": [
            "right now",
            "at this moment",
            "live from",
            "we are currently at",
            "just arrived at"
          ],
          "fr": [
            "en ce moment",
            "à cet instant",
            "en direct de",
            "en direct du",
            "nous sommes actuellement",
            "nous venons d’arriver"
          ]
        },
        "sheltered": {
          "en": [
            "women’s refuge",
            "women’s shelter",
            "the refuge",
            "safe house",
            "with the families",
            "with the survivors",
            "field team",
            "convoy"
          ],
          "fr": [
            "foyer",
            {
              "term": "centre d’hébergement"
            },
            "maison d’accueil",
            "avec les familles",
            "avec les victimes",
            "équipe de terrain",
            "convoi"
          ]
        }
      },
      "obligations": [
        {
          "kind": "delay"
        }
      ],
      "message": {
        "en": "This says where people who need protection are at this moment. Tell it tomorrow, or without the place.",
        "fr": "Ce message dit où se trouvent en ce moment des personnes à protéger. Racontez-le demain, ou sans le lieu."
      },
      "sources": [
        {
          "title": "P35 NNEDV Safety Net"
        },
        {
          "title": "P02 IFRC"
        },
        {
          "title": "P15 United Nations in Ukraine"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "With the survivors at the women’s refuge right now!",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "right now"
          ]
        },
        {
          "post": {
            "text": "En ce moment avec les familles du foyer, rue Basse.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Last week our team visited three villages in the north.",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Dogs and cats are not in hiding",
            "fr": "Chiens et chats ne se cachent pas"
          },
          "post": {
            "text": "Le refuge animalier est ouvert en ce moment, venez adopter !",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Now, but nobody to protect",
            "fr": "Maintenant, mais personne à protéger"
          },
          "post": {
            "text": "En ce moment, l’atelier vélo bat son plein.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    }
  }
}
