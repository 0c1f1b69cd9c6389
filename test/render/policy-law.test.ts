import { expect, it } from 'vitest'
import { compilePolicy, rulesInForce } from '../../src/index.js'
import { en, renderPolicy } from '../../src/render/index.js'
import { scopesOf } from '../../src/render/scopes-of.js'
import { mapRules, ruleIds } from '../generate/edit.js'
import { LONG } from '../generate/settings.js'
import { forAll, nothing } from '../generate/subject.js'

it(
  'The document of a policy mentions exactly the rules that are in force, and the numbers that evaluate uses',
  () => {
    forAll(
      nothing,
      { told: 200, 'left out': 20, number: 20 },
      ({ bundle }, _, __, note) => {
        // Every rule and every parameter under a name of its own.
        const named = mapRules(bundle, (rule, id) => ({
          ...rule,
          title: `Rule ${id}`,
          params: Object.fromEntries(
            Object.entries(rule.params ?? {}).map(([name, parameter]) => [
              name,
              { ...parameter, title: `${name} of ${id}` },
            ]),
          ),
        }))
        const policy = compilePolicy(named)
        const everywhere = rulesInForce(policy)
        const somewhere = new Set(
          [...everywhere, ...rulesInForce(policy, { scopes: scopesOf(policy) })].map(({ rule }) => rule),
        )
        const told = renderPolicy(policy, { words: en, short: true }).replaceAll('\u00a0', ' ').split('\n')
        for (const id of ruleIds(named)) {
          const isTold = told.includes(`Rule ${id}`)
          expect(isTold, `${id}\n${told.join('\n')}`).toBe(somewhere.has(id))
          note(isTold ? 'told' : 'left out')
        }
        for (const { rule, use, params } of everywhere) {
          if (use !== undefined) continue
          for (const [name, value] of Object.entries(params)) {
            if (typeof value !== 'number') continue
            expect(
              told.some((line) => line.includes(`${name} of ${rule}: ${value}`)),
              `${rule} ${name} ${value}`,
            ).toBe(true)
            note('number')
          }
        }
      },
      200,
      1,
    )
  },
  LONG,
)
