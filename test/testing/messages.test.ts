import { describe, expect, it } from 'vitest'
import { compilePolicy, type Finding, type Pack, type Parameter, type ParamValue } from '../../src/index.js'
import * as everything from '../../src/packs/index.js'
import { en, fr, renderFinding } from '../../src/render/index.js'

const packs = Object.values(everything).filter((one): one is Pack => 'id' in one && one.rules !== undefined)

/** Values that a policy may give a parameter: its default, its bounds, each option, short and long lists. */
const valuesOf = (parameter: Parameter): readonly ParamValue[] => {
  switch (parameter.kind) {
    case 'number':
      return [parameter.default, parameter.min ?? 0, parameter.max ?? 1000, 1, 2.5]
    case 'switch':
      return [true, false]
    case 'choice':
      return parameter.options
    case 'list':
      return [parameter.default, [], parameter.options ?? ['one', 'two']]
    default:
      return [parameter.default]
  }
}

const rules = packs.flatMap((pack) =>
  Object.entries(pack.rules ?? {}).map(([name, rule]) => ({ id: `${pack.id}/${name}`, pack, rule })),
)

describe('the words of a finding', () => {
  const policies = new Map(
    packs.map((pack) => {
      const policy = { format: 1, id: 'words', version: '1.0.0', packs: { [pack.id]: pack.version } } as const
      return [pack.id, compilePolicy({ policy, packs: [pack] })]
    }),
  )
  it.each(rules)('of $id have no brace left over, whatever its parameters are', ({ id, pack, rule }) => {
    const policy = policies.get(pack.id) as NonNullable<ReturnType<typeof policies.get>>
    const defaults = Object.fromEntries(Object.entries(rule.params ?? {}).map(([name, one]) => [name, one.default]))
    const settings = Object.entries(rule.params ?? {}).flatMap(([name, parameter]) =>
      valuesOf(parameter).map((value) => ({ ...defaults, [name]: value })),
    )
    const bare = {
      scopes: [],
      effect: 'advise',
      outcome: 'allow',
      status: 'open',
      evidence: [],
      obligations: [],
      fixes: [],
    }
    for (const params of [defaults, ...settings])
      for (const words of [en, fr]) {
        const said = renderFinding({ ...bare, rule: id, params } as unknown as Finding, { policy, words })
        expect(said).not.toMatch(/[{}]|undefined|\[object|NaN/)
        expect(said.length).toBeGreaterThan(20)
      }
  })
})
