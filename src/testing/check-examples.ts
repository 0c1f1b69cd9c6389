import { standardCatalog } from '../catalog/index.js'
import { compilePolicyWith } from '../compile/index.js'
import { evaluate, explainRule } from '../evaluate/index.js'
import { type Bundle, type Catalog, type Example, FIELDS, type Pack, type Post, type Rule } from '../model/index.js'

/** What became of one example. */
export interface ExampleResult {
  readonly rule: string
  /** Its place in the rule's `examples`. */
  readonly index: number
  readonly passed: boolean
  /** One line that says what was expected and what came instead; empty when it passed. */
  readonly message: string
}

/** The present instant of an example that does not name one: a Tuesday morning. */
export const EXAMPLE_NOW = '2026-11-24T09:30:00Z'

const stringAt = (post: Post, pointer: string): string =>
  String(
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((value, key) => (value as { [key: string]: unknown } | undefined)?.[key], post) ?? '',
  )

const judge = (pack: Pack, name: string, example: Example, catalog: Catalog): string => {
  const source = pack.rules?.[name]
  if (!source) return 'there is no such rule'
  const id = `${pack.id}/${name}`
  const nature = source.lifts ? 'permit' : source.caps ? 'protect' : undefined
  const off =
    typeof source.effect === 'string'
      ? source.effect === 'off'
      : Object.values(source.effect).every((effect) => effect === 'off')
  const { overrides: _, renamed: _r, ...rest } = pack
  const params = Object.fromEntries(
    Object.entries(source.params ?? {}).map(([key, parameter]) => [
      key,
      { ...parameter, ...(example.params && key in example.params && { default: example.params[key] }) },
    ]),
  )
  const rule = {
    ...source,
    params,
    effect: nature ?? (off ? 'require' : source.effect),
    ...(source.lifts && { lifts: ['x'] }),
    ...(source.caps && { caps: ['x'] }),
    examples: [],
  } as Rule
  const bundle: Bundle = {
    policy: {
      format: 1,
      id: 'example',
      version: '1.0.0',
      packs: { [pack.id]: pack.version },
      knows: [...FIELDS.keys(), ...Object.keys(pack.facts ?? {})],
    },
    packs: [{ ...rest, rules: { [name]: rule } }],
    names: Object.fromEntries(Object.entries(example.names ?? {}).map(([list, text]) => [list, { text }])),
  }
  const context = { now: EXAMPLE_NOW, ...example.context, policy: compilePolicyWith(bundle, catalog) }
  const truth = explainRule(example.post, context, id)[0]?.truth
  if (truth !== example.fires) return `expected ${String(example.fires)}, got ${String(truth)}`
  const decision = evaluate(example.post, context)
  if (decision.errors.length > 0) return `the example cannot be read: ${JSON.stringify(decision.errors)}`
  if (example.outcome !== undefined && decision.outcome !== example.outcome)
    return `expected outcome ${example.outcome}, got ${decision.outcome}`
  if (!example.finds) return ''
  const found = decision.findings.flatMap(({ evidence }) =>
    evidence.flatMap(({ at, span }) =>
      at !== undefined && span ? [stringAt(example.post, at).slice(span.start, span.end)] : [],
    ),
  )
  return JSON.stringify(found) === JSON.stringify(example.finds)
    ? ''
    : `expected to find ${JSON.stringify(example.finds)}, found ${JSON.stringify(found)}`
}

/**
 * Runs every example of a pack: each alone, with only its rule in force and every field connected.
 * @param catalog The facts that exist. Default: all that charte ships.
 */
export const checkExamples = (pack: Pack, catalog: Catalog = standardCatalog): readonly ExampleResult[] =>
  Object.entries(pack.rules ?? {}).flatMap(([name, { examples = [] }]) =>
    examples.map((example, index) => {
      const message = judge(pack, name, example, catalog)
      return { rule: `${pack.id}/${name}`, index, passed: message === '', message }
    }),
  )
