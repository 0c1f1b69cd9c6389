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

/** The fact that somebody most likely meant: a field may be named with its side, and of two names alike that of the text is meant. */
export const factHint = (id: string, known: Iterable<string>): string | undefined =>
  didYouMean(
    id.replace(/^post\.|^context\./, ''),
    [...known].sort((a, b) => isOfText(b) - isOfText(a)),
  )

/** The operators that compare a kind; an object has none, but its attributes may. */
export const operatorHint = (kind: Kind, { operators }: Catalog): string => {
  const fit = [...operators.values()].flatMap(({ id, right }) => (right(kind) ? [id] : []))
  return fit.length > 0 ? `it is compared by ${quoted(fit)}` : 'name one of its attributes in `path`'
}

/** The way from a named condition back to itself. */
export const trailHint = (trail: readonly string[]): string =>
  `write one of them out: ${trail.slice(trail.indexOf(trail.at(-1) as string)).join(' → ')}`
