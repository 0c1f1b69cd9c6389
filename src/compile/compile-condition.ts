import {
  type Catalog,
  type Condition,
  type Kind,
  type Node,
  type Operand,
  type Operator,
  type Parameter,
  type ParamValue,
  type Problem,
  type ProblemCode,
  parameterKind,
  problem,
  warning,
} from '../model/index.js'
import { isPlain, type Plain } from '../model/plain.js'
import { token } from '../model/pointer.js'
import { own } from '../policy/index.js'
import { didYouMean } from '../schema/did-you-mean.js'
import { checkHeld } from './check-held.js'
import { findOperator, LIST_OPERATORS } from './decorate.js'
import { expandWords } from './expand-words.js'
import { fits } from './fits.js'
import { called, factHint, nameHint, operatorHint, operatorNameHint, trailHint } from './hints.js'
import { mayStandFor } from './may-stand-for.js'
import { parsePath, stepsInto } from './paths.js'

/** What a condition is compiled in. */
export interface Place {
  readonly catalog: Catalog
  readonly params: { readonly [name: string]: ParamValue }
  readonly declared: { readonly [name: string]: Parameter }
  readonly named: { readonly [name: string]: Condition }
  readonly namedAt: string
  readonly countsAs: ReadonlyMap<string, ReadonlySet<string>>
  /** Gives a fact as this rule asks for it a slot. */
  readonly slot: (fact: string, params: { readonly [name: string]: unknown }) => number
  readonly report: (problem: Problem) => void
}

type Read = Exclude<Operand, { from: 'value' }>
interface Side {
  readonly operand: Operand
  readonly kind: Kind
}
/** How many conditions may be added to a rule by name: names that refer to names could double it without end. */
export const MAX_NAMED = 10_000
const FALSE: Node = { type: 'any', nodes: [], at: '' }

