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

/** Preset: Recommended. */
export const recommended: Bundle = {
"policy": {
  "format": 1,
  "id": "recommended",
  "version": "1.0.0",
  "title": {
    "en": "Recommended",
    "fr": "Recommandé"
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
  "knows": []
},
"packs": [authorship, continuity, disclaimer, publishing, regions, relations, sensitivity, time, training, voice]
}
