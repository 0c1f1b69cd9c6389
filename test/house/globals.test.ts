import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parseSource, place, readSource, type Source, walk } from './read-source.js'

/** Rooms that must run anywhere and answer the same everywhere: floors 0–4 of `src/README.md`. */
const PURE = new Set([
  'model',
  'text',
  'time',
  'schema',
  'digest',
  'facts',
  'operators',
  'policy',
  'catalog',
  'compile',
  'evaluate',
])

/** What every ECMAScript host has and what answers alike in all of them. */
const GLOBALS = new Set([
  'Array',
  'ArrayBuffer',
  'BigInt',
  'Boolean',
  'DataView',
  'Date',
  'Error',
  'Float64Array',
  'Infinity',
  'Int32Array',
  'JSON',
  'Map',
  'Math',
  'NaN',
  'Number',
  'Object',
  'RangeError',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'TypeError',
  'Uint16Array',
  'Uint32Array',
  'Uint8Array',
  'WeakMap',
  'WeakSet',
  'isFinite',
  'isNaN',
  'parseFloat',
  'parseInt',
  'undefined',
])

/** Members that read the clock, chance, the host's zone or the host's language. */
const MEMBERS =
  /^(random|toLocale\w+|localeCompare|toTimeString|toDateString|getTimezoneOffset|(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds))$/

/** What belongs to one kind of host. */
const HOST =
  /^(process|console|fetch|setTimeout|setInterval|queueMicrotask|eval|Function|document|window|globalThis|require|Buffer)$/

const declaredIn = (source: Source): ReadonlySet<string> => {
  const names = new Set<string>()
  walk(source.tree, (node) => {
    const named = node as { readonly name?: ts.Node }
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isImportClause(node) ||
      ts.isImportSpecifier(node) ||
      ts.isNamespaceImport(node) ||
      ts.isFunctionLike(node) ||
      ts.isClassLike(node)
    if (declares && named.name && ts.isIdentifier(named.name)) names.add(named.name.text)
  })
  return names
}

/** Whether an identifier stands for a value, not for a type, a member or a key. */
const isValue = (node: ts.Identifier): boolean => {
  const { parent } = node
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if ((parent as { readonly name?: ts.Node }).name === node) return false
  if (ts.isInterfaceDeclaration(parent.parent?.parent)) return false
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isBindingElement(parent) || ts.isVariableDeclaration(parent)) return parent.initializer === node
  return ts.isExpression(parent) || ts.isStatement(parent) || ts.isTemplateSpan(parent) || ts.isSpreadAssignment(parent)
}

type Finder = (node: ts.Node, source: Source, own: ReadonlySet<string>) => boolean | undefined

const foreign: Finder = (node, source, own) =>
  ts.isIdentifier(node) &&
  isValue(node) &&
  !own.has(node.text) &&
  !GLOBALS.has(node.text) &&
  !(node.text === 'Intl' && source.room === 'time')

const ofTheHost: Finder = (node, _, own) =>
  ts.isIdentifier(node) && isValue(node) && HOST.test(node.text) && !own.has(node.text)

const moody: Finder = (node) => {
  if (ts.isPropertyAccessExpression(node)) return MEMBERS.test(node.name.text) || node.getText() === 'Date.now'
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false
  return !node.arguments?.length && node.expression.getText() === 'Date'
}

const later: Finder = (node) =>
  ts.isAwaitExpression(node) ||
  node.kind === ts.SyntaxKind.AsyncKeyword ||
  (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)

const remembers: Finder = (node) =>
  ts.isVariableStatement(node) && ts.isSourceFile(node.parent) && !(node.declarationList.flags & ts.NodeFlags.Const)

const find = (among: readonly Source[], finder: Finder): string[] =>
  among.flatMap((source) => {
    const own = declaredIn(source)
    const found: string[] = []
    walk(source.tree, (node) => {
      if (finder(node, source, own)) found.push(`${place(source, node)} ${node.getText().slice(0, 40)}`)
    })
    return found
  })

const sources = readSource({ packs: true })
const pure = sources.filter(({ room }) => PURE.has(room))

describe('floors 0 to 4', () => {
  it('use no global but those of the language, and Intl only in time', () => {
    expect(find(pure, foreign)).toEqual([])
  })

  it('read no clock, no chance, no zone and no language of the host', () => {
    expect(find(pure, moody)).toEqual([])
  })

  it('promise nothing and load nothing later', () => {
    expect(find(pure, later)).toEqual([])
  })

  it('keep nothing between two calls: no let and no var outside a function', () => {
    expect(find(pure, remembers)).toEqual([])
  })
})

describe('the doors', () => {
  it('touch nothing of the host either', () => {
    expect(find(sources, ofTheHost)).toEqual([])
  })
})

describe('this test', () => {
  const seen = (text: string, finder: Finder) => find([parseSource('text/sample.ts', text)], finder).length

  it.each(
    (
      [
        [foreign, 'const a = { process }'],
        [foreign, 'const b = `${fetch}`'],
        [foreign, 'const c = { ...globalThis }'],
        [foreign, 'setTimeout(() => 1)'],
        [foreign, 'const d = () => Promise.resolve(1)'],
        [foreign, 'const e = new Intl.DateTimeFormat()'],
        [foreign, 'eval("1") + new Function("")()'],
        [ofTheHost, 'if (process.env.DEBUG) console.log(1)'],
        [moody, 'const f = Date.now()'],
        [moody, 'const g = new Date()'],
        [moody, 'const h = Math.random()'],
        [moody, 'const i = "a".localeCompare("b")'],
        [later, 'const j = async () => {}'],
        [later, 'const k = import("./x.js")'],
        [remembers, 'let calls = 0'],
      ] as const
    ).map(([finder, text]) => ({ finder, text })),
  )('sees $text', ({ finder, text }) => {
    expect(seen(text, finder)).toBeGreaterThan(0)
  })

  it.each(
    (
      [
        [foreign, 'interface Process extends Readonly<Date> { readonly console: string }'],
        [foreign, 'const l = (fetch: string) => ({ process: fetch })'],
        [moody, 'const m = new Date(0).getUTCHours() + Date.parse("2026-01-01")'],
        [remembers, 'const n = () => { let o = 1; return o }'],
      ] as const
    ).map(([finder, text]) => ({ finder, text })),
  )('lets pass $text', ({ finder, text }) => {
    expect(seen(text, finder)).toBe(0)
  })
})
