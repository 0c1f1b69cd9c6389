import { MARKS, type Seen } from '../model/index.js'

/** What stands in a folded text, as reasons to run a recogniser. */
export const see = (text: string, folded: string): Seen => {
  let [digits, capitals, beyondAscii, marks] = [0, 0, 0, 0]
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    if (unit >= 48 && unit <= 57) digits += 1
    else if (unit < 97) marks |= MARKS[folded[i] as keyof typeof MARKS] ?? 0
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 128) beyondAscii += 1
    if (unit >= 65 && unit <= 90) capitals += 1
    else if (unit >= 192 && unit < 0xd800 && /\p{Lu}/u.test(text[i] as string)) capitals += 1
  }
  return { digits, capitals, beyondAscii, marks }
}
