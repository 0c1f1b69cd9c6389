const IBAN_LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 SN28 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
    .split(' ')
    .map((row) => [row.slice(0, 2), Number(row.slice(2))]),
)

const ZERO = 48

/** Remainder of a long number, read digit by digit. */
const remainder = (digits: string, by: number): number => {
  let rest = 0
  for (let i = 0; i < digits.length; i++) rest = (rest * 10 + digits.charCodeAt(i) - ZERO) % by
  return rest
}

/** The check of payment cards (ISO/IEC 7812-1, annex B). */
export const isLuhn = (digits: string): boolean => {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - ZERO
    sum += i % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)
  }
  return sum % 10 === 0
}

/** The length of a country's IBAN; undefined for a country that has none (SWIFT IBAN registry). */
export const ibanLength = (country: string): number | undefined =>
  Object.hasOwn(IBAN_LENGTHS, country) ? IBAN_LENGTHS[country] : undefined

/** The check of an IBAN, letters in capitals and no spaces (ISO 13616: modulus 97). */
export const isIban = (iban: string): boolean =>
  iban.length === ibanLength(iban.slice(0, 2)) &&
  remainder(
    [...(iban.slice(4) + iban.slice(0, 4))].map((c) => (c >= 'A' ? String(c.charCodeAt(0) - 55) : c)).join(''),
    97,
  ) === 1

/** The check of a French social security number, 15 characters, 2A and 2B included (INSEE: 97 minus the number modulo 97). */
export const isNir = (nir: string): boolean => {
  const body = nir.slice(0, 13).replace('2A', '19').replace('2B', '18')
  return /^\d{13}$/.test(body) && 97 - remainder(body, 97) === Number(nir.slice(13))
}

/** Sum of all digits but the last, each times its weight; weights repeat. */
const weighted = (digits: string, weights: readonly number[]): number => {
  let sum = 0
  for (let i = 0; i < digits.length - 1; i++)
    sum += (digits.charCodeAt(i) - ZERO) * (weights[i % weights.length] as number)
  return sum
}

/** A check digit at the end: `(by − weighted sum of the others mod by) mod by`; a remainder that is no digit fails. */
export const isWeighted = (digits: string, weights: readonly number[], by: number): boolean =>
  (by - (weighted(digits, weights) % by)) % by === digits.charCodeAt(digits.length - 1) - ZERO

/** ISO/IEC 7064, MOD 11,10: the German tax number and the Croatian OIB. */
export const isMod1110 = (digits: string): boolean => {
  let product = 10
  const last = digits.length - 1
  for (let i = 0; i < last; i++) product = (((digits.charCodeAt(i) - ZERO + product) % 10 || 10) * 2) % 11
  return (11 - product) % 10 === digits.charCodeAt(last) - ZERO
}

const DIHEDRAL = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
]
const TURN = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
]

/** Verhoeff's check: the Indian Aadhaar. */
export const isVerhoeff = (digits: string): boolean => {
  let check = 0
  for (let i = 0; i < digits.length; i++) {
    const turned = TURN[i % 8]?.[Number(digits.at(-1 - i))] ?? '0'
    check = Number(DIHEDRAL[check]?.[Number(turned)])
  }
  return check === 0
}

/** What is left of a number of any length, divided. */
export const modulo = remainder
