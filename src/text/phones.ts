/** A telephone number found in a folded text: UTF-16 units of that text. */
export interface Phone {
  readonly kind: 'phone' | 'mobile' | 'landline'
  readonly start: number
  readonly end: number
  /** Its digits, `+` before an international one. */
  readonly value: string
}

const BEFORE = '(?<![\\p{L}\\p{N}#/=_.,+-])'
const AFTER = '(?![\\p{L}\\p{N}_=])'
/** One separator throughout, so that `06/12/2024 14:30` is a date; not a sixth pair, so that a list of numbers is none. */
const FRENCH = new RegExp(
  `${BEFORE}(?<!(?<!\\d)\\d\\d )0[1-79]( ?[.·/-] ?| {0,2})\\d\\d(?:\\1\\d\\d){3}(?!\\1\\d\\d(?!\\d))${AFTER}`,
  'gu',
)
const NATIONAL: readonly (readonly [Phone['kind'], RegExp])[] = [
  ['mobile', new RegExp(`${BEFORE}0[4-7]\\d\\d[ /.]\\d\\d[ .]\\d\\d[ .]\\d\\d${AFTER}`, 'gu')],
  ['mobile', new RegExp(`${BEFORE}07[5-9] \\d{3} \\d\\d \\d\\d${AFTER}`, 'gu')],
  ['mobile', new RegExp(`${BEFORE}07\\d{3}[ -]?\\d{3}[ -]?\\d{3}${AFTER}`, 'gu')],
  ['landline', new RegExp(`${BEFORE}0(?:2\\d[ -]?\\d{4}|[12]\\d\\d[ -]\\d{3})[ -]?\\d{4}${AFTER}`, 'gu')],
  ['landline', new RegExp(`${BEFORE}01\\d{3}[ -]?\\d{6}${AFTER}`, 'gu')],
  ['phone', new RegExp(`${BEFORE}(?:1[ .-])?\\(?[2-9]\\d\\d\\)?[ .-]{1,2}[2-9]\\d\\d[ .-]\\d{4}${AFTER}`, 'gu')],
]
const INTERNATIONAL = /(?<![\p{L}\p{N}#/=_])(?:\+|(?<![.,-])00) ?[1-9](?:[ .·()/-]{0,3}\d){7,14}(?!\d)/gu
/** Country code, national number: ITU-T E.164. */
const PARTS = /^(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d+)$/
/** National numbers of one length only, after which another figure may stand. */
const LENGTHS: Readonly<Record<string, number>> = { 1: 10, 33: 9, 34: 9, 41: 9, 44: 10 }

const international = (found: string, start: number): Phone | undefined => {
  const digits = found.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^00/, '')
  const [, country = '', rest = ''] = PARTS.exec(digits) ?? []
  const length = LENGTHS[country] ?? rest.length
  const national = rest.slice(0, length)
  // Round figures (`+10 000 000`) have no such country, or a national number that begins with 0.
  if (national.length < length || national.length < 6 || (national.startsWith('0') && country !== '39'))
    return undefined
  if (country === '1' && !/^[2-9]\d\d[2-9]/.test(national)) return undefined
  let end = found.length
  for (let extra = rest.length - length; extra > 0; end -= 1) if (/\d/.test(found[end - 1] as string)) extra -= 1
  while (/\D/.test(found[end - 1] as string)) end -= 1
  const mobile = /^(?:(?:33|237)[67]|32[4]|417|447|49(?:15|16|17)|346|393)/.test(country + national)
  const kind = mobile ? 'mobile' : /^(?:3[2-49]|4[149])$/.test(country) ? 'landline' : 'phone'
  return { kind, start, end: start + end, value: `+${country}${national}` }
}

/** Finds telephone numbers in a folded text: international ones, and national ones as France and its neighbours, the UK and North America write them. */
export const findPhones = (folded: string): readonly Phone[] => {
  const hits: Phone[] = []
  const add = (kind: Phone['kind'], found: string, start: number) =>
    hits.push({ kind, start, end: start + found.length, value: found.replace(/\D/g, '') })
  for (const { 0: found, index } of folded.matchAll(FRENCH))
    add(/^0[67]/.test(found) ? 'mobile' : 'landline', found, index)
  for (const [kind, shape] of NATIONAL)
    for (const { 0: found, index } of folded.matchAll(shape)) add(kind, found, index)
  for (const { 0: found, index } of folded.matchAll(INTERNATIONAL)) {
    const hit = international(found, index)
    if (hit) hits.push(hit)
  }
  return hits
}
