import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bundle, OUTCOMES, type ParamValue, type Rule, type Setting } from '../../src/index.js'
import { withSetting } from '../generate/edit.js'
import { duties, dutyChanges, parameterValues, permits } from '../generate/rules.js'
import { cases, LONG } from '../generate/settings.js'
import { compile, judge } from '../generate/subject.js'
import { DECLARED, KNOWABLE } from '../generate/vocabulary.js'
import { learnings } from '../generate/worlds.js'

const hasParams = ({ params }: Rule) => params !== undefined
const plain = ({ lock: _, sources: __, ...rule }: Rule): Rule => ({
  ...rule,
  on: ['publish', 'delete', 'react', 'audit'],
  tags: ['soft'],
})

/** One locked rule and, where it is a permit, the duty that it lifts. */
const subject = fc.record({
  rule: fc.oneof(
    { weight: 3, arbitrary: duties.filter(hasParams).map((rule): Rule => ({ ...plain(rule), lock: 'tighten-only' })) },
    {
      weight: 1,
      arbitrary: permits
        .filter(hasParams)
        .map((rule): Rule => ({ ...plain(rule), effect: 'permit', lifts: ['soft'], lock: 'tighten-only' })),
    },
  ),
  knows: fc.subarray([...KNOWABLE]),
  place: fc.constantFrom('', 'FR'),
  params: fc.record(parameterValues),
  effect: fc.option(dutyChanges, { nil: undefined, freq: 2 }),
})

const bundleOf = (rule: Rule, knows: readonly string[]): Bundle => ({
  policy: { format: 1, id: 'tightening', version: '1.0.0', packs: { gen: '1' }, knows },
  packs: [
    {
      format: 1,
      id: 'gen',
      version: '1.0.0',
      title: 'gen',
      facts: DECLARED,
      conditions: {
        'shared-a': { fact: 'live', operator: 'equal', value: true },
        'shared-b': { fact: 'gen.score', operator: 'lessThan', value: 1 },
      },
      rules: rule.lifts
        ? {
            rule,
            lifted: {
              title: 'Limit this',
              message: 'Seen.',
              effect: 'require',
              tags: ['soft'],
              on: ['publish', 'delete', 'react', 'audit'],
              conditions: { fact: 'visibility', operator: 'in', value: ['public', 'followers', 'private'] },
            },
          }
        : { rule },
    },
  ],
})

describe('one locked rule', () => {
  it(
    'is never loosened by a change of its parameters or effect that the checker accepts',
    () => {
      const counts = { refused: 0, accepted: 0, 'a duty tightened': 0, 'a permit tightened': 0, 'became unjudged': 0 }
      const many = fc.array(learnings, { minLength: 1, maxLength: 19, size: 'max' })
      const property = fc.property(subject, many, ({ rule, knows, place, params, effect }, posts) => {
        const names = Object.keys(rule.params ?? {})
        const chosen = Object.fromEntries(names.map((name) => [name, (params as Record<string, ParamValue>)[name]]))
        const setting = {
          params: chosen,
          ...(effect !== undefined && !rule.lifts && { effect }),
          reason: 'a test',
        } as Setting
        const base = bundleOf(rule, knows)
        const [before, after] = [compile(base), compile(withSetting(base, place, 'gen/rule', setting))]
        expect(before).toBeDefined()
        if (!before || !after) {
          counts.refused += 1
          return
        }
        counts.accepted += 1
        for (const { before: world } of posts) {
          const here = { ...world, context: { ...world.context, scopes: ['FR'] } }
          const [loose, strict] = [judge(before, here), judge(after, here)]
          // A hold for want of one field may give way to being unjudged for want of another.
          if (strict.unjudged.some(({ rule: id }) => id === 'gen/rule') && !rule.lifts) {
            if (loose.outcome !== 'allow') counts['became unjudged'] += 1
            continue
          }
          expect(OUTCOMES.indexOf(strict.outcome)).toBeGreaterThanOrEqual(OUTCOMES.indexOf(loose.outcome))
          if (strict.outcome !== loose.outcome) counts[rule.lifts ? 'a permit tightened' : 'a duty tightened'] += 1
        }
      })
      fc.assert(property, cases(300))
      if (process.env.CHARTE_COUNTS) console.log(counts)
      expect(counts.refused).toBeGreaterThan(30)
      expect(counts.accepted).toBeGreaterThan(60)
      expect(counts['a duty tightened']).toBeGreaterThan(50)
      expect(counts['a permit tightened']).toBeGreaterThan(10)
    },
    LONG,
  )
})
