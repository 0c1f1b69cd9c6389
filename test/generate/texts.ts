import fc from 'fast-check'

/** Things that a text must not give away: each must never stand in a finding. */
export const SECRETS = [
  'lopez.maria@example.org',
  'jean-rené@exemple.fr',
  '+33 6 12 34 56 78',
  '06.12.34.56.78',
  '(555) 010-4477',
  'FR76 3000 6000 0112 3456 7890 189',
  '4111 1111 1111 1111',
  'password: hunter2-Zebra',
  'mot de passe : Tournesol!9',
  'AKIAIOSFODNN7EXAMPLE',
  '192.168.12.77',
  '1 84 12 76 451 089 46',
] as const
/** The words that the test policy forbids. */
const TERMS = [
  'albatros',
  'Albatros',
  'projet lilas',
  'PROJET  LILAS',
  'été',
  'e\u0301te\u0301',
  '#albatros',
  'alba\u200btros',
] as const
const PLAIN = [
  'Bonjour',
  'we met',
  'the fridge',
  '👩‍👩‍👧‍👦',
  '🇫🇷',
  'e\u0301',
  'a\u0300\u0301\u0302',
  'ﬁn',
  'İstanbul',
  'straße',
  '\u202eabc\u202c',
  'https://example.org/a?b=c',
  '@maria',
  '#été',
  '🏳️‍🌈',
  'À l’écoute',
  '« oui »',
  'ﷺ',
  'नमस्ते',
  '\ud83d',
  'I work for Les Amis',
  'je pense que',
  'ẞ',
  'K',
  '…',
  '1234',
  'RT',
  'views are my own',
] as const
const SEPARATORS = [' ', ' ', ' ', '\n', ', ', '. ', '', '\u00a0', '\u200d', '\r\n', '!'] as const

const part = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...SECRETS) },
  { weight: 2, arbitrary: fc.constantFrom(...TERMS) },
  { weight: 4, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
)

/** Texts of words, secrets, forbidden terms, emoji, marks and stray characters, joined in odd ways. */
export const texts: fc.Arbitrary<string> = fc
  .array(fc.tuple(part, fc.constantFrom(...SEPARATORS)), { maxLength: 9 })
  .map((parts) => parts.map(([words, separator]) => words + separator).join(''))

/** The string at a JSON pointer of a post. */
export const stringAt = (post: unknown, pointer: string): unknown => {
  let value = post
  for (const key of pointer.split('/').slice(1))
    value = (value as { [key: string]: unknown } | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')]
  return value
}
