import { createRequire } from 'node:module'
import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { type Bundle, compilePolicy, standardCatalog } from '../../src/index.js'
import { createEngine, fromEngineRules } from '../../src/json-rules-engine/index.js'

const NOW = '2026-11-24T09:00:00Z'
const { version: installed } = createRequire(createRequire(import.meta.url).resolve('json-rules-engine'))(
  'jsonpath-plus/package.json',
) as { readonly version: string }
const event = { type: 'seen' }
const leaf = { fact: 'score', operator: 'greaterThan', value: 3 }
const reading = (path: string) => ({
  conditions: { all: [{ fact: 'box', path, operator: 'contains', value: 'x' }] },
  event,
})
const codes = (rules: unknown, more = {}) =>
  fromEngineRules(rules, { id: 'old', ...more }).problems.map(({ code, at }) => `${code} ${at}`)

/** Paths that call what they find in the host's facts: harmless here, for all that they call leaves a mark. */
const CALLS = [
  '$[?(@root.mark())]',
  '$.list[?(@root.list.push("marked"))]',
  '$.list[(@root.mark())]',
  '$[?(@root.list.find(@root.mark))]',
]
/** Walks to `Function`, as published: CVE-2024-21534 and CVE-2025-1302. All that they would run is a mark on the global object. */
const MARK = 'globalThis.marked = true'
const WALKS = [
  `$[?(@.constructor.constructor("${MARK}")())]`,
  `$[?(@root['mark']['constructor']("${MARK}")())]`,
  `$[?([].constructor.constructor("${MARK}")())]`,
  `$..[?(p="${MARK}";a=''[['constructor']][['constructor']](p);a())]`,
  `$[?(@root.mark.call.constructor("${MARK}")())]`,
  `$[?(@root.list.__proto__.constructor.constructor("${MARK}")())]`,
]
/** Paths by which code was run before, as published with the fixes: filters, scripts, descents, the prototype. */
const REFUSED = [
  ...CALLS,
  ...WALKS,
  '$.list[(@.length-1)]',
  '$[?(con = constructor; con.defineProperty)]',
  '$..a',
  '$.*',
  '$.list[*]',
  '$.list[0:1]',
  '$.list[-1]',
  '$^',
  '$~',
  '@',
  '`$.a',
  '$.list.',
  '$.a b',
]

describe('a path of a foreign rule', () => {
  it.each(CALLS)('is run as code by json-rules-engine, and is refused here: %s', async (path) => {
    const marks: string[] = []
    const box = { list: ['x'], mark: () => marks.push('marked') }
    const engine = new Engine([reading(path)] as never)
    await engine.run({ box }).catch(() => undefined)
    expect([...marks, ...box.list]).toContain('marked')
    expect(codes([reading(path)])).toEqual(['bad-path /0/conditions/all/0/path'])
  })

  // What jsonpath-plus of the lock file allows and what it does not; a later one may differ, and should be looked at.
  it('is run as code by jsonpath-plus 10.4.0', () => expect(installed).toBe('10.4.0'))

  it.each(WALKS)(
    'that walks to `Function` makes jsonpath-plus 10.4.0 reject the run, and is refused here: %s',
    async (path) => {
      const box = { list: ['x'], mark: () => true }
      await expect(new Engine([reading(path)] as never).run({ box })).rejects.toThrow(/constructor|__proto__/)
      expect(globalThis).not.toHaveProperty('marked')
      expect(codes([reading(path)])).toEqual(['bad-path /0/conditions/all/0/path'])
    },
  )

  it.each(WALKS)('that walks to `Function` is inert in an Engine of createEngine: %s', async (path) => {
    const engine = createEngine(compilePolicy(EMPTY))
    engine.addRule(reading(path) as never)
    const { events } = await engine.run({ box: { list: ['x'] }, post: {}, context: { now: NOW } })
    expect(events).toEqual([])
    expect(globalThis).not.toHaveProperty('marked')
  })

  it.each(REFUSED)('is refused as soon as it is more than own properties: %s', (path) => {
    expect(codes([reading(path)])).toEqual(['bad-path /0/conditions/all/0/path'])
    const right = { conditions: { all: [{ ...leaf, value: { fact: 'box', path } }] }, event }
    expect(codes([right])).toContain('bad-path /0/conditions/all/0/value/path')
  })

  it.each(['$.__proto__', '$.constructor', '$.list.__proto__.push', "$['constructor']['constructor']"])(
    'finds nothing inherited: %s',
    (path) => {
      const { pack, facts } = fromEngineRules([reading(path)], { id: 'old' })
      // The name itself is no crime: a host's object may own it. What it does not own is not known.
      if (!pack) return
      for (const fact of facts) {
        const { value } = fact.observe({ context: { facts: { box: { list: ['x'] } } } } as never, {} as never)
        expect(JSON.stringify(value)).toMatch(/^\{("list":\{\})?\}$/)
      }
    },
  )

  it.each(CALLS)('is inert in an Engine of createEngine, whoever adds the rule: %s', async (path) => {
    const marks: string[] = []
    const box = { list: ['x'], mark: () => marks.push('marked') }
    const engine = createEngine(compilePolicy(EMPTY))
    engine.addRule(reading(path) as never)
    const { events } = await engine.run({ box, post: {}, context: { now: NOW } })
    expect([events, marks, box.list]).toEqual([[], [], ['x']])
  })
})

