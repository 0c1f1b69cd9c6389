// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: European Union. */
export const eu: Pack = {
  "format": 1,
  "id": "eu",
  "version": "1.0.0",
  "title": {
    "en": "European Union",
    "fr": "Union européenne"
  },
  "overrides": {
    "authorship/generated-text": {
      "effect": {
        "representative": "require"
      },
      "reason": {
        "en": "Who uses a machine at work to inform the public says so, unless somebody reviewed the text.",
        "fr": "Qui emploie une machine au travail pour informer le public le dit, sauf si quelqu’un a relu."
      },
      "sources": [
        {
          "title": "EU, AI Act (Regulation 2024/1689), recital 134 on article 50",
          "url": "https://overview.legal/laws/ai-act/rec-134",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "EU, AI Act (Regulation 2024/1689), article 50, applicable from 2 August 2026",
          "url": "https://www.lexblog.com/2026/06/08/deepfakes-chatbots-ai-generated-text-european-commission-details-transparency-obligations-under-the-ai-act-2/",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
    "regions/political-ad": {
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "reason": {
        "en": "Paid political messages carry label, sponsor and notice. Unpaid opinions are no advertisement.",
        "fr": "Un message politique payé porte étiquette, financeur et notice. Un avis gratuit n’est pas une publicité."
      },
      "sources": [
        {
          "title": "EU, Regulation 2024/900 on political advertising, as presented by the Commission",
          "url": "https://commission.europa.eu/strategy-and-policy/policies/justice-and-fundamental-rights/democracy-eu-citizenship-anti-corruption/democracy-and-electoral-rights/transparency-and-targeting-political-advertising_en",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "EU, Regulation 2024/900, article 1(2) and (3)",
          "url": "https://www.eumonitor.eu/9353000/1/j4nvhdfcs8bljza_j9vvik7m1c3gyxp/vlo7ggbvbtyz",
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
          "title": "EU, Directive 2019/1937 on the protection of persons who report breaches of Union law (articles 4 and 19 not read)",
          "url": "https://eur-lex.europa.eu/legal-content/EN/ALL/?uri=CELEX:32019L1937",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "A photograph of somebody who can be recognised is personal data; a consent can be withdrawn, and the picture then comes down.",
        "fr": "La photo d’une personne reconnaissable est une donnée personnelle ; un accord peut être retiré, et la photo disparaît alors."
      },
      "sources": [
        {
          "title": "EU, General Data Protection Regulation 2016/679, articles 6, 7(3) and 17 (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "A child consents alone to online services from 16, or from an age between 13 and 16 that the member state sets.",
        "fr": "Un enfant consent seul à un service en ligne à partir de 16 ans, ou d’un âge entre 13 et 16 ans fixé par l’État membre."
      },
      "sources": [
        {
          "title": "EU, General Data Protection Regulation 2016/679, article 8, with the ages of the member states",
          "url": "https://www.twobirds.com/en/capabilities/practices/privacy-and-data-protection/general-data-protection-regulation/gdpr-tracker/children",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "Generated or manipulated images that could be taken for real say so; personal use outside work is free.",
        "fr": "Les images générées ou manipulées qu’on pourrait croire vraies le disent ; l’usage privé hors du travail est libre."
      },
      "sources": [
        {
          "title": "EU, AI Act (Regulation 2024/1689), recital 134 on article 50",
          "url": "https://overview.legal/laws/ai-act/rec-134",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "EU, AI Act (Regulation 2024/1689), article 50, applicable from 2 August 2026",
          "url": "https://www.lexblog.com/2026/06/08/deepfakes-chatbots-ai-generated-text-european-commission-details-transparency-obligations-under-the-ai-act-2/",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    }
  ]
}
