import type { DeclaredFact, Fact, Kind } from '../model/index.js'
import { own } from '../policy/index.js'
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
    observe: ({ context }) => {
      const value = own(context.facts as { [fact: string]: unknown } | undefined, id)
      return value === undefined || value === null || !isOf(value, kind) ? unknown : { value }
    },
  }
}
