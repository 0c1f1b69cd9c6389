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
    "time": "1",
    "relations": "1",
    "publishing": "1",
    "authorship": "1",
    "disclaimer": "1",
    "regions": "1"
  },
  "reason": {
    "en": "A small association starts with advice.",
    "fr": "Une petite association commence par des conseils."
  },
  "rules": {
    "authorship/candidate": {
      "effect": {
        "official": "advise",
        "representative": "advise"
      }
    },
    "authorship/false-name": {
      "effect": "advise"
    },
    "authorship/generated-image": {
      "effect": "advise"
    },
    "authorship/generated-text": {
      "effect": "advise"
    },
    "authorship/interest-said": {
      "effect": "advise"
    },
    "authorship/invented-people": {
      "effect": "advise"
    },
    "authorship/opinion-on-official": {
      "effect": {
        "official": "advise"
      }
    },
    "authorship/speaks-for-org": {
      "effect": {
        "personal": "advise"
      }
    },
    "disclaimer/endorsement": {
      "effect": {
        "official": "advise"
      }
    },
    "disclaimer/matched-gifts": {
      "effect": "advise"
    },
    "disclaimer/paid-or-gifted": {
      "effect": "advise"
    },
    "regions/platform-allowed": {
      "effect": {
        "official": "advise"
      }
    },
    "relations/donor-named": {
      "effect": "advise"
    },
    "relations/donor-solicited": {
      "effect": "advise"
    },
    "relations/donor-tagged": {
      "effect": "advise"
    },
    "relations/handover": {
      "effect": {
        "official": "advise",
        "representative": "advise"
      }
    },
    "sensitivity/background": {
      "effect": "advise"
    },
    "sensitivity/embargo": {
      "effect": "advise"
    },
    "sensitivity/emergency-scene": {
      "effect": {
        "representative": "advise",
        "personal": "advise"
      }
    },
    "sensitivity/family-first": {
      "effect": "advise"
    },
    "sensitivity/legal-matter": {
      "effect": "advise"
    },
    "sensitivity/location-live": {
      "effect": "advise"
    },
    "sensitivity/metadata": {
      "effect": "advise"
    },
    "sensitivity/private-words": {
      "effect": "advise"
    },
    "time/paused-in-crisis": {
      "effect": "advise"
    }
  },
  "knows": []
},
"packs": [authorship, disclaimer, publishing, regions, relations, sensitivity, time]
}
