import type { Problem, Rule } from '../model/index.js'
import { isPlain, type Plain } from '../model/plain.js'
import { keysOf } from '../model/pointer.js'

const UNSAID = '…'
/** A rule that says nothing: it stands for one whose shape is wrong, so that its id is still known. */
const SILENT: Rule = {
  title: UNSAID,
  effect: 'off',
  conditions: { fact: 'text', operator: 'equal', value: '' },
  message: UNSAID,
}
type Settings = { readonly [entry: string]: Plain }
/** What is left of a bundle has at least these parts. */
interface Sound {
  readonly policy: {
    readonly rules?: Settings
    readonly scopes?: { readonly [code: string]: { readonly rules?: Settings } }
  }
  readonly packs: readonly (Plain & { readonly overrides?: Settings })[]
}
/** Keys that the meaning of nothing else depends on. */
const ASIDE: readonly string[] = [
  '$schema',
  'rationale',
  'concern',
  'examples',
  'statements',
  'notes',
  'calendar',
  'knows',
]
const WORDS: readonly string[] = ['title', 'message']

/** What to set aside, as a tree: however many mistakes there are, each object is copied once. */
interface Cut {
  readonly parts: Map<string, Cut>
  /** What stands in for all of it; none: nothing does. */
  whole?: { readonly by: unknown }
}

const plan = (root: Cut, keys: readonly string[], by: unknown): void => {
  let here = root
  for (const key of keys) {
    const next: Cut = here.parts.get(key) ?? { parts: new Map() }
    here.parts.set(key, next)
    here = next
  }
  here.whole = { by }
}

/** The same value with what is planned replaced, or left out where nothing stands in. */
const cut = (value: unknown, { parts, whole }: Cut): unknown => {
  if (whole) return whole.by
  const part = (key: string, member: unknown): unknown => {
    const planned = parts.get(key)
    return planned ? cut(member, planned) : member
  }
  if (Array.isArray(value)) return value.map((item, i) => part(String(i), item))
  if (!isPlain(value)) return value
  const kept = Object.entries(value).map(([key, member]) => [key, part(key, member)] as const)
  return Object.fromEntries(kept.filter(([, member]) => member !== undefined))
}

/** The part of a bundle to set aside for one problem of shape, and what stands in for it; undefined: all of it. */
const setAside = (
  keys: readonly string[],
  code: Problem['code'],
): { keys: readonly string[]; by?: unknown } | undefined => {
  const [room, second = '', third = '', fourth = '', fifth = ''] = keys
  const loose = (key: string, at: number) =>
    code === 'unknown-key' && keys.length === at + 1 ? true : ASIDE.includes(key)
  if (room === '$schema' || room === 'names') return { keys: [room] }
  if (room === 'policy') {
    if (second === 'rules' && third) return { keys: keys.slice(0, 3) }
    if (second === 'scopes' && fourth === 'rules' && fifth) return { keys: keys.slice(0, 5) }
    if (loose(second, 1)) return { keys: keys.slice(0, 2) }
    return second === 'title' ? { keys: ['policy', 'title'] } : undefined
  }
  if (third === 'rules' && fourth) {
    if (loose(fifth, 4)) return { keys: keys.slice(0, 5) }
    return WORDS.includes(fifth) ? { keys: keys.slice(0, 5), by: UNSAID } : { keys: keys.slice(0, 4), by: SILENT }
  }
  if (third === 'overrides' && fourth) return { keys: keys.slice(0, 4) }
  if (loose(third, 2)) return { keys: keys.slice(0, 3) }
  return third === 'title' ? { keys: keys.slice(0, 3), by: UNSAID } : undefined
}

/** Settings without those of some rules, and without added uses of them. */
const withoutRules = (settings: Settings, ids: ReadonlySet<string>): Settings =>
  Object.fromEntries(
    Object.entries(settings).filter(([entry, { rule }]) => !ids.has(entry) && !ids.has(rule as string)),
  )

/**
 * What is left of a bundle once everything of a wrong shape is set aside. Its meaning can then be checked in the same round,
 * and no problem is reported that only follows from another. Undefined if too much would be missing.
 */
export const soundPart = (bundle: unknown, problems: readonly Problem[]): unknown => {
  const root: Cut = { parts: new Map() }
  const silenced = new Set<string>()
  for (const { at, code } of problems) {
    const keys = keysOf(at)
    const aside = setAside(keys, code)
    if (!aside) return undefined
    plan(root, aside.keys, aside.by)
    if (aside.by === SILENT) {
      const { id } = (bundle as Sound).packs[Number(keys[1])] as Plain
      silenced.add(`${String(id)}/${keys[3]}`)
    }
  }
  const { policy, packs, ...rest } = cut(bundle, root) as Sound
  return {
    ...rest,
    policy: {
      ...policy,
      rules: withoutRules(policy.rules ?? {}, silenced),
      scopes: Object.fromEntries(
        Object.entries(policy.scopes ?? {}).map(([code, scope]) => [
          code,
          { ...scope, rules: withoutRules(scope.rules ?? {}, silenced) },
        ]),
      ),
    },
    packs: packs.map((pack) =>
      pack.overrides ? { ...pack, overrides: withoutRules(pack.overrides, silenced) } : pack,
    ),
  }
}
