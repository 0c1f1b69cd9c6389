import { lazily } from './lazily.js'
import { matches } from './matches.js'
import { ANY, type Coded, wordCodes } from './word-codes.js'

/** Kinds of words by name, each a list of alternatives in the shorthand. */
export type Words = Readonly<Record<string, string>>
/** A piece of a pattern, or the words of which one stands there. */
type Piece = string | ReadonlySet<string>
type Pieces = readonly Piece[]

const TOKEN =
  /<([a-z]{1,12})>|~(\d) |(\(\?<?[=!]|\()|(\))(?:(\?|\{\d,\d\})( )?)?|(\|)|(\\p\{L\})(?:\{\d{1,2},\d{1,2}\})?|\[([a-z]{1,9})\](\?)?|([a-z\d]{1,40})(?!\?)|([a-z\d])\?|\[(?:\\.|[^\]\\]){1,40}\](?:\{\d,\d{1,2}\})?|\\.|./gs
const SIGNS: Readonly<Record<string, string>> = {
  ' ': '\\s',
  '^': `(?:(?<![${ANY}',]\\x20?)|(?<=[@#][${ANY}_.]{1,40}\\x20))`,
  $: `(?!\\x20?[${ANY}'])`,
}

const isOne = (option: Pieces): option is readonly [ReadonlySet<string>] =>
  option.length === 1 && typeof option[0] !== 'string'
/** Alternatives one behind the other, those of one word made one. */
const join = (options: readonly Pieces[]): Pieces => {
  const isWord = options.every((option) => option.length === 0 || isOne(option))
  const words = new Set<string>()
  const joined: Piece[] = []
  for (const option of options) {
    const isFirst = words.size === 0
    if (isOne(option)) for (const word of option[0]) words.add(word)
    else if (isWord) words.add('')
    if (!isOne(option) && !isWord) joined.push('|', ...option)
    else if (isFirst) joined.push('|', words)
  }
  return joined.slice(1)
}
/** Adds words: letters behind others are one word with them. */
const add = (to: Piece[], set: ReadonlySet<string>): void => {
  const last = to.pop()
  if (last === undefined) to.push(set)
  else if (typeof last === 'string') to.push(last, set)
  else to.push(new Set([...last].flatMap((head) => [...set].map((tail) => head + tail))))
}

/** The alternatives of a shorthand, in pieces. */
const read = (shorthand: string, kinds: Readonly<Record<string, Pieces>>): readonly Pieces[] => {
  const outermost: Piece[][] = [[]]
  const opens = [{ sign: '', apart: false, options: outermost }]
  let before = ''
  for (const found of shorthand.matchAll(TOKEN)) {
    const [token, kind, most, open, close, times, space, or, tail, letters, perhaps, word, letter] = found
    const { options, sign, apart } = opens.at(-1) as (typeof opens)[0]
    const to = options.at(-1) as Piece[]
    if (kind) {
      const pieces = kinds[kind] as Pieces
      if (isOne(pieces)) add(to, pieces[0])
      else to.push('(?:', ...pieces, ')')
    } else if (most) to.push(`(?:[${ANY}'/,&·-]{1,9}\\s){0,${most}}`)
    else if (open) opens.push({ sign: open === '(' ? '(?:' : open, apart: !/[a-z]/.test(before), options: [[]] })
    else if (or) options.push([])
    else if (close) {
      opens.pop()
      const outer = opens.at(-1)?.options.at(-1) as Piece[]
      const pieces = join(options)
      if (space && apart && pieces[0] !== '\\s') outer.push('(?:', sign, ...pieces, `)\\s)${times}`)
      else {
        if (isOne(pieces) && sign === '(?:' && (times ?? '?') === '?')
          add(outer, times ? new Set([...pieces[0], '']) : pieces[0])
        else outer.push(sign, ...pieces, `)${times ?? ''}`)
        if (space) outer.push('\\s')
      }
    } else if (tail && typeof (to.at(-1) ?? '') !== 'string') add(to, new Set(['*']))
    else if (tail) to.push(`[${ANY}]`)
    else if (letters) add(to, new Set([...letters, ...(perhaps ? [''] : [])]))
    else if (word) add(to, new Set([word]))
    else if (letter) add(to, new Set([letter, '']))
    else to.push(SIGNS[token] ?? token.replace(/(?:\\p\{[LN]\}){1,2}/, ANY))
    before = token.at(-1) as string
  }
  return outermost
}

/** The places of the folded text where a phrase of one of the lists stands. */
export type Seek = (list: number) => readonly { readonly start: number; readonly end: number }[]

/**
 * How phrases are sought in a folded text. Those of a list are one pattern, written in a shorthand of patterns:
 * `<said>` is a kind of words, `~3 ` up to three words, `^` the head of a text, a line or a clause, `$` the end of one.
 * Round brackets capture nothing, and words that may be missing bring their space: `(all)? views` is “all views” or
 * “views”. `\p{L}` behind letters is any end of the word, else any word.
 */
export const phrases = (
  lists: readonly (readonly string[])[],
  words: Words,
  end = `(?:(?<=['\\s])|(?![${ANY}]))`,
): ((text: string) => Seek) => {
  const ready = lazily(() => {
    const kinds = Object.fromEntries(Object.entries(words).map(([name, list]) => [name, join(read(list, {}))]))
    const all = lists.map((list) => list.flatMap((one) => read(one, kinds)))
    const { classOf, code } = wordCodes(all.flat(2).filter((piece) => typeof piece !== 'string'))
    const shapes = all.map((options) => {
      const written = options.map((option) =>
        option.map((piece) => (typeof piece === 'string' ? piece : classOf(piece))).join(''),
      )
      // Whether a clause begins is asked once at each place.
      const start = SIGNS['^'] as string
      const heads = written.filter((one) => one.startsWith(start)).map((one) => one.slice(start.length))
      const others = written.filter((one) => !one.startsWith(start))
      const begun = heads.length > 0 ? `${start}(?:${heads.join('|')})|` : ''
      // No phrase begins with a space, a picture or a mark of its own.
      return new RegExp(`(?<![${ANY}#@-])(?=[${ANY}!-/:-@[-^{-~–—«“])(?:${begun}${others.join('|')})${end}`, 'g')
    })
    return { shapes, code }
  })
  return (text) => {
    let coded: Coded | undefined
    return (list) => {
      const { shapes, code } = ready()
      const { code: written, placeOf } = (coded ??= code(text))
      return matches(shapes[list] as RegExp, written).map(({ 0: found, index }) => ({
        start: placeOf(index),
        end: placeOf(index + found.trimEnd().length),
      }))
    }
  }
}
