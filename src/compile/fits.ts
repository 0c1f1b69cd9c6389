import type { Kind } from '../model/index.js'
import { parseDuration, parseInstant } from '../time/index.js'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether a JSON value is of a kind; if not, what was wanted, in words. */
export const fits = (value: unknown, kind: Kind): string | undefined => {
  const want = (ok: boolean, words: string) => (ok ? undefined : words)
  switch (kind.type) {
    case 'boolean':
      return want(typeof value === 'boolean', '`true` or `false`')
    case 'number':
      return want(typeof value === 'number' && Number.isFinite(value), 'a number')
    case 'instant':
      return want(
        typeof value === 'string' && parseInstant(value) !== undefined,
        'an instant such as `2026-11-24T09:30:00Z`',
      )
    case 'day':
      return want(typeof value === 'string' && DAY.test(value), 'a day such as `2026-11-24`')
    case 'duration':
      return want(
        typeof value === 'string' && parseDuration(value) !== undefined,
        'a duration such as `PT24H` or `P7D`',
      )
    case 'text':
      if (typeof value !== 'string') return 'a text'
      return want(
        !kind.values || kind.values.includes(value),
        `one of ${kind.values?.map((word) => `\`${word}\``).join(', ')}`,
      )
    case 'list': {
      if (!Array.isArray(value)) return 'a list'
      for (const item of value) {
        const wrong = fits(item, kind.of)
        if (wrong) return `a list in which each is ${wrong}`
      }
      return undefined
    }
    case 'object': {
      if (value === null || typeof value !== 'object' || Array.isArray(value)) return 'an object'
      for (const [key, member] of Object.entries(value)) {
        const declared = Object.hasOwn(kind.fields, key) ? kind.fields[key] : undefined
        if (!declared)
          return `an object with ${Object.keys(kind.fields)
            .map((name) => `\`${name}\``)
            .join(', ')}`
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
