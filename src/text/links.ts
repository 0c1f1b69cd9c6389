import { matches } from './matches.js'
import { punycodeLength } from './punycode-length.js'
import { TOP_DOMAINS } from './top-domains.js'

/** How a channel reads links. */
export interface LinkGrammar {
  /** `known`: the host must end in a known top-level domain; `any`: with a scheme any host will do; `blind`: with a scheme all up to the next space. */
  readonly host: 'known' | 'any' | 'blind'
  /** What a path is made of. */
  readonly path: RegExp
  /** What may not stand before. */
  readonly before: RegExp
  /** Whether a bare name is a link. Default: yes. */
  readonly bare?: boolean
  /** The channel's own short links: the host, and all that may follow it. */
  readonly short?: readonly [host: string, rest: RegExp]
}

/** A link found in a text: UTF-16 units. */
export interface LinkHit {
  readonly start: number
  readonly end: number
  readonly host: string
  /** Whether it is written with its scheme. */
  readonly scheme: boolean
}

const SCHEME = /https?:\/\//giu
const BARE =
  /[a-z0-9\u00c0-\u024f](?:[a-z0-9\u00c0-\u024f_-]{0,62})(?:\.[a-z0-9\u00c0-\u024f_-]{1,63}){0,9}\.(?:[a-z0-9_-]{2,63}|[^\p{ASCII}\s\p{P}]{1,12})/giu
