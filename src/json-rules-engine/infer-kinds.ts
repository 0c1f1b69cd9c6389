import { findOperator } from '../compile/decorate.js'
import { fits } from '../compile/fits.js'
import { mayStandFor } from '../compile/may-stand-for.js'
import { parsePath } from '../compile/paths.js'
import { type Catalog, type Field, type Kind, type Problem, problem } from '../model/index.js'
import { isPlain, type Plain } from '../model/plain.js'

/** A comparison of foreign rules, with its pointer. */
export interface Found {
  readonly leaf: Plain
  readonly at: string
}

const single = (type: 'boolean' | 'number' | 'text' | 'instant'): Kind => ({ type })
const many = (of: Kind): Kind => ({ type: 'list', of })
/** What a foreign fact may hold. Text comes before instants: what can be either is text. */
const KINDS: readonly Kind[] = [
  ...(['boolean', 'number', 'text'] as const).flatMap((type) => [single(type), many(single(type))]),
  single('instant'),
]

interface Place {
  readonly fact: string
  readonly keys: readonly (string | number)[]
  readonly at: string
  kinds: readonly Kind[]
}
/** A value that is known to be an object, or a list of such, as far as paths lead into it. */
interface Shape {
  kind?: Kind
  readonly fields: Map<string, Shape>
  item?: Shape
}

const placesOf = (found: readonly Found[], wanted: ReadonlySet<string>, catalog: Catalog) => {
  const places = new Map<string, Place>()
  const of = (ref: Plain, at: string): Place | undefined => {
    const keys = typeof ref.path === 'string' && ref.path !== '' ? parsePath(ref.path) : []
    if (typeof ref.fact !== 'string' || !wanted.has(ref.fact) || !keys) return undefined
    const key = JSON.stringify([ref.fact, keys])
    const known = places.get(key) ?? { fact: ref.fact, keys, at, kinds: KINDS }
    places.set(key, known)
    return known
  }
  const told = found.filter(({ leaf }) => findOperator(catalog, String(leaf.operator)))
  const sides = told.map(({ leaf, at }) => ({
    leaf,
    left: of(leaf, `${at}/fact`),
    right: isPlain(leaf.value) ? of(leaf.value, `${at}/value/fact`) : undefined,
  }))
  return { places: [...places.values()], sides }
}

/** Leaves to each place the kinds that all its comparisons allow. */
const narrow = (found: readonly Found[], wanted: ReadonlySet<string>, catalog: Catalog): readonly Place[] => {
  const { places, sides } = placesOf(found, wanted, catalog)
  let changed = true
  const keep = (place: Place, kinds: readonly Kind[]) => {
    if (kinds.length === place.kinds.length) return
    place.kinds = kinds
    changed = true
  }
  while (changed) {
    changed = false
    for (const { leaf, left, right } of sides) {
      const operator = findOperator(catalog, String(leaf.operator))
      if (!operator || !left) continue
      const literal = !isPlain(leaf.value) || !('fact' in leaf.value || 'param' in leaf.value)
      keep(
        left,
        left.kinds.filter((kind) => {
          const other = operator.right(kind)
          if (!other) return false
          if (literal) return fits(leaf.value, other) === undefined
          return !right || right.kinds.some((each) => mayStandFor(each, other))
        }),
      )
      if (!right) continue
      const others = left.kinds.flatMap((kind) => operator.right(kind) ?? [])
      keep(
        right,
        right.kinds.filter((each) => others.some((other) => mayStandFor(each, other))),
      )
    }
  }
  return places
}

const kindOf = (shape: Shape): Kind | undefined => {
  if (shape.kind) return shape.kind
  const inside = shape.item && kindOf(shape.item)
  if (inside) return many(inside)
  const fields = [...shape.fields].flatMap(([name, field]): (readonly [string, Field])[] => {
    const kind = kindOf(field)
    return kind ? [[name, { as: 'knowledge', ask: 'host', kind }]] : []
  })
  return fields.length > 0 ? { type: 'object', fields: Object.fromEntries(fields) } : undefined
}

/**
 * What foreign facts hold, as far as the comparisons of all rules together tell; a problem for each that they leave open.
 * @param wanted The facts to ask about.
 */
export const inferKinds = (
  found: readonly Found[],
  wanted: ReadonlySet<string>,
  catalog: Catalog,
): { readonly kinds: ReadonlyMap<string, Kind>; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = []
  const shapes = new Map<string, Shape>()
  for (const { fact, keys, at, kinds } of narrow(found, wanted, catalog)) {
    const what = keys.length === 0 ? `\`${fact}\`` : `\`${keys.join('.')}\` of \`${fact}\``
    const [first] = kinds
    if (!first) {
      problems.push(
        problem(
          'wrong-kind',
          at,
          `${what} is compared as values of more than one kind, or of a kind that charte does not have`,
        ),
      )
      continue
    }
    if (kinds.length > 1 && kinds.some(({ type }) => type !== 'text' && type !== 'instant')) {
      problems.push(
        problem(
          'unknown-fact',
          at,
          `nothing tells what ${what} holds`,
          `say it in \`facts\`: \`{ '${fact}': 'text' }\``,
        ),
      )
      continue
    }
    let shape: Shape = shapes.get(fact) ?? { fields: new Map() }
    shapes.set(fact, shape)
    for (const key of keys) {
      const next: Shape = (typeof key === 'number' ? shape.item : shape.fields.get(key)) ?? { fields: new Map() }
      if (typeof key === 'number') shape.item = next
      else shape.fields.set(key, next)
      shape = next
    }
    shape.kind = first
  }
  const mixed = (shape: Shape): boolean =>
    [shape.kind !== undefined, shape.item !== undefined, shape.fields.size > 0].filter(Boolean).length > 1 ||
    [...shape.fields.values(), ...(shape.item ? [shape.item] : [])].some(mixed)
  const kinds = new Map<string, Kind>()
  for (const [fact, shape] of shapes) {
    const kind = kindOf(shape)
    const at = found.find(({ leaf }) => leaf.fact === fact)?.at ?? ''
    if (mixed(shape))
      problems.push(
        problem('wrong-kind', `${at}/path`, `\`${fact}\` is read both as a whole and by \`path\``, 'read it one way'),
      )
    else if (kind) kinds.set(fact, kind)
  }
  return { kinds, problems }
}
