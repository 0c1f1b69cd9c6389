import {
  type Bundle,
  type DeclaredFact,
  type Fact,
  type Kind,
  type Pack,
  type Problem,
  problem,
} from '../model/index.js'
import { isPlain } from '../model/plain.js'
import { token } from '../model/pointer.js'
import { isOf } from './is-of.js'

/** The fact that a pack declares: its value is what the host supplies in `context.facts`, if it is of the kind declared. */
const declaredFact = (id: string, { kind: type, title, ask = 'host' }: DeclaredFact): Fact => {
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

/** The facts of a catalog and those that packs declare, whose ids are `declared`. */
export const declareFacts = (
  coded: ReadonlyMap<string, Fact>,
  bundle: Bundle,
  packs: readonly Pack[],
  report: (problem: Problem) => void,
): { readonly facts: ReadonlyMap<string, Fact>; readonly declared: ReadonlySet<string> } => {
  const facts = new Map(coded)
  const declared = new Set<string>()
  for (const pack of packs) {
    for (const [id, fact] of Object.entries(pack.facts ?? {})) {
      const at = `/packs/${bundle.packs.indexOf(pack)}/facts/${token(id)}`
      const hint = 'give it a name of your own, such as `acme.campaign`'
      if (id === '') report(problem('bad-value', at, 'a fact must have a name', hint))
      if (facts.has(id)) report(problem('duplicate', at, `there is already a fact \`${id}\``, hint))
      else facts.set(id, declaredFact(id, fact))
      declared.add(id)
    }
  }
  return { facts, declared }
}
