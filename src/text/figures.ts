/** A stretch of a folded text whose digits stand close together: one number, or several. */
export interface Figure {
  /** Where each run of digits begins, from left to right. */
  readonly starts: readonly number[]
  /** How many digits there are. */
  readonly digits: number
}

/** No recogniser reads a number over a longer gap: telephone numbers allow five marks between two digits. */
const GAP = 6

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** Where numbers may stand in a folded text: recognisers try these places and no others. */
export const readFigures = (folded: string): readonly Figure[] => {
  const figures: { starts: number[]; digits: number }[] = []
  let [last, figure] = [-GAP - 1, undefined as (typeof figures)[number] | undefined]
  for (let i = 0; i < folded.length; i++) {
    if (!isDigit(folded.charCodeAt(i))) continue
    if (!figure || i - last > GAP) figures.push((figure = { starts: [], digits: 0 }))
    if (i !== last + 1) figure.starts.push(i)
    figure.digits += 1
    last = i
  }
  return figures
}
