// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: United Kingdom. */
export const gb: Pack = {
  "format": 1,
  "id": "gb",
  "version": "1.0.0",
  "title": {
    "en": "United Kingdom",
    "fr": "Royaume-Uni"
  },
  "overrides": {
    "disclaimer/paid-or-gifted": {
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "require"
      },
      "reason": {
        "en": "Advertising must be obviously identifiable, on any account.",
        "fr": "La publicité doit se reconnaître au premier regard, sur tout compte."
      },
      "sources": [
        {
          "title": "GB, CAP Code, section 2: obviously identifiable",
          "url": "https://www.asa.org.uk/advice-online/recognising-ads-social-media.html",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    "regions/labour-savings": {
      "effect": "protect",
      "reason": {
        "en": "Speech about one’s work is protected expression.",
        "fr": "Parler de son travail relève de la liberté d’expression."
      },
      "sources": [
        {
          "title": "GB, Human Rights Act 1998, schedule 1, article 10 (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "A charity may campaign for its purposes, and never support a party, a candidate or a politician.",
        "fr": "Une organisation caritative peut faire campagne pour son objet, et ne soutient jamais un parti, un candidat ou un élu."
      },
      "sources": [
        {
          "title": "GB, Charity Commission, Campaigning and political activity: general election lessons learned",
          "url": "https://www.gov.uk/guidance/campaigning-and-political-activity-general-election-lessons-learned",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    {
      "text": {
        "en": "Whoever uses social media must have a policy, known to staff, volunteers and trustees.",
        "fr": "Qui utilise les réseaux sociaux doit avoir une charte, connue des salariés, bénévoles et administrateurs."
      },
      "sources": [
        {
          "title": "GB, Charity Commission, Charities and social media, 18 September 2023",
          "url": "https://fundraising.co.uk/2023/09/18/charities-can-use-social-media-for-political-campaigning-commissions-new-guidance-says",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "In the 365 days before a general election, campaign spending over a threshold is regulated: put the period into the calendar.",
        "fr": "Dans les 365 jours avant une élection générale, les dépenses de campagne sont réglementées au-delà d’un seuil : inscrivez la période au calendrier."
      },
      "sources": [
        {
          "title": "GB, Lobbying Act 2014 (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "Paid political material needs an imprint: name and address of the promoter.",
        "fr": "Un contenu politique payé porte le nom et l’adresse de son promoteur."
      },
      "sources": [
        {
          "title": "GB, Elections Act 2022, digital imprints (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  ]
}
