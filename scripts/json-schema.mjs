/** Writes the JSON Schemas for editors into `dist/json-schema/`, from the built schema door and the standard catalog. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { standardCatalog } from '../dist/index.js'
import { jsonSchema } from '../dist/schema/index.js'

const folder = new URL('../dist/json-schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const name of ['rule', 'pack', 'policy', 'bundle', 'post', 'context']) {
  const schema = jsonSchema(name, standardCatalog)
  writeFileSync(
    new URL(`${name}.json`, folder),
    `${JSON.stringify({ title: `charte: ${name}`, ...schema }, null, 1)}\n`,
  )
}
