// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: Spain. */
export const es: Pack = {
  "format": 1,
  "id": "es",
  "version": "1.0.0",
  "title": {
    "en": "Spain",
    "fr": "Espagne"
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
        "en": "The day of reflection: no propaganda once the campaign is over.",
        "fr": "La journée de réflexion : aucune propagande une fois la campagne close."
      },
      "sources": [
        {
          "title": "ES, Organic Law 5/1985 on elections, articles 53 and 69.7",
          "url": "https://www.publico.es/politica/candidatos-elecciones-no-deben-dia-reflexion.html",
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
        "eveDays": 5
      },
      "reason": {
        "en": "No poll in the five days before the vote.",
        "fr": "Aucun sondage dans les cinq jours avant le vote."
      },
      "sources": [
        {
          "title": "ES, Organic Law 5/1985 on elections, articles 53 and 69.7",
          "url": "https://www.publico.es/politica/candidatos-elecciones-no-deben-dia-reflexion.html",
          "asOf": "2026-11-24",
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
          "title": "ES, Organic Law 3/2018, article 88 (right to disconnect) (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "From 14 a minor consents to the use of personal data; a parent does so below.",
        "fr": "Dès 14 ans, un mineur consent à l’usage de ses données ; en dessous, un parent le fait."
      },
      "sources": [
        {
          "title": "ES, Organic Law 3/2018 on data protection, article 7",
          "url": "https://www.sepin.es/cronus-juridico/documento/VerDoc.asp?dist=47&referencia=SP%2FDOCT%2F82661&cod=0010f929J0FP2MU1Cj0GB0091iI0FG01g0HB0GA1S%400mp0H51F801m0G%5F1Jj1jQ09P0yb1z108B0Lh29H07b01g1ic07l03D0%24808g01e1jK07v0Lf1Su0JQ01f01U05v0FU0%406",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    {
      "text": {
        "en": "A bill would raise that age to 16: look again.",
        "fr": "Un projet de loi porterait cet âge à 16 ans : à revoir."
      },
      "sources": [
        {
          "title": "ES, draft organic law of June 2024 on minors in digital environments",
          "url": "https://revistaselectronicas.ujaen.es/public/journalslia/rej/rej2025/9296/index.html",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    }
  ]
}
