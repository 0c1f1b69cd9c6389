import type { Lock, Rule } from '../model/index.js'
import type { RuleUse } from './list-uses.js'

/** The tags that put a rule out of reach of permits, waivers and loosening. */
export const SHIELDS: readonly string[] = ['safeguarding', 'legal']
const isShielded = ({ tags = [] }: Rule): boolean => tags.some((tag) => SHIELDS.includes(tag))

/** The lock that a rule brings along: its own, or the one that a shielding tag implies. */
export const lockOf = ({ source }: RuleUse): Lock | undefined =>
  source.lock ?? (isShielded(source) ? 'tighten-only' : undefined)

/** The stricter of two locks. */
export const stricterLock = (a: Lock | undefined, b: Lock | undefined): Lock | undefined =>
  b === 'fixed' ? 'fixed' : (a ?? b)

/** Whether a person may be exempted from a rule, where the policy says so. */
export const isWaivable = ({ source }: RuleUse): boolean => source.lock !== 'fixed' && !isShielded(source)
