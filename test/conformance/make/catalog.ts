import { clears } from '../../../src/evaluate/clearing.js'
import { dutyOf } from '../../../src/evaluate/duties.js'
import {
  CHANGES,
  CONTEXT_FIELDS,
  contribution,
  EFFECTS,
  type Fact,
  FIELDS,
  type Field,
  FOLLOW_UPS,
  type Kind,
  POST_FIELDS,
  SPEECH,
  standardCatalog,
} from '../../../src/index.js'
import { COUNTRIES, EU_MEMBERS } from '../../../src/policy/countries.js'
import { fold } from '../../../src/text/index.js'
import { isCoded, type Suite } from '../run.js'

/** A kind in one word, or a list, map or object of kinds. */
const kindOf = (kind: Kind): unknown => {
  switch (kind.type) {
    case 'list':
      return { list: kindOf(kind.of) }
    case 'map':
      return { map: kindOf(kind.of) }
    case 'object':
      return { object: fieldsOf(kind.fields) }
    default:
      return 'values' in kind && kind.values
        ? { among: kind.values }
        : 'words' in kind && kind.words
          ? 'word'
          : kind.type
  }
}

const fieldsOf = (fields: Readonly<Record<string, Field>>): object =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { as, kind, ask, default: value }]) => [
      name,
      { as, ...(as === 'knowledge' && { ask }), kind: kindOf(kind), ...(value !== undefined && { default: value }) },
    ]),
  )

const sign = (grows: '+' | '-' | undefined) => (grows === undefined ? 0 : grows === '+' ? 1 : -1)

const factOf = ({ kind, reads, params, terms, covers }: Fact) => ({
  kind: kindOf(kind),
  reads,
  ...(params && {
    params: Object.fromEntries(
      Object.entries(params).map(([name, one]) => [
        name,
        { kind: kindOf(one.kind), default: one.default, ...(one.polarity && { polarity: sign(one.polarity) }) },
      ]),
    ),
  }),
  ...(terms && { terms }),
  // Of the facts of words, the first parameter names the list.
  ...(covers && { covers: Object.keys(params ?? {})[0] }),
})

/** What a matching duty of each effect causes, and what clears it; from the weakest to the strictest. */
const effects = () => {
  const nothing = { met: false, lift: false, cap: false, waiver: { truth: false, by: [] } } as const
  const ways = {
    met: { ...nothing, met: true },
    lifted: { ...nothing, lift: true },
    waived: { ...nothing, waiver: { truth: true, by: [] } },
    capped: { ...nothing, cap: true },
  }
  return Object.fromEntries(
    EFFECTS.map((effect) => {
      const causes = contribution(effect)
      const clearedBy = Object.entries(ways).flatMap(([way, one]) => (clears(one, effect) === true ? [way] : []))
      return [effect, { causes, clearedBy: causes === 'allow' ? [] : clearedBy }]
    }),
  )
}

/** When each kind of obligation is due if it does not say, and who acts. */
const obligations = () =>
  Object.fromEntries(
    ['approval', 'attestation', ...CHANGES, ...FOLLOW_UPS].map((kind) => {
      const { due, by } = dutyOf({ kind } as never, '')
      return [kind, { due, by }]
    }),
  )

/** What a decision says of an obligation, in the order in which it says it. */
const obligation = () => {
  const all = {
    kind: 'approval',
    roles: ['x'],
    then: [],
    team: 'x',
    statement: 'x',
    text: 'x',
    within: 'x',
    contact: 'x',
  }
  return Object.keys(dutyOf({ ...all, urgency: 'x', title: 'x' } as never, '', [{ by: 'x', why: 'rejected' }]))
}

/** What `containsText` folds beyond lower case, NFKD and marks: single letters, and look-alikes beside a Latin letter. */
const letters = () => {
  const single: Record<string, string> = {}
  const alike: Record<string, string> = {}
  for (let point = 0x80; point < 0x20000; point++) {
    if (point >= 0xd800 && point < 0xe000) continue
    const letter = String.fromCodePoint(point)
    const { folded } = fold(letter)
    // What is a capital or can be taken apart follows from what it becomes.
    const isWhole = letter === letter.toLowerCase() && (letter === letter.normalize('NFKD') || letter === '´')
    if (!isWhole || folded.trim() === '') continue
    if (folded !== letter) single[letter] = folded
    const beside = fold(`a${letter}`).folded.slice(1)
    if (beside !== folded) alike[letter] = beside
  }
  return { single, alike }
}

const factsIn = (node: unknown): readonly string[] => {
  if (node === null || typeof node !== 'object') return []
  const { fact } = node as { fact?: unknown }
  return [...(typeof fact === 'string' ? [fact] : []), ...Object.values(node).flatMap(factsIn)]
}
const zonesIn = (node: unknown): readonly string[] => {
  if (node === null || typeof node !== 'object') return []
  const { zone } = node as { zone?: unknown }
  return [...(typeof zone === 'string' ? [zone] : []), ...Object.values(node).flatMap(zonesIn)]
}

/** What a port must know besides the cases: the field table, the coded facts that they read, the zones that exist. */
export const catalogOf = (suites: readonly Suite[]): object => {
  const used = new Set(suites.flatMap(({ bundle }) => factsIn(bundle)))
  const coded = [...standardCatalog.facts.values()].filter(({ id }) => used.has(id) && isCoded(FIELDS, id))
  const zones = [...new Set(zonesIn(suites))].filter((zone) => standardCatalog.zones.offset(zone, 0) !== undefined)
  return {
    format: 1,
    post: fieldsOf(POST_FIELDS),
    context: fieldsOf(CONTEXT_FIELDS),
    facts: Object.fromEntries(
      coded.map((fact) => [fact.id, factOf(fact)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    operators: Object.fromEntries(
      [...standardCatalog.operators.values()].map(({ id, grows }) => [id, [sign(grows.left), sign(grows.right)]]),
    ),
    effects: effects(),
    obligations: obligations(),
    obligation: obligation(),
    letters: letters(),
    speech: SPEECH,
    scopes: { EU: '', ...Object.fromEntries([...COUNTRIES].map((code) => [code, EU_MEMBERS.has(code) ? 'EU' : ''])) },
    zones: zones.sort(),
  }
}
