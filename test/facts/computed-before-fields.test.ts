import { describe, expect, it } from 'vitest'
import * as facts from '../../src/facts/index.js'
import { standardCatalog } from '../../src/index.js'

describe('the standard catalog', () => {
  it('holds every computed fact itself, also where a field has the same id', () => {
    const { fieldFacts, ...computed } = facts
    const shared = Object.values(computed).filter(({ id }) => fieldFacts.some((field) => field.id === id))
    expect(shared.map(({ id }) => id)).toContain('calendar.embargoes')
    for (const fact of Object.values(computed)) expect(standardCatalog.facts.get(fact.id)).toBe(fact)
  })
})
