// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: Quebec. */
export const caQc: Pack = {
  "format": 1,
  "id": "ca-qc",
  "version": "1.0.0",
  "title": {
    "en": "Quebec",
    "fr": "Québec"
  },
  "within": "CA",
  "overrides": {
    "regions/language": {
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "off"
      },
      "params": {
        "languages": [
          "fr"
        ]
      },
      "reason": {
        "en": "Commercial content must be in French.",
        "fr": "Le contenu commercial doit être en français."
      },
      "sources": [
        {
          "title": "CA-QC, Charter of the French language",
          "url": "groupetcj.ca",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "No other language may be more prominent than French in commercial content.",
        "fr": "Aucune autre langue ne peut être plus visible que le français dans un contenu commercial."
      },
      "sources": [
        {
          "title": "CA-QC, Charter of the French language",
          "url": "groupetcj.ca",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "Parents consent under 14.",
        "fr": "Accord parental avant 14 ans."
      },
      "sources": [
        {
          "title": "CA-QC, Law 25",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  ]
}
