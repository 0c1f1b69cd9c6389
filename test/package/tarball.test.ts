import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
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

const manifest = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
  exports: Record<string, unknown>
  typesVersions: { '*': Record<string, unknown> }
  publishConfig: Record<string, unknown>
}
const doors = Object.keys(manifest.exports).flatMap((door) => (/^\.\/[a-z-]+$/.test(door) ? [door.slice(2)] : []))

const EXPECTED = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^rules\/.+\.json$/,
  /^test\/conformance\/[a-z0-9-]+\.json$/,
  /^dist\/licences\.txt$/,
  /^dist\/iife\/(charte|facts)\.js$/,
  /^dist\/json-schema\/[a-z-]+\.json$/,
  new RegExp(`^dist/((${doors.join('|')})/)?index\\.(js|cjs|d\\.ts|d\\.cts)$`),
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

  it('holds licences, those of what is built in too, a changelog and the schemas', () => {
    const wanted = ['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/json-schema/rule.json', 'dist/licences.txt']
    expect(wanted.filter((path) => !files.includes(path))).toEqual([])
  })

  it('holds every door in both forms, with its declarations', () => {
    const ends = ['js', 'cjs', 'd.ts', 'd.cts']
    const wanted = ['', ...doors.map((door) => `${door}/`)].flatMap((door) =>
      ends.map((end) => `dist/${door}index.${end}`),
    )
    expect(wanted.filter((path) => !files.includes(path))).toEqual([])
    expect(doors.length).toBeGreaterThanOrEqual(5)
  })

  it('says where it comes from, and tells old resolvers of every door', () => {
    expect(manifest.publishConfig).toEqual({ access: 'public', provenance: true })
    expect(Object.keys(manifest.typesVersions['*']).sort()).toEqual([...doors].sort())
  })

  it('holds no test, no source, no script and nothing of the place where it was made', () => {
    const inside = files.filter((path) => !path.startsWith('test/conformance/'))
    expect(inside.filter((path) => /(^|\/)(test|src|scripts|examples|docs|node_modules|\.[^/]+)\//.test(path))).toEqual(
      [],
    )
    for (const path of files.filter((name) => /\.(c?js|d\.c?ts)$/.test(name)))
      expect(readFileSync(`${ROOT}/${path}`, 'utf8').includes(ROOT), path).toBe(false)
  })
})