const HOST = /(?:[^\s\p{P}\p{C}<>=+$|^`~]|[._-]|[\u200c\u200d](?=\p{L})){1,253}/uy
const PORT = /:\d{1,5}(?!\d)/y
const LOGIN = /[^\s/:@'"]{1,64}(?::[^\s/:@'"]{1,64})?@/uy

const ends = (text: string, at: number): boolean => !/[a-z0-9@＠+-]|\.[a-z0-9]/iy.test(text.slice(at, at + 2))

/** The length of a top-level domain that a label begins with, if nothing of the same alphabet follows. */
const topDomain = (label: string): number => {
  const lower = label.toLowerCase()
  if (TOP_DOMAINS.has(lower) || /^xn--[a-z0-9-]+$/.test(lower)) return label.length
  const ascii = /^[a-z0-9]*/.exec(lower)?.[0] ?? ''
  if (ascii !== '') return ascii.length < label.length && TOP_DOMAINS.has(ascii) ? ascii.length : 0
  for (let n = Math.min(label.length, 10); n > 1; n--) if (TOP_DOMAINS.has(lower.slice(0, n))) return n
  return 0
}

const isLabel = (label: string, last: boolean): boolean =>
  label !== '' &&
  !/^[-_]|[-_]$|^xn--.{0,60}[^\p{ASCII}]/iu.test(label) &&
  !(last && label.includes('_')) &&
  punycodeLength(label) <= 63

/** How much of a host is one: up to its last label that ends in a known top-level domain, or 0. */
const hostLength = (host: string): number => {
  const labels = host.split('.')
  for (let i = labels.length - 1; i > 0; i--) {
    const top = topDomain(labels[i] as string)
    if (!top) continue
    const names = labels.slice(0, i)
    if (!names.every((label, j) => isLabel(label, j === i - 1))) return 0
    return names.join('.').length + 1 + top
  }
  return 0
}

/** The length of a host whose last label is a word: new domains come up every year. Letters that run into the text that follows are left alone. */
const newHostLength = (host: string): number => {
  const labels = host.split('.')
  const top = labels.at(-1) ?? ''
  return labels.length > 1 &&
    /^\p{L}[\p{L}\p{M}]{1,24}$/u.test(top) &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(top) &&
    labels.slice(0, -1).every((label, i) => isLabel(label, i === labels.length - 2))
    ? host.length
    : 0
}

/** The end of a path that begins at `from`: brackets closed, no punctuation at the end. */
const pathEnd = (text: string, from: number, path: RegExp): number => {
  let [end, last, depth] = [from, from, 0]
  for (const character of text.slice(from, from + 2048)) {
    if (character === '(') depth += 1
    else if (character === ')') depth -= 1
    else if (!path.test(character)) break
    if (depth < 0) break
    last += character.length
    if (depth === 0 && (character === ')' || !/[.,;:!?'"*@|~&]/.test(character))) end = last
  }
  return end
}

const withPath = (text: string, host: number, { path }: LinkGrammar): number => {
  PORT.lastIndex = host
  const port = PORT.exec(text)?.[0].length ?? 0
  const after = host + port
  return /[/?#]/.test(text[after] ?? '') ? Math.max(after, pathEnd(text, after, path)) : after
}

/** A link with a scheme, the host at `from`: the host's end and the link's. */
const read = (text: string, from: number, grammar: LinkGrammar): readonly [number, number] | undefined => {
  if (grammar.host === 'blind') {
    const rest = /\S{1,2048}/uy
    rest.lastIndex = from
    let found = (rest.exec(text)?.[0] ?? '').replace(/[.,;:!?]$/, '')
    if (found.endsWith(')') && !found.includes('(')) found = found.slice(0, -1)
    return found ? [from + (/^[^/?#]*/.exec(found)?.[0].length ?? 0), from + found.length] : undefined
  }
  LOGIN.lastIndex = from
  const start = from + (grammar.host === 'any' ? (LOGIN.exec(text)?.[0].length ?? 0) : 0)
  HOST.lastIndex = start
  const host = (HOST.exec(text)?.[0] ?? '').replace(/[._-]{1,253}$/, (end) => (end.startsWith('-') ? '-' : ''))
  if (grammar.short?.[0] === host.toLowerCase()) {
    const [, rest] = grammar.short
    rest.lastIndex = start + host.length
    const found = rest.exec(text)
    return found ? [start + host.length, start + host.length + found[0].length] : undefined
  }
  const known = hostLength(host)
  const length =
    grammar.host === 'known'
      ? known || newHostLength(host)
      : known || (host.split('.').every((label) => isLabel(label, false)) ? host.length : 0)
  return length ? [start + length, withPath(text, start + length, grammar)] : undefined
}

/** Finds links as a channel reads them. */
export const findLinks = (text: string, grammar: LinkGrammar): readonly LinkHit[] => {
  const hits: LinkHit[] = []
  const allowed = (start: number) => grammar.before.test(text.slice(Math.max(0, start - 1), start))
  let reached = 0
  const add = (start: number, from: number, host: number, end: number, scheme: boolean) => {
    hits.push({ start, end, host: text.slice(from, host).toLowerCase(), scheme })
    reached = end
  }
  if (text.includes('://'))
    for (const { 0: scheme, index } of matches(SCHEME, text)) {
      if (index < reached || !allowed(index)) continue
      const from = index + scheme.length
      const found = read(text, from, grammar)
      if (found) add(index, from, found[0], found[1], true)
    }
  if (grammar.bare === false || !/[a-z0-9]\.(?:[a-z]{2}|[^\p{ASCII}\s])/iu.test(text)) return hits
  const taken = [...hits]
  let next = 0
  for (const { 0: name, index } of matches(BARE, text)) {
    while (next < taken.length && (taken[next] as LinkHit).end <= index) next += 1
    const link = taken[next]
    if (link && link.start < index + name.length) continue
    const before = text[index - 1] ?? ''
    if (!allowed(index) || /[-_./\\]/.test(before)) continue
    const length = hostLength(name)
    const end = index + length
    const badPort = /:\d{6}/y.test(text.slice(end, end + 8))
    if (!length || !ends(text, end) || badPort || text.slice(end, end + 3) === '://') continue
    if (grammar.host === 'blind' && !/^[a-z][a-z0-9]*(?:\.[a-z0-9]+)+$/i.test(text.slice(index, end))) continue
    const found = grammar.host === 'blind' ? read(text, index, grammar) : undefined
    hits.push({
      start: index,
      end: found ? found[1] : withPath(text, end, grammar),
      host: text.slice(index, end).toLowerCase(),
      scheme: false,
    })
  }
  return hits.sort((a, b) => a.start - b.start)
}
