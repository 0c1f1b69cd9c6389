/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUNDS = /* @__PURE__ */ Int32Array.from(
  `428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5 d807aa98 12835b01 243185be 550c7dc3 72be5d74
80deb1fe 9bdc06a7 c19bf174 e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da 983e5152 a831c66d
b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967 27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e
92722c85 a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070 19a4c116 1e376c08 2748774c 34b0bcb5
391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3 748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2`.split(
    /\s/,
  ),
  (word) => Number.parseInt(word, 16) | 0,
)
/** The same of the square roots of the first 8: the state before the first block. */
const START: Int32Array = /* @__PURE__ */ Int32Array.from(
  '6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19'.split(' '),
  (word) => Number.parseInt(word, 16) | 0,
)
const BLOCK = 64
const schedule = /* @__PURE__ */ new Int32Array(BLOCK)

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** Takes one block of 64 bytes into the state (FIPS 180-4, section 6.2.2). */
const take = (state: Int32Array, bytes: Uint8Array, from: number): void => {
  const w = schedule
  for (let i = 0; i < 16; i++) {
    const at = from + i * 4
    w[i] =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number)
  }
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15] as number
    const y = w[i - 2] as number
    const early = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)
    const late = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)
    w[i] = (early + late + (w[i - 16] as number) + (w[i - 7] as number)) | 0
  }
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  let e = state[4] as number
  let f = state[5] as number
  let g = state[6] as number
  let h = state[7] as number
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (ROUNDS[i] as number) + (w[i] as number)) | 0
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  state[0] = ((state[0] as number) + a) | 0
  state[1] = ((state[1] as number) + b) | 0
  state[2] = ((state[2] as number) + c) | 0
  state[3] = ((state[3] as number) + d) | 0
  state[4] = ((state[4] as number) + e) | 0
  state[5] = ((state[5] as number) + f) | 0
  state[6] = ((state[6] as number) + g) | 0
  state[7] = ((state[7] as number) + h) | 0
}

/** Hashes what comes after `before` bytes, whole blocks that led to `start`. */
const hashFrom = (start: Int32Array, before: number, bytes: Uint8Array): Uint8Array => {
  const state = start.slice()
  const { length } = bytes
  const whole = length - (length % BLOCK)
  for (let at = 0; at < whole; at += BLOCK) take(state, bytes, at)
  const rest = new Uint8Array(length - whole < BLOCK - 8 ? BLOCK : 2 * BLOCK)
  rest.set(bytes.subarray(whole))
  rest[length - whole] = 0x80
  const total = before + length
  for (let i = 0; i < 8; i++) rest[rest.length - 1 - i] = Math.floor((total * 8) / 2 ** (8 * i)) % 256
  for (let at = 0; at < rest.length; at += BLOCK) take(state, rest, at)
  return Uint8Array.from({ length: 32 }, (_, i) => (state[i >> 2] as number) >>> (24 - 8 * (i & 3)))
}

/** SHA-256 (FIPS 180-4). For digests of content and of names, never for passwords. */
export const sha256 = (bytes: Uint8Array): Uint8Array => hashFrom(START, 0, bytes)

/** HMAC-SHA-256 (RFC 2104) with a key that is hashed once for many messages. */
export const keyedSha256 = (key: Uint8Array): ((bytes: Uint8Array) => Uint8Array) => {
  const short = key.length > BLOCK ? sha256(key) : key
  const stateOf = (pad: number): Int32Array => {
    const block = new Uint8Array(BLOCK).fill(pad)
    short.forEach((byte, i) => {
      block[i] = byte ^ pad
    })
    const state = START.slice()
    take(state, block, 0)
    return state
  }
  const [inner, outer] = [stateOf(0x36), stateOf(0x5c)]
  return (bytes) => hashFrom(outer, BLOCK, hashFrom(inner, BLOCK, bytes))
}

/** The bytes that a hexadecimal text writes; its digits come in pairs. */
export const fromHex = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length / 2 }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16))

/** Bytes in hexadecimal, two digits each. */
export const hex = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += (byte + 256).toString(16).slice(1)
  return text
}
