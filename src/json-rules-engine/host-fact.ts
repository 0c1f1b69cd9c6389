import type { DeclaredFact, Fact, Kind } from '../model/index.js'
import { isPlain } from '../model/plain.js'
import { own } from '../policy/index.js'

const DECLARED: readonly string[] = ['boolean', 'number', 'text', 'instant']

/** The kind as a pack declares it; undefined for a kind that only code can read. */
export const declaredKind = (kind: Kind): DeclaredFact['kind'] | undefined => {
  if (kind.type === 'list') return kind.of.type === 'text' ? 'list' : undefined
  return DECLARED.includes(kind.type) ? (kind.type as DeclaredFact['kind']) : undefined
}

/** The part of a value that is of a kind; undefined if none of it is. */
const readAs = (value: unknown, kind: Kind): unknown => {
  if (kind.type === 'list') {
    if (!Array.isArray(value)) return undefined
    const items = value.map((item) => readAs(item, kind.of))
    return items.includes(undefined) ? undefined : items
  }
  if (kind.type === 'object') {
    if (!isPlain(value)) return undefined
    return Object.fromEntries(
      Object.entries(kind.fields).flatMap(([name, field]) => {
        const member = readAs(own(value, name), field.kind)
        return member === undefined ? [] : [[name, member]]
      }),
    )
  }
  if (kind.type === 'number') return typeof value === 'number' && Number.isFinite(value) ? value : undefined
  if (kind.type === 'boolean') return typeof value === 'boolean' ? value : undefined
  return typeof value === 'string' ? value : undefined
}

const fieldsOf = (id: string, kind: Kind): readonly string[] => {
  if (kind.type === 'list') return fieldsOf(id, kind.of)
  if (kind.type !== 'object') return [id]
  return [id, ...Object.entries(kind.fields).flatMap(([name, field]) => fieldsOf(`${id}.${name}`, field.kind))]
}

/** A fact of a kind that packs cannot declare: the host supplies its value in `context.facts`, as to any declared fact. */
export const hostFact = (id: string, kind: Kind): Fact => ({
  id,
  title: id,
  kind,
  ask: 'host',
  reads: [...new Set(fieldsOf(id, kind))],
  observe: ({ context }) => ({
    value: readAs(own(context.facts as { [fact: string]: unknown } | undefined, id), kind),
    missing: [id],
  }),
})
