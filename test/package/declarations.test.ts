import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { standardCatalog } from '../../src/index.js'

const DIST = new URL('../../dist/', import.meta.url)
const declarations = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.d\.c?ts$/.test(path))
  .map((path) => ({ path, text: readFileSync(new URL(path, DIST), 'utf8') }))

const { exports: entries } = JSON.parse(readFileSync(new URL('../package.json', DIST), 'utf8')) as {
  exports: Record<string, unknown>
}
const doors = Object.keys(entries).flatMap((door) =>
  door === '.' ? ['index'] : /^\.\/[a-z-]+$/.test(door) ? [`${door.slice(2)}/index`] : [],
)

const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

describe('the declarations', () => {
  it('exist for every door, for import and for require', () => {
    for (const door of doors)
      for (const end of ['d.ts', 'd.cts']) expect(declarations.map(({ path }) => path)).toContain(`${door}.${end}`)
  })

  it('lean on no other package, so that no zod type leaves this one', () => {
    const foreign = declarations.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:from|import\()\s*['"]([^.'"][^'"]*)['"]/g)].map(([, from]) => `${path}: ${from}`),
    )
    // The bridge returns an Engine: whoever imports it has that library.
    const bridge = ['d.cts', 'd.ts'].map((end) => `json-rules-engine/index.${end}: json-rules-engine`)
    expect(foreign.sort()).toEqual(bridge)
    for (const { path, text } of declarations) expect(text, path).not.toMatch(/\bzod\b|\bZod/i)
  })

  it('never say any', () => {
    const loose = declarations.flatMap(({ path, text }) => {
      const found: string[] = []
      const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
      walk(tree, (node) => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${path}: ${node.parent.getText().slice(0, 80)}`)
      })
      return found
    })
    expect(loose).toEqual([])
  })

  it('name the facts that the standard catalog has, and no other', () => {
    const file = new URL('index.d.ts', DIST).pathname
    const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext, types: [], noLib: false })
    const checker = program.getTypeChecker()
    const door = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol
    const named = checker.getExportsOfModule(door).find(({ name }) => name === 'StandardFact') as ts.Symbol
    const { types } = checker.getDeclaredTypeOfSymbol(
      named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named,
    ) as ts.UnionType
    const names = types.map((type) => (type as ts.StringLiteralType).value)
    expect(names.sort()).toEqual([...standardCatalog.facts.keys()].sort())
  })
})
