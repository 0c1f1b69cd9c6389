// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Pack: Disclaimers. */
export const disclaimer: Pack = {
  "format": 1,
  "id": "disclaimer",
  "version": "1.0.0",
  "title": {
    "en": "Disclaimers",
    "fr": "Mentions"
  },
  "rules": {
    "bare-share": {
      "title": {
        "en": "Prefer a word of one’s own with a share",
        "fr": "Préférer un mot à soi avec un partage"
      },
      "rationale": {
        "en": "A bare share reads as agreement.",
        "fr": "Un partage sans un mot se lit comme un accord."
      },
      "concern": [
        9
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "advise"
      },
      "conditions": {
        "all": [
          {
            "fact": "repost.bare",
            "operator": "equal",
            "value": true
          },
          {
            "fact": "repostOf.ownerKind",
            "operator": "notIn",
            "value": [
              "own-official",
              "public-body",
              "nonprofit"
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
        "en": "This shares another’s words without one of yours. Say why you share it.",
        "fr": "Ce message partage les mots d’un autre sans un mot de vous. Dites pourquoi vous le partagez."
      },
      "sources": [
        {
          "title": "P16 Associated Press"
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
              "ownerKind": "company"
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "action": "repost",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "repostOf": {
              "ownerKind": "person"
            }
          },
          "fires": true
        },
        {
          "post": {
            "action": "quote",
            "text": "A good summary.",
            "account": {
              "kind": "official"
            },
            "repostOf": {
              "ownerKind": "company"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Our own post",
            "fr": "Notre propre message"
          },
          "post": {
            "action": "repost",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "repostOf": {
              "ownerKind": "own-official"
            }
          },
          "fires": false
        }
      ]
    },
    "paid-or-gifted": {
      "title": {
        "en": "Require saying what was paid or given",
        "fr": "Exiger de dire ce qui a été payé ou offert"
      },
      "rationale": {
        "en": "Readers have a right to know who paid.",
        "fr": "Le lecteur a le droit de savoir qui a payé."
      },
      "concern": [
        9
      ],
      "effect": "require",
      "conditions": {
        "all": [
          {
            "any": [
              {
                "fact": "benefits",
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "fact": "promotion.boosted",
                "operator": "equal",
                "value": true
              }
            ]
          },
          {
            "not": {
              "fact": "disclosures",
              "operator": "someItem",
              "value": {
                "item": "kind",
                "operator": "equal",
                "value": "ad"
              }
            }
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
      "terms": {
        "en": [
          "advertisement",
          "sponsored",
          "paid partnership",
          "gifted by",
          "thanks to our sponsor"
        ],
        "fr": [
          "publicité",
          "collaboration commerciale",
          "partenariat rémunéré",
          "offert par",
          "sponsorisé"
        ]
      },
      "obligations": [
        {
          "kind": "label",
          "text": {
            "en": "Sponsored.",
            "fr": "Publicité."
          }
        }
      ],
      "message": {
        "en": "Something was paid or given for this, and nothing says so. Add the label at the start.",
        "fr": "Quelque chose a été payé ou offert pour ce message, et rien ne le dit. Ajoutez la mention au début."
      },
      "sources": [
        {
          "title": "US, 16 CFR part 255 on endorsements",
          "url": "docslib.org",
          "asOf": "2026-11-22",
          "verified": false
        },
        {
          "title": "FR, law of 9 June 2023 on commercial influence",
          "asOf": "2026-11-22",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Love this coffee",
            "account": {
              "kind": "official"
            },
            "benefits": [
              {
                "kind": "gift"
              }
            ]
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Un super café",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "benefits": [
              {
                "kind": "paid"
              }
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "Sponsored: love this coffee",
            "account": {
              "kind": "official"
            },
            "benefits": [
              {
                "kind": "paid"
              }
            ]
          },
          "fires": false
        },
        {
          "post": {
            "text": "Un super café",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "benefits": []
          },
          "fires": false
        }
      ]
    },
    "personal-account": {
      "title": {
        "en": "Prefer a disclaimer when writing about the organisation",
        "fr": "Préférer une mention quand on parle de l’organisation"
      },
      "rationale": {
        "en": "One line tells readers whose opinion it is.",
        "fr": "Une ligne dit au lecteur de qui est l’opinion."
      },
      "concern": [
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
            "en": "Asked for, or not to be used",
            "fr": "Demandée, ou à ne pas employer"
          },
          "kind": "choice",
          "default": "required",
          "options": [
            "required",
            "forbidden"
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
                "value": "required"
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
                "value": "forbidden"
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
          "views my own",
          "views are my own",
          "views are mine",
          "opinions my own",
          "opinions are my own",
          "opinions mine",
          "my own views",
          "personal views",
          "in a personal capacity",
          "in my personal capacity",
          "tweets are my own"
        ],
        "fr": [
          "opinions personnelles",
          "n’engagent que moi",
          "n’engage que moi",
          "à titre personnel",
          "propos personnels",
          "les opinions sont les miennes",
          "avis personnels",
          "mes opinions n’engagent"
        ]
      },
      "obligations": [
        {
          "kind": "disclaimer",
          "text": {
            "en": "Views are my own.",
            "fr": "Ces propos n’engagent que moi."
          }
        }
      ],
      "message": {
        "en": "This speaks of the organisation, and the disclaimer is not as the policy asks. Add it, or take it out.",
        "fr": "Ce message parle de l’organisation, et la mention n’est pas celle que la charte demande. Ajoutez-la, ou retirez-la."
      },
      "sources": [
        {
          "title": "P05 Share My Meals"
        },
        {
          "title": "P17 BBC"
        },
        {
          "title": "P32 Dorpsbelang Wijnaldum"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Croix-Verte should open on Sundays.",
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
            "text": "Croix-Verte devrait ouvrir le dimanche.",
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
            "text": "Croix-Verte should open on Sundays. Views are my own.",
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
          "post": {
            "text": "Croix-Verte devrait ouvrir, ces propos n’engagent que moi.",
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
        },
        {
          "post": {
            "text": "Views are my own.",
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
            "mode": "forbidden"
          },
          "fires": true,
          "finds": [
            "Views are my own"
          ]
        }
      ]
    },
    "profile": {
      "title": {
        "en": "Prefer a disclaimer in a profile that names the organisation",
        "fr": "Préférer une mention dans un profil qui nomme l’organisation"
      },
      "rationale": {
        "en": "A profile is read before the posts.",
        "fr": "Le profil se lit avant les messages."
      },
      "concern": [
        9
      ],
      "on": [
        "update-profile",
        "audit"
      ],
      "effect": {
        "official": "off",
        "representative": "advise",
        "personal": "advise"
      },
      "conditions": {
        "all": [
          {
            "fact": "account.branded",
            "operator": "equal",
            "value": true
          },
          {
            "not": {
              "fact": "profile.terms",
              "operator": "atLeastItems",
              "value": 1
            }
          }
        ]
      },
      "terms": {
        "en": [
          "views my own",
          "views are my own",
          "views are mine",
          "opinions my own",
          "opinions are my own",
          "opinions mine",
          "my own views",
          "personal views",
          "in a personal capacity",
          "in my personal capacity",
          "tweets are my own"
        ],
        "fr": [
          "opinions personnelles",
          "n’engagent que moi",
          "n’engage que moi",
          "à titre personnel",
          "propos personnels",
          "les opinions sont les miennes",
          "avis personnels",
          "mes opinions n’engagent"
        ]
      },
      "obligations": [
        {
          "kind": "disclaimer"
        }
      ],
      "message": {
        "en": "The profile names the organisation without saying whose views it holds. Add a line that says so.",
        "fr": "Le profil nomme l’organisation sans dire de qui sont les opinions. Ajoutez une ligne qui le dise."
      },
      "sources": [
        {
          "title": "P03 Charity Commission"
        },
        {
          "title": "P16 Associated Press"
        }
      ],
      "examples": [
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "personal",
              "branded": true,
              "profile": {
                "bio": "Nurse at Croix-Verte"
              }
            }
          },
          "fires": true
        },
        {
          "post": {
            "action": "update-profile",
            "language": "fr",
            "account": {
              "kind": "personal",
              "branded": true,
              "profile": {
                "bio": "Bénévole à Croix-Verte"
              }
            }
          },
          "fires": true
        },
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "personal",
              "branded": true,
              "profile": {
                "bio": "Nurse at Croix-Verte. Views my own."
              }
            }
          },
          "fires": false
        },
        {
          "post": {
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "personal",
              "branded": false,
              "profile": {
                "bio": "Jardin et vélo"
              }
            }
          },
          "fires": false
        }
      ]
    }
  }
}
