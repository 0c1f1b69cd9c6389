import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { expect, it } from 'vitest'
import { utf8 } from '../../src/model/utf8.js'
import { compileNames, compileTerms, findTerms, readString } from '../../src/text/index.js'

const names = compileNames({ text: ['Léa Martin', 'Maison des Cèdres'] })
const words = compileTerms({ any: ['refugee', 'camp', { term: 'cul', unless: ['cul-de-sac'] }] })
const found = (text: string, lexicon = names) =>
  findTerms(readString('/text', text), lexicon).map(({ start, end }) => text.slice(start, end))

it('a hashtag has the words that its capitals part', () => {
  expect(found('Merci #LéaMartin')).toEqual(['LéaMartin'])
  expect(found('#JusticePourLéaMartin2026')).toEqual(['LéaMartin'])
  expect(found('#RefugeeCAMPNow', words)).toEqual(['Refugee', 'CAMP'])
  expect(found('#Refugees #campus #Encampment', words)).toEqual([])
})

it('a phrase is found where a tag or a handle writes it as one word', () => {
  expect(found('#leamartin, @LeaMartin et #MAISONDESCEDRES')).toEqual(['leamartin', 'LeaMartin', 'MAISONDESCEDRES'])
  expect(found('leamartin lea@leamartin.example #leamartinet @leamartin_')).toEqual(['leamartin'])
})

it('a harmless context is harmless in a hashtag too', () => {
  expect(found('#CulDeSac', words)).toEqual([])
  expect(found('#CulNu', words)).toEqual(['Cul'])
})

it('a hashed name is found in the words of a hashtag, and is not guessed in a word', () => {
  const key = '00112233445566778899aabbccddeeff'
  const hash = (name: string) => bytesToHex(hmac(sha256, hexToBytes(key), utf8(name))).slice(0, 16)
  const hashed = compileNames({ key, words: 2, hashes: [hash('lea martin')] })
  expect(found('#MerciLéaMartin, Léa Martin', hashed)).toEqual(['LéaMartin', 'Léa Martin'])
  expect(found('#leamartin', hashed)).toEqual([])
})

it('letters that only look like Latin ones hide no name', () => {
  for (const written of ['Lеа Маrtin', 'ʟéᴀ ᴍᴀʀᴛɪɴ', '🅛🅔🅐 🅜🅐🅡🅣🅘🅝', '🅻🅴🅰 🅼🅰🆁🆃🅸🅽'])
    expect(found(`Avec ${written} hier`), written).toEqual([written])
})
