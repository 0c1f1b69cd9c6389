import type { EvaluationError, Field, Kind } from '../model/index.js'
import { parseDuration, parseInstant } from '../time/index.js'

const BAD = Symbol('bad')
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
type Plain = { [key: string]: unknown }
const isPlain = (value: unknown): value is Plain => value !== null && typeof value === 'object' && !Array.isArray(value)

const scalar = (value: unknown, kind: Kind): unknown => {
  if (kind.type === 'boolean') return typeof value === 'boolean' ? value : BAD
  if (kind.type === 'number') return typeof value === 'number' && Number.isFinite(value) ? value : BAD
  if (typeof value !== 'string') return BAD
  if (kind.type === 'instant') return parseInstant(value) === undefined ? BAD : value
  if (kind.type === 'day') return DAY.test(value) ? value : BAD
  if (kind.type === 'duration') return parseDuration(value) === undefined ? BAD : value
  return kind.type === 'text' && kind.values && !kind.values.includes(value) ? BAD : value
}

/**
 * A copy of hostile input that holds only declared fields of the declared kind. Content that cannot be read is reported;
 * knowledge that cannot be read is not known. So no later step has to doubt its input.
 */
export const clean = (
  input: unknown,
  fields: Readonly<Record<string, Field>>,
  report: (error: EvaluationError) => void,
): unknown => {
  const visit = (value: unknown, kind: Kind, id: string, strict: boolean): unknown => {
    if (kind.type === 'list') {
      if (!Array.isArray(value)) return BAD
      const items = value.map((item: unknown) => visit(item, kind.of, id, strict))
      if (!items.includes(BAD)) return items
      if (!strict) return BAD
      report({ code: 'wrong-kind', field: id })
      return items.filter((item) => item !== BAD)
    }
    if (!isPlain(value)) return kind.type === 'object' || kind.type === 'map' ? BAD : scalar(value, kind)
    if (kind.type === 'map') {
      const members = Object.keys(value).map((key) => [key, visit(value[key], kind.of, `${id}.${key}`, false)] as const)
      return Object.fromEntries(members.filter(([, member]) => member !== BAD))
    }
    return kind.type === 'object' ? object(value, kind.fields, `${id}.`, strict) : BAD
  }
  const object = (
    value: Plain,
    declared: Readonly<Record<string, Field>>,
    prefix: string,
    strict: boolean,
  ): unknown => {
    const kept: Plain = {}
    for (const name of Object.keys(declared)) {
      const given = Object.hasOwn(value, name) ? value[name] : undefined
      if (given === undefined || given === null) continue
      const { as, kind } = declared[name] as Field
      const id = prefix + name
      // `account.id` is content though the account is knowledge: containers at the top pass strictness on.
      const content = as === 'content' && strict
      const read = visit(
        given,
        kind,
        id,
        as === 'content' ? strict : prefix === '' && kind.type === 'object' && (id === 'account' || id === 'author'),
      )
      if (read !== BAD) kept[name] = read
      else if (content)
        report({ code: kind.type === 'instant' || kind.type === 'day' ? 'bad-date' : 'wrong-kind', field: id })
      else if (as === 'content') return BAD
    }
    return kept
  }
  if (!isPlain(input)) return {}
  return object(input, fields, '', true)
}
