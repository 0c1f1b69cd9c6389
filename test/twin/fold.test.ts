import { describe, expect, it } from 'vitest'
import {
  type Bundle,
  type Context,
  compilePolicy,
  contentDigest,
  EFFECTS,
  type Effect,
  evaluate,
  type Obligation,
  type Post,
} from '../../src/index.js'
import { LONG } from '../generate/settings.js'
import { DECLARED } from '../generate/vocabulary.js'
import { say } from './say.js'
import { judge as twin } from './twin.js'

const NOW = '2026-11-24T09:00:00Z'
const SETS: readonly (readonly [Effect, Effect, Effect])[] = EFFECTS.flatMap((a, i) =>
  EFFECTS.slice(i).flatMap((b, j) => EFFECTS.slice(i + j).map((c) => [a, b, c] as const)),
)
const APPROVAL: Obligation = { kind: 'approval', roles: ['lead'] }
const OBLIGATIONS: readonly (readonly Obligation[] | undefined)[] = [
  undefined,
  [APPROVAL],
  [{ kind: 'remove' }],
  [APPROVAL, { kind: 'notify' }],
]

const bundleOf = (
  [official, representative, personal]: readonly [Effect, Effect, Effect],
  obligations: readonly Obligation[] | undefined,
): Bundle => ({
  policy: {
    format: 1,
    id: 'fold',
    version: '1.0.0',
    packs: { gen: '1' },
    knows: ['gen.urgent', 'gen.score', 'gen.tags'],
    rules: { 'gen/duty': { waivableBy: ['lead'] } },
  },
  packs: [
    {
      format: 1,
      id: 'gen',
      version: '1.0.0',
      title: 'gen',
      facts: DECLARED,
      rules: {
        duty: {
          title: 'Limit this',
          message: 'Seen.',
          effect: { official, representative, personal },
          ...(obligations && { obligations }),
          conditions: {
            any: [
              { fact: 'gen.urgent', operator: 'equal', value: true },
              { fact: 'gen.topic', operator: 'equal', value: 'a' },
            ],
          },
        },
        permit: {
          title: 'Permit it',
          message: 'Granted.',
          effect: 'permit',
          lifts: ['gen/duty'],
          conditions: { fact: 'gen.score', operator: 'greaterThan', value: 0 },
        },
        protect: {
          title: 'Protect it',
          message: 'Shielded.',
          effect: 'protect',
          caps: ['gen/duty'],
          conditions: { fact: 'gen.tags', operator: 'contains', value: 'a' },
        },
      },
    },
  ],
})

/** Facts that make the duty match, not match, unknown, or unjudged. */
const MATCHED = [
  { 'gen.urgent': true, 'gen.topic': 'b' },
  { 'gen.urgent': false, 'gen.topic': 'b' },
  { 'gen.topic': 'b' },
  { 'gen.urgent': false },
]
const PERMITTED = [{ 'gen.score': 0 }, { 'gen.score': 1 }, {}]
const PROTECTED = [{ 'gen.tags': [] }, { 'gen.tags': ['a'] }, {}]

describe('the fold over effects, truth values, records, permits and protections', () => {
  it(
    "is the twin's, case by case",
    () => {
      let all = 0
      const outcomes = new Map<string, number>()
      for (const effects of SETS)
        for (const obligations of OBLIGATIONS) {
          const bundle = bundleOf(effects, obligations)
          const policy = compilePolicy(bundle)
          for (const kind of ['official', undefined] as const)
            for (const author of ['ann', undefined]) {
              // With a known kind only one effect counts.
              if (kind && new Set(effects).size > 1) continue
              const post: Post = { text: 'x', account: { kind }, author: { id: author } }
              const digest = contentDigest(post)
              const approvals = [{ by: 'cy', roles: ['lead'], at: '2026-11-24T08:00:00Z', digest }]
              const waivers = [
                {
                  rule: 'gen/duty',
                  for: 'ann',
                  by: 'cy',
                  roles: ['lead'],
                  reason: 'x',
                  from: '2026-11-01T00:00:00Z',
                  until: '2026-12-01T00:00:00Z',
                },
              ]
              for (const records of [{}, { approvals }, { waivers }])
                for (const a of MATCHED)
                  for (const b of PERMITTED)
                    for (const c of PROTECTED) {
                      const context: Context = { now: NOW, facts: { ...a, ...b, ...c }, ...records }
                      const decision = evaluate(post, { ...context, policy })
                      const expected = twin(bundle, post, context, digest)
                      // Compared as text first: forty thousand deep comparisons cost more than the judging.
                      if (JSON.stringify(say(decision)) !== JSON.stringify(expected))
                        expect({ context, said: say(decision) }, `${effects.join()} ${JSON.stringify(post)}`).toEqual({
                          context,
                          said: expected,
                        })
                      const name = `${decision.outcome} ${decision.findings[0]?.status ?? (decision.unjudged.length > 0 ? 'unjudged' : 'silent')}`
                      outcomes.set(name, (outcomes.get(name) ?? 0) + 1)
                      all += 1
                    }
            }
        }
      expect(all).toBe((SETS.length + EFFECTS.length) * 4 * 2 * 3 * 36)
      expect([...outcomes.keys()].sort()).toEqual([
        'allow capped',
        'allow lifted',
        'allow met',
        'allow open',
        'allow silent',
        'allow unjudged',
        'allow waived',
        'deny open',
        'hold open',
        'hold undetermined',
      ])
    },
    LONG,
  )
})
