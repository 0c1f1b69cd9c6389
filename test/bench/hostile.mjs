import { quantile, table } from './measure.mjs'

/** Texts that repeat what a recogniser nearly matches: time must grow as the text does. */
const PATTERNS = [
  ...[
    'a',
    '1',
    '@',
    '#',
    ' ',
    '.',
    '1 1 ',
    '@a',
    'a@',
    '#a',
    'a.',
    'a@a.',
    '+1 ',
    '(1)',
    '1-',
    '1:',
    'http://',
    'www.',
    'a\u0301',
    '👩‍👩‍👧',
    'FR76 ',
    'mot de passe ',
    '1.1.1.',
    '0-0-',
    '(at)',
    '12345678901 ',
  ],
]
const cpuOf = (call) => {
  const before = process.cpuUsage()
  call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The slowest patterns at 16,000 characters, and how time grows from 4,000 to 16,000: of code that V8 has compiled. */
export const hostile = ({ evaluate }, policy) => {
  const judge = (text) => evaluate({ text, account: { kind: 'official' } }, { policy, now: '2026-11-24T09:00:00Z' })
  const rows = PATTERNS.map((pattern) => {
    const at = (size) => {
      const text = pattern.repeat(Math.ceil(size / pattern.length))
      for (let i = 0; i < 20; i++) judge(text)
      return quantile(
        Array.from({ length: 15 }, () => cpuOf(() => judge(text))),
        0.5,
      )
    }
    const [small, large] = [at(4000), at(16_000)]
    return { pattern, large, exponent: Math.log(Math.max(large, 0.05) / Math.max(small, 0.05)) / Math.log(4) }
  }).sort((a, b) => b.large - a.large)
  return table(
    ['repeated to 16,000 characters', 'ms', 'exponent of growth from 4,000'],
    rows.slice(0, 8).map(({ pattern, large, exponent }) => [`\`${pattern}\``, large.toFixed(2), exponent.toFixed(2)]),
  )
}
