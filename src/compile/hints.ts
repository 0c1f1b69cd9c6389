import type { Catalog, Kind } from '../model/index.js'
import { quoted } from '../model/quoted.js'
import { didYouMean } from '../schema/did-you-mean.js'

/** A kind in words. */
export const called = (kind: Kind): string => (kind.type === 'list' ? `list of ${called(kind.of)}` : kind.type)

const isOfText = (id: string): number => Number(id.startsWith('text.'))

/** The name that somebody most likely meant; all that there are, if none is near. */
export const nameHint = (name: string, known: Iterable<string>): string | undefined => {
  const all = [...known]
  return didYouMean(name, all) ?? (all.length > 0 && all.length <= 12 ? `there is ${quoted(all)}` : undefined)
}

/**
 * What somebody most likely meant who names a fact that there is not: an attribute of the items at hand, or of those of a
 * list; a field with its side before it; of two names alike that of the text; a kind of label.
 */
export const factHint = (given: string, { facts }: Catalog, item: Kind | undefined): string | undefined => {
  const id = given.replace(/^post\.|^context\./, '')
  if (item?.type === 'object' && Object.hasOwn(item.fields, id)) return `write \`{ "item": "${id}" }\``
  const keys = id.split('.', 8)
  for (const length of keys.keys()) {
    const list = keys.slice(0, length).join('.')
    const kind = facts.get(list)?.kind
    const key = keys[length] as string
    if (kind?.type === 'list' && kind.of.type === 'object' && Object.hasOwn(kind.of.fields, key))
      return `it is said of each item: write \`{ "fact": "${list}", "operator": "someItem", "value": { "item": "${key}", … } }\``
  }
  const meant = didYouMean(
    id,
    [...facts.keys()].sort((a, b) => isOfText(b) - isOfText(a)),
  )
  const label = /^labels\.([\w-]+)$/.exec(id)?.[1]
  return meant ?? (label && `write \`{ "fact": "labels.values", "params": { "kind": "${label}" } }\``)
}

/** The operator that somebody most likely meant, or all that compare the kind on the left. */
export const operatorNameHint = (name: string, kind: Kind | undefined, catalog: Catalog): string | undefined => {
  const decorated = /:(someItem|at(?:Least|Most)Items)$/.exec(name)?.[1]
  if (decorated) return `nothing stands before \`${decorated}\`: put the comparison into \`{ "not": … }\``
  return didYouMean(name, catalog.operators.keys()) ?? (kind && operatorHint(kind, catalog))
}

/** The operators that compare a kind; an object has none, but its attributes may. */
export const operatorHint = (kind: Kind, { operators }: Catalog): string => {
  const fit = [...operators.values()].flatMap(({ id, right }) => (right(kind) ? [id] : []))
  return fit.length > 0 ? `it is compared by ${quoted(fit)}` : 'name one of its attributes in `path`'
}

/** The way from a named condition back to itself. */
export const trailHint = (trail: readonly string[]): string =>
  `write one of them out: ${trail.slice(trail.indexOf(trail.at(-1) as string)).join(' → ')}`
