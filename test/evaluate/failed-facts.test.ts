import { describe, expect, it } from 'vitest'
import { compilePolicy, defineFact, evaluate, explainRule, extendCatalog, standardCatalog } from '../../src/index.js'
import { onePack } from '../generate/one-pack.js'

const now = '2026-11-24T09:30:00Z'
const has = { item: 'kind', operator: 'equal', value: 'x' }
const answering = (answer: unknown) => {
  const kind = { as: 'knowledge', ask: 'host', kind: { type: 'text' } } as const
  const fact = defineFact({
    id: 'acme.seen',
    title: 'seen',
    kind: { type: 'list', of: { type: 'object', fields: { kind } } },
    reads: ['author.roles'],
    observe: () => answer as never,
  })
  const rule = { fact: 'acme.seen', operator: 'someItem', value: has } as const
  return compilePolicy(
    onePack({ seen: { title: 'Limit it', effect: 'require', message: 'Seen.', conditions: rule } }),
    extendCatalog(standardCatalog, { facts: [fact] }),
  )
}
const judge = (answer: unknown) => {
  const policy = answering(answer)
  explainRule({ text: 'x' }, { policy, now }, 't/seen')
  const { outcome, errors, unjudged } = evaluate({ text: 'x' }, { policy, now })
  return [outcome, errors.map(({ code, field }) => `${code} ${field}`), unjudged.flatMap(({ fields }) => fields)]
}

describe('a fact of the host', () => {
  it.each<readonly [string, unknown]>([
    ['answers nothing', undefined],
    ['answers null', null],
    ['answers a number', 5],
    ['answers later', Promise.resolve({ value: [] })],
    ['answers without a value', {}],
    ['names what is missing in no list', { value: undefined, missing: 'author.roles' }],
    ['names what is missing by a number', { value: undefined, missing: 5 }],
    ['names as missing what is no field', { value: undefined, missing: [5] }],
    ['names as certain what is no list', { value: undefined, certain: 5 }],
    ['names as certain an object', { value: undefined, missing: [], certain: {} }],
  ])('that %s has failed', (_, answer) => {
    expect(judge(answer)).toEqual(['hold', ['fact-failed acme.seen'], []])
  })

  it('may leave out what it does not know', () => {
    for (const answer of [{ value: undefined }, { missing: ['author.roles'] }, { value: undefined, missing: null }])
      expect(judge(answer)).toEqual(['allow', [], ['author.roles']])
  })

  it.each<readonly [string, unknown]>([
    ['nothing', null],
    ['a number', 5],
    ['a list of no fields', { kind: [5] }],
    ['a text', { kind: 'author.id' }],
  ])('whose item says by %s what it is missing is missing the attribute itself', (_, missing) => {
    expect(judge({ value: [{ missing }] })).toEqual(['allow', [], ['acme.seen.kind']])
  })
})
