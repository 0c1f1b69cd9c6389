import type { Piece } from '../model/index.js'
import { findQuotes } from './quotes.js'

/** What asks others to say something. */
const ASKED =
  /\b(?:preciser|precisez|indiquer|indiquez|mentionner|mentionnez|rappeler|rappelez|ajouter|ajoutez|ecrivez|signaler|signalez|make (?:it )?clear|must state|should (?:say|state)|add|include|specify) (?:bien )?(?:que|qu'|that)[^.!?\n]{0,50}$/
const QUESTION =
  /(?:^|[.!?\n]\s?)(?:and |so |but |et |mais )?(?:do|does|must|should|can|could|is|are|why|who|when|how|where|faut-il|dois-je|doit-on|peut-on|est-ce|pourquoi|comment|qui|quand)\b[^.!?\n]{1,80}$/
const ASKS = /^[^.!?\n]{0,100}\?/
/** What is said of words between quotation marks that follow, or that stand before. */
const OF_WORDS = /[\p{L}\p{N}]\s?:?\s?$/u
const ON_WORDS =
  /^\s?(?:in|on|to|is|isn|are|does|do|was|won|will|as|means?|protects?|sounds?|fools?|says?|est|n['’]|ne|dans|sur|a|suffit|protege|veut|dit|:)(?![\p{L}])/iu

interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Whether a text speaks of some words of its own instead of saying them: asks others for them, quotes them, asks
 * whether one should. The answer for each place of `lines`, the folded text, and its span.
 */
export const talkIn = (piece: Piece, lines: string): ((index: number, span: Stretch) => boolean) => {
  const { text } = piece
  let quotes: readonly Stretch[] | undefined
  return (index, span) => {
    if (ASKED.test(lines.slice(Math.max(0, index - 80), index + 12))) return true
    if (ASKS.test(text.slice(span.end, span.end + 101)) && QUESTION.test(lines.slice(Math.max(0, index - 90), index)))
      return true
    quotes ??= findQuotes(piece)
    const quote = quotes.find(({ start, end }) => start < span.start && span.end < end)
    if (!quote) return false
    const { start, end } = quote
    return OF_WORDS.test(text.slice(Math.max(0, start - 4), start)) || ON_WORDS.test(text.slice(end, end + 12))
  }
}
