// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Pack: Offices and countries. */
export const regions: Pack = {
  "format": 1,
  "id": "regions",
  "version": "1.0.0",
  "title": {
    "en": "Offices and countries",
    "fr": "Bureaux et pays"
  },
  "rules": {
    "election-silence": {
      "title": {
        "en": "Forbid electoral words during election silence",
        "fr": "Interdire les propos électoraux pendant la trêve"
      },
      "rationale": {
        "en": "Voters are left in peace on the eve and the day.",
        "fr": "On laisse les électeurs en paix la veille et le jour du vote."
      },
      "concern": [
        8
      ],
      "effect": "off",
      "params": {
        "eveDays": {
          "title": {
            "en": "Days of silence before the vote",
            "fr": "Jours de silence avant le vote"
          },
          "unit": "days",
          "kind": "number",
          "default": 1,
          "min": 0,
          "max": 7
        },
        "topics": {
          "title": {
            "en": "Labels that say so",
            "fr": "Étiquettes qui le disent"
          },
          "kind": "list",
          "default": [
            "election",
            "partisan",
            "poll"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "calendar.silence",
            "params": {
              "eveDays": {
                "param": "eveDays"
              }
            },
            "operator": "atLeastItems",
            "value": 1
          },
          {
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
          }
        ]
      },
      "terms": {
        "en": [
          "vote for",
          "exit poll",
          "election result",
          "candidate"
        ],
        "fr": [
          "votez",
          "sondage",
          "résultat des élections",
          "candidat",
          "candidate",
          "second tour"
        ]
      },
      "obligations": [
        {
          "kind": "delay"
        }
      ],
      "tags": [
        "legal"
      ],
      "message": {
        "en": "The vote is near and the law asks for silence. Publish this after the polling stations close.",
        "fr": "Le vote est proche et la loi impose le silence. Publiez après la fermeture des bureaux de vote."
      },
      "sources": [
        {
          "title": "FR, Electoral Code L49, L52-2 and L89",
          "url": "publicsenat.fr",
          "asOf": "2026-11-22",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Last chance to choose a candidate!",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2027-04-10T10:00:00Z",
            "calendar": {
              "elections": [
                {
                  "id": "e",
                  "day": "2027-04-11",
                  "zone": "Europe/Paris",
                  "closes": "20:00"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Demain, votez !",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2027-04-09T22:30:00Z",
            "calendar": {
              "elections": [
                {
                  "id": "e",
                  "day": "2027-04-11",
                  "zone": "Europe/Paris",
                  "closes": "20:00"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Our offices stay open.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2027-04-11T10:00:00Z",
            "calendar": {
              "elections": [
                {
                  "id": "e",
                  "day": "2027-04-11",
                  "zone": "Europe/Paris",
                  "closes": "20:00"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Still Friday evening in Paris",
            "fr": "Encore vendredi soir à Paris"
          },
          "post": {
            "text": "Demain, votez !",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2027-04-09T20:30:00Z",
            "calendar": {
              "elections": [
                {
                  "id": "e",
                  "day": "2027-04-11",
                  "zone": "Europe/Paris",
                  "closes": "20:00"
                }
              ]
            }
          },
          "fires": false
        }
      ]
    },
    "labour-savings": {
      "title": {
        "en": "Protect talk about pay and working conditions",
        "fr": "Protéger la parole sur le salaire et les conditions de travail"
      },
      "rationale": {
        "en": "Employees may speak about their work; the law says so in many countries.",
        "fr": "Les salariés peuvent parler de leur travail ; la loi le dit dans bien des pays."
      },
      "concern": [
        7,
        8
      ],
      "effect": "off",
      "conditions": {
        "all": [
          {
            "fact": "account.kind",
            "operator": "equal",
            "value": "personal"
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
          "my pay",
          "our pay",
          "wages",
          "working conditions",
          "unpaid overtime",
          "our union",
          "on strike"
        ],
        "fr": [
          "mon salaire",
          "nos salaires",
          "conditions de travail",
          "heures supplémentaires",
          "notre syndicat",
          "en grève"
        ]
      },
      "caps": [
        "authorship/speaks-for-org",
        "authorship/affiliation",
        "disclaimer/personal-account",
        "sensitivity/private-words",
        "time/paused-in-crisis"
      ],
      "tags": [
        "protected-speech"
      ],
      "message": {
        "en": "This is about pay or working conditions, and protected. Only advice remains.",
        "fr": "Ce message porte sur le salaire ou les conditions de travail : il est protégé. Seuls des conseils restent."
      },
      "sources": [
        {
          "title": "US, National Labor Relations Act, section 7; Stericycle, 2 August 2023",
          "url": "mwe.com",
          "asOf": "2026-11-22",
          "verified": false
        },
        {
          "title": "FR, Labour Code L2281-1 and L1121-1",
          "asOf": "2026-11-22",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Our pay has not moved for five years.",
            "account": {
              "kind": "personal"
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Nos conditions de travail se dégradent.",
            "language": "fr",
            "account": {
              "kind": "personal"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "On an official account",
            "fr": "Sur un compte officiel"
          },
          "post": {
            "text": "Our pay has not moved.",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "Belle journée au jardin.",
            "language": "fr",
            "account": {
              "kind": "personal"
            }
          },
          "fires": false
        }
      ]
    },
    "language": {
      "title": {
        "en": "Require the languages of the region",
        "fr": "Exiger les langues de la région"
      },
      "rationale": {
        "en": "People have a right to be addressed in their language.",
        "fr": "Chacun a le droit qu’on s’adresse à lui dans sa langue."
      },
      "concern": [
        8
      ],
      "effect": "off",
      "params": {
        "languages": {
          "title": {
            "en": "Languages",
            "fr": "Langues"
          },
          "kind": "list",
          "default": [
            "fr"
          ]
        },
        "purposes": {
          "title": {
            "en": "For which posts",
            "fr": "Pour quels messages"
          },
          "kind": "list",
          "default": [
            "commercial"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "labels.values",
            "params": {
              "kind": "purpose"
            },
            "operator": "overlaps",
            "value": {
              "param": "purposes"
            }
          },
          {
            "fact": "text.language",
            "operator": "notIn",
            "value": {
              "param": "languages"
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "translation"
        }
      ],
      "message": {
        "en": "This is not in a language that the region asks for. Add it in that language, at least as visible.",
        "fr": "Ce message n’est pas dans une langue que la région demande. Ajoutez cette langue, au moins aussi visible."
      },
      "sources": [
        {
          "title": "CA-QC, Charter of the French language",
          "url": "groupetcj.ca",
          "asOf": "2026-11-22",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Book sale this Saturday",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "purpose": [
                {
                  "value": "commercial"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Bücher am Samstag",
            "language": "de",
            "account": {
              "kind": "official"
            },
            "labels": {
              "purpose": [
                {
                  "value": "commercial"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Vente de livres samedi",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "purpose": [
                {
                  "value": "commercial"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Not commercial",
            "fr": "Rien de commercial"
          },
          "post": {
            "text": "Thank you all",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "purpose": []
            }
          },
          "fires": false
        }
      ]
    },
    "legal-notice": {
      "title": {
        "en": "Require a legal notice on the profile",
        "fr": "Exiger des mentions légales sur le profil"
      },
      "rationale": {
        "en": "People must be able to find who answers for an account.",
        "fr": "On doit pouvoir trouver qui répond d’un compte."
      },
      "concern": [
        8,
        10
      ],
      "on": [
        "audit",
        "open-account",
        "update-profile"
      ],
      "effect": "off",
      "conditions": {
        "fact": "account.profile.legalNotice",
        "operator": "equal",
        "value": ""
      },
      "obligations": [
        {
          "kind": "link"
        }
      ],
      "tags": [
        "legal"
      ],
      "message": {
        "en": "This profile has no legal notice. Add a link that leads to it in two clicks at most.",
        "fr": "Ce profil n’a pas de mentions légales. Ajoutez un lien qui y mène en deux clics au plus."
      },
      "sources": [
        {
          "title": "DE, DDG section 5, in force since 14 May 2024",
          "url": "hausdesstiftens.org",
          "asOf": "2026-11-22",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "profile": {
                "legalNotice": ""
              }
            }
          },
          "fires": true
        },
        {
          "post": {
            "action": "open-account",
            "language": "fr",
            "account": {
              "kind": "official",
              "profile": {
                "legalNotice": ""
              }
            }
          },
          "fires": true
        },
        {
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "profile": {
                "legalNotice": "https://asso.example/impressum"
              }
            }
          },
          "fires": false
        },
        {
          "post": {
            "action": "update-profile",
            "language": "fr",
            "account": {
              "kind": "official",
              "profile": {
                "legalNotice": "https://asso.example/mentions"
              }
            }
          },
          "fires": false
        }
      ]
    },
    "partisan": {
      "title": {
        "en": "Forbid support for a party or candidate",
        "fr": "Interdire le soutien à un parti ou un candidat"
      },
      "rationale": {
        "en": "In most countries a charity that takes a side loses its standing.",
        "fr": "Dans la plupart des pays, une association qui prend parti perd son statut."
      },
      "concern": [
        8
      ],
      "effect": {
        "official": "forbid",
        "representative": "require",
        "personal": "off"
      },
      "params": {
        "topics": {
          "title": {
            "en": "Labels that say so",
            "fr": "Étiquettes qui le disent"
          },
          "kind": "list",
          "default": [
            "partisan"
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
          "vote labour",
          "vote conservative",
          "vote republican",
          "vote democrat",
          "vote for our candidate",
          "vote green",
          "vote lib dem"
        ],
        "fr": [
          "votez pour la liste",
          "votez pour le candidat",
          "votez pour la candidate",
          "votez pour notre candidat",
          "votez socialiste",
          "votez pour notre candidate"
        ]
      },
      "obligations": [
        {
          "kind": "remove"
        }
      ],
      "tags": [
        "legal"
      ],
      "message": {
        "en": "This supports or opposes a party or candidate. Speak about the measure instead.",
        "fr": "Ce message soutient ou combat un parti ou un candidat. Parlez plutôt de la mesure."
      },
      "sources": [
        {
          "title": "US, Internal Revenue Code 501(c)(3), Revenue Ruling 2007-41",
          "asOf": "2026-11-22",
          "verified": false
        },
        {
          "title": "GB, Charity Commission, social media guidance, 18 September 2023",
          "asOf": "2026-11-22",
          "verified": false
        },
        {
          "title": "FR, Electoral Code L52-8",
          "url": "associationmodeemploi.fr",
          "asOf": "2026-11-22",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Vote Labour, they will fund shelters!",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "fires": true,
          "outcome": "deny",
          "finds": [
            "Vote Labour"
          ]
        },
        {
          "post": {
            "text": "Votez pour la liste citoyenne !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Every party should fund shelters.",
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
            "en": "A contest, not an election",
            "fr": "Un concours, pas une élection"
          },
          "post": {
            "text": "Votez pour votre affiche préférée !",
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
    }
  }
}
