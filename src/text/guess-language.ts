/** Frequent small words of a language, folded. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to is are you for with this that we our your it was have be will from at on not they what who can all has his her by',
  fr: 'le la les des et est une un du pour dans que qui nous vous pas avec sur au aux ce cette ces sont plus notre votre nos vos je il elle on ne a l d c j n s qu',
  de: 'der die das und ist nicht ein eine mit fur auf den von wir ihr sie zu im dem sich auch als am bei aus nach uber oder unser wird sind ich es',
  es: 'el los las y es una por para con que del se en nuestro su lo como mas pero este esta son al nos muy todos hoy gracias un de la',
  it: 'il lo gli e una per con che del della di non sono si nel alla anche piu come questo questa noi un la i le da ci abbiamo oggi grazie',
  pt: 'o os as e uma para com que do da em nao se no na dos das por mais nos um muito tambem hoje obrigado sao ao pelo voce',
  nl: 'de het een en van is niet voor met op dat wij we ons onze zijn te in die ook aan bij naar ik je maar nog worden deze om',
}
const SETS = Object.entries(WORDS).map(([language, list]) => [language, new Set(list.split(' '))] as const)
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

/** A guess at the language of a text from its small words or its script; undefined when a guess would be one: too short, mixed, or another language. */
export const guessLanguage = (text: string, folded: string): string | undefined => {
  const letters = (text.match(/\p{L}/gu) ?? []).length
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length
  if (letters === 0) return undefined
  if (latin < letters / 2) {
    const found = SCRIPTS.find(([, script]) => (text.match(script) ?? []).length >= 2)
    return found?.[0]
  }
  const counts = SETS.map(([language]) => ({ language, count: 0 }))
  let words = 0
  // A hashtag, a handle and a link speak no language.
  for (const { 0: word } of folded.replace(/[#@]\S{1,100}|https?:\S{1,200}/g, ' ').matchAll(/\p{L}{1,30}/gu)) {
    words += 1
    SETS.forEach(([, set], i) => {
      const counted = counts[i]
      if (counted && set.has(word)) counted.count += 1
    })
  }
  counts.sort((a, b) => b.count - a.count)
  const [best, next] = counts
  if (!best || best.count < 2 || best.count < words / 8 || best.count < (next?.count ?? 0) + 2) return undefined
  return best.language
}
