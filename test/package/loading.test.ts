import { readdirSync, readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { declareAll } from '../../scripts/declared.js'
import { makeLazy } from '../../scripts/lazy.js'

const DIST = new URL('../../dist/', import.meta.url)

const SOURCE = `
var PART = "\\\\p{L}";
var shape = (body) => new RegExp(body, "gu");
var WORDS = [["a", shape(PART)], ["b", /\\p{Lu}\\/x/u]];
var SET = new Set("x y".split(" "));
var both = ({ text }, SHAPES = WORDS) => ({ SET, found: SHAPES.map(([name, one]) => [name, text.match(one)?.[0]]) });
var small = (n) => { return n + 1 };
result = JSON.stringify([both({ text: "ÉL/x" }), small(1), WORDS[0] === WORDS[0], both({ text: "" }).SET.has("y"), { WORDS: 1 }.WORDS]);
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

test('A constant that is made once is the same each time', () => {
  const code = `${SOURCE}\nresult = both({ text: "" }).SET === both({ text: "" }).SET`
  expect(run(makeLazy(code))).toBe(true)
})

test('A name that means two things stops the build', () => {
  expect(() => makeLazy('var A = /\\p{L}/u;\nvar f = (A) => A;')).toThrow('declared twice')
})

/** What a module does at once, less the functions that only wait. */
const atOnce = (node: ts.Node, found: ts.Node[] = []): readonly ts.Node[] => {
  const isCalled = ts.isParenthesizedExpression(node.parent ?? node) && ts.isCallExpression(node.parent.parent)
  if (ts.isFunctionLike(node) && !isCalled) return found
  found.push(node)
  ts.forEachChild(node, (child) => void atOnce(child, found))
  return found
}

test('Loading charte makes no pattern of more than ASCII', () => {
  const files = readdirSync(DIST).filter((name) => /\.c?js$/.test(name))
  expect(files.length).toBeGreaterThan(3)
  for (const name of files) {
    const file = ts.createSourceFile(name, readFileSync(new URL(name, DIST), 'utf8'), ts.ScriptTarget.ES2022, true)
    const dear = atOnce(file).filter(
      (node) =>
        (ts.isRegularExpressionLiteral(node) && node.text.includes('\\p{')) ||
        (ts.isNewExpression(node) && node.expression.getText() === 'RegExp'),
    )
    expect(
      dear.map((node) => node.getText().slice(0, 80)),
      name,
    ).toEqual([])
  }
})
