import {
  contribution,
  type Effect,
  type Outcome,
  possible,
  type Status,
  strictestOutcome,
  type Truth,
} from '../model/index.js'
import type { clearing } from './clearing.js'

/** What a duty causes over all that is still possible, and its status; no status where it has nothing to say. */
export const weigh = (
  matched: Truth,
  effects: readonly Effect[],
  { clears, met, lift, waiver }: Pick<ReturnType<typeof clearing>, 'clears' | 'met' | 'lift' | 'waiver'>,
): { readonly outcome: Outcome; readonly status: Status | undefined } => {
  const outcomes = new Set<Outcome>()
  for (const effect of effects) {
    for (const yes of possible(matched)) {
      for (const cleared of possible(clears(effect))) outcomes.add(yes && !cleared ? contribution(effect) : 'allow')
    }
  }
  const outcome = outcomes.size === 1 ? strictestOutcome(outcomes) : 'hold'
  if (outcome !== 'allow') return { outcome, status: outcomes.size === 1 ? 'open' : 'undetermined' }
  if (effects.every((effect) => effect === 'off' || effect === 'advise')) {
    return { outcome, status: matched === true ? 'open' : undefined }
  }
  // Records and permits never end what may be forbidden.
  const mild = !effects.includes('forbid')
  if (mild && met === true) return { outcome, status: 'met' }
  if (mild && lift === true) return { outcome, status: 'lifted' }
  return { outcome, status: waiver.truth === true ? 'waived' : 'capped' }
}
