import { EFFECTS, problem } from '../model/index.js'
import { isPlain } from '../model/plain.js'
import { token } from '../model/pointer.js'
import type { Form } from './forms.js'
import { isDay, isDuration, isInstant, isTime, isZone } from './instant-shape.js'
import { isLanguageKey } from './language-key.js'
import { boolean, checked, formed, list, number, object, optional, record, string, union, word } from './shape.js'

const form = (name: Form, fits: (text: string) => boolean) => formed(string, name, fits)
const matching = (name: Form, pattern: RegExp) => form(name, (text) => text.length <= 200 && pattern.test(text))
const upTo = (name: Form, max: number) => formed(number, name, (n) => Number.isInteger(n) && n >= 1 && n <= max)

/** An instant that exists. */
export const instant = form('instant', isInstant)
/** A day that exists. */
export const day = form('day', isDay)
/** A duration without years or months. */
export const duration = form('duration', isDuration)
/** A time of day. */
export const time = form('time', isTime)
/** The shape of a time zone's name. */
export const zone = form('zone', isZone)
/** A name in kebab-case. */
export const name = matching('name', /^[a-z0-9]+(?:-[a-z0-9]+)*$/)
/** A semantic version. */
export const version = matching('version', /^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/)
/** The first one, two or three numbers of a version. */
export const versionPrefix = matching('prefix', /^\d{1,9}(?:\.\d{1,9}){0,2}$/)
/** The key of a keyed hash. */
export const hexKey = matching('key', /^(?:[0-9a-f]{2}){16,64}$/)
/** The first half of a half of a SHA-256. */
export const hash = matching('hash', /^[0-9a-f]{16}$/)
/** Which of the eleven concerns. */
export const concern = list(upTo('concern', 11))
/** How many words a name has. */
export const wordCount = upTo('words', 8)
/** How many persons. */
export const personCount = upTo('persons', Number.MAX_SAFE_INTEGER)

/** Strings. */
export const strings = list(string)

/** Names of fields. */
export const fieldNames = list(string)

/** Words for people. */
export const text = checked(union([string, record(string)]), (value) => {
  if (value === null || typeof value !== 'object') return []
  const languages = Object.keys(value)
  if (languages.length === 0)
    return [problem('bad-value', '', 'a text by language has at least one language', 'write `{ "en": "…" }`')]
  return languages
    .filter((language) => language === 'any' || !isLanguageKey(language))
    .map((language) =>
      problem(
        'unknown-language',
        `/${token(language)}`,
        `\`${language}\` is not the code of a language`,
        'write `en`, `fr`, `pt-BR`',
      ),
    )
})

const NOTHING = ['nothing is written here', 'write what people are to read'] as const
const isBlank = (words: unknown): boolean => typeof words === 'string' && words.trim() === ''

/** Words for people where they must not be missing. */
export const someText = checked(text, (value) =>
  isBlank(value)
    ? [problem('bad-value', '', ...NOTHING)]
    : Object.entries(isPlain(value) ? value : {})
        .filter(([, words]) => isBlank(words))
        .map(([language]) => problem('bad-value', `/${token(language)}`, ...NOTHING)),
)

/** An effect on the scale of duties. */
export const effect = word(...EFFECTS)
/** An effect, or the nature of a rule that is on or off. */
export const effectOrNature = word(...EFFECTS, 'permit', 'protect')
/** What a setting may not loosen. */
export const lock = word('tighten-only', 'fixed')
/** Where something comes from. */
export const source = object({
  title: string,
  url: optional(string),
  asOf: optional(day),
  verified: optional(boolean),
})
/** A reference to a parameter. */
export const paramRef = object({ param: string })
/** The value of a parameter. */
export const paramValue = union([number, boolean, string, strings])
