import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bundle, type Decision, evaluate, type Rule } from '../../src/index.js'
import { createEngine, type EngineReport, engineReport } from '../../src/json-rules-engine/index.js'
import { bundles, SCOPES } from '../generate/bundles.js'
import { cases, LONG, RUNS } from '../generate/settings.js'
import { compile } from '../generate/subject.js'
import { learnings } from '../generate/worlds.js'
import { told } from './told.js'

const nameOf = ({ rule, use = '' }: { readonly rule: string; readonly use?: string }) => `${rule} ${use}`

/** Holds what an Engine said against the decision. */
const compare = (report: EngineReport, decision: Decision, kindKnown: boolean) => {
  const unsettled = new Set(report.unsettled.map(nameOf))
  expect(report.findings.filter((finding) => !unsettled.has(nameOf(finding)))).toEqual(
    decision.findings.filter((finding) => !unsettled.has(nameOf(finding))).map(told),
  )
  const open = decision.unjudged.filter(({ fields }) => fields !== undefined)
  expect(open.map(nameOf).filter((name) => !unsettled.has(name))).toEqual([])
  // With several kinds possible an Engine cannot tell which effect is meant; what holds for all of them, evaluate calls open.
  const certain = decision.findings.filter(
    ({ status, outcome }) => kindKnown && status === 'open' && outcome !== 'allow',
  )
  expect(certain.map(nameOf).filter((name) => unsettled.has(name))).toEqual([])
  expect(report.errors).toEqual(decision.errors.filter(({ code }) => code !== 'fact-failed'))
}

const always = { fact: 'visibility', operator: 'in', value: ['public', 'followers', 'private'] }
const rule = (effect: Rule['effect'], more: object = {}): Rule => ({
  title: 'Limit this',
  message: 'Seen.',
  effect,
  conditions: always,
  ...more,
})
/** The bundle with a rule that is lifted, one that is capped and one that is perhaps lifted, whatever else it says. */
const withSureRules = (bundle: Bundle): Bundle => ({
  ...bundle,
  packs: bundle.packs.map((pack) =>
    pack.id === 'gen'
      ? {
          ...pack,
          rules: {
            ...pack.rules,
            capped: rule('forbid'),
            caps: rule('protect', { caps: ['gen/capped'] }),
            lifted: rule('require'),
            lifts: rule('permit', { lifts: ['gen/lifted'] }),
            perhaps: rule('require'),
            may: rule('permit', { lifts: ['gen/perhaps'], conditions: { ...always, fact: 'gen.topic' } }),
          },
        }
      : pack,
  ),
})

describe('an Engine of createEngine', () => {
  it(
    'tells what is certain from what is not, in every scope, with permits, protections, locks and uses',
    async () => {
      const seen = { findings: 0, unsettled: 0, lifted: 0, capped: 0, undetermined: 0, uses: 0, errors: 0, scoped: 0 }
      const where = fc.constantFrom(undefined, ...SCOPES)
      const property = fc.asyncProperty(
        bundles,
        fc.array(fc.tuple(learnings, where), { minLength: 4, maxLength: 4 }),
        async (bundle, worlds) => {
          const policy = compile(withSureRules(bundle))
          if (!policy) return
          for (const [{ before }, code] of worlds) {
            const scope = code !== undefined && Object.hasOwn(bundle.policy.scopes ?? {}, code) ? code : undefined
            const { scopes: _, ...rest } = before.context
            const context = scope === undefined ? rest : { ...rest, scopes: [scope] }
            const decision = evaluate(before.post, { ...context, policy })
            const engine = createEngine(policy, undefined, scope === undefined ? {} : { scope })
            const report = engineReport(await engine.run({ post: before.post, context }))
            compare(report, decision, before.post.account?.kind !== undefined)
            seen.findings += report.findings.length
            seen.unsettled += report.unsettled.length
            for (const { status, use, scopes } of report.findings) {
              if (status === 'lifted' || status === 'capped' || status === 'undetermined') seen[status] += 1
              if (use !== undefined) seen.uses += 1
              if (scopes.length > 0) seen.scoped += 1
            }
          }
        },
      )
      await fc.assert(property, cases(120))
      if (process.env.CHARTE_COUNTS) console.log(seen)
      const least = { findings: 200, unsettled: 200, lifted: 50, capped: 50, undetermined: 20, uses: 5, scoped: 50 }
      for (const [branch, n] of Object.entries(least))
        expect(seen[branch as keyof typeof least], branch).toBeGreaterThan(n * Math.min(1, RUNS))
    },
    LONG,
  )
})
