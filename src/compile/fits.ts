import type { Field, Kind } from '../model/index.js'
import { parseDuration, parseInstant } from '../time/index.js'

const DAY = /^\d{4}-\d{2}-\d{2}$/

const isText = (value: unknown): boolean => typeof value === 'string'

/** Whether a JSON value is of a kind. */
export const isOf = (value: unknown, kind: Kind): boolean => {
  switch (kind.type) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    case 'instant':
      return typeof value === 'string' && parseInstant(value) !== undefined
    case 'day':
      return typeof value === 'string' && DAY.test(value)
    case 'duration':
      return typeof value === 'string' && parseDuration(value) !== undefined
    case 'text':
      return typeof value === 'string' && (!kind.values || kind.values.includes(value))
    case 'list': {
      const { of } = kind
      return Array.isArray(value) && value.every(of.type === 'text' && !of.values ? isText : (item) => isOf(item, of))
    }
    case 'object':
      return (
        value !== null &&
        typeof value === 'object' &&
        !Array.isArray(value) &&
        Object.entries(value).every(
          ([key, member]) => Object.hasOwn(kind.fields, key) && isOf(member, (kind.fields[key] as Field).kind),
        )
      )
    default:
      return false
  }
}

const quoted = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ')

/** Whether a JSON value is of a kind; if not, what was wanted, in words. */
export const fits = (value: unknown, kind: Kind): string | undefined => {
  if (isOf(value, kind)) return undefined
  switch (kind.type) {
    case 'boolean':
      return '`true` or `false`'
    case 'number':
      return 'a number'
    case 'instant':
      return 'an instant such as `2026-11-24T09:30:00Z`'
    case 'day':
      return 'a day such as `2026-11-24`'
    case 'duration':
      return 'a duration such as `PT24H` or `P7D`'
    case 'text':
      return typeof value !== 'string' || !kind.values ? 'a text' : `one of ${quoted(kind.values)}`
    case 'list': {
      const wrong = Array.isArray(value) ? Array.from(value, (item) => fits(item, kind.of)).find(Boolean) : undefined
      return wrong ? `a list in which each is ${wrong}` : 'a list'
    }
    case 'object': {
      if (value === null || typeof value !== 'object' || Array.isArray(value)) return 'an object'
      for (const [key, member] of Object.entries(value)) {
        const declared = Object.hasOwn(kind.fields, key) ? kind.fields[key] : undefined
        if (!declared) return `an object with ${quoted(Object.keys(kind.fields))}`
        const wrong = fits(member, declared.kind)
        if (wrong) return `an object whose \`${key}\` is ${wrong}`
      }
      return undefined
    }
    default:
      return 'a value that can be written down'
  }
}

/** Whether every value of one kind may stand where another is wanted. */
export const mayStandFor = (given: Kind, wanted: Kind): boolean => {
  if (given.type === 'list' && wanted.type === 'list') return mayStandFor(given.of, wanted.of)
  if (given.type !== wanted.type) return false
  return given.type !== 'object' || wanted.type !== 'object' || given.fields === wanted.fields
}
