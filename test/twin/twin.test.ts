import { describe, expect, it } from 'vitest'
import { contentDigest, type Decision } from '../../src/index.js'
import { withRecords } from '../generate/records.js'
import { LONG } from '../generate/settings.js'
import { forAll, judge, nothing } from '../generate/subject.js'
import { say } from './say.js'
import { judge as twin } from './twin.js'

const note = (decision: Decision, noted: (branch: string) => void) => {
  noted(decision.outcome)
  for (const { status, use, scopes } of decision.findings) {
    noted(status)
    if (use !== undefined) noted('added use')
    if (scopes.length > 1) noted('judged alike')
  }
  for (const _ of decision.unjudged) noted('unjudged')
  for (const { due } of decision.obligations) noted(due)
  for (const { code } of decision.errors) noted(code)
}

describe('the naive twin', () => {
  const branches = {
    ...{ allow: 50, hold: 200, deny: 100, open: 200, undetermined: 200, met: 5, lifted: 10, waived: 5, capped: 10 },
    ...{ unjudged: 200, 'added use': 20, 'judged alike': 20, before: 100, after: 50, 'unknown-scope': 20 },
  }
  it(
    'agrees with evaluate on every generated case',
    () => {
      forAll(
        nothing,
        branches,
        ({ bundle, policy }, posts, _, noted) => {
          for (const { learning, records } of posts) {
            const { post, context } = learning.before
            const decision = judge(policy, learning.before, records)
            expect(say(decision)).toEqual(
              twin(bundle, post, withRecords(context, post, records, contentDigest), contentDigest(post)),
            )
            note(decision, noted)
          }
        },
        200,
      )
    },
    LONG,
  )
})
