/** Kinds of words by name, each a list of alternatives in the shorthand. */
export type Words = Readonly<Record<string, string>>

const TOKEN = /<([a-z]{1,12})>|~(\d) ?|\)(\?|\{\d,\d\}) |\(\?<?[=!]|\\.|\[(?:\\.|[^\]\\]){1,40}\]|[() ^$]/g
const START = "(?:(?<![\\p{L}\\p{N}',]\\x20?)|(?<=[@#][\\p{L}\\p{N}_.]{1,40}\\x20))"
const END = "(?!\\x20?[\\p{L}\\p{N}'])"
const SIGNS: Readonly<Record<string, string>> = { '(': '(?:', ' ': '\\s', '^': START, $: END }

const expand = (shorthand: string, words: Words): string => {
  const opens: { readonly at: number; readonly apart: boolean }[] = []
  let pattern = ''
  let read = 0
  for (const { 0: token, 1: name, 2: most, 3: times, index } of shorthand.matchAll(TOKEN)) {
    pattern += shorthand.slice(read, index)
    read = index + token.length
    if (name) pattern += `(?:${expand(words[name] as string, words)})`
    else if (most) pattern += `(?:[\\p{L}\\p{N}'/,&·-]{1,20}\\s){0,${most}}`
    else if (times) {
      const open = opens.pop()
      pattern = open?.apart
        ? `${pattern.slice(0, open.at)}(?:${pattern.slice(open.at)})\\s)${times}`
        : `${pattern})${times}\\s`
    } else {
      if (token.startsWith('('))
        opens.push({ at: pattern.length, apart: !/[a-z]/.test(shorthand[index - 1] ?? '') && shorthand[read] !== ' ' })
      if (token === ')') opens.pop()
      pattern += SIGNS[token] ?? token
    }
  }
  return pattern + shorthand.slice(read)
}

/** The alternatives of a shorthand that stand in no brackets. */
const alternativesOf = (shorthand: string): readonly string[] => {
  const found: string[] = []
  let [depth, start] = [0, 0]
  for (const { 0: token, index } of shorthand.matchAll(/\\.|\[(?:\\.|[^\]\\]){1,40}\]|[()|]/g)) {
    if (token === '(') depth += 1
    else if (token === ')') depth -= 1
    else if (token === '|' && depth === 0) {
      found.push(shorthand.slice(start, index))
      start = index + 1
    }
  }
  return [...found, shorthand.slice(start)]
}

/**
 * A pattern of folded text in which any of some phrases stands, written in a shorthand of patterns: `<said>` is a kind
 * of words, `~3 ` up to three words, `^` the head of a text, a line or a clause, `$` the end of one. Round brackets
 * capture nothing, and words that may be missing bring their space: `(all)? views` is “all views” or “views”.
 */
export const phrases = (list: readonly string[], words: Words, end = "(?:(?<=['\\s])|(?![\\p{L}\\p{N}]))"): RegExp => {
  const all = list.flatMap(alternativesOf)
  // Whether a clause begins is asked once at each place.
  const heads = all.filter((one) => one.startsWith('^')).map((one) => expand(one.slice(1), words))
  const others = all.filter((one) => !one.startsWith('^')).map((one) => expand(one, words))
  const begun = heads.length > 0 ? `${START}(?:${heads.join('|')})|` : ''
  // No phrase begins with a space, a picture or a mark of its own.
  return new RegExp(
    `(?<![\\p{L}\\p{N}#@-])(?=[\\p{L}\\p{N}!-/:-@[-^{-~–—«“])(?:${begun}${others.join('|')})${end}`,
    'gu',
  )
}
