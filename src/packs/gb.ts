// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: United Kingdom. */
export const gb: Pack = {
  "format": 1,
  "id": "gb",
  "version": "1.0.0",
  "title": {
    "en": "United Kingdom",
    "fr": "Royaume-Uni"
  },
  "overrides": {
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
    },
    "disclaimer/paid-or-gifted": {
      "effect": "require",
      "reason": {
        "en": "Advertising must be recognisable.",
        "fr": "La publicité doit être reconnaissable."
      },
      "sources": [
        {
          "title": "GB, CAP Code",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "A charity may campaign for its purposes, never for a party.",
        "fr": "Une association peut faire campagne pour son objet, jamais pour un parti."
      },
      "sources": [
        {
          "title": "GB, Charity Commission, 18 September 2023",
          "url": "womblebonddickinson.com",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "Regulated period: 365 days before a general election.",
        "fr": "Période réglementée : 365 jours avant une élection générale."
      },
      "sources": [
        {
          "title": "GB, Lobbying Act 2014",
          "url": "bond.org.uk",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  ]
}
