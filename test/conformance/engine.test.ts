import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as charte from '../../src/index.js'
import { createEngine, engineReport } from '../../src/json-rules-engine/index.js'
import { type Case, prepare, type Suite, withoutEmpty } from './run.js'

const here = new URL('.', import.meta.url)
const suites = readdirSync(here)
  .filter((name) => name.endsWith('.json') && name !== 'catalog.json')
  .map((name) => ({ name, suite: JSON.parse(readFileSync(new URL(name, here), 'utf8')) as Suite }))

const scopesOf = ({ context: { scopes } }: Case): readonly string[] =>
  Array.isArray(scopes) ? [...new Set(scopes)] : []

/** What an Engine cannot say, and why: docs/json-rules-engine.md has the same as a table. */
const SKIPS: Readonly<Record<string, (one: Case) => boolean>> = {
  'an Engine reads no records: its findings stand as if none were given': ({ context }) =>
    [context.approvals, context.attestations, context.waivers].some((list) => (list?.length ?? 0) > 0),
  'an Engine judges in one scope': (one) => scopesOf(one).length > 1,
  'an Engine is made for a scope, so that undeclared or unreadable ones are refused before it runs': ({
    expect: { errors = [] },
  }) => errors.some(({ field }) => field === 'scopes'),
  'an Engine names no languages and no failed facts: what they leave open it calls unsettled': ({ expect: wanted }) =>
    (wanted.errors ?? []).some(({ code }) => code === 'fact-failed') ||
    (wanted.unjudged ?? []).some(({ languages }) => languages !== undefined),
}
const reasonFor = (one: Case) => Object.keys(SKIPS).find((reason) => SKIPS[reason]?.(one))

const nameOf = ({ rule, use = '' }: { readonly rule: string; readonly use?: string }) => `${rule} ${use}`
const all = suites.flatMap(({ suite }) => suite.cases)

describe('an Engine of createEngine, given the conformance cases', () => {
  it('can say most of them, and each reason to skip one is met', () => {
    const reasons = all.map(reasonFor)
    expect(Object.keys(SKIPS).filter((reason) => !reasons.includes(reason))).toEqual([])
    expect(reasons.filter((reason) => reason === undefined).length).toBeGreaterThan(350)
  })

  it.each(suites)('$name: finds what is certain, and calls the rest unsettled', async ({ suite }) => {
    const { policy, catalog, give } = prepare(charte, suite.bundle)
    for (const one of suite.cases) {
      if (reasonFor(one)) continue
      const { post, context, facts, expect: wanted, id } = one
      const [scope] = scopesOf(one)
      give(facts)
      const engine = createEngine(policy, catalog, scope === undefined ? {} : { scope })
      const report = engineReport(await engine.run({ post, context }))
      const unsettled = new Set(report.unsettled.map(nameOf))
      const told = (wanted.findings ?? [])
        .filter((finding) => !unsettled.has(nameOf(finding)))
        .map(({ rule, use = '', scopes = [], effect, outcome, status, because = [], params = {} }) => {
          return { rule, use, scopes, effect, outcome, status, because, params }
        })
      const said = report.findings
        .filter((finding) => !unsettled.has(nameOf(finding)))
        .map(({ rule, use = '', scopes, effect, outcome, status, because = [], params }) => {
          return { rule, use, scopes, effect, outcome, status, because, params: withoutEmpty(params) }
        })
      expect({ id, findings: said }).toEqual({ id, findings: told })
      // What the policy cannot judge is unsettled for the Engine too; what is open for a known kind is not.
      const open = (wanted.unjudged ?? []).map(nameOf)
      expect({ id, names: open.filter((name) => !unsettled.has(name)) }).toEqual({ id, names: [] })
      const certain = (wanted.findings ?? []).filter(({ status, outcome }) => status === 'open' && outcome !== 'allow')
      if (post.account?.kind !== undefined)
        expect({ id, names: certain.map(nameOf).filter((name) => unsettled.has(name)) }).toEqual({ id, names: [] })
      expect({ id, errors: report.errors }).toEqual({ id, errors: wanted.errors ?? [] })
    }
  })
})
