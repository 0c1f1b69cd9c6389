import { expect, it } from 'vitest'
import { compilePolicy, type Decision, evaluate } from '../../src/index.js'
import { onePack, flagged as rule } from '../generate/one-pack.js'

const facts = { 't.flag': { kind: 'boolean', title: 'A switch' } }
const judge = (rules: object, policy: object = {}, scopes?: readonly string[]): Decision =>
  evaluate(
    { text: 'a', account: { kind: 'official' } },
    {
      policy: compilePolicy(onePack(rules, { reason: 'x', ...policy }, { facts })),
      now: '2026-11-24T09:00:00Z',
      facts: { 't.flag': true },
      ...(scopes && { scopes }),
    },
  )

it('a parameter is filled in wherever it stands in an obligation', () => {
  const params = { who: { kind: 'list', default: ['lead'] }, many: { kind: 'number', default: 2 } }
  const obligation = {
    kind: 'approval',
    due: 'before',
    roles: ['peer'],
    then: [{ roles: { param: 'who' }, need: { param: 'many' } }],
  }
  const { obligations } = judge(
    { r: rule({ params, obligations: [obligation] }) },
    { rules: { 't/r': { params: { who: ['board'] } } } },
  )
  expect(obligations[0]).toMatchObject({ roles: ['peer'], then: [{ roles: ['board'], need: 2 }] })
})

it('scopes with the same settings are judged once, and are both named', () => {
  const rules = { 't/r': { effect: 'forbid' } }
  const { findings } = judge({ r: rule() }, { scopes: { FR: { rules }, DE: { rules } } }, ['FR', 'DE'])
  expect(findings.map(({ scopes }) => scopes)).toEqual([['DE', 'FR']])
})
