import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Bundle,
  compilePolicy,
  type Decision,
  type Explanation,
  evaluate,
  explainRule,
  FIELDS,
  OUTCOMES,
} from '../../src/index.js'
import { strict } from '../../src/packs/index.js'
import { anythingFor } from '../generate/anything.js'
import { cases, LONG } from '../generate/settings.js'
import { random, shuffle } from '../generate/shuffle.js'
import { forget, type World } from '../generate/worlds.js'

/** The strictest preset, in an organisation whose hosts connect every field. */
const bundle: Bundle = {
  ...strict,
  policy: { ...strict.policy, knows: [...FIELDS.keys()].filter((field) => !field.includes('.') && field !== 'facts') },
}
const policy = compilePolicy(bundle)
const judge = ({ post, context }: World): Decision => evaluate(post, { ...context, policy })
const rules = bundle.packs.flatMap((pack) => Object.keys(pack.rules ?? {}).map((name) => `${pack.id}/${name}`))

/** A world known less, and the same world known more. */
const learning = fc
  .tuple(anythingFor(bundle), fc.array(fc.constantFrom(0, 0, 0, 1, 2), { minLength: 1, maxLength: 40 }))
  .map(([world, levels]) => {
    const level = (index: number) => levels[index % levels.length] as number
    return {
      before: forget(world, (f, __, index) => f !== 'media.text' && f !== 'author.onDuty' && level(index) > 0),
      after: forget(world, (f, __, index) => f !== 'media.text' && f !== 'author.onDuty' && level(index) > 1),
    }
  })

const settled = (before: Explanation, after: Explanation, note: () => void): void => {
  if (before.truth === 'unknown') {
    if (after.truth !== 'unknown') note()
  } else expect(after.truth, before.at).toBe(before.truth)
}

describe('the packs that charte ships, when everything is connected', () => {
  it(
    'settle a condition once and for all, and allow or deny for good, whatever is learned',
    () => {
      const counts = { learned: 0, allow: 0, hold: 0, deny: 0, 'open and holding': 0 }
      const property = fc.property(learning, ({ before, after }) => {
        for (const rule of rules) {
          const less = explainRule(before.post, { ...before.context, policy }, rule)
          const more = explainRule(after.post, { ...after.context, policy }, rule)
          less.forEach(({ tree }, i) => {
            settled(tree, more[i]?.tree as Explanation, () => {
              counts.learned += 1
            })
          })
        }
        const [first, then] = [judge(before), judge(after)]
        if (first.outcome !== 'hold') expect(then.outcome).toBe(first.outcome)
        counts[first.outcome] += 1
        for (const finding of first.findings) {
          if (finding.outcome === 'allow' || finding.status !== 'open') continue
          const same = then.findings.filter(({ rule, use }) => rule === finding.rule && use === finding.use)
          expect(same.some(({ status, outcome }) => status === 'open' && outcome === finding.outcome)).toBe(true)
          counts['open and holding'] += 1
        }
      })
      fc.assert(property, cases(120))
      if (process.env.CHARTE_COUNTS) console.log(counts)
      expect(counts.learned).toBeGreaterThan(100)
      expect(counts['open and holding']).toBeGreaterThan(100)
    },
    LONG,
  )

  it(
    'name a way out of every hold, give equal bytes to shuffled input, and survive JSON',
    () => {
      const fired = new Set<string>()
      const property = fc.property(anythingFor(bundle), fc.nat(), (world, seed) => {
        const decision = judge(world)
        const next = random(seed)
        const bytes = JSON.stringify(decision)
        expect(JSON.stringify(judge({ post: shuffle(world.post, next), context: shuffle(world.context, next) }))).toBe(
          bytes,
        )
        expect(JSON.parse(bytes)).toEqual(decision)
        expect(decision.errors).toEqual([])
        for (const { rule, outcome, evidence } of decision.findings) {
          fired.add(rule)
          expect(OUTCOMES).toContain(outcome)
          for (const { at } of evidence) {
            if (at === undefined) continue
            const value = at
              .split('/')
              .slice(1)
              .reduce<unknown>((here, key) => (here as Record<string, unknown>)?.[key], world.post)
            expect(value, `${rule} ${at}`).toBeDefined()
          }
          if (outcome !== 'hold') continue
          const ways = [
            ...decision.obligations.filter(({ due }) => due === 'before'),
            ...decision.needs,
            ...decision.errors,
          ]
          expect(
            ways.some(({ rules: asked }) => asked?.includes(rule)),
            rule,
          ).toBe(true)
        }
      })
      fc.assert(property, cases(250))
      if (process.env.CHARTE_COUNTS) console.log([...rules.filter((rule) => !fired.has(rule))])
      expect(fired.size).toBeGreaterThan(rules.length / 2)
    },
    LONG,
  )
})
