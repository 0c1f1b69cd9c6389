const BLOCK = 64
/** The fractional parts of the cube roots of the first 64 primes, and of the square roots of the first 8. */
const ROUNDS: readonly number[] = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]
const START: readonly number[] = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]

/** Takes whole blocks of bytes into the state. Written without calls: a policy is hashed before anything is warm. */
const compress = (state: Int32Array, bytes: Uint8Array, until: number): void => {
  const w = new Int32Array(BLOCK)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let from = 0; from < until; from += BLOCK) {
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(from + i * 4)
    for (let i = 16; i < BLOCK; i++) {
      const x = w[i - 15] as number
      const y = w[i - 2] as number
      const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
      const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
      w[i] = (w[i - 16] as number) + low + (w[i - 7] as number) + high
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
    for (let i = 0; i < BLOCK; i++) {
      const turned = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
      const one = (h + turned + ((e & f) ^ (~e & g)) + (ROUNDS[i] as number) + (w[i] as number)) | 0
      const two = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
      const most = (a & b) ^ (a & c) ^ (b & c)
      h = g
      g = f
      f = e
      e = (d + one) | 0
      d = c
      c = b
      b = a
      a = (one + two + most) | 0
    }
    const more = [a, b, c, d, e, f, g, h]
    for (let i = 0; i < 8; i++) state[i] = (state[i] as number) + (more[i] as number)
  }
}

/** A hash that has taken in whole blocks, and how many bytes these were. */
export interface Started {
  readonly state: Int32Array
  readonly length: number
}

/** Begins a hash with one block of 64 bytes, which many messages may follow. */
export const startSha256 = (block: Uint8Array): Started => {
  const state = Int32Array.from(START)
  compress(state, block, BLOCK)
  return { state, length: BLOCK }
}

/**
 * SHA-256 (FIPS 180-4) of some bytes, synchronously and in any host.
 * @param after What was hashed before them. Default: nothing.
 */
export const sha256 = (bytes: Uint8Array, after?: Started): Uint8Array => {
  const state = Int32Array.from(after?.state ?? START)
  const whole = bytes.length - (bytes.length % BLOCK)
  compress(state, bytes, whole)
  const rest = bytes.length - whole
  const end = new Uint8Array(rest < BLOCK - 8 ? BLOCK : BLOCK * 2)
  end.set(bytes.subarray(whole))
  end[rest] = 0x80
  const view = new DataView(end.buffer)
  const length = bytes.length + (after?.length ?? 0)
  view.setUint32(end.length - 8, Math.floor(length / 2 ** 29))
  view.setUint32(end.length - 4, length << 3)
  compress(state, end, end.length)
  const hash = new DataView(new ArrayBuffer(32))
  for (let i = 0; i < 8; i++) hash.setInt32(i * 4, state[i] as number)
  return new Uint8Array(hash.buffer)
}
