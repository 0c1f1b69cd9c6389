import { matches } from './matches.js'
import { TOP_DOMAINS } from './top-domains.js'
import { isWordBefore } from './word-borders.js'

/** An address found in a folded text: UTF-16 units of that text. */
export interface Email {
  readonly start: number
  readonly end: number
  /** The address as it would be typed, in lower case. */
  readonly value: string
  /** Whether it is the mailbox of a role: `contact@…`. */
  readonly role: boolean
}

/** Words for `@` and for the full stop of an address: English, French, German, Spanish, Italian, Dutch, Portuguese. */
const AT_WORDS = 'at|at[ -]sign|arr?obase?|arroba|chiocciola|apenstaartje'
const DOT_WORDS = 'dot|point|punkt|punto?|ponto'
/** What else is told of a name. */
const JOINTS = 'tiret(?: bas)?|dash|hyphen|underscore|guion(?: bajo)?|trattino|minus'
/** Who keeps people’s mail and is known for little else; and who is known for more. */
const MAIL = 'gmail|googlemail|hotmail|outlook|yahoo|icloud|protonmail|wanadoo|laposte|gmx|aol'
const PROVIDERS = `${MAIL}|live|msn|proton|orange|free|sfr|web|t-online|libero|ziggo|telenet|sapo|btinternet|comcast|videotron|bluewin`
const BRACKETED = (words: string) => `\\s?[([{<]\\s?(?:${words})\\s?[)\\]}>]\\s?`
const MARKED = (words: string) => `\\s?[*_|~/-]\\s?(?:${words})\\s?[*_|~/-]\\s?`
const AT = `@|${BRACKETED(`${AT_WORDS}|a|chez|@`)}`
const DOT = `[.。]|${BRACKETED(`${DOT_WORDS}|\\.`)}`
/** `@gmail`, `@gmail,com`, `@ gmail. com`. */
const mailbox = (letters: string) =>
  `(?:${MAIL})(?:\\s?[.,]\\s?(?:com|fr|net|de|es|it|be|nl|pt|ch|ca)\\b)?(?![${letters}]|[.-][${letters}])`
/** Where a name may end: most texts mention people or meet at noon, and have no domain there. */
const SIGN = '@(?<=[^\\s@]\\s?@)(?=\\s?[^\\s@])'
const AT_SIGN = new RegExp(`${SIGN}|[([{<]\\s?@\\s?[)\\]}>]`, 'g')
const AT_PLACE = new RegExp(
  `${SIGN}|[([{<]\\s?(?:${AT_WORDS}|a|chez|@)\\s?[)\\]}>]|\\s(?:${AT_WORDS}|chez)(?=\\s)|[*_|~/-]\\s?(?:at|arobase)\\s?[*_|~/-]`,
  'g',
)
const SOME_LABEL = '[^\\s@.()[\\]{}<>]{1,126}'
/** What every address of each way looks like to one who knows no letters. */
const NEAR = [
  new RegExp(
    `(?:@|\\s?[([{<]\\s?[a-z@ -]{1,13}\\s?[)\\]}>]\\s?)(?:${SOME_LABEL}(?:\\.|\\s?[([{<]|\\s(?:${DOT_WORDS})\\s)|${MAIL})`,
    'y',
  ),
  new RegExp(
    `(?:\\s@\\s?|@\\s|\\s(?:${AT_WORDS}|chez)\\s|\\s?[*_|~/-]\\s?[a-z]{2,8}\\s?[*_|~/-]\\s?)(?:${SOME_LABEL}(?:\\s?\\.|\\s?[([{<]|[\\s*_|~/-](?:${DOT_WORDS})[\\s*_|~/-])|${MAIL})`,
    'y',
  ),
] as const
/** One meets `at` a place, and `chez` somebody: an address is told by a sign or word of its own, or is a name that is no plain word at a provider. */
const IS_ADDRESS = new RegExp(`@|\\s(?:arr?oba|chiocc|apenst|at.sign)|[([{<]|[\\s*_|~/-](?:${DOT_WORDS})[\\s*_|~/-]`)
const AT_PROVIDER = new RegExp(`^\\S{0,63}[._\\d]\\S{0,63}\\s(?:at|chez)\\s(?:(?:${PROVIDERS})\\.[a-z]{2,3}|${MAIL})$`)
const IS_MAIL = new RegExp(`^(?:${MAIL})$`)
/** Before the password of a login in an address of the web. */
const IN_LOGIN = /:\/\/[^\s/@()[\]]{1,70}:$/

/** A way to write an address: what follows a name, the whole, and how far back the name may begin. */
interface Way {
  readonly after: RegExp
  readonly whole: RegExp
  readonly back: number
  readonly known: boolean
}

