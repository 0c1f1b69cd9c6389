import { describe, expect, it } from 'vitest'
import { findDisguises, readString } from '../../src/text/index.js'

const found = (text: string) =>
  findDisguises(readString('/text', text)).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

describe('findDisguises', () => {
  it.each([
    ['Venez 𝓝𝓸𝓶𝓫𝓻𝓮𝓾𝔁 !', 'styled 𝓝𝓸𝓶𝓫𝓻𝓮𝓾𝔁'],
    ['Ⓙⓞⓘⓝ us', 'styled Ⓙⓞⓘⓝ'],
    ['ＦＲＥＥ soup', 'styled ＦＲＥＥ'],
    ['p\u0430ypal', 'look-alike p\u0430ypal'],
    ['#\u0430d', 'look-alike \u0430d'],
    ['mot\u200bde\u2060passe', 'invisible \u200b'],
    ['#\u200bad', 'invisible \u200b'],
    ['\u202e#ad loving it', 'direction \u202e'],
    ['t\u0321\u0331\u0300e\u0321\u0331\u0300xt', 'stacked t\u0321\u0331\u0300'],
  ])('sees through %s', (text, first) => {
    expect(found(text)[0]).toBe(first)
  })

  it.each([
    'L’été à la mairie : 10\u202f€ « ici »\u00a0!',
    'می‌خواهم کتاب‌ها را ببینم',
    'क्‍या बात है',
    'Привет, IT-отдел и iPhone',
    '今日はＪＲで行きます',
    'שלום \u202aLyon\u202c עולם',
    'Famille 👨‍👩‍👧‍👦 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ Ⓜ️ 🅰️',
    'Tiê\u0301ng Viê\u0323t, nghi\u0303a',
    'β-carotene, 5 µm, Ω, x², 1ᵉʳ, n°',
    'Ko\u00adope\u00adra\u00adti\u00adon',
    'Η Αθήνα και η Λυών',
  ])('leaves honest text alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
