// Writes docs/fields.md from the field table. `--check` writes nothing and fails when it is stale. Reads dist/.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { FIELDS } from '../dist/index.js'

const kindOf = (kind) =>
  kind.type === 'list'
    ? `list of ${kindOf(kind.of)}`
    : kind.values
      ? kind.values.map((value) => `\`${value}\``).join(' ')
      : kind.words
        ? 'word'
        : kind.type
const rows = [...FIELDS].map(
  ([id, { as, kind, ask, default: value }]) =>
    `| \`${id}\` | ${as} | ${kindOf(kind)}${value === undefined ? '' : ` (default \`${value}\`)`} | ${as === 'knowledge' ? ask : ''} |`,
)
const page = `# Fields\n\nGenerated from the field table (\`src/model/fields.ts\`). Absent content is none; absent knowledge is not known, and somebody can be asked.\n\n| field | standing | kind | ask |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
const path = 'docs/fields.md'
if (!process.argv.includes('--check')) writeFileSync(path, page)
else if (!existsSync(path) || readFileSync(path, 'utf8') !== page) {
  console.error('docs/fields.md is stale: run `node scripts/build-docs.mjs` after a build and commit what it writes.')
  process.exit(1)
}
