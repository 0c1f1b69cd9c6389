/**
 * Writes `test/package/api/<door>.md`: every name of every door with its declaration, as the built `.d.ts` gives it.
 * `npm run api` after a build; with `--check` it only says which reports are stale. A report changes only together with a
 * changeset, which `test/package/api.test.ts` holds.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const ROOT = new URL('../', import.meta.url)
const FOLDER = new URL('test/package/api/', ROOT)
const { exports: doors } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'))

/** The doors that have types: name → declaration file. */
const files = Object.entries(doors)
  .filter(([, to]) => typeof to === 'object')
  .map(([door, to]) => [door === '.' ? 'charte' : door.slice(2), fileURLToPath(new URL(to.import.types, ROOT))])

const program = ts.createProgram({
  rootNames: files.map(([, file]) => file),
  options: {
    target: ts.ScriptTarget.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    strict: true,
    noEmit: true,
    types: [],
  },
})
const checker = program.getTypeChecker()
const printer = ts.createPrinter({ removeComments: true })
const original = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)

/** A declaration without comments; of a long constant, such as a pack, only its type. */
const declare = (declaration) => {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
  const text = printer
    .printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile())
    .replace(/^(export |declare )+/, '')
    .replace(/\s+$/, '')
  return text.length > 20_000 ? `${text.slice(0, 20_000)} …` : text
}

const report = ([door, file]) => {
  const source = program.getSourceFile(file)
  const names = checker.getExportsOfModule(checker.getSymbolAtLocation(source))
  const entries = names
    .map((symbol) => [symbol.name, (original(symbol).declarations ?? []).map(declare)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const body = entries.map(([name, texts]) => `## ${name}\n\n\`\`\`ts\n${texts.join('\n')}\n\`\`\`\n`)
  return `# ${door === 'charte' ? door : `charte/${door}`}\n\nMade by \`npm run api\`; a change needs a changeset.\n\n${body.join('\n')}`
}

const check = process.argv.includes('--check')
const wanted = new Map(files.map(([door, file]) => [`${door}.md`, report([door, file])]))
mkdirSync(FOLDER, { recursive: true })
const present = readdirSync(FOLDER)
const stale = [...wanted].filter(
  ([name, text]) => !present.includes(name) || readFileSync(new URL(name, FOLDER), 'utf8') !== text,
)
const left = present.filter((name) => !wanted.has(name))
if (check) {
  for (const name of [...stale.map(([name]) => name), ...left])
    console.error(`test/package/api/${name} is stale: run \`npm run api\` and add a changeset`)
  process.exitCode = stale.length + left.length > 0 ? 1 : 0
} else for (const [name, text] of stale) writeFileSync(new URL(name, FOLDER), text)
