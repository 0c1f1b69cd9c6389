import type { Piece } from '../model/index.js'

/** A secret found in one string. */
export interface CredentialHit {
  readonly at: string
  readonly start: number
  readonly end: number
  readonly kind: 'password' | 'api-key' | 'token' | 'private-key' | 'url-login'
}

/** Shapes that the issuers themselves publish; each linear. */
const SHAPES: readonly (readonly [CredentialHit['kind'], RegExp])[] = [
  ['private-key', /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:[^-]{0,8000}-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g],
  ['api-key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],
  ['api-key', /\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,100}\b/g],
  ['api-key', /\bsk-(?=[\w-]{0,60}[A-Z])(?=[\w-]{0,60}\d)[\w-]{20,200}/g],
  ['api-key', /\bAIza[A-Za-z0-9_-]{35}\b/g],
  ['token', /\bgh[pousr]_[A-Za-z0-9]{30,255}\b/g],
  ['token', /\bgithub_pat_[A-Za-z0-9_]{22,255}\b/g],
  ['token', /\bgl(?:pat|soat|rt|ptt|imt)-(?=[\w-]{0,60}[A-Z\d])[\w-]{20,200}/g],
  ['token', /\b(?:npm_[A-Za-z0-9]{36}|hf_[A-Za-z]{34}|shp(?:at|ca|pa|ss)_[A-Za-z0-9]{32}|SG\.[\w-]{22}\.[\w-]{43})\b/g],
  ['token', /\b[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/g],
  [
    'token',
    /\bhttps:\/\/(?:hooks\.slack\.com\/services|discord(?:app)?\.com\/api\/webhooks)\/\w{6,20}\/[\w-]{8,100}(?:\/\w{20,30})?/g,
  ],
  ['token', /\bxox[abprs]-[A-Za-z0-9-]{10,200}/g],
  ['token', /\beyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,500}/g],
  ['token', /\b\d{8,10}:AA[A-Za-z0-9_-]{30,40}\b/g],
  ['url-login', /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@'"]{1,64}:[^\s/:@'"]{1,64}@[^\s/'"]{3,100}/gi],
]
/** The word for a password, a separator, then what may be one. */
const TOLD =
  /(?:pass ?word|mots? de passe|mdp|pass ?code|wi-?fi|passwort|contraseñ?a)(?:[^\n:=]{0,30})[:=][^\S\n]{0,3}(?:[^\s/]{1,40} ?\/ ?)?([^\s,;]{6,64})/giu

/** An address, a tag, a mention, an hour or a measure is no password; one has a digit, or a mark between letters. */
const isPassword = (word: string): boolean => {
  const core = word.replace(/[.!?…»")\]]+$/, '')
  return (
    core.length >= 6 &&
    !/^[@#/]|\/\/|@[\w-]{1,60}\.|[\w-]\.[a-z]{2,10}(?:\/|$)/i.test(core) &&
    !/^\d{1,6}(?:[.,:h/]\d{1,6}){0,4}(?:\p{L}{1,5}|[%€])(?:\/.*)?\d?$|^\d{1,2}h\d{0,2}/iu.test(core) &&
    (/\d/.test(core) || /[\p{L}][!@#$%^&*_][\p{L}]/u.test(core))
  )
}

/** Finds secrets: keys and tokens by the shape that their issuers publish, passwords by the words before them. */
export const findCredentials = ({ at, text }: Piece): readonly CredentialHit[] => {
  const hits: CredentialHit[] = []
  for (const [kind, shape] of SHAPES)
    for (const { 0: found, index } of text.matchAll(shape))
      hits.push({ at, start: index, end: index + found.length, kind })
  for (const { 0: found, 1: secret = '', index } of text.matchAll(TOLD)) {
    const end = index + found.length
    if (isPassword(secret)) hits.push({ at, start: end - secret.length, end, kind: 'password' })
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end)
}
