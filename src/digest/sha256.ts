const BLOCK = 64
/** The first 32 bits of the fractional parts of a root of the first primes. */
const roots = (count: number, root: (n: number) => number): readonly number[] => {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime > 0)) primes.push(n)
  return primes.map((prime) => ((root(prime) % 1) * 2 ** 32) | 0)
}
const ROUNDS = Int32Array.from(roots(64, Math.cbrt))
const START = Int32Array.from(roots(8, Math.sqrt))

const W = new Int32Array(BLOCK)
const at = (list: Int32Array, i: number): number => list[i] as number

/**
 * Takes one block of bytes into the state. No calls, iterators or loops over blocks here: a policy is hashed before
 * anything is warm, and this is the form that V8 compiles soonest.
 */
const compress = (state: Int32Array, view: DataView, from: number): void => {
  for (let i = 0; i < 16; i++) W[i] = view.getInt32(from + i * 4)
  for (let i = 16; i < BLOCK; i++) {
    const x = W[i - 15] as number
    const y = W[i - 2] as number
    const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    W[i] = (W[i - 16] as number) + low + (W[i - 7] as number) + high
  }
  let a = at(state, 0)
  let b = at(state, 1)
  let c = at(state, 2)
  let d = at(state, 3)
  let e = at(state, 4)
  let f = at(state, 5)
  let g = at(state, 6)
  let h = at(state, 7)
  for (let i = 0; i < BLOCK; i++) {
    const turned = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const one = (h + turned + ((e & f) ^ (~e & g)) + (ROUNDS[i] as number) + (W[i] as number)) | 0
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
  state[0] = at(state, 0) + a
  state[1] = at(state, 1) + b
  state[2] = at(state, 2) + c
  state[3] = at(state, 3) + d
  state[4] = at(state, 4) + e
  state[5] = at(state, 5) + f
  state[6] = at(state, 6) + g
  state[7] = at(state, 7) + h
}

const compressAll = (state: Int32Array, { buffer, byteOffset }: Uint8Array, until: number): void => {
  const view = new DataView(buffer, byteOffset)
  for (let from = 0; from < until; from += BLOCK) compress(state, view, from)
}

/** A hash that has taken in whole blocks, and how many bytes these were. */
export interface Started {
  readonly state: Int32Array
  readonly length: number
}

/** Begins a hash with one block of 64 bytes, which many messages may follow. */
export const startSha256 = (block: Uint8Array): Started => {
  const state = Int32Array.from(START)
  compressAll(state, block, BLOCK)
  return { state, length: BLOCK }
}

/**
 * SHA-256 (FIPS 180-4) of some bytes, synchronously and in any host.
 * @param after What was hashed before them. Default: nothing.
 */
export const sha256 = (bytes: Uint8Array, after?: Started): Uint8Array => {
  const state = Int32Array.from(after?.state ?? START)
  const whole = bytes.length - (bytes.length % BLOCK)
  compressAll(state, bytes, whole)
  const rest = bytes.length - whole
  const end = new Uint8Array(rest < BLOCK - 8 ? BLOCK : BLOCK * 2)
  end.set(bytes.subarray(whole))
  end[rest] = 0x80
  const view = new DataView(end.buffer)
  const length = bytes.length + (after?.length ?? 0)
  view.setUint32(end.length - 8, Math.floor(length / 2 ** 29))
  view.setUint32(end.length - 4, length << 3)
  compressAll(state, end, end.length)
  const hash = new DataView(new ArrayBuffer(32))
  for (let i = 0; i < 8; i++) hash.setInt32(i * 4, state[i] as number)
  return new Uint8Array(hash.buffer)
}
