import type { LinkGrammar } from './links.js'

/** How a channel reads what begins with a mark. */
export interface Mark {
  /** Finds it; group 1 is the whole with its mark, group 2 what follows the mark. */
  readonly shape: RegExp
  /** What follows the mark must hold this. */
  readonly needs?: RegExp
  /** Cut off its end. */
  readonly trim?: RegExp
  /** The most characters after the mark. */
  readonly most?: number
  /** What follows the mark is a domain. */
  readonly domain?: true
}

/** How a channel reads mentions, hashtags, cashtags and links. */
export interface Grammar {
  readonly mention: Mark
  readonly hashtag: Mark
  readonly cashtag?: Mark
  readonly link: LinkGrammar
}

const TAG_MARKS =
  '_\\u200c\\u200d\\ua67e\\u05be\\u05f3\\u05f4\\uff5e\\u301c\\u309b\\u309c\\u30a0\\u30fb\\u3003\\u0f0b\\u0f0c\\u00b7'
const HIDDEN = '\\s\\u00ad\\u2060\\u200a\\u200b\\u200c\\u200d\\u20e2'
const LETTER = /\p{L}/u
const ANY_PATH = /[^\s<>"«»“”‹›{}`\\^]/u
const NOT_IN_A_WORD = /^[^\p{L}\p{M}\p{N}@＠_]?$/u

const BEFORE_LINK = /^[^a-z0-9@＠$#＃\ufffe\ufeff\uffff]?$/i

const x: Grammar = {
  mention: {
    shape:
      /(?<=^|[^a-z0-9_!#$%&*@＠]|(?<![a-z0-9_!#$%&*@＠])rt:?)([@＠]((?:[a-z0-9_]{1,19}(?![a-z0-9_])|[a-z0-9_]{20})(?:\/[a-z](?:[a-z0-9_-]{0,23}(?![a-z0-9_-])|[a-z0-9_-]{24})|(?!\/[a-z]))))(?![@＠\u00c0-\u024f]|:\/\/)/giu,
  },
  hashtag: {
    shape: new RegExp(
      `(?<![\\p{L}\\p{M}\\p{Nd}${TAG_MARKS}&](?<!\\ufe0e|\\ufe0f))([#＃](?!\\ufe0f|\\u20e3)([\\p{L}\\p{M}\\p{Nd}${TAG_MARKS}]{1,280}))(?![#＃\\p{L}\\p{M}\\p{Nd}${TAG_MARKS}]|:\\/\\/)`,
      'gu',
    ),
    needs: /[\p{L}\p{M}]/u,
  },
  cashtag: {
    shape:
      /(?<=^|[\s\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])(\$([a-z]{1,6}(?:[._][a-z]{1,2})?))(?=$|\s|[!'#%&()*+,\\\-./:;<=>?@[\]^_{|}~$])/giu,
  },
  link: {
    host: 'known',
    path: /[a-z0-9\p{Script=Cyrillic}\u00c0-\u024f!*';:=+,.$/%#[\]\-\u2013_~@|&?]/iu,
    before: BEFORE_LINK,
    short: [
      't.co',
      /(?:\/[a-z0-9]{1,40}(?![a-z0-9])(?:\?[a-z0-9!?*'@();:&=+$/%#[\]._,~|-]{0,300}[a-z0-9_&=#/-])?|\/?(?![a-z0-9/]))/iy,
    ],
  },
}

const bluesky: Grammar = {
  mention: { shape: /(?<=^|[\s(])(@([a-z0-9.-]{1,253})(?<=\w))/giu, domain: true },
  hashtag: {
    shape: new RegExp(`(?<=^|\\s)([#＃](?!\\ufe0f)([^${HIDDEN}]{1,300}))`, 'gu'),
    needs: new RegExp(`[^\\d\\p{P}${HIDDEN}]`, 'u'),
    trim: /\p{P}{1,300}$/u,
    most: 64,
  },
  cashtag: { shape: /(?<=^|[\s(])(\$([a-z][a-z0-9]{0,4}))(?=$|[\s.,;:!?)"'’])/giu },
  link: { host: 'blind', path: ANY_PATH, before: /^[\s(]?$/u },
}
const mastodon: Grammar = {
  mention: {
    shape:
      /(?<![=/\p{L}\p{M}\p{N}\p{Pc}])(@([a-z0-9_]{1,64}(?:[.-]{1,4}[a-z0-9_]{1,64}){0,8}(?:@[\p{L}\p{M}\p{N}\p{Pc}]{1,63}(?:[.-]{1,4}[\p{L}\p{M}\p{N}\p{Pc}]{1,63}){0,8})?))/giu,
  },
  hashtag: {
    shape:
      /(?<![=/)\p{L}\p{M}\p{N}])([#＃]([\p{L}\p{M}\p{Nd}\p{Pc}][\p{L}\p{M}\p{Nd}\p{Pc}\u00b7\u30fb\u200c]{0,300}))/gu,
    needs: /\p{L}|.[_\u00b7\u30fb\u200c]./u,
    trim: /[\u00b7\u30fb\u200c]{1,300}$/u,
  },
  link: { host: 'known', path: /[^\s<>()「」"]/u, before: BEFORE_LINK, bare: false },
}
const instagram: Grammar = {
  mention: { shape: /(?<![\p{L}\p{M}\p{N}_.@])(@([a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?))(?![@\p{L}])/giu },
  hashtag: { shape: /(?<![\p{L}\p{M}\p{N}_&#])([#＃]([\p{L}\p{M}\p{Nd}_]{1,140}))/gu, needs: LETTER },
  link: { host: 'any', path: ANY_PATH, before: NOT_IN_A_WORD },
}

/** Grammars by channel, each made for the first post there. X: twitter-text 3.1. Bluesky: `@atproto/api`, rich text detection. Mastodon: `Account::MENTION_RE`, `Tag::HASHTAG_RE`. The others as their help pages say. */
const GRAMMARS: Readonly<Record<string, () => Grammar>> = {
  x: () => x,
  bluesky: () => bluesky,
  mastodon: () => mastodon,
  instagram: () => instagram,
}

const DEFAULT: Grammar = {
  mention: {
    shape:
      /(?<![\p{L}\p{M}\p{N}_.@/=])(@([\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,62}[\p{L}\p{N}_])?(?:@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8})?))(?!@)/gu,
  },
  hashtag: {
    shape: /(?<![\p{L}\p{M}\p{N}_&#/=])([#＃]([\p{L}\p{M}\p{Nd}_\u00b7\u30fb\u200c]{1,140}))/gu,
    needs: LETTER,
    trim: /[\u00b7\u30fb\u200c]{1,140}$/u,
  },
  cashtag: { shape: /(?<=^|[\s(])(\$([a-z]{1,6}(?:[._][a-z]{1,2})?))(?=$|[\s.,;:!?)"'’])/giu },
  link: { host: 'any', path: ANY_PATH, before: NOT_IN_A_WORD },
}

const ALIASES: Readonly<Record<string, string>> = {
  twitter: 'x',
  bsky: 'bluesky',
  facebook: 'instagram',
  threads: 'instagram',
  ...Object.fromEntries(
    ['fediverse', 'pleroma', 'misskey', 'pixelfed', 'peertube', 'friendica', 'activitypub'].map((name) => [
      name,
      'mastodon',
    ]),
  ),
}

/** The name under which a channel's own rules are kept: `twitter` reads like `x`. */
export const channelFamily = (channel: string | undefined): string => {
  const name = channel?.toLowerCase() ?? ''
  return Object.hasOwn(ALIASES, name) ? (ALIASES[name] as string) : name
}

/** The grammar of a channel; that of most networks for one that has none of its own. */
export const grammarOf = (channel: string | undefined): Grammar => {
  const family = channelFamily(channel)
  return Object.hasOwn(GRAMMARS, family) ? (GRAMMARS[family] as () => Grammar)() : DEFAULT
}
