/**
 * `npm run playground`: builds the page to try charte into one file that holds everything, and serves it on this computer.
 * `--build` only builds. The page forbids itself every connection, and every script and style but its own.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

const HERE = resolve(import.meta.dirname, '../docs/playground')
const SRC = resolve(import.meta.dirname, '../src')
const door = (name) => join(SRC, name, 'index.ts')
const DOORS = ['packs', 'render', 'analyze', 'questionnaire', 'training']

/** Builds the page; gives the path of the file. */
export const buildPlayground = async () => {
  const bundled = async (entry, more) => {
    const { outputFiles } = await build({
      entryPoints: [join(HERE, entry)],
      ...{ bundle: true, write: false, minify: true, charset: 'utf8', target: 'es2022', legalComments: 'none' },
      ...more,
    })
    return outputFiles[0].text.trim()
  }
  const alias = {
    charte: join(SRC, 'index.ts'),
    ...Object.fromEntries(DOORS.map((name) => [`charte/${name}`, door(name)])),
  }
  const style = await bundled('style.css', { loader: { '.css': 'css' } })
  const script = (await bundled('main.js', { format: 'iife', alias })).replaceAll('</script', '<\\/script')
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const rules = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]
  const parts = { CSP: rules.join('; '), STYLE: style, SCRIPT: script }
  const page = readFileSync(join(HERE, 'index.html'), 'utf8').replace(/%([A-Z]+)%/g, (_, name) => parts[name])
  mkdirSync(join(HERE, 'dist'), { recursive: true })
  const file = join(HERE, 'dist/index.html')
  writeFileSync(file, page)
  return file
}

if (process.argv[1] === import.meta.filename) {
  const file = await buildPlayground()
  const page = readFileSync(file)
  console.log(`${file}: ${Math.round(page.length / 1000)} kB, one file`)
  if (!process.argv.includes('--build')) {
    const headers = { 'content-type': 'text/html; charset=utf-8' }
    const server = createServer((request, response) =>
      request.url === '/' ? response.writeHead(200, headers).end(page) : response.writeHead(404).end(),
    )
    server.listen(Number(process.env.PORT ?? 4173), '127.0.0.1', () =>
      console.log(`http://localhost:${server.address().port}/ (Ctrl-C ends it)`),
    )
  }
}
