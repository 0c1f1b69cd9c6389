import type { Catalog, Condition, Nature, Rule } from '../model/index.js'
import type { Plain } from '../model/plain.js'
import type { Directions } from '../policy/index.js'
import { MAX_NAMED } from './compile-condition.js'
import { findOperator } from './decorate.js'

type Sign = '+' | '-' | '0'
const times = (a: Sign, b: '+' | '-' | undefined): Sign => (b === undefined || a === '0' ? '0' : a === b ? '+' : '-')
const isParam = (value: unknown): value is Plain & { readonly param: string } =>
  typeof (value as Plain | null | undefined)?.param === 'string'

/**
 * Which way each parameter of a rule makes it stricter, from the polarity of each of its uses; a parameter
 * without an entry is read nowhere, one whose entry is undefined has no direction. `terms:` stands for the word lists.
 */
export const directionsOf = (
  rule: Rule,
  nature: Nature,
  more: readonly (Condition | undefined)[],
  named: { readonly [name: string]: Condition } | undefined,
  catalog: Catalog,
): Directions => {
  const signs = new Map<string, Sign>()
  const use = (name: string, sign: Sign) => {
    const oriented = nature === 'duty' ? sign : times(sign, '-')
    const before = signs.get(name)
    signs.set(name, before === undefined || before === oriented ? oriented : '0')
  }
  let followed = 0
  const visit = (condition: unknown, sign: Sign, trail: readonly string[]): void => {
    if (condition === null || typeof condition !== 'object') return
    // A condition with more than this is refused when it is compiled.
    if ((trail.length > 0 && ++followed > MAX_NAMED) || trail.length > 64) return
    const node = condition as Plain
    for (const key of ['all', 'any'])
      if (Array.isArray(node[key])) for (const child of node[key]) visit(child, sign, trail)
    visit(node.not, times(sign, '-'), trail)
    if (typeof node.condition === 'string' && !trail.includes(node.condition)) {
      visit(named?.[node.condition], sign, [...trail, node.condition])
    }
    if (typeof node.operator !== 'string') return
    const operator = findOperator(catalog, node.operator)
    if (!operator) return
    const { value } = node
    const switched = typeof value === 'boolean' && (operator.id === 'equal' || operator.id === 'notEqual')
    const asSwitch = (operator.id === 'equal') === value ? '+' : '-'
    // A switch compared with `true` or `false` grows like any ordered value.
    const isSome = operator.id === 'someItem'
    for (const side of (isSome ? [node] : [node, value]) as (Plain | null | undefined)[]) {
      const grown = times(sign, side !== node ? operator.grows.right : switched ? asSwitch : operator.grows.left)
      if (isParam(side)) use(side.param, grown)
      const fact = catalog.facts.get(side?.fact as string)
      if (fact?.terms) use('terms:', grown)
      for (const [name, given] of Object.entries(side?.params ?? {})) {
        if (isParam(given)) use(given.param, times(grown, fact?.params?.[name]?.polarity))
      }
    }
    const { count, where } = Object(value) as Plain
    if (isParam(count)) use(count.param, times(sign, operator.grows.right))
    visit(isSome ? value : where, operator.id === 'atMostItems' ? times(sign, '-') : sign, trail)
  }
  visit(rule.conditions, '+', [])
  for (const condition of more) {
    followed = 0
    visit(condition, '0', [])
  }
  const visitObligation = (value: unknown, key: string): void => {
    if (isParam(value)) use(value.param, key === 'need' ? '+' : key === 'roles' ? '-' : '0')
    if (value === null || typeof value !== 'object' || isParam(value)) return
    // A list of roles that must each agree has no direction, in a later stage either; a list of roles that may agree has one.
    const each = (value as Plain).need === 'each'
    for (const [name, member] of Object.entries(value))
      visitObligation(member, Array.isArray(value) ? key : each ? '' : name)
  }
  visitObligation(rule.obligations, '')
  return new Map([...signs].map(([name, sign]) => [name, sign === '0' ? undefined : sign]))
}
