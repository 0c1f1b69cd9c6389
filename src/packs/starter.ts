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
    "voice": "1",
    "disclaimer": "1",
    "continuity": "1",
    "training": "1",
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
    "continuity/leaver-admin": {
      "effect": {
        "official": "advise",
        "representative": "advise"
      }
    },
    "continuity/leaver-publishes": {
      "effect": {
        "official": "advise",
        "representative": "advise"
      }
    },
    "continuity/leaver-scheduled": {
      "effect": {
        "official": "advise",
        "representative": "advise"
      }
    },
    "continuity/named-owner": {
      "effect": {
        "official": "advise"
      }
    },
    "continuity/recovery-address": {
      "effect": {
        "official": "advise"
      }
    },
    "continuity/second-factor": {
      "effect": {
        "official": "advise"
      }
    },
    "continuity/two-admins": {
      "effect": {
        "official": "advise"
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
    "publishing/authorised-account": {
      "effect": {
        "official": "advise"
      }
    },
    "publishing/claim-source": {
      "effect": {
        "official": "advise"
      }
    },
    "publishing/correction-late": {
      "effect": {
        "official": "advise"
      }
    },
    "publishing/correction-visible": {
      "effect": {
        "official": "advise"
      }
    },
    "publishing/event-over": {
      "effect": "advise"
    },
    "publishing/media-credit": {
      "effect": "advise"
    },
    "publishing/media-rights": {
      "effect": "advise"
    },
    "publishing/new-account": {
      "effect": "advise"
    },
    "publishing/objection-open": {
      "effect": {
        "official": "advise",
        "representative": "advise"
      }
    },
    "publishing/partner-named": {
      "effect": "advise"
    },
    "publishing/permission-held": {
      "effect": "advise"
    },
    "publishing/risk-reviewed": {
      "effect": {
        "official": "advise"
      }
    },
    "publishing/threat-reported": {
      "effect": "advise"
    },
    "publishing/topic-approved": {
      "effect": {
        "official": "advise",
        "representative": "advise"
      }
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
    },
    "training/before-publishing": {
      "effect": {
        "official": "advise",
        "representative": "advise"
      }
    },
    "training/by-topic": {
      "effect": {
        "official": "advise",
        "representative": "advise"
      }
    },
    "training/policy-read": {
      "effect": {
        "official": "advise",
        "representative": "advise"
      }
    },
    "voice/accusation": {
      "effect": "advise"
    },
    "voice/alt-text": {
      "effect": "advise"
    },
    "voice/captions": {
      "effect": "advise"
    },
    "voice/fancy-text": {
      "effect": "advise"
    },
    "voice/insult": {
      "effect": "advise"
    },
    "voice/length": {
      "effect": "advise"
    }
  },
  "knows": []
},
"packs": [authorship, continuity, disclaimer, publishing, regions, relations, sensitivity, time, training, voice]
}
