/** How far the next letter lies from the last, and how many digits that takes (RFC 3492, section 6). */
const adapt = (delta: number, points: number, first: boolean): number => {
  let left = Math.floor(delta / (first ? 700 : 2))
  left += Math.floor(left / points)
  let k = 0
  for (; left > 455; k += 36) left = Math.floor(left / 35)
  return k + Math.floor((36 * left) / (left + 38))
}

/** The length of a label of a host once it is written in ASCII (RFC 3492), `xn--` included: a label holds 63 at most. */
export const punycodeLength = (label: string): number => {
  const letters = [...label.toLowerCase()].map((letter) => letter.codePointAt(0) as number)
  const basic = letters.filter((letter) => letter < 128).length
  if (basic === letters.length) return basic
  let [length, written, delta, bias, next] = [4 + basic + Number(basic > 0), basic, 0, 72, 128]
  for (const letter of [...new Set(letters.filter((one) => one >= 128))].sort((a, b) => a - b)) {
    delta += (letter - next) * (written + 1)
    next = letter
    for (const one of letters) {
      if (one < letter) delta += 1
      if (one !== letter) continue
      let q = delta
      for (let k = 36; ; k += 36) {
        const threshold = Math.min(26, Math.max(1, k - bias))
        length += 1
        if (q < threshold) break
        q = Math.floor((q - threshold) / (36 - threshold))
      }
      written += 1
      bias = adapt(delta, written, written === basic + 1)
      delta = 0
    }
    delta += 1
    next += 1
  }
  return length
}
