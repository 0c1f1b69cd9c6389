import { describe, expect, it } from 'vitest'
import { observe } from '../../src/evaluate/observe.js'
import { compilePolicy, defineFact, evaluate, explainRule, extendCatalog, standardCatalog } from '../../src/index.js'
import type { Kind } from '../../src/model/index.js'
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

describe('a fact', () => {
  const observing = (type: Kind['type'], answer: () => unknown, reads: readonly string[] = []) =>
    observe([{ fact: { kind: { type }, reads, observe: answer }, call: {} }] as never, {} as never)
  const says = (type: Kind['type'], value: unknown) => !observing(type, () => ({ value })).observe(0).missing

  it.each<readonly [Kind['type'], readonly unknown[], readonly unknown[]]>([
    ['text', ['', null], [5, true, [], {}]],
    ['instant', ['2026-11-24T09:00:00Z', null], [5, {}]],
    ['number', [0, -1.5, null], ['5', Number.NaN, Number.POSITIVE_INFINITY, []]],
    ['boolean', [true, false], [null, 0, 'true']],
    ['list', [[], ['x']], [null, {}, 'x']],
    ['object', [{}, null], [[], 'x', 5]],
    ['map', [{}, null], [[], 'x']],
    ['clock', [{}, null], [[], '09:00']],
  ])('of kind %s says %j, and has failed by saying %j', (type, good, bad) => {
    for (const value of good) expect(says(type, value), JSON.stringify(value)).toBe(true)
    for (const value of bad) {
      const observer = observing(type, () => ({ value }))
      expect(observer.observe(0)).toEqual({ value: undefined, missing: [] })
      expect(observer.failed(0), JSON.stringify(value)).toBe(true)
    }
  })

  it('is asked once, whatever it says', () => {
    for (const answer of [{ value: 'x' }, { value: undefined }, { value: 5 }]) {
      let asked = 0
      const observer = observing('text', () => {
        asked += 1
        return answer
      })
      expect(observer.observe(0)).toBe(observer.observe(0))
      expect(asked).toBe(1)
    }
  })

  it('that does not say what it is missing misses what is no content among its fields', () => {
    const reads = ['text', 'author.roles', 'acme.voice']
    const observer = observing('text', () => ({ value: undefined }), reads)
    expect(observer.observe(0)).toEqual({ value: undefined, missing: ['author.roles', 'acme.voice'] })
    expect(observer.failed(0)).toBe(false)
  })
})
