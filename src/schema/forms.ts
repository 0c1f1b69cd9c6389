/** The forms that a value may have to have: what is said of one that does not, and how to write it. */
export const FORMS = {
  instant: ['bad-date', 'is not a valid instant', 'write it like `2026-11-24T09:30:00Z`'],
  day: ['bad-date', 'is not a valid day', 'write it like `2026-11-24`'],
  duration: ['bad-date', 'is not a valid duration', 'write it like `PT24H` or `P7D`, without years and months'],
  time: ['bad-date', 'is not a valid time of day', 'write it like `09:30`'],
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

/** The name of a form. */
export type Form = keyof typeof FORMS
