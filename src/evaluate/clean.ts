import type { EvaluationError, Field, Kind } from '../model/index.js'
import { isPlain } from '../model/plain.js'
import { parseDuration, parseInstant } from '../time/index.js'

/** What a value that cannot be read becomes. */
const BAD = Symbol('bad')
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
type Plain = { [key: string]: unknown }
type Report = (error: EvaluationError) => void
/** Reads one value. `strict`: it is content, and what cannot be read of it is reported. */
type Reader = (value: unknown, strict: boolean, report: Report) => unknown

const ifText =
  (isGood: (text: string) => boolean): Reader =>
  (value) =>
    typeof value === 'string' && isGood(value) ? value : BAD

const readList =
  (of: Reader, field: string): Reader =>
  (value, strict, report) => {
    if (!Array.isArray(value)) return BAD
    let isWhole = true
    const items: unknown[] = []
    for (let i = 0; i < value.length; i++) {
      const item = of(value[i], strict, report)
      if (item === BAD) isWhole = false
      else items.push(item)
    }
    if (isWhole) return items
    if (!strict) return BAD
    report({ code: 'wrong-kind', field })
    return items
  }

const readMap =
  (of: Reader): Reader =>
  (value, _, report) => {
    if (!isPlain(value)) return BAD
    const kept: [string, unknown][] = []
    for (const key of Object.keys(value)) {
      const member = of(value[key], false, report)
      if (member !== BAD) kept.push([key, member])
    }
    // Any key may stand here, `__proto__` too.
    return Object.fromEntries(kept)
  }

/** Makes the reader of a field: its id is what is reported. */
const readerOf = (kind: Kind, field: string): Reader => {
  switch (kind.type) {
    case 'list':
      return readList(readerOf(kind.of, field), field)
    case 'map':
      return readMap(readerOf(kind.of, field))
    case 'object':
      return readObject(kind.fields, field)
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : BAD)
    case 'number':
      return (value) => (Number.isFinite(value) ? value : BAD)
    case 'instant':
      return ifText((text) => parseInstant(text) !== undefined)
    case 'day':
      return ifText((text) => DAY.test(text))
    case 'duration':
      return ifText((text) => parseDuration(text) !== undefined)
    default: {
      const { values } = kind
      return kind.type === 'text' && values ? ifText((text) => values.includes(text)) : ifText(() => true)
    }
  }
}

interface Member {
  readonly field: string
  readonly isContent: boolean
  readonly isDate: boolean
  /** The account and the author are knowledge, but `account.id` is content: these two pass strictness on to their members. */
  readonly passesOn: boolean
  readonly read: Reader
}

const readObject = (fields: Readonly<Record<string, Field>>, id: string): Reader => {
  let members: ReadonlyMap<string, Member> | undefined
  const memberOf = ([name, { as, kind }]: readonly [string, Field]): [string, Member] => {
    const field = id === '' ? name : `${id}.${name}`
    const passesOn = id === '' && (name === 'account' || name === 'author')
    const isDate = kind.type === 'instant' || kind.type === 'day'
    return [name, { field, isContent: as === 'content', isDate, passesOn, read: readerOf(kind, field) }]
  }
  return (value, strict, report) => {
    if (!isPlain(value)) return BAD
    members ??= new Map(Object.entries(fields).map(memberOf))
    const kept: Plain = {}
    // The time this takes depends on what was given, not on the hundreds of fields that there are.
    for (const name of Object.keys(value)) {
      const member = members.get(name)
      const given = member && value[name]
      if (given === undefined || given === null) continue
      const { field, isContent, isDate, passesOn, read } = member as Member
      const good = read(given, isContent ? strict : passesOn, report)
      if (good !== BAD) kept[name] = good
      else if (isContent && !strict) return BAD
      else if (isContent) report({ code: isDate ? 'bad-date' : 'wrong-kind', field })
    }
    return kept
  }
}

/**
 * Makes a reader of hostile input. It returns a copy that holds only declared fields of the declared kind. Content that
 * cannot be read is reported; knowledge that cannot be read is not known. So no later step has to doubt its input.
 */
export const cleaner = (
  fields: Readonly<Record<string, Field>>,
): ((input: unknown, report: (error: EvaluationError) => void) => unknown) => {
  const read = readObject(fields, '')
  return (input, report) => (isPlain(input) ? read(input, true, report) : {})
}
