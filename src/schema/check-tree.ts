import { type Problem, problem, warning } from '../model/index.js'

const HOSTILE: readonly string[] = ['__proto__', 'constructor', 'prototype']
const MAX_DEPTH = 64
const MAX_PROBLEMS = 1000

/** One token of a JSON pointer. */
export const token = (key: string | number): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1')

/** What no data may have, whatever it means: cycles, hostile keys, bottomless nesting. `null` where nothing is meant earns a hint. */
export const checkTree = (root: unknown): readonly Problem[] => {
  const problems: Problem[] = []
  const open: { value: unknown; at: string; around: readonly object[] }[] = [{ value: root, at: '', around: [] }]
  while (open.length > 0 && problems.length < MAX_PROBLEMS) {
    const { value, at, around } = open.pop() as (typeof open)[number]
    if (value === null && at !== '')
      problems.push(warning('null-value', at, '`null` reads as absent', 'leave the key out'))
    if (value === null || typeof value !== 'object') continue
    if (around.includes(value)) {
      problems.push(problem('cyclic', at, 'this refers back to what it stands in'))
      continue
    }
    if (around.length >= MAX_DEPTH) {
      problems.push(problem('too-deep', at, `this is nested deeper than ${MAX_DEPTH} levels`))
      continue
    }
    const inside = [...around, value]
    for (const key of Object.keys(value).reverse()) {
      const where = `${at}/${token(key)}`
      if (HOSTILE.includes(key) && !Array.isArray(value))
        problems.push(problem('hostile-key', where, `\`${key}\` is not a name`, 'rename it'))
      else open.push({ value: (value as { [key: string]: unknown })[key], at: where, around: inside })
    }
  }
  return problems
}
