/** Words for people: one string for every language, or one per language code (`en`, `fr`, …). */
export type Text = string | { readonly [language: string]: string }

/** A plain JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** An instant, ISO 8601 with an offset or `Z`: `2026-11-24T09:30:00+01:00`. */
export type Instant = string

/** A day on a calendar, `YYYY-MM-DD`, without a zone. */
export type Day = string

/** An ISO 8601 duration of weeks, days, hours, minutes or seconds: `P7D`, `PT24H`. Years and months are not accepted: their length varies. */
export type Duration = string

/** An IANA time zone name: `Europe/Paris`. */
export type Zone = string

/** The code of a scope: `EU`, `FR`, `CA-QC`, `lyon`. */
export type ScopeCode = string

/** A BCP 47 language tag. Only its first part is compared: `fr` and `fr-CA` are both French. */
export type Language = string
