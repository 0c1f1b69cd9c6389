/** The UTF-8 bytes of a text, for a host without `TextEncoder`. A lone surrogate is written as U+FFFD. */
export const utf8 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 3)
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) {
      bytes[count++] = unit
      continue
    }
    const given = text.codePointAt(i) as number
    if (given > 0xffff) i += 1
    const point = given >= 0xd800 && given <= 0xdfff ? 0xfffd : given
    if (point < 0x800) bytes[count++] = 0xc0 | (point >> 6)
    else {
      if (point < 0x10000) bytes[count++] = 0xe0 | (point >> 12)
      else {
        bytes[count++] = 0xf0 | (point >> 18)
        bytes[count++] = 0x80 | ((point >> 12) & 63)
      }
      bytes[count++] = 0x80 | ((point >> 6) & 63)
    }
    bytes[count++] = 0x80 | (point & 63)
  }
  return bytes.subarray(0, count)
}
