import { expect, it } from 'vitest'
import { compilePolicy, defineFact, evaluate, extendCatalog, standardCatalog } from '../../src/index.js'
import { onePack } from '../generate/one-pack.js'

const policyOn = (value: number) =>
  compilePolicy(
    onePack({
      few: {
        title: 'Require more',
        effect: 'require',
        message: 'Too few.',
        conditions: { fact: 'acme.count', operator: 'lessThan', value: 3 },
      },
    }),
    extendCatalog(standardCatalog, {
      facts: [
        defineFact({
          id: 'acme.count',
          title: 'count',
          kind: { type: 'number' },
          reads: [],
          observe: () => ({ value }),
        }),
      ],
    }),
  )
const judge = (value: number) => evaluate({ text: 'x' }, { policy: policyOn(value), now: '2026-11-24T09:30:00Z' })

it('a decision has no -0', () => {
  expect(Object.is(judge(-0).findings[0]?.evidence[0]?.value, 0)).toBe(true)
})

it.each([Number.NaN, Number.POSITIVE_INFINITY])('a fact that answers %d has failed', (value) => {
  const { outcome, errors, findings } = judge(value)
  expect([outcome, findings[0]?.status]).toEqual(['hold', 'undetermined'])
  expect(errors).toEqual([{ code: 'fact-failed', field: 'acme.count', rules: ['t/few'] }])
})
