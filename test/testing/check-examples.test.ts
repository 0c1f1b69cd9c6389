import { describe, expect, it } from 'vitest'
import type { Pack, Rule } from '../../src/index.js'
import { checkExamples } from '../../src/testing/index.js'

const first: Rule = {
  title: 'Forbid our code names before launch',
  effect: 'forbid',
  terms: { any: ['albatros'] },
  conditions: { fact: 'text.terms', operator: 'atLeastItems', value: 1 },
  message: 'This names a project that is not public yet. Wait for the launch.',
  examples: [
    { post: { text: 'Albatros arrive !' }, fires: true },
    { post: { text: 'Un oiseau vu au large.' }, fires: false },
  ],
}
const whole: Rule = {
  title: { en: 'Forbid our code names', fr: 'Interdire nos noms de code' },
  rationale: { en: 'Partners hear it first.', fr: 'Les partenaires l’apprennent d’abord.' },
  concern: [1],
  effect: 'forbid',
  params: {
    most: { title: { en: 'Names', fr: 'Noms' }, unit: 'names', kind: 'number', default: 0 },
  },
  terms: { any: ['albatros', 'lilas'] },
  conditions: { not: { fact: 'text.terms', operator: 'atMostItems', value: { count: { param: 'most' } } } },
  obligations: [{ kind: 'remove' }],
  message: {
    en: 'More than {most} code names. Leave them out until the launch.',
    fr: 'Plus de {most} noms de code. Attendez le lancement.',
  },
  sources: [{ title: 'Our launch plan' }],
  examples: [
    { post: { text: 'Albatros is here' }, fires: true, finds: ['Albatros'] },
    { post: { text: 'Projet Lilas', language: 'fr' }, fires: true },
    { title: { en: 'The flower', fr: 'La fleur' }, post: { text: 'Un parfum de roses', language: 'fr' }, fires: false },
    { post: { text: 'A bird at sea' }, fires: false },
  ],
}
const pack = (rule: object): Pack => ({
  format: 1,
  id: 'acme',
  version: '1.0.0',
  title: { en: 'Acme', fr: 'Acme' },
  rules: { names: rule as Rule },
})
const wrong = (rule: object, level: 'first' | 'shipped' = 'shipped') =>
  checkExamples(pack(rule), { level }).flatMap(({ passed, message }) => (passed ? [] : [message]))

describe('the first level', () => {
  it('is content with one example that fires and one that does not', () => expect(wrong(first, 'first')).toEqual([]))
  it('asks for the one that is not there', () => {
    expect(wrong({ ...first, examples: [] }, 'first')).toEqual([
      'no example fires: show one post that the rule is about, with `"fires": true`',
      'no example stays silent: show one post that the rule leaves alone, with `"fires": false`',
    ])
  })
  it.each([
    ['fires', { post: { text: 'Nothing' }, fires: true }, '`fires` says true, the rule answers false'],
    [
      'the outcome',
      { post: { text: 'Albatros' }, fires: true, outcome: 'hold' },
      '`outcome` says hold, the rule alone leads to deny',
    ],
    [
      'what it finds',
      { post: { text: 'Albatros !' }, fires: true, finds: ['albatros'] },
      '`finds` says ["albatros"], the rule finds ["Albatros"]',
    ],
    [
      'a context that cannot be read',
      { post: { text: 'Albatros' }, context: { scopes: ['nowhere'] }, fires: true },
      'the post or the context cannot be read: unknown-scope in `scopes`',
    ],
  ])('says what came instead: %s', (_, example, message) => {
    expect(wrong({ ...first, examples: [...(first.examples ?? []), example] }, 'first')).toEqual([message])
  })
  it('refuses a parameter that the rule has not, for the case would show nothing of it', () => {
    const params = { most: { kind: 'number', default: 1 } }
    const conditions = { fact: 'text.terms', operator: 'atLeastItems', value: { param: 'most' } }
    const odd = (given: object) => ({
      ...first,
      params,
      conditions,
      examples: [...(first.examples ?? []), { post: { text: 'Albatros' }, params: given, fires: true }],
    })
    expect(wrong(odd({ most: 1 }), 'first')).toEqual([])
    expect(wrong(odd({ moist: 2 }), 'first')).toEqual(['`params` sets `moist`, which is no parameter of the rule'])
    expect(wrong({ ...odd({ z: 2 }), params: undefined, conditions: first.conditions }, 'first')).toEqual([
      '`params` sets `z`, which is no parameter of the rule',
    ])
  })
  it('says why a rule cannot be used instead of throwing', () => {
    const rule = { ...first, conditions: { fact: 'text.term', operator: 'atLeastItems', value: 1 } }
    expect(wrong(rule, 'first')[0]).toBe(
      'the rule cannot be used: names/conditions/fact: there is no fact `text.term` (did you mean `text.terms`?)',
    )
  })
  it('says why a pack cannot be read instead of throwing', () => {
    for (const bad of [null, 3, { id: 'acme' }, { ...pack(first), rules: 3 }])
      expect(checkExamples(bad as never).every(({ passed, message }) => !passed && message !== '')).toBe(true)
  })
})

