import { digestOf } from '../digest/index.js'
import type { Bundle } from '../model/index.js'

/** Keys that no decision depends on: words for people, mostly. */
const ASIDE = new Set([
  '$schema',
  'title',
  'rationale',
  'message',
  'examples',
  'sources',
  'concern',
  'reason',
  'statements',
  'notes',
  'note',
  'renamed',
])

/** Keys of lists whose order means nothing: it does not reach the digest. */
const UNORDERED: readonly string[] = ['all', 'any', 'except', 'knows', 'tags', 'lifts', 'caps', 'on']

/** Keys whose value counts as it stands, whatever its own keys are called. */
const VERBATIM = new Set(['conditions', 'when', 'terms', 'names', 'calendar'])

/** Declarations by name, without their words for people. The values that a setting gives have no `kind` and stay as they are. */
const declarations = (value: object): unknown =>
  Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (member === null || typeof member !== 'object' || !Object.hasOwn(member, 'kind')) return [name, member]
      const { title: _, unit: __, ...meaning } = member as { title?: unknown; unit?: unknown }
      return [name, meaning]
    }),
  )

/** The part of a value that decisions depend on. */
const judged = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((item) => judged(item))
  if (value !== null && typeof value === 'object' && (key === 'params' || key === 'facts')) return declarations(value)
  if (value === null || typeof value !== 'object' || VERBATIM.has(key)) return value
  const kept: { [key: string]: unknown } = {}
  for (const [name, member] of Object.entries(value))
    if (!ASIDE.has(name) && !(name === 'text' && 'kind' in value)) kept[name] = judged(member, name)
  return kept
}

/** The digest of what `evaluate` reads of a bundle, whatever the order of the file. */
export const policyDigest = (bundle: Bundle): string => {
  const listed = bundle.packs.filter((pack) => Object.hasOwn(bundle.policy.packs, pack.id))
  const packs = Object.fromEntries(listed.map(({ version: _, ...pack }) => [pack.id, judged(pack)]))
  return digestOf('p1', { policy: judged(bundle.policy), packs, names: bundle.names ?? {} }, UNORDERED)
}
