import { foldUnits } from './units.js'
import { cutWords } from './words.js'

/** A stretch of a folded text whose digits stand close together: one number, or several. */
export interface Figure {
  /** Where each run of digits begins, from left to right. */
  readonly starts: readonly number[]
  /** How many digits there are. */
  readonly digits: number
}

/** No recogniser reads a number over a longer gap: telephone numbers allow five marks between two digits. */
const GAP = 5

/** Where numbers may stand in a text that is folded: recognisers try these places and no others. */
export const readFigures = (text: string): readonly Figure[] => {
  const { runStarts, runEnds, runs } = cutWords(foldUnits(text))
  const figures: Figure[] = []
  let starts: number[] = []
  let digits = 0
  for (let i = 0; i < runs; i++) {
    const start = runStarts[i] as number
    const end = runEnds[i] as number
    if (i > 0 && start - (runEnds[i - 1] as number) > GAP) {
      figures.push({ starts, digits })
      starts = []
      digits = 0
    }
    starts.push(start)
    digits += end - start
  }
  if (digits > 0) figures.push({ starts, digits })
  return figures
}
