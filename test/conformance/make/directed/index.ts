import type { DraftSuite } from '../draft.js'
import { approvals } from './approvals.js'
import { attestations } from './attestations.js'
import { border } from './border.js'
import { effects } from './effects.js'
import { fields } from './fields.js'
import { knowledge } from './knowledge.js'
import { lists } from './lists.js'
import { locks } from './locks.js'
import { obligations } from './obligations.js'
import { operators } from './operators.js'
import { permits } from './permits.js'
import { scopes } from './scopes.js'
import { settings } from './settings.js'
import { trees } from './trees.js'
import { words } from './words.js'

/** Every suite written by hand. */
export const DIRECTED: readonly DraftSuite[] = [
  operators,
  trees,
  lists,
  fields,
  knowledge,
  effects,
  settings,
  words,
  scopes,
  locks,
  permits,
  approvals,
  attestations,
  obligations,
  border,
]
