import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Pack, standardCatalog } from '../../src/index.js'
import * as everything from '../../src/packs/index.js'

const ROOT = new URL('../../', import.meta.url).pathname
const page = (path: string) => readFileSync(ROOT + path, 'utf8')
const packs = Object.values(everything).filter((one): one is Pack => 'id' in one)
const rules = packs.flatMap((pack) =>
  Object.entries(pack.rules ?? {}).map(([name, rule]) => ({ id: `${pack.id}/${name}`, rule })),
)

describe('the pages made from data', () => {
  it('are what the data says today: `npm run build:docs` writes them', () => {
    const check = () =>
      execFileSync(process.execPath, ['scripts/build-docs.mjs', '--check'], { cwd: ROOT, stdio: 'pipe' })
    expect(check).not.toThrow()
  })
  it('are the same whenever they are made', async () => {
    const { rulePages } = (await import(`${ROOT}scripts/docs/rules.mjs`)) as { rulePages: () => Map<string, string> }
    expect([...rulePages()]).toEqual([...rulePages()])
  })
  it.each(rules)('tell all of $id', ({ id, rule }) => {
    const path = `docs/rules/${id}.md`
    expect(existsSync(ROOT + path)).toBe(true)
    const text = page(path)
    const { title, message, rationale } = rule as unknown as Record<
      string,
      { readonly en: string; readonly fr: string }
    >
    for (const words of [title, message, rationale])
      for (const said of [words?.en, words?.fr]) expect(text).toContain(said)
    for (const name of Object.keys(rule.params ?? {})) expect(text).toContain(`| \`${name}\` |`)
    for (const { post } of rule.examples ?? []) expect(text).toContain(post.text?.replaceAll('\n', ' ⏎ ') ?? 'no text')
    for (const source of rule.sources ?? []) expect(text).toContain(source.title)
    expect(text).not.toMatch(/undefined|\[object|NaN/)
    expect(page('docs/rules/README.md')).toContain(`(${id}.md)`)
  })
  it('name every fact, every operator and every attribute of an item', () => {
    const text = page('docs/facts.md')
    for (const id of [...standardCatalog.facts.keys(), ...standardCatalog.operators.keys()])
      expect(text).toContain(`\`${id}\``)
    for (const { kind } of standardCatalog.facts.values())
      if (kind.type === 'list' && kind.of.type === 'object')
        for (const name of Object.keys(kind.of.fields)) expect(text).toContain(`| \`${name}\` |`)
  })
})
