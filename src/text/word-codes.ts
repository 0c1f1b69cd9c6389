/** Any word, and all others that no pattern names, as one unit that stands for it. */
export const ANY = '\ue000-\uf8ff'
const OTHER = 0xe000
/** Stems are looked up by so many letters. */
const KEY = 3
const PRIVATE = /[\ue000-\uf8ff]/
const WORD = /[\p{L}\p{N}]+|[\ue000-\uf8ff]/gu

/** A text in which each word is one unit, and the way back. */
export interface Coded {
  readonly code: string
  /** The place in the text of a place in `code`; quickly if the places rise. */
  placeOf(index: number): number
}

/**
 * Which unit stands for which word. Words that stand in the same sets share one: a pattern of units is a hundred times
 * shorter than one of letters. A word that ends with `*` is a stem.
 */
export interface WordCodes {
  /** The class of the units that stand for the words of a set. */
  classOf(set: ReadonlySet<string>): string
  code(text: string): Coded
}

/** Gives units to all words of some sets. */
export const wordCodes = (all: readonly ReadonlySet<string>[]): WordCodes => {
  const byWords = new Map<string, number>()
  const sets: ReadonlySet<string>[] = []
  const places = new Map<ReadonlySet<string>, number>()
  // Those of many words first: their units stand together.
  for (const set of [...new Set(all)].sort((a, b) => b.size - a.size)) {
    const key = [...set].join()
    const place = byWords.get(key) ?? sets.push(set) - 1
    byWords.set(key, place)
    places.set(set, place)
  }
  const within = new Map<string, number[]>()
  sets.forEach((set, i) => {
    for (const word of set) if (within.get(word)?.push(i) === undefined) within.set(word, [i])
  })
  const stems = new Map<string, string[]>()
  for (const word of within.keys())
    if (word.endsWith('*')) {
      const key = word.slice(0, KEY)
      stems.set(
        key,
        [...(stems.get(key) ?? []), word.slice(0, -1)].sort((a, b) => b.length - a.length),
      )
    }
  const stemsOf = (word: string): readonly string[] =>
    (stems.get(word.slice(0, KEY)) ?? []).filter((stem) => word.startsWith(stem))
  const groups = new Map<string, string[]>()
  for (const [word, sets] of within) {
    if (word === '') continue
    const more = stemsOf(word).flatMap((stem) => within.get(`${stem}*`) as number[])
    const key = String.fromCharCode(...[...new Set([...sets, ...more])].sort((a, b) => a - b))
    const group = groups.get(key)
    if (group) group.push(word)
    else groups.set(key, [word])
  }
  const units = new Map<string, string>()
  const classes = sets.map((): number[] => [])
  ;[...groups.keys()].sort().forEach((key, i) => {
    const unit = OTHER + 1 + i
    for (const word of groups.get(key) as string[]) units.set(word, String.fromCharCode(unit))
    for (const set of key) classes[set.charCodeAt(0)]?.push(unit)
  })
  const written = classes.map(rangesOf)
  return {
    classOf: (set) => written[places.get(set) as number] + (set.has('') ? '?' : ''),
    code: (text) => {
      const starts: number[] = []
      const sizes: number[] = []
      const code = text.replace(WORD, (word, start: number) => {
        starts.push(start)
        sizes.push(word.length)
        return (
          units.get(word) ??
          units.get(`${stems.get(word.slice(0, KEY))?.find((stem) => word.startsWith(stem))}*`) ??
          (PRIVATE.test(word) ? '\ufffd' : '\ue000')
        )
      })
      let [asked, next, gone] = [0, 0, 0]
      return {
        code,
        placeOf: (index) => {
          if (index < asked) next = gone = 0
          asked = index
          for (; next < starts.length && (starts[next] as number) - gone < index; next++)
            gone += (sizes[next] as number) - 1
          return index + gone
        },
      }
    },
  }
}

/** Units in rising order as a class of a pattern. */
const rangesOf = (units: readonly number[]): string => {
  let ranges = ''
  for (let i = 0; i < units.length; i++) {
    const from = units[i] as number
    while (units[i + 1] === (units[i] as number) + 1) i += 1
    const to = units[i] as number
    ranges += String.fromCharCode(from) + (to > from ? `-${String.fromCharCode(to)}` : '')
  }
  return units.length === 1 ? ranges : `[${ranges}]`
}
