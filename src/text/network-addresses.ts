import { matches } from './matches.js'

/** An address of a machine found in a folded text. */
export interface NetworkAddress {
  readonly kind: 'ip' | 'mac'
  readonly start: number
  readonly end: number
  readonly value: string
}

const BYTE = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)'
const V4 = new RegExp(
  `(?<![\\p{L}\\p{N}.:_-]|(?<!:/)/)(?:${BYTE}\\.){3}${BYTE}(?:\\/\\d{1,2})?(?![\\p{L}\\p{N}_]|[.-][\\p{L}\\p{N}]|:(?!\\d{2,5}(?!\\d))[\\p{L}\\p{N}])`,
  'gu',
)
const V6 =
  /(?<![\p{L}\p{N}.:])[0-9a-f]{0,4}:[0-9a-f:]{1,38}(?:\.\d{1,3}\.\d{1,3}\.\d{1,3})?(?!\.\d)(?:%[a-z0-9]{1,16})?(?:\/\d{1,3})?(?![\p{L}\p{N}:])/gu
const MAC =
  /(?<![\p{L}\p{N}:.-])(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\p{L}\p{N}:]|[.-][\p{L}\p{N}])/gu

/** Numbers of editions and chapters are written like addresses. */
const EDITION =
  /(?:(?<![\p{L}])(?:version|release|chapter|chapitre|section|article|art|firmware|build|paragraphe?|ver|v|android|ios|windows|logiciel|norme|software|app)|§)[.:]? ?$/u
const V4_TRIGGER = /\d\.\d{1,3}\.\d/
const PAIRED = /[0-9a-f]{2}([:-])[0-9a-f]{2}\1[0-9a-f]{2}\1/
const V6_TRIGGER = /:(?::|(?:[0-9a-f]{1,4}:){2})/

/** Whether two full stops with four units between them stand in a text: one way to write a MAC address. */
const hasDotted = (text: string): boolean => {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) if (text[at + 5] === '.') return true
  return false
}

const isV6 = (written: string): boolean => {
  const [bare = ''] = written.split(/[%/]/)
  const halves = bare.split('::')
  if (halves.length > 2 || bare === '::') return false
  let count = 0
  for (const group of halves.flatMap((half) => (half === '' ? [] : half.split(':')))) {
    if (group.includes('.')) {
      if (!new RegExp(`^(?:${BYTE}\\.){3}${BYTE}$`).test(group) || !bare.endsWith(group)) return false
      count += 2
    } else if (/^[0-9a-f]{1,4}$/.test(group)) count += 1
    else return false
  }
  // Digits alone, parted by colons, are hours.
  return halves.length === 2 ? count <= 7 && /[0-9a-f]{2}|::\d/.test(bare) : count === 8
}

/** Finds IP (4 and 6) and MAC addresses in a folded text. */
export const findNetworkAddresses = (folded: string): readonly NetworkAddress[] => {
  const hits: NetworkAddress[] = []
  const add = (kind: NetworkAddress['kind'], value: string, start: number) =>
    hits.push({ kind, start, end: start + value.length, value })
  // `127.…` is every machine’s name for itself.
  for (const { 0: found, index } of matches(V4, folded, V4_TRIGGER))
    if (!found.startsWith('127.') && !EDITION.test(folded.slice(Math.max(0, index - 14), index)))
      add('ip', found, index)
  if (folded.includes(':'))
    for (const { 0: found, index } of matches(V6, folded, V6_TRIGGER)) if (isV6(found)) add('ip', found, index)
  if (PAIRED.test(folded) || hasDotted(folded))
    for (const { 0: found, index } of matches(MAC, folded)) if (/[a-f:]/.test(found)) add('mac', found, index)
  return hits
}
