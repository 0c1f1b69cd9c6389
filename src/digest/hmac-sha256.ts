import { sha256, startSha256 } from './sha256.js'

const BLOCK = 64

/** HMAC (RFC 2104) with SHA-256. The key is hashed once, however many messages follow. */
export const hmacSha256 = (key: Uint8Array): ((message: Uint8Array) => Uint8Array) => {
  const short = key.length > BLOCK ? sha256(key) : key
  const padded = (by: number) => startSha256(Uint8Array.from({ length: BLOCK }, (_, i) => (short[i] ?? 0) ^ by))
  const [inner, outer] = [padded(0x36), padded(0x5c)]
  return (message) => sha256(sha256(message, inner), outer)
}
