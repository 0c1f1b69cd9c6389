import { readdirSync, readFileSync } from 'node:fs'
import type { Pack, Policy, Rule, Terms, Text } from '../../src/index.js'

const ROOT = new URL('../../rules/', import.meta.url)
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json'))
  .sort()
  .map((path) => ({
    id: path.slice(0, -5),
    data: JSON.parse(readFileSync(new URL(path, ROOT), 'utf8')) as { readonly [key: string]: unknown },
  }))
const of = <T>(test: (id: string, data: object) => boolean) =>
  files.filter(({ id, data }) => test(id, data)).map(({ id, data }) => ({ id, data: data as unknown as T }))

/** Every file under `rules/`, as it stands. */
export const ruleFiles = of<Rule>((_, data) => 'effect' in data)
/** Heads of packs, and region files. */
export const packFiles = of<Pack>((id, data) => 'format' in data && !id.startsWith('presets/'))
/** The files that change rules for a country. */
export const regionFiles = packFiles.filter(({ data }) => data.notes)
/** The policies of the presets. */
export const presetFiles = of<Policy>((id) => id.startsWith('presets/'))
/** Word lists that rules share. */
export const termFiles = of<{
  readonly title: Text
  readonly note?: Text
  readonly source: string
  readonly terms: Terms
}>((id) => id.includes('/terms/'))

/** Every value under a key, anywhere in a file. */
export const valuesOf = (value: unknown, key: string): unknown[] => {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, member]) => (name === key ? [member] : valuesOf(member, key)))
}
