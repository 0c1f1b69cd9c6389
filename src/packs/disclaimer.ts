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
    },
    "links-are-not-endorsements": {
      "text": {
        "en": "A link, a like or a share from us says “worth reading”, not “we agree with all of it”; we say so on our profiles.",
        "fr": "Un lien, un « j’aime » ou un partage de notre part dit « à lire », pas « nous approuvons tout » ; nos profils le précisent."
      },
      "concern": [
        9
      ],
      "owner": "communications",
      "review": "P365D"
    },
    "gifts-are-said": {
      "text": {
        "en": "What we were given, lent or paid we say, however small.",
        "fr": "Ce qu’on nous a donné, prêté ou payé, nous le disons, même si c’est peu."
      },
      "concern": [
        9
      ],
      "owner": "treasurer",
      "review": "P365D"
    }
  },
  "rules": {
    "appeal-notice": {
      "title": {
        "en": "Require the notice of an appeal for gifts",
        "fr": "Exiger la mention d’un appel aux dons"
      },
      "rationale": {
        "en": "Some places ask an appeal to say who collects, under which number and for what.",
        "fr": "Certains lieux demandent qu’un appel dise qui collecte, sous quel numéro et pour quoi."
      },
      "concern": [
        9,
        8
      ],
      "effect": "off",
      "params": {
        "purposes": {
          "title": {
            "en": "Purposes it counts for",
            "fr": "Buts concernés"
          },
          "kind": "list",
          "default": [
            "fundraising"
          ]
        },
        "notice": {
          "title": {
            "en": "Words that must stand in it",
            "fr": "Mots qui doivent y figurer"
          },
          "kind": "list",
          "default": [
            "registered charity"
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
                  "kind": "purpose"
                },
                "operator": "overlaps",
                "value": {
                  "param": "purposes"
                }
              },
              {
                "fact": "text.terms",
                "params": {
                  "list": "gift-calls"
                },
                "operator": "atLeastItems",
                "value": 1
              }
            ]
          },
          {
            "not": {
              "param": "notice",
              "operator": "someItem",
              "value": {
                "fact": "text",
                "operator": "containsText",
                "value": {
                  "item": "$"
                }
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
                "value": "fundraising"
              }
            }
          }
        ]
      },
      "terms": {
        "gift-calls": {
          "en": [
            "donate now",
            "donate today",
            "donate here",
            "give now",
            "give today",
            "make a donation",
            "make a gift",
            "please give",
            "please donate",
            "chip in"
          ],
          "fr": [
            "faites un don",
            "je fais un don",
            "donnez maintenant",
            "donnez aujourd’hui",
            "donnez ici",
            "pour donner",
            "versez un don",
            "votre don en ligne",
            "participez à la cagnotte"
          ]
        }
      },
      "obligations": [
        {
          "kind": "disclose"
        }
      ],
      "message": {
        "en": "This asks for gifts without the notice that this place asks for. Add it, or use the network’s own tool.",
        "fr": "Ce message appelle aux dons sans la mention demandée ici. Ajoutez-la, ou utilisez la fonction du réseau."
      },
      "sources": [
        {
          "title": "P57 Sector advice on donors and contacts"
        },
        {
          "title": "GB, Charities Act 2011, section 194: statement of registration",
          "url": "https://www.legislation.gov.uk/ukpga/2011/25/section/194",
          "asOf": "2026-11-24",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Donate now, winter is here.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "purpose": []
            }
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "Donate now"
          ]
        },
        {
          "title": {
            "en": "Somebody labelled it as an appeal",
            "fr": "Quelqu’un l’a étiqueté « appel »"
          },
          "post": {
            "text": "L’hiver est là, le thermos est vide.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "purpose": [
                {
                  "value": "fundraising"
                }
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Donate now. Registered charity 1098765.",
            "account": {
              "kind": "official"
            },
            "labels": {
              "purpose": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "A thank-you asks for nothing",
            "fr": "Un merci ne demande rien"
          },
          "post": {
            "text": "Merci pour vos dons de jouets !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "purpose": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "The notice of this policy",
            "fr": "La mention de cette charte"
          },
          "post": {
            "text": "Faites un don : association reconnue d’utilité publique.",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "labels": {
              "purpose": []
            }
          },
          "params": {
            "notice": [
              "reconnue d’utilité publique"
            ]
          },
          "fires": false
        }
      ]
    },
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
        },
        {
          "title": "P50 Massanutten and Oconomowoc libraries"
        },
        {
          "title": "P53 Commissioner of Official Languages"
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
    "endorsement": {
      "title": {
        "en": "Require thanks without advertising",
        "fr": "Exiger un merci sans publicité"
      },
      "rationale": {
        "en": "A charity lends its good name; a company pays for such words elsewhere.",
        "fr": "Une association prête son bon nom ; une entreprise paie ailleurs pour de tels mots."
      },
      "concern": [
        9,
        4
      ],
      "effect": {
        "official": "require",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "relations": {
          "title": {
            "en": "Ties that count",
            "fr": "Liens concernés"
          },
          "kind": "list",
          "default": [
            "company",
            "sponsor",
            "vendor",
            "partner"
          ]
        },
        "links": {
          "title": {
            "en": "Kinds of link that say so",
            "fr": "Sortes de liens qui le disent"
          },
          "kind": "list",
          "default": [
            "shop",
            "product"
          ]
        }
      },
      "conditions": {
        "all": [
          {
            "fact": "text.terms",
            "params": {
              "list": "praise"
            },
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "any": [
              {
                "fact": "about",
                "operator": "someItem",
                "value": {
                  "item": "relation",
                  "operator": "in",
                  "value": {
                    "param": "relations"
                  }
                }
              },
              {
                "fact": "mentions",
                "operator": "someItem",
                "value": {
                  "item": "relation",
                  "operator": "in",
                  "value": {
                    "param": "relations"
                  }
                }
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
                "fact": "benefits",
                "operator": "atLeastItems",
                "value": 1
              }
            ]
          }
        ]
      },
      "terms": {
        "praise": {
          "en": [
            "rent at",
            "buy at",
            "buy from",
            "shop at",
            "order from",
            "book with",
            "use the code",
            "promo code",
            "discount code",
            "best value",
            "unbeatable price",
            "unbeatable prices",
            "the best vans in town",
            "the best in town",
            "best in the business",
            "we recommend buying",
            "you should all buy",
            "get yours at",
            "special offer"
          ],
          "fr": [
            "achetez chez",
            "commandez chez",
            "louez chez",
            "réservez chez",
            "code promo",
            "le code promo",
            "offre spéciale",
            "prix imbattable",
            "prix imbattables",
            "le meilleur rapport qualité-prix",
            "la meilleure boulangerie",
            "les meilleurs produits",
            "les meilleurs du marché",
            "courez chez",
            "foncez chez",
            "nous vous conseillons d’acheter"
          ]
        }
      },
      "obligations": [
        {
          "kind": "change"
        }
      ],
      "message": {
        "en": "This praises a company as an advertisement would. Thank it for what it did instead.",
        "fr": "Ce message vante une entreprise comme une publicité. Remerciez-la plutôt pour ce qu’elle a fait."
      },
      "sources": [
        {
          "title": "P44 Node.js"
        },
        {
          "title": "P45 Linux Foundation Public Health; CD Foundation"
        },
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
            "text": "Rent at GreenVan, the best vans in town!",
            "account": {
              "kind": "official"
            },
            "about": [
              {
                "relation": "company"
              }
            ],
            "benefits": []
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "Rent at",
            "the best vans in town"
          ]
        },
        {
          "post": {
            "text": "Achetez chez Lune, la meilleure boulangerie du quartier !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "about": [
              {
                "relation": "sponsor"
              }
            ],
            "benefits": []
          },
          "fires": true,
          "finds": [
            "Achetez chez",
            "la meilleure boulangerie"
          ]
        },
        {
          "post": {
            "text": "Thanks to GreenVan for lending two vans.",
            "account": {
              "kind": "official"
            },
            "about": [
              {
                "relation": "company"
              }
            ],
            "benefits": [
              {
                "kind": "loan"
              }
            ]
          },
          "fires": false
        },
        {
          "title": {
            "en": "Our own oven",
            "fr": "Notre propre four"
          },
          "post": {
            "text": "La meilleure boulangerie du quartier ? Celle qui nous réunit ce soir, notre four à pain !",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "about": [
              {
                "relation": "own"
              }
            ],
            "benefits": []
          },
          "fires": false
        }
      ]
    },
    "matched-gifts": {
      "title": {
        "en": "Require the conditions of a doubled gift",
        "fr": "Exiger les conditions d’un don doublé"
      },
      "rationale": {
        "en": "Who gives because a gift is doubled may know by whom, and how far.",
        "fr": "Qui donne parce que son don est doublé peut savoir par qui, et jusqu’où."
      },
      "concern": [
        9,
        3
      ],
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "conditions": {
        "all": [
          {
            "fact": "text.terms",
            "params": {
              "list": "doubled"
            },
            "operator": "atLeastItems",
            "value": 1
          },
          {
            "not": {
              "fact": "text.terms",
              "params": {
                "list": "limits"
              },
              "operator": "atLeastItems",
              "value": 1
            }
          },
          {
            "not": {
              "fact": "disclosures",
              "operator": "someItem",
              "value": {
                "item": "kind",
                "operator": "equal",
                "value": "fundraising"
              }
            }
          }
        ]
      },
      "terms": {
        "doubled": {
          "en": [
            "every euro is doubled",
            "every pound is doubled",
            "every dollar is doubled",
            "every penny is doubled",
            "gift is doubled",
            "gifts are doubled",
            "donation is doubled",
            "donations are doubled",
            "doubles your gift",
            "double your gift",
            "doubles your donation",
            "double your donation",
            "donations matched",
            "your gift is matched",
            "gifts are matched",
            "pound for pound",
            "dollar for dollar",
            "match funded"
          ],
          "fr": [
            "chaque euro est doublé",
            "chaque euro donné est doublé",
            "votre don est doublé",
            "vos dons sont doublés",
            "votre don sera doublé",
            "vos dons seront doublés",
            "votre don compte double",
            "vos dons comptent double",
            "double vos dons",
            "double votre don",
            "abonde vos dons",
            "un euro donné un euro ajouté"
          ]
        },
        "limits": {
          "en": [
            "until",
            "up to",
            "thanks to",
            "matched by",
            "doubled by",
            "conditions",
            "terms apply",
            "from our partner",
            "foundation",
            "the first"
          ],
          "fr": [
            "jusqu’à",
            "jusqu’au",
            "grâce à",
            "grâce au",
            "dans la limite",
            "à hauteur de",
            "doublé par",
            "doublés par",
            "conditions",
            "fondation",
            "partenaire",
            "les premiers"
          ]
        }
      },
      "obligations": [
        {
          "kind": "disclose"
        }
      ],
      "message": {
        "en": "This says that gifts are doubled, but not by whom or how far. Add the partner, the ceiling or the date.",
        "fr": "Ce message dit que les dons sont doublés, sans dire par qui ni jusqu’où. Ajoutez le partenaire, le plafond ou la date."
      },
      "sources": [
        {
          "title": "P57 Sector advice on donors and contacts"
        },
        {
          "title": "GB, Code of Fundraising Practice, information for donors",
          "url": "https://www.fundraisingregulator.org.uk/code",
          "asOf": "2026-11-24",
          "verified": false
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Give now: every euro is doubled!!",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "hold",
          "finds": [
            "every euro is doubled"
          ]
        },
        {
          "post": {
            "text": "Ce soir, votre don est doublé !",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "finds": [
            "votre don est doublé"
          ]
        },
        {
          "post": {
            "text": "Every euro is doubled until Sunday, up to 20,000, thanks to the Mill Foundation.",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Meals doubled, not gifts",
            "fr": "Des repas doublés, pas des dons"
          },
          "post": {
            "text": "Nous avons doublé le nombre de repas cette année.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        },
        {
          "post": {
            "text": "La Fondation du Moulin double vos dons jusqu’à 20 000 €.",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": false
        }
      ]
    },
    "not-enough": {
      "title": {
        "en": "Prefer silence to a disclaimer for those whom readers hear as the organisation",
        "fr": "Préférer le silence à une mention pour ceux en qui on entend l’organisation"
      },
      "rationale": {
        "en": "Nobody believes that the director speaks for herself alone.",
        "fr": "Personne ne croit que la directrice ne parle que pour elle."
      },
      "concern": [
        9,
        5
      ],
      "effect": {
        "official": "off",
        "representative": "advise",
        "personal": "advise"
      },
      "params": {
        "roles": {
          "title": {
            "en": "Roles it concerns",
            "fr": "Rôles concernés"
          },
          "kind": "list",
          "default": [
            "director",
            "chair",
            "board",
            "spokesperson"
          ]
        },
        "topics": {
          "title": {
            "en": "Topics it concerns",
            "fr": "Sujets concernés"
          },
          "kind": "list",
          "default": [
            "partisan",
            "controversy"
          ]
        }
      },
      "conditions": {
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
          },
          {
            "any": [
              {
                "fact": "text.organisation",
                "operator": "atLeastItems",
                "value": 1
              },
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
          "kind": "ask",
          "contact": "communications"
        }
      ],
      "message": {
        "en": "In this role a disclaimer is not enough: people hear the organisation. Talk it over first, or leave the subject.",
        "fr": "Dans cette fonction, une mention ne suffit pas : on entend l’organisation. Parlez-en d’abord, ou laissez ce sujet."
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
            "text": "That party would ruin our town. Views my own.",
            "account": {
              "kind": "personal"
            },
            "author": {
              "roles": [
                "director"
              ]
            },
            "labels": {
              "topic": [
                {
                  "value": "partisan"
                }
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
          "outcome": "allow",
          "finds": [
            "Views my own"
          ]
        },
        {
          "post": {
            "text": "Croix-Verte mérite mieux que ce parti.",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "author": {
              "roles": [
                "board"
              ]
            },
            "labels": {
              "topic": [
                {
                  "value": "partisan"
                }
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
            "en": "The director, on football",
            "fr": "La directrice, sur le football"
          },
          "post": {
            "text": "What a match! Views my own.",
            "account": {
              "kind": "personal"
            },
            "author": {
              "roles": [
                "director"
              ]
            },
            "labels": {
              "topic": [
                {
                  "value": "sport"
                }
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
            "en": "A volunteer with a disclaimer",
            "fr": "Un bénévole avec une mention"
          },
          "post": {
            "text": "Ce parti me fatigue. Mes propos n’engagent que moi.",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "author": {
              "roles": [
                "volunteer"
              ]
            },
            "labels": {
              "topic": [
                {
                  "value": "partisan"
                }
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
              "any": [
                {
                  "fact": "text.terms",
                  "params": {
                    "list": "sponsor-labels"
                  },
                  "operator": "atLeastItems",
                  "value": 1
                },
                {
                  "fact": "text.sponsorship",
                  "operator": "someItem",
                  "value": {
                    "item": "kind",
                    "operator": "equal",
                    "value": "disclosed"
                  }
                }
              ]
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
        },
        "when": {
          "title": {
            "en": "When it counts: the organisation is named in the post or the profile, or its subject touched",
            "fr": "Quand cela compte : l’organisation est nommée dans le message ou le profil, ou son sujet abordé"
          },
          "kind": "list",
          "default": [
            "name"
          ],
          "options": [
            "name",
            "topic",
            "profile"
          ]
        },
        "exempt": {
          "title": {
            "en": "Roles that need none",
            "fr": "Rôles dispensés"
          },
          "kind": "list",
          "default": []
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
                "any": [
                  {
                    "all": [
                      {
                        "param": "when",
                        "operator": "contains",
                        "value": "name"
                      },
                      {
                        "fact": "text.organisation",
                        "operator": "atLeastItems",
                        "value": 1
                      }
                    ]
                  },
                  {
                    "all": [
                      {
                        "param": "when",
                        "operator": "contains",
                        "value": "topic"
                      },
                      {
                        "fact": "labels.values",
                        "operator": "overlaps",
                        "value": {
                          "fact": "organisation.topics"
                        }
                      }
                    ]
                  },
                  {
                    "all": [
                      {
                        "param": "when",
                        "operator": "contains",
                        "value": "profile"
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
                  }
                ]
              },
              {
                "not": {
                  "fact": "author.roles",
                  "operator": "overlaps",
                  "value": {
                    "param": "exempt"
                  }
                }
              },
              {
                "not": {
                  "any": [
                    {
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
                          "fact": "text.disclaimers",
                          "operator": "someItem",
                          "value": {
                            "item": "kind",
                            "operator": "equal",
                            "value": "dissociation"
                          }
                        }
                      ]
                    },
                    {
                      "all": [
                        {
                          "param": "tier",
                          "operator": "equal",
                          "value": "own"
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
                              "fact": "text.disclaimers",
                              "operator": "someItem",
                              "value": {
                                "item": "kind",
                                "operator": "equal",
                                "value": "ownership"
                              }
                            }
                          ]
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
                                  "fact": "profile.disclaimers",
                                  "operator": "someItem",
                                  "value": {
                                    "item": "kind",
                                    "operator": "equal",
                                    "value": "dissociation"
                                  }
                                }
                              ]
                            },
                            {
                              "all": [
                                {
                                  "param": "tier",
                                  "operator": "equal",
                                  "value": "own"
                                },
                                {
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
                                      "fact": "profile.disclaimers",
                                      "operator": "someItem",
                                      "value": {
                                        "item": "kind",
                                        "operator": "equal",
                                        "value": "ownership"
                                      }
                                    }
                                  ]
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
        },
        {
          "title": "P01 American Red Cross"
        },
        {
          "title": "P48 Nightfever"
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
          "title": {
            "en": "This policy asks for it on the organisation’s subjects too",
            "fr": "Cette charte la demande aussi sur les sujets de l’organisation"
          },
          "post": {
            "text": "La loi logement est une honte.",
            "language": "fr",
            "account": {
              "kind": "personal"
            },
            "labels": {
              "topic": [
                {
                  "value": "housing"
                }
              ]
            }
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "Croix-Verte"
              ],
              "topics": [
                "housing"
              ]
            }
          },
          "params": {
            "when": [
              "topic"
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "The profile names the organisation",
            "fr": "Le profil cite l’organisation"
          },
          "post": {
            "text": "Tired of this law.",
            "account": {
              "kind": "personal",
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
          "params": {
            "when": [
              "profile"
            ]
          },
          "fires": true
        },
        {
          "title": {
            "en": "A spokesperson, whom this policy exempts",
            "fr": "Une porte-parole, que cette charte dispense"
          },
          "post": {
            "text": "Croix-Verte asks for more beds.",
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
          "params": {
            "exempt": [
              "spokesperson"
            ]
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
        "en": "Prefer a profile whose disclaimer is as agreed",
        "fr": "Préférer un profil dont la mention est comme convenu"
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
      "params": {
        "mode": {
          "title": {
            "en": "Required, or forbidden as ineffective",
            "fr": "Demandée, ou interdite car sans effet"
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
                          "fact": "profile.disclaimers",
                          "operator": "someItem",
                          "value": {
                            "item": "kind",
                            "operator": "equal",
                            "value": "ownership"
                          }
                        }
                      ]
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
                          "fact": "profile.disclaimers",
                          "operator": "someItem",
                          "value": {
                            "item": "kind",
                            "operator": "equal",
                            "value": "dissociation"
                          }
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
            ]
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
        "en": "The profile and its disclaimer are not as the policy asks. Add a line that says whose views these are, or take it out.",
        "fr": "Le profil et sa mention ne sont pas comme la charte le demande. Ajoutez une ligne qui dit de qui sont les avis, ou retirez-la."
      },
      "sources": [
        {
          "title": "P03 Charity Commission"
        },
        {
          "title": "P16 Associated Press"
        },
        {
          "title": "P17 BBC"
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
          "title": {
            "en": "This policy holds such lines to be of no effect",
            "fr": "Cette charte juge ces lignes sans effet"
          },
          "post": {
            "text": "",
            "account": {
              "kind": "personal",
              "branded": false,
              "profile": {
                "bio": "Reporter. Views my own."
              }
            },
            "action": "update-profile"
          },
          "context": {
            "now": "2026-11-24T09:30:00Z",
            "organisation": {
              "names": [
                "BBC"
              ]
            }
          },
          "params": {
            "mode": "forbidden"
          },
          "fires": true,
          "finds": [
            "Views my own"
          ]
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
