import type { Piece } from '../model/index.js'

/** The folded text with the line breaks that the fold has made spaces: a line is a clause of its own. */
export const foldedLines = ({ text, folded, offsets }: Piece): string => {
  if (!text.includes('\n')) return folded
  let lines = ''
  let read = 0
  for (let i = folded.indexOf(' '); i >= 0; i = folded.indexOf(' ', i + 1))
    if (text[offsets[i] as number] === '\n') {
      lines += `${folded.slice(read, i)}\n`
      read = i + 1
    }
  return lines + folded.slice(read)
}
