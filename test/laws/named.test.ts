import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const here = new URL('.', import.meta.url)
const page = readFileSync(new URL('../../docs/semantics.md', import.meta.url), 'utf8')
const laws = [...page.slice(page.indexOf('## 8.'), page.indexOf('## 9.')).matchAll(/^\d+\. (.+?)(?: ✓)?$/gm)].map(
  ([, law]) => law as string,
)
const tests = readdirSync(here)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(new URL(file, here), 'utf8').replaceAll("\\'", "'"))
  .join('\n')

describe('the laws of docs/semantics.md', () => {
  it('are twenty-five', () => {
    expect(laws).toHaveLength(25)
  })

  it.each(laws)('%s: there is a test of that name', (law) => {
    expect(tests).toContain(law.replace('of "Decision"', 'of section 7'))
  })
})
