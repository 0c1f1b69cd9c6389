import { graphemeSegments } from 'unicode-segmenter/grapheme'
import { channelFamily, grammarOf } from './grammars.js'
import { findLinks } from './links.js'

/** The most that a channel takes, in its own count. */
const LIMITS: Readonly<Record<string, number>> = {
  x: 280,
  bluesky: 300,
  mastodon: 500,
  threads: 500,
  instagram: 2200,
  linkedin: 3000,
  facebook: 63_206,
}
/** Characters that X counts half: Latin and its neighbours, and some punctuation (twitter-text, configuration 3). */
const LIGHT = /[\p{ASCII}\u0080-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/u
const EMOJI = /^(?:\p{RI}\p{RI}|\p{Emoji_Presentation}|\p{Extended_Pictographic}|[#*0-9]\ufe0f?\u20e3)/u
const LINK = 23
/** A mention with its server, of which Mastodon counts the name only. */
const REMOTE =
  /(?<![=/\p{L}\p{N}_])(@[a-z0-9_]{1,64}(?:[.-]{1,4}[a-z0-9_]{1,64}){0,8})@([\p{L}\p{M}\p{N}_]{1,300}(?:[.-]{1,4}[\p{L}\p{M}\p{N}_]{1,300}){0,12})/giu

/** V8 takes milliseconds to make a pattern of all letters of the world: a post that mentions nobody elsewhere need not wait. */
const MAY_BE_REMOTE = /@[a-z0-9_.-]{1,608}@/iu

/** Latin letters and signs, which nothing joins to others of their kind: each is a character. */
const isPlain = (unit: number): boolean => unit < 0x300 && unit !== 13

/** The weights of all that people see as one character, summed: 1 for each plain one, and for the others as told. */
const sum = (text: string, weigh: (character: string) => number): number => {
  let total = 0
  const { length } = text
  for (let i = 0; i < length; ) {
    let end = i
    while (end < length && isPlain(text.charCodeAt(end))) end += 1
    // The last may be the base of what follows.
    if (end < length && end > i) end -= 1
    total += end - i
    // On to two plain ones: the first may follow a sign that joins it, the second begins anew.
    let next = end
    for (let plain = 0; next < length; next += 1) {
      plain = isPlain(text.charCodeAt(next)) && next > end ? plain + 1 : 0
      if (plain === 2) break
    }
    if (next > end) for (const { segment } of graphemeSegments(text.slice(end, next))) total += weigh(segment)
    i = next
  }
  return total
}

const graphemes = (text: string): number => sum(text, () => 1)

const weight = (character: string): number => {
  if (character.length > 1 ? EMOJI.test(character) : /\p{Emoji_Presentation}/u.test(character)) return 2
  let total = 0
  for (const one of character) total += one.length === 1 && LIGHT.test(one) ? 1 : 2
  return total
}
const weighted = (text: string): number => sum(text.normalize('NFC'), weight)

/** The length of a text as a channel counts it: X weighs characters and counts every link 23, Mastodon counts links 23 and mentions without their server, the others count what people see as one character. */
export const textLength = (text: string, channel: string | undefined): number => {
  const family = channelFamily(channel)
  if (family !== 'x' && family !== 'mastodon') return graphemes(text)
  const count = family === 'x' ? weighted : graphemes
  const { link } = grammarOf(family)
  let [total, from] = [0, 0]
  const part = (to: number) => {
    const bare = text.slice(from, to)
    return count(
      family === 'mastodon' && MAY_BE_REMOTE.test(bare)
        ? bare.replace(REMOTE, (whole, name, domain) => (domain.length > 253 ? whole : name))
        : bare,
    )
  }
  for (const { start, end } of findLinks(text, link)) {
    total += part(start) + LINK
    from = end
  }
  return total + part(text.length)
}

/** The most characters that a channel takes; undefined where charte knows none. */
export const lengthLimit = (channel: string | undefined): number | undefined => {
  const name = channel?.toLowerCase() ?? ''
  const key = Object.hasOwn(LIMITS, name) ? name : channelFamily(channel)
  return Object.hasOwn(LIMITS, key) ? LIMITS[key] : undefined
}
