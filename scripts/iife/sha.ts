/** The first 32 bits of the fractional parts of a root of the first primes. */
const roots = (count: number, root: (n: number) => number): readonly number[] => {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) {
    let isPrime = true
    for (let i = 2; i * i <= n; i++) if (n % i === 0) isPrime = false
    if (isPrime) found.push(((root(n) % 1) * 2 ** 32) | 0)
  }
  return found
}
const K = roots(64, Math.cbrt)
const START = roots(8, Math.sqrt)
const turn = (x: number, n: number) => (x >>> n) | (x << (32 - n))

/** SHA-256 (FIPS 180-4), small: what the package takes from a library, where every byte of source counts. */
export const sha256 = (message: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(((message.length + 72) >> 6) << 6)
  bytes.set(message)
  bytes[message.length] = 128
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29))
  view.setUint32(bytes.length - 4, message.length << 3)
  const hash = [...START]
  const w = new Int32Array(64)
  for (let at = 0; at < bytes.length; at += 64) {
    let [a, b, c, d, e, f, g, h] = hash as [number, number, number, number, number, number, number, number]
    for (let i = 0; i < 64; i++) {
      const [x, y] = [w[i - 15] ?? 0, w[i - 2] ?? 0]
      w[i] =
        i < 16
          ? view.getInt32(at + i * 4)
          : (w[i - 16] as number) +
            (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) +
            (w[i - 7] as number) +
            (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10))
      const one =
        h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (K[i] as number) + (w[i] as number)
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
      ;[a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g]
    }
    for (const [i, more] of [a, b, c, d, e, f, g, h].entries()) hash[i] = ((hash[i] as number) + more) | 0
  }
  const out = new DataView(new ArrayBuffer(32))
  for (const [i, word] of hash.entries()) out.setInt32(i * 4, word)
  return new Uint8Array(out.buffer)
}

const mac = (key: Uint8Array, message: Uint8Array): Uint8Array => {
  const block = new Uint8Array(64)
  block.set(key.length > 64 ? sha256(key) : key)
  const around = (pad: number, inner: Uint8Array) =>
    sha256(Uint8Array.from([...block.map((byte) => byte ^ pad), ...inner]))
  return around(0x5c, around(0x36, message))
}

/** HMAC (RFC 2104) over SHA-256, asked for as the library is: one key, one message for each clone. */
export const hmac = {
  create: (_hash: unknown, key: Uint8Array) => ({
    clone: () => ({ update: (message: Uint8Array) => ({ digest: () => mac(key, message) }) }),
  }),
}

/** Bytes in hexadecimal. */
export const bytesToHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Hexadecimal in bytes. */
export const hexToBytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
