import { describe, expect, it } from 'vitest'
import { checkPolicy, packFromFiles } from '../../src/index.js'
import { checkExamples } from '../../src/testing/index.js'

const head = { format: 1, id: 'acme', version: '1.0.0', title: 'Acme' }
const rule = (change: object = {}) => ({
  title: 'Require allergens with a menu',
  effect: 'require',
  conditions: {
    all: [
      { fact: 'text.terms', params: { list: 'menus' }, operator: 'atLeastItems', value: 1 },
      { not: { fact: 'text.terms', params: { list: 'allergens' }, operator: 'atLeastItems', value: 1 } },
    ],
  },
  terms: { allergens: { en: ['nuts'] } },
  message: 'A menu without allergens. Add them.',
  examples: [
    { post: { text: 'On the menu: soup' }, fires: true },
    { post: { text: 'On the menu: soup, no nuts' }, fires: false },
  ],
  ...change,
})

describe('packFromFiles', () => {
  it('gives rules the word lists of terms/ that they name, and keeps their own', () => {
    const pack = packFromFiles({
      'acme/pack.json': head,
      'acme/allergens.json': JSON.stringify(rule()),
      'acme/terms/menus.json': { title: 'Menus', source: 'ours', terms: { en: ['menu'] } },
      'acme/terms/other.json': { terms: { en: ['other'] } },
    })
    expect(pack.rules?.allergens?.terms).toEqual({ menus: { en: ['menu'] }, allergens: { en: ['nuts'] } })
    expect(checkExamples(pack).map(({ passed }) => passed)).toEqual([true, true])
  })
  it('takes files by their names, and nothing else', () => {
    for (const given of [undefined, null, [], 'pack.json'])
      expect(() => packFromFiles(given as never)).toThrow('the files must be an object')
  })
  it('leaves a rule without shared lists as it stands', () => {
    const pack = packFromFiles({ 'pack.json': head, 'a.json': rule(), 'terms/none.json': { terms: {} } })
    expect(pack.rules?.a).toEqual(rule())
    const problems = checkPolicy({ policy: { ...head, packs: { acme: '1' }, title: undefined }, packs: [pack] })
    expect(problems.some(({ message }) => message.includes('menus'))).toBe(true)
  })
  it('names a rule after its file, wherever the file lies, and keeps what pack.json holds', () => {
    const own = rule({
      terms: { en: ['soup'] },
      conditions: { fact: 'text.terms', operator: 'atLeastItems', value: 1 },
    })
    const pack = packFromFiles({
      'x\\y\\b.json.json': own,
      a: own,
      'rules/pack.json': { ...head, rules: { kept: own, a: {} } },
    })
    expect(Object.keys(pack.rules ?? {})).toEqual(['kept', 'a', 'b.json'])
    expect(pack.rules?.a).toBe(own)
  })
  it('gives a rule with words of its own the shared ones beside them', () => {
    const given = (change: object) =>
      packFromFiles({
        'pack.json': head,
        'a.json': rule(change),
        'terms/menus.json': { terms: { en: ['menu'] } },
        'terms/equal.json': { terms: { en: ['none'] } },
      }).rules?.a?.terms
    const menus = { en: ['menu'] }
    expect(given({ terms: { en: ['nuts'], fr: ['noix'] } })).toEqual({ '': { en: ['nuts'], fr: ['noix'] }, menus })
    expect(given({ terms: undefined })).toEqual({ menus })
    const mine = { menus: { en: ['mine'] } }
    expect(given({ terms: mine })).toEqual(mine)
    const leaf = { fact: 'text.terms', operator: 'equal', params: null, value: 'menus' }
    expect(given({ conditions: leaf, terms: undefined })).toBeUndefined()
    expect(given({ conditions: { ...leaf, fact: 3, params: { list: 'menus' } }, terms: undefined })).toBeUndefined()
  })
  it('tells all that is wrong at once, each by its file', () => {
    const thrown = (() => {
      try {
        return packFromFiles({ 'x/a~b.json': '{', 'c.json': rule(), 'd/c.json': rule() })
      } catch (error) {
        return (error as { problems: readonly { code: string; at: string; hint?: string }[] }).problems
      }
    })() as readonly { code: string; at: string; hint?: string }[]
    expect(thrown.map(({ code, at, hint }) => [code, at, hint])).toEqual([
      ['duplicate', '/d~1c.json', undefined],
      ['wrong-kind', '/x~1a~0b.json', expect.stringContaining('position')],
      ['missing-key', '', 'add one with `format`, `id`, `version` and `title`'],
    ])
  })
  it('reads a file whose editor marked its encoding', () => {
    const pack = packFromFiles({ 'pack.json': `\uFEFF${JSON.stringify(head)}` })
    expect(pack.id).toBe('acme')
  })
  it.each([
    ['notes among the rules', { 'pack.json': head, 'README.md': '# Acme' }, 'give only files that end in `.json`'],
    ['a word list without its key', { 'pack.json': head, 'terms/a.json': { en: ['menu'] } }, 'write `{ "terms": {'],
    ['a word list that is none', { 'pack.json': head, 'terms/a.json': { terms: ['menu'] } }, 'write `{ "terms": {'],
    ['a file that is no JSON', { 'pack.json': head, 'a.json': '{' }, 'the file is not JSON'],
    ['no pack.json', { 'a.json': rule() }, 'there is no `pack.json`'],
    [
      'two files for a rule',
      { 'pack.json': head, 'x/a.json': rule(), 'y/a.json': rule() },
      'two files for the rule `a`',
    ],
  ])('refuses %s', (_, files, message) => expect(() => packFromFiles(files)).toThrow(message))
})
