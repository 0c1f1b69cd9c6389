import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as charte from '../../src/index.js'
import { expectationOf, judge, type Suite } from './run.js'

const here = new URL('.', import.meta.url)
const names = readdirSync(here)
  .filter((name) => name.endsWith('.json') && name !== 'catalog.json')
  .map((name) => name.slice(0, -5))
const read = (name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, here), 'utf8')) as Suite
const suites = names.map((name) => ({ name, suite: read(name) }))
const cases = suites.flatMap(({ suite }) => suite.cases)

describe('the conformance cases', () => {
  it('are at least 400 over at most 40 bundles', () => {
    expect(cases.length).toBeGreaterThanOrEqual(400)
    expect(suites.length).toBeLessThanOrEqual(40)
  })

  it.each(suites)('$name: every case has a name of its own, and only plain data', ({ suite }) => {
    expect(new Set(suite.cases.map(({ id }) => id)).size).toBe(suite.cases.length)
    expect(JSON.parse(JSON.stringify(suite))).toEqual(suite)
  })

  it('have cases for every law', () => {
    const laws = new Set(cases.flatMap(({ laws = [] }) => laws))
    const missing = Array.from({ length: 25 }, (_, i) => i + 1).filter((law) => !laws.has(law))
    expect(missing).toEqual([])
  })

  it('expect every status, outcome and border error', () => {
    const statuses = new Set(cases.flatMap(({ expect: { findings = [] } }) => findings.map(({ status }) => status)))
    expect([...statuses].sort()).toEqual(['capped', 'lifted', 'met', 'open', 'undetermined', 'waived'])
    expect([...new Set(cases.map(({ expect: { outcome } }) => outcome))].sort()).toEqual(['allow', 'deny', 'hold'])
    const codes = new Set(cases.flatMap(({ expect: { errors = [] } }) => errors.map(({ code }) => code)))
    // A text that is too long would be longer than all the other cases together; a cycle is no JSON.
    expect([...codes].sort()).toEqual(['bad-date', 'bad-zone', 'fact-failed', 'no-now', 'unknown-scope', 'wrong-kind'])
  })

  it('ask for every operator and decorator', () => {
    const text = JSON.stringify(suites.map(({ suite }) => suite.bundle))
    const operators = [...text.matchAll(/"operator":"([^"]+)"/g)].flatMap(([, name]) => (name as string).split(':'))
    const wanted = [...charte.standardCatalog.operators.keys()]
    const decorators = ['not', 'swap', 'someFact', 'everyFact', 'someValue', 'everyValue']
    expect([...wanted, ...decorators].filter((name) => !operators.includes(name))).toEqual([])
  })
})

describe('charte judges the conformance cases', () => {
  it.each(suites)('$name', ({ suite }) => {
    judge(charte, suite).forEach((decision, i) => {
      const { id, expect: wanted } = suite.cases[i] as Suite['cases'][number]
      const said = { id, ...expectationOf(decision) }
      expect(said).toEqual({ id, ...wanted })
      // Equal inputs give equal bytes.
      expect(JSON.stringify(said)).toBe(JSON.stringify({ id, ...wanted }))
    })
  })
})
