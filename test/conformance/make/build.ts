import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Suite } from '../run.js'
import { catalogOf } from './catalog.js'
import { complete } from './complete.js'
import { DIRECTED } from './directed/index.js'
import { drawAnew, judged } from './drawn.js'
import { write, writeJson } from './write.js'

const FOLDER = 'test/conformance'
const path = (name: string) => `${FOLDER}/${name}.json`

/** The suites drawn before. */
const kept = (): readonly (readonly [string, Suite])[] =>
  readdirSync(FOLDER)
    .filter((file) => file.startsWith('pack-'))
    .map((file) => [file.slice(0, -5), JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Suite] as const)

/** The texts of all files, and what is wrong with them. */
const make = (): { readonly files: ReadonlyMap<string, string>; readonly wrong: readonly string[] } => {
  const done = DIRECTED.map(complete)
  const drawn = process.argv.includes('--draw') ? drawAnew() : kept()
  const suites = [
    ...done.map(({ name, suite }) => [name, suite] as const),
    ...drawn.map(([name, suite]) => [name, judged(suite)] as const),
  ]
  const files = new Map<string, string>(suites.map(([name, suite]) => [name, write(suite)]))
  files.set('catalog', writeJson(catalogOf(suites.map(([, suite]): Suite => suite))))
  return { files, wrong: done.flatMap(({ wrong }) => wrong) }
}

const { files, wrong } = make()
for (const sentence of wrong) console.error(sentence)
if (process.argv.includes('--check')) {
  for (const [name, text] of files) {
    if (existsSync(path(name)) && readFileSync(path(name), 'utf8') === text) continue
    wrong.length || console.error(`${path(name)} is stale: run \`npm run build:conformance\` and read what changed.`)
    process.exitCode = 1
  }
} else if (wrong.length === 0) {
  for (const [name, text] of files) writeFileSync(path(name), text)
  for (const file of readdirSync(FOLDER))
    if (file.endsWith('.json') && !files.has(file.slice(0, -5))) rmSync(`${FOLDER}/${file}`)
}
if (wrong.length > 0) process.exitCode = 1
