import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import type * as Main from '../../src/index.js'
import type { Bundle, Pack } from '../../src/index.js'
import { bundle } from './bundle.js'

const ROOT = new URL('../../', import.meta.url)
const require = createRequire(import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
  exports: Record<string, { import: { default: string }; require: { default: string } } | string>
}
const doors = Object.entries(manifest.exports).flatMap(([door, to]) => (typeof to === 'string' ? [] : [{ door, to }]))
const load = <T>(path: string): Promise<T> => import(new URL(path, ROOT).href)
const esm = () => load<typeof Main>('dist/index.js')
const cjs = () => require('../../dist/index.cjs') as typeof Main
const packs = () => load<Record<string, unknown> & { starter: Bundle }>('dist/packs/index.js')

const POST = { text: 'Write to lopez@example.org, she needs a fridge', account: { kind: 'official' } } as const
const NOW = '2026-11-24T10:00:00Z'

describe.each(doors)('$door', ({ to }) => {
  it('offers the same to import and to require', async () => {
    const imported = Object.keys(await load<object>(to.import.default)).filter((name) => name !== 'default')
    expect(Object.keys(require(new URL(to.require.default, ROOT).pathname)).sort()).toEqual(imported.sort())
  })
})

describe('the copies of charte', () => {
  it('judge by a policy that another copy compiled', async () => {
    const { starter } = await packs()
    const [one, other] = [await esm(), cjs()]
    const context = { policy: other.compilePolicy(starter), now: NOW }
    expect(one.evaluate(POST, context)).toEqual(other.evaluate(POST, context))
  })

  it('judge every example of every rule that charte ships alike, byte for byte', async () => {
    const all = Object.values(await packs()).filter(
      (value): value is Pack => typeof value === 'object' && value !== null && 'format' in value && 'rules' in value,
    )
    const { recommended } = (await packs()) as { recommended?: Bundle }
    const [one, other] = [await esm(), cjs()]
    const [here, there] = [one.compilePolicy(recommended as Bundle), other.compilePolicy(recommended as Bundle)]
    expect(there.digest).toBe(here.digest)
    let judged = 0
    for (const { rules = {} } of all)
      for (const { examples = [] } of Object.values(rules))
        for (const { post, context } of examples) {
          const mine = JSON.stringify(one.evaluate(post, { now: NOW, ...context, policy: here }))
          expect(JSON.stringify(other.evaluate(post, { now: NOW, ...context, policy: there }))).toBe(mine)
          judged += 1
        }
    expect(judged).toBeGreaterThan(100)
  })

  it('throw errors known by their name', async () => {
    for (const copy of [await esm(), cjs()])
      expect(() => copy.compilePolicy({} as Bundle)).toThrow(expect.objectContaining({ name: 'PolicyError' }))
  })
})

describe('a bundle', () => {
  it('leaves out the packs that it does not use', async () => {
    const all = Object.values(await packs()).filter(
      (value): value is Pack => typeof value === 'object' && value !== null && 'id' in value && 'format' in value,
    )
    const { starter } = await packs()
    const code = await bundle("import { starter } from 'charte/packs'\nconsole.log(starter)")
    const used = new Set(starter.packs.map(({ id }) => id))
    const holds = (id: string) => new RegExp(`\\bid: ?"${id}"`).test(code)
    expect([...used].filter((id) => !holds(id))).toEqual([])
    expect(all.map(({ id }) => id).filter((id) => !used.has(id) && holds(id))).toEqual([])
    expect(all.length).toBeGreaterThan(used.size)
  })

  it('leaves out the facts that it does not use, and the words that they look for', async () => {
    const code = await bundle(`
      import { compilePolicyWith, evaluate, extendCatalog, fieldCatalog } from 'charte'
      import { textPersonalData } from 'charte/facts'
      console.log(compilePolicyWith, evaluate, extendCatalog(fieldCatalog, { facts: [textPersonalData] }))`)
    const facts = Object.keys(await load<object>('dist/facts/index.js'))
    expect(facts.filter((name) => new RegExp(`\\b${name}\\b`).test(code))).toEqual(['textPersonalData'])
    const whole = await bundle("import { standardCatalog } from 'charte'\nconsole.log(standardCatalog)")
    expect(facts.filter((name) => !whole.includes(name))).toEqual([])
    for (const words of ['endorse', 'disgrace'])
      expect([whole.includes(words), code.includes(words)], words).toEqual([true, false])
  })

  it('leaves out the languages that it does not use', async () => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : value !== null && typeof value === 'object'
          ? Object.values(value).flatMap(texts)
          : []
    const { en, fr } = await load<{ en: unknown; fr: unknown }>('dist/render/index.js')
    const code = await bundle("import { en, renderDecision } from 'charte/render'\nconsole.log(renderDecision, en)")
    const long = (value: unknown) => texts(value).filter((text) => text.length > 12)
    const holds = (text: string) => code.includes(JSON.stringify(text).slice(1, -1))
    expect(long(en).filter(holds).length).toBeGreaterThan(5)
    expect(long(fr).filter((text) => !long(en).includes(text) && holds(text))).toEqual([])
    expect(long(fr).length).toBeGreaterThan(5)
  })

  it('judges in a bare context, without Intl and under a ban on code from strings', async () => {
    const code = await bundle(`
      import { compilePolicy, evaluate } from 'charte'
      import { starter } from 'charte/packs'
      result = JSON.stringify(evaluate(${JSON.stringify(POST)}, { policy: compilePolicy(starter), now: '${NOW}' }))`)
    const { compilePolicy, evaluate } = await esm()
    const here = JSON.stringify(evaluate(POST, { policy: compilePolicy((await packs()).starter), now: NOW }))
    const bare = { result: '' }
    runInNewContext(`delete globalThis.Intl; delete globalThis.console; delete globalThis.WebAssembly;${code}`, bare, {
      contextCodeGeneration: { strings: false, wasm: false },
    })
    expect(bare.result).toBe(here)
  })
})
