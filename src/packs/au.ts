// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: Australia. */
export const au: Pack = {
  "format": 1,
  "id": "au",
  "version": "1.0.0",
  "title": {
    "en": "Australia",
    "fr": "Australie"
  },
  "overrides": {
    "regions/partisan": {
      "effect": {
        "official": "forbid",
        "representative": "forbid"
      },
      "reason": {
        "en": "Promoting or opposing a party or candidate is a disqualifying purpose for a charity.",
        "fr": "Promouvoir ou combattre un parti ou un candidat fait perdre son statut à une organisation caritative."
      },
      "sources": [
        {
          "title": "AU, Australian Charities and Not-for-profits Commission, charities and the federal election",
          "url": "https://acnc.gov.au/media/news/charities-and-federal-election-acnc-and-australian-electoral-commission-rules",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    "regions/platform-allowed": {
      "effect": {
        "official": "advise",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "minAge": 16
      },
      "reason": {
        "en": "The networks hold no accounts of people under 16: do not plan for younger readers there.",
        "fr": "Les réseaux n’ont pas de comptes de moins de 16 ans : n’y prévoyez pas de public plus jeune."
      },
      "sources": [
        {
          "title": "AU, eSafety Commissioner, social media age restrictions",
          "url": "https://www.esafety.gov.au/about-us/industry-regulation/social-media-age-restrictions/consultation",
          "asOf": "2026-11-24",
          "verified": true
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
          "title": "AU, Fair Work Act 2009, section 333M, as explained by the Victorian Government Solicitor",
          "url": "https://vgso.vic.gov.au/right-disconnect-what-does-mean-vps",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "A charity may speak for or against a law that touches its purpose; electoral spending above a threshold is reported.",
        "fr": "Une organisation peut s’exprimer pour ou contre une loi qui touche son objet ; au-delà d’un seuil, la dépense électorale se déclare."
      },
      "sources": [
        {
          "title": "AU, Australian Charities and Not-for-profits Commission, charities and the federal election",
          "url": "https://acnc.gov.au/media/news/charities-and-federal-election-acnc-and-australian-electoral-commission-rules",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    {
      "text": {
        "en": "An employee may refuse contact outside working hours unless the refusal is unreasonable; small employers since 26 August 2025.",
        "fr": "Un salarié peut refuser un contact hors de ses heures sauf refus déraisonnable ; petites structures depuis le 26 août 2025."
      },
      "sources": [
        {
          "title": "AU, Fair Work Act 2009, section 333M, as explained by the Victorian Government Solicitor",
          "url": "https://vgso.vic.gov.au/right-disconnect-what-does-mean-vps",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    }
  ]
}
