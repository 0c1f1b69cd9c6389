import { matches } from './matches.js'

/** A date of birth, a number plate or coordinates, found in a folded text. */
export interface Whereabouts {
  readonly kind: 'birth-date' | 'plate' | 'coordinates'
  readonly start: number
  readonly end: number
  readonly value: string
}

const MONTHS =
  'jan(?:uary|vier)?|feb(?:ruary)?|fev(?:rier)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|july?|juil(?:let)?|aug(?:ust)?|aout|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember|embre)?'
const DAY = `(?:[0-3]?\\d[./-][01]?\\d[./-](?:19|20)?\\d\\d|(?:19|20)\\d\\d-[01]\\d-[0-3]\\d|[0-3]?\\d(?:st|nd|rd|th|er)? (?:of )?(?:${MONTHS})\\.?,? (?:19|20)\\d\\d|(?:${MONTHS})\\.? [0-3]?\\d(?:st|nd|rd|th)?,? (?:19|20)\\d\\d)`
/** The word, and at most a few characters between it and the day. */
const BORN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:born|d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday|ne\\(?e?\\)?|nee|nes|naissance|date de naissance|d\\.?d\\.?n\\.?|anniversaire|geboren|geburtsdatum|nacid[oa]|nacimiento)(?![\\p{L}\\p{N}])[^\\p{L}\\p{N}\\n]{1,4}(?:(?:on|le|the|am|el|is|est|:) ){0,2}(${DAY})(?![\\p{N}])`,
  'gu',
)
/** France since 2009, the UK since 2001; the older British ones and those of others only after the word. */
const PLATE =
  /(?<![\p{L}\p{N}#@-])(?:[a-hj-np-tv-z]{2}-\d{3}-[a-hj-np-tv-z]{2}|[a-z]{2}\d{2} [a-hj-pr-z]{3})(?![\p{L}\p{N}-])/gu
const PLATE_TOLD =
  /(?<![\p{L}\p{N}])(?:plate|number ?plate|licence plate|license plate|reg(?:istration)?|immatricul\p{L}{1,6}|plaque|kennzeichen|matricula)(?![\p{L}\p{N}])[^\p{L}\p{N}\n]{1,4}(?:(?:number|no|is|est|numero|n°|:) ?){0,2}(?=[a-z0-9 -]{0,8}\d)([a-z0-9]{1,4}(?:[ -][a-z0-9]{1,4}){1,3}|[a-z]{1,3}\d{1,4}[a-z]{0,3}|\d{1,4}[a-z]{1,3}\d{0,2})(?![\p{L}\p{N}])/gu
const DEGREES = "\\d{1,3}° ?\\d{1,2}['′](?: ?\\d{1,2}(?:[.,]\\d{1,4})?(?:\"|″|''))?"
const COORDINATES = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:-?\\d{1,2}\\.\\d{4,10}°? ?[ns]?[,;] ?-?\\d{1,3}\\.\\d{4,10}°?(?: ?[ewo])?|${DEGREES} ?[ns][,; ]{0,2} ?${DEGREES} ?[ewo])(?![\\p{L}\\p{N}])`,
  'gu',
)

const BORN_TRIGGER = /\d[./-]\d|(?:19|20)\d\d/
const PLATE_TRIGGER = /[a-z]{2}-\d{3}-[a-z]{2}|[a-z]{2}\d{2} [a-z]{3}/
const PLATE_TOLD_TRIGGER = /plate|reg|immatricul|plaque|kennzeichen|matricula/
const COORDINATES_TRIGGER = /\d\.\d{4}|°/

const inRange = (found: string): boolean => {
  if (found.includes("'") || found.includes('′')) return true
  const [lat = 91, lon = 181] = (found.match(/-?\d{1,4}\.\d{1,12}/g) ?? []).map(Number)
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180
}

/** Finds dates of birth after a word for birth, number plates, and coordinates fine enough to name a house, in a folded text. */
export const findWhereabouts = (folded: string): readonly Whereabouts[] => {
  const hits: Whereabouts[] = []
  const add = (kind: Whereabouts['kind'], value: string, start: number) =>
    hits.push({ kind, start, end: start + value.length, value })
  const last = (whole: string, part: string, index: number) => index + whole.length - part.length
  for (const { 0: whole, 1: day = '', index } of matches(BORN, folded, BORN_TRIGGER))
    add('birth-date', day, last(whole, day, index))
  for (const { 0: found, index } of matches(PLATE, folded, PLATE_TRIGGER)) add('plate', found, index)
  for (const { 0: whole, 1: plate = '', index } of matches(PLATE_TOLD, folded, PLATE_TOLD_TRIGGER))
    add('plate', plate, last(whole, plate, index))
  for (const { 0: found, index } of matches(COORDINATES, folded, COORDINATES_TRIGGER))
    if (inRange(found)) add('coordinates', found, index)
  return hits
}
