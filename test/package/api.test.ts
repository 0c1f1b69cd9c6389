import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const API = 'test/package/api'

describe('the API report', () => {
  it('is what the built declarations say', () => {
    expect(() =>
      execFileSync('node', ['scripts/api-report.mjs', '--check'], { cwd: ROOT, stdio: 'pipe' }),
    ).not.toThrow()
  })

  it('has a page for every door, with a declaration under every name', () => {
    const { exports: doors } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
      exports: Record<string, unknown>
    }
    const named = Object.keys(doors).filter((door) => /^\.(\/[a-z-]+)?$/.test(door))
    expect(readdirSync(`${ROOT}/${API}`)).toHaveLength(named.length)
    for (const page of readdirSync(`${ROOT}/${API}`)) {
      const text = readFileSync(`${ROOT}/${API}/${page}`, 'utf8')
      expect(text.match(/^## /gm)?.length).toBe(text.match(/^```ts\n[^`]/gm)?.length)
    }
  })

  it('is announced: what has not been released yet has a changeset', () => {
    const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { version: string }
    const released = readFileSync(`${ROOT}/CHANGELOG.md`, 'utf8').includes(`\n## ${version}\n`)
    const waiting = readdirSync(`${ROOT}/.changeset`).filter((name) => name.endsWith('.md'))
    expect(released || waiting.length > 0).toBe(true)
  })
})
