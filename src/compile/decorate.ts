import { and, type Catalog, type Kind, not, type Operator, or, type Truth } from '../model/index.js'
import { own } from '../policy/index.js'
import { mayStandFor } from './may-stand-for.js'

/** The operators that count the items of a list: the evaluator runs them itself, and no decorator applies to them. */
export const LIST_OPERATORS: readonly string[] = ['someItem', 'atLeastItems', 'atMostItems']
const flip = (sign: '+' | '-' | undefined) => (sign === undefined ? undefined : sign === '+' ? '-' : '+')
const grows = (left: '+' | '-' | undefined, right: '+' | '-' | undefined): Operator['grows'] => ({
  ...(left && { left }),
  ...(right && { right }),
})
const items = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : undefined)
const SINGLES: readonly Kind[] = (['boolean', 'number', 'text', 'instant', 'day', 'duration'] as const).map((type) => ({
  type,
}))

const over =
  (fold: (truths: Iterable<Truth>) => Truth, side: 'left' | 'right') =>
  (base: Operator): Operator => ({
    ...base,
    right:
      side === 'left'
        ? (left) => (left.type === 'list' ? base.right(left.of) : undefined)
        : (left) => {
            const right = base.right(left)
            return right && { type: 'list', of: right }
          },
    test: (left, right, at) => {
      const list = items(side === 'left' ? left : right)
      return (
        list && fold(list.map((item) => (side === 'left' ? base.test(item, right, at) : base.test(left, item, at))))
      )
    },
  })

/** json-rules-engine's decorators, for three values: each keeps unknown. Accepted, not taught. */
const DECORATORS: Readonly<Record<string, (base: Operator) => Operator>> = {
  not: (base) => ({
    ...base,
    grows: grows(flip(base.grows.left), flip(base.grows.right)),
    test: (left, right, at) => not(base.test(left, right, at)),
  }),
  swap: (base) => ({
    ...base,
    grows: grows(base.grows.right, base.grows.left),
    right: (left) =>
      [...SINGLES, ...SINGLES.map((of): Kind => ({ type: 'list', of }))].find((right) => {
        const expected = base.right(right)
        return expected && mayStandFor(expected, left)
      }),
    test: (left, right, at) => base.test(right, left, at),
  }),
  someFact: over(or, 'left'),
  everyFact: over(and, 'left'),
  someValue: over(or, 'right'),
  everyValue: over(and, 'right'),
}

/** The names of the decorators. */
export const DECORATOR_NAMES: readonly string[] = Object.keys(DECORATORS)

/** The operator of a name, with its decorators; undefined if there is none. */
export const findOperator = (catalog: Catalog, name: string): Operator | undefined => {
  const plain = catalog.operators.get(name)
  if (plain) return plain
  const colon = name.indexOf(':')
  // Each decorator goes deeper into the stack.
  const decorator = name.length > 200 ? undefined : own(DECORATORS, name.slice(0, Math.max(0, colon)))
  const base = decorator && findOperator(catalog, name.slice(colon + 1))
  return base && !LIST_OPERATORS.includes(base.id) ? { ...decorator(base), id: name } : undefined
}
