import { isWord, isWordPair } from './units.js'

/** Whether a letter or digit of any script stands at a place of a text. */
export const isWordAt = (text: string, at: number): boolean => {
  if (at >= text.length) return false
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit < 0xdc00) return isWordPair(unit, text.charCodeAt(at + 1))
  return isWord(unit)
}

/** Whether a letter or digit of any script stands before a place of a text. */
export const isWordBefore = (text: string, at: number): boolean => {
  if (at <= 0) return false
  const unit = text.charCodeAt(at - 1)
  if (unit >= 0xdc00 && unit < 0xe000) return isWordPair(text.charCodeAt(at - 2), unit)
  return isWord(unit)
}
