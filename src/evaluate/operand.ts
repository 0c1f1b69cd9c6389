import { none, type Operand, type Step } from '../model/index.js'
import { isObject, memberOf } from '../model/plain.js'
import { fieldAt, type Missing, missingAt } from './missing.js'
import type { Observer } from './observe.js'

/** An item that a list condition is looking at. */
export interface Item {
  readonly value: unknown
  /** Its JSON pointer in the post, if it has one. */
  readonly at: string | undefined
  /** Whether its fact says where it stands and what it is; else it is a member of the post. */
  readonly isHit: boolean
  /** The field or fact it belongs to. */
  readonly field: string
}

/** A value, or what is missing to have it. */
export interface Reached {
  readonly value: unknown
  /** Of a list that is not known: the items that are certain. */
  readonly certain?: readonly unknown[] | undefined
  readonly missing: readonly Missing[]
  readonly failed: boolean
  /** The pointer and the field of what was reached. */
  readonly at: string | undefined
  readonly field: string
}

/** The value of one side of a comparison, undefined if it is not known: what `reach` reads, without saying what is missing. */
export const look = (operand: Operand, item: unknown, observer: Observer): unknown => {
  if (operand.from === 'value') return operand.value
  let value = operand.from === 'fact' ? observer.observe(operand.slot).value : item
  if (operand.from === 'fact' && value === undefined) return undefined
  for (const step of operand.path) {
    const next = memberOf(value, step.key)
    if (next !== undefined && next !== null) value = next
    else if (step.absent === 'unknown' && isObject(value)) return undefined
    else {
      const last = operand.path[operand.path.length - 1] as Step
      return last.default ?? none(last.kind)
    }
  }
  return value
}

/** The items of a list that are certain to be in it, when it is not known as a whole. */
export const certainOf = (operand: Operand, observer: Observer): readonly unknown[] | undefined =>
  operand.from === 'fact' && operand.path.length === 0 ? observer.observe(operand.slot).certain : undefined

/** Reads one side of a comparison. Only own properties count. */
export const reach = (operand: Operand, item: Item | undefined, observer: Observer): Reached => {
  if (operand.from === 'value') return { value: operand.value, missing: [], failed: false, at: undefined, field: '' }
  let value: unknown
  let at: string | undefined
  let base: string
  if (operand.from === 'fact') {
    const { fact } = observer.slots[operand.slot] as Observer['slots'][number]
    const observed = observer.observe(operand.slot)
    base = fact.id
    at = fact.at
    if (observed.value === undefined) {
      const missing = missingOf(observed.missing as readonly string[], base, operand.path)
      const certain = operand.path.length > 0 ? undefined : observed.certain
      return { value: undefined, certain, missing, failed: observer.failed(operand.slot), at, field: base }
    }
    value = observed.value
  } else {
    const here = item as Item
    value = here.value
    at = here.at
    base = at === undefined ? here.field : fieldAt(at)
  }
  const origin = at
  for (const step of operand.path) {
    const next = memberOf(value, step.key)
    if (at !== undefined) at = `${at}/${step.key}`
    if (next !== undefined && next !== null) value = next
    else if (step.absent === 'unknown' && isObject(value)) {
      const missing = operand.from === 'fact' ? [{ field: step.field }] : missingAt(value, step, base, origin)
      return { value: undefined, missing, failed: false, at, field: base }
    } else {
      const last = operand.path.at(-1) as Step
      return { value: last.default ?? none(last.kind), missing: [], failed: false, at, field: base }
    }
  }
  return { value, missing: [], failed: false, at, field: base }
}

/** An absent map names the key that was asked of it: `labels` read at `$.topic` misses `labels.topic`. */
const missingOf = (fields: readonly string[], fact: string, [step]: readonly Step[]): readonly Missing[] =>
  fields.map((field) => ({ field: step && field === fact ? step.field : field }))

/** An item of a list with its address. */
export const itemAt = (reached: Reached, value: unknown, i: number): Item => {
  const own = memberOf(value, 'at')
  const at =
    reached.at !== undefined ? `${reached.at}/${i}` : typeof own === 'string' && own.startsWith('/') ? own : undefined
  return { value, at, isHit: reached.at === undefined, field: reached.field }
}

/** The items of a list with their addresses; of one that is not known, the certain ones. */
export const itemsOf = (reached: Reached): readonly Item[] =>
  ((reached.value ?? reached.certain ?? []) as readonly unknown[]).map((value, i) => itemAt(reached, value, i))
