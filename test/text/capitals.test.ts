import { describe, expect, it } from 'vitest'
import { findCapitals, findEmoji, readString } from '../../src/text/index.js'

const shouted = (text: string) =>
  findCapitals(readString('/text', text)).map(({ start, end, words }) => `${words} ${text.slice(start, end)}`)
const emoji = (text: string) => findEmoji(readString('/text', text)).map(({ start, end }) => text.slice(start, end))

describe('findCapitals', () => {
  it('finds words in capitals that follow each other, accents included', () => {
    expect(shouted('Venez À LA GRANDE FÊTE D’ÉTÉ samedi')).toEqual(['4 LA GRANDE FÊTE D’ÉTÉ'.replace('4', '5')])
    expect(shouted('FREE SOUP TONIGHT')).toEqual(['3 FREE SOUP TONIGHT'])
  })
  it('takes an abbreviation for one word, and no small letters, tags or handles', () => {
    expect(shouted('L’UNICEF et le HCR')).toEqual(['1 UNICEF', '1 HCR'])
    expect(shouted('Bonjour #DONS @LESAMIS A b')).toEqual([])
    // Decomposed, the dot of the first letter stands alone.
    expect(shouted('PROJET LILAS İstanbul'.normalize('NFD'))).toEqual(['2 PROJET LILAS'])
  })
})

describe('findEmoji', () => {
  it('finds flags, families, skin tones and keycaps as one each', () => {
    expect(emoji('Merci 👨‍👩‍👧‍👦 🇫🇷 👍🏽 1️⃣ ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿!')).toEqual(['👨‍👩‍👧‍👦', '🇫🇷', '👍🏽', '1️⃣', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'])
  })
  it('leaves signs that are drawn as text alone', () => {
    expect(emoji('© 2026 Les Amis™ ✓ 3 * 4 #1')).toEqual([])
  })
})
