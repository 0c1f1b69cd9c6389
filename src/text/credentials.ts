import type { Piece } from '../model/index.js'
import { unfold } from './fold.js'
import { matches } from './matches.js'
import { findPasswords } from './passwords.js'

/** What kind of secret it is. */
export type CredentialKind = 'password' | 'api-key' | 'token' | 'private-key' | 'url-login'

/** A secret found in one string. */
export interface CredentialHit {
  readonly at: string
  readonly start: number
  readonly end: number
  readonly kind: CredentialKind
}

/** Shapes that the issuers themselves publish, with the characters that they may begin with; none: any. Each linear. Letters and digits on either side: part of something else. */
const ISSUED: readonly (readonly [CredentialKind, string, string])[] = [
  ['api-key', 'A', '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}'],
  ['api-key', 'srpw', '(?:sk|rk|pk|whsec)_(?:live|test|prod)?_?[A-Za-z0-9]{16,100}'],
  ['api-key', 's', 'sk-(?:(?:proj|svcacct|admin)-)?[\\w-]{20,80}T3BlbkFJ[\\w-]{20,80}'],
  ['api-key', 's', 'sk-ant-(?:api|admin)\\d\\d-[\\w-]{78,120}AA'],
  ['api-key', 's', 'sk-(?:or-v1-[0-9a-f]{64}|[0-9a-f]{32})'],
  ['api-key', 'A', 'A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}'],
  ['api-key', 'A', 'API-[A-Z0-9]{26}'],
  ['api-key', '0123456789abcdef', '[0-9a-f]{32}-us\\d{1,2}'],
  ['api-key', 'A', '(?:AKC|AP[\\dA-F])(?=\\w{0,40}\\d)[A-Za-z0-9]{10,100}'],
  ['token', 'g', 'gh[pousr]_[A-Za-z0-9]{36,255}'],
  ['token', 'g', 'github_pat_[A-Za-z0-9_]{22,255}'],
  [
    'token',
    'gG',
    '(?:gl(?:pat|soat|rt|ft|cbt|agent|rtr|dt|sbt)-[\\w-]{20,300}|glimt-[\\w-]{25}|glptt-[\\w-]{40}|GR1348941[\\w-]{20,100}|gloas-[\\w-]{64})',
  ],
  ['token', 'ha', '(?:hf_|api_org_)[A-Za-z]{34}'],
  ['token', 'n', 'npm_[A-Za-z0-9]{36}'],
  ['token', 's', 'shp(?:at|ca|pa|ss)_[A-Za-z0-9]{32,64}'],
  ['token', 'S', 'SG\\.[\\w-]{20,24}\\.[\\w-]{39,50}'],
  ['token', 'MNO', '[MNO][\\w-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,40}'],
  [
    'token',
    'x',
    'xox[aboprs]-(?:\\d{5,14}-){1,3}[A-Za-z0-9]{10,64}|xoxe(?:\\.xox[bp])?-\\d-(?=\\w{0,60}\\d)[A-Za-z0-9]{60,250}',
  ],
  ['token', 'x', 'xapp-\\d-[A-Z0-9]{8,15}-\\d{8,15}-[a-z0-9]{30,80}'],
  ['token', 'e', 'ey[IJ][\\w-]{14,2000}[90Q]\\.ey[\\w-]{9,4000}(?:\\.[\\w-]{10,1000}|[90Q])'],
  ['token', '0123456789', '\\d{8,10}:A[A-Za-z0-9_-]{34}'],
  ['token', 'g', 'gl(?:sa|c)_[A-Za-z0-9_+/]{32,400}={0,3}'],
  ['token', 'hs', '(?:hv[sbr]|s)\\.(?=\\w{0,40}\\d)[A-Za-z0-9_-]{24,300}'],
  ['token', 's', 'sgp_(?:(?:[a-fA-F0-9]{16}|local)_)?[a-fA-F0-9]{40}'],
  ['token', 'ns', 'ntn_\\d{11}[A-Za-z0-9]{32,40}|secret_[A-Za-z0-9]{43}'],
  ['token', 'H', 'HRKU-[\\w-]{30,80}'],
  ['token', 'v', 'vc[pirak]_[A-Za-z0-9]{24,80}'],
  ['token', 'd', '(?:dp\\.pt|dp\\.ct|dop_v1|doo_v1|dor_v1)[._][A-Za-z0-9]{40,64}'],
  ['token', 'd', 'dapi[a-f0-9]{32}(?:-\\d)?'],
  ['token', 's', 'sq[uap]_[a-f0-9A-F]{38,44}|squ_[A-Za-z0-9]{38,44}|sqp_[A-Za-z0-9]{38,44}'],
  [
    'token',
    'prdlfAPtxgE',
    'pul-[a-f0-9]{40}|pnu_[A-Za-z0-9]{36}|rubygems_[a-f0-9]{48}|pypi-AgE[\\w-]{50,300}|dckr_pat_[\\w-]{27}|lin_api_[A-Za-z0-9]{40}|figd_[\\w-]{40}|ATATT3[\\w=-]{100,300}|PMAK-[a-f0-9]{24}-[a-f0-9]{34}|tfp_[\\w-]{40,60}|xkeysib-[a-f0-9]{64}-\\w{16}|r8_[A-Za-z0-9]{37}|gsk_[A-Za-z0-9]{52}|EAA[A-Za-z0-9]{60,300}',
  ],
  ['token', 'Ff', 'FlyV1 fm\\d[ar]?_[A-Za-z0-9+/=,_]{60,2000}|fo1_[\\w-]{43}'],
  ['token', '', '[a-zA-Z0-9_~.]{3}\\dQ~[a-zA-Z0-9_~.-]{31,34}'],
]
const PRIVATE_KEY =
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:[^-]{0,8000}-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----)?/g
const WEBHOOK =
  /\bhttps:\/\/(?:hooks\.slack\.com\/(?:services|workflows)|discord(?:app)?\.com\/api\/webhooks|[a-z0-9-]{1,60}\.webhook\.office\.com\/webhookb2)\/[\w@-]{6,80}\/[\w-]{8,100}(?:\/[\w-]{20,50})?/gi
