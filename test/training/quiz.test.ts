import { describe, expect, it } from 'vitest'
import { type Bundle, compilePolicy, evaluate, type Outcome } from '../../src/index.js'
import * as packs from '../../src/packs/index.js'
import { en, fr } from '../../src/render/index.js'
import { quiz, renderQuiz, scoreQuiz } from '../../src/training/index.js'

const bundle = packs.recommended as Bundle
const policy = compilePolicy(bundle)
const at = '2026-12-01T10:00:00Z'
const perfect = (made: ReturnType<typeof quiz>) =>
  Object.fromEntries(made.questions.map(({ id, answer }) => [id, answer]))

describe('a quiz', () => {
  it.each([en, fr])('has the answers that `evaluate` gives, in $language', (words) => {
    const made = quiz(policy, { words, length: 1000 })
    expect(made.questions.length).toBeGreaterThan(30)
    for (const { post, context, answer } of made.questions)
      expect(evaluate(post, { ...context, policy }).outcome).toBe(answer)
    expect(new Set(made.questions.map(({ answer }) => answer)).size).toBe(3)
  })
  it('is the same for the same seed, and another for another', () => {
    const made = (seed: number) => JSON.stringify(quiz(policy, { words: en, seed }))
    expect(made(7)).toBe(made(7))
    expect(made(7)).not.toBe(made(8))
  })
  it('asks about no rule twice before all have been asked about', () => {
    const rules = (length: number) => quiz(policy, { words: en, length }).questions.map(({ id }) => id.split('#')[0])
    const all = new Set(rules(1000)).size
    expect(new Set(rules(all)).size).toBe(all)
    expect(rules(10)).toHaveLength(10)
  })
  it('asks a reader only about accounts that they use, and only about rules that can meet them', () => {
    const personal = quiz(policy, { words: en, kinds: ['personal'], length: 1000 })
    expect(new Set(personal.questions.map(({ account }) => account))).toEqual(new Set(['personal']))
  })
  it('shows no secret in its explanations', () => {
    for (const { explanation, post } of quiz(policy, { words: en, length: 1000 }).questions) {
      const address = /\S+@\S+\.\w+/.exec(post.text ?? '')?.[0]
      if (address && explanation.includes('sensitivity/personal-data')) expect(explanation).not.toContain(address)
    }
  })
})

describe('a score', () => {
  const made = quiz(policy, { words: en, seed: 3 })
  it('of a perfect attempt gives the record that rules on training read', () => {
    expect(scoreQuiz(made, perfect(made), { at, until: '2027-12-01T10:00:00Z' })).toEqual({
      right: 10,
      of: 10,
      passed: true,
      wrong: [],
      record: { module: 'social-media', at, until: '2027-12-01T10:00:00Z' },
    })
  })
  it('of an empty attempt gives none, and names what was missed', () => {
    const score = scoreQuiz(made, {}, { at })
    expect([score.right, score.passed, score.wrong.length, 'record' in score]).toEqual([0, false, 10, false])
  })
  it('counts against the share asked for', () => {
    const [first] = made.questions
    const wrong: Outcome = first?.answer === 'allow' ? 'deny' : 'allow'
    const answers = { ...perfect(made), [first?.id as string]: wrong }
    expect(scoreQuiz(made, answers, { at, pass: 0.9 })).toMatchObject({ right: 9, passed: true })
    expect(scoreQuiz(made, answers, { at, pass: 1 })).toMatchObject({ right: 9, passed: false })
  })
})

describe('a quiz on paper', () => {
  const made = quiz(policy, { words: fr, seed: 3 })
  it('keeps its answers to itself unless asked', () => {
    expect(renderQuiz(made, { words: fr })).not.toContain('Réponses')
    expect(renderQuiz(made, { words: fr, answers: true })).toContain('Réponses')
  })
  it('is a whole page', () => {
    expect(renderQuiz(made, { words: fr, format: 'page' })).toMatch(/^<!doctype html>\n<html lang="fr">/)
  })
  it('is taken by Moodle: one right answer in each question, and no character that GIFT reads', () => {
    const gift = renderQuiz(made, { words: fr, format: 'gift' })
    const questions = gift.split('\n\n')
    expect(questions).toHaveLength(made.questions.length)
    for (const question of questions) {
      expect(question).toMatch(/^::(?:[^:]|\\:)+::\[plain\]/)
      expect(question.match(/^ {2}=/gm)).toHaveLength(1)
      expect(question.match(/^ {2}~/gm)).toHaveLength(2)
      expect(question.match(/(?<!\\)[{}]/g)).toEqual(['{', '}'])
    }
  })
})
