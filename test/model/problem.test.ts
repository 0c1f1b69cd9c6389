import { expect, test } from 'vitest'
import { PolicyError, problem, warning } from '../../src/index.js'

test('an error names what refuses the data; warnings stand in `problems` alone', () => {
  const all = [
    warning('missing-reason', '/policy/rules/a', 'this loosens `a` without a reason'),
    problem('unknown-rule', '', 'there is no rule `b`', 'did you mean `a`?'),
  ]
  const error = new PolicyError(all)
  expect(error.message).toBe('the policy cannot be used: 1 problem\n  /: there is no rule `b` (did you mean `a`?)')
  expect(error.problems).toEqual(all)
})
