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

const LOCAL =
  "(?<![\\p{L}\\p{N}\\p{M}._%+@-])[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}._%+'&-]{0,62}[\\p{L}\\p{N}\\p{M}_%+-])?"
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?'
const BRACKETED = (words: string) => `\\s?[([{<]\\s?(?:${words})\\s?[)\\]}>]\\s?`
const AT = `@|${BRACKETED('at|arobase|arobas|a|chez|@')}`
const DOT = `\\.|${BRACKETED('dot|point|punkt|\\.')}`
/** What parts a name from a domain, and the domain. Told in words, or spaced out: only with a known ending, because `at` and `point` are words. */
const WRITTEN = `(?:${AT})(${LABEL}(?:(?:${DOT}|\\s(?:dot|point)\\s)${LABEL}){1,5})`
const TOLD = `(?:\\s@\\s|\\s@|@\\s|\\s(?:at|arobase|arobas|chez)\\s)(${LABEL}(?:(?:${DOT}|\\s(?:dot|point)\\s|\\s\\.\\s)${LABEL}){1,4})`
/** Where a name may end: most texts mention people or meet at noon, and have no domain there. */
const PLACE = /@(?<=[^\s@]\s?@)(?=\s?[^\s@])|[([{<]\s?(?:at?|arobase?|chez|@)\s?[)\]}>]|\s(?:at|arobase?|chez)(?=\s)/g
const SOME_LABEL = '[^\\s@.()[\\]{}<>]{1,126}'
/**
 * What every address of each way looks like to one who knows no letters. V8 takes milliseconds to make a pattern of
 * all letters of the world: a first post that only mentions people need not wait for that.
 */
const NEAR = [
  new RegExp(`(?:@|\\s?[([{<]\\s?[a-z@]{1,8}\\s?[)\\]}>]\\s?)${SOME_LABEL}(?:\\.|\\s?[([{<]|\\s(?:dot|point)\\s)`, 'y'),
  new RegExp(`(?:\\s@\\s?|@\\s|\\s[a-z]{2,7}\\s)${SOME_LABEL}(?:\\s?\\.|\\s?[([{<]|\\s(?:dot|point)\\s)`, 'y'),
] as const
/** A way to write an address: what follows a name, the whole, and how far back the name may begin. */
interface Way {
  readonly after: RegExp
  readonly whole: RegExp
  readonly back: number
  readonly known: boolean
}
const AS_WRITTEN: Way = {
  after: new RegExp(WRITTEN, 'uy'),
  whole: new RegExp(`(${LOCAL})${WRITTEN}`, 'gu'),
  back: 64,
  known: false,
}
const AS_TOLD: Way = {
  after: new RegExp(TOLD, 'uy'),
  whole: new RegExp(`(${LOCAL}(?:\\s(?:dot|point)\\s${LABEL}){0,2})${TOLD}`, 'gu'),
  back: 64 + 2 * 70,
  known: true,
}
const ROLE =
  /^(?:accueil|admin|asso|association|benevoles?|bonjour|bureau|comms?|communication|compta|contact|contacts|direction|donate|dons?|enquiries|events?|finance|formation|giving|hello|help|helpdesk|info|infos|information|inscriptions?|jobs|mairie|media|membership|newsletter|no-?reply|office|partenariats?|postmaster|presse?|privacy|rgpd|dpo|recrutement|secretariat|security|service|support|team|volunteer(?:ing|s)?|webmaster|welcome)(?:[._+-].*)?$/i

const plain = (part: string): string =>
  part
    .toLowerCase()
    .replace(/\s?[([{<]?\s?(?:\b(?:dot|point|punkt)\b|\.)\s?[)\]}>]?\s?/g, '.')
    .replace(/\.{2,}/g, '.')

/** Finds e-mail addresses in a folded text, also `name (at) asso (dot) org`, `name arobase asso point org` and spaced ones. */
export const findEmails = (folded: string): readonly Email[] => {
  const hits: Email[] = []
  const add = (start: number, whole: string, local: string, domain: string, known: boolean): boolean => {
    const host = plain(domain)
    const top = host.slice(host.lastIndexOf('.') + 1)
    if (known ? !TOP_DOMAINS.has(top) : !/^(?:\p{L}{2,24}|xn--[a-z0-9-]{2,50})$/u.test(top)) return false
    hits.push({ start, end: start + whole.length, value: `${plain(local)}@${host}`, role: ROLE.test(local) })
    return true
  }
  const reached = [0, 0]
  for (const { 0: place, index } of matches(PLACE, folded)) {
    // A space before the sign belongs to it.
    const name = place[0] !== ' ' && folded[index - 1] === ' ' ? index - 1 : index
    if (!isWordBefore(folded, name) && !'_%+-'.includes(folded[name - 1] ?? ' ')) continue
    NEAR.forEach((near, way) => {
      near.lastIndex = name
      if (index < (reached[way] as number) || !near.test(folded)) return
      const { after, whole, back, known } = way === 0 ? AS_WRITTEN : AS_TOLD
      after.lastIndex = name
      if (!after.test(folded)) return
      whole.lastIndex = Math.max(reached[way] as number, name - back)
      const found = whole.exec(folded.slice(0, after.lastIndex))
      if (!found) return
      const [all, local = '', domain = ''] = found
      // `at example.org` is a place to be found; `at example dot org` and `arobase` are an address.
      if (!known || /@|arobas|\s(?:dot|point)\s|[([{<]/.test(all.slice(local.length)))
        if (add(found.index, all, local, domain, known))
          // What is none may hold the beginning of one: `me at tom dot lee at …`.
          reached[way] = found.index + all.length
    })
  }
  return hits
}
