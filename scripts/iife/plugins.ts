import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Options } from 'tsup'
import ts from 'typescript'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** What of the house a script leaves to another file: the end of a path that is imported → the file that stands in. */
export const instead = (files: Readonly<Record<string, string>>): Plugin => ({
  name: 'instead',
  setup: ({ onResolve }) => {
    for (const [end, file] of Object.entries(files))
      onResolve({ filter: new RegExp(`/${end}$`) }, ({ importer }) =>
        importer.includes('/src/') ? { path: resolve(file) } : undefined,
      )
  },
})

/** What takes words for people as its third argument, and what is said for them. */
const SAYS: { readonly [name: string]: string } = { problem: '', warning: '', fail: '', refuse: '', must: '…' }

/** The words for people in a source: titles of facts and operators, sentences and hints of problems. */
const wordsIn = (file: ts.SourceFile): readonly (readonly [start: number, end: number, said: string])[] => {
  const found: [number, number, string][] = []
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertyAssignment(node) &&
      node.name.getText() === 'title' &&
      ts.isObjectLiteralExpression(node.initializer)
    )
      found.push([node.initializer.getStart(), node.initializer.end, ''])
    else if (ts.isCallExpression(node) && Object.hasOwn(SAYS, node.expression.getText()) && node.arguments.length > 2)
      found.push([
        (node.arguments[2] as ts.Expression).getStart(),
        node.arguments.end,
        SAYS[node.expression.getText()] as string,
      ])
    else ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** A script says codes, pointers and ids; the words for them are kept where there is room. */
export const withoutWords: Plugin = {
  name: 'without-words',
  setup: ({ onLoad }) => {
    onLoad(
      {
        filter:
          /[/\\](src[/\\](model|facts|operators|catalog|compile|policy|schema|evaluate|text|time)|scripts[/\\]iife)[/\\][^/\\]+\.ts$/,
      },
      ({ path }) => {
        let contents = readFileSync(path, 'utf8')
        const words = wordsIn(ts.createSourceFile(path, contents, ts.ScriptTarget.ES2022, true))
        for (const [start, end, said] of [...words].reverse())
          contents = `${contents.slice(0, start)}'${said}'${contents.slice(end)}`
        return { contents, loader: 'ts' }
      },
    )
  },
}
