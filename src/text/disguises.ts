import type { Piece } from '../model/index.js'
import { matches } from './matches.js'

/** Characters that are not what they look like. */
export interface DisguiseHit {
  readonly at: string
  readonly start: number
  readonly end: number
  /** `styled`: letters of a mathematical or enclosed alphabet. `look-alike`: letters of another script inside a word. `invisible`: nothing to see between letters. `direction`: signs that turn the order of reading. `stacked`: marks piled on letters. */
  readonly kind: 'styled' | 'look-alike' | 'invisible' | 'direction' | 'stacked'
}

/** Mathematical, enclosed, squared, small-capital and raised letters: two in a row are no formula. */
const STYLED =
  /(?:[\u{1d400}-\u{1d7ff}\u2102\u210a-\u2115\u2119-\u211d\u2124\u2128-\u2131\u2133\u2134](?:[\p{M}\s'’-]{0,3})){2,200}|(?:[\u249c-\u24e9]\s?|[\u{1f110}-\u{1f12b}\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}](?!\ufe0f)\s?){2,200}|[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ]{3,60}|(?<!\p{L})[\u02b0-\u02b8\u02e1-\u02e4\u1d2c-\u1d6a\u1d9b-\u1dbf\u2071\u207f]{3,60}/gu
/** Full-width letters are at home among Chinese, Japanese and Korean ones only. */
const WIDE =
  /[\uff21-\uff3a\uff41-\uff5a]{2,200}|(?<=[a-z])[\uff21-\uff3a\uff41-\uff5a]|[\uff21-\uff3a\uff41-\uff5a](?=[a-z])/gu
const EAST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Cyrillic and Greek letters that pass for Latin ones, and letters of phonetic alphabets that do. */
const ALIKE = '[АВЕКМНОРСТУХІЈЅаеорсухіјѕкмтвнԁԛԝһӏոսօΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαινρτυκηχɑɡʃʂɩϲϳ]'
const MIXED = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?=[\\p{L}\\p{M}]{0,40}${ALIKE})(?=[\\p{L}\\p{M}]{0,40}\\p{Script=Latin})[\\p{L}\\p{M}]{2,60}`,
  'gu',
)
/** Scripts whose letters have no business beside or in place of Latin ones. */
const FOREIGN =
  /\p{Script=Latin}{0,40}(?:[\p{Script=Cherokee}\p{Script=Canadian_Aboriginal}\p{Script=Lisu}\p{Script=Coptic}]\p{Script=Latin}|\p{Script=Latin}[\p{Script=Cherokee}\p{Script=Canadian_Aboriginal}\p{Script=Lisu}\p{Script=Coptic}])[\p{L}\p{M}]{0,40}|\p{L}{1,40}℮\p{L}{0,40}/gu
const PHONETIC = /[ɐɒɓɔəɛɜɟɢɣɤɥɦɨɪɫɱɯɲŋɵɹɾʀʁʈʉʊʌʍʏʎʒʔˈˌː]/u
const LATIN = /\p{Script=Latin}/gu
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}ɑɡʃʂɩ]/gu

/** Nothing to see; at home beside emoji and in scripts that join their letters. */
const NOTHING = '[\\u034f\\u200b-\\u200d\\u2060-\\u2064\\u180e\\u2800\\u3164\\u115f\\u1160\\uffa0\\ufeff\\u00ad]'
const INVISIBLE = new RegExp(
  `(?<=[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Nd}#@])(?!\\u00ad)${NOTHING}{1,50}(?=[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Nd}@.])|(?<=[#@])${NOTHING}{1,50}|(?<=\\p{Script=Latin})[\\u3164\\u115f\\u1160\\uffa0]{1,50}|(?<=(?<!\\p{L})\\p{L})\\u00ad(?=\\p{L}\\u00ad)|[\\u{e0001}\\u{e0020}-\\u{e007f}]{2,200}(?<!\\u{1f3f4}[\\u{e0020}-\\u{e007f}]{1,8})`,
  'gu',
)
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]{1,20}/gu
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const STACKED =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\s]\p{Mn}{3,60}|(?:\p{L}[\u0305\u0332\u0333\u0335-\u0338]){2,60}/gu

/** Accents, typographic marks and most emoji hide nothing. */
const SUSPECT =
  /[\u00ad\u02b0-\u02b8\u0250-\u02af\u02e1-\u02e4\u0370-\u03ff\u0400-\u058f\u115f\u1160\u180e\u1d00-\u1dbf\u200b-\u200d\u202a-\u202e\u2060-\u2069\u2071\u207f\u2100-\u214f\u249c-\u24e9\u2800\u3164\ua720-\ua7ff\ufeff\uff21-\uff5a\uffa0\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f189}\u{e0000}-\u{e007f}]|\p{Mn}{3}|\u0305|\u0332|\u0333|\u0335|\u0336|\u0337|\u0338|\u034f|[\p{Script=Cherokee}\p{Script=Canadian_Aboriginal}\p{Script=Lisu}\p{Script=Coptic}]/u

/** Finds characters that are not what they look like, and leaves other scripts as their writers use them alone. */
export const findDisguises = ({ at, text, seen }: Piece): readonly DisguiseHit[] => {
  if (seen.isAscii || !SUSPECT.test(text)) return []
  const hits: DisguiseHit[] = []
  const all = (kind: DisguiseHit['kind'], shape: RegExp, fits = (_: string): boolean => true) => {
    for (const { 0: found, index } of matches(shape, text)) {
      const end = index + found.trimEnd().length
      if (fits(found)) hits.push({ at, start: index, end: Math.max(end, index + 1), kind })
    }
  }
  all('styled', STYLED)
  if (!EAST.test(text)) all('styled', WIDE)
  // A Russian word may end in Latin letters or begin with them; letters that alternate do not.
  all('look-alike', MIXED, (word) => {
    const [latin, other] = [word.match(LATIN)?.length ?? 0, word.match(OTHER)?.length ?? 0]
    // A word in phonetic letters is how it sounds, not what it hides.
    if (PHONETIC.test(word) && !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)) return false
    return other > 0 && (latin >= other || /\p{Script=Cyrillic}\p{Script=Latin}\p{Script=Cyrillic}/u.test(word))
  })
  all('look-alike', FOREIGN)
  all('invisible', INVISIBLE)
  if (!RIGHT_TO_LEFT.test(text)) all('direction', DIRECTION)
  all('stacked', STACKED)
  return hits.sort((a, b) => a.start - b.start || b.end - a.end)
}
