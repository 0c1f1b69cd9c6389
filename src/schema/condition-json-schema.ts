import type { Catalog, Fact, Kind, Text } from '../model/index.js'

/** A JSON Schema, draft 2020-12: plain JSON. */
export type JsonSchema = { readonly [key: string]: unknown }

const OF_ITEMS: readonly string[] = ['someItem', 'atLeastItems', 'atMostItems']
const DECORATORS = 'not|someFact|everyFact|someValue|everyValue|swap'
const text = { type: 'string' }
const time = { ...text, pattern: '^(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$' }
const priority = { type: 'integer', minimum: 1 }
const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })
const english = (words: Text): string => (typeof words === 'string' ? words : (words.en ?? ''))
const strict = (properties: JsonSchema, required: readonly string[]): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const escaped = (id: string): string => id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const ofKind = (kind: Kind): JsonSchema => {
  if (kind.type === 'boolean' || kind.type === 'number') return { type: kind.type }
  if (kind.type === 'list') return { type: 'array', items: ofKind(kind.of) }
  if (kind.type === 'object' || kind.type === 'map' || kind.type === 'clock') return { type: 'object' }
  return kind.values ? { enum: kind.values } : text
}

/** What stands beside the name of a fact: its own parameters, each a value of its kind or a parameter of the rule. */
const paramsOf = ({ id, params }: Fact): JsonSchema => {
  const known = Object.entries(params ?? {}).map(
    ([name, { kind }]) => [name, { anyOf: [ofKind(kind), ref('paramRef')] }] as const,
  )
  return {
    if: { properties: { fact: { const: id } }, required: ['fact'] },
    then: { properties: { params: strict(Object.fromEntries(known), []) } },
  }
}

const rightOf = (operators: readonly string[], value: JsonSchema): JsonSchema => ({
  if: {
    properties: { operator: { type: 'string', pattern: `(?:^|:)(?:${operators.map(escaped).join('|')})$` } },
    required: ['operator'],
  },
  then: { properties: { value } },
})

/**
 * The definitions that a condition in a JSON Schema refers to, `#/$defs/condition` first: what facts and operators there
 * are, the parameters of each, and what stands on the right. A fact that no coded fact resembles, such as
 * `acme.campaign`, may be one that a pack declares.
 */
export const conditionJsonSchema = (catalog: Catalog): { readonly [name: string]: JsonSchema } => {
  const facts = [...catalog.facts.values()]
  const operators = [...catalog.operators.values()]
  const decorable = operators.flatMap(({ id }) => (OF_ITEMS.includes(id) ? [] : [id]))
  const families = [...new Set(facts.map(({ id }) => id.split('.')[0] as string))].sort()
  const list = { type: 'array', items: ref('condition'), minItems: 1 }
  const comparison = { operator: ref('operator'), value: true, priority, name: text }
  const count = { anyOf: [{ type: 'integer', minimum: 0 }, ref('paramRef')] }
  const clock = strict(
    {
      from: time,
      to: time,
      days: { type: 'array', items: { enum: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] } },
    },
    [],
  )
  const byOperator = [
    rightOf(['someItem'], ref('condition')),
    rightOf(['atLeastItems', 'atMostItems'], {
      anyOf: [...count.anyOf, strict({ count, where: ref('condition') }, ['count'])],
    }),
    rightOf(['between'], { anyOf: [clock, ref('paramRef')] }),
    rightOf(['in', 'notIn', 'overlaps', 'coveredBy'], { type: ['array', 'object'] }),
  ]
  const leaf = (side: JsonSchema, key: string, more: readonly JsonSchema[]): JsonSchema => ({
    ...strict({ ...side, ...comparison }, [key, 'operator', 'value']),
    allOf: [...byOperator, ...more],
  })
  return {
    condition: {
      anyOf: [
        strict({ all: list, priority, name: text }, ['all']),
        strict({ any: list, priority, name: text }, ['any']),
        strict({ not: ref('condition'), priority, name: text }, ['not']),
        strict({ condition: text, priority, name: text }, ['condition']),
        leaf(
          { fact: ref('fact'), params: { type: 'object' }, path: text },
          'fact',
          facts.filter(({ params }) => params).map(paramsOf),
        ),
        leaf({ item: text }, 'item', []),
        leaf({ param: text }, 'param', []),
      ],
    },
    fact: {
      anyOf: [
        ...facts.map(({ id, title }) => ({ const: id, description: english(title) })),
        { ...text, pattern: `^(?!(?:${families.map(escaped).join('|')})\\.)[A-Za-z][A-Za-z0-9_-]*\\.[A-Za-z0-9_.-]+$` },
      ],
    },
    operator: {
      anyOf: [
        ...operators.map(({ id, title }) => ({ const: id, description: english(title) })),
        { ...text, pattern: `^(?:(?:${DECORATORS}):)+(?:${decorable.map(escaped).join('|')})$` },
      ],
    },
    paramRef: strict({ param: text }, ['param']),
  }
}
