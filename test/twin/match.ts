import { and, type Bundle, type Context, not, or, type Post, type Truth } from '../../src/model/index.js'
import { attribute, compare, holdsWords, lookup, type Seen } from './lookup.js'
import type { Instance, Values } from './resolve.js'

/** The truth of a condition, and the fields that would have to be known to settle it. */
export interface Match {
  readonly truth: Truth
  readonly miss: readonly string[]
}
interface ItemAt {
  readonly value: unknown
  readonly field: string
}
type Node = { readonly [key: string]: unknown }

/** A word and all that it counts as. */
export const countsAs = (bundle: Bundle, word: string): readonly string[] => [
  word,
  ...(bundle.policy.countsAs?.[word] ?? []).flatMap((wider) => countsAs(bundle, wider)),
]

/** match(cond, params, item) of section 9, for one post in one context. */
export const matcher = (bundle: Bundle, post: Post, context: Context, time: number) => {
  const declared = new Set(bundle.packs.flatMap((pack) => Object.keys(pack.facts ?? {})))
  const words = new Set(
    bundle.packs.flatMap((pack) =>
      Object.entries(pack.facts ?? {}).flatMap(([id, { kind }]) => (kind === 'text' || kind === 'list' ? [id] : [])),
    ),
  )
  const join = (fold: (truths: Iterable<Truth>) => Truth, parts: readonly Match[]): Match => {
    const truth = fold(parts.map((part) => part.truth))
    return {
      truth,
      miss: truth === undefined ? parts.flatMap((part) => (part.truth === undefined ? part.miss : [])) : [],
    }
  }
  /** A word on the right stands for all the words that count as it. */
  const widen = (operator: string, value: unknown): readonly [string, unknown] => {
    const all = (word: unknown) => [
      word,
      ...Object.keys(bundle.policy.countsAs ?? {}).filter((other) => countsAs(bundle, other).includes(word as string)),
    ]
    if (Array.isArray(value)) return [operator, value.flatMap(all)]
    const many: Readonly<Record<string, string>> = {
      equal: 'in',
      notEqual: 'notIn',
      contains: 'overlaps',
      doesNotContain: 'not:overlaps',
    }
    const [, prefix, plain] = /^(not:)?(.*)$/.exec(operator) as unknown as [string, string | undefined, string]
    return many[plain] && typeof value === 'string' ? [(prefix ?? '') + many[plain], all(value)] : [operator, value]
  }
  /** The unknown facts outside that a condition on items reads. */
  const outside = (where: unknown): readonly string[] => {
    if (where === null || typeof where !== 'object') return []
    const { fact, path } = where as Node
    const here = fact ? lookup(fact as string, path as string | undefined, post, context, declared).miss : []
    return [...here, ...Object.values(where).flatMap(outside)]
  }

  const match = (condition: unknown, values: Values, use: Instance, item?: ItemAt): Match => {
    const node = condition as Node
    if (node.all)
      return join(
        and,
        (node.all as Node[]).map((child) => match(child, values, use, item)),
      )
    if (node.any)
      return join(
        or,
        (node.any as Node[]).map((child) => match(child, values, use, item)),
      )
    if (node.not) return join(([truth]) => not(truth), [match(node.not, values, use, item)])
    if (node.condition) {
      const name = node.condition as string
      return match(use.pack.conditions?.[name] ?? bundle.policy.conditions?.[name], values, use, item)
    }
    const side = (given: unknown): Seen => {
      const ref = (given !== null && typeof given === 'object' ? given : {}) as Node
      if (ref.fact) return lookup(ref.fact as string, ref.path as string | undefined, post, context, declared)
      if (ref.param) return { value: values[`params.${ref.param as string}`], miss: [] }
      return ref.item ? attribute(item?.value, ref.item as string, item?.field as string) : { value: given, miss: [] }
    }
    const left = side(node)
    const operator = node.operator as string
    if (!/Items?$/.test(operator)) {
      const right = side(node.value)
      const literal = right.value === node.value || (node.value as Node).param !== undefined
      const [name, value] =
        literal && holdsWords(node, item?.field, declared, words)
          ? widen(operator, right.value)
          : [operator, right.value]
      const truth = compare(name, left.value, value, time)
      return { truth, miss: truth === undefined ? [...left.miss, ...right.miss] : [] }
    }
    const counted = typeof node.value === 'object' && 'count' in (node.value as Node)
    const asked =
      operator === 'someItem' ? { count: 1, where: node.value } : counted ? (node.value as Node) : { count: node.value }
    if (left.value === undefined) return { truth: undefined, miss: [...left.miss, ...outside(asked.where)] }
    const field = node.fact ? (node.fact as string) : `${item?.field}.${node.item as string}`
    const each = (left.value as unknown[]).map(
      (value): Match => (asked.where ? match(asked.where, values, use, { value, field }) : { truth: true, miss: [] }),
    )
    const yes = each.filter(({ truth }) => truth === true).length
    const maybe = each.filter(({ truth }) => truth === undefined)
    const least = Number(side(asked.count).value) + (operator === 'atMostItems' ? 1 : 0)
    const truth = yes >= least ? true : yes + maybe.length < least ? false : undefined
    return {
      truth: operator === 'atMostItems' ? not(truth) : truth,
      miss: truth === undefined ? maybe.flatMap(({ miss }) => miss) : [],
    }
  }
  return match
}
