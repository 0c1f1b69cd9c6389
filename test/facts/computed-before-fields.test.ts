import { describe, expect, it } from 'vitest'
import * as facts from '../../src/facts/index.js'
import { fieldCatalog, standardCatalog } from '../../src/index.js'

describe('the standard catalog', () => {
  it('holds every computed fact itself, also where a field has the same id', () => {
    const computed = Object.values(facts)
    const shared = computed.filter(({ id }) => fieldCatalog.facts.has(id))
    expect(shared.map(({ id }) => id)).toContain('calendar.embargoes')
    for (const fact of computed) expect(standardCatalog.facts.get(fact.id)).toBe(fact)
  })
})
