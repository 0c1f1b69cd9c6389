// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: France. */
export const fr: Pack = {
  "format": 1,
  "id": "fr",
  "version": "1.0.0",
  "title": {
    "en": "France",
    "fr": "France"
  },
  "overrides": {
    "disclaimer/paid-or-gifted": {
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "require"
      },
      "reason": {
        "en": "Paid or gifted praise must say so, on any account.",
        "fr": "Un éloge payé ou offert doit le dire, sur tout compte."
      },
      "sources": [
        {
          "title": "FR, law 2023-451 of 9 June 2023, as amended on 6 November 2024",
          "url": "https://nomosparis.com/la-loi-n-2023-451-du-9-juin-2023-relative-a-linfluence-commerciale-fait-lobjet-dadaptations-par-ordonnance/",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
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
        "en": "From midnight on the eve to the last closing. The law binds individuals too; on their own accounts we only advise.",
        "fr": "De la veille à zéro heure à la dernière fermeture. La loi vise aussi les particuliers ; sur leurs comptes, nous conseillons seulement."
      },
      "sources": [
        {
          "title": "FR, Electoral Code, article L49",
          "url": "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070239/articles/LEGIARTI000006353094",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "FR, Electoral Code, articles L52-2 and L89",
          "url": "https://www.publicsenat.fr/actualites/politique/municipales-2026-quest-ce-qui-est-interdit-a-partir-de-minuit-ce-vendredi",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
    "regions/labour-savings": {
      "effect": "protect",
      "reason": {
        "en": "Employees may speak about their work, and limits must be justified.",
        "fr": "Les salariés s’expriment sur leur travail, et toute limite doit être justifiée."
      },
      "sources": [
        {
          "title": "FR, Labour Code, articles L1121-1, L2281-1 and L2281-3 (from general knowledge; have it checked)",
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
        "en": "Parents protect their child’s image together.",
        "fr": "Les parents protègent en commun l’image de leur enfant."
      },
      "sources": [
        {
          "title": "FR, Civil Code, article 372-1 (law 2024-120 of 19 February 2024)",
          "url": "https://www.actu-juridique.fr/breves/personnes-famille/protection-du-droit-a-limage-de-lenfant-publication-de-la-loi/",
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
          "title": "FR, Labour Code, article L2242-17",
          "url": "https://lagbd.org/Droit_%C3%A0_la_d%C3%A9connexion:_le_point_sur_l%27article_2242-17_du_code_du_travail_(fr)",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "From 00:00 on the eve of a vote, no electoral message may go out by electronic means; polls and results wait for the last closing. Fine: 3,750 euros.",
        "fr": "Dès la veille du vote à zéro heure, aucun message de propagande électorale par voie électronique ; sondages et résultats attendent la dernière fermeture. Amende : 3 750 euros."
      },
      "sources": [
        {
          "title": "FR, Electoral Code, article L49",
          "url": "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070239/articles/LEGIARTI000006353094",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "FR, Electoral Code, articles L52-2 and L89",
          "url": "https://www.publicsenat.fr/actualites/politique/municipales-2026-quest-ce-qui-est-interdit-a-partir-de-minuit-ce-vendredi",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "Overseas departments vote on other days and clocks: give each election its own zone.",
        "fr": "L’outre-mer vote à d’autres jours et d’autres heures : donnez à chaque élection son fuseau."
      },
      "sources": [
        {
          "title": "FR, Electoral Code (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "The child takes part in the choice, by age and maturity.",
        "fr": "L’enfant est associé au choix, selon son âge et sa maturité."
      },
      "sources": [
        {
          "title": "FR, Civil Code, article 372-1 (law 2024-120 of 19 February 2024)",
          "url": "https://www.actu-juridique.fr/breves/personnes-famille/protection-du-droit-a-limage-de-lenfant-publication-de-la-loi/",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    {
      "text": {
        "en": "A minor consents alone to online services from 15.",
        "fr": "Un mineur consent seul à un service en ligne à partir de 15 ans."
      },
      "sources": [
        {
          "title": "FR, law 78-17 on data protection, article 45 (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "An association may neither finance nor support a candidate.",
        "fr": "Une association ne peut ni financer ni soutenir un candidat."
      },
      "sources": [
        {
          "title": "FR, Electoral Code, article L52-8 (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  ]
}
