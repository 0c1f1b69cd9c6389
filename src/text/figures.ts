/** A stretch of a folded text whose digits stand close together: one number, or several. */
export interface Figure {
  /** Where each run of digits begins, from left to right. */
  readonly starts: readonly number[]
  /** How many digits there are. */
  readonly digits: number
}

/** No recogniser reads a number over a longer gap: telephone numbers allow five marks between two digits. */
const GAP = 6

/** Where numbers may stand in a folded text: recognisers try these places and no others. */
export const readFigures = (folded: string): readonly Figure[] => {
  const figures: Figure[] = []
  const { length } = folded
  let starts: number[] = []
  let digits = 0
  let last = -GAP - 1
  for (let i = 0; i < length; i++) {
    const unit = folded.charCodeAt(i)
    if (unit > 57 || unit < 48) continue
    if (i - last > GAP && digits > 0) {
      figures.push({ starts, digits })
      starts = []
      digits = 0
    }
    if (i !== last + 1) starts.push(i)
    digits += 1
    last = i
  }
  if (digits > 0) figures.push({ starts, digits })
  return figures
}
