import type { Field, Kind } from '../model/index.js'
import { isPlain } from '../model/plain.js'
import { dayNumber, minuteOf, parseDuration, parseInstant } from '../time/index.js'

/** Whether a JSON value is of a kind. */
export const isOf = (value: unknown, kind: Kind): boolean => {
  switch (kind.type) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'number':
      return Number.isFinite(value)
    case 'instant':
      return parseInstant(value) !== undefined
    case 'day':
      return typeof value === 'string' && dayNumber(value) !== undefined
    case 'duration':
      return typeof value === 'string' && parseDuration(value) !== undefined
    case 'text':
      return typeof value === 'string' && (!kind.values || kind.values.includes(value))
    case 'clock':
      return minuteOf(value as string) !== undefined
    case 'list':
      return Array.isArray(value) && value.every((item) => isOf(item, kind.of))
    case 'object':
      return (
        isPlain(value) &&
        Object.entries(value).every(
          ([key, member]) => Object.hasOwn(kind.fields, key) && isOf(member, (kind.fields[key] as Field).kind),
        )
      )
    default:
      return false
  }
}