/** The ways to write an address in some letters and digits, and with marks that may follow them. */
const waysIn = (letters: string, marks: string, flags: string): readonly [written: Way, told: Way] => {
  const all = letters + marks
  const name = `(?<![${all}._%+@-])[${letters}](?:[${all}._%+'&-]{0,62}[${all}_%+-])?`
  const label = `[${letters}](?:[${all}-]{0,61}[${all}])?`
  const box = mailbox(letters)
  // Told in words, or spaced out: only with a known ending, because `at` and `point` are words.
  const written = `(?:${AT})(${label}(?:(?:${DOT}|\\s(?:${DOT_WORDS})\\s)${label}){1,5}|${box})`
  const told = `(?:\\s@\\s|\\s@|@\\s|\\s(?:${AT_WORDS}|chez)\\s|${MARKED('at|arobase')})(${label}(?:(?:${DOT}|\\s(?:${DOT_WORDS})\\s|\\s\\.\\s|${MARKED('dot|point')})${label}){1,4}|${box})`
  return [
    {
      after: new RegExp(written, `${flags}y`),
      whole: new RegExp(`(${name}(?:${BRACKETED(DOT_WORDS)}${label}){0,2})${written}`, `${flags}g`),
      back: 64 + 2 * 80,
      known: false,
    },
    {
      after: new RegExp(told, `${flags}y`),
      whole: new RegExp(`(${name}(?:\\s(?:${DOT_WORDS}|${JOINTS}|\\.)\\s${label}){0,2})${told}`, `${flags}g`),
      back: 64 + 2 * 80,
      known: true,
    },
  ]
}
/** V8 takes milliseconds to make a pattern of all letters of the world, and folded Latin text has few. */
const LATIN = waysIn('a-z0-9', '', '')
const ANY = waysIn('\\p{L}\\p{N}', '\\p{M}', 'u')
/** Letters of other scripts, and a few that are none. */
const BEYOND_LATIN = /[\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\ud7ff\ud800-\udfff\uf900-\uffff]/
const ROLE =
  /^(?:accueil|admin|asso|association|benevoles?|bonjour|bureau|comms?|benevolat|communication|compta|contact|contacts|direction|donaciones|donate|dons?|enquiries|events?|finance|formation|giving|hello|help|helpdesk|hola|info|infos|information|inscriptions?|jobs|kontakt|mairie|media|membership|newsletter|no-?reply|office|partenariats?|postmaster|prensa|presse?|privacy|rgpd|dpo|recrutement|redaktion|secretaria|secretariat|segreteria|security|service|spenden|support|team|volontari|volontariat|voluntari[ao]s?|volunteer(?:ing|s)?|vrijwilligers|webmaster|welcome)(?:[._+-].*)?$/i

const plain = (part: string): string =>
  part
    .toLowerCase()
    .replace(/\s(?:tiret|dash|hyphen|guion|trattino|minus)\s/g, '-')
    .replace(/\s(?:tiret bas|underscore|guion bajo)\s/g, '_')
    .replace(
      /\s?[([{<*_|~/-]?\s?(?:(?<![a-z0-9])(?:dot|point|punkt|punto?|ponto)(?![a-z0-9])|[.,。])\s?[)\]}>*_|~/-]?\s?/g,
      '.',
    )
    .replace(/\.{2,}/g, '.')

/** Finds e-mail addresses in a folded text, also `name (at) asso (dot) org`, `name arobase asso point org` and spaced ones. `isTold`: whether one may be told without its sign. */
export const findEmails = (folded: string, isTold: boolean): readonly Email[] => {
  const hits: Email[] = []
  const add = (start: number, whole: string, local: string, domain: string, known: boolean): boolean => {
    const host = plain(domain)
    const top = host.slice(host.lastIndexOf('.') + 1)
    const kept = TOP_DOMAINS.has(top) || (IS_MAIL.test(host) && /[._\d]/.test(local))
    if (known ? !kept : !/^(?:\p{L}{2,24}|xn--[a-z0-9-]{2,50})$/u.test(top)) return false
    hits.push({ start, end: start + whole.length, value: `${plain(local)}@${host}`, role: ROLE.test(local) })
    return true
  }
  const reached = [0, 0]
  const ways = BEYOND_LATIN.test(folded) ? ANY : LATIN
  for (const { 0: place, index } of matches(isTold ? AT_PLACE : AT_SIGN, folded)) {
    // A space before the sign belongs to it.
    const name = place[0] !== ' ' && folded[index - 1] === ' ' ? index - 1 : index
    if (!isWordBefore(folded, name) && !'_%+-'.includes(folded[name - 1] ?? ' ')) continue
    NEAR.forEach((near, way) => {
      near.lastIndex = name
      if (index < (reached[way] as number) || !near.test(folded)) return
      const { after, whole, back, known } = ways[way] as Way
      after.lastIndex = name
      if (!after.test(folded)) return
      whole.lastIndex = Math.max(reached[way] as number, name - back)
      const found = whole.exec(folded.slice(0, after.lastIndex))
      if (!found) return
      const [all, local = '', domain = ''] = found
      if (IN_LOGIN.test(folded.slice(Math.max(0, found.index - 80), found.index))) return
      // `at example.org` is a place to be found; `at example dot org` and `arobase` are an address.
      if (!known || IS_ADDRESS.test(all.slice(local.length)) || AT_PROVIDER.test(all))
        if (add(found.index, all, local, domain, known))
          // What is none may hold the beginning of one: `me at tom dot lee at …`.
          reached[way] = found.index + all.length
    })
  }
  return hits
}
