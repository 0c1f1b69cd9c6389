// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: Germany. */
export const de: Pack = {
  "format": 1,
  "id": "de",
  "version": "1.0.0",
  "title": {
    "en": "Germany",
    "fr": "Allemagne"
  },
  "overrides": {
    "sensitivity/child-image": {
      "params": {
        "guardians": 2
      },
      "reason": {
        "en": "Both parents agree.",
        "fr": "Les deux parents acceptent."
      },
      "sources": [
        {
          "title": "DE, KUG sections 22 and 23",
          "url": "dr-datenschutz.de",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    "regions/legal-notice": {
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "off"
      },
      "reason": {
        "en": "A legal notice on every profile that is not private.",
        "fr": "Des mentions légales sur tout profil non privé."
      },
      "sources": [
        {
          "title": "DE, DDG section 5",
          "url": "hausdesstiftens.org",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    "regions/labour-savings": {
      "effect": "protect",
      "reason": {
        "en": "Employees’ speech about their work is protected here.",
        "fr": "La parole des salariés sur leur travail est protégée ici."
      },
      "sources": [
        {
          "title": "National labour law; have it checked",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "The legal notice is reached in two clicks at most.",
        "fr": "Les mentions légales s’atteignent en deux clics au plus."
      },
      "sources": [
        {
          "title": "DE, DDG section 5",
          "url": "hausdesstiftens.org",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  ]
}