/** Compiles a condition whose shape has been checked; reports every meaning that it cannot have. */
export const compileCondition = (root: Condition, rootAt: string, place: Place): Node => {
  const { catalog, report } = place
  const fail = (code: ProblemCode, at: string, message: string, hint?: string): undefined =>
    void report(problem(code, at, message, hint))
  const refuse = (...said: Parameters<typeof fail>): Node => fail(...said) ?? FALSE

  const param = (name: string, at: string): Side | undefined => {
    const declared = own(place.declared, name)
    if (!declared)
      return fail(
        'unknown-parameter',
        at,
        `there is no parameter \`${name}\``,
        didYouMean(name, Object.keys(place.declared)) ?? 'declare it under `params`',
      )
    return { operand: { from: 'value', value: own(place.params, name) }, kind: parameterKind(declared) }
  }

  const walk = (operand: Read, kind: Kind, path: string | undefined, field: string, at: string): Side | undefined => {
    if (path === undefined) return { operand, kind }
    const keys = parsePath(path)
    if (!keys) return fail('bad-path', at, `\`${path}\` is not a path`, "write `$.name`, `$.list[0]` or `$['name']`")
    const into = stepsInto(kind, keys, field)
    if ('unknownKey' in into)
      return fail(
        'bad-path',
        at,
        `there is no \`${into.unknownKey}\` at \`${path}\``,
        nameHint(into.unknownKey, into.known),
      )
    return { operand: { ...operand, path: into.steps }, kind: into.kind }
  }

  const fact = (ref: Plain, at: string, item: Kind | undefined): Side | undefined => {
    const id = String(ref.fact)
    const found = catalog.facts.get(id)
    if (!found) return fail('unknown-fact', `${at}/fact`, `there is no fact \`${id}\``, factHint(id, catalog, item))
    const given: { [name: string]: unknown } = {}
    for (const [name, declared] of Object.entries(found.params ?? {})) given[name] = declared.default
    for (const [name, value] of Object.entries((ref.params ?? {}) as Plain)) {
      const declared = own(found.params, name)
      const where = `${at}/params/${token(name)}`
      if (!declared)
        fail(
          'unknown-parameter',
          where,
          `fact \`${id}\` has no parameter \`${name}\``,
          nameHint(name, Object.keys(found.params ?? {})),
        )
      else if (isPlain(value) && typeof value.param === 'string') {
        const side = param(value.param, where)
        if (side && !mayStandFor(side.kind, declared.kind))
          fail('wrong-kind', where, `parameter \`${value.param}\` is not of the kind that \`${name}\` takes`)
        else if (side?.operand.from === 'value') given[name] = side.operand.value
        if (side) checkHeld(side, declared.kind, where, report)
      } else {
        const wrong = fits(value, declared.kind)
        if (wrong) fail('wrong-kind', where, `\`${name}\` of fact \`${id}\` must be ${wrong}`)
        else given[name] = value
      }
    }
    const slot = place.slot(id, given)
    return walk({ from: 'fact', slot, path: [] }, found.kind, ref.path as string | undefined, id, `${at}/path`)
  }

  const left = (node: Plain, at: string, item: Kind | undefined): Side | undefined => {
    if (typeof node.fact === 'string') return fact(node, at, item)
    if (typeof node.param === 'string') return param(node.param, `${at}/param`)
    if (!item)
      return fail(
        'item-outside-list',
        `${at}/item`,
        '`item` is used outside a list',
        'use it inside `someItem`, `atLeastItems` or `atMostItems`',
      )
    return walk({ from: 'item', path: [] }, item, node.item as string | undefined, '', `${at}/item`)
  }

  const comparand = (value: unknown, wanted: Kind, at: string, item: Kind | undefined): Operand | undefined => {
    const reference =
      isPlain(value) &&
      (typeof value.fact === 'string' || typeof value.param === 'string' || typeof value.item === 'string')
    if (!reference) {
      const wrong = fits(value, wanted)
      return wrong
        ? fail(
            wanted.type === 'text' && typeof value === 'string' ? 'bad-value' : 'wrong-kind',
            at,
            `the value must be ${wrong}`,
          )
        : { from: 'value', value }
    }
    const side = left(value, at, item)
    if (side && !mayStandFor(side.kind, wanted))
      return fail('wrong-kind', at, `the value is of kind ${called(side.kind)}, not ${called(wanted)}`)
    if (side) checkHeld(side, wanted, at, report)
    return side?.operand
  }

  const items = (
    operator: Operator,
    side: Side,
    node: Plain,
    at: string,
    item: Kind | undefined,
    trail: readonly string[],
  ): Node => {
    const inner = side.kind.type === 'list' ? side.kind.of : undefined
    if (!inner) return refuse('wrong-kind', `${at}/operator`, `\`${operator.id}\` needs a list on its left`)
    const { value } = node
    const quantifier = operator.id === 'atMostItems' ? 'atMost' : 'atLeast'
    if (operator.id === 'someItem') {
      return {
        type: 'items',
        at,
        list: side.operand,
        quantifier,
        count: 1,
        where: visit(value, `${at}/value`, inner, trail),
      }
    }
    const counted = isPlain(value) && !('param' in value) ? value : { count: value }
    const count = comparand(counted.count, { type: 'number' }, `${at}/value`, item)
    const n = count?.from === 'value' ? Number(count.value) : Number.NaN
    if (count && !(Number.isInteger(n) && n >= 0))
      fail('bad-value', `${at}/value`, 'the number of items must be a whole number, 0 or more')
    if (n === 0 && quantifier === 'atLeast' && typeof counted.count === 'number')
      report(warning('constant-condition', `${at}/value`, 'every list has at least 0 items'))
    const where = counted.where === undefined ? undefined : visit(counted.where, `${at}/value/where`, inner, trail)
    return { type: 'items', at, list: side.operand, quantifier, count: n, ...(where && { where }) }
  }

  const leaf = (node: Plain, at: string, item: Kind | undefined, trail: readonly string[]): Node => {
    const side = left(node, at, item)
    const name = String(node.operator)
    const known = findOperator(catalog, name)
    if (!known)
      return refuse(
        'unknown-operator',
        `${at}/operator`,
        `there is no operator \`${name}\``,
        operatorNameHint(name, side?.kind, catalog),
      )
    if (!side) return FALSE
    if (LIST_OPERATORS.includes(known.id)) return items(known, side, node, at, item, trail)
    const wanted = known.right(side.kind)
    if (!wanted)
      return refuse(
        'wrong-kind',
        `${at}/operator`,
        `\`${name}\` does not compare values of kind ${called(side.kind)}`,
        operatorHint(side.kind, catalog),
      )
    const right = comparand(node.value, wanted, `${at}/value`, item)
    if (!right) return FALSE
    if (right.from !== 'value') return { type: 'leaf', at, left: side.operand, operator: known, right }
    if (Array.isArray(right.value) && right.value.length === 0 && !isPlain(node.value)) {
      report(warning('constant-condition', `${at}/value`, 'an empty list settles this comparison for every post'))
    }
    const expanded = expandWords(place.countsAs, side.kind, name, right.value)
    const operator = findOperator(catalog, expanded.operator) as Operator
    return { type: 'leaf', at, left: side.operand, operator, right: { from: 'value', value: expanded.value } }
  }

  let named = 0
  const visit = (given: unknown, at: string, item: Kind | undefined, trail: readonly string[]): Node => {
    const condition = given as Plain
    if (trail.length > 0) named += 1
    if (named > MAX_NAMED || trail.length > 64)
      return refuse('too-deep', rootAt, 'conditions refer to one another too often', 'refer to fewer of them')
    if (Array.isArray(condition.all))
      return { type: 'all', at, nodes: condition.all.map((child, i) => visit(child, `${at}/all/${i}`, item, trail)) }
    if (Array.isArray(condition.any))
      return { type: 'any', at, nodes: condition.any.map((child, i) => visit(child, `${at}/any/${i}`, item, trail)) }
    if ('not' in condition) return { type: 'not', at, node: visit(condition.not, `${at}/not`, item, trail) }
    if (typeof condition.condition !== 'string') return leaf(condition, at, item, trail)
    const name = condition.condition
    const target = own(place.named, name)
    if (!target)
      return refuse(
        'unknown-condition',
        `${at}/condition`,
        `there is no condition named \`${name}\``,
        nameHint(name, Object.keys(place.named)),
      )
    if (trail.includes(name))
      return refuse(
        'condition-cycle',
        `${at}/condition`,
        `condition \`${name}\` refers to itself`,
        trailHint([...trail, name]),
      )
    return visit(target, `${place.namedAt}/${token(name)}`, item, [...trail, name])
  }

  return visit(root, rootAt, undefined, [])
}
