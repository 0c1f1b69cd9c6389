import type * as z from 'zod/mini'
import { InputError, type Problem, problem } from '../model/index.js'
import { checkCondition } from './check-condition.js'
import { checkTree, token } from './check-tree.js'
import { nearest } from './nearest.js'

type Issue = z.core.$ZodIssue
const pointer = (path: readonly PropertyKey[]): string => path.map((key) => `/${token(String(key))}`).join('')
const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' ? (value as { [key: PropertyKey]: unknown })[key] : undefined,
    root,
  )
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  int: 'a whole number',
}
const kindOf = (value: unknown): string =>
  value === null ? '`null`' : Array.isArray(value) ? 'a list' : (KINDS[typeof value] ?? typeof value)

/** Of the branches of a union, the one whose complaint goes deepest, then the one with the fewest. */
const bestBranch = (branches: readonly (readonly Issue[])[]): readonly Issue[] => {
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length))
  return [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? []
}

const explain = (
  issue: Issue,
  around: readonly PropertyKey[],
  root: unknown,
  known: (path: readonly PropertyKey[]) => readonly string[],
): readonly Problem[] => {
  const path = [...around, ...issue.path]
  const at = pointer(path)
  const name = `\`${String(path.at(-1) ?? 'this')}\``
  const value = valueAt(root, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const close = nearest(key, known(path))
        return problem(
          'unknown-key',
          `${at}/${token(key)}`,
          `\`${key}\` is not known here`,
          close && `did you mean \`${close}\`?`,
        )
      })
    case 'invalid_union': {
      const branch = bestBranch(issue.errors)
      if (branch.every(({ path: inner }) => inner.length === 0))
        return [
          problem(
            value === undefined ? 'missing-key' : 'wrong-kind',
            at,
            value === undefined ? `${name} is missing` : `${name} cannot be ${kindOf(value)} of this form`,
          ),
        ]
      return branch.flatMap((inner) => explain(inner, path, root, known))
    }
    case 'invalid_type':
      return [
        value === undefined
          ? problem('missing-key', at, `${name} is missing`)
          : problem(
              'wrong-kind',
              at,
              `${name} must be ${KINDS[issue.expected] ?? issue.expected}, not ${kindOf(value)}`,
            ),
      ]
    case 'invalid_value': {
      const close = typeof value === 'string' ? nearest(value, issue.values.map(String)) : undefined
      return [
        value === undefined
          ? problem('missing-key', at, `${name} is missing`)
          : problem(
              'bad-value',
              at,
              `${name} must be one of ${issue.values.map((one) => `\`${String(one)}\``).join(', ')}`,
              close && `did you mean \`${close}\`?`,
            ),
      ]
    }
    case 'custom':
      return [
        issue.message === 'bad-zone'
          ? problem('bad-zone', at, `${name} is not the name of a time zone`, 'write it like `Europe/Paris`')
          : problem(
              'bad-date',
              at,
              `${name} is not a date that a calendar has`,
              'write it like `2026-11-24T09:30:00Z`',
            ),
      ]
    case 'invalid_key':
      return [problem('bad-value', at, `${name} is not a name`, 'use lower-case words joined by hyphens')]
    default:
      return [problem('bad-value', at, `${name} does not have the form it must have`)]
  }
}

const shapeOf = (schema: unknown, path: readonly PropertyKey[]): readonly string[] => {
  let here = schema as { def?: { [key: string]: unknown } } | undefined
  const open = () => {
    for (let i = 0; i < 8 && here?.def && 'innerType' in here.def; i++) here = here.def.innerType as typeof here
  }
  open()
  for (const key of path) {
    const def = here?.def as
      | { shape?: { [key: PropertyKey]: unknown }; element?: unknown; valueType?: unknown }
      | undefined
    here = (def?.shape?.[key] ?? def?.element ?? def?.valueType) as typeof here
    open()
  }
  return Object.keys((here?.def as { shape?: object } | undefined)?.shape ?? {})
}

const CONDITION_KEYS: readonly string[] = ['conditions', 'when']
const conditionsIn = function* (value: unknown, at: string, key: string): Iterable<readonly [unknown, string]> {
  if (value === null || typeof value !== 'object' || key === 'examples' || key === 'calendar') return
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* conditionsIn(item, `${at}/${i}`, key)
    return
  }
  const isRule = 'message' in value || 'effect' in value
  for (const [name, member] of Object.entries(value)) {
    const where = `${at}/${token(name)}`
    if (name === 'conditions' && !isRule && member !== null && typeof member === 'object')
      for (const [each, one] of Object.entries(member)) yield [one, `${where}/${token(each)}`]
    else if (CONDITION_KEYS.includes(name)) yield [member, where]
    else yield* conditionsIn(member, where, name)
  }
}

const MAX_PROBLEMS = 1000

/** Every problem of the shape of a value: what no data may have, then what the schema says, then its conditions. */
export const check = (value: unknown, schema: z.ZodMiniType, withConditions: boolean): readonly Problem[] => {
  const tree = checkTree(value)
  if (tree.some(({ severity }) => severity === 'error')) return tree
  const known = (path: readonly PropertyKey[]) => shapeOf(schema, path)
  const result = schema.safeParse(value, { jitless: true })
  const problems = [
    ...tree,
    ...(result.success ? [] : result.error.issues.flatMap((issue) => explain(issue, [], value, known))),
  ]
  if (withConditions)
    for (const [condition, at] of conditionsIn(value, '', '')) problems.push(...checkCondition(condition, at))
  const unique = new Map(problems.map((one) => [`${one.at} ${one.code} ${one.message}`, one]))
  return [...unique.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).slice(0, MAX_PROBLEMS)
}

/** The value, or one error with every problem. */
export const parse = <T>(value: unknown, problems: readonly Problem[]): T => {
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new InputError(errors)
  return value as T
}
