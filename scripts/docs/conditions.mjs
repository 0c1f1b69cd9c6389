import { standardCatalog } from '../../dist/index.js'
import { inLanguage } from './kinds.mjs'

const word = (value) => (typeof value === 'string' ? `\`${value}\`` : `\`${JSON.stringify(value)}\``)
const title = (fact) => {
  const known = standardCatalog.facts.get(fact)
  const words = known && inLanguage(known.title, 'en')
  return words && words !== fact ? `${words} (\`${fact}\`)` : `\`${fact}\``
}
const paramsOf = (params = {}) => {
  const said = Object.entries(params).map(
    ([name, value]) => `${name} ${value?.param ? `\`{${value.param}}\`` : word(value)}`,
  )
  return said.length > 0 ? ` [${said.join(', ')}]` : ''
}
const operand = (side) => {
  if (side === null || typeof side !== 'object' || Array.isArray(side)) return word(side)
  if (typeof side.param === 'string') return `\`{${side.param}}\``
  if (typeof side.item === 'string') return side.item === '$' ? 'it' : `its \`${side.item}\``
  if (typeof side.fact === 'string')
    return `${title(side.fact)}${paramsOf(side.params)}${side.path ? ` at \`${side.path}\`` : ''}`
  return word(side)
}
const operatorWords = (name) => {
  const plain = standardCatalog.operators.get(name)
  if (plain) return inLanguage(plain.title, 'en')
  const [decorator, ...rest] = name.split(':')
  return decorator === 'not' ? `not: ${operatorWords(rest.join(':'))}` : name
}
const GROUPS = { all: 'all of these', any: 'at least one of these' }

/** A condition as a nested list, in words. */
export const conditionLines = (condition, named = {}, depth = 0) => {
  const line = (text) => `${'  '.repeat(depth)}- ${text}`
  const under = (node) => conditionLines(node, named, depth + 1)
  for (const key of ['all', 'any'])
    if (condition[key]) return [line(`${GROUPS[key]}:`), ...condition[key].flatMap(under)]
  if (condition.not) return [line('not:'), ...under(condition.not)]
  if (condition.condition)
    return [
      line(`\`${condition.condition}\`:`),
      ...(named[condition.condition] ? under(named[condition.condition]) : []),
    ]
  const { operator, value } = condition
  const left = `${operand(condition)} ${operatorWords(operator)}`
  if (operator === 'someItem') return [line(`${left}:`), ...under(value)]
  if (value !== null && typeof value === 'object' && 'count' in value)
    return [
      line(`${left} ${operand(value.count)}${value.where ? ' for which:' : ''}`),
      ...(value.where ? under(value.where) : []),
    ]
  return [line(`${left} ${operand(value)}`)]
}
