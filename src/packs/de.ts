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
    "regions/labour-savings": {
      "effect": "protect",
      "reason": {
        "en": "Speech about one’s work is protected expression.",
        "fr": "Parler de son travail relève de la liberté d’expression."
      },
      "sources": [
        {
          "title": "DE, Basic Law, article 5 (from general knowledge; have it checked)",
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
        "en": "Every profile that is not private or of the family carries a legal notice.",
        "fr": "Tout profil qui n’est ni privé ni familial porte des mentions légales."
      },
      "sources": [
        {
          "title": "DE, Digitale-Dienste-Gesetz, section 5, as explained by the Medienanstalt Mecklenburg-Vorpommern",
          "url": "https://medienanstalt-mv.de/medienaufsicht/impressumspflicht",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
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
          "title": "DE, Kunsturhebergesetz, sections 22 and 23 (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "The legal notice is reached in two clicks at most, under a name that says what it is.",
        "fr": "Les mentions légales s’atteignent en deux clics au plus, sous un nom qui dit ce qu’elles sont."
      },
      "sources": [
        {
          "title": "DE, Digitale-Dienste-Gesetz, section 5, as explained by the Medienanstalt Mecklenburg-Vorpommern",
          "url": "https://medienanstalt-mv.de/medienaufsicht/impressumspflicht",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "Rules on conduct, and tools that watch over it, need the works council’s agreement before they start.",
        "fr": "Les règles de conduite, et les outils qui les surveillent, demandent d’abord l’accord du comité d’entreprise."
      },
      "sources": [
        {
          "title": "DE, Betriebsverfassungsgesetz, section 87(1), numbers 1 and 6 (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  ]
}
