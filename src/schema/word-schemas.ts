import * as z from 'zod/mini'
import { EFFECTS, problem } from '../model/index.js'
import { token } from '../model/pointer.js'
import { checked, object, optional } from './build.js'
import { isDay, isDuration, isInstant, isTime, isZone } from './instant-shape.js'
import { isLanguageKey } from './language-key.js'

/** The forms that a value may have to have: what is said of one that does not, and how to write it. */
export const FORMS = {
  instant: ['bad-date', 'is no instant of the calendar', 'write it like `2026-11-24T09:30:00Z`'],
  day: ['bad-date', 'is no day of the calendar', 'write it like `2026-11-24`'],
  duration: ['bad-date', 'is no duration', 'write it like `PT24H` or `P7D`, without years and months'],
  time: ['bad-date', 'is no time of day', 'write it like `09:30`'],
  zone: ['bad-zone', 'does not look like the name of a time zone', 'write it like `Europe/Paris`'],
  name: ['bad-value', 'must be lower-case words joined by hyphens', undefined],
  version: ['bad-value', 'must be a version of three numbers', 'write it like `1.0.0`'],
  prefix: ['bad-value', 'must be the beginning of a version', 'write it like `"1"` or `"1.4"`'],
  key: ['bad-value', 'must be 32 to 128 hexadecimal digits, two for a byte', undefined],
  hash: ['bad-value', 'must be 16 hexadecimal digits', undefined],
  concern: ['bad-value', 'must be a whole number from 1 to 11', undefined],
  words: ['bad-value', 'must be a whole number from 1 to 8', undefined],
  persons: ['bad-value', 'must be a whole number, 1 or more', undefined],
} as const
type Form = keyof typeof FORMS

const form = (error: Form, test: (text: string) => boolean) => z.string().check(z.refine(test, { error }))
const matching = (error: Form, pattern: RegExp) => form(error, (text) => text.length <= 200 && pattern.test(text))
const upTo = (error: Form, max: number) =>
  z.number().check(z.refine((n) => Number.isInteger(n) && n >= 1 && n <= max, { error }))

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
export const concern = z.array(upTo('concern', 11))
/** How many words a name has. */
export const wordCount = upTo('words', 8)
/** How many persons. */
export const personCount = upTo('persons', Number.MAX_SAFE_INTEGER)

/** Strings. */
export const strings = z.array(z.string())

/** Names of fields. */
export const fieldNames = z.array(z.string())

/** Words for people. */
export const text = checked(z.union([z.string(), z.record(z.string(), z.string())]), (value) => {
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

/** An effect on the scale of duties. */
export const effect = z.enum(EFFECTS)
/** An effect, or the nature of a rule that is on or off. */
export const effectOrNature = z.enum([...EFFECTS, 'permit', 'protect'])
/** What a setting may not loosen. */
export const lock = z.enum(['tighten-only', 'fixed'])
/** Where something comes from. */
export const source = object({
  title: z.string(),
  url: optional(z.string()),
  asOf: optional(day),
  verified: optional(z.boolean()),
})
/** A reference to a parameter. */
export const paramRef = object({ param: z.string() })
/** The value of a parameter. */
export const paramValue = z.union([z.number(), z.boolean(), z.string(), strings])
