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
  isPolish,
  isPortuguese,
  isSiret,
  isSpanish,
  isSsn,
  isSwedish,
  isTurkish,
} from './id-checks.js'

/** How a state writes a number that it gives. */
export interface IdForm {
  /** Country and name: `fr-nir`. */
  readonly id: string
  readonly kind?: 'organisation-id'
  /** How it is written: `9` a digit, `a` a letter, `*` either; in brackets the marks that may stand there, in braces those of which one must. */
  readonly written: readonly string[]
  /** Whether the same mark stands in all places for one, or none in any. */
  readonly even?: true
  /** What its letters and digits alone, in capitals, must be besides. */
  readonly plain?: RegExp
  /** The check, of letters and digits only, in capitals. Absent: nothing but the word for it tells. */
  readonly check?: (plain: string) => boolean
  /** Without one of these words near before it, or a text of its own, it is only a number. Absent: form and check are proof enough. */
  readonly words?: RegExp
  /** Written so, it needs no word. */
  readonly proof?: RegExp
}

/** What states print on cards and letters, each with the check that its issuer publishes; python-stdnum names the sources. Where a span is several of them, the first counts. */
export const ID_FORMS: readonly IdForm[] = [
  {
    id: 'fr-nir',
    written: ['9[ .-]99[ .-]99[ .-]9*[ .-]999[ .-]999[ .-]99'],
    plain: /^[1-4]/,
    check: isNir,
  },
  {
    id: 'fr-nir',
    written: ['9[ .-]99[ .-]99[ .-]9*[ .-]999[ .-]999'],
    plain: /^[12]\d\d(?:0[1-9]|1[0-2]|[2-9]\d)/,
    words: /\bsecu\b|securite sociale|\bnir\b|\bss\b|\binsee\b/,
  },
  {
    id: 'ch-ahv',
    written: ['999[. ]9999[. ]9999[. ]99'],
    plain: /^756/,
    check: (n) => isWeighted(n, [1, 3], 10),
  },
  {
    id: 'it-cf',
    written: ['aaa[ ]aaa[ ]**[ ]a**[ ]a***[ ]a'],
    plain: /^[A-Z]{6}[\dLMNP-V]{2}[ABCDEHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/,
    check: isCodice,
  },
  {
    id: 'us-ssn',
    written: ['999{- .}99{- .}9999', '999999999'],
    even: true,
    check: isSsn,
    words: /\bssn\b|social security|\bsocial(?= (?:is|number|no)\b|\s?[:#])/,
    proof: /-/,
  },
  {
    id: 'be-nn',
    written: ['99[. ]99[. ]99[- ]999[. ]99'],
    check: isBelgian,
    words: /\bnrn\b|\bniss\b|\binsz\b|registre national|rijksregister|national(?:e)? (?:number|nummer)|numero national/,
    proof: /^\d\d\.\d\d\.\d\d-/,
  },
  {
    id: 'br-cpf',
    written: ['999[.]999[.]999[-]99'],
    check: isCpf,
    words: /\bcpf\b/,
    proof: /\.\d{3}-\d\d$/,
  },
  {
    id: 'uk-nino',
    written: ['aa[ ]99[ ]99[ ]99[ ]a'],
    plain: /^[A-CEGHJ-PRSTW-Z][A-CEGHJ-NPRSTW-Z]\d{6}[A-D]$/,
    check: isNino,
  },
  { id: 'es-nie', written: ['a[ -]9999999[ -]a'], plain: /^[XYZ]/, check: isSpanish },
  {
    id: 'es-nif',
    written: ['99[.]999[.]999[ -]a', 'a[ -]9999999[ -]a'],
    plain: /^[\dKLM].{7,8}[A-HJ-NP-TV-Z]$/,
    check: isSpanish,
  },
  { id: 'uk-nhs', written: ['999[ -]999[ -]9999'], even: true, check: isNhs, words: /\bnhs\b|health service/ },
  {
    id: 'de-tax-id',
    written: ['99[ ]999[ ]999[ ]999'],
    plain: /^[1-9]/,
    check: isGermanTax,
    words: /steuer|\bidnr|\btin\b|tax id/,
  },
  {
    id: 'in-aadhaar',
    written: ['9999[ :-]9999[ :-]9999'],
    even: true,
    plain: /^[2-9]/,
    check: isVerhoeff,
    words: /aadh?aar|\buid(?:ai)?\b/,
  },
  { id: 'pl-pesel', written: ['99[ ]999[ ]999[ ]999'], check: isPolish, words: /pesel/ },
  {
    id: 'no-fnr',
    written: ['999999[ ]99999'],
    check: isNorwegian,
    words: /fodselsnummer|f.dselsnummer|personnummer|\bfnr\b/,
  },
  { id: 'tr-id', written: ['99[ ]999[ ]999[ ]999'], check: isTurkish, words: /kimlik|\btckn\b|\btc\b/ },
  {
    id: 'hr-oib',
    written: ['99[ ]999[ ]999[ ]999', 'aa[ ]99999999999'],
    plain: /^(?:HR|\d\d)/,
    check: (n) => isMod1110(n.replace('HR', '')),
    words: /\boib\b/,
  },
  {
    id: 'ca-sin',
    written: ['999[ -]999[ -]999'],
    even: true,
    plain: /^[1-79]/,
    check: (n) => isLuhn(n) && !isOneDigit(n),
    words: /\bsin\b|\bnas\b|social insurance|assurance sociale/,
  },
  {
    id: 'nl-bsn',
    written: ['9999[. ]99[. ]999'],
    check: (n) => isWeighted(n, [-9, -8, -7, -6, -5, -4, -3, -2], 11) && !isOneDigit(n),
    words: /\bbsn\b|burgerservice|sofinummer/,
  },
  {
    id: 'se-personnummer',
    written: ['999999[-+]9999', '99999999[-+]9999'],
    plain: /^(?:19|20|.{10}$)/,
    check: (n) => isSwedish(n.slice(-10)),
    words: /personnummer|personal number|\bpnr\b/,
    proof: /^\d{6}[-+]/,
  },
  {
    id: 'fi-hetu',
    written: ['999999{-+}999*', '999999a999*'],
    plain: /^\d{6}[A-FU-Y]?\d{3}[0-9A-Y]$/,
    check: isFinnish,
  },
  {
    id: 'ie-pps',
    written: ['9999999a', '9999999aa'],
    plain: /^\d{7}[A-W][A-IWTX]?$/,
    check: isIrish,
    words: /\bpps/,
  },
  {
    id: 'pt-nif',
    written: ['999[ -]999[ -]999'],
    even: true,
    plain: /^(?:[1-3]|45)/,
    check: isPortuguese,
    words: /\bnif\b|contribuinte/,
  },
  {
    id: 'passport',
    written: ['*********'],
    plain: /^(?=(?:\D{0,5}\d){5})/,
    words:
      /(?:pass(?:e?port|aporto)|pasaporte|paspoort|reisepass|personalausweis)(?:n(?:umme)?r|nummer)?[^\d\n]{0,20}$/,
  },
  {
    id: 'fr-cni',
    written: ['9999[ :-]9999[ :-]9999'],
    words: /(?:carte (?:nationale )?d'identite|\bcni\b)[^\d\n]{0,20}$/,
  },
  {
    id: 'mx-curp',
    written: ['aaaa999999aaaaaa*9'],
    plain: /^[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX]/,
    check: (n) => isDay(at(n, 6), at(n, 8)),
  },
  {
    id: 'fr-siret',
    kind: 'organisation-id',
    written: ['999[ .]999[ .]999[ .]99999'],
    check: isSiret,
    words: /\bsiret\b/,
    proof: /^\d{3} \d{3} \d{3} \d{5}$/,
  },
  {
    id: 'fr-tva',
    kind: 'organisation-id',
    written: ['**[ ]999[ ]999[ ]999', 'aa[ ]**[ ]999[ ]999[ ]999'],
    plain: /^(?:FR)?[0-9A-HJ-NP-Z]{2}\d{9}$/,
    check: isFrenchVat,
    words: /\btva\b|\bvat\b/,
    proof: /^fr/,
  },
  {
    id: 'fr-siren',
    kind: 'organisation-id',
    written: ['999[ .]999[ .]999'],
    check: (n) => isLuhn(n) && !isOneDigit(n),
    words: /\bsiren\b|\brcs\b/,
  },
  {
    id: 'es-cif',
    kind: 'organisation-id',
    written: ['a[ -]9999999[ -]*', 'aa[ ]a[ -]9999999[ -]*'],
    plain: /^(?:ES)?[A-HJNP-SU-W]\d{7}[0-9A-J]$/,
    check: (n) => isCif(n.replace(/^ES/, '')),
    words: /\bcif\b|\bnif\b/,
    proof: /^es/,
  },
]
