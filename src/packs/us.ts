// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: United States. */
export const us: Pack = {
  "format": 1,
  "id": "us",
  "version": "1.0.0",
  "title": {
    "en": "United States",
    "fr": "États-Unis"
  },
  "overrides": {
    "regions/labour-savings": {
      "effect": "protect",
      "reason": {
        "en": "Section 7 protects concerted activity.",
        "fr": "La section 7 protège l’action collective."
      },
      "sources": [
        {
          "title": "US, National Labor Relations Act, section 7",
          "url": "mwe.com",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    "regions/partisan": {
      "effect": {
        "official": "forbid",
        "representative": "forbid"
      },
      "reason": {
        "en": "No campaign intervention at any time.",
        "fr": "Aucune intervention électorale, à aucun moment."
      },
      "sources": [
        {
          "title": "US, Internal Revenue Code 501(c)(3)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "A 501(c)(3) organisation may not take part in any campaign, links and reposts included.",
        "fr": "Une organisation 501(c)(3) ne participe à aucune campagne, liens et partages compris."
      },
      "sources": [
        {
          "title": "US, Revenue Ruling 2007-41",
          "url": "lexology.com",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  ]
}
