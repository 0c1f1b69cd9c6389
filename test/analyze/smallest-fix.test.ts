import { describe, expect, it } from 'vitest'
import { applyRemedies, smallestFix } from '../../src/analyze/index.js'
import { compilePolicy, contentDigest, evaluate, type Post, type Rule } from '../../src/index.js'
import { recommended, strict } from '../../src/packs/index.js'
import { withRecords } from '../generate/records.js'
import { LONG } from '../generate/settings.js'
import { forAll, nothing } from '../generate/subject.js'

const now = '2026-11-24T09:30:00Z'
const own = (rules: { readonly [name: string]: Rule }, more: object = {}) =>
  compilePolicy({
    policy: { format: 1, id: 'own', version: '1.0.0', packs: { acme: '1' }, ...more },
    packs: [{ format: 1, id: 'acme', version: '1.0.0', title: 'Acme', rules }],
  })
const rule = (more: Partial<Rule>): Rule => ({
  title: 'Require a thing',
  effect: 'require',
  message: 'Something is missing.',
  conditions: { fact: 'text', operator: 'notEqual', value: '' },
  ...more,
})
const kinds = (policy: ReturnType<typeof own>, post: Post, context: object = {}) => {
  const { outcome, remedies, left } = smallestFix(post, { now, ...context, policy })
  return [outcome, remedies.map(({ kind }) => kind), left.map(({ kind }) => kind)]
}
const post: Post = { text: 'Hello', account: { kind: 'official' }, author: { id: 'ann' } }

describe('the smallest fix', () => {
  it('of a post that may go out is nothing', () => {
    expect(kinds(compilePolicy(recommended), { text: 'Hello', account: { kind: 'official' } })).toEqual([
      'allow',
      [],
      [],
    ])
  })
  it('of what is no post is nothing', () => {
    for (const given of [null, undefined, 'Hello', []])
      expect(kinds(compilePolicy(recommended), given as never)).toEqual(['hold', [], []])
  })
  it('takes records that stand in no list for none', () => {
    const policy = own({ a: rule({ obligations: [{ kind: 'approval', roles: ['editor'] }] }) })
    for (const given of [null, 5, { by: 'bob' }])
      expect(kinds(policy, post, { approvals: given, attestations: given })).toEqual(['allow', ['record'], []])
  })
  it('takes out what was found', () => {
    const leak: Post = { text: 'Write to lopez@example.org', account: { kind: 'official' } }
    expect(kinds(compilePolicy(recommended), leak)).toEqual(['allow', ['fix'], []])
  })
  it('has it approved by everybody asked, stage after stage', () => {
    const policy = own({
      a: rule({
        obligations: [
          { kind: 'approval', roles: ['editor'], need: 2, then: [{ roles: ['director', 'treasurer'], need: 'each' }] },
          { kind: 'attestation', statement: 'family-agrees' },
        ],
      }),
    })
    expect(kinds(policy, post)).toEqual(['allow', ['record', 'record'], []])
  })
  it('answers what is missing with the mildest answer', () => {
    const conditions = { fact: 'author.roles', operator: 'doesNotContain', value: 'editor' }
    const policy = own({ a: rule({ effect: 'forbid', conditions }) }, { knows: ['author.roles'] })
    expect(smallestFix(post, { now, policy }).remedies).toMatchObject([{ kind: 'answer', value: ['editor'] }])
  })
  it('answers in the place that lacks it', () => {
    const minor = { item: 'minor', operator: 'equal', value: true } as const
    const conditions = {
      fact: 'media',
      operator: 'someItem',
      value: { item: 'people', operator: 'someItem', value: minor },
    } as const
    const policy = own({ a: rule({ effect: 'forbid', conditions }) }, { knows: ['media.people'] })
    const given: Post = { ...post, media: [{ id: 'm', people: [{ minor: false }, {}] }] }
    const { remedies } = smallestFix(given, { now, policy })
    expect(remedies).toMatchObject([{ kind: 'answer', need: { at: '/media/0/people/1' }, value: false }])
    expect(applyRemedies(given, { now, policy }, remedies).post.media?.[0]?.people).toEqual([
      { minor: false },
      { minor: false },
    ])
  })
  it('takes out together what one finding lets go of only together', () => {
    const policy = compilePolicy(recommended)
    const given: Post = { text: 'Write to ana@example.org or call +44 7700 900123', account: { kind: 'official' } }
    const { outcome, remedies } = smallestFix(given, { now, policy })
    expect([outcome, remedies.map(({ kind }) => kind)]).toEqual(['allow', ['fix', 'fix']])
  })
  it('waits for the end of what forbids it', () => {
    const calendar = { embargoes: [{ terms: ['grant'], until: '2026-11-26T08:00:00Z' }] }
    const policy = compilePolicy(recommended)
    const news: Post = { text: 'We won the grant!', account: { kind: 'official' } }
    expect(smallestFix(news, { now, calendar, policy }).remedies).toMatchObject([
      { kind: 'wait', until: '2026-11-26T08:00:00.000Z' },
    ])
  })
  it('leaves to people what only they can mend', () => {
    expect(kinds(own({ a: rule({}) }), post)).toEqual(['hold', [], ['change']])
  })
  it('changes nothing that it was given', () => {
    const given: Post = { text: 'Write to lopez@example.org', account: { kind: 'official' }, media: [{ id: 'm' }] }
    const bytes = JSON.stringify(given)
    smallestFix(given, { now, policy: compilePolicy(strict) })
    expect(JSON.stringify(given)).toBe(bytes)
  })
})

it(
  'Applying a smallest fix turns the outcome, and no proper subset does',
  () => {
    forAll(
      nothing,
      { turned: 20, 'several remedies': 2 },
      ({ policy }, posts, _, note) => {
        for (const { learning, records } of posts) {
          const { post: given, context } = learning.before
          const situation = { ...withRecords(context, given, records, contentDigest), policy }
          const { outcome, remedies } = smallestFix(given, situation)
          const judge = (some: typeof remedies) => {
            const after = applyRemedies(given, situation, some)
            return evaluate(after.post, after.context).outcome
          }
          expect(judge(remedies)).toBe(outcome)
          if (outcome !== 'allow' || remedies.length === 0) continue
          note('turned')
          if (remedies.length > 1) note('several remedies')
          for (const without of remedies) expect(judge(remedies.filter((other) => other !== without))).not.toBe('allow')
        }
      },
      60,
      4,
    )
  },
  LONG,
)
