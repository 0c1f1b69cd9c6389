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
  "zone": "Europe/London",
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
    "regions/imprint": {
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "reason": {
        "en": "Paid political material carries an imprint; unpaid election material does so when a registered campaigner publishes it.",
        "fr": "Un contenu politique payé porte la mention du promoteur ; un contenu électoral gratuit aussi, s’il vient d’une organisation inscrite."
      },
      "sources": [
        {
          "title": "GB, Electoral Commission, Statutory guidance on digital imprints: organic material of registered campaigners",
          "url": "https://www.electoralcommission.org.uk/statutory-guidance-digital-imprints/what-sort-material-requires-imprint/non-party-campaigners/organic-material-non-party-campaigners",
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
    },
    "regions/partisan": {
      "effect": {
        "official": "forbid",
        "representative": "forbid"
      },
      "reason": {
        "en": "A charity never gives its support to a party or candidate.",
        "fr": "Une organisation caritative ne soutient jamais un parti ni un candidat."
      },
      "sources": [
        {
          "title": "GB, Charity Commission, Campaigning and political activity guidance for charities (CC9)",
          "url": "https://www.gov.uk/government/publications/speaking-out-guidance-on-campaigning-and-political-activity-by-charities-cc9/speaking-out-guidance-on-campaigning-and-political-activity-by-charities",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "GB, Charity Commission, Campaigning and political activity: general election lessons learned",
          "url": "https://www.gov.uk/guidance/campaigning-and-political-activity-general-election-lessons-learned",
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
        "en": "No exit poll, and no forecast made from one, before the poll closes.",
        "fr": "Ni sondage de sortie des urnes, ni prévision qui en vient, avant la fermeture."
      },
      "sources": [
        {
          "title": "GB, Representation of the People Act 1983, section 66A",
          "url": "https://legislation.gov.uk/ukpga/2000/2/schedule/6/crossheading/the-1983-act/enacted?view=interweave",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    "regions/regulated-period": {
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "off"
      },
      "params": {
        "days": 365,
        "months": 0,
        "kinds": [
          "general"
        ]
      },
      "reason": {
        "en": "The 365 days up to and with polling day are regulated; a sudden election counts backwards too.",
        "fr": "Les 365 jours jusqu’au jour du vote, lui compris, sont réglementés ; une élection soudaine compte aussi en arrière."
      },
      "sources": [
        {
          "title": "GB, Electoral Commission, Non-party campaigners: when do the laws apply",
          "url": "https://www.electoralcommission.org.uk/non-party-campaigners-uk-parliamentary-general-elections/when-do-non-party-campaigner-laws-apply",
          "asOf": "2026-11-24",
          "verified": true
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
          "title": "GB, Public Interest Disclosure Act 1998 (from general knowledge; have it checked)",
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
        "en": "Two general elections within 365 days: the second period begins on the day after the first vote. Assembly elections have four months of their own: write them into `calendar.regulated`.",
        "fr": "Deux élections générales en 365 jours : la seconde période commence le lendemain du premier vote. Les assemblées ont quatre mois à elles : écrivez-les dans `calendar.regulated`."
      },
      "sources": [
        {
          "title": "GB, Electoral Commission, Non-party campaigners: when do the laws apply",
          "url": "https://www.electoralcommission.org.uk/non-party-campaigners-uk-parliamentary-general-elections/when-do-non-party-campaigner-laws-apply",
          "asOf": "2026-11-24",
          "verified": true
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
          "title": "GB, Data Protection Act 2018, section 9 (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  ]
}
