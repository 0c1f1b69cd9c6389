// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Bundle } from '../model/index.js'
import { authorship } from './authorship.js'
import { continuity } from './continuity.js'
import { disclaimer } from './disclaimer.js'
import { publishing } from './publishing.js'
import { regions } from './regions.js'
import { relations } from './relations.js'
import { sensitivity } from './sensitivity.js'
import { time } from './time.js'
import { training } from './training.js'
import { voice } from './voice.js'

/** Preset: Strict: children, health, survivors. */
export const strict: Bundle = {
"policy": {
  "format": 1,
  "id": "strict",
  "version": "1.0.0",
  "title": {
    "en": "Strict: children, health, survivors",
    "fr": "Stricte : enfants, santé, victimes"
  },
  "packs": {
    "sensitivity": "1",
    "time": "1",
    "relations": "1",
    "publishing": "1",
    "authorship": "1",
    "voice": "1",
    "disclaimer": "1",
    "continuity": "1",
    "training": "1",
    "regions": "1"
  },
  "rules": {
    "authorship/generated-image": {
      "effect": {
        "personal": "require"
      }
    },
    "publishing/second-pair": {
      "effect": {
        "official": "require",
        "representative": "advise",
        "personal": "off"
      },
      "lock": "tighten-only"
    },
    "sensitivity/background": {
      "effect": {
        "personal": "require"
      }
    },
    "sensitivity/child-identifiers": {
      "params": {
        "written": 1
      }
    },
    "sensitivity/child-image": {
      "params": {
        "guardians": 2,
        "childAgrees": true
      }
    },
    "sensitivity/child-unrecognisable": {
      "effect": {
        "official": "require"
      }
    },
    "sensitivity/emergency-scene": {
      "effect": "forbid"
    },
    "sensitivity/family-first": {
      "effect": "require"
    },
    "sensitivity/legal-matter": {
      "effect": {
        "personal": "require"
      }
    },
    "sensitivity/location-live": {
      "params": {
        "precision": [
          "exact",
          "place",
          "city"
        ],
        "delay": "P3D"
      },
      "lock": "tighten-only"
    },
    "sensitivity/personal-data": {
      "params": {
        "kinds": [
          "email",
          "phone",
          "mobile",
          "landline",
          "iban",
          "card",
          "national-id"
        ]
      },
      "lock": "tighten-only"
    },
    "sensitivity/special-category": {
      "lock": "tighten-only"
    },
    "sensitivity/whereabouts-told": {
      "effect": "require"
    },
    "time/quiet-hours": {
      "effect": "require"
    },
    "voice/portrayal": {
      "effect": {
        "official": "require",
        "representative": "require"
      }
    }
  },
  "knows": [
    "author.id",
    "author.roles",
    "calendar.embargoes",
    "labels.sensitivity",
    "labels.topic",
    "live",
    "media.metadata",
    "media.people",
    "organisation.protectedPlaces",
    "pause",
    "people",
    "registers.consents"
  ]
},
"packs": [authorship, continuity, disclaimer, publishing, regions, relations, sensitivity, time, training, voice]
}
