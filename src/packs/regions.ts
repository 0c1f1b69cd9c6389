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
    "commercial-message": {
      "title": {
        "en": "Require consent before a commercial message",
        "fr": "Exiger un accord avant un message commercial"
      },
      "rationale": {
        "en": "A private message sells only to those who asked for it.",
        "fr": "Un message privé ne vend qu’à ceux qui l’ont demandé."
      },
      "concern": [
        8
      ],
      "on": [
        "message"
      ],
      "effect": "off",
      "params": {
        "purposes": {
          "title": {
            "en": "For which messages",
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
            "fact": "recipients",
            "operator": "someItem",
            "value": {
              "item": "agreed",
              "operator": "notEqual",
              "value": true
            }
          }
        ]
      },
      "obligations": [
        {
          "kind": "consent"
        }
      ],
      "tags": [
        "legal"
      ],
      "message": {
        "en": "This private message sells something to somebody who has not agreed to it. Ask first, or say it in a public post.",
        "fr": "Ce message privé vend quelque chose à une personne qui n’a pas donné son accord. Demandez d’abord, ou dites-le dans un message public."
      },
      "sources": [
        {
          "title": "CA, Canada’s anti-spam legislation (S.C. 2010, c. 23), section 6 (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "action": "message",
            "text": "20% off all prints this week!",
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
            },
            "recipients": [
              {
                "id": "r1",
                "agreed": false
              }
            ]
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "One of two agreed",
            "fr": "Une personne sur deux a accepté"
          },
          "post": {
            "action": "message",
            "text": "Nos cartes de vœux sont arrivées, 12 euros le lot.",
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
            },
            "recipients": [
              {
                "id": "r1",
                "agreed": true
              },
              {
                "id": "r2",
                "agreed": false
              }
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "Somebody who asked to hear of it",
            "fr": "Une personne qui l’a demandé"
          },
          "post": {
            "action": "message",
            "text": "20% off all prints this week!",
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
            },
            "recipients": [
              {
                "id": "r1",
                "agreed": true
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Thanks for a gift, nothing for sale",
            "fr": "Un merci pour un don, rien à vendre"
          },
          "post": {
            "action": "message",
            "text": "Merci pour votre don, le reçu arrive lundi.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "purpose": []
            },
            "recipients": [
              {
                "id": "r1",
                "agreed": false
              }
            ]
          },
          "fires": false
        }
      ]
    },
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
          "max": 31
        },
        "hours": {
          "title": {
            "en": "Hours of silence before the last closing",
            "fr": "Heures de silence avant la dernière fermeture"
          },
          "unit": "hours",
          "kind": "number",
          "default": 0,
          "min": 0,
          "max": 744
        },
        "earlier": {
          "title": {
            "en": "Elections held one day before the day of the calendar",
            "fr": "Élections tenues la veille du jour du calendrier"
          },
          "kind": "list",
          "default": []
        },
        "local": {
          "title": {
            "en": "On the clock of the place, whatever zone the election has",
            "fr": "À l’heure du lieu, quel que soit le fuseau de l’élection"
          },
          "kind": "switch",
          "default": false
        },
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
        "all": [
          {
            "fact": "calendar.silence",
            "params": {
              "eveDays": {
                "param": "eveDays"
              },
              "hours": {
                "param": "hours"
              },
              "earlier": {
                "param": "earlier"
              },
              "local": {
                "param": "local"
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
          "title": "FR, law 62-1292 of 6 November 1962, article 3: voting on Saturday overseas, as explained by the Constitutional Council",
          "url": "https://www.conseil-constitutionnel.fr/conseil-constitutionnel/francais/publications/dossiers-thematiques/2012-Election-presidentielle/faq/organisation-et-procedures/quelles-sont-les-consequences-dans-les-departements-et-collectivites-d-outre-mer-concernes-de-la-tenue-du-scrutin-le-samedi-au-lieu-du-dimanche.103876.html",
          "asOf": "2026-11-24",
          "verified": true
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
            "en": "Friday in Guadeloupe, which votes on Saturday",
            "fr": "Vendredi en Guadeloupe, qui vote le samedi"
          },
          "post": {
            "text": "Demain, votez pour la liste de Marie !",
            "language": "fr",
            "account": {
              "kind": "official",
              "zone": "America/Guadeloupe"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2027-04-09T04:00:00Z",
            "calendar": {
              "elections": [
                {
                  "id": "e",
                  "kind": "presidential",
                  "day": "2027-04-11",
                  "zone": "Europe/Paris"
                }
              ]
            }
          },
          "params": {
            "earlier": [
              "presidential"
            ],
            "local": true
          },
          "fires": true
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
            "en": "Thursday evening in Guadeloupe, Friday morning in Paris",
            "fr": "Jeudi soir en Guadeloupe, vendredi matin à Paris"
          },
          "post": {
            "text": "Demain, votez pour la liste de Marie !",
            "language": "fr",
            "account": {
              "kind": "official",
              "zone": "America/Guadeloupe"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2027-04-09T03:59:00Z",
            "calendar": {
              "elections": [
                {
                  "id": "e",
                  "kind": "presidential",
                  "day": "2027-04-11",
                  "zone": "Europe/Paris"
                }
              ]
            }
          },
          "params": {
            "earlier": [
              "presidential"
            ],
            "local": true
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
        }
      ]
    },
    "imprint": {
      "title": {
        "en": "Require an imprint on election material",
        "fr": "Exiger la mention du promoteur sur un contenu électoral"
      },
      "rationale": {
        "en": "Voters may know who stands behind what they read.",
        "fr": "Les électeurs ont le droit de savoir qui se tient derrière ce qu’ils lisent."
      },
      "concern": [
        8,
        9
      ],
      "effect": "off",
      "params": {
        "topics": {
          "title": {
            "en": "Labels that say so",
            "fr": "Étiquettes qui le disent"
          },
          "kind": "list",
          "default": [
            "election",
            "partisan",
            "political"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "any": [
              {
                "any": [
                  {
                    "fact": "promotion.boosted",
                    "operator": "equal",
                    "value": true
                  },
                  {
                    "fact": "promotion.sponsor",
                    "operator": "notEqual",
                    "value": ""
                  },
                  {
                    "fact": "promotion.budget",
                    "operator": "greaterThan",
                    "value": 0
                  }
                ]
              },
              {
                "fact": "organisation.registeredCampaigner",
                "operator": "equal",
                "value": true
              }
            ]
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
          },
          {
            "not": {
              "any": [
                {
                  "fact": "disclosures",
                  "operator": "someItem",
                  "value": {
                    "item": "kind",
                    "operator": "equal",
                    "value": "imprint"
                  }
                },
                {
                  "fact": "text.terms",
                  "params": {
                    "list": "imprints"
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
        "imprints": {
          "en": [
            "promoted by",
            "published by"
          ],
          "fr": [
            "promu par",
            "publié par"
          ]
        },
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
          "kind": "imprint"
        }
      ],
      "tags": [
        "legal"
      ],
      "message": {
        "en": "This reads as election material, and nothing says who promotes it. Add the name and address of the promoter.",
        "fr": "Ce message a l’air d’un contenu électoral, et rien ne dit qui le diffuse. Ajoutez le nom et l’adresse du promoteur."
      },
      "sources": [
        {
          "title": "GB, Electoral Commission, Statutory guidance on digital imprints: organic material of registered campaigners",
          "url": "https://www.electoralcommission.org.uk/statutory-guidance-digital-imprints/what-sort-material-requires-imprint/non-party-campaigners/organic-material-non-party-campaigners",
          "asOf": "2026-11-24",
          "verified": true
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Your vote goes to a candidate: ask them about shelters.",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            },
            "promotion": {
              "boosted": true
            }
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "Your vote goes to"
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
            },
            "promotion": {
              "budget": 30
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "Not paid, by a registered campaigner",
            "fr": "Sans payer, par une organisation inscrite"
          },
          "post": {
            "text": "Support the candidates who signed our pledge.",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "registeredCampaigner": true
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "The imprint is there",
            "fr": "La mention est là"
          },
          "post": {
            "text": "Support the candidates who signed our pledge. Promoted by A. Lee for Shelter X, 1 Mill St, Leeds.",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            },
            "promotion": {
              "boosted": true
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Not paid, by an organisation that is not registered",
            "fr": "Sans payer, par une organisation non inscrite"
          },
          "post": {
            "text": "Support the candidates who signed our pledge.",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "registeredCampaigner": false
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A contest of posters, on nobody’s account",
            "fr": "Un concours d’affiches, sur un compte privé"
          },
          "post": {
            "text": "Choose your favourite poster in our ballot box on Sunday.",
            "language": "en",
            "account": {
              "kind": "personal"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "registeredCampaigner": false
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
        "en": "People have a right to be addressed in their language. Another one may stand beside it, as visible and no more.",
        "fr": "Chacun a le droit qu’on s’adresse à lui dans sa langue. Une autre peut l’accompagner, aussi visible et pas plus."
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
          },
          {
            "not": {
              "fact": "alsoIn",
              "operator": "overlaps",
              "value": {
                "param": "languages"
              }
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
            "en": "English, and the same in French below",
            "fr": "De l’anglais, et la même chose en français dessous"
          },
          "post": {
            "text": "Book sale on Saturday / Vente de livres samedi",
            "language": "en",
            "alsoIn": [
              "fr"
            ],
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
        },
        "owners": {
          "title": {
            "en": "Whose words passed on bare take a side",
            "fr": "Qui prend parti par ses mots, relayés tels quels"
          },
          "kind": "list",
          "default": [
            "party",
            "candidate"
          ]
        },
        "links": {
          "title": {
            "en": "Kinds of link that take a side",
            "fr": "Liens qui prennent parti"
          },
          "kind": "list",
          "default": [
            "campaign"
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
                "fact": "repost.bare",
                "operator": "equal",
                "value": true
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
          "title": "US, Internal Revenue Service, ban on political campaign intervention by 501(c)(3) organisations: frequently asked questions",
          "url": "https://www.irs.gov/charities-non-profits/charitable-organizations/frequently-asked-questions-about-the-ban-on-political-campaign-intervention-by-501c3-organizations-constitutional-considerations",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "CA, Canada Revenue Agency, guidance CG-027, Public policy dialogue and development activities by charities",
          "url": "https://www.canada.ca/en/revenue-agency/services/charities-giving/charities/policies-guidance/public-policy-dialogue-development-activities.html",
          "asOf": "2026-11-24",
          "verified": true
        },
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
          "title": {
            "en": "A candidate’s words, passed on without a word of one’s own",
            "fr": "Les mots d’un candidat, relayés sans un mot à soi"
          },
          "post": {
            "action": "repost",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            },
            "repostOf": {
              "text": "My plan for the shelters",
              "ownerKind": "candidate"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "A link to the page of a campaign",
            "fr": "Un lien vers la page d’une campagne"
          },
          "post": {
            "text": "Tout est expliqué ici.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            },
            "links": [
              {
                "url": "https://marie-blanc-2027.example",
                "kind": "campaign"
              }
            ]
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
        },
        {
          "title": {
            "en": "The town’s own page with all the lists",
            "fr": "La page de la mairie avec toutes les listes"
          },
          "post": {
            "text": "Toutes les listes sont ici.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            },
            "links": [
              {
                "url": "https://mairie.example/listes",
                "kind": "information"
              }
            ]
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
    },
    "platform-allowed": {
      "title": {
        "en": "Forbid networks that this office does not use",
        "fr": "Interdire les réseaux que ce bureau n’utilise pas"
      },
      "rationale": {
        "en": "A network that nobody watches answers nobody, and some are not safe for those who read us.",
        "fr": "Un réseau que personne ne suit ne répond à personne, et certains ne sont pas sûrs pour ceux qui nous lisent."
      },
      "concern": [
        8
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
        "open-account"
      ],
      "effect": {
        "official": "forbid",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "channels": {
          "title": {
            "en": "Networks in use; an empty list: all",
            "fr": "Réseaux utilisés ; liste vide : tous"
          },
          "kind": "list",
          "default": []
        },
        "minAge": {
          "title": {
            "en": "Youngest audience",
            "fr": "Public le plus jeune"
          },
          "unit": "years",
          "kind": "number",
          "default": 0,
          "min": 0,
          "max": 18
        }
      },
      "conditions": {
        "any": [
          {
            "all": [
              {
                "param": "channels",
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "fact": "channel",
                "operator": "notEqual",
                "value": ""
              },
              {
                "fact": "channel",
                "operator": "notIn",
                "value": {
                  "param": "channels"
                }
              }
            ]
          },
          {
            "all": [
              {
                "param": "minAge",
                "operator": "greaterThan",
                "value": 0
              },
              {
                "fact": "account.audienceMinAge",
                "operator": "lessThan",
                "value": {
                  "param": "minAge"
                }
              }
            ]
          }
        ]
      },
      "obligations": [
        {
          "kind": "move-channel"
        }
      ],
      "message": {
        "en": "This office does not use that network, or not for readers so young. Publish it where the office is at home.",
        "fr": "Ce bureau n’utilise pas ce réseau, ou pas pour un public si jeune. Publiez là où le bureau est chez lui."
      },
      "sources": [
        {
          "title": "P11 The Scouts"
        },
        {
          "title": "AU, eSafety Commissioner, social media age restrictions",
          "url": "https://www.esafety.gov.au/about-us/industry-regulation/social-media-age-restrictions/consultation",
          "asOf": "2026-11-24",
          "verified": true
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Open day on Saturday",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            },
            "channel": "tiktok"
          },
          "params": {
            "channels": [
              "facebook",
              "mastodon"
            ]
          },
          "fires": true,
          "outcome": "deny"
        },
        {
          "post": {
            "action": "open-account",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "channel": "snapchat"
          },
          "params": {
            "channels": [
              "facebook"
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "Readers younger than the law allows there",
            "fr": "Un public plus jeune que ce que la loi y permet"
          },
          "post": {
            "text": "Join our group!",
            "language": "en",
            "channel": "instagram",
            "account": {
              "kind": "official",
              "audienceMinAge": 13
            }
          },
          "params": {
            "minAge": 16
          },
          "fires": true
        },
        {
          "title": {
            "en": "On a network of the list",
            "fr": "Sur un réseau de la liste"
          },
          "post": {
            "text": "Portes ouvertes samedi",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            },
            "channel": "mastodon"
          },
          "params": {
            "channels": [
              "facebook",
              "mastodon"
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "No list, no limit",
            "fr": "Sans liste, aucune limite"
          },
          "post": {
            "text": "Open day on Saturday",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            },
            "channel": "tiktok"
          },
          "fires": false
        }
      ]
    },
    "political-ad": {
      "title": {
        "en": "Require label, sponsor and notice on a paid political message",
        "fr": "Exiger étiquette, financeur et notice sur un message politique payé"
      },
      "rationale": {
        "en": "People may know who pays to convince them. What nobody pays for stays free.",
        "fr": "On a le droit de savoir qui paie pour convaincre. Ce que personne ne paie reste libre."
      },
      "concern": [
        8,
        9
      ],
      "effect": "off",
      "params": {
        "topics": {
          "title": {
            "en": "Labels that say so",
            "fr": "Étiquettes qui le disent"
          },
          "kind": "list",
          "default": [
            "political",
            "legislation",
            "election",
            "partisan"
          ]
        },
        "never": {
          "title": {
            "en": "Not even with a label: the post goes out unpaid or not at all",
            "fr": "Même avec une étiquette : le message part sans payer ou ne part pas"
          },
          "kind": "switch",
          "default": false
        }
      },
      "conditions": {
        "all": [
          {
            "any": [
              {
                "fact": "promotion.boosted",
                "operator": "equal",
                "value": true
              },
              {
                "fact": "promotion.sponsor",
                "operator": "notEqual",
                "value": ""
              },
              {
                "fact": "promotion.budget",
                "operator": "greaterThan",
                "value": 0
              }
            ]
          },
          {
            "any": [
              {
                "fact": "text.terms",
                "params": {
                  "list": "lawmaking"
                },
                "operator": "atLeastItems",
                "value": 1
              },
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
                "all": [
                  {
                    "not": {
                      "fact": "disclosures",
                      "operator": "someItem",
                      "value": {
                        "item": "kind",
                        "operator": "equal",
                        "value": "political-ad"
                      }
                    }
                  },
                  {
                    "fact": "text.terms",
                    "params": {
                      "list": "political-labels"
                    },
                    "operator": "atMostItems",
                    "value": 0
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
                    "value": "sponsor"
                  }
                }
              },
              {
                "not": {
                  "fact": "disclosures",
                  "operator": "someItem",
                  "value": {
                    "item": "kind",
                    "operator": "equal",
                    "value": "notice"
                  }
                }
              }
            ]
          }
        ]
      },
      "terms": {
        "political-labels": {
          "en": [
            "political advertisement",
            "political ad"
          ],
          "fr": [
            "publicité à caractère politique",
            "publicité politique"
          ],
          "de": [
            "politische anzeige"
          ]
        },
        "lawmaking": {
          "en": [
            "draft law",
            "draft bill",
            "bill before parliament",
            "housing bill",
            "vote on the bill",
            "vote on the law",
            "amendment to the law",
            "referendum",
            "tell your mep",
            "your mep",
            "write to your mp",
            "directive on"
          ],
          "fr": [
            "projet de loi",
            "proposition de loi",
            "vote de la loi",
            "amendement",
            "référendum",
            "vos eurodéputés",
            "votre député",
            "interpellez vos élus",
            "directive sur"
          ],
          "de": [
            "gesetzentwurf",
            "referendum",
            "volksentscheid",
            "abstimmung im bundestag"
          ]
        },
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
        }
      },
      "obligations": [
        {
          "kind": "label",
          "text": {
            "en": "Political advertisement.",
            "fr": "Publicité à caractère politique."
          }
        },
        {
          "kind": "disclose"
        },
        {
          "kind": "link"
        }
      ],
      "tags": [
        "legal"
      ],
      "message": {
        "en": "This is paid for and speaks of a law or a vote. Add the label, the sponsor and the link to the notice, or take away the payment.",
        "fr": "Ce message est payé et parle d’une loi ou d’un vote. Ajoutez étiquette, financeur et lien vers la notice, ou retirez le paiement."
      },
      "sources": [
        {
          "title": "EU, Regulation 2024/900 on political advertising, as presented by the Commission",
          "url": "https://commission.europa.eu/strategy-and-policy/policies/justice-and-fundamental-rights/democracy-eu-citizenship-anti-corruption/democracy-and-electoral-rights/transparency-and-targeting-political-advertising_en",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "EU, Regulation 2024/900, article 1(2) and (3)",
          "url": "https://www.eumonitor.eu/9353000/1/j4nvhdfcs8bljza_j9vvik7m1c3gyxp/vlo7ggbvbtyz",
          "asOf": "2026-11-24",
          "verified": true
        }
      ],
      "examples": [
        {
          "post": {
            "text": "The housing bill leaves families outside. Read why.",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            },
            "promotion": {
              "boosted": true
            }
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "housing bill"
          ]
        },
        {
          "post": {
            "text": "Le projet de loi oublie les enfants.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            },
            "promotion": {
              "sponsor": "Fondation Lumière"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "The label without sponsor and notice",
            "fr": "L’étiquette sans financeur ni notice"
          },
          "post": {
            "text": "Shelters need beds, now.",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": [
                {
                  "value": "legislation"
                }
              ]
            },
            "promotion": {
              "budget": 50
            },
            "disclosures": [
              {
                "kind": "political-ad",
                "text": "Political advertisement"
              }
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "Only the label is missing from our referendum post.",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            },
            "promotion": {
              "boosted": true
            },
            "disclosures": [
              {
                "kind": "sponsor"
              },
              {
                "kind": "notice"
              }
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "An opinion that nobody paid for",
            "fr": "Un avis que personne ne paie"
          },
          "post": {
            "text": "The housing bill leaves families outside. Read why.",
            "language": "en",
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
            "en": "Label, sponsor and notice are there",
            "fr": "Étiquette, financeur et notice sont là"
          },
          "post": {
            "text": "Le projet de loi oublie les enfants.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            },
            "promotion": {
              "boosted": true
            },
            "disclosures": [
              {
                "kind": "political-ad"
              },
              {
                "kind": "sponsor"
              },
              {
                "kind": "notice"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Paid, and about a fair",
            "fr": "Payé, pour une kermesse"
          },
          "post": {
            "text": "Spring fair on Saturday!",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            },
            "promotion": {
              "boosted": true
            }
          },
          "fires": false
        }
      ]
    },
    "poll-blackout": {
      "title": {
        "en": "Forbid polls and results before the polling stations close",
        "fr": "Interdire sondages et résultats avant la fermeture des bureaux"
      },
      "rationale": {
        "en": "A figure published early can change a vote that is still going on.",
        "fr": "Un chiffre publié trop tôt peut changer un vote encore en cours."
      },
      "concern": [
        8
      ],
      "effect": "off",
      "params": {
        "eveDays": {
          "title": {
            "en": "Days without polls before the vote",
            "fr": "Jours sans sondage avant le vote"
          },
          "unit": "days",
          "kind": "number",
          "default": 1,
          "min": 0,
          "max": 31
        },
        "hours": {
          "title": {
            "en": "Hours without polls before the last closing",
            "fr": "Heures sans sondage avant la dernière fermeture"
          },
          "unit": "hours",
          "kind": "number",
          "default": 0,
          "min": 0,
          "max": 744
        },
        "topics": {
          "title": {
            "en": "Labels that say so",
            "fr": "Étiquettes qui le disent"
          },
          "kind": "list",
          "default": [
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
              },
              "hours": {
                "param": "hours"
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
                  "list": "polls"
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
        "en": "This gives a poll or a result, and voting is not over. Publish it once the last polling station has closed.",
        "fr": "Ce message donne un sondage ou un résultat, et le vote n’est pas fini. Publiez-le après la dernière fermeture."
      },
      "sources": [
        {
          "title": "FR, law 77-808 of 19 July 1977, article 11, as read by the Commission des sondages",
          "url": "https://commission-des-sondages.fr/hist/communiques/portee-interdiction-publication-diffusion-sondages-resultats-mars07.htm",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "FR, Electoral Code, article L52-2, as explained by the Constitutional Council",
          "url": "https://www.conseil-constitutionnel.fr/conseil-constitutionnel/francais/publications/dossiers-thematiques/2012-Election-presidentielle/faq/le-controle-du-bon-deroulement-des-operations-de-vote/des-resultats-partiels-ou-des-indications-sur-l-issue-du-scrutin-peuvent-ils-etre-communiques-au-public-avant-la-cloture-du-dernier-bureau-de-vote.104273.html",
          "asOf": "2026-11-24",
          "verified": true
        }
      ],
      "examples": [
        {
          "title": {
            "en": "First figures before the closing",
            "fr": "De premiers chiffres avant la fermeture"
          },
          "post": {
            "text": "First exit poll: our estimate at a glance.",
            "language": "en",
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
                  "zone": "Europe/Paris"
                }
              ]
            }
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "exit poll"
          ]
        },
        {
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
                  "zone": "Europe/Paris"
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
            "en": "Five days without polls",
            "fr": "Cinq jours sans sondage"
          },
          "post": {
            "text": "Les intentions de vote, à cinq jours du scrutin.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2027-05-18T10:00:00Z",
            "calendar": {
              "elections": [
                {
                  "id": "e",
                  "day": "2027-05-23",
                  "zone": "Europe/Madrid"
                }
              ]
            }
          },
          "params": {
            "eveDays": 5
          },
          "fires": true
        },
        {
          "title": {
            "en": "The same words once all have voted",
            "fr": "Les mêmes mots quand tout le monde a voté"
          },
          "post": {
            "text": "Les premières estimations, place de la mairie, entrée libre.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2027-04-11T18:00:00Z",
            "calendar": {
              "elections": [
                {
                  "id": "e",
                  "day": "2027-04-11",
                  "zone": "Europe/Paris"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A survey among members, on polling day",
            "fr": "Un sondage interne, le jour du vote"
          },
          "post": {
            "text": "Un sondage auprès de nos adhérents : quel jour pour la fête ?",
            "language": "fr",
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
                  "zone": "Europe/Paris"
                }
              ]
            }
          },
          "fires": false
        }
      ]
    },
    "public-body-reserve": {
      "title": {
        "en": "Require reserve about elected officials before a vote",
        "fr": "Exiger la réserve au sujet des élus avant un vote"
      },
      "rationale": {
        "en": "Whoever lives on public money stays out of the campaign of those who give it.",
        "fr": "Qui vit d’argent public reste hors de la campagne de ceux qui le donnent."
      },
      "concern": [
        8
      ],
      "effect": "off",
      "params": {
        "days": {
          "title": {
            "en": "Days before the vote, its own day included",
            "fr": "Jours avant le vote, le sien compris"
          },
          "unit": "days",
          "kind": "number",
          "default": 0,
          "min": 0,
          "max": 400
        },
        "months": {
          "title": {
            "en": "Months before the first day of the month of the vote",
            "fr": "Mois avant le premier jour du mois du vote"
          },
          "unit": "months",
          "kind": "number",
          "default": 0,
          "min": 0,
          "max": 12
        },
        "kinds": {
          "title": {
            "en": "Kinds of election that count",
            "fr": "Élections qui comptent"
          },
          "kind": "list",
          "default": [
            "general",
            "presidential",
            "legislative",
            "european",
            "regional",
            "departmental",
            "municipal",
            "referendum"
          ]
        },
        "topics": {
          "title": {
            "en": "Labels that say so",
            "fr": "Étiquettes qui le disent"
          },
          "kind": "list",
          "default": [
            "official-record"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "any": [
              {
                "fact": "calendar.inPeriod",
                "params": {
                  "list": "reserve"
                },
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "fact": "calendar.campaign",
                "params": {
                  "days": {
                    "param": "days"
                  },
                  "months": {
                    "param": "months"
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
              }
            ]
          },
          {
            "any": [
              {
                "fact": "text.together",
                "params": {
                  "first": "praise",
                  "second": "officials"
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
        "praise": {
          "en": [
            "thank you",
            "thanks to",
            "bravo",
            "congratulations",
            "well done",
            "record",
            "six wonderful years",
            "inaugurated",
            "inauguration",
            "achievements"
          ],
          "fr": [
            "merci",
            "grâce à",
            "bravo",
            "félicitations",
            "bilan",
            "réalisations",
            "inauguré",
            "inaugurée",
            "inauguration",
            "belles années"
          ]
        },
        "officials": {
          "en": [
            "the mayor",
            "mayor",
            "our mp",
            "the minister",
            "minister",
            "councillor",
            "the president of the region",
            "prime minister"
          ],
          "fr": [
            "le maire",
            "la maire",
            "madame la maire",
            "monsieur le maire",
            "maire",
            "député",
            "députée",
            "ministre",
            "conseillère",
            "conseiller municipal",
            "présidente de région",
            "président de région",
            "la municipalité",
            "la mairie"
          ]
        }
      },
      "message": {
        "en": "This praises an elected official shortly before a vote. Speak of the service and those who run it, or wait until after the vote.",
        "fr": "Ce message met en valeur un élu peu avant un vote. Parlez du service et de ceux qui le font vivre, ou attendez après le vote."
      },
      "sources": [
        {
          "title": "FR, Electoral Code, article L52-1",
          "url": "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070239/articles/LEGIARTI000006353102",
          "asOf": "2026-11-24",
          "verified": true
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Thank you, Mayor, for these six wonderful years!",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2026-02-20T09:30:00Z",
            "calendar": {
              "elections": [],
              "reserve": [
                {
                  "id": "r",
                  "from": "2026-02-01T00:00:00Z",
                  "until": "2026-03-23T00:00:00Z"
                }
              ]
            }
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "Thank you",
            "six wonderful years"
          ]
        },
        {
          "post": {
            "text": "Grâce à Madame la Maire, la cantine est inaugurée.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2026-01-20T09:00:00Z",
            "calendar": {
              "elections": [
                {
                  "id": "m",
                  "kind": "municipal",
                  "day": "2026-03-15",
                  "zone": "Europe/Paris"
                }
              ],
              "regulated": [],
              "reserve": []
            }
          },
          "params": {
            "months": 6
          },
          "fires": true
        },
        {
          "title": {
            "en": "Opening hours that name the town hall",
            "fr": "Des horaires qui citent la mairie"
          },
          "post": {
            "text": "La mairie est fermée lundi ; nos permanences continuent.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2026-01-20T09:00:00Z",
            "calendar": {
              "elections": [
                {
                  "id": "m",
                  "kind": "municipal",
                  "day": "2026-03-15",
                  "zone": "Europe/Paris"
                }
              ],
              "regulated": [],
              "reserve": []
            }
          },
          "params": {
            "months": 6
          },
          "fires": false
        },
        {
          "title": {
            "en": "Thanks to those who do the work",
            "fr": "Un merci à celles et ceux qui font"
          },
          "post": {
            "text": "Thank you to the volunteers of the canteen!",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2026-01-20T09:00:00Z",
            "calendar": {
              "elections": [
                {
                  "id": "m",
                  "kind": "municipal",
                  "day": "2026-03-15",
                  "zone": "Europe/Paris"
                }
              ],
              "regulated": [],
              "reserve": []
            }
          },
          "params": {
            "months": 6
          },
          "fires": false
        },
        {
          "title": {
            "en": "The same words, far from any vote",
            "fr": "Les mêmes mots, loin de tout vote"
          },
          "post": {
            "text": "Grâce à Madame la Maire, la cantine est inaugurée.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2027-01-20T09:00:00Z",
            "calendar": {
              "elections": [
                {
                  "id": "m",
                  "kind": "municipal",
                  "day": "2026-03-15",
                  "zone": "Europe/Paris"
                }
              ],
              "regulated": [],
              "reserve": []
            }
          },
          "params": {
            "months": 6
          },
          "fires": false
        }
      ]
    },
    "regulated-period": {
      "title": {
        "en": "Require a purpose test for paid posts before an election",
        "fr": "Exiger un examen de finalité pour les messages payés avant une élection"
      },
      "rationale": {
        "en": "Campaigning on the cause goes on until the last day; what is paid for and could be read as choosing a side is counted by the regulator.",
        "fr": "On défend sa cause jusqu’au dernier jour ; ce qui est payé et peut sembler choisir un camp est compté par le régulateur."
      },
      "concern": [
        8
      ],
      "effect": "off",
      "params": {
        "days": {
          "title": {
            "en": "Days before the vote, its own day included",
            "fr": "Jours avant le vote, le sien compris"
          },
          "unit": "days",
          "kind": "number",
          "default": 365,
          "min": 0,
          "max": 400
        },
        "months": {
          "title": {
            "en": "Months before the first day of the month of the vote",
            "fr": "Mois avant le premier jour du mois du vote"
          },
          "unit": "months",
          "kind": "number",
          "default": 0,
          "min": 0,
          "max": 12
        },
        "kinds": {
          "title": {
            "en": "Kinds of election that count",
            "fr": "Élections qui comptent"
          },
          "kind": "list",
          "default": [
            "general",
            "presidential",
            "legislative",
            "european",
            "regional",
            "departmental",
            "municipal",
            "referendum"
          ]
        },
        "paidOnly": {
          "title": {
            "en": "Only what is paid for or boosted",
            "fr": "Seulement ce qui est payé ou promu"
          },
          "kind": "switch",
          "default": true
        },
        "topics": {
          "title": {
            "en": "Labels that say so",
            "fr": "Étiquettes qui le disent"
          },
          "kind": "list",
          "default": [
            "election",
            "partisan"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "any": [
              {
                "fact": "calendar.inPeriod",
                "params": {
                  "list": "regulated"
                },
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "fact": "calendar.campaign",
                "params": {
                  "days": {
                    "param": "days"
                  },
                  "months": {
                    "param": "months"
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
              }
            ]
          },
          {
            "any": [
              {
                "param": "paidOnly",
                "operator": "equal",
                "value": false
              },
              {
                "fact": "promotion.boosted",
                "operator": "equal",
                "value": true
              },
              {
                "fact": "promotion.sponsor",
                "operator": "notEqual",
                "value": ""
              },
              {
                "fact": "promotion.budget",
                "operator": "greaterThan",
                "value": 0
              }
            ]
          },
          {
            "any": [
              {
                "fact": "text.terms",
                "params": {
                  "list": "campaign-words"
                },
                "operator": "atLeastItems",
                "value": 1
              },
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
              }
            ]
          }
        ]
      },
      "terms": {
        "campaign-words": {
          "en": [
            "general election",
            "this election",
            "the elections",
            "election day",
            "manifesto",
            "manifestos",
            "how your mp voted",
            "mps who voted",
            "voted against",
            "voted for",
            "your candidates",
            "the candidates",
            "which party",
            "the parties promise",
            "use your vote"
          ],
          "fr": [
            "ces élections",
            "l’élection",
            "les élections",
            "programme des candidats",
            "les candidats",
            "vos candidats",
            "vos députés",
            "ont voté contre",
            "ont voté pour",
            "quel parti",
            "les partis promettent",
            "votre bulletin",
            "second tour",
            "premier tour"
          ],
          "de": [
            "die wahl",
            "wahlprogramm",
            "die kandidaten",
            "wahlprüfsteine",
            "haben dagegen gestimmt"
          ]
        },
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
        }
      },
      "obligations": [
        {
          "kind": "attestation",
          "statement": "purpose-test",
          "title": {
            "en": "Somebody other than the author asks whether it could be meant to influence votes, and writes the answer down",
            "fr": "Une autre personne que l’auteur se demande si le message peut viser à influencer un vote, et note la réponse"
          }
        },
        {
          "kind": "keep-record",
          "title": {
            "en": "Keep the cost",
            "fr": "Garder le coût"
          }
        }
      ],
      "tags": [
        "legal"
      ],
      "message": {
        "en": "A vote is near, and this paid post speaks of it. Record the purpose test and the cost, or publish it without paying.",
        "fr": "Un vote approche, et ce message payé en parle. Notez l’examen de finalité et le coût, ou publiez-le sans payer."
      },
      "sources": [
        {
          "title": "GB, Electoral Commission, Non-party campaigners: when do the laws apply",
          "url": "https://www.electoralcommission.org.uk/non-party-campaigners-uk-parliamentary-general-elections/when-do-non-party-campaigner-laws-apply",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "FR, Electoral Code, article L52-1",
          "url": "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070239/articles/LEGIARTI000006353102",
          "asOf": "2026-11-24",
          "verified": true
        }
      ],
      "examples": [
        {
          "post": {
            "text": "The MPs who voted against safe housing: all the names.",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            },
            "promotion": {
              "boosted": true,
              "budget": 200
            }
          },
          "context": {
            "now": "2028-05-20T09:00:00Z",
            "calendar": {
              "elections": [
                {
                  "id": "ge",
                  "kind": "general",
                  "day": "2028-07-06",
                  "zone": "Europe/London"
                }
              ],
              "regulated": []
            }
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "MPs who voted",
            "voted against"
          ]
        },
        {
          "post": {
            "text": "Ces élections décideront du sort des refuges.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            },
            "promotion": {
              "boosted": true
            }
          },
          "context": {
            "now": "2026-01-20T09:00:00Z",
            "calendar": {
              "elections": [
                {
                  "id": "m",
                  "kind": "municipal",
                  "day": "2026-03-15",
                  "zone": "Europe/Paris"
                }
              ],
              "regulated": [],
              "reserve": []
            }
          },
          "params": {
            "days": 0,
            "months": 6
          },
          "fires": true
        },
        {
          "title": {
            "en": "Nothing in the words, but somebody labelled it",
            "fr": "Rien dans les mots, mais quelqu’un l’a étiqueté"
          },
          "post": {
            "text": "Our policy report on shelters",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": [
                {
                  "value": "election"
                }
              ]
            },
            "promotion": {
              "boosted": true
            }
          },
          "context": {
            "now": "2028-05-20T09:00:00Z",
            "calendar": {
              "elections": [],
              "regulated": [
                {
                  "id": "r",
                  "from": "2028-05-01T00:00:00Z"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "The same words, not paid for",
            "fr": "Les mêmes mots, sans payer"
          },
          "post": {
            "text": "The MPs who voted against safe housing: all the names.",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            }
          },
          "context": {
            "now": "2028-05-20T09:00:00Z",
            "calendar": {
              "elections": [
                {
                  "id": "ge",
                  "kind": "general",
                  "day": "2028-07-06",
                  "zone": "Europe/London"
                }
              ],
              "regulated": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A vote in the kitchen, far from any election",
            "fr": "Un vote en cuisine, loin de toute élection"
          },
          "post": {
            "text": "Our volunteers voted for soup on Fridays. Come!",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            },
            "promotion": {
              "boosted": true
            }
          },
          "context": {
            "now": "2026-05-20T09:00:00Z",
            "calendar": {
              "elections": [
                {
                  "id": "ge",
                  "kind": "general",
                  "day": "2028-07-06",
                  "zone": "Europe/London"
                }
              ],
              "regulated": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Paid, but about blankets",
            "fr": "Payé, mais pour des couvertures"
          },
          "post": {
            "text": "Collecte de couvertures samedi",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": []
            },
            "promotion": {
              "boosted": true
            }
          },
          "context": {
            "now": "2026-01-20T09:00:00Z",
            "calendar": {
              "elections": [
                {
                  "id": "m",
                  "kind": "municipal",
                  "day": "2026-03-15",
                  "zone": "Europe/Paris"
                }
              ],
              "regulated": [],
              "reserve": []
            }
          },
          "fires": false
        }
      ]
    },
    "reports-of-wrongdoing": {
      "title": {
        "en": "Protect reports of wrongdoing",
        "fr": "Protéger le signalement d’abus"
      },
      "rationale": {
        "en": "Whoever reports a danger or an abuse in good faith is protected, volunteers included. The inside channels stay open too.",
        "fr": "Qui signale de bonne foi un danger ou un abus est protégé, bénévoles compris. Les voies internes restent ouvertes aussi."
      },
      "concern": [
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
            "any": [
              {
                "fact": "text.terms",
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "fact": "labels.values",
                "params": {
                  "kind": "genre"
                },
                "operator": "contains",
                "value": "whistle-blowing"
              }
            ]
          }
        ]
      },
      "terms": {
        "en": [
          "whistleblower",
          "whistle-blower",
          "blow the whistle",
          "blowing the whistle",
          "i report that",
          "i reported the",
          "cover-up",
          "covered up",
          "misuse of funds",
          "embezzled",
          "embezzlement",
          "falsified",
          "fraud at",
          "danger to the children",
          "reported to the authorities"
        ],
        "fr": [
          "lanceur d’alerte",
          "lanceuse d’alerte",
          "je lance l’alerte",
          "j’alerte sur",
          "je signale que",
          "j’ai signalé",
          "étouffer l’affaire",
          "étouffé l’affaire",
          "détournement de fonds",
          "fonds détournés",
          "comptes falsifiés",
          "fraude au sein",
          "mise en danger des enfants"
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
        "en": "This reports wrongdoing, and is protected. Only advice remains; the inside channels stay open.",
        "fr": "Ce message signale un abus : il est protégé. Seuls des conseils restent ; les voies internes sont ouvertes."
      },
      "sources": [
        {
          "title": "EU, Directive 2019/1937 on the protection of persons who report breaches of Union law",
          "url": "https://eur-lex.europa.eu/legal-content/EN/ALL/?uri=CELEX:32019L1937",
          "asOf": "2026-11-24",
          "verified": false
        },
        {
          "title": "P33 Swedish charity (freedom to inform the media)"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "I reported the misuse of funds twice and nobody answered.",
            "language": "en",
            "account": {
              "kind": "personal"
            },
            "labels": {
              "genre": []
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "J’ai signalé la mise en danger des enfants du foyer.",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "labels": {
              "genre": []
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
            "text": "I reported the misuse of funds.",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "genre": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Somebody points out a concert",
            "fr": "Quelqu’un signale un concert"
          },
          "post": {
            "text": "Je signale un concert gratuit dimanche, venez.",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "labels": {
              "genre": []
            }
          },
          "fires": false
        }
      ]
    },
    "sober-days": {
      "title": {
        "en": "Prefer a sober tone on days of mourning",
        "fr": "Préférer un ton sobre les jours de deuil"
      },
      "rationale": {
        "en": "What is cheerful elsewhere can hurt where people mourn.",
        "fr": "Ce qui est gai ailleurs peut blesser là où l’on est en deuil."
      },
      "concern": [
        8,
        7
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "genres": {
          "title": {
            "en": "Genres that wait",
            "fr": "Genres qui attendent"
          },
          "kind": "list",
          "default": [
            "humour",
            "promotion",
            "contest"
          ]
        },
        "holidays": {
          "title": {
            "en": "On public holidays too",
            "fr": "Aussi les jours fériés"
          },
          "kind": "switch",
          "default": false
        }
      },
      "conditions": {
        "all": [
          {
            "any": [
              {
                "fact": "calendar.inPeriod",
                "params": {
                  "list": "mourning"
                },
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "all": [
                  {
                    "param": "holidays",
                    "operator": "equal",
                    "value": true
                  },
                  {
                    "fact": "calendar.holiday",
                    "operator": "equal",
                    "value": true
                  }
                ]
              }
            ]
          },
          {
            "any": [
              {
                "fact": "text.terms",
                "params": {
                  "list": "light-words"
                },
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "fact": "labels.values",
                "params": {
                  "kind": "genre"
                },
                "operator": "overlaps",
                "value": {
                  "param": "genres"
                }
              }
            ]
          }
        ]
      },
      "terms": {
        "light-words": {
          "en": [
            "lol",
            "haha",
            "party time",
            "let’s party",
            "can’t wait",
            "super sale",
            "flash sale",
            "best deal",
            "yay",
            "woohoo"
          ],
          "fr": [
            "mdr",
            "haha",
            "la fête commence",
            "trop hâte",
            "vente flash",
            "super promo",
            "bons plans",
            "youpi",
            "on fait la fête"
          ]
        }
      },
      "message": {
        "en": "This is a day of mourning here, and the post is light. Look at the tone again, or keep the post for another day.",
        "fr": "C’est jour de deuil ici, et le message est léger. Relisez le ton, ou gardez-le pour un autre jour."
      },
      "sources": [
        {
          "title": "P20 RWL church region"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Haha, what a goat!",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "genre": []
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "calendar": {
              "mourning": [
                {
                  "id": "m",
                  "from": "2026-11-24T00:00:00Z",
                  "until": "2026-11-25T00:00:00Z"
                }
              ]
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "Haha"
          ]
        },
        {
          "post": {
            "text": "Vente flash sur nos tote bags",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "genre": []
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "calendar": {
              "mourning": [
                {
                  "id": "m",
                  "from": "2026-11-24T00:00:00Z",
                  "until": "2026-11-25T00:00:00Z"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "A quiet message on that day",
            "fr": "Un message calme ce jour-là"
          },
          "post": {
            "text": "Nos pensées vont aux familles. Nos bureaux restent ouverts.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "genre": []
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "calendar": {
              "mourning": [
                {
                  "id": "m",
                  "from": "2026-11-24T00:00:00Z",
                  "until": "2026-11-25T00:00:00Z"
                }
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "The same goat on another day",
            "fr": "La même chèvre un autre jour"
          },
          "post": {
            "text": "Haha, what a goat!",
            "language": "en",
            "account": {
              "kind": "official"
            },
            "labels": {
              "genre": []
            }
          },
          "context": {
            "now": "2026-11-26T09:30:00Z",
            "calendar": {
              "mourning": [
                {
                  "id": "m",
                  "from": "2026-11-24T00:00:00Z",
                  "until": "2026-11-25T00:00:00Z"
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
