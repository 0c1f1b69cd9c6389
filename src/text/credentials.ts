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
  ['private-key', /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g],
  ['api-key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],
  ['api-key', /\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,100}\b/g],
  ['api-key', /\bsk-(?:proj-|ant-)?[A-Za-z0-9_-]{20,200}/g],
  ['api-key', /\bAIza[A-Za-z0-9_-]{35}\b/g],
  ['token', /\bgh[pousr]_[A-Za-z0-9]{30,255}\b/g],
  ['token', /\bgithub_pat_[A-Za-z0-9_]{22,255}\b/g],
  ['token', /\bxox[abprs]-[A-Za-z0-9-]{10,200}/g],
  ['token', /\beyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,500}/g],
  ['token', /\b\d{8,10}:AA[A-Za-z0-9_-]{30,40}\b/g],
  ['url-login', /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,64}:[^\s/:@]{1,64}@[^\s/]{3,100}/gi],
]
/** The word for a password, a separator, then something that looks like one: no spaces, and a digit or a mark in it. */
const TOLD =
  /(?:pass ?word|mots? de passe|mdp|pass ?code|wi-?fi|passwort|contraseñ?a)(?:[^\n:=]{0,30})[:=]\s{0,3}(?:[^\s/]{1,40} ?\/ ?)?(?=\S{0,60}[\d!@#$%^&*?])([^\s,;]{6,64})/giu

/** Finds secrets: keys and tokens by the shape that their issuers publish, passwords by the words before them. */
export const findCredentials = ({ at, text }: Piece): readonly CredentialHit[] => {
  const hits: CredentialHit[] = []
  for (const [kind, shape] of SHAPES)
    for (const { 0: found, index } of text.matchAll(shape))
      hits.push({ at, start: index, end: index + found.length, kind })
  for (const { 0: found, 1: secret = '', index } of text.matchAll(TOLD)) {
    const end = index + found.length
    if (!/^https?:/.test(secret)) hits.push({ at, start: end - secret.length, end, kind: 'password' })
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end)
}
