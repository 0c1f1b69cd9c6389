// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: Portugal. */
export const pt: Pack = {
  "format": 1,
  "id": "pt",
  "version": "1.0.0",
  "title": {
    "en": "Portugal",
    "fr": "Portugal"
  },
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
        "en": "No propaganda by any means on the eve and the day, public pages and profiles included.",
        "fr": "Aucune propagande par aucun moyen la veille et le jour, pages et profils publics compris."
      },
      "sources": [
        {
          "title": "PT, National Elections Commission, notice on propaganda on the eve and day of the vote (presidential election law, article 129)",
          "url": "https://jf-saovicente.pt/eleicao-pr2021-proibicao-de-propaganda-na-vespera-e-no-dia-da-eleicao/",
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
        "eveDays": 1
      },
      "reason": {
        "en": "No poll from the end of the campaign to the close of the polling stations.",
        "fr": "Aucun sondage de la fin de la campagne à la fermeture des bureaux."
      },
      "sources": [
        {
          "title": "PT, law 10/2000 on polls, article 10 (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    "time/quiet-hours": {
      "effect": "require",
      "reason": {
        "en": "The right to disconnect.",
        "fr": "Le droit à la déconnexion."
      },
      "sources": [
        {
          "title": "PT, Labour Code, article 199-A (duty not to contact) (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "The Azores close an hour after the mainland: set `closes` to the last closing.",
        "fr": "Les Açores ferment une heure après le continent : réglez `closes` sur la dernière fermeture."
      },
      "sources": [
        {
          "title": "PT, electoral laws (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "A child consents alone to online services from 13.",
        "fr": "Un enfant consent seul à un service en ligne à partir de 13 ans."
      },
      "sources": [
        {
          "title": "PT, law 58/2019, article 16 (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  ]
}
