import { isLuhn, isMod1110, isNir, isVerhoeff, isWeighted, modulo } from './checksums.js'

/** A number that a state gave to a person or an organisation, found in a folded text. */
export interface IdHit {
  readonly kind: 'national-id' | 'organisation-id'
  /** Country and name: `fr-nir`. */
  readonly id: string
  readonly start: number
  readonly end: number
  readonly value: string
  /** How sure it is which number this is: the word for it before it. */
  readonly told: boolean
}

interface Shape {
  readonly id: string
  readonly kind?: 'organisation-id'
  /** In a folded text. */
  readonly shape: RegExp
  /** Letters and digits only, in capitals. */
  readonly check: (plain: string) => boolean
  /** Without one of these words near before it, or a text of its own, it is only a number. Absent: the shape and check are proof enough. */
  readonly words?: RegExp
  /** Written so, it needs no word. */
  readonly proof?: RegExp
}

const shape = (body: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}@#/=_.,-])(?:${body})(?![\\p{L}\\p{N}_=]|[./-]\\d)`, 'gu')
const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31
const at = (text: string, from: number, length = 2): number => Number(text.slice(from, from + length))
const letterAt = (letters: string, value: number): string => letters[value % letters.length] ?? ''
const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE'
const ALIKE = (digits: string): boolean => /^(\d)\1*$/.test(digits)

const isBelgian = (n: string): boolean =>
  at(n, 2) % 20 <= 12 &&
  at(n, 4) <= 31 &&
  (97 - modulo(n.slice(0, 9), 97) === at(n, 9) || (at(n, 0) < 40 && 97 - modulo(`2${n.slice(0, 9)}`, 97) === at(n, 9)))

const isSpanish = (n: string): boolean => {
  const [first = '', last = ''] = [n[0], n.at(-1)]
  if (/\d/.test(first)) return letterAt(DNI, Number(n.slice(0, 8))) === last
  if (/[XYZ]/.test(first)) return letterAt(DNI, Number('XYZ'.indexOf(first) + n.slice(1, 8))) === last
  return /[KLM]/.test(first) && letterAt(DNI, Number(n.slice(1, 8))) === last
}

const isCif = (n: string): boolean => {
  let sum = 0
  for (let i = 0; i < 7; i++) {
    const digit = at(n, i + 1, 1)
    sum += i % 2 ? digit : digit * 2 - (digit > 4 ? 9 : 0)
  }
  const check = (10 - (sum % 10)) % 10
  return n.at(-1) === String(check) || n.at(-1) === 'JABCDEFGHI'[check]
}

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]
const isCodice = (n: string): boolean => {
  let sum = 0
  for (let i = 0; i < 15; i++) {
    const code = n.charCodeAt(i)
    const value = code < 65 ? code - 48 : code - 65
    sum += i % 2 ? value : (ODD[value] as number)
  }
  return String.fromCharCode(65 + (sum % 26)) === n[15]
}

const isGermanTax = (n: string): boolean => {
  const counts = [...'0123456789'].map((digit) => n.slice(0, 10).split(digit).length - 1).filter((count) => count > 1)
  return n[0] !== '0' && counts.length <= 1 && (counts[0] ?? 2) <= 3 && isMod1110(n)
}

const isCpf = (n: string): boolean => {
  const digit = (length: number) => {
    let sum = 0
    for (let i = 0; i < length; i++) sum += at(n, i, 1) * (length + 1 - i)
    return ((sum * 10) % 11) % 10
  }
  return !ALIKE(n) && digit(9) === at(n, 9, 1) && digit(10) === at(n, 10, 1)
}

/** The post office has so many branches that its numbers follow a rule of their own. */
const isPost = (n: string): boolean =>
  n.startsWith('356000000') && [...n].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
const isSiret = (n: string): boolean => !ALIKE(n) && isLuhn(n.slice(0, 9)) && (isLuhn(n) || isPost(n))

const isFrenchVat = (n: string): boolean => {
  const [key, siren] = [n.replace(/^FR/, '').slice(0, 2), n.slice(-9)]
  if (!isLuhn(siren) || ALIKE(siren)) return false
  return /^\d\d$/.test(key)
    ? Number(key) === (12 + 3 * modulo(siren, 97)) % 97
    : /^[A-HJ-NP-Z]/.test(key) || /[A-HJ-NP-Z]$/.test(key)
}

const isNino = (n: string): boolean => !/^(?:BG|GB|NK|KN|TN|NT|ZZ)/.test(n)
const isNhs = (n: string): boolean => isWeighted(n, [10, 9, 8, 7, 6, 5, 4, 3, 2], 11) && !ALIKE(n)
const isSsn = (n: string): boolean =>
  !/^(?:000|666|9)/.test(n) &&
  at(n, 3) > 0 &&
  at(n, 5, 4) > 0 &&
  !/^(?:078051120|219099999|123456789|987654320)$/.test(n) &&
  !ALIKE(n)
