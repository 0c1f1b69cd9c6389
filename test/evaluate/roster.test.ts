import { describe, expect, it } from 'vitest'
import { compilePolicy, defineFact, evaluate, extendCatalog, standardCatalog } from '../../src/index.js'
import { onePack } from '../generate/one-pack.js'

const hearing = (id: string, covers?: readonly string[], value = false) =>
  defineFact({
    id,
    title: id,
    kind: { type: 'boolean' },
    reads: ['text'],
    ...(covers && { covers: () => covers }),
    observe: () => ({ value }),
  })
const facts = [
  hearing('acme.north', ['de', 'nl-BE']),
  hearing('acme.south', ['fr', 'de']),
  hearing('acme.loud', ['fr'], true),
  hearing('acme.any', ['any']),
  hearing('acme.all'),
]
const rules = Object.fromEntries(
  facts.map(({ id }) => [
    id.slice(5),
    {
      title: 'Limit it',
      effect: 'require',
      message: 'Seen.',
      conditions: { fact: id, operator: 'equal', value: true },
    },
  ]),
)
/** The rules that say they could not read a language. */
const deaf = (language?: string) => {
  const policy = compilePolicy(onePack(rules), extendCatalog(standardCatalog, { facts }))
  const post = { text: 'Hallo', ...(language && { language }) }
  const { findings, unjudged } = evaluate(post, { policy, now: '2026-11-24T09:00:00Z' })
  expect(findings.map(({ rule }) => rule)).toEqual(['t/loud'])
  return unjudged.map(({ rule, languages }) => `${rule} ${languages}`)
}

describe('a rule that found nothing says that it could not read the language of the post', () => {
  it('where its facts read some languages, and not this one', () => {
    expect(deaf('de')).toEqual([])
    expect(deaf('fr')).toEqual(['t/north fr'])
    expect(deaf('nl')).toEqual(['t/south nl'])
    expect(deaf('it')).toEqual(['t/north it', 't/south it'])
  })
  it('whatever the region and the letters of its tag', () => {
    expect(deaf('FR-CA')).toEqual(['t/north fr'])
    expect(deaf('nl-NL')).toEqual(['t/south nl'])
  })
  it('but not where none is stated', () => {
    expect(deaf()).toEqual([])
  })
})
