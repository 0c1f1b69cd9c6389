import { LANGUAGE_HINTS, LANGUAGE_SHAPES, LANGUAGE_WORDS } from './language-words.js'

const OTHER = 'other'
const LANGUAGES = Object.keys(LANGUAGE_WORDS)
/** Of each word, the languages that use it. */
const SPOKEN: ReadonlyMap<string, readonly number[]> = Object.values(LANGUAGE_WORDS).reduce((spoken, list, i) => {
  for (const word of new Set(list.split(' '))) spoken.set(word, [...(spoken.get(word) ?? []), i])
  return spoken
}, new Map<string, number[]>())
/** Letters that give a language away where its script does not; folded letters have lost their marks, so the text itself is read. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /[ыэё]/giu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['fa', /[پچژگ]/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
]

/** What tells another language that is written with the same small words. */
const ELSEWHERE =
  /[ąćęłńśźżčďěňřšťůžőűăâîșțğıİşåæøõāēģīķļņūėįųảạắằẳẵặấầẩẫậẻẽẹếềểễệỉĩịỏọốồổỗộớờởỡợủũụứừửữựỷỹỵđơư]|·l|\bamb\b|\btothom\b/iu

const LETTER = /\p{L}/gu
const LATIN = /\p{Script=Latin}/gu
const count = (text: string, shape: RegExp): number => text.match(shape)?.length ?? 0

/** What a word that no list holds says by its shape, beside the one that a list holds. */
const SHAPED = 0.3
const SHAPES = LANGUAGES.map((language) => LANGUAGE_SHAPES.find(([of]) => of === language)?.[1])
const HINTS = LANGUAGES.map((language) => LANGUAGE_HINTS.find(([of]) => of === language)?.[1])

/** How much each language of the list speaks, most first: a word that several share counts for little. */
const weigh = (words: readonly string[], text: string): readonly (readonly [string, number])[] => {
  const weights = LANGUAGES.map(() => 0)
  const whole = LANGUAGES.map(() => false)
  for (const word of new Set(words)) {
    const languages = SPOKEN.get(word)
    if (languages)
      for (const i of languages) {
        weights[i] = (weights[i] ?? 0) + 1 / languages.length
        whole[i] ||= word.length > 1
      }
    else if (word.length > 3)
      SHAPES.forEach((shape, i) => {
        if (shape?.test(word)) weights[i] = (weights[i] ?? 0) + SHAPED
      })
  }
  return LANGUAGES.map((language, i) => {
    const hint = HINTS[i]
    const hints = whole[i] && hint ? count(text, hint) : 0
    return [language, whole[i] ? (weights[i] ?? 0) + Math.min(1.5, hints / 2) : 0] as const
  }).sort((a, b) => b[1] - a[1])
}

/** A guess at the language of a text from its small words or its script; undefined when a guess would be one: too short, mixed, or another language. */
export const guessLanguage = (text: string, folded: string): string | undefined => {
  if (!/\p{L}/u.test(text)) return undefined
  if (/[^\p{Script=Latin}\P{L}]/u.test(text) && count(text, LATIN) < count(text, LETTER) / 2) {
    if (/[қңғұһәөҳҷҡў]/iu.test(text)) return undefined
    const found = SCRIPTS.find(([language, script]) => count(text, script) >= (/^(?:ru|uk)$/.test(language) ? 1 : 2))
    return found?.[0]
  }
  // A hashtag, a handle and a link speak no language.
  const spoken = folded.replace(/[#@]\S{1,100}|https?:\S{1,200}/g, ' ')
  const words = spoken.match(/\p{L}{1,30}(?:'\p{L}{1,30})?/gu) ?? []
  const parts = words.flatMap((word) => (word.includes("'") ? [word, ...word.split("'")] : [word]))
  const [best, next] = weigh(parts, text)
  if (!best || !next || best[1] < 1.3 || best[1] < words.length / 10 || best[1] < next[1] * 1.4) return undefined
  if (best[0] === OTHER || (ELSEWHERE.test(text) && best[1] < words.length / 2.5)) return undefined
  return best[0]
}