const isSwedish = (n: string): boolean => isDay(at(n, 2), at(n, 4) % 60) && isLuhn(n)
const isFinnish = (n: string): boolean =>
  isDay(at(n, 2), at(n, 0)) &&
  '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(n.slice(0, 6) + n.slice(-4, -1)) % 31] === n.at(-1)
const isIrish = (n: string): boolean => {
  let sum = n[8] && n[8] !== 'W' ? (n.charCodeAt(8) - 64) * 9 : 0
  for (let i = 0; i < 7; i++) sum += at(n, i, 1) * (8 - i)
  return letterAt('WABCDEFGHIJKLMNOPQRSTUV', sum) === n[7]
}
const isNorwegian = (n: string): boolean =>
  isDay(at(n, 2) % 40, at(n, 0) % 40) &&
  isWeighted(n.slice(0, 10), [3, 7, 6, 1, 8, 9, 4, 5, 2], 11) &&
  isWeighted(n, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11)
const isTurkish = (n: string): boolean => {
  const sum = (from: number, to: number) =>
    [...n.slice(from, to)].reduce((total, digit, i) => total + (i % 2 ? 0 : Number(digit)), 0)
  return (
    n[0] !== '0' &&
    (((sum(0, 9) * 7 - sum(1, 8)) % 10) + 10) % 10 === at(n, 9, 1) &&
    [...n.slice(0, 10)].reduce((total, digit) => total + Number(digit), 0) % 10 === at(n, 10, 1)
  )
}

