import type { Fact } from '../model/index.js'
import { findCredentials } from '../text/index.js'
import { foundKind, READ } from './found.js'

/** Passwords, keys and tokens in the text. */
export const textCredentials: Fact<'text.credentials'> = {
  id: 'text.credentials',
  title: { en: 'passwords and keys in the text', fr: 'les mots de passe et les clés dans le texte' },
  kind: foundKind({ kind: { type: 'text', values: ['password', 'api-key', 'token', 'private-key', 'url-login'] } }),
  reads: READ,
  observe: ({ text }) => ({ value: text.pieces.flatMap(findCredentials) }),
}
