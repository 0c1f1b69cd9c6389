import { CONTEXT_FIELDS, type Fact, type FactInput, type Field, none, POST_FIELDS } from '../model/index.js'
import { memberOf } from '../model/plain.js'

type Fields = Readonly<Record<string, Field>>
type Path = readonly (readonly [string, Field])[]

/** The value at a path: its value, none, or undefined if it is not known. */
const read = (root: unknown, path: Path): unknown => {
  let value: unknown = root
  let gone = false
  for (const [key, field] of path) {
    value = memberOf(value, key)
    if (value === undefined && field.as === 'content') gone = true
  }
  const last = path.at(-1)?.[1]
  if (value !== undefined || !last) return value
  return gone || last.as !== 'knowledge' ? (last.default ?? none(last.kind)) : undefined
}

const SKIPPED: readonly string[] = ['approvals', 'attestations', 'waivers', 'facts', 'contacts', 'now', 'scopes']

const factsIn = (fields: Fields, side: 'post' | 'context', around: Path, prefix: string, all: Fact[]): void => {
  for (const name of Object.keys(fields)) {
    if (around.length === 0 && SKIPPED.includes(name)) continue
    const field = fields[name] as Field
    const path = [...around, [name, field] as const]
    const id = prefix + name
    const reads = [id]
    const unknown = { value: undefined, missing: reads }
    const fact: Fact = {
      id,
      title: id,
      kind: field.kind,
      reads,
      ask: field.ask,
      observe: (input: FactInput) => {
        const value = read(input[side], path)
        return value === undefined ? unknown : { value }
      },
    }
    // Pointers lead into the post; a field of the context has none.
    all.push(side === 'post' ? { ...fact, at: `/${id.replaceAll('.', '/')}` } : fact)
    if (field.kind.type === 'object') factsIn(field.kind.fields, side, path, `${id}.`, all)
  }
}

const allFields = (): readonly Fact[] => {
  const all: Fact[] = []
  factsIn(POST_FIELDS, 'post', [], '', all)
  factsIn(CONTEXT_FIELDS, 'context', [], '', all)
  return all
}

/** One fact for every field that is not inside a list, under the field's own id: its value as it stands. */
export const fieldFacts: readonly Fact[] = allFields()