const LOGIN = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@'"<>{}$]{1,64}:[^\s/:@'"<>{}$]{1,64}@[^\s/'"<>{}[]{3,100}/gi
const SHAPES = ISSUED.map(([kind, firsts, body]) => ({
  kind,
  firsts,
  shape: new RegExp(`(?:${body})(?![A-Za-z0-9_-])`, 'y'),
}))
/** The shapes that may begin with each character. */
const BY_FIRST = Array.from({ length: 128 }, (_, unit) =>
  SHAPES.filter(({ firsts }) => firsts === '' || firsts.includes(String.fromCharCode(unit))),
)
const unitsOf = (shape: RegExp) => Uint8Array.from({ length: 128 }, (_, unit) => +shape.test(String.fromCharCode(unit)))
/** What secrets are made of, and what must not stand before one, by unit. */
const IN_TOKEN = unitsOf(/[\w~.:+/=-]/)
const IN_WORD = unitsOf(/[\w-]/)
/** The shortest secret; one kind has a space after its first word. */
const SHORTEST = 13
const WITH_SPACE = 'FlyV1 '

/** Calls back for each stretch of a text that is long enough to be a secret. */
const eachToken = (text: string, visit: (start: number, end: number) => void): void => {
  const shortest = text.includes(WITH_SPACE) ? WITH_SPACE.length - 1 : SHORTEST
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (IN_TOKEN[text.charCodeAt(at)]) continue
    if (at - start >= shortest) visit(start, at)
    start = at + 1
  }
}

