// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Bundle } from '../model/index.js'
import { authorship } from './authorship.js'
import { disclaimer } from './disclaimer.js'
import { publishing } from './publishing.js'
import { regions } from './regions.js'
import { relations } from './relations.js'
import { sensitivity } from './sensitivity.js'
import { time } from './time.js'

/** Preset: Starter. */
export const starter: Bundle = {
"policy": {
  "format": 1,
  "id": "starter",
  "version": "1.0.0",
  "title": {
    "en": "Starter",
    "fr": "Pour commencer"
  },
  "packs": {
    "sensitivity": "1",
    "authorship": "1",
    "publishing": "1",
    "relations": "1",
    "disclaimer": "1",
    "time": "1",
    "regions": "1"
  },
  "rules": {
    "authorship/false-name": {
      "effect": "advise",
      "reason": {
        "en": "A small association starts with advice.",
        "fr": "Une petite association commence par des conseils."
      }
    },
    "authorship/generated-image": {
      "effect": "advise",
      "reason": {
        "en": "A small association starts with advice.",
        "fr": "Une petite association commence par des conseils."
      }
    },
    "authorship/generated-text": {
      "effect": "advise",
      "reason": {
        "en": "A small association starts with advice.",
        "fr": "Une petite association commence par des conseils."
      }
    },
    "authorship/opinion-on-official": {
      "effect": {
        "official": "advise"
      },
      "reason": {
        "en": "A small association starts with advice.",
        "fr": "Une petite association commence par des conseils."
      }
    },
    "authorship/speaks-for-org": {
      "effect": {
        "personal": "advise"
      },
      "reason": {
        "en": "A small association starts with advice.",
        "fr": "Une petite association commence par des conseils."
      }
    },
    "disclaimer/paid-or-gifted": {
      "effect": "advise",
      "reason": {
        "en": "A small association starts with advice.",
        "fr": "Une petite association commence par des conseils."
      }
    },
    "sensitivity/location-live": {
      "effect": "advise",
      "reason": {
        "en": "A small association starts with advice.",
        "fr": "Une petite association commence par des conseils."
      }
    },
    "sensitivity/metadata": {
      "effect": "advise",
      "reason": {
        "en": "A small association starts with advice.",
        "fr": "Une petite association commence par des conseils."
      }
    },
    "sensitivity/private-words": {
      "effect": "advise",
      "reason": {
        "en": "A small association starts with advice.",
        "fr": "Une petite association commence par des conseils."
      }
    },
    "time/paused-in-crisis": {
      "effect": "advise",
      "reason": {
        "en": "A small association starts with advice.",
        "fr": "Une petite association commence par des conseils."
      }
    }
  },
  "knows": []
},
"packs": [authorship, disclaimer, publishing, regions, relations, sensitivity, time]
}
