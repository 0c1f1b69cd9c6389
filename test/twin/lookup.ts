import {
  CONTEXT_FIELDS,
  type Context,
  type Field,
  none,
  POST_FIELDS,
  type Post,
  type Truth,
} from '../../src/model/index.js'

/** A value, or the fields that would have to be known to have it. */
export interface Seen {
  readonly value: unknown
  readonly miss: readonly string[]
}
type Fields = Readonly<Record<string, Field>>

/** Reads a path from declared fields: content that is absent is none, and so is all below it; knowledge is not known. */
const read = (from: unknown, fields: Fields, path: readonly string[], prefix: string, stepwise: boolean): Seen => {
  let value = from
  let inside = fields
  let name = prefix
  let content = false
  let last: Field | undefined
  let unknownAt: string | undefined
  for (const key of path) {
    const field = inside[key] as Field
    last = field
    name += `.${key}`
    value = value === undefined ? undefined : ((value as { [key: string]: unknown })[key] ?? undefined)
    if (value === undefined && field.as === 'content') content = true
    if (value === undefined && !content) unknownAt ??= name.slice(1)
    inside = field.kind.type === 'object' ? field.kind.fields : {}
  }
  if (value !== undefined || !last) return { value, miss: [] }
  if (content || last.as === 'content') return { value: last.default ?? none(last.kind), miss: [] }
  return { value: undefined, miss: [stepwise ? (unknownAt as string) : name.slice(1)] }
}

/** The value of a field or of a declared fact. */
export const lookup = (
  id: string,
  path: string | undefined,
  post: Post,
  context: Context,
  declared: ReadonlySet<string>,
): Seen => {
  if (declared.has(id)) {
    const value = context.facts?.[id]
    return value === undefined ? { value: undefined, miss: [id] } : { value, miss: [] }
  }
  if (id === 'labels') {
    const value = post.labels?.[(path as string).slice(2)]
    return value === undefined
      ? { value: undefined, miss: [`labels.${(path as string).slice(2)}`] }
      : { value, miss: [] }
  }
  const keys = id.split('.')
  const ofPost = Object.hasOwn(POST_FIELDS, keys[0] as string)
  return ofPost ? read(post, POST_FIELDS, keys, '', false) : read(context, CONTEXT_FIELDS, keys, '', false)
}

/** The fields of the items of a list fact, or of a list attribute of such items. */
const fieldsOf = (id: string): Fields => {
  if (id === 'labels') return { value: { as: 'content', kind: { type: 'text', words: true }, ask: 'author' } }
  let fields: Fields = { ...POST_FIELDS, ...CONTEXT_FIELDS }
  for (const key of id.split('.')) {
    let kind = (fields[key] as Field).kind
    while (kind.type === 'list') kind = kind.of
    fields = kind.type === 'object' ? kind.fields : {}
  }
  return fields
}

/** The value of an attribute of an item; `field` is the list it belongs to. */
export const attribute = (item: unknown, path: string, field: string): Seen =>
  read(item, fieldsOf(field), path.split('.'), `.${field}`, true)

/** Whether the left side of a comparison holds open words, which `countsAs` orders. */
export const holdsWords = (
  node: { readonly [key: string]: unknown },
  list: string | undefined,
  declared: ReadonlySet<string>,
  words: ReadonlySet<string>,
): boolean => {
  if (declared.has(node.fact as string)) return words.has(node.fact as string)
  if (node.param !== undefined) return false
  const path = ((node.fact ?? node.item) as string).split('.')
  let fields: Fields = node.fact ? { ...POST_FIELDS, ...CONTEXT_FIELDS } : fieldsOf(list as string)
  let kind: Field['kind'] | undefined
  for (const key of path) {
    kind = fields[key]?.kind
    while (kind?.type === 'list') kind = kind.of
    fields = kind?.type === 'object' ? kind.fields : {}
  }
  return kind?.type === 'text' && kind.words === true
}

type Test = (a: never, b: never, time: number) => boolean
const includes = (list: readonly unknown[], item: unknown) => list.includes(item)
const empty = (value: unknown) => Array.isArray(value) && value.length === 0
const SECONDS: Readonly<Record<string, number>> = { W: 604_800, D: 86_400, H: 3600, M: 60, S: 1 }
const age = (instant: string, time: number) => time - Date.parse(instant)
/** A duration in milliseconds. */
export const length = (duration: string): number =>
  [...duration.matchAll(/(\d+)([WDHMS])/g)].reduce(
    (sum, [, n, unit]) => sum + Number(n) * (SECONDS[unit as string] as number),
    0,
  ) * 1000

const TESTS: Readonly<Record<string, Test>> = {
  equal: (a, b) => a === b,
  notEqual: (a, b) => a !== b,
  lessThan: (a, b) => a !== null && b !== null && a < b,
  lessThanInclusive: (a, b) => a !== null && b !== null && a <= b,
  greaterThan: (a, b) => a !== null && b !== null && a > b,
  greaterThanInclusive: (a, b) => a !== null && b !== null && a >= b,
  in: (a, b) => includes(b, a),
  notIn: (a, b) => !includes(b, a),
  contains: (a, b) => includes(a, b),
  doesNotContain: (a, b) => !includes(a, b),
  overlaps: (a: readonly unknown[], b: readonly unknown[]) => a.some((item) => includes(b, item)),
  coveredBy: (a: readonly unknown[], b: readonly unknown[]) => a.every((item) => includes(b, item)),
  olderThan: (a: string | null, b: string, time) => a !== null && age(a, time) > length(b),
  newerThan: (a: string | null, b: string, time) => a !== null && age(a, time) < length(b),
  before: (a: string | null, b: string | null) => a !== null && b !== null && Date.parse(a) < Date.parse(b),
  after: (a: string | null, b: string | null) => a !== null && b !== null && Date.parse(a) > Date.parse(b),
}

/** What an operator answers when an empty list settles it, whatever the other side. */
const SETTLED: Readonly<Record<string, (a: unknown, b: unknown) => Truth>> = {
  in: (_, b) => (empty(b) ? false : undefined),
  notIn: (_, b) => (empty(b) ? true : undefined),
  contains: (a) => (empty(a) ? false : undefined),
  doesNotContain: (a) => (empty(a) ? true : undefined),
  overlaps: (a, b) => (empty(a) || empty(b) ? false : undefined),
  coveredBy: (a) => (empty(a) ? true : undefined),
}

/** The answer of an operator, which may begin with `not:`. */
export const compare = (name: string, a: unknown, b: unknown, time: number): Truth => {
  if (name.startsWith('not:')) {
    const truth = compare(name.slice(4), a, b, time)
    return truth === undefined ? undefined : !truth
  }
  const settled = SETTLED[name]?.(a, b)
  if (settled !== undefined || a === undefined || b === undefined) return settled
  return (TESTS[name] as Test)(a as never, b as never, time)
}
