import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bundle, checkPolicy, compilePolicy, rulesInForce } from '../../src/index.js'
import {
  type Answers,
  answersFromPolicy,
  checkAnswers,
  policyFromAnswers,
  questionnaire,
} from '../../src/questionnaire/index.js'
import { checkPolicy as checkShape } from '../../src/schema/index.js'
import { cases } from '../generate/settings.js'
import { allPacks } from '../packs/all-packs.js'

const about = { id: 'own', title: 'Ours' }
const bundleOf = (answers: Answers): Bundle => {
  const policy = policyFromAnswers(answers, about)
  return { policy, packs: allPacks.filter(({ id }) => id in policy.packs) }
}

const answers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    questionnaire.map((question): [string, fc.Arbitrary<Answers[string]>] => [
      question.id,
      question.kind === 'choice'
        ? fc.constantFrom(...question.options.map(({ value }) => value))
        : question.kind === 'number'
          ? fc.integer({ min: question.min, max: question.max })
          : fc.subarray([...question.options]),
    ]),
  ),
)

describe('the questionnaire', () => {
  it('asks about each of the eleven concerns', () => {
    expect([...new Set(questionnaire.map(({ concern }) => concern))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })
  it('says everything in English and in French, with French typography', () => {
    const texts = questionnaire.flatMap((question) => [
      question.title,
      question.why,
      question.others,
      ...(question.kind === 'choice' ? question.options.map(({ title }) => title) : []),
    ]) as { readonly en: string; readonly fr: string }[]
    for (const { en, fr } of texts) {
      expect([en, fr].every((text) => text.length > 1)).toBe(true)
      expect(fr).not.toMatch(/[^\u202f][;:!?»]|«[^\u202f]|'/)
      expect(en).not.toMatch(/'/)
    }
  })
  it('offers its default among its answers', () => {
    expect(checkAnswers(Object.fromEntries(questionnaire.map((question) => [question.id, question.default])))).toEqual(
      [],
    )
  })
})

describe('the policy from answers', () => {
  it('is valid whatever was answered, and a reason stands wherever it loosens', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const policy = policyFromAnswers(given, about)
        expect(checkShape(policy)).toEqual([])
        expect(checkPolicy(bundleOf(given))).toEqual([])
      }),
      cases(8),
    )
  })
  it('gives the answers back', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(answersFromPolicy(policyFromAnswers(given, about))).toEqual(given)
      }),
      cases(200),
    )
  })
  it('gives the answer that a policy written by hand says in part, and none that it contradicts', () => {
    const said = (effect: unknown) => {
      const policy = policyFromAnswers({}, about)
      return answersFromPolicy({ ...policy, rules: { 'publishing/second-pair': { effect } } } as never).approval
    }
    expect(said({ official: 'require' })).toBe('second-pair')
    expect(said({ official: 'require', representative: 'require' })).toBe('initiative')
    expect(said('off')).toBe('initiative')
    expect(said({})).toBe('initiative')
  })
  it('has an effect for every answer that differs from the default', () => {
    const inForce = (given: Answers) => JSON.stringify(rulesInForce(compilePolicy(bundleOf(given)), {}))
    const plain = inForce({})
    for (const question of questionnaire) {
      if (question.kind !== 'choice') continue
      for (const { value } of question.options)
        expect(inForce({ [question.id]: value }) !== plain, `${question.id}: ${value}`).toBe(value !== question.default)
    }
  })
  it('of answers that do not fit is one error with all of them', () => {
    const given = { approval: 'maybe', 'personal-minutes': 900, color: 'red' }
    expect(checkAnswers(given).map(({ code, at }) => [code, at])).toEqual([
      ['unknown-key', '/color'],
      ['bad-value', '/personal-minutes'],
      ['bad-value', '/approval'],
    ])
    expect(() => policyFromAnswers(given, about)).toThrow(/3 problems/)
  })
  it('takes the default for a question that a form left empty', () => {
    const empty = Object.fromEntries(questionnaire.map(({ id }, i) => [id, i % 2 ? null : undefined])) as never
    expect(checkAnswers(empty)).toEqual([])
    expect(policyFromAnswers(empty, about)).toEqual(policyFromAnswers({}, about))
  })
  it('of what are no answers, or no policy, is an error that says so', () => {
    for (const given of [undefined, null, [], 'yes']) {
      expect(checkAnswers(given as never).map(({ code, at }) => [code, at])).toEqual([['wrong-kind', '']])
      expect(() => policyFromAnswers(given as never, about)).toThrow('the answers must be an object')
      expect(() => answersFromPolicy(given as never)).toThrow('this is not a policy')
    }
    expect(() => answersFromPolicy({ packs: null } as never)).toThrow('this is not a policy')
    expect(answersFromPolicy({ ...policyFromAnswers({}, about), rules: null } as never)).toEqual(
      answersFromPolicy(policyFromAnswers({}, about)),
    )
  })
})
