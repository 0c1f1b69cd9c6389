import type { Compiled, Lexicon, Node } from '../model/index.js'
import { foundIn } from '../text/index.js'
import type { Case } from './case.js'
import { type Clause, clausesOf } from './clauses.js'
import { columnsOf } from './columns.js'
import { addMask, type Mask, meets, setBit } from './masks.js'
import { look } from './operand.js'

/** What is left of some conditions. */
export interface Sifted {
  /** The indexes, in order, of those that may be true or unknown. */
  readonly live: readonly number[]
  /** For each of them, whether it is certainly true; of the others `match` must tell. */
  readonly certain: readonly boolean[]
}
/** Sifts the conditions of the rules that judge one case. */
export type Sieve = (c: Case) => Sifted

/**
 * Makes the sieve of some conditions. Each fact is read once; bit masks over the clauses of all rules strike out those that
 * its value makes false. However many rules there are, one that a post does not concern costs a few machine words. What is
 * left and not certain is judged in full by `match`.
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
  const parts: Mask = new Int32Array(start.length)
  clauses.forEach(({ isWhole }, bit) => {
    if (!isWhole) setBit(parts, bit)
  })
  // Reused from one post to the next. A host's fact may judge another post meanwhile: it finds none here, and makes its own.
  let spare: readonly [Mask, Mask] | undefined
  return ({ observer, input }) => {
    const [alive, open] = spare ?? [new Int32Array(start.length), new Int32Array(start.length)]
    spare = undefined
    alive.set(start)
    open.set(parts)
    if (byWord.size > 0)
      for (const piece of input.text.pieces) {
        const found = foundIn(piece)
        if (!found) continue
        for (const lexicon of found.keys()) {
          const more = byWord.get(lexicon)
          if (more) addMask(alive, more)
        }
      }
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i] as (typeof columns)[number]
      if (meets(alive, column.reach)) column.sift(look(column.operand, undefined, observer), input.at, alive, open)
    }
    spare = [alive, open]
    return siftedOf(alive, open, owners)
  }
}

/** The clauses that need no word of a list in the text, and those that the words of each list bring in. */
const wordsOf = (clauses: readonly Clause[], { slots }: Compiled) => {
  const width = (clauses.length + 31) >> 5
  const start: Mask = new Int32Array(width)
  const byWord = new Map<Lexicon, Mask>()
  clauses.forEach(({ literals }, bit) => {
    const lexicons = literals.flatMap(({ operand, test }) => {
      const { fact, call } = slots[operand.slot] as Compiled['slots'][number]
      return test.type === 'least' && operand.path.length === 0 && fact.words ? [fact.words(call)] : []
    })
    if (lexicons.length === 0) setBit(start, bit)
    for (const lexicon of lexicons.flat()) {
      if (!lexicon) continue
      const mask = byWord.get(lexicon) ?? new Int32Array(width)
      byWord.set(lexicon, mask)
      setBit(mask, bit)
    }
  })
  return { start, byWord }
}

const siftedOf = (alive: Mask, open: Mask, owners: readonly number[]): Sifted => {
  const live: number[] = []
  const certain: boolean[] = []
  let last = -1
  for (let i = 0; i < alive.length; i++) {
    const unsure = open[i] as number
    for (let word = alive[i] as number; word !== 0; word &= word - 1) {
      const bit = 31 - Math.clz32(word & -word)
      const owner = owners[(i << 5) + bit] as number
      const isCertain = (unsure & (1 << bit)) === 0
      if (last < 0 || live[last] !== owner) {
        live.push(owner)
        certain.push(isCertain)
        last += 1
      } else if (isCertain) certain[last] = true
    }
  }
  return { live, certain }
}
