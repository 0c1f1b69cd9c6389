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
  "zone": "Europe/Berlin",
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
          "title": "DE, Digitale-Dienste-Gesetz and Medienstaatsvertrag, as presented by the federal administration",
          "url": "https://verwaltung.bund.de/leistungsverzeichnis/de/leistung/99000000025492",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "DE, Digitale-Dienste-Gesetz, section 5, as explained by the Medienanstalt Mecklenburg-Vorpommern",
          "url": "https://medienanstalt-mv.de/medienaufsicht/impressumspflicht",
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
        "eveDays": 0
      },
      "reason": {
        "en": "No result of an exit poll before voting ends.",
        "fr": "Aucun résultat de sondage de sortie des urnes avant la fin du vote."
      },
      "sources": [
        {
          "title": "DE, Bundeswahlgesetz, section 32(2)",
          "url": "https://wahlrecht.de/forum/messages/88/1476.html",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
    "regions/reports-of-wrongdoing": {
      "effect": "protect",
      "reason": {
        "en": "Reports made in good faith are protected from reprisals.",
        "fr": "Les signalements de bonne foi sont protégés contre les représailles."
      },
      "sources": [
        {
          "title": "DE, Hinweisgeberschutzgesetz (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
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
          "title": "DE, Kunsturhebergesetz, section 22",
          "url": "https://datenbank.nwb.de/Dokument/Anzeigen/146206_22",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "DE, consent of both parents to a child’s picture (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "Polling stations close at 18:00: give the elections `closes`.",
        "fr": "Les bureaux ferment à 18 heures : donnez `closes` aux élections."
      },
      "sources": [
        {
          "title": "DE, Bundeswahlgesetz, section 32(2)",
          "url": "https://wahlrecht.de/forum/messages/88/1476.html",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
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
        "en": "A picture of somebody needs their consent; for people of public life, for bystanders and for gatherings there are exceptions.",
        "fr": "L’image d’une personne demande son accord ; la vie publique, les passants et les rassemblements font exception."
      },
      "sources": [
        {
          "title": "DE, Kunsturhebergesetz, section 22",
          "url": "https://datenbank.nwb.de/Dokument/Anzeigen/146206_22",
          "asOf": "2026-11-24",
          "verified": true
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
    },
    {
      "text": {
        "en": "A charity that makes politics its main business can lose its tax status.",
        "fr": "Une organisation d’intérêt général qui fait de la politique son activité principale peut perdre son statut fiscal."
      },
      "sources": [
        {
          "title": "DE, Federal Fiscal Court, V R 60/17 of 10 January 2019 (attac) (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  ]
}