/** What states print on cards and letters, each with the check that its issuer publishes; python-stdnum names the sources. Where a span is several of them, the first counts. */
const SHAPES: readonly Shape[] = [
  {
    id: 'fr-nir',
    shape: shape('[1-4][ .-]?\\d\\d[ .-]?\\d\\d[ .-]?(?:\\d\\d|2[ab])[ .-]?\\d{3}[ .-]?\\d{3}[ .-]?\\d\\d'),
    check: isNir,
  },
  { id: 'ch-ahv', shape: shape('756[. ]?\\d{4}[. ]?\\d{4}[. ]?\\d\\d'), check: (n) => isWeighted(n, [1, 3], 10) },
  {
    id: 'it-cf',
    shape: shape('[a-z]{6} ?[0-9lmnp-v]{2} ?[abcdehlmprst][0-9lmnp-v]{2} ?[a-z][0-9lmnp-v]{3} ?[a-z]'),
    check: isCodice,
  },
  {
    id: 'us-ssn',
    shape: shape('\\d{3}([- .])\\d\\d\\1\\d{4}'),
    check: isSsn,
    words: /\bssn\b|social security/,
    proof: /-/,
  },
  {
    id: 'be-nn',
    shape: shape('\\d\\d[. ]?\\d\\d[. ]?\\d\\d[- ]?\\d{3}[. ]?\\d\\d'),
    check: isBelgian,
    words: /\bnrn\b|\bniss\b|\binsz\b|registre national|rijksregister|national(?:e)? (?:number|nummer)/,
    proof: /^\d\d\.\d\d\.\d\d-/,
  },
  {
    id: 'br-cpf',
    shape: shape('\\d{3}\\.?\\d{3}\\.?\\d{3}-?\\d\\d'),
    check: isCpf,
    words: /\bcpf\b/,
    proof: /\.\d{3}-\d\d$/,
  },
  { id: 'uk-nino', shape: shape('[a-ceghj-prstw-z][a-ceghj-nprstw-z] ?\\d\\d ?\\d\\d ?\\d\\d ?[a-d]'), check: isNino },
  { id: 'es-nie', shape: shape('[xyz][ -]?\\d{7}[ -]?[a-z]'), check: isSpanish },
  {
    id: 'es-nif',
    shape: shape('(?:\\d{2}\\.?\\d{3}\\.?\\d{3}|[klm][ -]?\\d{7})[ -]?[a-hj-np-tv-z]'),
    check: isSpanish,
  },
  { id: 'uk-nhs', shape: shape('\\d{3}([ -]?)\\d{3}\\1\\d{4}'), check: isNhs, words: /\bnhs\b|health service/ },
  {
    id: 'de-tax-id',
    shape: shape('[1-9]\\d ?\\d{3} ?\\d{3} ?\\d{3}'),
    check: isGermanTax,
    words: /steuer|\bidnr|\btin\b|tax id/,
  },
  {
    id: 'in-aadhaar',
    shape: shape('[2-9]\\d{3}([ :-]?)\\d{4}\\1\\d{4}'),
    check: isVerhoeff,
    words: /aadh?aar|\buid(?:ai)?\b/,
  },
  { id: 'pl-pesel', shape: shape('\\d{11}'), check: (n) => isWeighted(n, [1, 3, 7, 9], 10), words: /pesel/ },
  {
    id: 'no-fnr',
    shape: shape('\\d{6} ?\\d{5}'),
    check: isNorwegian,
    words: /fodselsnummer|f.dselsnummer|personnummer|\bfnr\b/,
  },
  { id: 'tr-id', shape: shape('\\d{11}'), check: isTurkish, words: /kimlik|\btckn\b|\btc\b/ },
  { id: 'hr-oib', shape: shape('(?:hr ?)?\\d{11}'), check: (n) => isMod1110(n.replace('HR', '')), words: /\boib\b/ },
  {
    id: 'ca-sin',
    shape: shape('[1-79]\\d\\d([ -]?)\\d{3}\\1\\d{3}'),
    check: (n) => isLuhn(n) && !ALIKE(n),
    words: /\bsin\b|\bnas\b|social insurance|assurance sociale/,
  },
  {
    id: 'nl-bsn',
    shape: shape('\\d{4}[. ]?\\d{2}[. ]?\\d{3}'),
    check: (n) => isWeighted(`${n.slice(0, 8)}${n[8]}`, [-9, -8, -7, -6, -5, -4, -3, -2], 11) && !ALIKE(n),
    words: /\bbsn\b|burgerservice|sofinummer/,
  },
  {
    id: 'se-personnummer',
    shape: shape('(?:19|20)?\\d{6}[-+]?\\d{4}'),
    check: (n) => isSwedish(n.slice(-10)),
    words: /personnummer|personal number/,
    proof: /^\d{6}[-+]/,
  },
  { id: 'fi-hetu', shape: shape('\\d{6}[-+a-fu-y]\\d{3}[0-9a-y]'), check: isFinnish },
  { id: 'ie-pps', shape: shape('\\d{7}[a-w][a-iw]?'), check: isIrish, words: /\bpps/ },
  {
    id: 'mx-curp',
    shape: shape('[a-z][aeioux][a-z]{2}\\d{6}[hmx][a-z]{5}[0-9a-z]\\d'),
    check: (n) => isDay(at(n, 6), at(n, 8)),
  },
  {
    id: 'fr-siret',
    kind: 'organisation-id',
    shape: shape('\\d{3}[ .]?\\d{3}[ .]?\\d{3}[ .]?\\d{5}'),
    check: isSiret,
    words: /\bsiret\b/,
    proof: /^\d{3} \d{3} \d{3} \d{5}$/,
  },
  {
    id: 'fr-tva',
    kind: 'organisation-id',
    shape: shape('(?:fr ?)?[0-9a-hj-np-z]{2} ?\\d{3} ?\\d{3} ?\\d{3}'),
    check: isFrenchVat,
    words: /\btva\b|\bvat\b/,
    proof: /^fr/,
  },
  {
    id: 'fr-siren',
    kind: 'organisation-id',
    shape: shape('\\d{3}[ .]?\\d{3}[ .]?\\d{3}'),
    check: (n) => isLuhn(n) && !ALIKE(n),
    words: /\bsiren\b|\brcs\b/,
  },
  {
    id: 'es-cif',
    kind: 'organisation-id',
    shape: shape('(?:es ?)?[abcdefghjnpqrsuvw][ -]?\\d{7}[ -]?[0-9a-j]'),
    check: (n) => isCif(n.replace(/^ES/, '')),
    words: /\bcif\b|\bnif\b/,
    proof: /^es/,
  },
]

/** Finds identifiers by the check digits that their issuers publish, in a folded text; one that could be any number only after the word for it, or alone in the text. */
export const findNationalIds = (folded: string): readonly IdHit[] => {
  const hits: IdHit[] = []
  const alone = folded.trim()
  for (const { id, kind = 'national-id', shape: form, check, words, proof } of SHAPES) {
    for (const { 0: found, index } of folded.matchAll(form)) {
      const value = found.replace(/[^a-z0-9]/g, '').toUpperCase()
      if (!check(value)) continue
      const told = words?.test(folded.slice(Math.max(0, index - 60), index)) ?? true
      if (told || found === alone || proof?.test(found))
        hits.push({ kind, id, start: index, end: index + found.length, value, told })
    }
  }
  return hits.sort((a, b) => Number(b.told) - Number(a.told))
}
