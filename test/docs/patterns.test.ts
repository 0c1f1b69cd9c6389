import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Pattern {
  readonly source: string
  readonly flags: string
  readonly where: readonly string[]
}
const path = new URL('../../scripts/read-patterns.mjs', import.meta.url).href
const { fingerprint, readPatterns } = (await import(path)) as {
  readonly fingerprint: (pattern: Pattern) => string
  readonly readPatterns: () => Promise<readonly Pattern[]>
}
const answers: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('./patterns.json', import.meta.url), 'utf8'),
)
const patterns = await readPatterns()

describe('every pattern of src', () => {
  it('is found, written or built', () => {
    expect(patterns.filter(({ where }) => where.includes('built')).length).toBeGreaterThan(100)
    expect(patterns.filter(({ where }) => !where.includes('built')).length).toBeGreaterThan(100)
  })

  it('was held against `recheck` as it stands, and is linear or bounded: after a change, `npm run recheck`', () => {
    const bad = patterns
      .filter((pattern) => !['linear', 'bounded'].includes(answers[fingerprint(pattern)] ?? ''))
      .map(({ where, source }) => `${where.join()} /${source.slice(0, 60)}/`)
    expect(bad).toEqual([])
  })

  it('is short enough to be compiled: V8 only interprets one of more than twenty thousand characters', () => {
    expect(patterns.filter(({ source }) => source.length > 20_000).map(({ source }) => source.slice(0, 60))).toEqual([])
  })

  it('has an answer, and no answer is left of a pattern that is gone', () => {
    const used = new Set(patterns.map(fingerprint))
    expect(Object.keys(answers).filter((key) => !used.has(key))).toEqual([])
  })
})
