import { canonicalJson } from '../digest/index.js'
import type { Fact } from '../model/index.js'
import type { Values } from '../policy/index.js'
import { compileTerms } from '../text/index.js'
import type { Workshop } from './workshop.js'

/** Gives facts slots, as a rule with these settings asks for them. Rules that ask the same share a slot, and equal lists a lexicon. */
export const slotsFor = ({ terms: lists }: Values, { catalog, slots, slotOf, lexicons }: Workshop) => {
  let listsKey: string | undefined
  return (id: string, params: { readonly [name: string]: unknown }): number => {
    const fact = catalog.facts.get(id) as Fact
    if (fact.terms) listsKey ??= canonicalJson(lists)
    const key = `${id} ${canonicalJson(params)} ${fact.terms ? listsKey : ''}`
    const known = slotOf.get(key)
    if (known !== undefined) return known
    const terms = new Map(
      Object.entries(fact.terms ? lists : {}).map(([list, words]) => {
        const wordsKey = canonicalJson(words)
        const lexicon = lexicons.get(wordsKey) ?? compileTerms(words)
        lexicons.set(wordsKey, lexicon)
        return [list, lexicon] as const
      }),
    )
    const call = { params: params as never, terms }
    const index = slots.push({ fact, call, covers: fact.covers?.(call) }) - 1
    slotOf.set(key, index)
    return index
  }
}
