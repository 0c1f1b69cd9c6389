/** Writes the JSON Schemas for editors into `dist/json-schema/`, from the built schema door and the standard catalog. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { standardCatalog } from '../dist/index.js'
import { jsonSchemas } from '../dist/schema/index.js'

const folder = new URL('../dist/json-schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [kind, schema] of Object.entries(jsonSchemas(standardCatalog))) {
  writeFileSync(new URL(`${kind}.json`, folder), `${JSON.stringify(schema)}\n`)
}
