import type { Problem } from '../model/index.js'
import { isPlain, type Plain } from '../model/plain.js'
import { pointer } from '../model/pointer.js'
import type { Form } from './forms.js'
import type { Node } from './shape.js'

type Path = PropertyKey[]
interface Place {
  readonly path: Path
  /** It leaves the value as it is, so that a shape that asks more can still ask. */
  readonly continue?: boolean | undefined
}

/** What a shape says of a value that does not have it, in the terms of zod: `explain-issue.ts` tells the author. */
export type Issue = Place &
  (
    | { readonly code: 'invalid_type'; readonly expected: string }
    | { readonly code: 'invalid_value'; readonly values: readonly unknown[] }
    | { readonly code: 'unrecognized_keys'; readonly keys: readonly string[]; readonly message: string }
    | { readonly code: 'invalid_union'; readonly errors: readonly (readonly Issue[])[] }
    | { readonly code: 'invalid_key' }
    | { readonly code: 'custom'; readonly message?: Form; readonly params?: { readonly found: Problem } }
  )

const goesOn = (issues: readonly Issue[], from = 0): boolean => {
  for (let i = from; i < issues.length; i++) if (issues[i]?.continue !== true) return false
  return true
}

interface Reading {
  /** Of the value that is read; a member leaves it as it was. */
  readonly path: Path
  readonly issues: Issue[]
}

const wrongKind = ({ path, issues }: Reading, expected: string): void =>
  void issues.push({ code: 'invalid_type', expected, path: [...path] })

const readMember = (of: Node, key: PropertyKey, value: unknown, reading: Reading): void => {
  reading.path.push(key)
  read(of, value, reading)
  reading.path.pop()
}

const readRecord = (of: Node, keyShape: Node | undefined, value: Plain, reading: Reading): void => {
  for (const key of Object.keys(value)) {
    if (keyShape && issuesOf(key, keyShape).length > 0)
      reading.issues.push({ code: 'invalid_key', path: [...reading.path, key] })
    else readMember(of, key, value[key], reading)
  }
}

const readObject = (shapes: { readonly [key: string]: Node }, value: Plain, reading: Reading): void => {
  const strange: string[] = []
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(shapes, key)) readMember(shapes[key] as Node, key, value[key], reading)
    else strange.push(key)
  }
  for (const key of Object.keys(shapes)) {
    const of = shapes[key] as Node
    if (of.kind !== 'optional' && value[key] === undefined) readMember(of, key, undefined, reading)
  }
  if (strange.length === 0) return
  const message = Object.keys(shapes).join(' ')
  reading.issues.push({ code: 'unrecognized_keys', keys: strange, message, path: [...reading.path], continue: true })
}

/** Whether a value has a shape that asks for one plain value; undefined of other shapes. */
const fitsAtOnce = (node: Node, value: unknown): boolean | undefined => {
  if (node.kind === 'string' || node.kind === 'boolean') return typeof value === node.kind
  if (node.kind === 'number') return Number.isFinite(value)
  return node.kind === 'word' ? node.words.includes(value as string) : undefined
}

/** The first shape that fits. If none does, what the only one says that leaves the value as it is, or what all say. */
const readUnion = (shapes: readonly Node[], value: unknown, { path, issues }: Reading): void => {
  for (const shape of shapes) if (fitsAtOnce(shape, value)) return
  const errors: Issue[][] = []
  for (const shape of shapes) {
    const found = issuesOf(value, shape)
    if (found.length === 0) return
    errors.push(found)
  }
  const [meant, other] = errors.filter((found) => goesOn(found))
  if (meant && !other) for (const issue of meant) issues.push({ ...issue, path: [...path, ...issue.path] })
  else issues.push({ code: 'invalid_union', errors, path: [...path] })
}

/** The pointers, from some depth on, of keys that are not known: a shape that asks more does not see these. */
const strangeKeys = (issues: readonly Issue[], depth: number): readonly string[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => `${pointer([...issue.path.slice(depth), key])}/`) : [],
  )

const read = (node: Node, value: unknown, reading: Reading): void => {
  const { path, issues } = reading
  switch (node.kind) {
    case 'string':
    case 'boolean':
    case 'number':
      if (!fitsAtOnce(node, value)) wrongKind(reading, node.kind)
      return
    case 'word':
      if (!fitsAtOnce(node, value)) issues.push({ code: 'invalid_value', values: node.words, path: [...path] })
      return
    case 'list':
      if (!Array.isArray(value)) return wrongKind(reading, 'array')
      return value.forEach((item, i) => readMember(node.of, i, item, reading))
    case 'record':
      return isPlain(value) ? readRecord(node.of, node.key, value, reading) : wrongKind(reading, 'record')
    case 'object':
      return isPlain(value) ? readObject(node.keys, value, reading) : wrongKind(reading, 'object')
    case 'union':
      return readUnion(node.of, value, reading)
    case 'optional':
      if (value !== undefined || node.exact) read(node.of, value, reading)
      return
    case 'form': {
      const before = issues.length
      read(node.of, value, reading)
      if (goesOn(issues, before) && !node.fits(value as never))
        issues.push({ code: 'custom', message: node.form, path: [...path], continue: true })
      return
    }
    case 'checked': {
      const before = issues.length
      read(node.of, value, reading)
      const found = node.look(value)
      const strange = found.length > 0 ? strangeKeys(issues.slice(before), path.length) : []
      for (const one of found)
        if (!strange.some((at) => `${one.at}/`.startsWith(at)))
          issues.push({ code: 'custom', params: { found: one }, path: [...path], continue: true })
    }
  }
}

/** All that a shape says of a value, as zod says it; nothing of a value that has the shape. */
export const issuesOf = (value: unknown, shape: Node): Issue[] => {
  const issues: Issue[] = []
  read(shape, value, { path: [], issues })
  return issues
}
