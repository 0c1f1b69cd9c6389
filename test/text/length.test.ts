import { describe, expect, it } from 'vitest'
import { lengthLimit, textLength } from '../../src/text/index.js'

describe('textLength', () => {
  it('counts every link 23 and every emoji 2 on X, and other scripts double', () => {
    expect(textLength('Venez https://asso.org/une/page/tres/longue/et/meme/plus', 'x')).toBe(6 + 23)
    expect(textLength('asso.org', 'twitter')).toBe(23)
    expect(textLength('👨‍👩‍👧‍👦🇫🇷👍🏽', 'x')).toBe(6)
    expect(textLength('炊き出し', 'x')).toBe(8)
    expect(textLength('e\u0301te\u0301', 'x')).toBe(3)
    expect(textLength('« Été » — l’œuvre…', 'x')).toBe(19)
  })

  it('counts what people see as one character on Bluesky', () => {
    expect(textLength('👨‍👩‍👧‍👦🇫🇷e\u0301', 'bluesky')).toBe(3)
    expect(textLength('https://asso.example/abc', 'bluesky')).toBe(24)
  })

  it('counts links 23 and mentions without their server on Mastodon', () => {
    expect(textLength('@alice@asso.example voir https://asso.org/x', 'mastodon')).toBe('@alice voir '.length + 23)
    expect(textLength('asso.org', 'mastodon')).toBe(8)
    expect(textLength(`@alice@${'b'.repeat(254)}.org`, 'mastodon')).toBe(7 + 258)
  })

  it('counts characters as people see them elsewhere', () => {
    expect(textLength('Été 👍🏽', undefined)).toBe(5)
  })
})

describe('lengthLimit', () => {
  it('knows the limit of a channel, by any of its names, and none of an unknown one', () => {
    expect([lengthLimit('x'), lengthLimit('Twitter'), lengthLimit('bluesky'), lengthLimit('facebook')]).toEqual([
      280, 280, 300, 63_206,
    ])
    expect(lengthLimit('newsletter')).toBeUndefined()
    expect(lengthLimit(undefined)).toBeUndefined()
    expect(lengthLimit('constructor')).toBeUndefined()
  })
})
