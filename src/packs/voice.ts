// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Pack: Voice, dignity and access. */
export const voice: Pack = {
  "format": 1,
  "id": "voice",
  "version": "1.0.0",
  "title": {
    "en": "Voice, dignity and access",
    "fr": "Ton, dignité et accessibilité"
  },
  "facts": {
    "health.heldShare": {
      "kind": "number",
      "title": {
        "en": "The share of posts held or changed last month, in percent",
        "fr": "La part des messages retenus ou modifiés le mois dernier, en pour cent"
      },
      "ask": "host"
    }
  },
  "statements": {
    "let-it-live": {
      "text": {
        "en": "Rules are there to protect people, not to iron out voices: who writes for us may be funny, moved and informal.",
        "fr": "Les règles protègent des personnes, elles ne repassent pas les voix : qui écrit pour nous peut être drôle, ému et familier."
      },
      "concern": [
        7
      ],
      "owner": "communications",
      "review": "P365D"
    },
    "criticism-is-welcome": {
      "text": {
        "en": "Questions and criticism of our work are welcome, also from inside. We answer them, we do not delete them.",
        "fr": "Les questions et critiques sur notre travail sont les bienvenues, de l’intérieur aussi. Nous y répondons, nous ne les effaçons pas."
      },
      "concern": [
        7
      ],
      "owner": "board",
      "review": "P365D"
    },
    "describe-do-not-judge": {
      "text": {
        "en": "A description of a picture says what is there, without guess or judgement.",
        "fr": "La description d’une image dit ce qu’on y voit, sans deviner ni juger."
      },
      "concern": [
        7
      ],
      "owner": "communications",
      "review": "P365D"
    },
    "readable-pictures": {
      "text": {
        "en": "Text on a coloured ground is readable by everybody; nothing is said only in a picture.",
        "fr": "Un texte sur fond de couleur est lisible par tous ; rien n’est dit seulement dans une image."
      },
      "concern": [
        7
      ],
      "owner": "communications",
      "review": "P365D"
    },
    "outcomes-not-misery": {
      "text": {
        "en": "We show what people achieve, not only what they suffer; safety comes before reach.",
        "fr": "Nous montrons ce que les gens accomplissent, pas seulement ce qu’ils subissent ; la sécurité passe avant l’audience."
      },
      "concern": [
        7,
        1
      ],
      "owner": "safeguarding",
      "review": "P365D"
    }
  },
  "rules": {
    "accusation": {
      "title": {
        "en": "Require a fact where somebody is accused",
        "fr": "Exiger un fait quand on accuse quelqu’un"
      },
      "rationale": {
        "en": "A charge without proof can be a libel, and it hides the fact that would convince.",
        "fr": "Une accusation sans preuve peut être une diffamation, et cache le fait qui convaincrait."
      },
      "concern": [
        7,
        4
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "params": {
        "labels": {
          "title": {
            "en": "Labels that say so",
            "fr": "Étiquettes qui le disent"
          },
          "kind": "list",
          "default": [
            "accusation"
          ]
        },
        "targets": {
          "title": {
            "en": "Whom it must be aimed at, by label; none named: anybody",
            "fr": "Qui doit être visé, par étiquette ; personne nommé : tout le monde"
          },
          "kind": "list",
          "default": []
        }
      },
      "conditions": {
        "all": [
          {
            "any": [
              {
                "fact": "text.terms",
                "params": {
                  "list": "charges"
                },
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "fact": "labels.values",
                "params": {
                  "kind": "tone"
                },
                "operator": "overlaps",
                "value": {
                  "param": "labels"
                }
              }
            ]
          },
          {
            "any": [
              {
                "param": "targets",
                "operator": "atMostItems",
                "value": 0
              },
              {
                "fact": "labels.values",
                "params": {
                  "kind": "target"
                },
                "operator": "overlaps",
                "value": {
                  "param": "targets"
                }
              }
            ]
          }
        ]
      },
      "terms": {
        "charges": {
          "en": [
            "is a thief",
            "are thieves",
            "is a liar",
            "are liars",
            "is a crook",
            "are crooks",
            "is a fraudster",
            "are fraudsters",
            "is a racist",
            "is a criminal",
            "corrupt mayor",
            "corrupt minister",
            "corrupt politicians",
            "corrupt officials",
            "takes bribes",
            "take bribes",
            "stole our money",
            "lied to us all"
          ],
          "fr": [
            "est un voleur",
            "est une voleuse",
            "sont des voleurs",
            "est un menteur",
            "est une menteuse",
            "sont des menteurs",
            "est un escroc",
            "sont des escrocs",
            "est un raciste",
            "est un criminel",
            "maire corrompu",
            "ministre corrompu",
            "élus corrompus",
            "politiques corrompus",
            "touche des pots-de-vin",
            "touchent des pots-de-vin",
            "nous a volés",
            "nous a escroqués"
          ]
        }
      },
      "obligations": [
        {
          "kind": "change"
        },
        {
          "kind": "source"
        }
      ],
      "tags": [
        "tone",
        "hostility"
      ],
      "message": {
        "en": "This accuses somebody of something grave. Say what happened and how it is known, or leave it out.",
        "fr": "Ce message accuse quelqu’un d’une chose grave. Dites ce qui s’est passé et comment on le sait, ou n’en parlez pas."
      },
      "sources": [
        {
          "title": "P08 Esharelife Foundation"
        },
        {
          "title": "P54 ACNC"
        },
        {
          "title": "FR, law of 29 July 1881 on the freedom of the press, articles 29 and 32",
          "asOf": "2026-11-24",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Our landlord is a thief.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "is a thief"
          ]
        },
        {
          "post": {
            "text": "Ces élus corrompus nous mentent.",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "élus corrompus"
          ]
        },
        {
          "post": {
            "text": "The landlord kept 41 deposits in 2025; the court list is in the thread.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Thieves on a stage",
            "fr": "Des voleurs sur une scène"
          },
          "post": {
            "text": "Atelier théâtre : « Les voleurs du dimanche », samedi à 20 h.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": false
        }
      ]
    },
    "alt-text": {
      "title": {
        "en": "Require a description of every picture",
        "fr": "Exiger une description de chaque image"
      },
      "rationale": {
        "en": "Some who read cannot see; a sentence shows them what all the others look at.",
        "fr": "Certains lecteurs ne voient pas ; une phrase leur montre ce que les autres regardent."
      },
      "concern": [
        7
      ],
      "on": [
        "publish",
        "repost",
        "quote",
        "reply",
        "comment",
        "edit"
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "params": {
        "problems": {
          "title": {
            "en": "What does not count as a description",
            "fr": "Ce qui ne vaut pas description"
          },
          "kind": "list",
          "default": [
            "missing",
            "file-name",
            "serial",
            "as-text",
            "repeated"
          ],
          "options": [
            "missing",
            "file-name",
            "serial",
            "as-text",
            "repeated",
            "short",
            "announced"
          ]
        },
        "words": {
          "title": {
            "en": "Words below which it is short",
            "fr": "Mots en dessous desquels elle est courte"
          },
          "unit": "words",
          "kind": "number",
          "default": 3,
          "min": 1,
          "max": 50
        },
        "shared": {
          "title": {
            "en": "In posts that are shared too",
            "fr": "Aussi dans les publications partagées"
          },
          "kind": "switch",
          "default": false
        }
      },
      "conditions": {
        "fact": "media.alternatives",
        "params": {
          "words": {
            "param": "words"
          },
          "shared": {
            "param": "shared"
          }
        },
        "operator": "someItem",
        "value": {
          "item": "problem",
          "operator": "in",
          "value": {
            "param": "problems"
          }
        }
      },
      "obligations": [
        {
          "kind": "alt-text"
        }
      ],
      "tags": [
        "access"
      ],
      "message": {
        "en": "A picture has no description for people who cannot see it. Say in one sentence what it shows.",
        "fr": "Une image n’a pas de description pour ceux qui ne la voient pas. Dites en une phrase ce qu’elle montre."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P38 PDIS, alt-text guideline"
        },
        {
          "title": "P41 DVLA Engineering"
        },
        {
          "title": "P46 Forgejo"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Look at that!",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "alt": "IMG_2041.jpg"
              }
            ]
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Regardez-moi ça !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {}
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "The same words under both pictures",
            "fr": "Les mêmes mots sous les deux images"
          },
          "post": {
            "text": "Two pictures of the garden",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "alt": "Pear trees in bloom"
              },
              {
                "alt": "Pear trees in bloom"
              }
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "This policy looks at shared pictures too",
            "fr": "Cette charte regarde aussi les images partagées"
          },
          "post": {
            "text": "À lire !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "action": "repost",
            "repostOf": {
              "media": [
                {}
              ]
            }
          },
          "params": {
            "shared": true
          },
          "fires": true
        },
        {
          "post": {
            "text": "Saturday in the garden",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "alt": "Three volunteers plant an apple tree"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "A line of flowers that only decorates",
            "fr": "Une frise de fleurs qui ne fait que décorer"
          },
          "post": {
            "text": "Le programme est arrivé",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "decorative": true
              }
            ]
          },
          "fires": false
        }
      ]
    },
    "brand-name": {
      "title": {
        "en": "Prefer the organisation’s name as it is written",
        "fr": "Préférer le nom de l’organisation tel qu’il s’écrit"
      },
      "rationale": {
        "en": "A name spelled in five ways is found by nobody.",
        "fr": "Un nom écrit de cinq façons n’est trouvé par personne."
      },
      "concern": [
        7
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "wrong": {
          "title": {
            "en": "Spellings to avoid",
            "fr": "Graphies à éviter"
          },
          "kind": "list",
          "default": []
        }
      },
      "conditions": {
        "param": "wrong",
        "operator": "someItem",
        "value": {
          "fact": "text",
          "operator": "containsText",
          "value": {
            "item": "$"
          }
        }
      },
      "message": {
        "en": "The organisation’s name is spelled otherwise here. Write it as in the style guide.",
        "fr": "Le nom de l’organisation est écrit autrement ici. Écrivez-le comme dans le guide de style."
      },
      "sources": [
        {
          "title": "P43 Apache Wave"
        },
        {
          "title": "P51 Case Western, Clarkson, Montana State Northern universities"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "The Croix Vertes open tonight.",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "wrong": [
              "Croix Vertes"
            ]
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "text": "La CV ouvre ce soir.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "wrong": [
              "La CV"
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "Croix-Verte opens tonight.",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "wrong": [
              "Croix Vertes"
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "No spelling is listed",
            "fr": "Aucune graphie n’est listée"
          },
          "post": {
            "text": "La Croix-Verte ouvre ce soir.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    },
    "brevity": {
      "title": {
        "en": "Prefer a short post",
        "fr": "Préférer un message court"
      },
      "rationale": {
        "en": "Short posts are read to the end.",
        "fr": "On lit les messages courts jusqu’au bout."
      },
      "concern": [
        7
      ],
      "on": [
        "publish",
        "reply",
        "comment"
      ],
      "effect": "off",
      "params": {
        "most": {
          "title": {
            "en": "Characters at most",
            "fr": "Signes au plus"
          },
          "unit": "characters",
          "kind": "number",
          "default": 600,
          "min": 20,
          "max": 10000
        }
      },
      "conditions": {
        "fact": "text.length",
        "operator": "greaterThan",
        "value": {
          "param": "most"
        }
      },
      "obligations": [
        {
          "kind": "shorten"
        }
      ],
      "message": {
        "en": "More than {most} characters. Keep what matters, and link to the rest.",
        "fr": "Plus de {most} signes. Gardez l’essentiel, et mettez un lien vers la suite."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news.",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "This policy is very short",
            "fr": "Cette charte est très courte"
          },
          "post": {
            "text": "Nouvelles du jardin, des poiriers et de Daisy.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "channel": "x"
          },
          "params": {
            "most": 20
          },
          "fires": true
        },
        {
          "post": {
            "text": "Garden news.",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Exactly the limit",
            "fr": "Juste la limite"
          },
          "post": {
            "text": "Nouvelles du jardin.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "most": 20
          },
          "fires": false
        }
      ]
    },
    "call-to-action": {
      "title": {
        "en": "Prefer to say what readers can do next",
        "fr": "Préférer dire ce que le lecteur peut faire"
      },
      "rationale": {
        "en": "Who is moved wants to act.",
        "fr": "Qui est touché veut agir."
      },
      "concern": [
        7
      ],
      "on": [
        "publish"
      ],
      "effect": "off",
      "params": {
        "genres": {
          "title": {
            "en": "Genres that need none",
            "fr": "Genres qui n’en ont pas besoin"
          },
          "kind": "list",
          "default": [
            "condolence",
            "thanks",
            "alert",
            "greeting"
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
            "fact": "text.links",
            "operator": "atMostItems",
            "value": 0
          },
          {
            "not": {
              "fact": "text.terms",
              "params": {
                "list": "next-steps"
              },
              "operator": "atLeastItems",
              "value": 1
            }
          },
          {
            "not": {
              "fact": "labels.values",
              "params": {
                "kind": "genre"
              },
              "operator": "overlaps",
              "value": {
                "param": "genres"
              }
            }
          }
        ]
      },
      "terms": {
        "next-steps": {
          "en": [
            "come",
            "join",
            "sign up",
            "register",
            "write to us",
            "call us",
            "apply",
            "visit",
            "read",
            "watch",
            "share",
            "tell us",
            "bring",
            "donate",
            "give",
            "volunteer",
            "book",
            "drop in",
            "see you",
            "meet us",
            "vote"
          ],
          "fr": [
            "venez",
            "rejoignez",
            "inscrivez-vous",
            "inscription",
            "inscriptions",
            "écrivez-nous",
            "appelez-nous",
            "candidatez",
            "visitez",
            "lisez",
            "à lire",
            "regardez",
            "partagez",
            "dites-nous",
            "apportez",
            "donnez",
            "faites un don",
            "réservez",
            "passez",
            "rendez-vous",
            "retrouvez-nous",
            "votez",
            "participez"
          ]
        }
      },
      "obligations": [
        {
          "kind": "change"
        }
      ],
      "message": {
        "en": "Readers do not learn what they can do. Add a date, a place, a link or an invitation.",
        "fr": "Le lecteur n’apprend pas ce qu’il peut faire. Ajoutez une date, un lieu, un lien ou une invitation."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P44 Node.js"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "We exist since 1987.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "genre": []
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Notre association a trente ans.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "genre": []
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Sign up before Friday: https://asso.example/join",
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
          "post": {
            "text": "Venez fêter nos trente ans samedi.",
            "language": "fr",
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
            "en": "Thanks ask for nothing",
            "fr": "Un merci ne demande rien"
          },
          "post": {
            "text": "Merci à toutes et à tous.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "genre": [
                {
                  "value": "thanks"
                }
              ]
            }
          },
          "fires": false
        }
      ]
    },
    "caption-given": {
      "title": {
        "en": "Prefer a caption that tells what a picture shows",
        "fr": "Préférer une légende qui dit ce que montre l’image"
      },
      "rationale": {
        "en": "A picture without a place, a time and names can be made to say anything.",
        "fr": "On fait tout dire à une image sans lieu, sans date et sans noms."
      },
      "concern": [
        7
      ],
      "on": [
        "publish"
      ],
      "effect": "off",
      "params": {
        "mode": {
          "title": {
            "en": "With the names, or without any",
            "fr": "Avec les noms, ou sans aucun"
          },
          "kind": "choice",
          "default": "named",
          "options": [
            "named",
            "nameless"
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
                "value": "named"
              },
              {
                "fact": "media",
                "operator": "someItem",
                "value": {
                  "all": [
                    {
                      "item": "kind",
                      "operator": "equal",
                      "value": "image"
                    },
                    {
                      "item": "caption",
                      "operator": "equal",
                      "value": ""
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
                "value": "nameless"
              },
              {
                "fact": "people.shown",
                "params": {
                  "in": "media"
                },
                "operator": "someItem",
                "value": {
                  "item": "named",
                  "operator": "in",
                  "value": [
                    "first",
                    "full"
                  ]
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
        "en": "The caption is not as the policy asks. Say what happens, where and when; and name people, or nobody, as agreed.",
        "fr": "La légende n’est pas comme la charte le demande. Dites ce qui se passe, où et quand ; et nommez les gens, ou personne, comme convenu."
      },
      "sources": [
        {
          "title": "P14 Dóchas code"
        },
        {
          "title": "P28 vitamineB"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "In the garden",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "alt": "Three people plant a tree",
                "people": []
              }
            ]
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "No names on this account",
            "fr": "Pas de noms sur ce compte"
          },
          "post": {
            "text": "Au jardin",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "caption": "Ana Roy plante un poirier",
                "people": [
                  {
                    "named": "full"
                  }
                ]
              }
            ]
          },
          "params": {
            "mode": "nameless"
          },
          "fires": true
        },
        {
          "post": {
            "text": "In the garden",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "caption": "Ana, Karim and Lou plant the first pear tree, Lyon, March 2026",
                "people": []
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Hands only, and nobody named",
            "fr": "Des mains, et personne de nommé"
          },
          "post": {
            "text": "Au jardin",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "caption": "Premier poirier",
                "people": [
                  {
                    "named": "none"
                  }
                ]
              }
            ]
          },
          "params": {
            "mode": "nameless"
          },
          "fires": false
        }
      ]
    },
    "captions": {
      "title": {
        "en": "Require captions on a film",
        "fr": "Exiger des sous-titres sur une vidéo"
      },
      "rationale": {
        "en": "Some who watch cannot hear, and most watch without sound.",
        "fr": "Certains n’entendent pas, et la plupart regardent sans le son."
      },
      "concern": [
        7
      ],
      "on": [
        "publish",
        "quote",
        "reply",
        "comment",
        "edit"
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "params": {
        "kinds": {
          "title": {
            "en": "What needs captions",
            "fr": "Ce qui doit être sous-titré"
          },
          "kind": "list",
          "default": [
            "video"
          ],
          "options": [
            "video",
            "audio",
            "gif"
          ]
        },
        "transcript": {
          "title": {
            "en": "A transcript counts too",
            "fr": "Une transcription compte aussi"
          },
          "kind": "switch",
          "default": true
        }
      },
      "conditions": {
        "fact": "media",
        "operator": "someItem",
        "value": {
          "all": [
            {
              "item": "kind",
              "operator": "in",
              "value": {
                "param": "kinds"
              }
            },
            {
              "item": "captions",
              "operator": "equal",
              "value": false
            },
            {
              "not": {
                "all": [
                  {
                    "param": "transcript",
                    "operator": "equal",
                    "value": true
                  },
                  {
                    "item": "transcript",
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
          "kind": "captions"
        }
      ],
      "tags": [
        "access"
      ],
      "message": {
        "en": "A film has no captions. Add them, or give its words beside it.",
        "fr": "Une vidéo n’a pas de sous-titres. Ajoutez-les, ou donnez ses paroles à côté."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Three minutes with our cook",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "kind": "video"
              }
            ]
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "title": {
            "en": "This policy asks it of sound too",
            "fr": "Cette charte le demande aussi du son"
          },
          "post": {
            "text": "Le podcast du mois",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "kind": "audio"
              }
            ]
          },
          "params": {
            "kinds": [
              "video",
              "audio"
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "Three minutes with our cook",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "kind": "video",
                "captions": true
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Its words stand beside it",
            "fr": "Ses paroles sont à côté"
          },
          "post": {
            "text": "Trois minutes avec notre cuisinière",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "kind": "video",
                "transcript": true
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "A picture needs none",
            "fr": "Une image n’en a pas besoin"
          },
          "post": {
            "text": "La photo du jour",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "kind": "image"
              }
            ]
          },
          "fires": false
        }
      ]
    },
    "coarse": {
      "title": {
        "en": "Prefer words that one would say to everybody",
        "fr": "Préférer des mots que l’on dirait à tout le monde"
      },
      "rationale": {
        "en": "Informal is welcome; coarse closes the door on some who read.",
        "fr": "Le familier est le bienvenu ; le grossier ferme la porte à certains lecteurs."
      },
      "concern": [
        7
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "conditions": {
        "fact": "text.terms",
        "operator": "atLeastItems",
        "value": 1
      },
      "terms": {
        "en": [
          "shit",
          "shitty",
          "bullshit",
          "fuck",
          "fucking",
          "fucked",
          "goddamn",
          "pissed off",
          "crappy",
          "bloody hell",
          "nsfw",
          "porn"
        ],
        "fr": [
          {
            "term": "merde",
            "unless": [
              "merde de théâtre",
              "dire merde"
            ]
          },
          "bordel",
          "putain",
          "foutre",
          "chiant",
          "chiante",
          "dégueulasse",
          "casse-couilles",
          "emmerde",
          "emmerdent",
          "porno"
        ],
        "de": [
          "scheisse",
          "scheiß",
          "verdammt nochmal"
        ]
      },
      "tags": [
        "tone"
      ],
      "message": {
        "en": "A coarse word stands here. Find one that you would say to everybody.",
        "fr": "Un mot grossier se trouve ici. Prenez-en un que vous diriez à tout le monde."
      },
      "sources": [
        {
          "title": "P43 Apache Wave"
        },
        {
          "title": "P50 Massanutten and Oconomowoc libraries"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Fucking proud of this team.",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "Fucking"
          ]
        },
        {
          "post": {
            "text": "Quelle journée de merde, mais quel bal !",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "finds": [
            "merde"
          ]
        },
        {
          "post": {
            "text": "So proud of this team!",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Informal is not coarse",
            "fr": "Familier n’est pas grossier"
          },
          "post": {
            "text": "Un sacré bazar, et une belle journée.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    },
    "cross-posted": {
      "title": {
        "en": "Prefer words made for each network",
        "fr": "Préférer des mots faits pour chaque réseau"
      },
      "rationale": {
        "en": "A post copied by a robot speaks to one network and stammers on the others.",
        "fr": "Un message copié par un robot parle à un réseau et bégaie sur les autres."
      },
      "concern": [
        4,
        7
      ],
      "on": [
        "publish"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "most": {
          "title": {
            "en": "Other networks at most",
            "fr": "Autres réseaux au plus"
          },
          "unit": "networks",
          "kind": "number",
          "default": 0,
          "min": 0,
          "max": 20
        }
      },
      "conditions": {
        "not": {
          "fact": "crossPostTo",
          "operator": "atMostItems",
          "value": {
            "param": "most"
          }
        }
      },
      "message": {
        "en": "This is copied to other networks by itself. Look at it there, or write it anew for each.",
        "fr": "Ce message part tout seul vers d’autres réseaux. Relisez-le là-bas, ou écrivez-le pour chacun."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P20 RWL church region"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Open day on Saturday",
            "account": {
              "kind": "official"
            },
            "channel": "x",
            "crossPostTo": [
              "facebook"
            ]
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "text": "Portes ouvertes samedi",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "channel": "mastodon",
            "crossPostTo": [
              "bluesky",
              "linkedin"
            ]
          },
          "params": {
            "most": 1
          },
          "fires": true
        },
        {
          "post": {
            "text": "Open day on Saturday",
            "account": {
              "kind": "official"
            },
            "channel": "x"
          },
          "fires": false
        },
        {
          "title": {
            "en": "One copy, which this policy allows",
            "fr": "Une copie, que cette charte permet"
          },
          "post": {
            "text": "Portes ouvertes samedi",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "channel": "mastodon",
            "crossPostTo": [
              "bluesky"
            ]
          },
          "params": {
            "most": 1
          },
          "fires": false
        }
      ]
    },
    "dignity": {
      "title": {
        "en": "Prefer people as actors of their own story",
        "fr": "Préférer des personnes actrices de leur histoire"
      },
      "rationale": {
        "en": "Pity raises money once; respect brings people back.",
        "fr": "La pitié rapporte une fois ; le respect fait revenir."
      },
      "concern": [
        7,
        1
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "frames": {
          "title": {
            "en": "Frames that say so",
            "fr": "Cadrages qui le disent"
          },
          "kind": "list",
          "default": [
            "passive-victim",
            "saviour",
            "pity",
            "before-after",
            "shock"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "text.terms",
            "params": {
              "list": "pity"
            },
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "fact": "labels.values",
            "params": {
              "kind": "frame"
            },
            "operator": "overlaps",
            "value": {
              "param": "frames"
            }
          }
        ]
      },
      "terms": {
        "pity": {
          "en": [
            "only you can save",
            "you alone can save",
            "poor little wretches",
            "poor little ones",
            "poor little children",
            "these poor people",
            "those poor people",
            "these poor souls",
            "the voiceless",
            "helpless victims",
            "helpless children",
            "helpless people",
            "innocent little victims",
            "miserable lives",
            "wretched lives",
            "save a child today",
            "without you they have nothing",
            "without you they are nothing"
          ],
          "fr": [
            "vous seul pouvez les sauver",
            "vous seuls pouvez les sauver",
            "sans vous ils ne sont rien",
            "sans vous ils n’ont rien",
            "ces pauvres gens",
            "ces pauvres enfants",
            "ces pauvres petits",
            "ces malheureux",
            "ces malheureuses",
            "une voix aux sans-voix",
            "la voix des sans-voix",
            "victimes impuissantes",
            "enfants sans défense",
            "une vie misérable",
            "leur triste sort",
            "sauvez un enfant"
          ]
        }
      },
      "tags": [
        "tone",
        "dignity"
      ],
      "message": {
        "en": "This shows people as objects of pity. Say who they are, and what they do themselves.",
        "fr": "Ce message montre des gens comme objets de pitié. Dites qui ils sont, et ce qu’ils font eux-mêmes."
      },
      "sources": [
        {
          "title": "P13 UNICEF, Ethical reporting on children"
        },
        {
          "title": "P14 Dóchas code"
        },
        {
          "title": "P39 MerajutASA"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Only you can save these poor little wretches.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "frame": []
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "Only you can save",
            "poor little wretches"
          ]
        },
        {
          "post": {
            "text": "Donnons une voix aux sans-voix.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "frame": []
            }
          },
          "fires": true,
          "finds": [
            "une voix aux sans-voix"
          ]
        },
        {
          "title": {
            "en": "Somebody labelled the frame",
            "fr": "Quelqu’un a étiqueté le cadrage"
          },
          "post": {
            "text": "Avant, après : regardez ce que votre don a changé.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "frame": [
                {
                  "value": "before-after"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Fatou runs the well committee she founded.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "frame": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Pity for a van",
            "fr": "De la pitié pour une camionnette"
          },
          "post": {
            "text": "Pauvre vieille camionnette : elle a rendu l’âme ce matin.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "frame": []
            }
          },
          "fires": false
        }
      ]
    },
    "emoji": {
      "title": {
        "en": "Limit the emoji",
        "fr": "Limiter les émojis"
      },
      "rationale": {
        "en": "Emoji are read aloud one by one; they complete words and never replace them.",
        "fr": "Les émojis sont lus un à un à voix haute ; ils complètent les mots, ils ne les remplacent pas."
      },
      "concern": [
        7
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "most": {
          "title": {
            "en": "Emoji at most",
            "fr": "Émojis au plus"
          },
          "unit": "emoji",
          "kind": "number",
          "default": 6,
          "min": 0,
          "max": 50
        }
      },
      "conditions": {
        "not": {
          "fact": "text.emoji",
          "operator": "atMostItems",
          "value": {
            "param": "most"
          }
        }
      },
      "tags": [
        "access"
      ],
      "message": {
        "en": "More than {most} emoji. Keep those that say something, at the end.",
        "fr": "Plus de {most} émojis. Gardez ceux qui disent quelque chose, à la fin."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P38 PDIS, alt-text guideline"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Party 🎉🎉🎉🎉🎉🎉🎉🎉",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "🎉",
            "🎉",
            "🎉",
            "🎉",
            "🎉",
            "🎉",
            "🎉",
            "🎉"
          ]
        },
        {
          "title": {
            "en": "This policy wants one at most",
            "fr": "Cette charte en veut un au plus"
          },
          "post": {
            "text": "Bal samedi 🎶 🎶",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "most": 1
          },
          "fires": true
        },
        {
          "post": {
            "text": "Join us on Saturday 🙂",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A whole family is one emoji",
            "fr": "Une famille entière est un seul émoji"
          },
          "post": {
            "text": "La famille au complet 👨‍👩‍👧‍👦",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "most": 1
          },
          "fires": false
        }
      ]
    },
    "fancy-text": {
      "title": {
        "en": "Require plain letters",
        "fr": "Exiger des lettres simples"
      },
      "rationale": {
        "en": "A screen reader spells styled letters one by one, or is silent.",
        "fr": "Un lecteur d’écran épelle les lettres décoratives une à une, ou se tait."
      },
      "concern": [
        7
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "conditions": {
        "fact": "text.styled",
        "operator": "atLeastItems",
        "value": 1
      },
      "obligations": [
        {
          "kind": "plain-letters"
        }
      ],
      "tags": [
        "access"
      ],
      "message": {
        "en": "Styled letters stand here, and a screen reader cannot read them. Use plain letters.",
        "fr": "Il y a ici des lettres décoratives, qu’un lecteur d’écran ne lit pas. Écrivez en lettres simples."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P38 PDIS, alt-text guideline"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "𝓙𝓸𝓲𝓷 𝓾𝓼 on Saturday",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "𝓙𝓸𝓲𝓷 𝓾𝓼"
          ]
        },
        {
          "post": {
            "text": "Grand ⓥⓘⓓⓔ-grenier samedi",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "finds": [
            "ⓥⓘⓓⓔ"
          ]
        },
        {
          "post": {
            "text": "Join us on Saturday 🙂",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A small figure is no styled letter",
            "fr": "Un petit chiffre n’est pas une lettre décorative"
          },
          "post": {
            "text": "CO₂ : notre bilan, et 12 m² de potager",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    },
    "good-faith": {
      "title": {
        "en": "Protect criticism in good faith",
        "fr": "Protéger la critique de bonne foi"
      },
      "rationale": {
        "en": "Members, staff and volunteers may criticise what the organisation does; threats and hate stay out.",
        "fr": "Membres, salariés et bénévoles peuvent critiquer ce que fait l’organisation ; menaces et haine restent exclues."
      },
      "concern": [
        7,
        8
      ],
      "effect": "off",
      "params": {
        "genres": {
          "title": {
            "en": "Genres that say so",
            "fr": "Genres qui le disent"
          },
          "kind": "list",
          "default": [
            "criticism",
            "opinion"
          ]
        }
      },
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
                "params": {
                  "list": "disagreement"
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
        "disagreement": {
          "en": [
            "i disagree",
            "we disagree",
            "i do not agree",
            "i don’t agree",
            "i object to",
            "i am against",
            "i’m against",
            "i am disappointed",
            "i’m disappointed",
            "i regret that",
            "in my view this is a mistake",
            "this is a mistake",
            "should have asked",
            "i criticise",
            "i criticize",
            "needs to change"
          ],
          "fr": [
            "je ne suis pas d’accord",
            "nous ne sommes pas d’accord",
            "je suis en désaccord",
            "je m’oppose à",
            "je suis contre",
            "je suis déçu",
            "je suis déçue",
            "je regrette que",
            "c’est une erreur",
            "aurait dû demander",
            "auraient dû demander",
            "je critique",
            "doit changer",
            "il faut que ça change"
          ]
        }
      },
      "caps": [
        "tone"
      ],
      "tags": [
        "protected-speech"
      ],
      "message": {
        "en": "This criticises in good faith, and that is protected. Only advice on the tone remains.",
        "fr": "Cette critique de bonne foi est protégée. Seuls des conseils de ton demeurent."
      },
      "sources": [
        {
          "title": "P12 Save the Children US"
        },
        {
          "title": "P33 Diabetes Wellness Sverige"
        },
        {
          "title": "EU, Charter of Fundamental Rights, article 11",
          "url": "https://eur-lex.europa.eu/eli/treaty/char_2012/oj",
          "asOf": "2026-11-24",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "I disagree with our board: the shelter should stay open.",
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
            "text": "Je ne suis pas d’accord avec la fermeture du local.",
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
            "en": "Mockery without a view is not meant",
            "fr": "Une moquerie sans avis n’est pas visée"
          },
          "post": {
            "text": "Our board is a bunch of amateurs.",
            "account": {
              "kind": "personal"
            },
            "labels": {
              "genre": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "On the official account",
            "fr": "Sur le compte officiel"
          },
          "post": {
            "text": "Je ne suis pas d’accord avec la mairie.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "genre": []
            }
          },
          "fires": false
        }
      ]
    },
    "hashtag-case": {
      "title": {
        "en": "Prefer a capital for each word of a hashtag",
        "fr": "Préférer une majuscule à chaque mot d’un mot-dièse"
      },
      "rationale": {
        "en": "A screen reader splits words at the capitals.",
        "fr": "Un lecteur d’écran sépare les mots aux majuscules."
      },
      "concern": [
        7
      ],
      "effect": "advise",
      "params": {
        "known": {
          "title": {
            "en": "Hashtags that stay as they are",
            "fr": "Mots-dièse qui restent tels quels"
          },
          "kind": "list",
          "default": []
        }
      },
      "conditions": {
        "fact": "text.hashtags",
        "operator": "someItem",
        "value": {
          "all": [
            {
              "item": "legible",
              "operator": "equal",
              "value": false
            },
            {
              "item": "tag",
              "operator": "notIn",
              "value": {
                "param": "known"
              }
            }
          ]
        }
      },
      "obligations": [
        {
          "kind": "camel-case"
        }
      ],
      "tags": [
        "access"
      ],
      "message": {
        "en": "A long hashtag has no capitals inside. Begin each of its words with one: #LikeThis.",
        "fr": "Un long mot-dièse n’a pas de majuscules. Commencez chacun de ses mots par une : #CommeCeci."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P45 Linux Foundation Public Health; CD Foundation"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Tonight #whenwewerekings",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "#whenwewerekings"
          ]
        },
        {
          "post": {
            "text": "Ce soir #bienvivreensemble",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "finds": [
            "#bienvivreensemble"
          ]
        },
        {
          "post": {
            "text": "Tonight #WhenWeWereKings",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "One word needs no capital",
            "fr": "Un seul mot n’a pas besoin de majuscule"
          },
          "post": {
            "text": "Ce soir #solidarite",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "This policy knows it",
            "fr": "Cette charte le connaît"
          },
          "post": {
            "text": "Ce soir #bienvivreensemble",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "known": [
              "bienvivreensemble"
            ]
          },
          "fires": false
        }
      ]
    },
    "hashtags": {
      "title": {
        "en": "Limit the number of hashtags",
        "fr": "Limiter le nombre de mots-dièse"
      },
      "rationale": {
        "en": "Two hashtags help to find; ten hide the sentence.",
        "fr": "Deux mots-dièse aident à trouver ; dix cachent la phrase."
      },
      "concern": [
        7
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "most": {
          "title": {
            "en": "Hashtags at most",
            "fr": "Mots-dièse au plus"
          },
          "unit": "hashtags",
          "kind": "number",
          "default": 5,
          "min": 0,
          "max": 30
        },
        "known": {
          "title": {
            "en": "The only ones allowed; none named: all",
            "fr": "Les seuls permis ; aucun nommé : tous"
          },
          "kind": "list",
          "default": []
        }
      },
      "conditions": {
        "any": [
          {
            "not": {
              "fact": "text.hashtags",
              "operator": "atMostItems",
              "value": {
                "param": "most"
              }
            }
          },
          {
            "all": [
              {
                "not": {
                  "param": "known",
                  "operator": "atMostItems",
                  "value": 0
                }
              },
              {
                "fact": "text.hashtags",
                "operator": "someItem",
                "value": {
                  "item": "tag",
                  "operator": "notIn",
                  "value": {
                    "param": "known"
                  }
                }
              }
            ]
          }
        ]
      },
      "tags": [
        "access"
      ],
      "message": {
        "en": "More hashtags than {most}, or one that the policy does not know. Keep those that help people to find you.",
        "fr": "Plus de {most} mots-dièse, ou un que la charte ne connaît pas. Gardez ceux qui aident à vous trouver."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P44 Node.js"
        },
        {
          "title": "P05 Share My Meals"
        },
        {
          "title": "P47 RustBridge"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "#love #hope #charity #give #now #help #kind",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "#love",
            "#hope",
            "#charity",
            "#give",
            "#now",
            "#help",
            "#kind"
          ]
        },
        {
          "title": {
            "en": "This policy wants none",
            "fr": "Cette charte n’en veut aucun"
          },
          "post": {
            "text": "Merci ! #don",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "most": 0
          },
          "fires": true
        },
        {
          "post": {
            "text": "Come on Saturday #OpenDay",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Exactly the limit",
            "fr": "Juste la limite"
          },
          "post": {
            "text": "#un #deux #trois #quatre #cinq",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Not one of the policy’s own",
            "fr": "Pas un de ceux de la charte"
          },
          "post": {
            "text": "Rendez-vous au #ForumAssos",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "known": [
              "croixverte"
            ]
          },
          "fires": true
        }
      ]
    },
    "hate": {
      "title": {
        "en": "Forbid words of hate against a group",
        "fr": "Interdire les mots de haine contre un groupe"
      },
      "rationale": {
        "en": "Who reads that their people are vermin learns that they are not safe with us.",
        "fr": "Qui lit que les siens sont de la vermine apprend qu’il n’est pas en sécurité chez nous."
      },
      "concern": [
        7
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
            "hate"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "text.terms",
            "params": {
              "list": "slurs"
            },
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "fact": "text.together",
            "params": {
              "first": "groups",
              "second": "dehumanising"
            },
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "fact": "labels.values",
            "params": {
              "kind": "tone"
            },
            "operator": "overlaps",
            "value": {
              "param": "labels"
            }
          }
        ]
      },
      "terms": {
        "slurs": {
          "en": [
            "faggot",
            "faggots",
            "tranny",
            "trannies",
            "nigger",
            "niggers",
            "raghead",
            "ragheads",
            "towelhead",
            "towelheads",
            "kike",
            "kikes",
            "wetback",
            "wetbacks",
            "dirty jew",
            "dirty jews",
            "dirty arab",
            "dirty arabs",
            "dirty gypsy",
            "dirty gypsies"
          ],
          "fr": [
            "bougnoule",
            "bougnoules",
            "youpin",
            "youpins",
            "youpine",
            "bicot",
            "bicots",
            "tarlouze",
            "tarlouzes",
            "sale arabe",
            "sales arabes",
            "sale juif",
            "sales juifs",
            "sale juive",
            "sale noir",
            "sales noirs",
            "sale nègre",
            "sales nègres",
            "sale gitan",
            "sales gitans",
            "sale pédé",
            "sales pédés",
            "sale gouine",
            "sale étranger",
            "sales étrangers",
            "sale musulman",
            "sales musulmans"
          ],
          "de": [
            "kanake",
            "kanaken",
            "scheissausländer",
            "drecksjude"
          ]
        },
        "groups": {
          "en": [
            "migrants",
            "immigrants",
            "refugees",
            "foreigners",
            "muslims",
            "jews",
            "christians",
            "roma",
            "gypsies",
            "gays",
            "lesbians",
            "trans people",
            "black people",
            "arabs",
            "africans",
            "homeless people",
            "poor people",
            "women",
            "disabled people"
          ],
          "fr": [
            "migrants",
            "immigrés",
            "réfugiés",
            "étrangers",
            "musulmans",
            "juifs",
            "chrétiens",
            "roms",
            "gitans",
            "homosexuels",
            "lesbiennes",
            "personnes trans",
            "noirs",
            "arabes",
            "africains",
            "sans-abri",
            "pauvres",
            "femmes",
            "handicapés"
          ]
        },
        "dehumanising": {
          "en": [
            "are vermin",
            "are parasites",
            "are cockroaches",
            "are rats",
            "are animals",
            "are scum",
            "are subhuman",
            "subhumans",
            "an invasion of",
            "a plague on",
            "should be deported by force",
            "should be wiped out"
          ],
          "fr": [
            "sont de la vermine",
            "sont des parasites",
            "sont des cafards",
            "sont des rats",
            "sont des animaux",
            "sont de la racaille",
            "sous-hommes",
            "l’invasion des",
            "une plaie pour",
            "à exterminer",
            "il faut les exterminer"
          ]
        }
      },
      "obligations": [
        {
          "kind": "remove"
        }
      ],
      "tags": [
        "safeguarding",
        "hostility"
      ],
      "message": {
        "en": "This insults people for what they are. Take it out; speak of acts, not of peoples.",
        "fr": "Ce passage insulte des gens pour ce qu’ils sont. Retirez-le ; parlez d’actes, pas de peuples."
      },
      "sources": [
        {
          "title": "P12 Save the Children US"
        },
        {
          "title": "P32 Dorpsbelang Wijnaldum"
        },
        {
          "title": "P33 Diabetes Wellness Sverige"
        },
        {
          "title": "EU, Council Framework Decision 2008/913/JHA on combating racism and xenophobia",
          "url": "https://eur-lex.europa.eu/eli/dec_framw/2008/913/oj",
          "asOf": "2026-11-24",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "The migrants are vermin.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": true,
          "outcome": "deny",
          "finds": [
            "migrants"
          ]
        },
        {
          "post": {
            "text": "Encore ces sales gitans.",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": true,
          "finds": [
            "sales gitans"
          ]
        },
        {
          "title": {
            "en": "A moderator labelled it",
            "fr": "Une modératrice l’a étiqueté"
          },
          "post": {
            "text": "Vous voyez de qui je parle.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [
                {
                  "value": "hate"
                }
              ],
              "target": []
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Migrants, refugees, neighbours: everybody cooks on Sunday.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Parasites of water, not of people",
            "fr": "Des parasites de l’eau, pas des gens"
          },
          "post": {
            "text": "Dans le camp de réfugiés, l’équipe traite les parasites de l’eau.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": false
        }
      ]
    },
    "insult": {
      "title": {
        "en": "Require disagreement without insult",
        "fr": "Exiger de contredire sans insulter"
      },
      "rationale": {
        "en": "One may say everything about a decision, and nothing is won by insulting those who took it.",
        "fr": "On peut tout dire d’une décision, et l’on ne gagne rien à insulter qui l’a prise."
      },
      "concern": [
        7
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "params": {
        "labels": {
          "title": {
            "en": "Labels that say so",
            "fr": "Étiquettes qui le disent"
          },
          "kind": "list",
          "default": [
            "insult",
            "demeaning"
          ]
        },
        "targets": {
          "title": {
            "en": "Whom it must be aimed at, by label; none named: anybody",
            "fr": "Qui doit être visé, par étiquette ; personne nommé : tout le monde"
          },
          "kind": "list",
          "default": []
        }
      },
      "conditions": {
        "all": [
          {
            "any": [
              {
                "fact": "text.terms",
                "params": {
                  "list": "insults"
                },
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "fact": "labels.values",
                "params": {
                  "kind": "tone"
                },
                "operator": "overlaps",
                "value": {
                  "param": "labels"
                }
              }
            ]
          },
          {
            "any": [
              {
                "param": "targets",
                "operator": "atMostItems",
                "value": 0
              },
              {
                "fact": "labels.values",
                "params": {
                  "kind": "target"
                },
                "operator": "overlaps",
                "value": {
                  "param": "targets"
                }
              }
            ]
          }
        ]
      },
      "terms": {
        "insults": {
          "en": [
            "you idiot",
            "you idiots",
            "is an idiot",
            "are idiots",
            "bunch of idiots",
            "you moron",
            "you morons",
            "is a moron",
            "are morons",
            "bunch of morons",
            "is an imbecile",
            "are imbeciles",
            "you clown",
            "are clowns",
            "asshole",
            "assholes",
            "arsehole",
            "arseholes",
            "bastards",
            "son of a bitch",
            "fuck you",
            "fuck off",
            "piss off",
            "shut the hell up",
            "shut your mouth",
            "pathetic loser",
            "pathetic losers",
            "scumbag",
            "scumbags",
            "dickhead",
            "wanker",
            "wankers"
          ],
          "fr": [
            "espèce d’idiot",
            "espèce d’imbécile",
            "bande d’idiots",
            "bande d’imbéciles",
            "bande de cons",
            "est un idiot",
            "est une idiote",
            "sont des idiots",
            "est un imbécile",
            "sont des imbéciles",
            "est un abruti",
            "est une abrutie",
            "sont des abrutis",
            "est un con",
            "est une conne",
            "sont des cons",
            "est un crétin",
            "sont des crétins",
            "pauvre type",
            "pauvres types",
            "gros con",
            "connard",
            "connards",
            "connasse",
            "connasses",
            "salaud",
            "salauds",
            "salope",
            "salopes",
            "enfoiré",
            {
              "term": "enfoirés",
              "unless": [
                "les enfoirés",
                "des enfoirés"
              ]
            },
            "fils de pute",
            "va te faire foutre",
            "allez vous faire foutre",
            "ta gueule",
            "ferme-la",
            "fermez-la"
          ],
          "de": [
            "du idiot",
            "ihr idioten",
            "arschloch",
            "arschlöcher",
            "halt die klappe",
            "halt die fresse"
          ],
          "es": [
            "eres un idiota",
            "son unos idiotas",
            "hijo de puta",
            "gilipollas",
            "cállate la boca"
          ]
        }
      },
      "obligations": [
        {
          "kind": "change"
        }
      ],
      "tags": [
        "tone",
        "hostility"
      ],
      "message": {
        "en": "This insults somebody. Say what you disagree with instead.",
        "fr": "Ce message insulte quelqu’un. Dites plutôt avec quoi vous n’êtes pas d’accord."
      },
      "sources": [
        {
          "title": "P04 Easter Seals"
        },
        {
          "title": "P08 Esharelife Foundation"
        },
        {
          "title": "P32 Dorpsbelang Wijnaldum"
        },
        {
          "title": "P50 Massanutten and Oconomowoc libraries"
        },
        {
          "title": "P54 ACNC"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "The council members are morons.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "are morons"
          ]
        },
        {
          "post": {
            "text": "Ce bailleur est un abruti, et je reste poli.",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "est un abruti"
          ]
        },
        {
          "title": {
            "en": "A moderator heard the insult",
            "fr": "Un modérateur a entendu l’insulte"
          },
          "post": {
            "text": "What a performance, councillor.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [
                {
                  "value": "insult"
                }
              ],
              "target": []
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "This policy minds only insults of people we help",
            "fr": "Cette charte ne vise que les insultes aux personnes accompagnées"
          },
          "post": {
            "text": "The council members are morons.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [],
              "target": [
                {
                  "value": "public-body"
                }
              ]
            }
          },
          "params": {
            "targets": [
              "beneficiary"
            ]
          },
          "fires": false
        },
        {
          "post": {
            "text": "We disagree with the council’s decision.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A novel",
            "fr": "Un roman"
          },
          "post": {
            "text": "L’Idiot, de Dostoïevski, au club de lecture.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": false
        }
      ]
    },
    "length": {
      "title": {
        "en": "Require a text that fits its network",
        "fr": "Exiger un texte qui tient dans son réseau"
      },
      "rationale": {
        "en": "A network cuts what is too long, often in the middle of the address.",
        "fr": "Un réseau coupe ce qui est trop long, souvent au milieu de l’adresse."
      },
      "concern": [
        7
      ],
      "on": [
        "publish",
        "quote",
        "reply",
        "comment",
        "message"
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "conditions": {
        "fact": "text.room",
        "operator": "lessThan",
        "value": 0
      },
      "obligations": [
        {
          "kind": "shorten"
        },
        {
          "kind": "split"
        }
      ],
      "message": {
        "en": "This is longer than the network takes. Shorten it, or make a thread of it.",
        "fr": "Ce texte dépasse ce que le réseau accepte. Raccourcissez-le, ou faites-en un fil."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news.",
            "account": {
              "kind": "official"
            },
            "channel": "x"
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "channel": "bluesky"
          },
          "fires": true
        },
        {
          "post": {
            "text": "Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news. Garden news.",
            "account": {
              "kind": "official"
            },
            "channel": "x"
          },
          "fires": false
        },
        {
          "title": {
            "en": "Long, but this network has room",
            "fr": "Long, mais ce réseau a de la place"
          },
          "post": {
            "text": "Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin. Nouvelles du jardin.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "channel": "linkedin"
          },
          "fires": false
        }
      ]
    },
    "lexicon": {
      "title": {
        "en": "Prefer words that begin with the person",
        "fr": "Préférer les mots qui commencent par la personne"
      },
      "rationale": {
        "en": "Somebody has a disability or no home for a while; nobody is one.",
        "fr": "On a un handicap, on est sans toit un temps ; on n’est pas que cela."
      },
      "concern": [
        7
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "conditions": {
        "fact": "text.terms",
        "params": {
          "list": "worn"
        },
        "operator": "atLeastItems",
        "value": 1
      },
      "terms": {
        "worn": {
          "en": [
            {
              "term": "the homeless",
              "unless": [
                "the homeless world cup",
                "the homeless charity",
                "the homeless people",
                "the homeless shelter",
                "the homeless team"
              ]
            },
            {
              "term": "the disabled",
              "unless": [
                "the disabled people",
                "the disabled access",
                "the disabled toilet",
                "the disabled parking"
              ]
            },
            "wheelchair-bound",
            "wheelchair bound",
            "confined to a wheelchair",
            "illegal immigrants",
            "illegal immigrant",
            "illegal migrants",
            "illegals",
            "the mentally ill",
            "mentally retarded",
            "lunatics",
            "junkies",
            "drug addicts",
            "the needy",
            "third world",
            "bums",
            "beggars",
            "committed suicide"
          ],
          "fr": [
            "les handicapés",
            "un handicapé",
            "une handicapée",
            "cloué dans un fauteuil",
            "clouée dans un fauteuil",
            "cloué à un fauteuil",
            "les clandestins",
            "migrants illégaux",
            "immigrés illégaux",
            "les malades mentaux",
            "les fous",
            "les toxicos",
            "les drogués",
            "les assistés",
            "cas sociaux",
            "les nécessiteux",
            "le tiers-monde",
            "les clochards",
            "arriérés mentaux"
          ]
        }
      },
      "tags": [
        "tone",
        "dignity"
      ],
      "message": {
        "en": "A word here names people by what they lack. Begin with the person: people without a home, people with a disability.",
        "fr": "Un mot désigne ici des gens par ce qui leur manque. Commencez par la personne : personnes sans abri, personnes handicapées."
      },
      "sources": [
        {
          "title": "P43 Apache Wave"
        },
        {
          "title": "P14 Dóchas code"
        },
        {
          "title": "P45 Linux Foundation Public Health; CD Foundation"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Coffee for the homeless and the disabled, daily.",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "the homeless",
            "the disabled"
          ]
        },
        {
          "post": {
            "text": "Un bal pour les handicapés.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "finds": [
            "les handicapés"
          ]
        },
        {
          "post": {
            "text": "Coffee for people without a home, daily.",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Dancers first",
            "fr": "Des danseurs d’abord"
          },
          "post": {
            "text": "Un bal pour tout le monde, danseurs handicapés compris.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "The name of a cup",
            "fr": "Le nom d’une coupe"
          },
          "post": {
            "text": "Our team plays the Homeless World Cup.",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    },
    "link-words": {
      "title": {
        "en": "Prefer words that say what a link opens",
        "fr": "Préférer des mots qui disent ce qu’ouvre un lien"
      },
      "rationale": {
        "en": "Read aloud alone, “click here” says nothing.",
        "fr": "Lu seul à voix haute, « cliquez ici » ne dit rien."
      },
      "concern": [
        7
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "vague": {
          "title": {
            "en": "Labels of links that say nothing",
            "fr": "Libellés de liens qui ne disent rien"
          },
          "kind": "list",
          "default": [
            "here",
            "link",
            "more",
            "read more",
            "ici",
            "lien",
            "suite",
            "lire la suite"
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
            "fact": "links",
            "operator": "someItem",
            "value": {
              "item": "text",
              "operator": "in",
              "value": {
                "param": "vague"
              }
            }
          }
        ]
      },
      "terms": {
        "en": [
          "click here",
          "click this link",
          "click the link",
          "tap here"
        ],
        "fr": [
          "cliquez ici",
          "clique ici",
          "cliquez là",
          "cliquez sur ce lien",
          "cliquez sur le lien"
        ]
      },
      "tags": [
        "access"
      ],
      "message": {
        "en": "The words of the link do not say what it opens. Name the page instead.",
        "fr": "Les mots du lien ne disent pas ce qu’il ouvre. Nommez plutôt la page."
      },
      "sources": [
        {
          "title": "P41 DVLA Engineering"
        },
        {
          "title": "P37 Generalitat de Catalunya"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Click here: https://asso.example/report",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "Click here"
          ]
        },
        {
          "post": {
            "text": "Le programme est en ligne",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "links": [
              {
                "url": "https://asso.example/p",
                "text": "ici"
              }
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "The annual report: https://asso.example/report",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "“Here” as a place",
            "fr": "« Ici » comme un lieu"
          },
          "post": {
            "text": "Ici, on répare des vélos. asso.example/velos",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    },
    "links": {
      "title": {
        "en": "Prefer links that show where they lead",
        "fr": "Préférer des liens qui montrent où ils mènent"
      },
      "rationale": {
        "en": "Who cannot see where a link leads does not follow it, or falls for the next trap.",
        "fr": "Qui ne voit pas où mène un lien ne le suit pas, ou tombe dans le prochain piège."
      },
      "concern": [
        4,
        7
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "shorteners": {
          "title": {
            "en": "Hosts that hide the target",
            "fr": "Sites qui cachent la cible"
          },
          "kind": "list",
          "default": [
            "bit.ly",
            "tinyurl.com",
            "goo.gl",
            "ow.ly",
            "t.ly",
            "is.gd",
            "buff.ly",
            "rebrand.ly",
            "cutt.ly",
            "urlz.fr",
            "vu.fr",
            "lc.cx",
            "tiny.cc",
            "shorturl.at"
          ]
        },
        "most": {
          "title": {
            "en": "Links at most",
            "fr": "Liens au plus"
          },
          "unit": "links",
          "kind": "number",
          "default": 3,
          "min": 0,
          "max": 50
        },
        "secure": {
          "title": {
            "en": "Only by https",
            "fr": "Seulement en https"
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
                "fact": "text.links",
                "operator": "someItem",
                "value": {
                  "item": "host",
                  "operator": "in",
                  "value": {
                    "param": "shorteners"
                  }
                }
              },
              {
                "not": {
                  "fact": "text.links",
                  "operator": "someItem",
                  "value": {
                    "item": "host",
                    "operator": "notIn",
                    "value": {
                      "param": "shorteners"
                    }
                  }
                }
              }
            ]
          },
          {
            "all": [
              {
                "param": "secure",
                "operator": "equal",
                "value": true
              },
              {
                "fact": "text.links",
                "operator": "someItem",
                "value": {
                  "item": "secure",
                  "operator": "equal",
                  "value": false
                }
              }
            ]
          },
          {
            "not": {
              "fact": "text.links",
              "operator": "atMostItems",
              "value": {
                "param": "most"
              }
            }
          }
        ]
      },
      "message": {
        "en": "A link hides where it leads, is not protected, or is one of more than {most}. Name the site, by https.",
        "fr": "Un lien cache où il mène, n’est pas protégé, ou vient en plus de {most}. Nommez le site, en https."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        },
        {
          "title": "P40 SocialGov policy toolkit"
        },
        {
          "title": "P41 DVLA Engineering"
        },
        {
          "title": "P44 Node.js"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Our report: https://bit.ly/3xYz",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "https://bit.ly/3xYz"
          ]
        },
        {
          "post": {
            "text": "Notre bilan : http://asso.example/bilan",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "The site is named beside it",
            "fr": "Le site est nommé à côté"
          },
          "post": {
            "text": "More on insee.fr: https://bit.ly/3xYz",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "Notre bilan : https://asso.example/bilan",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    },
    "mentions": {
      "title": {
        "en": "Limit how many accounts are called upon",
        "fr": "Limiter le nombre de comptes interpellés"
      },
      "rationale": {
        "en": "Calling upon ten accounts to be shared tires all ten.",
        "fr": "Interpeller dix comptes pour être partagé en fatigue dix."
      },
      "concern": [
        7,
        4
      ],
      "on": [
        "publish",
        "quote",
        "reply",
        "comment"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "most": {
          "title": {
            "en": "Mentions at most",
            "fr": "Mentions au plus"
          },
          "unit": "mentions",
          "kind": "number",
          "default": 5,
          "min": 0,
          "max": 50
        },
        "free": {
          "title": {
            "en": "Topics that may call upon more",
            "fr": "Sujets qui peuvent en appeler plus"
          },
          "kind": "list",
          "default": []
        }
      },
      "conditions": {
        "all": [
          {
            "not": {
              "fact": "text.mentions",
              "operator": "atMostItems",
              "value": {
                "param": "most"
              }
            }
          },
          {
            "not": {
              "fact": "labels.values",
              "operator": "overlaps",
              "value": {
                "param": "free"
              }
            }
          }
        ]
      },
      "message": {
        "en": "More than {most} accounts are called upon. Keep those whom this concerns.",
        "fr": "Plus de {most} comptes sont interpellés. Gardez ceux que cela concerne."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Please share @a1 @b2 @c3 @d4 @e5 @f6",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "post": {
            "text": "À relayer ! @un1 @deux2",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "params": {
            "most": 1
          },
          "fires": true,
          "finds": [
            "@un1",
            "@deux2"
          ]
        },
        {
          "post": {
            "text": "Thank you @bakerylune for the bread",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "An emergency, which this policy lets through",
            "fr": "Une urgence, que cette charte laisse passer"
          },
          "post": {
            "text": "Alerte crue, relayez : @a1 @b2 @c3 @d4 @e5 @f6",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "topic": [
                {
                  "value": "emergency"
                }
              ]
            }
          },
          "params": {
            "free": [
              "emergency"
            ]
          },
          "fires": false
        }
      ]
    },
    "mockery": {
      "title": {
        "en": "Prefer our own merits to mockery of others",
        "fr": "Préférer nos mérites à la moquerie des autres"
      },
      "rationale": {
        "en": "Whoever looks small beside us may be tomorrow’s partner.",
        "fr": "Celui qu’on rapetisse à côté de nous sera peut-être le partenaire de demain."
      },
      "concern": [
        7
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "labels": {
          "title": {
            "en": "Labels that say so",
            "fr": "Étiquettes qui le disent"
          },
          "kind": "list",
          "default": [
            "mockery",
            "belittling"
          ]
        },
        "targets": {
          "title": {
            "en": "Whom it must be aimed at, by label; none named: anybody",
            "fr": "Qui doit être visé, par étiquette ; personne nommé : tout le monde"
          },
          "kind": "list",
          "default": []
        }
      },
      "conditions": {
        "all": [
          {
            "any": [
              {
                "fact": "text.terms",
                "params": {
                  "list": "belittling"
                },
                "operator": "atLeastItems",
                "value": 1
              },
              {
                "fact": "labels.values",
                "params": {
                  "kind": "tone"
                },
                "operator": "overlaps",
                "value": {
                  "param": "labels"
                }
              }
            ]
          },
          {
            "any": [
              {
                "param": "targets",
                "operator": "atMostItems",
                "value": 0
              },
              {
                "fact": "labels.values",
                "params": {
                  "kind": "target"
                },
                "operator": "overlaps",
                "value": {
                  "param": "targets"
                }
              }
            ]
          }
        ]
      },
      "terms": {
        "belittling": {
          "en": [
            "unlike other charities",
            "unlike the other charities",
            "unlike other associations",
            "unlike other clubs",
            "unlike our competitors",
            "those amateurs",
            "bunch of amateurs",
            "so-called experts",
            "so-called charity",
            "so-called charities",
            "laughing stock",
            "what a joke of a",
            "even a child could"
          ],
          "fr": [
            "contrairement aux autres associations",
            "contrairement à d’autres associations",
            "contrairement aux autres clubs",
            "à la différence des autres associations",
            "ces amateurs",
            "bande d’amateurs",
            "soi-disant experts",
            "soi-disant association",
            "la risée de",
            "même un enfant saurait",
            "pas comme d’autres associations"
          ]
        }
      },
      "tags": [
        "tone",
        "hostility"
      ],
      "message": {
        "en": "This makes others look small. Say what you do well, and let them be.",
        "fr": "Ce message rapetisse les autres. Dites ce que vous faites de bien, et laissez-les en paix."
      },
      "sources": [
        {
          "title": "P43 Apache Wave"
        },
        {
          "title": "P47 RustBridge"
        },
        {
          "title": "P04 Easter Seals"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Unlike other charities, we answer our phone.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "Unlike other charities"
          ]
        },
        {
          "post": {
            "text": "Contrairement aux autres associations, nous, on travaille.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": true,
          "finds": [
            "Contrairement aux autres associations"
          ]
        },
        {
          "post": {
            "text": "We answer our phone from nine to nine.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Only the weather is belittled",
            "fr": "Seule la météo en prend pour son grade"
          },
          "post": {
            "text": "Contrairement à hier, il fait beau : atelier dehors !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": false
        }
      ]
    },
    "named-alike": {
      "title": {
        "en": "Prefer to name all or none of the people in a picture",
        "fr": "Préférer nommer tout le monde ou personne sur une image"
      },
      "rationale": {
        "en": "A doctor with a name beside a villager without one tells who counts.",
        "fr": "Une médecin nommée à côté d’un villageois sans nom dit qui compte."
      },
      "concern": [
        7
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "ours": {
          "title": {
            "en": "Those who are often named",
            "fr": "Ceux que l’on nomme souvent"
          },
          "kind": "list",
          "default": [
            "staff",
            "volunteer",
            "doctor",
            "donor",
            "ambassador"
          ]
        },
        "others": {
          "title": {
            "en": "Those who are often forgotten",
            "fr": "Ceux que l’on oublie souvent"
          },
          "kind": "list",
          "default": [
            "local",
            "community-member",
            "local-staff",
            "villager"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "people.shown",
            "operator": "someItem",
            "value": {
              "all": [
                {
                  "item": "role",
                  "operator": "in",
                  "value": {
                    "param": "ours"
                  }
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
            "fact": "people.shown",
            "operator": "someItem",
            "value": {
              "all": [
                {
                  "item": "role",
                  "operator": "in",
                  "value": {
                    "param": "others"
                  }
                },
                {
                  "item": "named",
                  "operator": "equal",
                  "value": "none"
                }
              ]
            }
          }
        ]
      },
      "tags": [
        "dignity"
      ],
      "message": {
        "en": "Some people here have a name and others have none. Ask the others for theirs, or leave all names out.",
        "fr": "Certaines personnes ont ici un nom et d’autres non. Demandez le leur, ou ne nommez personne."
      },
      "sources": [
        {
          "title": "P14 Dóchas code"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Dr Ellen Weiss with a villager",
            "account": {
              "kind": "official"
            },
            "people": [],
            "media": [
              {
                "people": [
                  {
                    "role": "doctor",
                    "named": "full"
                  },
                  {
                    "role": "villager",
                    "named": "none"
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
            "text": "Marc Petit et une habitante",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "people": [
              {
                "role": "staff",
                "named": "full"
              },
              {
                "role": "local",
                "named": "none"
              }
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "Dr Ellen Weiss with Amadou Ba",
            "account": {
              "kind": "official"
            },
            "people": [],
            "media": [
              {
                "people": [
                  {
                    "role": "doctor",
                    "named": "full"
                  },
                  {
                    "role": "villager",
                    "named": "full"
                  }
                ]
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nobody is named",
            "fr": "Personne n’est nommé"
          },
          "post": {
            "text": "Une médecin et une habitante",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "people": [
              {
                "role": "doctor",
                "named": "none"
              },
              {
                "role": "local",
                "named": "none"
              }
            ]
          },
          "fires": false
        }
      ]
    },
    "own-personality": {
      "title": {
        "en": "Prefer a policy that lets the voice live",
        "fr": "Préférer une charte qui laisse vivre le ton"
      },
      "rationale": {
        "en": "Rules that hold every second post have replaced the people who write.",
        "fr": "Des règles qui retiennent un message sur deux ont remplacé ceux qui écrivent."
      },
      "concern": [
        7
      ],
      "on": [
        "audit"
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "share": {
          "title": {
            "en": "Posts held or changed, at most",
            "fr": "Messages retenus ou modifiés, au plus"
          },
          "unit": "percent",
          "kind": "number",
          "default": 25,
          "min": 1,
          "max": 100
        }
      },
      "conditions": {
        "fact": "health.heldShare",
        "operator": "greaterThan",
        "value": {
          "param": "share"
        }
      },
      "obligations": [
        {
          "kind": "notify",
          "contact": "communications"
        }
      ],
      "message": {
        "en": "More than {share} percent of the posts of this month were held or changed. Look which rules could become advice.",
        "fr": "Plus de {share} pour cent des messages du mois ont été retenus ou modifiés. Voyez quelles règles peuvent devenir des conseils."
      },
      "sources": [
        {
          "title": "P57 Sector advice on donors and contacts"
        },
        {
          "title": "P22 Fondation canadienne des femmes"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "",
            "account": {
              "kind": "official"
            },
            "action": "audit"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "facts": {
              "health.heldShare": 61
            }
          },
          "fires": true,
          "outcome": "allow"
        },
        {
          "title": {
            "en": "This policy wants one in ten at most",
            "fr": "Cette charte en veut un sur dix au plus"
          },
          "post": {
            "text": "",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "action": "audit"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "facts": {
              "health.heldShare": 12
            }
          },
          "params": {
            "share": 10
          },
          "fires": true
        },
        {
          "post": {
            "text": "",
            "account": {
              "kind": "official"
            },
            "action": "audit"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "facts": {
              "health.heldShare": 12
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Exactly a quarter",
            "fr": "Un quart, pile"
          },
          "post": {
            "text": "",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "action": "audit"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "facts": {
              "health.heldShare": 25
            }
          },
          "fires": false
        }
      ]
    },
    "plain-language": {
      "title": {
        "en": "Prefer plain language",
        "fr": "Préférer une langue simple"
      },
      "rationale": {
        "en": "Half of those who read us read slowly, or in a second language.",
        "fr": "Beaucoup de ceux qui nous lisent lisent lentement, ou dans une deuxième langue."
      },
      "concern": [
        7
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "words": {
          "title": {
            "en": "Words in a sentence at most",
            "fr": "Mots par phrase au plus"
          },
          "unit": "words",
          "kind": "number",
          "default": 35,
          "min": 8,
          "max": 100
        },
        "acronyms": {
          "title": {
            "en": "Abbreviations without an explanation that are too many",
            "fr": "Sigles sans explication qui sont de trop"
          },
          "unit": "abbreviations",
          "kind": "number",
          "default": 3,
          "min": 1,
          "max": 20
        },
        "known": {
          "title": {
            "en": "Abbreviations that everybody knows",
            "fr": "Sigles que tout le monde connaît"
          },
          "kind": "list",
          "default": [
            "AG",
            "BBC",
            "CEO",
            "DIY",
            "DJ",
            "EU",
            "FAQ",
            "GPS",
            "HIV",
            "ISBN",
            "LGBT",
            "NGO",
            "NHS",
            "OK",
            "ONG",
            "ONU",
            "PDF",
            "RDV",
            "SIRET",
            "SMS",
            "SNCF",
            "TV",
            "UE",
            "UK",
            "UN",
            "USA",
            "VIH"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "text.sentences",
            "operator": "someItem",
            "value": {
              "item": "words",
              "operator": "greaterThan",
              "value": {
                "param": "words"
              }
            }
          },
          {
            "fact": "text.acronyms",
            "operator": "atLeastItems",
            "value": {
              "count": {
                "param": "acronyms"
              },
              "where": {
                "item": "word",
                "operator": "notIn",
                "value": {
                  "param": "known"
                }
              }
            }
          }
        ]
      },
      "tags": [
        "access"
      ],
      "message": {
        "en": "A sentence is long, or several abbreviations are not explained. Cut it in two, or say what the letters mean.",
        "fr": "Une phrase est longue, ou plusieurs sigles ne sont pas expliqués. Coupez-la en deux, ou dites ce que les lettres veulent dire."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Pour la CAF, la PMI ou l’ASE, voyez la DDETS de votre ville.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "CAF",
            "PMI",
            "ASE",
            "DDETS"
          ]
        },
        {
          "post": {
            "text": "We are happy to say that, after many months of talks with all the partners whom we met at the forum and who helped us to write the plan, the new house will open its doors in spring.",
            "account": {
              "kind": "official"
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "La caisse d’allocations familiales (CAF) vous aide ici.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Letters that everybody knows",
            "fr": "Des lettres que tout le monde connaît"
          },
          "post": {
            "text": "The NHS and the BBC came to film our choir.",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    },
    "portrayal": {
      "title": {
        "en": "Prefer pictures that keep a person’s dignity",
        "fr": "Préférer des images qui gardent la dignité d’une personne"
      },
      "rationale": {
        "en": "A picture stays when the crisis is over.",
        "fr": "Une image reste quand la crise est passée."
      },
      "concern": [
        7,
        1
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "portrayals": {
          "title": {
            "en": "Ways of showing that it concerns",
            "fr": "Façons de montrer concernées"
          },
          "kind": "list",
          "default": [
            "undressed",
            "in-distress",
            "injured",
            "staged",
            "begging",
            "dead",
            "humiliated"
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
          "item": "portrayal",
          "operator": "overlaps",
          "value": {
            "param": "portrayals"
          }
        }
      },
      "obligations": [
        {
          "kind": "change"
        }
      ],
      "tags": [
        "dignity"
      ],
      "message": {
        "en": "Somebody is shown at a moment they may not want to keep. Choose a picture that they would be proud of.",
        "fr": "Une personne est montrée à un moment qu’elle ne voudrait pas garder. Choisissez une image dont elle serait fière."
      },
      "sources": [
        {
          "title": "P13 UNICEF, Ethical reporting on children"
        },
        {
          "title": "P14 Dóchas code"
        },
        {
          "title": "P39 MerajutASA"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "The queue at the clinic",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "people": [
                  {
                    "portrayal": [
                      "in-distress"
                    ]
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
            "text": "Distribution du matin",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "people": [
                  {
                    "portrayal": [
                      "smiling"
                    ]
                  },
                  {
                    "portrayal": [
                      "undressed",
                      "child"
                    ]
                  }
                ]
              }
            ]
          },
          "fires": true
        },
        {
          "post": {
            "text": "Fatou at the well",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "people": [
                  {
                    "portrayal": [
                      "at-work"
                    ]
                  }
                ]
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nobody in the picture",
            "fr": "Personne sur l’image"
          },
          "post": {
            "text": "La fête du quartier",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "media": [
              {
                "people": []
              }
            ]
          },
          "fires": false
        }
      ]
    },
    "shouting": {
      "title": {
        "en": "Prefer a calm voice to capitals and exclamation marks",
        "fr": "Préférer une voix calme aux majuscules et aux points d’exclamation"
      },
      "rationale": {
        "en": "Capitals shout, slow readers down, and a screen reader may spell them.",
        "fr": "Les majuscules crient, ralentissent la lecture, et un lecteur d’écran peut les épeler."
      },
      "concern": [
        7
      ],
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "words": {
          "title": {
            "en": "Words in capitals that are too many in a row",
            "fr": "Mots en majuscules de suite qui sont de trop"
          },
          "unit": "words",
          "kind": "number",
          "default": 3,
          "min": 2,
          "max": 50
        },
        "letters": {
          "title": {
            "en": "And letters",
            "fr": "Et lettres"
          },
          "unit": "letters",
          "kind": "number",
          "default": 12,
          "min": 2,
          "max": 200
        },
        "marks": {
          "title": {
            "en": "Exclamation marks that are too many in a row",
            "fr": "Points d’exclamation de suite qui sont de trop"
          },
          "unit": "marks",
          "kind": "number",
          "default": 3,
          "min": 2,
          "max": 20
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "text.capitals",
            "operator": "someItem",
            "value": {
              "all": [
                {
                  "item": "words",
                  "operator": "greaterThanInclusive",
                  "value": {
                    "param": "words"
                  }
                },
                {
                  "item": "letters",
                  "operator": "greaterThanInclusive",
                  "value": {
                    "param": "letters"
                  }
                }
              ]
            }
          },
          {
            "fact": "text.exclamations",
            "operator": "someItem",
            "value": {
              "item": "marks",
              "operator": "greaterThanInclusive",
              "value": {
                "param": "marks"
              }
            }
          }
        ]
      },
      "tags": [
        "tone",
        "access"
      ],
      "message": {
        "en": "This shouts, in capitals or exclamation marks. Say it in small letters, with one mark.",
        "fr": "Ce message crie, en majuscules ou en points d’exclamation. Dites-le en minuscules, avec un seul point."
      },
      "sources": [
        {
          "title": "P37 Generalitat de Catalunya"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "REGISTER NOW BEFORE FRIDAY",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "allow",
          "finds": [
            "REGISTER NOW BEFORE FRIDAY"
          ]
        },
        {
          "post": {
            "text": "Dernière chance !!!!",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Registrations are open!",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Two abbreviations do not shout",
            "fr": "Deux sigles ne crient pas"
          },
          "post": {
            "text": "La CAF et la PMI seront là !",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Two marks of joy",
            "fr": "Deux points de joie"
          },
          "post": {
            "text": "Quelle soirée !!",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    },
    "threat": {
      "title": {
        "en": "Forbid threats",
        "fr": "Interdire les menaces"
      },
      "rationale": {
        "en": "Nobody should be afraid because of a word of ours.",
        "fr": "Personne ne doit avoir peur à cause d’un de nos mots."
      },
      "concern": [
        7
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
            "threat"
          ]
        }
      },
      "conditions": {
        "any": [
          {
            "fact": "text.terms",
            "params": {
              "list": "threats"
            },
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "fact": "labels.values",
            "params": {
              "kind": "tone"
            },
            "operator": "overlaps",
            "value": {
              "param": "labels"
            }
          }
        ]
      },
      "terms": {
        "threats": {
          "en": [
            "i will kill you",
            "i’ll kill you",
            "we will kill you",
            "i am going to kill you",
            "i’m going to kill you",
            "we know where you live",
            "i know where you live",
            "watch your back",
            "you will regret this",
            "you’ll regret this",
            "you are dead",
            "i will hurt you",
            "i’ll hurt you",
            "we will find you",
            "burn your house",
            "you deserve to die",
            "hope you die",
            "someone should shoot",
            "somebody should shoot"
          ],
          "fr": [
            "je vais te tuer",
            "on va te tuer",
            "je vais vous tuer",
            "on sait où tu habites",
            "on sait où vous habitez",
            "je sais où tu habites",
            "on va te retrouver",
            "on va vous retrouver",
            "tu vas le payer",
            "vous allez le payer",
            "tu vas le regretter",
            "vous allez le regretter",
            "fais gaffe à toi",
            "tu mérites de mourir",
            "mérite de crever",
            "je vais te crever",
            "on va te faire la peau",
            "brûler ta maison"
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
          "urgency": "high"
        }
      ],
      "tags": [
        "safeguarding",
        "hostility"
      ],
      "message": {
        "en": "This can be read as a threat. Take it out; say what you ask for instead.",
        "fr": "Ce passage peut se lire comme une menace. Retirez-le ; dites plutôt ce que vous demandez."
      },
      "sources": [
        {
          "title": "P08 Esharelife Foundation"
        },
        {
          "title": "P33 Diabetes Wellness Sverige"
        },
        {
          "title": "P54 ACNC"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "We know where you live, landlord.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": true,
          "outcome": "deny",
          "finds": [
            "We know where you live"
          ]
        },
        {
          "post": {
            "text": "Continue et tu vas le payer.",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": true,
          "finds": [
            "tu vas le payer"
          ]
        },
        {
          "title": {
            "en": "A moderator labelled it",
            "fr": "Une modératrice l’a étiqueté"
          },
          "post": {
            "text": "À bon entendeur…",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [
                {
                  "value": "threat"
                }
              ],
              "target": []
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "We will not give up: see you at the council on Monday.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Paying a price, no threat",
            "fr": "Payer le prix, sans menacer"
          },
          "post": {
            "text": "Si la loi passe, les associations vont le payer cher : moins d’accueil, moins de repas.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "tone": [],
              "target": []
            }
          },
          "fires": false
        }
      ]
    }
  }
}
