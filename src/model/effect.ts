/** The effects of a duty, from the weakest to the strictest. */
export const EFFECTS = ['off', 'advise', 'require', 'forbid'] as const
/** What a matched duty causes: nothing, advice, a hold until something is done, or a refusal. */
export type Effect = (typeof EFFECTS)[number]

/** The three kinds of account a policy tells apart. */
export const ACCOUNT_KINDS = ['official', 'representative', 'personal'] as const
/** `official`: the organisation's own · `representative`: goes with a role · `personal`: a person's own. */
export type AccountKind = (typeof ACCOUNT_KINDS)[number]

/** One duty effect per account kind; all three are named. */
export type EffectByKind = Readonly<Record<AccountKind, Effect>>

/** What a rule is: a `duty` (on the scale), a `permit` or a `protect` (on or off). */
export type Nature = 'duty' | 'permit' | 'protect'

/** What a decision says, from the mildest to the strictest. */
export const OUTCOMES = ['allow', 'hold', 'deny'] as const
/** `allow`: it may go out · `hold`: something has to come first · `deny`: not like this. */
export type Outcome = (typeof OUTCOMES)[number]

/** What a matched duty of this effect causes by itself. */
export const contribution = (effect: Effect): Outcome =>
  effect === 'forbid' ? 'deny' : effect === 'require' ? 'hold' : 'allow'

const strictestOf =
  <T extends string>(scale: readonly T[]) =>
  (values: Iterable<T>): T => {
    let best = 0
    for (const value of values) best = Math.max(best, scale.indexOf(value))
    return scale[best] as T
  }

/** The strictest of some effects; `off` for none. */
export const strictestEffect = strictestOf<Effect>(EFFECTS)
/** The strictest of some outcomes; `allow` for none. */
export const strictestOutcome = strictestOf<Outcome>(OUTCOMES)
