import { type Problem, problem } from '../model/index.js'
import { token } from './check-tree.js'
import { nearest } from './nearest.js'

type Plain = { readonly [key: string]: unknown }
const GROUPS: readonly string[] = ['all', 'any', 'not', 'condition']
const SIDES: readonly string[] = ['fact', 'item', 'param']
const LEAF: readonly string[] = [...SIDES, 'operator', 'value', 'params', 'path', 'priority', 'name']
const isPlain = (value: unknown): value is Plain => value !== null && typeof value === 'object' && !Array.isArray(value)

/** Checks the shape of a condition, whatever it means: json-rules-engine's format, taken strictly. */
export const checkCondition = (root: unknown, rootAt: string): readonly Problem[] => {
  const problems: Problem[] = []
  const fail = (...args: Parameters<typeof problem>) => void problems.push(problem(...args))
  const unknownKeys = (node: Plain, known: readonly string[], at: string) => {
    for (const key of Object.keys(node)) {
      const close = nearest(key, known)
      if (!known.includes(key))
        fail(
          'unknown-key',
          `${at}/${token(key)}`,
          `\`${key}\` is not known here`,
          close && `did you mean \`${close}\`?`,
        )
    }
  }
  const reference = (node: Plain, at: string) => {
    if (node.fact !== undefined && typeof node.fact !== 'string')
      fail('wrong-kind', `${at}/fact`, '`fact` must be a text')
    if (node.path !== undefined && typeof node.path !== 'string')
      fail('wrong-kind', `${at}/path`, '`path` must be a text')
    if (node.params !== undefined && !isPlain(node.params))
      fail('wrong-kind', `${at}/params`, '`params` must be an object')
  }
  const leaf = (node: Plain, at: string) => {
    unknownKeys(node, LEAF, at)
    const sides = SIDES.filter((side) => side in node)
    if (sides.length !== 1) {
      fail(
        sides.length === 0 ? 'missing-key' : 'two-groups',
        at,
        sides.length === 0 ? 'a comparison names a `fact`, an `item` or a `param`' : 'a comparison has one left side',
        'write one of `fact`, `item`, `param`',
      )
    }
    for (const side of sides)
      if (typeof node[side] !== 'string') fail('wrong-kind', `${at}/${side}`, `\`${side}\` must be a text`)
    reference(node, at)
    if (typeof node.operator !== 'string')
      fail(node.operator === undefined ? 'missing-key' : 'wrong-kind', at, 'a comparison has an `operator`')
    if (node.value === undefined) fail('missing-key', at, 'a comparison has a `value`')
    const { value } = node
    if (node.operator === 'someItem') visit(value, `${at}/value`)
    else if (
      isPlain(value) &&
      (node.operator === 'atLeastItems' || node.operator === 'atMostItems') &&
      !('param' in value)
    ) {
      unknownKeys(value, ['count', 'where'], `${at}/value`)
      if (value.count === undefined) fail('missing-key', `${at}/value`, 'a count of items has a `count`')
      if (value.where !== undefined) visit(value.where, `${at}/value/where`)
    } else if (isPlain(value) && SIDES.some((side) => side in value)) {
      unknownKeys(value, ['fact', 'item', 'param', 'params', 'path'], `${at}/value`)
      reference(value, `${at}/value`)
    }
  }
  const visit = (node: unknown, at: string): void => {
    if (!isPlain(node))
      return fail(
        'wrong-kind',
        at,
        'a condition is an object',
        'write `{ "all": [ … ] }` or `{ "fact": …, "operator": …, "value": … }`',
      )
    const groups = GROUPS.filter((key) => Object.hasOwn(node, key))
    if (groups.length > 1)
      fail(
        'two-groups',
        at,
        `a condition has one of ${groups.map((key) => `\`${key}\``).join(' and ')}, not both`,
        'put one inside the other',
      )
    const { priority } = node
    if (priority !== undefined && !(typeof priority === 'number' && Number.isInteger(priority) && priority > 0)) {
      fail(
        'bad-priority',
        `${at}/priority`,
        'a priority is a whole number above 0',
        'priorities change nothing here: leave it out',
      )
    }
    if (groups.length === 0) return leaf(node, at)
    unknownKeys(node, [...groups, 'priority', 'name'], at)
    for (const key of groups) {
      const child = node[key]
      if (key === 'not') visit(child, `${at}/not`)
      else if (key === 'condition') {
        if (typeof child !== 'string') fail('wrong-kind', `${at}/condition`, '`condition` names a condition')
      } else if (!Array.isArray(child)) fail('wrong-kind', `${at}/${key}`, `\`${key}\` must be a list of conditions`)
      else if (child.length === 0)
        fail('empty-group', `${at}/${key}`, `\`${key}\` is empty`, 'give it at least one condition')
      else child.forEach((each, i) => visit(each, `${at}/${key}/${i}`))
    }
  }
  visit(root, rootAt)
  return problems
}
