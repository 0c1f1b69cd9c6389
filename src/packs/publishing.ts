// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Pack: What is published, by whom and after whom. */
export const publishing: Pack = {
  "format": 1,
  "id": "publishing",
  "version": "1.0.0",
  "title": {
    "en": "What is published, by whom and after whom",
    "fr": "Ce qui est publié, par qui et après qui"
  },
  "statements": {
    "one-who-presses": {
      "text": {
        "en": "Everybody may suggest and draft. Whoever presses the button answers for the post.",
        "fr": "Tout le monde peut proposer et rédiger. Qui appuie sur le bouton répond du message."
      },
      "concern": [
        4,
        6
      ],
      "owner": "communications",
      "review": "P365D"
    }
  },
  "rules": {
    "second-pair": {
      "title": {
        "en": "Require a second pair of eyes on an official account",
        "fr": "Exiger une relecture sur un compte officiel"
      },
      "rationale": {
        "en": "Two people see what one missed.",
        "fr": "À deux, on voit ce qui échappe à un seul."
      },
      "concern": [
        6
      ],
      "effect": "off",
      "params": {
        "roles": {
          "title": {
            "en": "Who may agree",
            "fr": "Qui peut valider"
          },
          "kind": "list",
          "default": [
            "editor"
          ]
        },
        "people": {
          "title": {
            "en": "How many people",
            "fr": "Combien de personnes"
          },
          "unit": "people",
          "kind": "number",
          "default": 1,
          "min": 1,
          "max": 5
        }
      },
      "conditions": {
        "fact": "account.kind",
        "operator": "equal",
        "value": "official"
      },
      "obligations": [
        {
          "kind": "approval",
          "roles": {
            "param": "roles"
          },
          "need": {
            "param": "people"
          }
        }
      ],
      "tags": [
        "review"
      ],
      "message": {
        "en": "This has not been agreed yet. Ask somebody else to read it.",
        "fr": "Ce message n’a pas encore été validé. Demandez une relecture."
      },
      "sources": [
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
            "text": "Open day on Saturday",
            "account": {
              "kind": "official"
            }
          },
          "fires": true,
          "outcome": "hold"
        },
        {
          "post": {
            "text": "Portes ouvertes samedi",
            "language": "fr",
            "account": {
              "kind": "official"
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "One’s own garden",
            "fr": "Son propre jardin"
          },
          "post": {
            "text": "My garden",
            "account": {
              "kind": "personal"
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "An account held in a function",
            "fr": "Un compte tenu dans une fonction"
          },
          "post": {
            "text": "Mon jardin",
            "language": "fr",
            "account": {
              "kind": "representative"
            }
          },
          "fires": false
        }
      ]
    },
    "spokesperson": {
      "title": {
        "en": "Permit spokespersons to publish without review",
        "fr": "Permettre aux porte-parole de publier sans relecture"
      },
      "rationale": {
        "en": "Whoever was chosen to speak need not ask again each time.",
        "fr": "Qui a été choisi pour parler n’a pas à redemander chaque fois."
      },
      "concern": [
        6,
        7
      ],
      "effect": "off",
      "params": {
        "roles": {
          "title": {
            "en": "Who",
            "fr": "Qui"
          },
          "kind": "list",
          "default": [
            "spokesperson"
          ]
        }
      },
      "conditions": {
        "fact": "author.roles",
        "operator": "overlaps",
        "value": {
          "param": "roles"
        }
      },
      "lifts": [
        "review"
      ],
      "message": {
        "en": "A spokesperson wrote this: it may go out without waiting.",
        "fr": "Un porte-parole a écrit ceci : le message peut partir sans attendre."
      },
      "sources": [
        {
          "title": "P48 Nightfever"
        },
        {
          "title": "P41 DVLA Engineering"
        }
      ],
      "examples": [
        {
          "post": {
            "text": "Our position",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": [
                "spokesperson"
              ]
            }
          },
          "fires": true
        },
        {
          "post": {
            "text": "Notre position",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": [
                "spokesperson",
                "volunteer"
              ]
            }
          },
          "fires": true
        },
        {
          "title": {
            "en": "A trainee asks first",
            "fr": "Une stagiaire demande d’abord"
          },
          "post": {
            "text": "Our position",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": [
                "trainee"
              ]
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "No role at all",
            "fr": "Aucun rôle"
          },
          "post": {
            "text": "Notre position",
            "language": "fr",
            "account": {
              "kind": "official"
            },
            "author": {
              "roles": []
            }
          },
          "fires": false
        },
        {
          "title": {
            "en": "Nobody said what the author does here",
            "fr": "Personne n’a dit ce que l’auteur fait ici"
          },
          "post": {
            "text": "Our position",
            "account": {
              "kind": "official"
            }
          },
          "fires": "unknown"
        }
      ]
    }
  }
}
