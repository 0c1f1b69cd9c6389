import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as charte from '../../src/index.js'
import { parseBundle } from '../../src/schema/index.js'
import { say } from '../twin/say.js'
import { type Judgement, judge as twin } from '../twin/twin.js'
import { type Case, isCoded, judge, type Suite } from './run.js'

const here = new URL('.', import.meta.url)
const suites = readdirSync(here)
  .filter((name) => name.endsWith('.json') && name !== 'catalog.json')
  .map((name) => ({ name, suite: JSON.parse(readFileSync(new URL(name, here), 'utf8')) as Suite }))

/** What the naive twin does not read, and why: it is the reference semantics of the contract, and no more. */
const UNREAD: Readonly<Record<string, RegExp>> = {
  'decorators other than `not:` are for compatibility only': /"operator":"(swap|some|every|not:(not|every|some))\w*:/,
  'it has no clocks and no texts to fold': /"operator":"(between|containsText)"/,
  'it reads no paths but into labels': /"path":"\$(\[|\.(?!topic))|"item":"(\$|labels)/,
}
const factsIn = (node: unknown): readonly string[] => {
  if (node === null || typeof node !== 'object') return []
  const { fact } = node as { fact?: unknown }
  return [...(typeof fact === 'string' ? [fact] : []), ...Object.values(node).flatMap(factsIn)]
}
const readable = ({ conditions }: charte.Rule, declared: readonly string[]): boolean =>
  !Object.values(UNREAD).some((pattern) => pattern.test(JSON.stringify(conditions))) &&
  factsIn(conditions).every((id) => declared.includes(id) || !isCoded(charte.FIELDS, id))

/** What makes a whole case none of the twin's. */
const SKIPS: Readonly<Record<string, (one: Case, suite: string, bundle: charte.Bundle) => boolean>> = {
  'the twin reads fields and declared facts only': ({ facts }) => facts !== undefined,
  'the twin reads clean input only': (one, suite, bundle) => suite === 'border.json' || isUnclean(one, bundle),
  'the twin knows a scope that the policy writes, and the union': ({ context }) =>
    (context.scopes ?? []).some((code) =>
      ['JP', 'BR', 'CH', 'CA', 'CA-QC', 'once', 'within-once', 'bare', 'FR-971'].includes(code),
    ),
}

/** The bundle without the rules that the twin cannot read, and without old names: it follows none. */
const bundleFor = ({ policy, packs }: charte.Bundle): charte.Bundle => {
  const old = packs.flatMap(({ id, renamed = {} }) => Object.keys(renamed).map((name) => `${id}/${name}`))
  const isNew = ({ renamed = {} }: charte.Pack, name: string) => Object.values(renamed).includes(name)
  const unread = packs.flatMap((pack) =>
    Object.entries(pack.rules ?? {}).flatMap(([name, rule]) =>
      readable(rule, Object.keys(pack.facts ?? {})) && !isNew(pack, name) ? [] : [`${pack.id}/${name}`],
    ),
  )
  const read = (settings: charte.Policy['rules'] = {}) =>
    Object.fromEntries(
      Object.entries(settings).filter(
        ([entry, { rule }]) => ![...old, ...unread].includes(entry) && !old.includes(rule ?? ''),
      ),
    )
  const scopes = Object.entries(policy.scopes ?? {}).map(([code, { rules, ...scope }]) => [
    code,
    rules ? { ...scope, rules: read(rules) } : scope,
  ])
  return {
    policy: { ...policy, rules: read(policy.rules), ...(policy.scopes && { scopes: Object.fromEntries(scopes) }) },
    packs: packs.map((pack) => ({
      ...pack,
      rules: Object.fromEntries(
        Object.entries(pack.rules ?? {}).filter(([name]) => !unread.includes(`${pack.id}/${name}`)),
      ),
    })),
  }
}

/** Whether a declared fact has a value that is none of its kind, or a record is none. */
const isUnclean = ({ context }: Case, { packs }: charte.Bundle): boolean =>
  context.now === undefined ||
  /-02-30T|"at":\[|"approvals":(?:\["yes"|\{)|"roles":"|:null/.test(JSON.stringify(context)) ||
  packs.some(({ facts = {} }) =>
    Object.entries(facts).some(([id, { kind }]) => {
      const value = context.facts?.[id]
      if (value === undefined) return false
      if (kind === 'instant') return Number.isNaN(Date.parse(String(value))) || String(value).includes('-02-30')
      return kind === 'list' ? !Array.isArray(value) : typeof value !== (kind === 'text' ? 'string' : kind)
    }),
  )
const lines = (said: Judgement) => JSON.stringify(said)

const judged: string[] = []
const skipped = new Set<string>()

describe('the naive twin, given the conformance cases', () => {
  it.each(suites)('$name: says what charte says', ({ name, suite }) => {
    const bundle = bundleFor(parseBundle(suite.bundle))
    const decisions = judge(charte, { bundle, cases: suite.cases })
    suite.cases.forEach((one, i) => {
      const reason = Object.keys(SKIPS).find((key) => SKIPS[key]?.(one, name, suite.bundle))
      if (reason) return void skipped.add(reason)
      const said = say(decisions[i] as charte.Decision)
      const wanted = twin(bundle, one.post, one.context, charte.contentDigest(one.post))
      if (lines(said) !== lines(wanted)) expect({ id: one.id, ...said }).toEqual({ id: one.id, ...wanted })
      judged.push(one.id)
    })
  })

  it('judges most of them, and each reason to skip one is met', () => {
    expect([...skipped].sort()).toEqual(Object.keys(SKIPS).sort())
    expect(judged.length).toBeGreaterThan(300)
  })
})
