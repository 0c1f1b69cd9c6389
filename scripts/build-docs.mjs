// Writes the pages of docs/ that are made from data: fields, facts, rules, coverage. `npm run build:docs` builds dist/
// first, which this reads. `--check` writes nothing and fails when a page is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { coveragePages } from './docs/coverage.mjs'
import { factPages } from './docs/facts.mjs'
import { fieldPages } from './docs/fields.mjs'
import { presetPages } from './docs/presets.mjs'
import { regionPages } from './docs/regions.mjs'
import { rulePages } from './docs/rules.mjs'

/** Folders in which every page is made. */
const WHOLE = ['docs/rules', 'docs/regions']

const made = new Map([
  ...fieldPages(),
  ...factPages(),
  ...rulePages(),
  ...regionPages(),
  ...coveragePages(),
  ...presetPages(),
])
const extra = WHOLE.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !made.has(path)),
)
const stale = [...made].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
if (process.argv.includes('--check')) {
  for (const path of [...stale.map(([one]) => one), ...extra])
    console.error(`${path} is stale: run \`npm run build:docs\` and commit what it writes.`)
  process.exitCode = stale.length + extra.length > 0 ? 1 : 0
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  for (const path of extra) rmSync(path)
}
