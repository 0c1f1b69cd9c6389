// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: Norway. */
export const no: Pack = {
  "format": 1,
  "id": "no",
  "version": "1.0.0",
  "title": {
    "en": "Norway",
    "fr": "Norvège"
  },
  "zone": "Europe/Oslo",
  "overrides": {
    "regions/labour-savings": {
      "effect": "protect",
      "reason": {
        "en": "Everybody may speak about the facts of their own workplace, even where it hurts the organisation.",
        "fr": "Chacun peut parler des faits de son lieu de travail, même si l’organisation en souffre."
      },
      "sources": [
        {
          "title": "NO, report NOU 2022: 9, chapter 15: freedom of expression at work",
          "url": "https://www.regjeringen.no/no/dokumenter/nou-2022-9/id2924020/?ch=16",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    "regions/poll-blackout": {
      "effect": {
        "official": "forbid",
        "representative": "forbid",
        "personal": "advise"
      },
      "params": {
        "eveDays": 0
      },
      "reason": {
        "en": "No exit poll before 21:00 on polling day.",
        "fr": "Aucun sondage de sortie des urnes avant 21 heures le jour du vote."
      },
      "sources": [
        {
          "title": "NO, bill Prop. 81 L (2023–2024) on the Election Act: no exit polls before 21:00",
          "url": "https://www.regjeringen.no/no/dokumenter/prop.-81-l-20232024/id3031857/",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    "regions/reports-of-wrongdoing": {
      "effect": "protect",
      "reason": {
        "en": "Employees may report conditions worthy of criticism.",
        "fr": "Les salariés peuvent signaler des faits critiquables."
      },
      "sources": [
        {
          "title": "NO, bill Prop. 74 L (2018–2019) on section 2 A-1 of the Working Environment Act",
          "url": "https://www.regjeringen.no/no/dokumenter/prop.-74-l-20182019/id2639812/?ch=8",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "Give the elections `closes`: 21:00.",
        "fr": "Donnez aux élections `closes` : 21:00."
      },
      "sources": [
        {
          "title": "NO, bill Prop. 81 L (2023–2024) on the Election Act: no exit polls before 21:00",
          "url": "https://www.regjeringen.no/no/dokumenter/prop.-81-l-20232024/id3031857/",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    }
  ]
}
