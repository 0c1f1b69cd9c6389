import { expect, it } from 'vitest'
import { type Catalog, compilePolicy, evaluate, type Rule, type RuleFor, standardCatalog } from '../../src/index.js'
import { onePack } from '../generate/one-pack.js'

type Known = Catalog<'text' | 'media'>
const conditions = {
  all: [
    { fact: 'text', operator: 'notEqual', value: '' },
    { fact: 'media', operator: 'someItem', value: { item: 'alt', operator: 'equal', value: '' } },
    { not: { param: 'on', operator: 'equal', value: false } },
  ],
} as const
const typed: RuleFor<Known> = {
  title: 'Require a description',
  effect: 'require',
  message: 'Describe it.',
  params: { on: { kind: 'switch', default: true } },
  conditions,
}

it('a rule typed by its catalog may stand wherever a rule stands', () => {
  const plain: Rule = typed
  const policy = compilePolicy(onePack({ typed: plain }), standardCatalog)
  expect(evaluate({ text: 'x', media: [{}] }, { policy, now: '2026-11-24T09:30:00Z' }).outcome).toBe('hold')
})

it('names no fact but those of its catalog', () => {
  // @ts-expect-error: there is no fact of this name in the catalog.
  const wrong: RuleFor<Known> = { ...typed, conditions: { fact: 'txt', operator: 'notEqual', value: '' } }
  expect(wrong.conditions).toMatchObject({ fact: 'txt' })
})
