import { expect, test } from 'vitest'
import { type Bundle, checkPolicy, compilePolicy, packFromFiles, slimBundle } from '../../src/index.js'
import { fromEngineRules } from '../../src/json-rules-engine/index.js'
import { checkPack, checkPost } from '../../src/schema/index.js'
import { checkExamples } from '../../src/testing/index.js'
import { onePack } from '../generate/one-pack.js'

const boom = () => {
  throw new Error('boom')
}
const rule = {
  title: 'Limit it',
  effect: 'require',
  message: 'Seen.',
  conditions: { fact: 'text', operator: 'equal', value: 'x' },
}
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
/** Values that throw as they are read. */
const TRAPS = [
  Object.defineProperty({}, 'title', { enumerable: true, get: boom }),
  new Proxy({ ...rule }, { ownKeys: boom }),
  new Proxy({ ...rule }, { get: boom }),
  new Proxy([], { get: boom }),
  revoked(),
]

test('What throws as it is read is one problem, with its place and a way out', () => {
  for (const trap of TRAPS) {
    const bundle = onePack({ r: trap }) as unknown as Bundle
    const [found, ...more] = checkPolicy(bundle)
    expect(more).toEqual([])
    expect(found).toMatchObject({ code: 'wrong-kind', message: 'this cannot be read' })
    expect(found?.at).toMatch(/^\/packs\/0\/rules/)
    expect(found?.hint).toContain('pass plain data')
    expect(() => compilePolicy(bundle)).toThrow(expect.objectContaining({ name: 'PolicyError' }))
    expect(() => slimBundle(bundle)).toThrow(expect.objectContaining({ name: 'PolicyError' }))
    for (const check of [checkPolicy, checkPack, checkPost]) expect(check(trap as never)).not.toEqual([])
    expect(checkExamples({ ...bundle.packs[0], rules: { r: trap } } as never)).toMatchObject([{ passed: false }])
    for (const rules of [trap, [trap], [{ conditions: trap, event: { type: 'a' } }]])
      expect(fromEngineRules(rules, { id: 'a' }).problems).not.toEqual([])
  }
})

test('Files of a pack and options of foreign rules that throw as they are read are told by their place', () => {
  const head = { format: 1, id: 'a', version: '1.0.0', title: 'A' }
  const told = (files: unknown): unknown => {
    try {
      return packFromFiles(files as never)
    } catch (error) {
      return (error as { problems?: unknown }).problems ?? error
    }
  }
  const unread = { code: 'wrong-kind', message: 'this cannot be read' }
  const cyclic = { conditions: {} as { [key: string]: unknown } }
  Object.assign(cyclic.conditions, { all: cyclic.conditions, any: cyclic.conditions })
  expect(told({ 'pack.json': head, 'a.json': cyclic })).toMatchObject([{ code: 'cyclic' }, {}])
  for (const trap of TRAPS) {
    for (const files of [trap, { 'pack.json': trap }, { 'pack.json': head, 'a.json': trap }])
      expect(told(files)).toMatchObject([unread])
    expect(told({ 'pack.json': head, 'terms/a.json': { terms: trap } })).toMatchObject([
      { ...unread, at: expect.stringMatching(/^\/terms~1a\.json/) },
    ])
    for (const options of [trap, ...['facts', 'rename', 'operators', 'title'].map((key) => ({ id: 'a', [key]: trap }))])
      expect(fromEngineRules([], options as never).problems).not.toEqual([])
  }
})

test('A member that says another thing each time it is read is read once', () => {
  let asked = 0
  const pack = onePack({
    r: Object.defineProperty({ ...rule, examples: [] }, 'title', {
      enumerable: true,
      get: () => (asked++ > 0 ? 7 : 'Limit it'),
    }),
  }).packs[0]
  checkExamples(pack as never)
  expect(asked).toBe(1)
})

test('A path or an operator without end is no path and no operator', () => {
  const leaf = { fact: 'a', operator: 'equal', value: 'x' }
  for (const long of [{ path: `$${'.a'.repeat(100_000)}` }, { operator: `${'not:'.repeat(100_000)}equal` }])
    expect(
      fromEngineRules([{ conditions: { all: [{ ...leaf, ...long }] }, event: { type: 'a' } }], { id: 'a' }).problems,
    ).not.toEqual([])
})
