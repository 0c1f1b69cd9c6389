import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { open } from '../../src/evaluate/judge.js'
import { match } from '../../src/evaluate/match.js'
import { rosterOf } from '../../src/evaluate/roster.js'
import { compilePolicy } from '../../src/index.js'
import type { Condition, Context } from '../../src/model/index.js'
import { onePack } from '../generate/one-pack.js'
import { cases } from '../generate/settings.js'

const KINDS = { 't.text': 'text', 't.num': 'number', 't.flag': 'boolean', 't.list': 'list' } as const
const word = fc.constantFrom('a', 'b', 'c', 'd')
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 3 })
const number = fc.integer({ min: 0, max: 5 })

const leafOf = (fact: string, operators: readonly string[], value: fc.Arbitrary<unknown>) =>
  fc.record({ fact: fc.constant(fact), operator: fc.constantFrom(...operators), value }) as fc.Arbitrary<Condition>
const compared: fc.Arbitrary<Condition> = fc.oneof(
  leafOf('t.text', ['equal', 'notEqual'], word),
  leafOf('t.text', ['in', 'notIn'], words),
  leafOf(
    't.num',
    ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'],
    number,
  ),
  leafOf('t.num', ['in', 'notIn'], fc.uniqueArray(number, { minLength: 1, maxLength: 3 })),
  leafOf('t.flag', ['equal', 'notEqual'], fc.boolean()),
  leafOf('t.list', ['contains', 'doesNotContain'], word),
  leafOf('t.list', ['overlaps', 'coveredBy'], words),
)
const leaf = fc.oneof(compared, leafOf('t.list', ['atLeastItems'], fc.integer({ min: 1, max: 3 })))
/** What the sieve leaves open. */
const counted = leafOf('t.list', ['atLeastItems', 'atMostItems'], fc.integer({ min: 0, max: 3 }))
const some = (one: fc.Arbitrary<Condition>, most = 3) => fc.array(one, { minLength: 1, maxLength: most })
const all = (one: fc.Arbitrary<Condition>) => some(one).map((parts): Condition => ({ all: parts }))
const any = (one: fc.Arbitrary<Condition>) => some(one).map((parts): Condition => ({ any: parts }))
const not = (one: fc.Arbitrary<Condition>) => one.map((part): Condition => ({ not: part }))
/** Conditions of so few alternatives that the sieve keeps them all. */
const few = fc.oneof(
  leaf,
  not(compared),
  all(leaf),
  any(leaf),
  fc.tuple(leaf, any(leaf)).map((parts): Condition => ({ all: parts })),
  any(all(leaf)),
  not(all(compared)),
)
/** Conditions of any depth, with more alternatives than are kept. */
const many = all(any(all(any(fc.oneof(leaf, counted, not(counted))))))

const facts = fc.record(
  {
    't.text': fc.constantFrom('a', 'b', 'c', 'd', 'e', ''),
    't.num': fc.oneof(fc.integer({ min: -1, max: 6 }), fc.constant(2.5)),
    't.flag': fc.boolean(),
    't.list': fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 }),
  },
  { requiredKeys: [] },
)

const FACTS = Object.fromEntries(Object.entries(KINDS).map(([id, kind]) => [id, { kind, title: id }]))
const policyOf = (conditions: readonly Condition[]) => {
  const rules = conditions.map((one) => ({ title: 'R', message: 'Seen.', effect: 'advise', conditions: one }))
  return compilePolicy(onePack(Object.fromEntries(rules.map((rule, i) => [`r${i}`, rule])), {}, { facts: FACTS }))
}

/** For each rule: what the sieve says (struck out, certain, or open) and its truth. */
const sift = (rules: readonly Condition[], given: readonly Context['facts'][]) => {
  const policy = policyOf(rules)
  return given.flatMap((known) => {
    const c = open({ account: { kind: 'official' } }, { policy, now: '2026-11-25T09:00:00Z', facts: known })
    const { seats, sieve } = rosterOf(c)
    const { live, certain } = sieve(c)
    return seats.map(({ force: { node } }, i) => {
      const at = live.indexOf(i)
      return {
        said: at < 0 ? 'struck out' : certain[at] ? 'certain' : 'open',
        truth: match(node, c.observer, undefined),
      }
    })
  })
}
const rulesOf = (one: fc.Arbitrary<Condition>) => fc.array(one, { minLength: 1, maxLength: 40 })
const contexts = fc.array(facts, { minLength: 1, maxLength: 8 })

describe('the sieve', () => {
  it('strikes out what is false and is certain of what is true, and of nothing else, where it keeps all alternatives', () => {
    fc.assert(
      fc.property(rulesOf(few), contexts, (rules, given) => {
        for (const { said, truth } of sift(rules, given))
          expect(said).toBe(truth === false ? 'struck out' : truth === true ? 'certain' : 'open')
      }),
      cases(150),
    )
  })

  it('strikes out nothing that may be true, and is certain of nothing that may be false, whatever the condition', () => {
    let open = 0
    fc.assert(
      fc.property(rulesOf(many), contexts, (rules, given) => {
        for (const { said, truth } of sift(rules, given)) {
          if (said === 'struck out') expect(truth).toBe(false)
          if (said === 'certain') expect(truth).toBe(true)
          if (said === 'open') open += 1
        }
      }),
      cases(60),
    )
    expect(open).toBeGreaterThan(0)
  })
})
