import type { Found, Step } from '../model/index.js'
import { areTexts } from '../model/plain.js'

/** A field that would have to be known. */
export interface Missing {
  readonly field: string
  /** The pointer of the item that lacks it. */
  readonly at?: string
}

const INDEX = /\/\d+(?=\/|$)/g

/** The field that a pointer leads to: `/media/0/people/1` → `media.people`. */
export const fieldAt = (at: string): string => at.replace(INDEX, '').slice(1).replaceAll('/', '.')

/**
 * What is missing to know an attribute of an item: the fields that the fact names for it, or else the attribute itself.
 * @param field The field that the item stands in.
 * @param at The item's pointer, if it has one.
 */
export const missingAt = (item: unknown, step: Step, field: string, at: string | undefined): readonly Missing[] => {
  const { missing } = item as Found
  const named = missing && Object.hasOwn(missing, step.key) ? missing[step.key] : undefined
  const here = (name: string) =>
    at !== undefined && name.startsWith(`${field}.`) ? { field: name, at } : { field: name }
  return (areTexts(named) ? named : [field + step.field]).map(here)
}
