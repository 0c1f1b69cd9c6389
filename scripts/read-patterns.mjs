import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'

const ROOT = join(import.meta.dirname, '..')
const SOURCE = join(ROOT, 'src')

/** Makes at once what waits to be asked for. */
const atOnce = {
  name: 'at-once',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/text\/lazily\.ts$/ }, () => ({
      contents: 'export const lazily = (make) => { const made = make(); return () => made }',
    })),
}

/** Every pattern of `src`: those written as literals, and those that a module builds when it is loaded. `src/packs` is data and has none. */
export const readPatterns = async () => {
  const patterns = new Map()
  const add = (source, flags, where) => {
    const key = `/${source}/${flags}`
    patterns.set(key, { source, flags, where: [...(patterns.get(key)?.where ?? []), where] })
  }
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('packs'))
    .sort()
  for (const path of files) {
    const tree = ts.createSourceFile(path, readFileSync(join(SOURCE, path), 'utf8'), ts.ScriptTarget.Latest)
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        add(node.text.slice(1, end), node.text.slice(end + 1), path)
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  globalThis.charteBuiltPatterns = []
  const { outputFiles } = await build({
    stdin: { contents: files.map((path, i) => `export * as m${i} from './src/${path}'`).join('\n'), resolveDir: ROOT },
    bundle: true,
    plugins: [atOnce],
    format: 'esm',
    treeShaking: false,
    write: false,
    logLevel: 'error',
    banner: {
      js: 'const RegExp = new Proxy(globalThis.RegExp, { construct: (Native, given) => { const made = new Native(...given); globalThis.charteBuiltPatterns.push(made); return made } })',
    },
  })
  await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
  for (const { source, flags } of globalThis.charteBuiltPatterns) add(source, flags, 'built')
  delete globalThis.charteBuiltPatterns
  return [...patterns.values()].sort((a, b) => (a.source + a.flags < b.source + b.flags ? -1 : 1))
}

/** What stands for one pattern. */
export const fingerprint = ({ source, flags }) =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16)