describe('the shipped level', () => {
  it('is content with a rule that is whole', () => expect(wrong(whole)).toEqual([]))
  it('says of a title in no language nothing but that', () =>
    expect(wrong({ ...whole, title: 'Names' })).toEqual([expect.stringContaining('title: write it per language')]))

  const examples = whole.examples ?? []
  const message = whole.message as { readonly en: string; readonly fr: string }
  const long = `${'word '.repeat(45)}. Then.`
  it.each<[string, object, string]>([
    [
      'a duplicate case',
      { examples: [...examples, { ...examples[0], title: { en: 'Again', fr: 'Encore' } }] },
      'examples 1 and 5 are the same case',
    ],
    ['one firing example only', { examples: examples.slice(1) }, 'at least two posts that fire'],
    ['one silent example only', { examples: examples.slice(0, 3) }, 'at least two posts that stay silent'],
    ['no near miss', { examples: examples.map(({ title: _, ...rest }) => rest) }, 'name the near miss'],
    [
      'no example in French',
      { examples: examples.map(({ post, ...rest }) => ({ ...rest, post: { text: post.text } })) },
      'no example is in `fr`',
    ],
    ['no words found', { examples: examples.map(({ finds: _, ...rest }) => rest) }, 'add `finds`'],
    [
      'a fix that changes nothing',
      { obligations: [{ kind: 'disclaimer', text: { en: 'Albatros.', fr: 'Albatros.' } }] },
      'the repair that its obligations propose helps in no example',
    ],
    ['a language missing in a text', { rationale: { en: 'Because.' } }, 'there are no words for `fr`'],
    ['a text in no language', { rationale: 'Because.' }, 'rationale: write it per language'],
    ['no reason', { rationale: undefined }, 'rationale: say it in en and fr'],
    ['a title without its verb', { title: { en: 'Code names', fr: 'Noms de code' } }, 'begin with Forbid, Require,'],
    [
      'a title with two verbs',
      { title: { en: 'Forbid our code names', fr: 'Limiter nos noms de code' } },
      'the languages begin with different verbs',
    ],
    [
      'a title with a verb of another nature',
      { title: { en: 'Permit our code names', fr: 'Permettre nos noms de code' } },
      'begins with Forbid, Require, Limit or Prefer',
    ],
    ['a title with a full stop', { title: { en: 'Forbid it.', fr: 'Interdire cela' } }, 'leave out the full stop'],
    [
      'a message without its data',
      { message: { ...message, fr: 'Trop de noms de code. Attendez le lancement.' } },
      'the languages name different parameters',
    ],
    [
      'a message with a brace left over',
      { message: { ...message, en: 'More than {most} {names. Wait.' } },
      'a brace is left over',
    ],
    [
      'a message with a parameter that is not there',
      { message: { ...message, en: 'Only {many}. Wait.' } },
      'not a parameter of the rule',
    ],
    [
      'a message that shows a code',
      { params: { most: { title: { en: 'Names', fr: 'Noms' }, kind: 'duration', default: 'P1D' } } },
      'would show readers a code',
    ],
    [
      'a message of one sentence',
      { message: { ...message, en: 'More than {most}' } },
      'what was seen, then the way out',
    ],
    ['a message too long', { message: { ...message, en: `{most} ${long}` } }, 'people read 200'],
    ['a message that blames', { message: { ...message, en: 'You must stop. More than {most}.' } }, '“You must” blames'],
    [
      'a parameter without title or unit',
      { params: { most: { kind: 'number', default: 0 } } },
      'a number needs a `unit`',
    ],
    ['a parameter without title', { params: { most: { kind: 'number', default: 0 } } }, 'params/most/title: say it in'],
    ['no concern', { concern: undefined }, 'which of the eleven concerns'],
    ['no source', { sources: [] }, 'say where it comes from'],
    ['no way out', { obligations: [] }, 'say what lets it go out again'],
    ['French marks', { rationale: { en: 'Because.', fr: "L'été" } }, 'the marks of French'],
    ['French spaces', { rationale: { en: 'Because.', fr: 'Pourquoi ?' } }, 'narrow no-break space'],
    ['English marks', { rationale: { en: "It's so", fr: 'Oui' } }, 'the marks of English print'],
    ['doubled spaces', { rationale: { en: 'So  be it', fr: 'Oui' } }, 'one space is enough'],
  ])('refuses %s, with a sentence that teaches', (_, change, sentence) => {
    expect(wrong({ ...whole, ...change }).join('\n')).toContain(sentence)
    expect(wrong({ ...whole, ...change }).every((said) => said.length > 20)).toBe(true)
  })

  it('asks only for the languages named', () => {
    const rule = { ...first, title: { es: 'Prohibir nombres' } }
    const said = checkExamples(pack(rule), { level: 'shipped', languages: ['es'] }).map((result) => result.message)
    expect(said.join('\n')).toContain('no example is in `es`')
    expect(said.join('\n')).not.toContain('`fr`')
  })
})
