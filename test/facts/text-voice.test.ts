import { describe, expect, it } from 'vitest'
import { textAcronyms } from '../../src/facts/text-acronyms.js'
import { textExclamations } from '../../src/facts/text-exclamations.js'
import { textSentences } from '../../src/facts/text-sentences.js'
import { textStyled } from '../../src/facts/text-styled.js'
import type { Fact, FactInput } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'

const items = (fact: Fact, text: string) =>
  fact.observe({ post: { text }, text: readPost({ text }) } as unknown as FactInput, { params: {}, terms: new Map() })
    .value as readonly { start: number; end: number; words?: number; marks?: number }[]
const see = (fact: Fact, text: string) => items(fact, text).map(({ start, end }) => text.slice(start, end))

describe('text.styled finds', () => {
  it.each([
    ['𝓙𝓸𝓲𝓷 𝓾𝓼 on Saturday', ['𝓙𝓸𝓲𝓷 𝓾𝓼']],
    ['Venez ⓢⓐⓜⓔⓓⓘ', ['ⓢⓐⓜⓔⓓⓘ']],
    ['🅂🄰🄼🄴🄳🄸 et 𝗱𝗶𝗺𝗮𝗻𝗰𝗵𝗲', ['🅂🄰🄼🄴🄳🄸', '𝗱𝗶𝗺𝗮𝗻𝗰𝗵𝗲']],
    ['ＧＡＬＡ on Friday', ['ＧＡＬＡ']],
  ])('the styled letters of %s', (text, found) => expect(see(textStyled, text)).toEqual(found))
  it.each([
    'Join us 🙂 🇫🇷 👨‍👩‍👧',
    'CO₂ and x² and 𝑥',
    'ＮＨＫの番組',
    'Samedi, été, ça, Œuvre',
    'Группа помощи',
    '① d’abord ② ensuite',
  ])('none in %s', (text) => expect(see(textStyled, text)).toEqual([]))
})

describe('text.sentences', () => {
  it('counts words between stops and line ends', () => {
    expect(items(textSentences, 'On ouvre à midi. Venez !\nL’eau est bonne').map(({ words }) => words)).toEqual([
      4, 1, 3,
    ])
    expect(see(textSentences, 'On ouvre. Venez…\n\n- L’eau')).toEqual(['On ouvre.', 'Venez…', '- L’eau'])
  })
  it('is not cut by a title, a figure or an address, and counts no link, mention or tag', () => {
    expect(
      items(textSentences, 'M. Dupont lit 3.5 pages sur https://a.example/x.y #livre @lea').map(({ words }) => words),
    ).toEqual([7])
  })
})

describe('text.acronyms finds', () => {
  it('abbreviations that nothing explains, each once', () => {
    expect(see(textAcronyms, 'CAF, PMI et ASE : voir la CAF, puis la DDETS.')).toEqual(['CAF', 'PMI', 'ASE', 'DDETS'])
  })
  it('none that brackets explain, on either side', () => {
    expect(see(textAcronyms, 'La caisse d’allocations (CAF) aide. La CAF répond.')).toEqual([])
    expect(see(textAcronyms, 'L’ASE (aide sociale à l’enfance) répond.')).toEqual([])
  })
  it('no numeral, tag, handle, code or shouting', () => {
    expect(see(textAcronyms, 'Louis XIV, #CAF, @PMI, LS1, A-ASE-B')).toEqual([])
    expect(see(textAcronyms, 'VENEZ TOUS AU BAL')).toEqual([])
    expect(see(textAcronyms, 'e\u0301te\u0301PROJET le soir et le matin')).toEqual([])
    expect(see(textAcronyms, 'Ce soir, le GRAND BAL E\u0301TE\u0301 du quartier, et puis dimanche')).toEqual([])
    expect(see(textAcronyms, 'Ce soir, le GRAND BAL du quartier, et puis dimanche la suite')).toEqual([])
  })
})

describe('text.exclamations finds', () => {
  it('marks in a row, spaces between or not', () => {
    expect(items(textExclamations, 'Vite !! Venez ! ! ! Vraiment ?! Quoi ?? Oui !').map(({ marks }) => marks)).toEqual([
      2, 3, 2,
    ])
  })
})

describe('each reads', () => {
  it.each([textStyled, textSentences, textAcronyms, textExclamations])('$id in linear time', (fact) => {
    const time = (text: string) => {
      // The least of three, in processor time: other work on the machine must not count.
      const spent = [1, 2, 3].map(() => {
        const from = process.cpuUsage().user
        items(fact, text)
        return process.cpuUsage().user - from
      })
      return Math.min(...spent)
    }
    for (const piece of ['𝓙', 'AB ', '! ', 'A. ', '(ABC) ', 'a\n', '[']) {
      time(piece.repeat(500))
      expect(time(piece.repeat(8000)), piece).toBeLessThan(60 * Math.max(time(piece.repeat(800)), 1000))
    }
  })
})
