import fc from 'fast-check'
import { JSONPath } from 'jsonpath-plus'
import { describe, expect, it } from 'vitest'
import { parsePath } from '../../src/compile/paths.js'
import { fromEngineRules } from '../../src/json-rules-engine/index.js'
import { isSamePath } from '../../src/json-rules-engine/is-same-path.js'
import { cases, LONG, RUNS } from '../generate/settings.js'

/** A value whose members have the names that a path language may take for commands. */
const NAMES = [
  'a',
  'b',
  'A',
  '0',
  '00',
  '01',
  '-',
  '-1',
  'a-b',
  'é',
  'a b',
  'a.b',
  '.a',
  'a.',
  ' a',
  'length',
  'constructor',
]
const COMMANDS = [
  '*',
  '^',
  '~',
  '..',
  '$',
  '@',
  '?',
  '(1)',
  '?(1)',
  '0:1',
  'a,b',
  'a;b',
  '`a',
  '#0',
  '"',
  '@string()',
  '[0]',
]
const BOX = Object.fromEntries(
  [...NAMES, ...COMMANDS].map((name, i) => [
    name,
    name === 'b' ? ['x', { a: 1, '0': 2 }] : name === 'a' ? { a: 3, '*': 4 } : i,
  ]),
)
const walk = (path: string): unknown =>
  parsePath(path)?.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as { [key: string]: unknown })[key]
        : undefined,
    BOX,
  )
const theirs = (path: string): unknown => {
  try {
    return JSONPath({ path, json: BOX, wrap: false }) as unknown
  } catch {
    return 'throws'
  }
}
const taken = (path: string) => path !== '' && parsePath(path) !== undefined && isSamePath(path)

describe('a path of a foreign rule', () => {
  it(
    'that is taken leads json-rules-engine to the same value',
    () => {
      const part = fc.constantFrom(...NAMES, ...COMMANDS, '.', '[', ']', "['", "']", '[1]', '$', '_', ' ', '1')
      const written = fc
        .constantFrom(...NAMES, ...COMMANDS)
        .chain((name) =>
          fc.constantFrom(
            name,
            `$.${name}`,
            `$['${name}']`,
            `$.a['${name}']`,
            `$.['${name}']`,
            `$.b[${name}]`,
            `['${name}']`,
          ),
        )
      const path = fc.oneof(
        written,
        fc
          .tuple(fc.constantFrom('', '$', "$['"), fc.array(part, { maxLength: 5 }), fc.constantFrom('', "']"))
          .map(([start, parts, end]) => start + parts.join('') + end),
      )
      let same = 0
      const property = fc.property(path, (one) => {
        if (!taken(one)) return
        same += 1
        expect(walk(one)).toEqual(theirs(one))
      })
      fc.assert(property, cases(20_000))
      expect(same).toBeGreaterThan(1_000 * Math.min(1, RUNS))
    },
    LONG,
  )

  it.each(["$['*']", "$['^']", "$['a,b']", "$['..']", "$['@']", '$.b[00]', "['a']", '[0]', 'constructor'])(
    'that leads it elsewhere is refused, though charte could read it: %s',
    (path) => {
      expect(parsePath(path)).toBeDefined()
      expect(theirs(path)).not.toEqual(walk(path))
      const rule = {
        conditions: { all: [{ fact: 'box', path, operator: 'equal', value: 1 }] },
        event: { type: 'seen' },
      }
      expect(fromEngineRules([rule], { id: 'old' }).problems.map(({ code, at }) => `${code} ${at}`)).toContain(
        'bad-path /0/conditions/all/0/path',
      )
    },
  )
})
