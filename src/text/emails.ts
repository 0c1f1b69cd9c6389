import { matches } from './matches.js'
import { TOP_DOMAINS } from './top-domains.js'

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
const WRITTEN = new RegExp(`(${LOCAL})(?:${AT})(${LABEL}(?:(?:${DOT}|\\s(?:dot|point)\\s)${LABEL}){1,5})`, 'giu')
/** Told in words, or spaced out: only with a known ending, because `at` and `point` are words. */
const TOLD = new RegExp(
  `(${LOCAL}(?:\\s(?:dot|point)\\s${LABEL}){0,2})(?:\\s@\\s|\\s@|@\\s|\\s(?:at|arobase|arobas)\\s)(${LABEL}(?:(?:${DOT}|\\s(?:dot|point)\\s|\\s\\.\\s)${LABEL}){1,4})`,
  'giu',
)
/** Most texts mention people or meet at noon: there is no address in them. */
const MAY_BE_WRITTEN = /[^\s@]@[^\s@]|[([{<]\s?(?:at?|arobase?|chez|@)\s?[)\]}>]/
const MAY_BE_TOLD = /\s(?:dot|point)\s|[([{<]\s?(?:dot|point|punkt|\.)\s?[)\]}>]|\sarobas|[^\s@]\s@\s?[^\s@]|[^\s@]@\s/
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
  const add = (start: number, whole: string, local: string, domain: string, known: boolean) => {
    const host = plain(domain)
    const top = host.slice(host.lastIndexOf('.') + 1)
    if (known ? !TOP_DOMAINS.has(top) : !/^(?:\p{L}{2,24}|xn--[a-z0-9-]{2,50})$/u.test(top)) return
    hits.push({ start, end: start + whole.length, value: `${plain(local)}@${host}`, role: ROLE.test(local) })
  }
  for (const { 0: whole, 1: local = '', 2: domain = '', index } of matches(WRITTEN, folded, MAY_BE_WRITTEN))
    add(index, whole, local, domain, false)
  // `at example.org` is a place to be found; `at example dot org` and `arobase` are an address.
  for (const { 0: whole, 1: local = '', 2: domain = '', index } of matches(TOLD, folded, MAY_BE_TOLD))
    if (/@|arobas|\s(?:dot|point)\s|[([{<]/i.test(whole.slice(local.length))) add(index, whole, local, domain, true)
  return hits
}
