import type { DeclaredFact, Fact, Kind } from '../model/index.js'
import { isPlain } from '../model/plain.js'
import { isOf } from './is-of.js'

/** The fact that a pack declares: its value is what the host supplies in `context.facts`, if it is of the kind declared. */
export const declaredFact = (id: string, { kind: type, title, ask = 'host' }: DeclaredFact): Fact => {
  const kind: Kind =
    type === 'list'
      ? { type: 'list', of: { type: 'text', words: true } }
      : type === 'text'
        ? { type, words: true }
        : { type }
  const reads = [id]
  const unknown = { value: undefined, missing: reads }
  return {
    id,
    title,
    kind,
    ask,
    reads,
    observe: ({ context: { facts } }) => {
      const value: unknown = isPlain(facts) && Object.hasOwn(facts, id) ? facts[id] : undefined
      return isOf(value, kind) ? { value } : unknown
    },
  }
}
