import { contribution, type Effect, type Outcome, type Status, type Truth } from '../model/index.js'
import { type Clearing, clears } from './clearing.js'

/** Whether no effect is stricter than advice. */
export const isMild = (effects: readonly Effect[]): boolean =>
  effects.every((effect) => contribution(effect) === 'allow')

/** What a duty causes over all that is still possible, and its status; no status where it has nothing to say. */
export const weigh = (
  matched: Truth,
  effects: readonly Effect[],
  cleared: Pick<Clearing, 'met' | 'lift' | 'cap' | 'waiver'>,
): { readonly outcome: Outcome; readonly status: Status | undefined } => {
  let outcome: Outcome | undefined
  let isOne = true
  const add = (one: Outcome): void => {
    if (outcome !== undefined && outcome !== one) isOne = false
    outcome = one
  }
  for (const effect of effects) {
    const clear = clears(cleared, effect)
    if (matched !== true || clear !== false) add('allow')
    if (matched !== false && clear !== true) add(contribution(effect))
  }
  if (outcome === undefined || !isOne) return { outcome: 'hold', status: 'undetermined' }
  if (outcome !== 'allow') return { outcome, status: 'open' }
  if (isMild(effects)) return { outcome, status: matched === true ? 'open' : undefined }
  // Records and permits never end what may be forbidden.
  const mild = !effects.includes('forbid')
  if (mild && cleared.met === true) return { outcome, status: 'met' }
  if (mild && cleared.lift === true) return { outcome, status: 'lifted' }
  return { outcome, status: cleared.waiver.truth === true ? 'waived' : 'capped' }
}
