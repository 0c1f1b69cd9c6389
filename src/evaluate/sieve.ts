import type { Compiled, Lexicon, Node } from '../model/index.js'
import { foundIn } from '../text/index.js'
import type { Case } from './case.js'
import { type Clause, clausesOf } from './clauses.js'
import { columnsOf, fails } from './columns.js'
import { addMask, eachBit, type Mask, meets, setBit, strike } from './masks.js'
import { look } from './operand.js'

/** The indexes, in order, of the conditions that may be true or unknown. */
export type Sieve = (c: Case) => readonly number[]

/**
 * Makes the sieve of some conditions. Each fact is read once, and its value strikes out, by bit masks over the clauses of
 * all rules, those that it makes false: a rule that a post does not concern costs a few machine words, however many there
 * are. What is left is judged in full by `match`, which alone decides.
 */
export const buildSieve = (nodes: readonly Node[], compiled: Compiled): Sieve => {
  const owners: number[] = []
  const clauses: Clause[] = []
  nodes.forEach((node, owner) => {
    for (const clause of clausesOf(node)) {
      owners.push(owner)
      clauses.push(clause)
    }
  })
  const columns = columnsOf(clauses, compiled)
  const { start, byWord } = wordsOf(clauses, compiled)
  return ({ observer, input }) => {
    const alive = start.slice()
    if (byWord.size > 0)
      for (const piece of input.text.pieces) {
        const found = foundIn(piece)
        if (!found) continue
        for (const lexicon of found.keys()) {
          const more = byWord.get(lexicon)
          if (more) addMask(alive, more)
        }
      }
    for (const { operand, literals, reach, struckBy } of columns) {
      if (!meets(alive, reach)) continue
      const value = look(operand, undefined, observer)
      if (struckBy) strike(alive, struckBy(value))
      else for (const { literal, strikes } of literals) if (fails(literal, value, input.at)) strike(alive, strikes)
    }
    return ownersOf(alive, owners)
  }
}

/** The clauses that need no word of a list in the text, and those that the words of each list bring in. */
const wordsOf = (clauses: readonly Clause[], { slots }: Compiled) => {
  const width = (clauses.length + 31) >> 5
  const start: Mask = new Uint32Array(width)
  const byWord = new Map<Lexicon, Mask>()
  clauses.forEach((clause, bit) => {
    const lexicons = clause.flatMap(({ operand, test }) => {
      const { fact, call } = slots[operand.slot] as Compiled['slots'][number]
      return test.type === 'least' && operand.path.length === 0 && fact.words ? [fact.words(call)] : []
    })
    if (lexicons.length === 0) setBit(start, bit)
    for (const lexicon of lexicons.flat()) {
      if (!lexicon) continue
      const mask = byWord.get(lexicon) ?? new Uint32Array(width)
      byWord.set(lexicon, mask)
      setBit(mask, bit)
    }
  })
  return { start, byWord }
}

const ownersOf = (alive: Mask, owners: readonly number[]): readonly number[] => {
  const found: number[] = []
  eachBit(alive, (bit) => {
    const owner = owners[bit] as number
    if (found[found.length - 1] !== owner) found.push(owner)
  })
  return found
}
