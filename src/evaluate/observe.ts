import { type FactInput, FIELDS, type Observed, type Slot } from '../model/index.js'

/** Asks each fact at most once. */
export interface Observer {
  /** What the fact of a slot saw. */
  observe(slot: number): Observed
  /** Whether that fact failed. */
  failed(slot: number): boolean
  readonly slots: readonly Slot[]
}

/** The fields to name when a fact is unknown and does not say why. */
const knowledge = (reads: readonly string[]) => reads.filter((field) => FIELDS.get(field)?.as !== 'content')

/** Step 3, observe: facts on demand, once each. A fact that throws is unknown. */
export const observe = (slots: readonly Slot[], input: FactInput): Observer => {
  const seen = new Map<number, Observed>()
  const failures = new Set<number>()
  return {
    slots,
    failed: (slot) => failures.has(slot),
    observe: (index) => {
      const known = seen.get(index)
      if (known) return known
      const slot = slots[index] as Slot
      let observed: Observed
      try {
        observed = slot.fact.observe(input, slot.call)
        const { value } = observed
        if (value === undefined) observed = { ...observed, missing: observed.missing ?? knowledge(slot.fact.reads) }
        else if (!isOfKind(value, slot.fact.kind.type)) throw new TypeError('a value of the wrong kind')
      } catch {
        failures.add(index)
        observed = { value: undefined, missing: [] }
      }
      seen.set(index, observed)
      return observed
    },
  }
}

const isOfKind = (value: unknown, type: string): boolean => {
  if (value === null) return type !== 'list' && type !== 'boolean'
  if (type === 'list') return Array.isArray(value)
  if (type === 'boolean' || type === 'number') return typeof value === type
  if (type === 'object' || type === 'map' || type === 'clock') return typeof value === 'object' && !Array.isArray(value)
  return typeof value === 'string'
}
