import type { Catalog, Condition, Json, Nature, Rule } from '../model/index.js'
import type { Plain } from '../model/plain.js'
import type { Directions } from '../policy/index.js'
import { MAX_NAMED } from './compile-condition.js'
import { findOperator } from './decorate.js'

type Sign = '+' | '-' | '0'
const times = (a: Sign, b: Sign | undefined): Sign =>
  b === undefined || a === '0' || b === '0' ? '0' : a === b ? '+' : '-'
const isParam = (value: unknown): value is Plain & { readonly param: string } =>
  value !== null && typeof value === 'object' && typeof (value as Plain).param === 'string'

/**
 * Which way each parameter of a rule makes it stricter, from the polarity of each of its uses; a parameter
 * without an entry is read nowhere, one whose entry is undefined has no direction. `terms:` stands for the word lists.
 */
export const directionsOf = (
  rule: Rule,
  nature: Nature,
  more: readonly Condition[],
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
    // More is refused when the condition is compiled.
    if ((trail.length > 0 && ++followed > MAX_NAMED) || trail.length > 64) return
    const node = condition as Plain
    for (const key of ['all', 'any'])
      if (Array.isArray(node[key])) for (const child of node[key]) visit(child, sign, trail)
    if ('not' in node) visit(node.not, times(sign, '-'), trail)
    if (typeof node.condition === 'string' && !trail.includes(node.condition)) {
      visit(named?.[node.condition], sign, [...trail, node.condition])
    }
    if (typeof node.operator !== 'string') return
    const operator = findOperator(catalog, node.operator)
    if (!operator) return
    const { value } = node
    const switched = typeof value === 'boolean' && (operator.id === 'equal' || operator.id === 'notEqual')
    const asSwitch: Sign = (operator.id === 'equal') === value ? '+' : '-'
    // A switch compared with `true` or `false` grows like any ordered value.
    if (isParam(node))
      use(
        node.param,
        switched && node.operator === operator.id ? times(sign, asSwitch) : times(sign, operator.grows.left),
      )
    if (isParam(value)) use(value.param, times(sign, operator.grows.right))
    for (const side of [node, value] as Plain[]) {
      if (side === null || typeof side !== 'object' || typeof side.fact !== 'string') continue
      const fact = catalog.facts.get(side.fact)
      const grows = switched && side === node ? asSwitch : side === node ? operator.grows.left : operator.grows.right
      if (fact?.terms) use('terms:', times(sign, grows))
      for (const [name, given] of Object.entries((side.params ?? {}) as { [name: string]: Json })) {
        if (isParam(given)) use(given.param, times(times(sign, grows), fact?.params?.[name]?.polarity))
      }
    }
    if (operator.id === 'someItem') visit(value, sign, trail)
    if (operator.id.endsWith('Items') && value !== null && typeof value === 'object') {
      const { count, where } = value as { count?: unknown; where?: unknown }
      if (isParam(count)) use(count.param, times(sign, operator.grows.right))
      visit(where, operator.id === 'atLeastItems' ? sign : times(sign, '-'), trail)
    }
  }
  visit(rule.conditions, '+', [])
  for (const condition of more) {
    followed = 0
    visit(condition, '0', [])
  }
  const visitObligation = (value: unknown, key: string): void => {
    if (isParam(value)) use(value.param, key === 'need' ? '+' : key === 'roles' ? '-' : '0')
    if (value === null || typeof value !== 'object' || isParam(value)) return
    // Which roles must each agree has no order, in a later stage neither; which may has one.
    const each = (value as Plain).need === 'each'
    for (const [name, member] of Object.entries(value))
      visitObligation(member, Array.isArray(value) ? key : each && name === 'roles' ? 'each' : name)
  }
  for (const obligation of rule.obligations ?? []) visitObligation(obligation, '')
  return new Map([...signs].map(([name, sign]) => [name, sign === '0' ? undefined : sign]))
}
