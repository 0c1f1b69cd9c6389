import { afterAll, describe, expect, it } from 'vitest'
import { compilePolicy, evaluate } from '../../src/index.js'
import type { Bundle, Context, Post } from '../../src/model/index.js'
import * as packs from '../../src/packs/index.js'

const isBundle = (value: unknown): value is Bundle => typeof value === 'object' && value !== null && 'policy' in value

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) freeze(member)
  }
  return value
}

/** What a pure function may not touch, as the sentence it would be caught by. */
const poison = (what: string) => (): never => {
  throw new Error(`touched ${what}`)
}

class NoClock extends Date {
  constructor(...given: readonly unknown[]) {
    if (given.length === 0) poison('new Date()')()
    super(...(given as [number]))
  }
  static override now = poison('Date.now')
}

/** Nothing may be promised; asking whether a value is a promise does no harm. */
const NoPromise = new Proxy(Promise, {
  construct: poison('Promise'),
  get: (made, key) =>
    key === 'prototype' || key === Symbol.hasInstance ? Reflect.get(made, key) : poison('Promise')(),
})

const GLOBALS = [
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch', 'Function', 'eval', 'process'],
  ...['structuredClone', 'crypto', 'performance', 'navigator', 'localStorage', 'WebSocket', 'XMLHttpRequest'],
]
const METHODS: readonly (readonly [object, readonly string[]])[] = [
  [Math, ['random']],
  [console, ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table']],
  [Date.prototype, ['getFullYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getMinutes', 'getTimezoneOffset']],
  [
    Date.prototype,
    ['toString', 'toDateString', 'toTimeString', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'],
  ],
  [String.prototype, ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']],
  [Number.prototype, ['toLocaleString']],
]

/** Runs with the clock, chance, timers, promises, the network, the console and the host's zone taken away. */
const inAVacuum = <T>(run: () => T): T => {
  const before: (() => void)[] = []
  const take = (owner: object, name: string, descriptor: PropertyDescriptor) => {
    const own = Object.getOwnPropertyDescriptor(owner, name)
    before.push(() => (own ? Object.defineProperty(owner, name, own) : Reflect.deleteProperty(owner, name)))
    Object.defineProperty(owner, name, { configurable: true, ...descriptor })
  }
  try {
    for (const [owner, names] of METHODS) for (const name of names) take(owner, name, { value: poison(name) })
    take(Intl, 'DateTimeFormat', {
      value: new Proxy(Intl.DateTimeFormat, {
        construct: (made, [locale, options]) => {
          if (!locale || !options?.timeZone) poison('the zone or the language of the host')()
          return new made(locale, options)
        },
      }),
    })
    take(globalThis, 'Date', { value: NoClock })
    take(globalThis, 'Promise', { value: NoPromise })
    for (const name of GLOBALS) take(globalThis, name, { get: poison(name) })
    return run()
  } finally {
    for (const restore of before.reverse()) restore()
  }
}

const NOW = '2026-11-24T10:00:00Z'
const bundles = freeze(Object.entries(packs).filter((entry): entry is [string, Bundle] => isBundle(entry[1])))
const HAND_MADE: readonly Post[] = [
  {},
  { text: '' },
  { text: 'Write to lopez@example.org, she needs a fridge', account: { kind: 'official' } },
  {
    text: 'Mon mot de passe : Soleil2026 ! #équipe @lea',
    account: { kind: 'personal', profile: { bio: 'Avis perso' } },
  },
  { text: '👩‍👩‍👧 '.repeat(200), publishAt: '2026-12-24T23:30:00+01:00', media: [{ people: [{}] }] },
  { action: 'audit', account: { kind: 'representative' } },
]
const given: readonly (readonly [Post, Context])[] = [
  ...HAND_MADE.map((post) => [post, { now: NOW, scopes: ['FR'] }] as const),
  ...bundles
    .flatMap(([, bundle]) => bundle.packs)
    .flatMap((pack) => Object.values(pack.rules ?? {}))
    .flatMap((rule) => rule.examples ?? [])
    .map(({ post, context }) => [post, { ...context, now: context?.now ?? NOW }] as const),
]
// The bundles share their packs, and rules some of their examples.
const cases = freeze([...new Map(given.map((one) => [JSON.stringify(one), one])).values()])

const judgeAll = (bundle: Bundle): string[] => {
  const policy = compilePolicy(bundle)
  return cases.map(([post, context]) => JSON.stringify(evaluate(post, { ...context, policy })))
}

describe.each(bundles)('%s', (_, bundle) => {
  const zone = process.env.TZ
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('is compiled and judges every example in a vacuum, its inputs frozen', () => {
    expect(inAVacuum(() => judgeAll(bundle))).toHaveLength(cases.length)
  })

  // Five times all examples: a machine with other work may take longer than a test may by default.
  it('answers in the same bytes twice, in any order and in any zone of the host', { timeout: 120_000 }, () => {
    const policy = compilePolicy(bundle)
    const judge = ([post, context]: readonly [Post, Context]) => JSON.stringify(evaluate(post, { ...context, policy }))
    const there = cases.map(judge)
    const back = [...cases].reverse().map(judge).reverse()
    expect(back).toEqual(there)
    for (const other of ['Pacific/Kiritimati', 'America/St_Johns']) {
      process.env.TZ = other
      expect(judgeAll(bundle)).toEqual(there)
    }
  })
})

describe('the vacuum', () => {
  it.each([
    ['Date.now', () => Date.now()],
    ['new Date()', () => new Date()],
    ['random', () => Math.random()],
    ['log', () => console.log('')],
    ['Promise', () => Promise.resolve()],
    ['setTimeout', () => setTimeout(() => 0, 0)],
    ['process', () => process.env.HOME],
    ['getHours', () => new Date(0).getHours()],
    ['the zone or the language of the host', () => new Intl.DateTimeFormat()],
  ])('catches %s', (what, run) => {
    expect(() => inAVacuum(run)).toThrow(`touched ${what}`)
    expect(run).not.toThrow()
  })
})
