import { expect, it } from 'vitest'
import {
  type Catalog,
  compilePolicy,
  defineFact,
  evaluate,
  extendCatalog,
  type fieldCatalog,
  type Rule,
  type RuleFor,
  standardCatalog,
} from '../../src/index.js'
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

it('knows the facts that charte ships, and those that a host adds', () => {
  const heard = defineFact({
    id: 'acme.heard',
    title: 'Heard',
    kind: { type: 'boolean' },
    reads: [],
    observe: () => ({ value: true }),
  })
  const catalog = extendCatalog(standardCatalog, { facts: [heard] })
  const rule = (conditions: RuleFor<typeof catalog>['conditions']): RuleFor<typeof catalog> => ({
    ...typed,
    conditions,
  })
  const fits = rule({
    all: [
      { fact: 'acme.heard', operator: 'equal', value: true },
      { fact: 'text.terms', operator: 'atLeastItems', value: 1 },
      { fact: 'account.profile.bio', operator: 'equal', value: '' },
    ],
  })
  // @ts-expect-error: nobody declared it.
  const odd = rule({ fact: 'acme.herd', operator: 'equal', value: true })
  // @ts-expect-error: what is said of each item is no fact.
  const inside = rule({ fact: 'media.alt', operator: 'equal', value: '' })
  // @ts-expect-error: the catalog of fields computes nothing.
  const computed: RuleFor<typeof fieldCatalog> = fits
  expect([odd, inside, computed]).toHaveLength(3)
  const names = catalog.facts
  expect(names.has('acme.heard') && !names.has(String(odd.title))).toBe(true)
})

it('may be extended by what a host may have or not', () => {
  const facts: undefined | [] = undefined
  expect(extendCatalog(standardCatalog, { facts }).facts.size).toBe(standardCatalog.facts.size)
})
