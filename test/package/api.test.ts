import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const git = (...args: readonly string[]) =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }).split('\n').filter(Boolean)
const API = 'test/package/api'

/** The files that changed together with a report: those not committed yet, or those of the last commit that changed one. */
const together = (): readonly string[] | undefined => {
  try {
    const open = git('status', '--porcelain', '-uall').map((line) => line.slice(3))
    if (open.some((path) => path.startsWith(API))) return open
    return git('log', '-1', '--format=', '--name-only', '--', API).length > 0
      ? git('show', '--format=', '--name-only', ...git('log', '-1', '--format=%H', '--', API))
      : undefined
  } catch {
    return undefined // An unpacked archive has no history: there the reports are only compared.
  }
}

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

  it('changes only together with a changeset or a release', () => {
    const files = together()
    if (files) expect(files).toContainEqual(expect.stringMatching(/^(\.changeset\/[\w-]+\.md|CHANGELOG\.md)$/))
  })
})
