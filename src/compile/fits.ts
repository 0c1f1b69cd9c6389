import type { Kind } from '../model/index.js'
import { isPlain } from '../model/plain.js'
import { quoted } from '../model/quoted.js'
import { isOf } from './is-of.js'

/** What is wanted of a single value, by its type; of a text with words of its own see below. */
const WANTED: Readonly<Partial<Record<Kind['type'], string>>> = {
  boolean: '`true` or `false`',
  number: 'a number',
  instant: 'an instant such as `2026-11-24T09:30:00Z`',
  day: 'a day such as `2026-11-24`',
  duration: 'a duration such as `PT24H` or `P7D`',
  clock: 'a time of day such as `22:00`',
}

/** Whether a JSON value is of a kind; if not, what was wanted, in words. */
export const fits = (value: unknown, kind: Kind): string | undefined => {
  if (isOf(value, kind)) return undefined
  switch (kind.type) {
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
      return WANTED[kind.type] ?? 'a value that can be written down'
  }
}
