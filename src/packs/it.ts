// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: Italy. */
export const it: Pack = {
  "format": 1,
  "id": "it",
  "version": "1.0.0",
  "title": {
    "en": "Italy",
    "fr": "Italie"
  },
  "zone": "Europe/Rome",
  "overrides": {
    "regions/election-silence": {
      "effect": {
        "official": "forbid",
        "representative": "forbid",
        "personal": "advise"
      },
      "params": {
        "eveDays": 1
      },
      "reason": {
        "en": "Silence on the day before and on the days of the vote.",
        "fr": "Silence la veille et les jours du vote."
      },
      "sources": [
        {
          "title": "IT, law 212 of 4 April 1956, article 9",
          "url": "https://lastampa.it/speciale/esteri/elezioni-europee-2024/2024/06/08/news/silenzio_elettorale_come_funziona-14374398",
          "asOf": "2026-11-24",
          "verified": false
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
        "eveDays": 15
      },
      "reason": {
        "en": "No poll in the fifteen days before the vote, older ones included, until the polling stations close.",
        "fr": "Aucun sondage dans les quinze jours avant le vote, même ancien, jusqu’à la fermeture."
      },
      "sources": [
        {
          "title": "IT, law 28 of 22 February 2000, article 8, as recalled by the regional communications committee of Sicily",
          "url": "https://corecomsicilia.it/?p=2397",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "IT, Communications Authority: from midnight of the fifteenth day until the polling stations close",
          "url": "https://www.ligurianotizie.it/sondaggi-politici-stop-del-garante-da-sabato-10-settembre/2022/09/08/511205/",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "Votes often last two days: give the second as `lastDay`, and `closes` for that day.",
        "fr": "Le vote dure souvent deux jours : donnez le second comme `lastDay`, et `closes` pour ce jour-là."
      },
      "sources": [
        {
          "title": "IT, law 212 of 4 April 1956, article 9",
          "url": "https://lastampa.it/speciale/esteri/elezioni-europee-2024/2024/06/08/news/silenzio_elettorale_come_funziona-14374398",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "A child consents alone to online services from 14.",
        "fr": "Un enfant consent seul à un service en ligne à partir de 14 ans."
      },
      "sources": [
        {
          "title": "IT, Data Protection Code, article 2-quinquies (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  ]
}
