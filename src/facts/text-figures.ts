import type { Fact } from '../model/index.js'
import { foundKind, READ } from './found.js'

const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix'
const NOT =
  '(?! ?(?:%|of our|de nos|(?:min|minutes?|hours?|heures?|days?|jours?|weeks?|semaines?|months?|mois|years?|ans?|km|stars?|étoiles?)(?![\\p{L}])))'
/** Each with what a text must hold for it to be worth a search. */
const PATTERNS: readonly (readonly [RegExp, RegExp])[] = [
  // 80 % of the poor, 80 % des pauvres; not all of them, and not a share of one's own (of our, de nos).
  [
    /%|cent/i,
    /(?<![\d.,])(?!100(?:[.,]0+)? ?%)\d{1,3}(?:[.,]\d{1,2})?\s?(?:%|percent|per cent|pour cent) (?:of (?!our\b|my\b|your\b)|des |de l['’]|de la |du |d['’]entre (?!nous\b))(?=\p{L})/giu,
  ],
  // One child in five, 1 in 5, une femme sur trois.
  [
    / (?:in|out of|sur) (?:[1-9]|one|t|f|s|eight|nine|une?|d|quatre|cinq|huit|neuf)/i,
    new RegExp(
      `(?<![\\p{L}\\p{N}.,£$€])(?:[1-3]|${WORDS}) (?:\\p{L}{2,20} )?(?:in|out of|sur) (?:\\d{1,4}|${WORDS})${NOT}(?![\\p{L}\\p{N}%]|[.,]\\d)`,
      'giu',
    ),
  ],
  // Three times more, trois fois plus.
  [
    / times |twice| fois /i,
    new RegExp(
      `(?<![\\p{L}\\p{N}.,])(?:(?:\\d{1,4}|${WORDS}) times (?:more|less|as)|twice as|(?:\\d{1,4}|${WORDS}) fois (?:plus|moins))(?!\\p{L})`,
      'giu',
    ),
  ],
]

/**
 * Figures about the world in the text, in English and French: shares, one in so many, so many times more. Those that
 * the words call the organisation's own are left out.
 */
export const textFigures: Fact<'text.figures'> = {
  id: 'text.figures',
  title: { en: 'figures about the world in the text', fr: 'les chiffres sur le monde dans le texte' },
  kind: foundKind(),
  reads: READ,
  observe: ({ text }) => ({
    value: text.pieces.flatMap(({ at, text: words }) =>
      PATTERNS.filter(([hint]) => hint.test(words)).flatMap(([, pattern]) =>
        [...words.matchAll(pattern)].map(({ 0: raw, index: start }) => ({
          at,
          start,
          end: start + raw.trimEnd().length,
          kind: 'figure',
        })),
      ),
    ),
  }),
}
