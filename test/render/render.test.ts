import { describe, expect, it } from 'vitest'
import { checkPolicy, compilePolicy, evaluate } from '../../src/index.js'
import { CHANGES, FOLLOW_UPS } from '../../src/model/index.js'
import { starter } from '../../src/packs/index.js'
import {
  en,
  fr,
  renderChanges,
  renderDecision,
  renderFinding,
  renderNeed,
  renderObligation,
  renderPolicy,
  renderProblem,
  renderSmallestFix,
  toDiagnostics,
} from '../../src/render/index.js'
import { quiz, renderQuiz } from '../../src/training/index.js'

const policy = compilePolicy(starter)
const post = { text: 'Write to lopez@example.org, she needs a fridge', account: { kind: 'official' as const } }
const decision = evaluate(post, { policy, now: '2026-11-24T09:30:00Z' })

const keys = (value: unknown, prefix = ''): string[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, member]) => keys(member, `${prefix}/${key}`))
    : [prefix]

describe('words', () => {
  it('stand in French wherever they stand in English', () => expect(keys(fr).sort()).toEqual(keys(en).sort()))
  it('name every obligation', () => {
    for (const kind of ['approval', 'attestation', ...CHANGES, ...FOLLOW_UPS])
      expect(en.duties[kind], kind).toBeTruthy()
  })
  it('ask others to confirm where others are named', () => {
    const duty = { kind: 'attestation', due: 'before', by: 'author', rules: [] } as const
    const by = { ...duty, roles: ['editor'] }
    expect(renderObligation(duty, { words: en })).toBe('Confirm')
    expect(renderObligation(by, { words: en })).toBe('Have it confirmed by an editor')
    expect(renderObligation(by, { words: fr })).toBe('Faire confirmer par une personne de la rédaction')
  })

  it('are asked for by whatever needs them', () => {
    const [finding] = decision.findings
    for (const writing of [undefined, {}, { words: 'fr' }, { words: fr.say }]) {
      const given = writing && { ...writing, policy }
      for (const render of [
        () => renderDecision(decision, given as never),
        () => renderFinding(finding as never, given as never),
        () => renderObligation({ kind: 'remove' } as never, given as never),
        () => renderNeed({ field: 'author.roles', ask: 'host', rules: [] }, given as never),
        () => renderSmallestFix({ outcome: 'allow', remedies: [], left: [] }, given as never),
        () => renderPolicy(policy, given as never),
        () => renderChanges(policy, policy, given as never),
        () => quiz(policy, (given ?? {}) as never),
        () => renderQuiz(quiz(policy, { words: en }), (given ?? {}) as never),
      ])
        expect(render).toThrow('`words` must be the words of a language')
    }
  })
})

describe('a decision in words', () => {
  it('says what, where, why and what to do, and masks what it found', () => {
    expect(renderDecision(decision, { policy, words: en, post }).split('\n').slice(0, 5)).toEqual([
      '✗ Not like this',
      '  ✗ This shows an address or a number that belongs to a person. Take it out, or give a contact of the organisation.',
      '    · an e-mail address “l••••@•••••••.•••” in the text',
      expect.stringMatching(/^ {6}Why: \S/),
      '      Rule: Forbid personal data in a post (sensitivity/personal-data, open)',
    ])
  })
  it('never shows the address, in either language', () => {
    for (const words of [en, fr]) expect(renderDecision(decision, { policy, words, post })).not.toContain('lopez')
  })
  it('marks the place in an editor', () => {
    const [mark] = toDiagnostics(decision, { policy, words: fr, post })
    expect(mark).toMatchObject({ at: '/text', from: 9, to: 26, severity: 'error', rule: 'sensitivity/personal-data' })
  })
})

describe('a problem in words', () => {
  it('finds its line and column', () => {
    const source =
      '{\n  "policy": { "format": 1, "id": "p", "version": "1.0.0", "packs": {},\n    "knows": ["autor.roles"] },\n  "packs": []\n}'
    const [found] = checkPolicy(JSON.parse(source))
    expect(found && renderProblem(found, { source, file: 'policy.json' })).toBe(
      'policy.json:3:15 error unknown-field: there is no field `autor.roles` (did you mean `author.roles`?)\n      "knows": ["autor.roles"] },\n                ^',
    )
  })
})
