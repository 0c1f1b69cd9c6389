import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { runInNewContext } from 'node:vm'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { declareAll } from '../../scripts/declared.js'
import { makeLazy } from '../../scripts/lazy.js'
import { writeNumbers } from '../../scripts/numbers.js'

const DIST = new URL('../../dist/', import.meta.url)

const SOURCE = `
var PART = "\\\\p{L}";
var shape = (body) => new RegExp(body, "gu");
var WORDS = [["a", shape(PART)], ["b", /\\p{Lu}\\/x/u]];
var SET = new Set("x y".split(" "));
var both = ({ text }, SHAPES = WORDS) => ({ SET, found: SHAPES.map(([name, one]) => [name, text.match(one)?.[0]]) });
var small = (n) => { return n + 1 };
var twice = ({ SET: one = 0, ...rest }) => {
  const found = "É1 É2".replace(/\\p{L}(?=\\d)/gu, "").match(/\\p{N}/gu);
  const walk = /\\p{N}/gu;
  return [one, found, "É1 É2".search(/\\p{Lu}/u), walk.test("1"), walk.lastIndex, walk.test("1"), rest];
};
result = JSON.stringify([both({ text: "ÉL/x" }), small(1), WORDS[0] === WORDS[0], both({ text: "" }).SET.has("y"), { WORDS: 1 }.WORDS, twice({ a: 1 }), twice({ a: 1 })]);
`
const run = (code: string): unknown => {
  const context: { result?: unknown } = {}
  runInNewContext(code, context)
  return context.result
}

test('A module whose dear constants wait, and whose functions are declared, means what it meant', () => {
  const made = makeLazy(declareAll(SOURCE))
  expect(run(made)).toBe(run(SOURCE))
  expect(run(made)).toContain('"É"')
  for (const name of ['WORDS', 'SET']) expect(made).toContain(`function its_${name}()`)
  for (const name of ['shape', 'both', 'small']) expect(made).toContain(`function ${name}(`)
})

test('A number that a module names is written out, unless it is set or its name means something else, too', () => {
  const code = `
var LIMIT = 45;
var BIT = 1 << 20;
var count = 0;
var inner = 7;
var f = (n) => { count += 1; return n.LIMIT + LIMIT & BIT; };
var g = (inner) => ({ inner, LIMIT });
result = JSON.stringify([f({ LIMIT: 2 ** 20 }), count, g(3), inner]);
`
  const made = writeNumbers(code)
  expect(run(made)).toBe(run(code))
  expect(made).toContain('n.LIMIT + (45) & (1 << 20)')
  expect(made).toContain('{ inner, LIMIT: 45 }')
  expect(made).toContain('count += 1')
})

test('A constant that is made once is the same each time', () => {
  const code = `${SOURCE}\nresult = both({ text: "" }).SET === both({ text: "" }).SET`
  expect(run(makeLazy(code))).toBe(true)
})

test('A name that means two things stops the build', () => {
  expect(() => makeLazy('var A = /\\p{L}/u;\nvar f = (A) => A;')).toThrow('declared twice')
})

test('Loading charte makes no pattern, and writes out none that V8 would have to read at length', () => {
  const code = readFileSync(new URL('index.cjs', DIST), 'utf8')
  const context = {
    module: { exports: {} as { evaluate?: unknown } },
    require: createRequire(import.meta.url),
    made: [] as string[],
  }
  runInNewContext(
    `RegExp = new Proxy(RegExp, { construct: (one, given) => (made.push(String(given[0])), new one(...given)) });
    (function (exports) {${code}\n})(module.exports)`,
    context,
  )
  expect(context.module.exports.evaluate).toBeTypeOf('function')
  expect(context.made).toEqual([])
  const written: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && node.text.includes('\\p{')) written.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('index.cjs', code, ts.ScriptTarget.ES2022, true))
  expect(written).toEqual([])
})
