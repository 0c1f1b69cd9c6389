import { isLuhn, isMod1110, isNir, isVerhoeff, isWeighted } from './checksums.js'
import {
  at,
  isBelgian,
  isCif,
  isCodice,
  isCpf,
  isDay,
  isFinnish,
  isFrenchVat,
  isGermanTax,
  isIrish,
  isNhs,
  isNino,
  isNorwegian,
  isOneDigit,
  isSiret,
  isSpanish,
  isSsn,
  isSwedish,
  isTurkish,
} from './id-checks.js'
import { matches } from './matches.js'

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
    check: (n) => isLuhn(n) && !isOneDigit(n),
    words: /\bsin\b|\bnas\b|social insurance|assurance sociale/,
  },
  {
    id: 'nl-bsn',
    shape: shape('\\d{4}[. ]?\\d{2}[. ]?\\d{3}'),
    check: (n) => isWeighted(`${n.slice(0, 8)}${n[8]}`, [-9, -8, -7, -6, -5, -4, -3, -2], 11) && !isOneDigit(n),
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
    check: (n) => isLuhn(n) && !isOneDigit(n),
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
    for (const { 0: found, index } of matches(form, folded)) {
      const value = found.replace(/[^a-z0-9]/g, '').toUpperCase()
      if (!check(value)) continue
      const told = words?.test(folded.slice(Math.max(0, index - 60), index)) ?? true
      if (told || found === alone || proof?.test(found))
        hits.push({ kind, id, start: index, end: index + found.length, value, told })
    }
  }
  return hits.sort((a, b) => Number(b.told) - Number(a.told))
}
