const NAMES = [
  'january|janvier|jan',
  'february|février|feb',
  'march|mars|mar',
  'april|avril|apr',
  'may|mai',
  'june|juin|jun',
  'july|juillet|jul',
  'august|août|aug',
  'september|septembre|sept|sep',
  'october|octobre|oct',
  'november|novembre|nov',
  'december|décembre|dec',
]
const MONTH = `(${NAMES.join('|')})`
const YEAR = '(?:,? (\\d{4}))?(?![\\p{L}\\p{N}])'
const BEFORE =
  "(?<![\\p{L}\\p{N}])(?:before|by|until|till|no later than|avant le|jusqu[’']au|au plus tard le|d[’']ici (?:le|au))(?: (?:the|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)){0,2} "
/** What a text must hold for it to be worth a search. */
const HINT = /(?:before|by|until|till|later than|avant le|jusqu[’']au|tard le|ici le|ici au) /i
const SHAPES: readonly (readonly [RegExp, 'dmy' | 'mdy' | 'ymd'])[] = [
  [new RegExp(`${BEFORE}(\\d{1,2})(?:st|nd|rd|th|er)? (?:of )?${MONTH}${YEAR}`, 'giu'), 'dmy'],
  [new RegExp(`${BEFORE}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?${YEAR}`, 'giu'), 'mdy'],
  [new RegExp(`${BEFORE}(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)`, 'giu'), 'ymd'],
]

/** A last day named in a text, in UTF-16 units of it. `year` is absent where the text names none. */
export interface LastDay {
  readonly start: number
  readonly end: number
  readonly year: string | undefined
  /** `-MM-DD`. */
  readonly rest: string
}

const two = (digits: string): string => digits.padStart(2, '0')
const monthOf = (word: string): string =>
  /^\d/.test(word) ? word : String(NAMES.findIndex((names) => names.split('|').includes(word.toLowerCase())) + 1)

/** The last days that a text names in English or French: `before 30 June`, `jusqu’au 1er mars 2027`, `by 2026-12-01`. */
export const lastDaysIn = (text: string): readonly LastDay[] =>
  (HINT.test(text) ? SHAPES : []).flatMap(([pattern, order]) =>
    [...text.matchAll(pattern)].map((match) => {
      const part = (name: string) => match[order.indexOf(name) + 1]
      return {
        start: match.index,
        end: match.index + match[0].length,
        year: part('y'),
        rest: `-${two(monthOf(part('m') ?? ''))}-${two(part('d') ?? '')}`,
      }
    }),
  )
