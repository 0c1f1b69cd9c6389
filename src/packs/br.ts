// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: Brazil. */
export const br: Pack = {
  "format": 1,
  "id": "br",
  "version": "1.0.0",
  "title": {
    "en": "Brazil",
    "fr": "Brésil"
  },
  "overrides": {
    "regions/election-silence": {
      "effect": {
        "official": "forbid",
        "representative": "forbid",
        "personal": "advise"
      },
      "params": {
        "eveDays": 0
      },
      "reason": {
        "en": "Canvassing on election day is an offence.",
        "fr": "Démarcher les électeurs le jour du vote est un délit."
      },
      "sources": [
        {
          "title": "BR, law 9.504 of 1997, article 39(5) (from general knowledge; have it checked)",
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
        "en": "No electoral propaganda, even free of charge, on sites of legal entities, with or without profit.",
        "fr": "Aucune propagande électorale, même gratuite, sur les sites de personnes morales, à but lucratif ou non."
      },
      "sources": [
        {
          "title": "BR, law 9.504 of 1997, article 57-C",
          "url": "https://www.vademecumprevidenciario.com.br/legislacao/art/lei_00095041997-57-C",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    "regions/political-ad": {
      "effect": {
        "official": "forbid",
        "representative": "forbid",
        "personal": "forbid"
      },
      "params": {
        "never": true,
        "topics": [
          "election",
          "partisan"
        ]
      },
      "reason": {
        "en": "Only parties, coalitions and candidates may pay to boost electoral content.",
        "fr": "Seuls les partis, coalitions et candidats peuvent payer pour promouvoir un contenu électoral."
      },
      "sources": [
        {
          "title": "BR, law 9.504 of 1997, article 57-C",
          "url": "https://www.vademecumprevidenciario.com.br/legislacao/art/lei_00095041997-57-C",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "A child’s picture asks for the specific consent of a parent or guardian, set apart from the rest.",
        "fr": "L’image d’un enfant demande l’accord spécifique d’un parent ou responsable, bien à part du reste."
      },
      "sources": [
        {
          "title": "BR, General Data Protection Law 13.709 of 2018, article 14",
          "url": "https://vlex.com.br/vid/art-14-942471056",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    {
      "text": {
        "en": "Fine: 5,000 to 30,000 reais, or twice what was spent.",
        "fr": "Amende : 5 000 à 30 000 reais, ou le double de la dépense."
      },
      "sources": [
        {
          "title": "BR, law 9.504 of 1997, article 57-C",
          "url": "https://www.vademecumprevidenciario.com.br/legislacao/art/lei_00095041997-57-C",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    {
      "text": {
        "en": "A child’s data are used in the child’s best interest; for adolescents the law names no consent, ask a parent all the same.",
        "fr": "Les données d’un enfant servent son meilleur intérêt ; pour les adolescents, la loi ne nomme pas d’accord : demandez-le quand même à un parent."
      },
      "sources": [
        {
          "title": "BR, General Data Protection Law 13.709 of 2018, article 14",
          "url": "https://vlex.com.br/vid/art-14-942471056",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    }
  ]
}
