import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { utf8 } from '../model/utf8.js'
import { canonicalJson } from './canonical-json.js'

/**
 * SHA-256 over the canonical JSON of a value, in hexadecimal, behind the prefix that names its version.
 * @param unordered Keys whose lists have no order. Default: none.
 */
export const digestOf = (prefix: string, value: unknown, unordered?: readonly string[]): string =>
  `${prefix}-${bytesToHex(sha256(utf8(canonicalJson(value, unordered))))}`
