import type { Finding, Unjudged } from '../model/index.js'
import type { Missing } from './missing.js'

/** What became of one duty in one set of scopes. */
export interface Settled {
  readonly finding?: Finding
  /** Missing fields of an undetermined finding. */
  readonly missing: readonly Missing[]
  /** Facts that failed and left it undetermined. */
  readonly failed: readonly string[]
  readonly unjudged?: Unjudged
}
