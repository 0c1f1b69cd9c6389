import type { Kind } from '../model/index.js'
import { isPlain } from '../model/plain.js'
import { quoted } from '../model/quoted.js'
import { isOf } from './is-of.js'

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
    case 'clock':
      return 'a time of day such as `22:00`'
    case 'text':
      return typeof value !== 'string' || !kind.values ? 'a text' : `one of ${quoted(kind.values)}`
    case 'list': {
      const wrong = Array.isArray(value) ? Array.from(value, (item) => fits(item, kind.of)).find(Boolean) : undefined
      return wrong ? `a list in which each item is ${wrong}` : 'a list'
    }
    case 'object': {
      if (!isPlain(value)) return 'an object'
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
