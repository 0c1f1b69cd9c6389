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
    "sensitivity/child-image": {
      "params": {
        "guardians": 2
      },
      "reason": {
        "en": "Both parents protect the child’s image.",
        "fr": "Les deux parents protègent l’image de l’enfant."
      },
      "sources": [
        {
          "title": "FR, law 2024-120 of 19 February 2024",
          "url": "actu-juridique.fr",
          "asOf": "2026-11-22",
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
        "en": "From midnight on the eve to the last closing.",
        "fr": "De la veille à minuit à la dernière fermeture."
      },
      "sources": [
        {
          "title": "FR, Electoral Code L49, L52-2 and L89",
          "url": "publicsenat.fr",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    "regions/labour-savings": {
      "effect": "protect",
      "reason": {
        "en": "Employees’ speech about their work is protected here.",
        "fr": "La parole des salariés sur leur travail est protégée ici."
      },
      "sources": [
        {
          "title": "National labour law; have it checked",
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
          "title": "FR, Labour Code L2242-17",
          "url": "maitre-coville-locatelli.com/node/100",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "From 00:00 on the eve of a vote, electoral messages by electronic means are forbidden; fine of 3,750 euros.",
        "fr": "Dès 0 h la veille du vote, la propagande par voie électronique est interdite ; amende de 3 750 euros."
      },
      "sources": [
        {
          "title": "FR, Electoral Code L49 and L89",
          "url": "publicsenat.fr",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "Digital consent from 15.",
        "fr": "Consentement numérique à 15 ans."
      },
      "sources": [
        {
          "title": "FR, data-protection law, article 45",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  ]
}
