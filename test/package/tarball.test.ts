import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const packed = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: 'pipe',
  }),
) as readonly [{ readonly files: readonly { readonly path: string }[] }]
const files = packed[0].files.map(({ path }) => path)

const EXPECTED = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^rules\/.+\.json$/,
  /^test\/conformance\/[a-z-]+\.json$/,
  /^dist\/json-schema\/[a-z-]+\.json$/,
  /^dist\/((schema|packs|render|testing|json-rules-engine)\/)?index\.(js|cjs|d\.ts|d\.cts)$/,
  /^dist\/[\w-]+-[\w-]+\.(js|d\.ts|d\.cts)$/,
]

describe('the tarball', () => {
  it('holds the build, the rules and four pages, and nothing else', () => {
    expect(files.filter((path) => !EXPECTED.some((pattern) => pattern.test(path)))).toEqual([])
  })

  it('holds every rule', () => {
    const rules = readdirSync(`${ROOT}/rules`, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.json'),
    )
    expect(files.filter((path) => path.startsWith('rules/'))).toHaveLength(rules.length)
  })

  it('holds a licence, a changelog and the schemas', () => {
    const wanted = ['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/json-schema/rule.json']
    expect(wanted.filter((path) => !files.includes(path))).toEqual([])
  })
})
