import { type Problem, problem } from '../model/index.js'
import { isPlain, type Plain } from '../model/plain.js'
import { kindOf } from './kind-of.js'
import { unknownKey } from './unknown-key.js'

const GROUPS: readonly string[] = ['all', 'any', 'not', 'condition']
/** The left sides of a comparison → what may stand beside. */
const SIDES: { readonly [side: string]: readonly string[] } = { fact: ['params', 'path'], item: [], param: [] }
const COMPARISON: readonly string[] = ['operator', 'value']
const NOTES: readonly string[] = ['priority', 'name']
const EVERY: readonly string[] = [...GROUPS, ...Object.keys(SIDES), 'params', 'path', ...COMPARISON, ...NOTES]
const MAX_PROBLEMS = 1000
const LEFT = 'write `fact`, or inside a list `item`, or `param`'

/** Looks at the shape of a condition, whatever it means. Pointers are relative to it; nesting must be bounded before. */
export const checkCondition = (root: unknown): readonly Problem[] => {
  const problems: Problem[] = []
  const fail = (...given: Parameters<typeof problem>): void => void problems.push(problem(...given))
  const onlyKeys = (node: Plain, known: readonly string[], at: string) => {
    for (const key of Object.keys(node)) if (!known.includes(key)) problems.push(unknownKey(at, key, known))
  }
  const mustBe = (ok: boolean, node: Plain, key: string, kind: string, at: string) => {
    if (!ok) fail('wrong-kind', `${at}/${key}`, `\`${key}\` must be ${kind}, not ${kindOf(node[key])}`)
  }

  /** The fact, item or parameter that a side names: one of them. */
  const side = (node: Plain, more: readonly string[], at: string) => {
    const named = Object.keys(SIDES).filter((key) => Object.hasOwn(node, key))
    const [first] = named
    if (named.length > 1)
      fail(
        'two-groups',
        at,
        `one of ${named.map((key) => `\`${key}\``).join(' and ')} is too many`,
        'a comparison has one left side and one right side',
      )
    onlyKeys(node, [...named, ...named.flatMap((key) => SIDES[key] ?? []), ...more], at)
    if (first === undefined) fail('missing-key', at, 'a comparison needs a left side', LEFT)
    for (const key of named) mustBe(typeof node[key] === 'string', node, key, 'a text', at)
    if (node.path !== undefined) mustBe(typeof node.path === 'string', node, 'path', 'a text', at)
    if (node.params !== undefined) mustBe(isPlain(node.params), node, 'params', 'an object', at)
  }

  const count = (value: unknown, at: string) => {
    if (typeof value === 'number') return
    if (!isPlain(value))
      return fail(
        'wrong-kind',
        at,
        `a number of items cannot be ${kindOf(value)}`,
        'write a number, or `{ "count": 2, "where": … }`',
      )
    if (Object.hasOwn(value, 'param')) return side(value, [], at)
    onlyKeys(value, ['count', 'where'], at)
    if (value.count === undefined) fail('missing-key', at, '`count` is missing')
    else if (isPlain(value.count)) side(value.count, [], `${at}/count`)
    else mustBe(typeof value.count === 'number', value, 'count', 'a number', at)
    if (value.where !== undefined) visit(value.where, `${at}/where`)
  }

  const comparison = (node: Plain, at: string) => {
    side(node, [...COMPARISON, ...NOTES], at)
    const { operator, value } = node
    if (operator === undefined) fail('missing-key', at, '`operator` is missing')
    else mustBe(typeof operator === 'string', node, 'operator', 'a text', at)
    if (value === undefined) return fail('missing-key', at, '`value` is missing')
    const base = typeof operator === 'string' ? operator.slice(operator.lastIndexOf(':') + 1) : ''
    if (base === 'someItem') visit(value, `${at}/value`)
    else if (base === 'atLeastItems' || base === 'atMostItems') count(value, `${at}/value`)
    else if (isPlain(value) && Object.keys(SIDES).some((key) => Object.hasOwn(value, key)))
      side(value, [], `${at}/value`)
  }

  const group = (node: Plain, key: string, at: string) => {
    const child = node[key]
    if (key === 'not') visit(child, `${at}/not`)
    else if (key === 'condition') mustBe(typeof child === 'string', node, key, 'the name of a condition', at)
    else if (!Array.isArray(child))
      fail('wrong-kind', `${at}/${key}`, `\`${key}\` must be a list of conditions, not ${kindOf(child)}`)
    else if (child.length === 0)
      fail('empty-group', `${at}/${key}`, `\`${key}\` is empty`, 'give it a condition, or leave it out')
    else for (let i = 0; i < child.length && problems.length < MAX_PROBLEMS; i++) visit(child[i], `${at}/${key}/${i}`)
  }

  const visit = (node: unknown, at: string): void => {
    if (node === undefined) return fail('missing-key', at, 'a condition is missing')
    if (!isPlain(node))
      return fail(
        'wrong-kind',
        at,
        `a condition must be an object, not ${kindOf(node)}`,
        'write `{ "all": [ … ] }` or `{ "fact": …, "operator": …, "value": … }`',
      )
    const groups = GROUPS.filter((key) => Object.hasOwn(node, key))
    const { priority, name } = node
    if (priority !== undefined && !(Number.isInteger(priority) && (priority as number) > 0)) {
      fail(
        'bad-priority',
        `${at}/priority`,
        '`priority` must be a whole number, 1 or more',
        'it changes nothing here: leave it out',
      )
    }
    if (name !== undefined) mustBe(typeof name === 'string', node, 'name', 'a text', at)
    if (groups.length > 1)
      fail(
        'two-groups',
        at,
        `${groups.map((key) => `\`${key}\``).join(' and ')} stand side by side`,
        'put one inside the other',
      )
    for (const key of groups) group(node, key, at)
    if (groups.length > 0) return onlyKeys(node, [...groups, ...NOTES], at)
    const known = Object.keys(node).filter((key) => EVERY.includes(key))
    if (known.length > 0) return comparison(node, at)
    if (Object.keys(node).length > 0) return onlyKeys(node, EVERY, at)
    fail('missing-key', at, 'a condition must say something', 'write `all`, `any`, `not`, `condition`, or a comparison')
  }
  visit(root, '')
  return problems
}
