import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { place, readSource, type Source, walk } from './read-source.js'

/** The most lines a file may have. Raising one needs a reason in the commit that does it. */
const CEILINGS: readonly (readonly [RegExp, number])[] = [
  [/^operators\/(?!index)/, 30],
  [/^facts\//, 80],
  [/^evaluate\/(scope|read|observe|match|find|settle|decide)\b/, 80],
  [/^/, 250],
]
const ceiling = ({ path }: Source): number => CEILINGS.find(([pattern]) => pattern.test(path))?.[1] ?? 0

const sources = readSource()
const lines = (source: Source) => source.text.trimEnd().split('\n').length

const places = (matches: (node: ts.Node) => boolean): string[] =>
  sources.flatMap((source) => {
    const found: string[] = []
    walk(source.tree, (node) => {
      if (matches(node)) found.push(place(source, node))
    })
    return found
  })

describe('a file under src', () => {
  it('is short', () => {
    const long = sources
      .filter((source) => lines(source) > ceiling(source))
      .map((source) => `${source.path}: ${lines(source)} lines, ${ceiling(source)} at most`)
    expect(long).toEqual([])
  })

  it('has a kebab-case name', () => {
    const odd = sources
      .flatMap(({ path }) => path.split('/'))
      .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.ts)?$/.test(name))
    expect(odd).toEqual([])
  })

  it('never says any', () => {
    expect(places((node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([])
  })

  it('has no class but errors', () => {
    const isError = (node: ts.ClassLikeDeclaration) =>
      node.heritageClauses?.some((clause) => /\bError$/.test(clause.getText()))
    expect(places((node) => ts.isClassLike(node) && !isError(node))).toEqual([])
  })

  it('silences no checker and leaves nothing to do', () => {
    const left = sources.filter(({ text }) =>
      /\b(TODO|FIXME|XXX)\b|@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/.test(text),
    )
    expect(left.map(({ path }) => path)).toEqual([])
  })

  it('has a doc comment on every export', () => {
    const bare = sources.flatMap((source) =>
      source.tree.statements
        .filter(
          (node) =>
            ts.canHaveModifiers(node) &&
            ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
        )
        .filter((node) => !isOverload(node) && !source.text.slice(node.getFullStart(), node.getStart()).includes('/**'))
        .map((node) => place(source, node)),
    )
    expect(bare).toEqual([])
  })
})

/** A further signature, or the body, of a function whose first signature carries the comment. */
const isOverload = (node: ts.Node): boolean => {
  if (!ts.isFunctionDeclaration(node)) return false
  const all = node.parent.getChildren().flatMap((child) => child.getChildren())
  return all.some(
    (other) => ts.isFunctionDeclaration(other) && other.name?.text === node.name?.text && other.pos < node.pos,
  )
}
