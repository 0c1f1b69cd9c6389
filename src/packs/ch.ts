// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: Switzerland. */
export const ch: Pack = {
  "format": 1,
  "id": "ch",
  "version": "1.0.0",
  "title": {
    "en": "Switzerland",
    "fr": "Suisse"
  },
  "zone": "Europe/Zurich",
  "notes": [
    {
      "text": {
        "en": "Whoever can be recognised in a picture, even in part, agrees first; for a child, a guardian.",
        "fr": "Toute personne reconnaissable sur une image, même en partie, accepte d’abord ; pour un enfant, un responsable."
      },
      "sources": [
        {
          "title": "CH, Civil Code, article 28, and Data Protection Act, on photographs",
          "url": "https://ccdigitallaw.ch/persoenlichkeitsrecht-und-datenschutz-bei-fotos/?lang=de",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "Every picture of a recognisable person needs consent, an overriding interest or a law; bystanders of a public event may appear.",
        "fr": "Toute image d’une personne reconnaissable demande un accord, un intérêt prépondérant ou une loi ; les passants d’un événement public peuvent apparaître."
      },
      "sources": [
        {
          "title": "CH, Civil Code, article 28, and Data Protection Act, on photographs",
          "url": "https://ccdigitallaw.ch/persoenlichkeitsrecht-und-datenschutz-bei-fotos/?lang=de",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "No day of silence before a vote: campaigning goes on.",
        "fr": "Pas de jour de silence avant un vote : la campagne continue."
      },
      "sources": [
        {
          "title": "CH, Federal Act on Political Rights (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  ]
}