const EMPTY: Bundle = {
  policy: { format: 1, id: 'empty', version: '1.0.0', packs: { e: '1' } },
  packs: [{ format: 1, id: 'e', version: '1.0.0', title: 'e', rules: {} }],
}

describe('hostile rules', () => {
  it('with a key of every object are refused by name', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const rules: unknown = JSON.parse(
        `[{"conditions":{"all":[{"fact":"a","operator":"equal","value":1,"${key}":{}}]},"event":{"type":"e","params":{"${key}":1}}}]`,
      )
      expect(codes(rules)).toEqual([`hostile-key /0/event/params/${key}`, `hostile-key /0/conditions/all/0/${key}`])
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('that name facts, operators and conditions like members of every object find none of them', () => {
    const named = {
      conditions: { all: [{ fact: 'toString', operator: 'valueOf', value: 1 }, { condition: 'hasOwnProperty' }] },
      event,
    }
    expect(codes([named])).toEqual([
      'unknown-operator /0/conditions/all/0/operator',
      'unknown-condition /0/conditions/all/1/condition',
    ])
    expect(codes([{ conditions: { all: [{ fact: 'a', operator: 'constructor:equal', value: 1 }] }, event }])).toEqual([
      'unknown-operator /0/conditions/all/0/operator',
    ])
  })

  it('nested without bottom are a problem and exhaust no stack', () => {
    let deep: unknown = leaf
    for (let i = 0; i < 100_000; i++) deep = { not: deep }
    expect(codes([{ conditions: deep, event }]).map((problem) => problem.split(' ')[0])).toEqual(['too-deep'])
    expect(codes([], { conditions: { a: deep } }).map((problem) => problem.split(' ')[0])).toEqual(['too-deep'])
  })

  it('that hold themselves, or refer to themselves, are a problem', () => {
    const circle: { all: unknown[] } = { all: [] }
    circle.all.push(circle)
    expect(codes([{ conditions: circle, event }])).toEqual(['cyclic /0/conditions/all/0'])
    const conditions = { a: { all: [{ condition: 'b' }, leaf] }, b: { not: { condition: 'a' } } }
    expect(codes([{ conditions: { condition: 'a' }, event }], { conditions })).toEqual([
      'condition-cycle /conditions/b/not/condition',
    ])
  })

  it('of 100,000 conditions are a problem, in bounded time', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({ ...leaf, value: i }))
    const start = performance.now()
    expect(codes([{ conditions: { any: many }, event }])).toEqual(['too-deep '])
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('of 9,000 conditions are taken, each with its problem if it has one', () => {
    const many = Array.from({ length: 9_000 }, (_, i) => ({ ...leaf, value: i }))
    expect(codes([{ conditions: { any: many }, event }])).toEqual([])
    const odd = [...many, { ...leaf, operator: 'greater' }]
    expect(codes([{ conditions: { any: odd }, event }])).toEqual(['unknown-operator /0/conditions/any/9000/operator'])
  })

  it('that are no data at all are a problem', () => {
    const value = (fact: unknown) => [{ conditions: { all: [{ ...leaf, value: fact }] }, event }]
    for (const odd of [() => 1, /x/, new Date(0), Symbol('x'), 1n, Number.NaN])
      expect(codes(value(odd))).toContain('wrong-kind /0/conditions/all/0/value')
    for (const odd of [undefined, null, 3, 'no JSON', '[', () => 1])
      expect(fromEngineRules(odd, { id: 'old' }).pack).toBeUndefined()
  })

  it('cannot take the place of a fact of charte', () => {
    const { facts, pack } = fromEngineRules(
      [{ conditions: { all: [{ fact: 'author', path: '$.name', operator: 'equal', value: 'x' }] }, event }],
      { id: 'old' },
    )
    expect([pack, facts]).toEqual([undefined, []])
    expect(standardCatalog.facts.get('author')?.kind.type).toBe('object')
  })
})
