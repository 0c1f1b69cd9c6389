import { isLuhn, isMod1110, isWeighted, modulo } from './checksums.js'

/** A month and a day that may be. */
export const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31
/** The number that some characters write. */
export const at = (text: string, from: number, length = 2): number => Number(text.slice(from, from + length))
const letterAt = (letters: string, value: number): string => letters[value % letters.length] ?? ''
const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE'
/** One digit again and again. */
export const isOneDigit = (digits: string): boolean => /^(\d)\1*$/.test(digits)

/** Belgium: number of the national register, people born before and after 2000. */
export const isBelgian = (n: string): boolean =>
  at(n, 2) % 20 <= 12 &&
  at(n, 4) <= 31 &&
  (97 - modulo(n.slice(0, 9), 97) === at(n, 9) || (at(n, 0) < 40 && 97 - modulo(`2${n.slice(0, 9)}`, 97) === at(n, 9)))

/** Spain: DNI, NIE and the K, L, M series, by their letter. */
export const isSpanish = (n: string): boolean => {
  const [first = '', last = ''] = [n[0], n.at(-1)]
  if (/\d/.test(first)) return letterAt(DNI, Number(n.slice(0, 8))) === last
  if (/[XYZ]/.test(first)) return letterAt(DNI, Number('XYZ'.indexOf(first) + n.slice(1, 8))) === last
  return /[KLM]/.test(first) && letterAt(DNI, Number(n.slice(1, 8))) === last
}

/** Spain: tax number of an organisation. */
export const isCif = (n: string): boolean => {
  let sum = 0
  for (let i = 0; i < 7; i++) {
    const digit = at(n, i + 1, 1)
    sum += i % 2 ? digit : digit * 2 - (digit > 4 ? 9 : 0)
  }
  const check = (10 - (sum % 10)) % 10
  return n.at(-1) === String(check) || n.at(-1) === 'JABCDEFGHI'[check]
}

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]
/** Italy: codice fiscale. */
export const isCodice = (n: string): boolean => {
  let sum = 0
  for (let i = 0; i < 15; i++) {
    const code = n.charCodeAt(i)
    const value = code < 65 ? code - 48 : code - 65
    sum += i % 2 ? value : (ODD[value] as number)
  }
  return String.fromCharCode(65 + (sum % 26)) === n[15]
}

/** Germany: tax identification number. */
export const isGermanTax = (n: string): boolean => {
  if (!isMod1110(n)) return false
  const counts = [...'0123456789'].map((digit) => n.slice(0, 10).split(digit).length - 1).filter((count) => count > 1)
  return n[0] !== '0' && counts.length <= 1 && (counts[0] ?? 2) <= 3
}

/** France: tax reference of a person (SPI), the first ten digits modulo 511. */
export const isFrenchTax = (n: string): boolean => at(n, 0, 10) % 511 === at(n, 10, 3)

/** Brazil: CPF. */
export const isCpf = (n: string): boolean => {
  const digit = (length: number) => {
    let sum = 0
    for (let i = 0; i < length; i++) sum += at(n, i, 1) * (length + 1 - i)
    return ((sum * 10) % 11) % 10
  }
  return !isOneDigit(n) && digit(9) === at(n, 9, 1) && digit(10) === at(n, 10, 1)
}

/** The post office has so many branches that its numbers follow a rule of their own. */
const isPost = (n: string): boolean =>
  n.startsWith('356000000') && [...n].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
/** France: SIRET. */
export const isSiret = (n: string): boolean => !isOneDigit(n) && isLuhn(n.slice(0, 9)) && (isLuhn(n) || isPost(n))

/** France: VAT number, with its key, its letters or, after `FR` left out, its digits. */
export const isFrenchVat = (n: string): boolean => {
  const siren = n.slice(-9)
  if (!isLuhn(siren) || isOneDigit(siren)) return false
  const key = n.replace(/^FR/, '').slice(0, 2)
  return /^\d\d$/.test(key)
    ? Number(key) === (12 + 3 * modulo(siren, 97)) % 97
    : /^[A-HJ-NP-Z]/.test(key) || /[A-HJ-NP-Z]$/.test(key)
}

/** United Kingdom: National Insurance number, whose prefixes are not all given out. */
export const isNino = (n: string): boolean => !/^(?:BG|GB|NK|KN|TN|NT|ZZ)/.test(n)
/** United Kingdom: NHS number. */
export const isNhs = (n: string): boolean => isWeighted(n, [10, 9, 8, 7, 6, 5, 4, 3, 2], 11) && !isOneDigit(n)
/** United States: social security number; no check digit, but areas never given out and numbers printed in advertising. */
export const isSsn = (n: string): boolean =>
  !/^(?:000|666|9)/.test(n) &&
  at(n, 3) > 0 &&
  at(n, 5, 4) > 0 &&
  !/^(?:078051120|219099999|123456789|987654320)$/.test(n) &&
  !isOneDigit(n)
/** Sweden: personnummer, ten digits. */
export const isSwedish = (n: string): boolean => isDay(at(n, 2), at(n, 4) % 60) && isLuhn(n)
/** Finland: henkilötunnus. */
export const isFinnish = (n: string): boolean =>
  isDay(at(n, 2), at(n, 0)) &&
  '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(n.slice(0, 6) + n.slice(-4, -1)) % 31] === n.at(-1)
/** Ireland: PPS number. */
export const isIrish = (n: string): boolean => {
  let sum = /[A-I]/.test(n[8] ?? '') ? (n.charCodeAt(8) - 64) * 9 : 0
  for (let i = 0; i < 7; i++) sum += at(n, i, 1) * (8 - i)
  return letterAt('WABCDEFGHIJKLMNOPQRSTUV', sum) === n[7]
}
/** Poland: PESEL, whose month says the century too. */
export const isPolish = (n: string): boolean => isDay(at(n, 2) % 20, at(n, 4)) && isWeighted(n, [1, 3, 7, 9], 10)
/** Portugal: NIF of a person. */
export const isPortuguese = (n: string): boolean => {
  let sum = 0
  for (let i = 0; i < 8; i++) sum += at(n, i, 1) * (9 - i)
  return Math.max(0, 11 - (sum % 11)) % 11 === at(n, 8, 1) || (sum % 11 === 1 && n.endsWith('0'))
}
/** Norway: fødselsnummer. */
export const isNorwegian = (n: string): boolean =>
  isDay(at(n, 2) % 40, at(n, 0) % 40) &&
  isWeighted(n.slice(0, 10), [3, 7, 6, 1, 8, 9, 4, 5, 2], 11) &&
  isWeighted(n, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11)
/** Turkey: T.C. kimlik no. */
export const isTurkish = (n: string): boolean => {
  const sum = (from: number, to: number) =>
    [...n.slice(from, to)].reduce((total, digit, i) => total + (i % 2 ? 0 : Number(digit)), 0)
  return (
    n[0] !== '0' &&
    (((sum(0, 9) * 7 - sum(1, 8)) % 10) + 10) % 10 === at(n, 9, 1) &&
    [...n.slice(0, 10)].reduce((total, digit) => total + Number(digit), 0) % 10 === at(n, 10, 1)
  )
}
