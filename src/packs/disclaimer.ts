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
  "statements": {
    "not-a-shield": {
      "text": {
        "en": "A disclaimer helps readers. It does not stop them from hearing the organisation in what its director says.",
        "fr": "Une mention aide le lecteur. Elle ne l’empêche pas d’entendre l’organisation dans ce que dit sa directrice."
      },
      "concern": [
        9
      ],
      "owner": "communications",
      "review": "P365D"
    }
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
      "effect": "advise",
      "params": {
        "fine": {
          "title": {
            "en": "Whose posts may be shared as they are",
            "fr": "De qui un message se partage tel quel"
          },
          "kind": "list",
          "default": [
            "own-official",
            "public-body",
            "nonprofit"
          ]
        }
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
            "value": {
              "param": "fine"
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "change"
        }
      ],
      "message": {
        "en": "This shares somebody else’s words without one of yours. Say why you share it.",
        "fr": "Ce message partage les mots de quelqu’un d’autre sans un mot de vous. Dites pourquoi vous le partagez."
      },
      "sources": [
        {
          "title": "P16 Associated Press"
        },
        {
          "title": "P03 Charity Commission"
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
              "text": "Vote for change!",
              "ownerKind": "party"
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
              "text": "Ma recette du jour",
              "ownerKind": "person"
            }
          },
          "fires": true
        },
        {
          "post": {
            "action": "quote",
            "text": "For information, the company’s reply.",
            "account": {
              "kind": "official"
            },
            "repostOf": {
              "text": "Our statement",
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
              "text": "La boutique ouvre samedi",
              "ownerKind": "own-official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A post of one’s own",
            "fr": "Un message à soi"
          },
          "post": {
            "text": "Come on Saturday!",
            "account": {
              "kind": "official"
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
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
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
              "params": {
                "list": "sponsor-labels"
              },
              "operator": "atLeastItems",
              "value": 1
            }
          }
        ]
      },
      "terms": {
        "sponsor-labels": {
          "en": [
            {
              "term": "ad",
              "unless": [
                "ad hoc",
                "ad infinitum",
                "ad lib"
              ]
            },
            "advert",
            "advertisement",
            "advertising",
            "sponsored",
            "sponsored by",
            "paid partnership",
            "paid post",
            "paid promotion",
            "gifted by",
            "gifted",
            "given to us by",
            "thanks to our sponsor"
          ],
          "fr": [
            "publicité",
            "annonce sponsorisée",
            "communication commerciale",
            "collaboration commerciale",
            "partenariat rémunéré",
            "partenariat commercial",
            "contenu sponsorisé",
            "sponsorisé",
            "sponsorisée",
            "sponsorisé par",
            "offert par",
            "offerte par",
            "offerts par",
            "produit offert"
          ],
          "de": [
            "anzeige",
            "werbung",
            "bezahlte partnerschaft",
            "gesponsert"
          ],
          "es": [
            "publicidad",
            "colaboración pagada",
            "patrocinado"
          ]
        }
      },
      "obligations": [
        {
          "kind": "label",
          "text": {
            "en": "Ad.",
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
          "url": "https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255",
          "asOf": "2026-11-22",
          "verified": false
        },
        {
          "title": "GB, CAP Code, section 2: obviously identifiable",
          "url": "https://www.asa.org.uk/advice-online/recognising-ads-social-media.html",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "FR, law 2023-451 of 9 June 2023 on commercial influence, as amended on 6 November 2024",
          "url": "https://nomosparis.com/la-loi-n-2023-451-du-9-juin-2023-relative-a-linfluence-commerciale-fait-lobjet-dadaptations-par-ordonnance/",
          "asOf": "2026-11-24",
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
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "text": "Notre vente de Noël, plus visible cette semaine",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "promotion": {
              "boosted": true
            },
            "benefits": []
          },
          "fires": true
        },
        {
          "post": {
            "text": "Ad. Love this coffee",
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
          "title": {
            "en": "Declared with the network’s own switch",
            "fr": "Déclaré par la fonction du réseau"
          },
          "post": {
            "text": "Un super café",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "benefits": [
              {
                "kind": "gift"
              }
            ],
            "disclosures": [
              {
                "kind": "ad"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nothing received: only thanks",
            "fr": "Rien reçu : un simple merci"
          },
          "post": {
            "text": "Merci à la brûlerie du coin pour son accueil.",
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
        },
        "tier": {
          "title": {
            "en": "How much it must say",
            "fr": "Ce qu’elle doit dire"
          },
          "kind": "choice",
          "default": "own",
          "options": [
            "own",
            "not-theirs"
          ]
        },
        "where": {
          "title": {
            "en": "Where it counts",
            "fr": "Où elle compte"
          },
          "kind": "choice",
          "default": "post",
          "options": [
            "post",
            "post-or-profile"
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
                  "any": [
                    {
                      "fact": "text.terms",
                      "params": {
                        "list": "views-not-theirs"
                      },
                      "operator": "atLeastItems",
                      "value": 1
                    },
                    {
                      "all": [
                        {
                          "param": "tier",
                          "operator": "equal",
                          "value": "own"
                        },
                        {
                          "fact": "text.terms",
                          "params": {
                            "list": "views-own"
                          },
                          "operator": "atLeastItems",
                          "value": 1
                        }
                      ]
                    },
                    {
                      "all": [
                        {
                          "param": "where",
                          "operator": "equal",
                          "value": "post-or-profile"
                        },
                        {
                          "any": [
                            {
                              "fact": "profile.terms",
                              "params": {
                                "list": "views-not-theirs"
                              },
                              "operator": "atLeastItems",
                              "value": 1
                            },
                            {
                              "all": [
                                {
                                  "param": "tier",
                                  "operator": "equal",
                                  "value": "own"
                                },
                                {
                                  "fact": "profile.terms",
                                  "params": {
                                    "list": "views-own"
                                  },
                                  "operator": "atLeastItems",
                                  "value": 1
                                }
                              ]
                            }
                          ]
                        }
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
                "param": "mode",
                "operator": "equal",
                "value": "forbidden"
              },
              {
                "any": [
                  {
                    "fact": "text.terms",
                    "params": {
                      "list": "views-own"
                    },
                    "operator": "atLeastItems",
                    "value": 1
                  },
                  {
                    "fact": "text.terms",
                    "params": {
                      "list": "views-not-theirs"
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
        "views-not-theirs": {
          "en": [
            "not my employer’s",
            "not those of my employer",
            "not the views of my employer",
            "do not represent my employer",
            "don’t represent my employer",
            "do not reflect the views of",
            "don’t reflect the views of",
            "do not represent the views of",
            "don’t represent the views of",
            "do not necessarily represent",
            "don’t necessarily represent",
            "do not necessarily reflect",
            "don’t necessarily reflect",
            "not necessarily those of",
            "not those of the charity",
            "not those of the organisation",
            "not those of the organization",
            "i do not speak for",
            "i don’t speak for",
            "not speaking on behalf of"
          ],
          "fr": [
            "n’engagent pas mon employeur",
            "n’engagent pas mon association",
            "n’engagent pas l’association",
            "n’engagent pas l’organisation",
            "n’engagent en rien",
            "n’engagent aucunement",
            "n’engagent que moi et non",
            "n’engagent que moi et pas",
            "ne reflètent pas l’avis de",
            "ne reflètent pas les positions de",
            "ne représentent pas l’avis de",
            "ne représentent pas la position de",
            "pas ceux de mon employeur",
            "pas celles de mon employeur",
            "pas celles de l’association",
            "je ne parle pas au nom de",
            "et non ceux de"
          ],
          "de": [
            "nicht die meinung meines arbeitgebers",
            "nicht im namen meines arbeitgebers"
          ],
          "es": [
            "no representan a mi empresa",
            "no representan la opinión de",
            "no reflejan la opinión de"
          ],
          "nl": [
            "niet namens mijn werkgever"
          ]
        },
        "views-own": {
          "en": [
            "views my own",
            "views are my own",
            "views here are my own",
            "views expressed are my own",
            "views are mine",
            "views are mine alone",
            "views mine",
            "opinions my own",
            "opinions are my own",
            "opinions expressed are my own",
            "opinions are mine",
            "opinions mine",
            "thoughts are my own",
            "all views my own",
            "all opinions my own",
            "my own views",
            "my own opinions",
            "my personal views",
            "my personal opinion",
            "personal views",
            "personal opinions",
            "personal account",
            "in a personal capacity",
            "in my personal capacity",
            "posts are my own",
            "tweets are my own",
            "tweets my own"
          ],
          "fr": [
            "opinions personnelles",
            "avis personnels",
            "avis personnel",
            "propos personnels",
            "mes propos n’engagent que moi",
            "n’engagent que moi",
            "n’engage que moi",
            "n’engageant que moi",
            "mes tweets n’engagent que moi",
            "à titre personnel",
            "à titre privé",
            "compte personnel",
            "les opinions sont les miennes",
            "mes opinions sont les miennes",
            "je ne parle qu’en mon nom",
            "je parle en mon nom",
            "en mon nom propre"
          ],
          "de": [
            "meine eigene meinung",
            "eigene meinung",
            "private meinung",
            "privater account",
            "hier privat",
            "ich spreche nur für mich"
          ],
          "es": [
            "opiniones personales",
            "opiniones propias",
            "a título personal",
            "cuenta personal",
            "opino a título personal"
          ],
          "nl": [
            "op persoonlijke titel",
            "persoonlijke mening",
            "eigen mening"
          ],
          "it": [
            "opinioni personali",
            "a titolo personale"
          ]
        }
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
          "title": "P04 Easter Seals"
        },
        {
          "title": "P05 Share My Meals"
        },
        {
          "title": "P17 BBC"
        },
        {
          "title": "P32 Dorpsbelang Wijnaldum"
        },
        {
          "title": "P52 Intel"
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
          "fires": true,
          "outcome": "allow",
          "finds": [
            "Croix-Verte"
          ]
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
            "text": "Croix-Verte devrait ouvrir le dimanche. Ces propos n’engagent que moi.",
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
          "title": {
            "en": "“My own” is not enough for this policy",
            "fr": "« Les miens » ne suffit pas à cette charte"
          },
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
          "params": {
            "tier": "not-theirs"
          },
          "fires": true
        },
        {
          "title": {
            "en": "It says whose views they are not",
            "fr": "Elle dit de qui ce n’est pas l’avis"
          },
          "post": {
            "text": "Croix-Verte devrait ouvrir le dimanche. Mes propos n’engagent pas l’association.",
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
            "tier": "not-theirs"
          },
          "fires": false
        },
        {
          "title": {
            "en": "It stands in the profile",
            "fr": "Elle est dans le profil"
          },
          "post": {
            "text": "Croix-Verte devrait ouvrir le dimanche.",
            "language": "fr",
            "account": {
              "kind": "personal",
              "profile": {
                "bio": "Infirmière. Opinions personnelles."
              }
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
            "where": "post-or-profile"
          },
          "fires": false
        },
        {
          "title": {
            "en": "A newsroom that wants no such line",
            "fr": "Une rédaction qui n’en veut pas"
          },
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
            "any": [
              {
                "fact": "account.branded",
                "operator": "equal",
                "value": true
              },
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
              }
            ]
          },
          {
            "not": {
              "any": [
                {
                  "fact": "profile.terms",
                  "params": {
                    "list": "views-own"
                  },
                  "operator": "atLeastItems",
                  "value": 1
                },
                {
                  "fact": "profile.terms",
                  "params": {
                    "list": "views-not-theirs"
                  },
                  "operator": "atLeastItems",
                  "value": 1
                }
              ]
            }
          }
        ]
      },
      "terms": {
        "views-own": {
          "en": [
            "views my own",
            "views are my own",
            "views here are my own",
            "views expressed are my own",
            "views are mine",
            "views are mine alone",
            "views mine",
            "opinions my own",
            "opinions are my own",
            "opinions expressed are my own",
            "opinions are mine",
            "opinions mine",
            "thoughts are my own",
            "all views my own",
            "all opinions my own",
            "my own views",
            "my own opinions",
            "my personal views",
            "my personal opinion",
            "personal views",
            "personal opinions",
            "personal account",
            "in a personal capacity",
            "in my personal capacity",
            "posts are my own",
            "tweets are my own",
            "tweets my own"
          ],
          "fr": [
            "opinions personnelles",
            "avis personnels",
            "avis personnel",
            "propos personnels",
            "mes propos n’engagent que moi",
            "n’engagent que moi",
            "n’engage que moi",
            "n’engageant que moi",
            "mes tweets n’engagent que moi",
            "à titre personnel",
            "à titre privé",
            "compte personnel",
            "les opinions sont les miennes",
            "mes opinions sont les miennes",
            "je ne parle qu’en mon nom",
            "je parle en mon nom",
            "en mon nom propre"
          ],
          "de": [
            "meine eigene meinung",
            "eigene meinung",
            "private meinung",
            "privater account",
            "hier privat",
            "ich spreche nur für mich"
          ],
          "es": [
            "opiniones personales",
            "opiniones propias",
            "a título personal",
            "cuenta personal",
            "opino a título personal"
          ],
          "nl": [
            "op persoonlijke titel",
            "persoonlijke mening",
            "eigen mening"
          ],
          "it": [
            "opinioni personali",
            "a titolo personale"
          ]
        },
        "views-not-theirs": {
          "en": [
            "not my employer’s",
            "not those of my employer",
            "not the views of my employer",
            "do not represent my employer",
            "don’t represent my employer",
            "do not reflect the views of",
            "don’t reflect the views of",
            "do not represent the views of",
            "don’t represent the views of",
            "do not necessarily represent",
            "don’t necessarily represent",
            "do not necessarily reflect",
            "don’t necessarily reflect",
            "not necessarily those of",
            "not those of the charity",
            "not those of the organisation",
            "not those of the organization",
            "i do not speak for",
            "i don’t speak for",
            "not speaking on behalf of"
          ],
          "fr": [
            "n’engagent pas mon employeur",
            "n’engagent pas mon association",
            "n’engagent pas l’association",
            "n’engagent pas l’organisation",
            "n’engagent en rien",
            "n’engagent aucunement",
            "n’engagent que moi et non",
            "n’engagent que moi et pas",
            "ne reflètent pas l’avis de",
            "ne reflètent pas les positions de",
            "ne représentent pas l’avis de",
            "ne représentent pas la position de",
            "pas ceux de mon employeur",
            "pas celles de mon employeur",
            "pas celles de l’association",
            "je ne parle pas au nom de",
            "et non ceux de"
          ],
          "de": [
            "nicht die meinung meines arbeitgebers",
            "nicht im namen meines arbeitgebers"
          ],
          "es": [
            "no representan a mi empresa",
            "no representan la opinión de",
            "no reflejan la opinión de"
          ],
          "nl": [
            "niet namens mijn werkgever"
          ]
        }
      },
      "obligations": [
        {
          "kind": "disclaimer",
          "title": {
            "en": "Add to the profile that views are your own",
            "fr": "Ajoutez au profil que vos propos n’engagent que vous"
          }
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
              "branded": false,
              "profile": {
                "bio": "Nurse at Croix-Verte"
              }
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
          "outcome": "allow"
        },
        {
          "post": {
            "action": "update-profile",
            "language": "fr",
            "account": {
              "kind": "personal",
              "branded": true,
              "profile": {
                "bio": "Bénévole au grand cœur"
              }
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
            "action": "audit",
            "account": {
              "kind": "personal",
              "branded": false,
              "profile": {
                "bio": "Nurse at Croix-Verte. Views my own."
              }
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
            "action": "audit",
            "language": "fr",
            "account": {
              "kind": "personal",
              "branded": false,
              "profile": {
                "bio": "Infirmière à Croix-Verte. Mes propos n’engagent que moi."
              }
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
            "en": "A profile that names nobody",
            "fr": "Un profil qui ne nomme personne"
          },
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
            "en": "Nobody read the profile",
            "fr": "Personne n’a lu le profil"
          },
          "post": {
            "action": "audit",
            "account": {
              "kind": "personal",
              "branded": true
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
          "fires": "unknown"
        }
      ]
    }
  }
}
