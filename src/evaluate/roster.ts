import {
  type AccountKind,
  type Action,
  type Compiled,
  type Duty,
  type Effect,
  type InForce,
  type Obligation,
  type ScopeCode,
  type Slot,
  strictestEffect,
  type Use,
} from '../model/index.js'
import type { Case, Places } from './case.js'
import { afterOf, beforeOf, changeFor, dutyOf } from './duties.js'
import { inForce } from './groups.js'
import { buildSieve, type Sieve } from './sieve.js'
import { isMild } from './weigh.js'

/** One duty in the scopes that judge it alike, with all that does not depend on the post. */
export interface Seat {
  readonly use: Use
  readonly force: InForce
  readonly group: Places
  /** Its place in a decision. */
  readonly name: { readonly rule: string; readonly use?: string; readonly scopes: readonly ScopeCode[] }
  /** What it may cause for the account kinds that are possible. */
  readonly effects: readonly Effect[]
  readonly strictest: Effect
  /** No effect is stricter than advice. */
  readonly isMild: boolean
  readonly before: readonly Obligation[]
  /** What is due of each of them while no record is refused; of none, the change that the rule asks for. */
  readonly due: readonly Duty[]
  readonly after: readonly Duty[]
  readonly params: InForce['params']
  /** Its scopes are split anew for each post, by the permits that hold there. */
  readonly isSplit: boolean
  /** The languages that its facts can read, for each that cannot read all. */
  readonly covers: readonly (readonly string[])[]
}

/** The duties that judge one act on one kind of account in some scopes, in the order of a decision. */
export interface Roster {
  readonly seats: readonly Seat[]
  readonly sieve: Sieve
  /** Those that cannot read a language. */
  readonly deafTo: (language: string) => readonly number[]
}

/** A decision shares these with all others: nobody may change them. */
const frozen = <T>(value: T): T => {
  // Whatever is not an object counts as frozen.
  if (!Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value as object).forEach(frozen)
  }
  return value
}

/** A seat for one use in scopes that judge it alike. */
export const seatOf = (use: Use, group: Places, kinds: readonly AccountKind[], compiled: Compiled): Seat => {
  const force = inForce(use, group[0])
  const effects = [...new Set(kinds.map((kind) => force.effect[kind]))]
  const scopes = group.filter((code): code is ScopeCode => code !== undefined)
  const before = beforeOf(force)
  return {
    use,
    force,
    group,
    name: frozen({ rule: use.rule, ...(use.use !== undefined && { use: use.use }), scopes }),
    effects,
    strictest: strictestEffect(effects),
    isMild: isMild(effects),
    before,
    due: frozen(before.length > 0 ? before.map((obligation) => dutyOf(obligation, use.rule)) : [changeFor(use.rule)]),
    after: frozen(afterOf(force).map((obligation) => dutyOf(obligation, use.rule))),
    params: frozen(Object.fromEntries(Object.entries(force.params).sort(([a], [b]) => (a < b ? -1 : 1)))),
    isSplit: use.permits.length > 0 && group.length > 1,
    covers: force.slots.flatMap((slot) => {
      const { covers } = compiled.slots[slot] as Slot
      return covers && !covers.includes('any') ? [covers.map(baseOf)] : []
    }),
  }
}

/** The first part of a language tag. */
export const baseOf = (language: string): string => {
  const end = language.indexOf('-')
  return end < 0 ? language : language.slice(0, end)
}

/** Where a finding stands in a decision. */
export const placeOf = ({ rule, use = '', scopes }: Seat['name']): string => `${rule}\0${use}\0${scopes.join()}`

const isDeaf =
  (language: string) =>
  ({ covers }: Seat): boolean =>
    covers.some((known) => !known.includes(language))

const build = (compiled: Compiled, action: Action, kinds: readonly AccountKind[], leaves: Places): Roster => {
  const seats = compiled.uses
    .filter((use) => use.nature === 'duty' && use.on.has(action))
    .flatMap((use) => {
      const groups = new Map<InForce, (ScopeCode | undefined)[]>()
      for (const leaf of leaves) {
        const force = inForce(use, leaf)
        groups.set(force, [...(groups.get(force) ?? []), leaf])
      }
      return [...groups.values()].map((group) => seatOf(use, group, kinds, compiled))
    })
    .filter(({ strictest }) => strictest !== 'off')
    .map((seat) => [placeOf(seat.name), seat] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, seat]) => seat)
  const indexes = (wanted: (seat: Seat) => boolean) => seats.flatMap((seat, i) => (wanted(seat) ? [i] : []))
  const known = new Set(seats.flatMap(({ covers }) => covers.flat()))
  const byLanguage = new Map([...known].map((language) => [language, indexes(isDeaf(language))]))
  const others = indexes(({ covers }) => covers.length > 0)
  return {
    seats,
    sieve: buildSieve(
      seats.map(({ force }) => force.node),
      compiled,
    ),
    deafTo: (language) => byLanguage.get(language) ?? others,
  }
}

/** The most rosters kept for one policy, so that hostile scopes cannot fill the memory. */
const MAX_KEPT = 256
const rosters = /* @__PURE__ */ new WeakMap<Compiled, Map<string, Roster>>()

/** The roster of a case: made when first asked for, then kept with the policy. */
export const rosterOf = ({ compiled, action, kinds, leaves }: Case): Roster => {
  let kept = rosters.get(compiled)
  if (!kept) rosters.set(compiled, (kept = new Map()))
  const key = `${action} ${kinds.length === 1 ? kinds[0] : ''} ${leaves.join()}`
  let roster = kept.get(key)
  if (!roster) {
    if (kept.size >= MAX_KEPT) kept.clear()
    kept.set(key, (roster = build(compiled, action, kinds, leaves)))
  }
  return roster
}
