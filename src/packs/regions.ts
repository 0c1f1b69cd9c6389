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
  "statements": {
    "ask-counsel": {
      "text": {
        "en": "These rules help people notice the law. They are no legal advice: ask counsel where it matters.",
        "fr": "Ces règles aident à penser à la loi. Elles ne sont pas un avis juridique : consultez dès que l’enjeu le demande."
      },
      "concern": [
        8
      ],
      "owner": "board",
      "review": "P180D"
    }
  },
  "rules": {
    "election-silence": {
      "title": {
        "en": "Forbid electoral words during election silence",
        "fr": "Interdire les propos électoraux pendant la trêve"
      },
      "rationale": {
        "en": "Voters are left in peace on the eve and the day. Saying when and where to vote stays welcome.",
        "fr": "On laisse les électeurs en paix la veille et le jour du vote. Dire où et quand voter reste bienvenu."
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
                "params": {
                  "list": "party-calls"
                },
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "fact": "text.terms",
                "params": {
                  "list": "polls"
                },
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "fact": "text.together",
                "params": {
                  "first": "appeals",
                  "second": "contests"
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
          }
        ]
      },
      "terms": {
        "party-calls": {
          "en": [
            {
              "term": "vote labour",
              "unless": [
                "vote labour rights",
                "vote labour market"
              ]
            },
            "vote for labour",
            "voting labour",
            {
              "term": "vote conservative",
              "unless": [
                "vote conservative estimate"
              ]
            },
            "vote for the conservatives",
            "vote tory",
            "vote lib dem",
            "vote liberal democrat",
            "vote for the liberal democrats",
            {
              "term": "vote green",
              "unless": [
                "vote green space",
                "vote green spaces",
                "vote green energy"
              ]
            },
            "vote for the greens",
            "vote reform uk",
            "vote snp",
            "vote plaid",
            "vote republican",
            "vote for the republicans",
            "vote democrat",
            "vote democratic",
            "vote for the democrats",
            "vote ndp",
            "vote blue",
            "vote red",
            "vote them out",
            "vote him out",
            "vote her out",
            "vote for our candidate",
            "vote against the government",
            "re-elect the mayor"
          ],
          "fr": [
            "votez socialiste",
            "votez républicain",
            "votez écologiste",
            "votez communiste",
            "votez insoumis",
            "votez à gauche",
            "votez à droite",
            "votez à l’extrême droite",
            "votez rassemblement national",
            "votez pour le rassemblement national",
            "votez parti québécois",
            "votez libéral",
            "votez conservateur",
            {
              "term": "votez pour la liste",
              "unless": [
                "votez pour la liste de lecture",
                "votez pour la liste de souhaits",
                "votez pour la liste des projets"
              ]
            },
            "votez pour le candidat",
            "votez pour la candidate",
            "faites barrage au",
            "faites barrage à",
            "pas une voix pour",
            "pas une voix à"
          ],
          "de": [
            "wählt die spd",
            "wählt spd",
            "wählt cdu",
            "wählt die cdu",
            "wählt csu",
            "wählt grün",
            "wählt die grünen",
            "wählt die linke",
            "wählt afd",
            "wählt die afd",
            "wählt fdp",
            "wählt die fdp"
          ]
        },
        "polls": {
          "en": [
            "exit poll",
            "exit polls",
            "early results",
            "opinion polls put",
            "polling average"
          ],
          "fr": [
            "sortie des urnes",
            "premières estimations",
            "estimations de 20 heures",
            "résultats partiels",
            "en tête des sondages",
            "intentions de vote",
            "sondage électoral"
          ],
          "de": [
            "wahlprognose",
            "erste hochrechnung",
            "nachwahlbefragung"
          ]
        },
        "appeals": {
          "en": [
            "vote for",
            "vote against",
            "choose",
            "elect",
            "support",
            "last chance",
            "your vote goes to",
            "every vote counts for"
          ],
          "fr": [
            "votez pour",
            "votez contre",
            "votons pour",
            "choisissez",
            "élisez",
            "soutenez",
            "soutenons",
            "dernière chance",
            "donnez votre voix",
            "chaque voix compte pour",
            "faites barrage"
          ],
          "de": [
            "wählt",
            "stimmt für",
            "unterstützt"
          ]
        },
        "contests": {
          "en": [
            "election",
            "elections",
            {
              "term": "candidate",
              "unless": [
                "candidate for the prize",
                "candidate for the award",
                "candidate for the job",
                "candidate aux trophées",
                "candidate au prix",
                "candidate au concours",
                "candidate au poste"
              ]
            },
            {
              "term": "candidates",
              "unless": [
                "candidates for the prize",
                "candidates for the award",
                "candidates for the job",
                "candidates aux trophées",
                "candidates au prix",
                "candidates au concours",
                "candidates au poste"
              ]
            },
            "ballot",
            "second round",
            "polling day"
          ],
          "fr": [
            "élection",
            "élections",
            {
              "term": "candidat",
              "unless": [
                "candidat aux trophées",
                "candidat au prix",
                "candidat au concours",
                "candidat au poste"
              ]
            },
            {
              "term": "candidate",
              "unless": [
                "candidate aux trophées",
                "candidate au prix",
                "candidate au concours",
                "candidate au poste"
              ]
            },
            {
              "term": "candidats",
              "unless": [
                "candidats aux trophées",
                "candidats au prix",
                "candidats au concours",
                "candidats au poste"
              ]
            },
            {
              "term": "candidates",
              "unless": [
                "candidates aux trophées",
                "candidates au prix",
                "candidates au concours",
                "candidates au poste"
              ]
            },
            "liste",
            "scrutin",
            "municipales",
            "législatives",
            "présidentielle",
            "européennes",
            "régionales",
            "premier tour",
            "second tour",
            "urnes"
          ],
          "de": [
            "wahl",
            "wahlen",
            "kandidat",
            "kandidatin",
            "liste",
            "stichwahl"
          ]
        }
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
          "title": "FR, Electoral Code, article L49",
          "url": "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070239/articles/LEGIARTI000006353094",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "FR, Electoral Code, articles L52-2 and L89",
          "url": "https://www.publicsenat.fr/actualites/politique/municipales-2026-quest-ce-qui-est-interdit-a-partir-de-minuit-ce-vendredi",
          "asOf": "2026-11-24",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Last chance to choose a candidate who cares!",
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
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Demain, votez pour la liste de Marie !",
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
          "fires": true,
          "finds": [
            "votez pour la liste",
            "votez pour"
          ]
        },
        {
          "title": {
            "en": "First figures before the closing",
            "fr": "De premiers chiffres avant la fermeture"
          },
          "post": {
            "text": "Sortie des urnes : les premières estimations sont là.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2027-04-11T16:00:00Z",
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
          "fires": true,
          "finds": [
            "Sortie des urnes",
            "premières estimations"
          ]
        },
        {
          "title": {
            "en": "Still Friday evening in Paris",
            "fr": "Encore vendredi soir à Paris"
          },
          "post": {
            "text": "Demain, votez pour la liste de Marie !",
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
        },
        {
          "title": {
            "en": "A reminder to vote takes no side",
            "fr": "Un rappel d’aller voter ne prend pas parti"
          },
          "post": {
            "text": "Dimanche, pensez à aller voter : notre local est bureau de vote.",
            "language": "fr",
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
          "fires": false
        },
        {
          "title": {
            "en": "Candidates for a job",
            "fr": "Des candidats à un emploi"
          },
          "post": {
            "text": "Forty candidates wrote to us for the cook’s job. Thank you!",
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
            "en": "After the last polling station closed",
            "fr": "Après la fermeture du dernier bureau"
          },
          "post": {
            "text": "Sortie des urnes : les premières estimations sont là.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2027-04-11T18:30:00Z",
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
        "en": "Employees may speak about their work; the law says so in many countries. No rule of voice may stop them.",
        "fr": "Les salariés peuvent parler de leur travail ; la loi le dit dans bien des pays. Aucune règle de ton ne peut les arrêter."
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
          "my salary",
          "our salaries",
          "our wages",
          "low wages",
          "a raise",
          "a pay rise",
          "working conditions",
          "working hours",
          "unpaid overtime",
          "safety at work",
          "understaffed",
          "burnt out",
          "harassment at work",
          "our union",
          "my union",
          "on strike",
          "go on strike",
          "collective bargaining"
        ],
        "fr": [
          "mon salaire",
          "nos salaires",
          "ma paie",
          "une augmentation",
          "conditions de travail",
          "horaires de travail",
          "heures supplémentaires",
          "heures sup",
          "sécurité au travail",
          "sous-effectif",
          "épuisement professionnel",
          "harcèlement au travail",
          "notre syndicat",
          "mon syndicat",
          "section syndicale",
          "en grève",
          "faire grève",
          "négociation collective"
        ],
        "de": [
          "unsere löhne",
          "mein gehalt",
          "unsere gehälter",
          "arbeitsbedingungen",
          "überstunden",
          "unser betriebsrat",
          "gewerkschaft",
          "im streik"
        ]
      },
      "caps": [
        "authorship/affiliation",
        "authorship/speaks-for-org",
        "disclaimer/bare-share",
        "disclaimer/personal-account",
        "disclaimer/profile",
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
          "title": "US, National Labor Relations Act, section 7; Stericycle, 372 NLRB No. 113 (2 August 2023)",
          "url": "https://www.mdjwlaw.com/newsroom/newsbriefs/implications-of-the-nlrbs-opinion-in-stericycle-on-non-union-employers",
          "asOf": "2026-11-24",
          "verified": false
        },
        {
          "title": "FR, Labour Code, articles L1121-1, L2281-1 and L2281-3",
          "asOf": "2026-11-22",
          "verified": false
        },
        {
          "title": "P16 Associated Press"
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
          "title": {
            "en": "Pay, but not one’s own",
            "fr": "Une paie, mais pas la sienne"
          },
          "post": {
            "text": "You pay what you can at our café.",
            "account": {
              "kind": "personal"
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
          "fires": false,
          "title": {
            "en": "Nothing about work",
            "fr": "Rien sur le travail"
          }
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
          "title": "CA-QC, Charter of the French language (commercial publications)",
          "url": "https://michellesullivan.ca/2016/04/oqlf-nouveau-guide-destine-aux-gestionnaires-de-communaute-du-quebec/",
          "asOf": "2026-11-24",
          "verified": false
        },
        {
          "title": "P53 Commissioner of Official Languages"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Book sale this Saturday",
            "account": {
              "kind": "official"
            },
            "language": "en",
            "labels": {
              "purpose": [
                {
                  "value": "commercial"
                }
              ]
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Bücher am Samstag",
            "account": {
              "kind": "official"
            },
            "language": "de",
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
            "en": "French, as written in Canada",
            "fr": "Du français, tel qu’on l’écrit au Canada"
          },
          "post": {
            "text": "Vente de livres samedi",
            "language": "fr-CA",
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
            "en": "Thanks, nothing commercial",
            "fr": "Un merci, rien de commercial"
          },
          "post": {
            "text": "Thank you all",
            "account": {
              "kind": "official"
            },
            "language": "en",
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
          "title": "DE, Digitale-Dienste-Gesetz, section 5, in force since 14 May 2024; two clicks by case law",
          "url": "https://medienanstalt-mv.de/medienaufsicht/impressumspflicht",
          "asOf": "2026-11-24",
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
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "action": "open-account",
            "account": {
              "kind": "official",
              "profile": {
                "legalNotice": ""
              }
            },
            "language": "fr"
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
            "account": {
              "kind": "official",
              "profile": {
                "legalNotice": "https://asso.example/mentions"
              }
            },
            "language": "fr"
          },
          "fires": false,
          "title": {
            "en": "The notice stands on the association’s own site",
            "fr": "Les mentions sont sur le site de l’association"
          }
        },
        {
          "title": {
            "en": "Nobody looked at the profile",
            "fr": "Personne n’a regardé le profil"
          },
          "post": {
            "action": "audit",
            "account": {
              "kind": "official",
              "profile": {}
            }
          },
          "fires": "unknown"
        }
      ]
    },
    "partisan": {
      "title": {
        "en": "Forbid support for a party or candidate",
        "fr": "Interdire le soutien à un parti ou un candidat"
      },
      "rationale": {
        "en": "In most countries a charity that takes a side loses its standing, and everybody’s trust.",
        "fr": "Dans la plupart des pays, une association qui prend parti perd son statut, et la confiance de tous."
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
            "params": {
              "list": "party-calls"
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
          },
          {
            "all": [
              {
                "fact": "text.terms",
                "params": {
                  "list": "sides"
                },
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "fact": "calendar.elections",
                "operator": "someItem",
                "value": {
                  "item": "entities",
                  "operator": "someItem",
                  "value": {
                    "fact": "text",
                    "operator": "containsText",
                    "value": {
                      "item": "$"
                    }
                  }
                }
              }
            ]
          }
        ]
      },
      "terms": {
        "party-calls": {
          "en": [
            {
              "term": "vote labour",
              "unless": [
                "vote labour rights",
                "vote labour market"
              ]
            },
            "vote for labour",
            "voting labour",
            {
              "term": "vote conservative",
              "unless": [
                "vote conservative estimate"
              ]
            },
            "vote for the conservatives",
            "vote tory",
            "vote lib dem",
            "vote liberal democrat",
            "vote for the liberal democrats",
            {
              "term": "vote green",
              "unless": [
                "vote green space",
                "vote green spaces",
                "vote green energy"
              ]
            },
            "vote for the greens",
            "vote reform uk",
            "vote snp",
            "vote plaid",
            "vote republican",
            "vote for the republicans",
            "vote democrat",
            "vote democratic",
            "vote for the democrats",
            "vote ndp",
            "vote blue",
            "vote red",
            "vote them out",
            "vote him out",
            "vote her out",
            "vote for our candidate",
            "vote against the government",
            "re-elect the mayor"
          ],
          "fr": [
            "votez socialiste",
            "votez républicain",
            "votez écologiste",
            "votez communiste",
            "votez insoumis",
            "votez à gauche",
            "votez à droite",
            "votez à l’extrême droite",
            "votez rassemblement national",
            "votez pour le rassemblement national",
            "votez parti québécois",
            "votez libéral",
            "votez conservateur",
            {
              "term": "votez pour la liste",
              "unless": [
                "votez pour la liste de lecture",
                "votez pour la liste de souhaits",
                "votez pour la liste des projets"
              ]
            },
            "votez pour le candidat",
            "votez pour la candidate",
            "faites barrage au",
            "faites barrage à",
            "pas une voix pour",
            "pas une voix à"
          ],
          "de": [
            "wählt die spd",
            "wählt spd",
            "wählt cdu",
            "wählt die cdu",
            "wählt csu",
            "wählt grün",
            "wählt die grünen",
            "wählt die linke",
            "wählt afd",
            "wählt die afd",
            "wählt fdp",
            "wählt die fdp"
          ]
        },
        "sides": {
          "en": [
            "vote for",
            "vote against",
            "elect",
            "re-elect",
            "we support",
            "we endorse",
            "we back",
            "support",
            "endorse",
            "your next mayor",
            "our next mayor",
            "deserves your vote"
          ],
          "fr": [
            "votez pour",
            "votez contre",
            "votons pour",
            "votons contre",
            "élisez",
            "réélisez",
            "nous soutenons",
            "soutenez",
            "soutenons",
            "faites barrage à",
            "mérite votre voix",
            "notre prochain maire",
            "notre prochaine maire",
            "en tête des sondages"
          ],
          "de": [
            "wählt",
            "wählen sie",
            "wir unterstützen",
            "unterstützt"
          ]
        }
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
          "title": "US, Revenue Ruling 2007-41 on Internal Revenue Code 501(c)(3)",
          "url": "https://www.lexology.com/library/detail.aspx?g=778e1acf-ec66-41f9-91c3-6a9717b5e1cb",
          "asOf": "2026-11-24",
          "verified": false
        },
        {
          "title": "GB, Charity Commission, Campaigning and political activity: general election lessons learned",
          "url": "https://www.gov.uk/guidance/campaigning-and-political-activity-general-election-lessons-learned",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "FR, Electoral Code, article L52-8",
          "url": "https://www.associationmodeemploi.fr",
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
            "text": "Votez pour la liste citoyenne !",
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
          "title": {
            "en": "A candidate of the host’s calendar",
            "fr": "Une candidate du calendrier"
          },
          "post": {
            "text": "Soutenez Marie Blanc, elle financera les refuges !",
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
              "elections": [
                {
                  "id": "e",
                  "day": "2027-03-14",
                  "entities": [
                    "Marie Blanc"
                  ]
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Every party should fund shelters: our ten proposals.",
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
              "elections": [
                {
                  "id": "e",
                  "day": "2027-03-14",
                  "entities": [
                    "Marie Blanc"
                  ]
                }
              ]
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
            "text": "Votez pour votre affiche préférée !",
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
              "elections": [
                {
                  "id": "e",
                  "day": "2027-03-14",
                  "entities": [
                    "Marie Blanc"
                  ]
                }
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A debate with every candidate",
            "fr": "Un débat avec tous les candidats"
          },
          "post": {
            "text": "Marie Blanc et les autres candidats répondent à vos questions mardi.",
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
              "elections": [
                {
                  "id": "e",
                  "day": "2027-03-14",
                  "entities": [
                    "Marie Blanc"
                  ]
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
