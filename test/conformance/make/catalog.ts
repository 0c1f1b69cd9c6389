import {
  CHANGES,
  CONTEXT_FIELDS,
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

const factOf = ({ kind, reads, params, terms, covers }: Fact) => ({
  kind: kindOf(kind),
  reads,
  ...(params && {
    params: Object.fromEntries(
      Object.entries(params).map(([name, one]) => [
        name,
        { kind: kindOf(one.kind), default: one.default, ...(one.polarity && { polarity: one.polarity }) },
      ]),
    ),
  }),
  ...(terms && { terms }),
  // Of the facts of words, the first parameter names the list.
  ...(covers && { covers: Object.keys(params ?? {})[0] }),
})

const sign = (grows: '+' | '-' | undefined) => (grows === undefined ? 0 : grows === '+' ? 1 : -1)

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
    words: {
      speech: SPEECH,
      changes: CHANGES,
      followUps: FOLLOW_UPS,
      countries: [...COUNTRIES],
      members: [...EU_MEMBERS],
    },
    zones: zones.sort(),
  }
}
