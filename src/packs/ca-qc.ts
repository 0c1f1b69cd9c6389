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
        ],
        "purposes": [
          "commercial"
        ]
      },
      "reason": {
        "en": "Commercial content for the Quebec market must be in French.",
        "fr": "Le contenu commercial destiné au Québec doit être en français."
      },
      "sources": [
        {
          "title": "CA-QC, Charter of the French language: guide of the Office québécois de la langue française on social media",
          "url": "https://michellesullivan.ca/2016/04/oqlf-nouveau-guide-destine-aux-gestionnaires-de-communaute-du-quebec/",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "Another language may stand beside French, never be more prominent. Political, religious or humanitarian messages without profit are exempt.",
        "fr": "Une autre langue peut accompagner le français, jamais le dominer. Les messages politiques, religieux ou humanitaires sans but lucratif sont exemptés."
      },
      "sources": [
        {
          "title": "CA-QC, Charter of the French language: guide of the Office québécois de la langue française on social media",
          "url": "https://michellesullivan.ca/2016/04/oqlf-nouveau-guide-destine-aux-gestionnaires-de-communaute-du-quebec/",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "A parent consents for a child under 14.",
        "fr": "Un parent consent pour un enfant de moins de 14 ans."
      },
      "sources": [
        {
          "title": "CA-QC, Law 25 on personal information (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  ]
}
