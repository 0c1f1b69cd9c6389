import { utf8 } from '../model/utf8.js'
import { canonicalJson } from './canonical-json.js'
import { hex } from './hex.js'
import { sha256 } from './sha256.js'

/** SHA-256 over the canonical JSON of a value, in hexadecimal, behind the prefix that names its version. */
export const digestOf = (prefix: string, value: unknown): string =>
  `${prefix}-${hex(sha256(utf8(canonicalJson(value))))}`
