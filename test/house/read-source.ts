import { readdirSync, readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const SRC = fileURLToPath(new URL('../../src', import.meta.url))

/** One file under `src/`. */
export interface Source {
  /** `text/fold.ts` */
  readonly path: string
  /** The folder directly under `src/`, or the file's own name for a file that stands there. */
  readonly room: string
  readonly text: string
  readonly tree: ts.SourceFile
}

/** One file, parsed. */
export const parseSource = (path: string, text: string): Source => ({
  path,
  room: path.split('/')[0] as string,
  text,
  tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
})

/** Every TypeScript file under `src/`, parsed. The generated packs are left out unless asked for. */
export const readSource = ({ packs = false } = {}): Source[] =>
  readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(SRC, `${entry.parentPath}/${entry.name}`).split(sep).join('/'))
    .filter((path) => packs || !path.startsWith('packs/'))
    .sort()
    .map((path) => parseSource(path, readFileSync(`${SRC}/${path}`, 'utf8')))

/** Calls `visit` for every node of a file. */
export const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** `text/fold.ts:12`, for messages. */
export const place = (source: Source, node: ts.Node): string =>
  `${source.path}:${source.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`

/** What a file imports or exports from elsewhere, dynamic imports and import types too. */
export const importsOf = (source: Source): { readonly from: string; readonly node: ts.Node }[] => {
  const found: { from: string; node: ts.Node }[] = []
  walk(source.tree, (node) => {
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : undefined
    if (from && ts.isStringLiteral(from)) found.push({ from: from.text, node })
  })
  return found
}
