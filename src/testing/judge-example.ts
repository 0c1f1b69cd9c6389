import { compilePolicyWith } from '../compile/index.js'
import { applyFixes, evaluate, explainRule, type Situation, stringAt } from '../evaluate/index.js'
import { EXAMPLE_NOW } from '../model/example-now.js'
import {
  type Bundle,
  type Catalog,
  type CompiledPolicy,
  type Decision,
  type Example,
  FIELDS,
  type Pack,
  PolicyError,
  type Rule,
} from '../model/index.js'
import { isError } from '../model/is-error.js'
import { quoted } from '../model/quoted.js'

/** What judging one example showed. */
export interface Judged {
  /** What was expected and what came instead; empty when the rule answers as the example says. */
  readonly message: string
  /** The decision of the rule alone; absent when the rule cannot be compiled. */
  readonly decision?: Decision
  /** Whether the repairs that the rule proposes here help; undefined when it proposes none. */
  readonly repairs?: boolean
}

/** The rule as its examples see it: switched on, alone, with the example's parameters as defaults. */
const onItsOwn = (source: Rule, example: Example): Rule => {
  const effects = typeof source.effect === 'string' ? [source.effect] : Object.values(source.effect)
  const params = Object.entries(source.params ?? {}).map(([name, parameter]) => {
    const given = Object.hasOwn(example.params ?? {}, name) ? example.params?.[name] : undefined
    return [name, given === undefined ? parameter : { ...parameter, default: given }]
  })
  return {
    ...source,
    params: Object.fromEntries(params),
    effect: effects.every((effect) => effect === 'off') ? 'require' : source.effect,
    ...(source.lifts && { lifts: ['x'], effect: 'permit' }),
    ...(source.caps && { caps: ['x'], effect: 'protect' }),
    examples: [],
  }
}

const compile = (pack: Pack, name: string, source: Rule, example: Example, catalog: Catalog): CompiledPolicy => {
  const { overrides: _, renamed: _r, ...rest } = pack
  const bundle: Bundle = {
    policy: {
      format: 1,
      id: 'example',
      version: '1.0.0',
      packs: { [pack.id]: pack.version },
      knows: [...FIELDS.keys(), ...Object.keys(pack.facts ?? {})],
    },
    packs: [{ ...rest, rules: { [name]: onItsOwn(source, example) } }],
    names: Object.fromEntries(Object.entries(example.names ?? {}).map(([list, text]) => [list, { text }])),
  }
  return compilePolicyWith(bundle, catalog)
}

const compare = (example: Example, truth: unknown, decision: Decision): string => {
  if (decision.errors.length > 0)
    return `the post or the context cannot be read: ${decision.errors.map(({ code, field }) => `${code} in \`${field}\``).join(', ')}`
  if (truth !== example.fires) {
    const missing = quoted(decision.needs.map(({ field }) => field))
    return `\`fires\` says ${String(example.fires)}, the rule answers ${String(truth)}${truth === 'unknown' && missing ? `: it lacks ${missing}` : ''}`
  }
  if (example.outcome !== undefined && decision.outcome !== example.outcome)
    return `\`outcome\` says ${example.outcome}, the rule alone leads to ${decision.outcome}`
  if (!example.finds) return ''
  const found = decision.findings.flatMap(({ evidence }) =>
    evidence.flatMap(({ at, span }) =>
      at !== undefined && span ? [(stringAt(example.post, at) ?? '').slice(span.start, span.end)] : [],
    ),
  )
  return JSON.stringify(found) === JSON.stringify(example.finds)
    ? ''
    : `\`finds\` says ${JSON.stringify(example.finds)}, the rule finds ${JSON.stringify(found)}`
}

/** Judges the examples of one rule of a pack, one at a time; examples with the same parameters share a compiled policy. */
export const exampleJudge = (pack: Pack, name: string, source: Rule, catalog: Catalog) => {
  const compiled = new Map<string, CompiledPolicy>()
  return (example: Example): Judged => {
    const odd = Object.keys(example.params ?? {}).find((param) => !Object.hasOwn(source.params ?? {}, param))
    if (odd !== undefined) return { message: `\`params\` sets \`${odd}\`, which is no parameter of the rule` }
    const key = JSON.stringify([example.params, example.names])
    try {
      const policy = compiled.get(key) ?? compile(pack, name, source, example, catalog)
      compiled.set(key, policy)
      const context: Situation = { now: EXAMPLE_NOW, ...example.context, policy }
      const decision = evaluate(example.post, context)
      const truth = explainRule(example.post, context, `${pack.id}/${name}`)[0]?.truth
      const fixes = decision.findings.flatMap((finding) => finding.fixes)
      const repairs = fixes.length > 0 ? applyFixes(example.post, context, fixes).applied.length > 0 : undefined
      return { message: compare(example, truth, decision), decision, ...(repairs !== undefined && { repairs }) }
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error
      const [first] = error.problems.filter(isError)
      const at = first?.at.replace('/packs/0/rules/', '')
      return {
        message: `the rule cannot be used: ${at}: ${first?.message}${first?.hint ? ` (${first.hint})` : ''}`,
      }
    }
  }
}