/** Google's keys are also printed in its manuals: only after a word for a key, or as a value. */
const GOOGLE = /(?:\bkey|\bapi|\bcle|\bclé|[=:"'`])[^\n]{0,20}?(?<![\w-])(AIza[A-Za-z0-9_-]{35})(?![\w-])/gi
/** What stands for a secret in examples: crosses, zeros, one letter again and again. */
const PLACEHOLDER = /(.)\1{7}|x{5}|\.{3}|(?:example|placeholder|your|changeme|dummy|insert|redacted)/i

/** The name of a secret in a setting, a sign, its value. */
const SET =
  /(?<![A-Za-z])(?:[A-Za-z0-9_.-]{0,40}(?:api[_ .-]?key|access[_ .-]?(?:key|id|token)|accesskey|accessid|secret(?:[_ .-]?key)?|auth[_ .-]?token|token|passw(?:or)?d|pwd|login|client[_ .-]?(?:secret|id)|tenant[_ .-]?id|apitoken|sourcegraph|bundle_[a-z_]{1,40}__com)[A-Za-z0-9_]{0,12})["']?\s{0,3}(?::{1,3}=|\?=|=>|[:=]|--)\s{0,3}["'`]?([A-Za-z0-9+/=_.~@!#$%^&*:-]{8,200})/gi
/** How a request shows who asks. */
const HEADER =
  /(?:authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer |basic |token )?|x-jfrog-art-api:\s?|\/:_authtoken=\s?|--token[ =]|curl [^\n]{0,80}-u ?["']?)([A-Za-z0-9+/=_.~@:-]{10,2000})/gi
/** What no one would type by chance: letters and digits mixed, several kinds, no word with a number after it. */
const isRandom = (value: string): boolean =>
  /^[0-9a-f]{8}:[0-9a-f]{8}$/.test(value) ||
  (/\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    !PLACEHOLDER.test(value) &&
    !value.endsWith('==') &&
    !/^(?:https?:|www\.|[\w.-]+@[\w.-]+$)/i.test(value) &&
    (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$|^[0-9a-f:]{16,64}$/i.test(value) ||
      (value.match(/\d[A-Za-z]|[A-Za-z]\d|[a-z][A-Z]/g)?.length ?? 0) >= 3))

/** In order, without those that lie inside another. */
const sortedOut = (hits: CredentialHit[]): readonly CredentialHit[] => {
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = -1
  return hits.filter(({ end }) => {
    const held = end <= reached
    reached = Math.max(reached, end)
    return !held
  })
}

/** The words without which nothing is named. */
const NAMED =
  /passw|pwd|key|token|secret|login|client|tenant|sourcegraph|authorization|jfrog|curl|aiza|access.?id|bundle_/

/** Finds secrets: keys and tokens by the shape that their issuers publish, settings and headers by their name and a value that looks random, passwords by the words before them. */
export const findCredentials = (piece: Piece): readonly CredentialHit[] => {
  const { at, text, folded } = piece
  const hits: CredentialHit[] = []
  const add = (kind: CredentialKind, start: number, end: number) => hits.push({ at, start, end, kind })
  const all = (kind: CredentialKind, shape: RegExp) => {
    for (const { 0: found, index } of matches(shape, text)) add(kind, index, index + found.length)
  }
  if (text.includes('-----BEGIN')) all('private-key', PRIVATE_KEY)
  if (text.includes('://')) {
    all('token', WEBHOOK)
    if (text.includes('@')) all('url-login', LOGIN)
  }
  eachToken(text, (start, end) => {
    // A token may begin with a mark that is no part of a secret, and hold several after marks.
    for (let at = start; at < end; at++) {
      if (IN_WORD[text.charCodeAt(at - 1)]) continue
      for (const { kind, shape } of BY_FIRST[text.charCodeAt(at)] ?? []) {
        shape.lastIndex = at
        const found = shape.exec(text)?.[0]
        if (found && (found.length > 100 || !PLACEHOLDER.test(found))) add(kind, at, at + found.length)
      }
    }
  })
  // The word may be disguised: it is read folded.
  for (const { start, end } of findPasswords(folded)) {
    const span = unfold(piece, start, end, text.length)
    add('password', span.start, span.end)
  }
  if (!NAMED.test(folded)) return sortedOut(hits)
  for (const { 0: found, 1: key = '', index } of matches(GOOGLE, text))
    add('api-key', index + found.length - key.length, index + found.length)
  for (const named of [SET, HEADER])
    for (const { 0: found, 1: value = '', index } of matches(named, text))
      if (isRandom(value)) add('token', index + found.length - value.length, index + found.length)
  return sortedOut(hits)
}
