/** Numerals as they are dictated, folded: English, French, German, Spanish, Italian, Dutch, Portuguese. */
const UNITS = [
  'zero oh null nul cero',
  'one un une eins uno una um uma een',
  'two deux zwei zwo dos due twee dois duas',
  'three trois drei tres tre drie',
  'four quatre vier cuatro quattro quatro',
  'five cinq funf fuenf cinco cinque vijf',
  'six sechs seis sei zes meia',
  'seven sept sieben siete sette zeven sete',
  'eight huit acht ocho otto oito',
  'nine neuf neun nueve nove negen',
]
/** Those of two digits, in the languages that dictate numbers by pairs. */
const PAIRS =
  'ten 10,dix 10,eleven 11,onze 11,twelve 12,douze 12,thirteen 13,treize 13,fourteen 14,quatorze 14,fifteen 15,quinze 15,sixteen 16,seize 16,seventeen 17,eighteen 18,nineteen 19,twenty 20,vingt 20,vingts 20,thirty 30,trente 30,forty 40,quarante 40,fifty 50,cinquante 50,sixty 60,soixante 60,seventy 70,septante 70,eighty 80,octante 80,huitante 80,ninety 90,nonante 90'

/** What each numeral is; below zero: how many times the next one is said. */
export const NUMERALS: ReadonlyMap<string, number> = new Map([
  ...UNITS.flatMap((words, value) => words.split(' ').map((word) => [word, value] as const)),
  ...PAIRS.split(',').map((pair) => [pair.slice(0, -3), Number(pair.slice(-2))] as const),
  ['double', -2],
  ['triple', -3],
])

const WORD = `(?:${[...NUMERALS.keys()].join('|')})(?![a-z])`
/** At least three numerals and figures one after the other, a numeral among the first two. */
export const SPELLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,8}[ .-]{1,3}){0,4}${WORD}(?:(?:[ .-]{1,3}|, ?)(?:(?:et|and)[ -])?(?:${WORD}|\\d{1,8}(?!\\p{L}))){2,20}`,
  'gu',
)
