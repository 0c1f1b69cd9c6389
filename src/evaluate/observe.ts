import { type FactInput, FIELDS, type Observed, type Slot } from '../model/index.js'
import { areTexts, isPlain } from '../model/plain.js'

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

/** Step 3, observe: facts on demand, once each. A fact that throws, or gives what no fact may give, is unknown. */
export const observe = (slots: readonly Slot[], input: FactInput): Observer => {
  const seen: (Observed | undefined)[] = []
  let failures: Set<number> | undefined
  const ask = (index: number): Observed => {
    const { fact, call } = slots[index] as Slot
    try {
      const observed = fact.observe(input, call)
      const { value, missing, certain = [] } = observed
      const isSound =
        value === undefined
          ? ('value' in observed || missing) && areTexts(missing ?? []) && Array.isArray(certain)
          : isOfKind(value, fact.kind.type)
      if (!isSound) throw TypeError()
      return value === undefined && !missing ? { ...observed, missing: knowledge(fact.reads) } : observed
    } catch {
      failures = (failures ?? new Set()).add(index)
      return { value: undefined, missing: [] }
    }
  }
  return {
    slots,
    failed: (slot) => failures?.has(slot) === true,
    observe: (index) => {
      const known = seen[index]
      if (known) return known
      const observed = ask(index)
      seen[index] = observed
      return observed
    },
  }
}

const isOfKind = (value: unknown, type: string): boolean => {
  if (value === null) return type !== 'list' && type !== 'boolean'
  if (type === 'list') return Array.isArray(value)
  if (type === 'number') return Number.isFinite(value)
  if (type === 'boolean') return typeof value === type
  if (type === 'object' || type === 'map' || type === 'clock') return isPlain(value)
  return typeof value === 'string'
}
