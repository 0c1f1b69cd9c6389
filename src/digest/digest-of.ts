import { hex, sha256 } from '../model/sha256.js'
import { utf8 } from '../model/utf8.js'
import { canonicalJson } from './canonical-json.js'

/** SHA-256 over the canonical JSON of a value, in hexadecimal, behind the prefix that names its version. */
export const digestOf = (prefix: string, value: unknown): string =>
  `${prefix}-${hex(sha256(utf8(canonicalJson(value))))}`
