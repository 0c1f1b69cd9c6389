import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Piece } from '../../src/model/index.js'
import {
  findActs,
  findCapitals,
  findCredentials,
  findDisclaimers,
  findDisguises,
  findEmoji,
  findEntities,
  findPersonalData,
  findPersons,
  findQuotes,
  findSponsorship,
  guessLanguage,
  hasUnplacedPhone,
  readSpeaker,
  readString,
  snapSpan,
  textLength,
} from '../../src/text/index.js'
import { cases } from '../generate/settings.js'

type Reader = (piece: Piece) => readonly { readonly start: number; readonly end: number; readonly kind?: string }[]

const none = (_: unknown) => []
const READERS: Readonly<Record<string, Reader>> = {
  'what X links': (piece) => findEntities(piece, 'x'),
  'what Bluesky links': (piece) => findEntities(piece, 'bluesky'),
  'what Mastodon links': (piece) => findEntities(piece, 'mastodon'),
  'what Instagram links': (piece) => findEntities(piece, 'instagram'),
  'what others link': (piece) => findEntities(piece, undefined),
  'personal data': (piece) => findPersonalData(piece, ['FR', 'US', 'DE']),
  credentials: findCredentials,
  disclaimers: findDisclaimers,
  sponsorship: findSponsorship,
  disguises: findDisguises,
  'what it does': (piece) => findActs(piece, ['affiliation', 'appeal', 'opinion', 'announcement', 'marking']),
  persons: findPersons,
  quotations: findQuotes,
  capitals: findCapitals,
  emoji: findEmoji,
  speaker: (piece) => {
    const { speaker, start, end } = readSpeaker(piece)
    return speaker ? [{ start, end, kind: speaker }] : []
  },
  'phones of no known country': (piece) => none(hasUnplacedPhone(piece.folded, [])),
  'the language': (piece) => none(guessLanguage(piece.text, piece.folded)),
  'length on X': ({ text }) => none(textLength(text, 'x')),
  'length on Mastodon': ({ text }) => none(textLength(text, 'mastodon')),
}

/** What each reader looks for, and what nearly is it. */
const SCRAPS = [
  'léa@asso.org',
  'lea (at) asso (dot) org',
  'a@',
  ' arobase ',
  '06 12 34 56 78',
  '+33 6 12 34 56 78',
  '030 901820',
  '4242 4242 4242 4242',
  'FR76 3000 6000 0112 3456 7890 189',
  '1 85 05 78 006 084 91',
  'AB-123-CD',
  'née le 12/03/1984',
  '203.0.113.7',
  '2001:db8::1',
  'Mot de passe : Été2026!',
  'digicode : 48A27',
  'tom dot lee at gmail dot com',
  'lea&#64;asso.org',
  '06 trente-neuf 98 douze 34',
  '312-555-O148',
  '0️⃣6️⃣39981234',
  '06💙39💙98💙12💙34',
  'api_key="q7Zt2Lm9Xv4Kp1Rw8Bn3"',
  '@alice',
  '#Été',
  '#été·e·s',
  '$ABC',
  'https://asso.org/page?a=b',
  'asso.fr',
  'Mes tweets n’engagent que moi',
  'Views my own',
  'not the views of my employer',
  '#ad',
  'Collaboration commerciale',
  'not sponsored',
  'Compte géré par mon équipe',
  '𝓙𝓸𝓲𝓷',
  'p\u0430ypal',
  'a\u200bb',
  'À mon avis',
  'Faites un don',
  'NE PAS DIFFUSER',
  '« Merci »',
  '"so"',
  'ÉTÉ À LA GRANDE',
  '👩🏽‍🚒',
  '🇫🇷',
  'e\u0301',
  'ﬁ',
  '\r\n',
  '\u202e',
  'क्‍या',
  '食堂',
  'ﷺ',
  '\ud83d',
  ' ',
  '. ',
  ', ',
  '(',
  ')',
  '-',
]
/** Near misses of what has digits or a sign. */
const NUMBERS = [
  '1 1 ',
  'zero ',
  'one 2 ',
  '0o',
  'o 0 ',
  '12*',
  '12💙',
  '&#64;',
  'a b ',
  'a.1.',
  'mdp de ',
  'at ',
  '-at-',
  '(1)',
  'a@',
  '@a',
  '1.1.1.',
  '0-0-',
  'FR76 ',
  '(at)',
  '👩‍👩‍👧',
  '12345678901 ',
  'a-',
]
const texts = fc.array(fc.constantFrom(...SCRAPS, ' ', ' ', ' '), { maxLength: 14 }).map((parts) => parts.join(''))
const spaced = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 9 }).map((parts) => parts.join(' '))
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const borders = (text: string) => new Set([...[...graphemes.segment(text)].map(({ index }) => index), text.length])

describe.each(Object.entries(READERS))('reading %s', (name, read) => {
  it('finds spans that lie in the text, and on grapheme borders once snapped', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const allowed = borders(text)
        for (const { start, end } of read(readString('/text', text))) {
          expect(0 <= start && start < end && end <= text.length, `${start}-${end} in ${text.length}`).toBe(true)
          const snapped = snapSpan(text, start, end)
          expect([allowed.has(snapped.start), allowed.has(snapped.end)]).toEqual([true, true])
        }
      }),
      cases(600),
    )
  })

  it('finds the same in composed and decomposed letters', () => {
    fc.assert(
      // What a channel links is read as it stands: glued to other letters, a decomposed letter is another one.
      fc.property(/ links?$/.test(name) ? spaced : texts, (text) => {
        const kinds = (form: 'NFC' | 'NFD') => read(readString('/text', text.normalize(form))).map(({ kind }) => kind)
        expect(kinds('NFD')).toEqual(kinds('NFC'))
      }),
      cases(600),
    )
  })

  it('takes twice the time for twice the text, whatever is repeated', () => {
    const least = (text: string) => {
      let best = Infinity
      for (let i = 0; i < 3; i++) {
        const start = process.cpuUsage().user
        read(readString('/text', text))
        best = Math.min(best, process.cpuUsage().user - start)
      }
      return best
    }
    for (const scrap of [
      ...SCRAPS,
      '0',
      '1.',
      '4 ',
      'a.',
      'a',
      'A ',
      '::',
      '1:',
      '#',
      '@',
      'http://',
      '-----BEGIN ',
      'eyJ',
      'sk-',
      'tweets ',
      'my own ',
      'par mon ',
      '^AB',
      "12°3'",
      'plaque ',
      'not ',
      '«',
      '“',
      '𝓐',
      '\u0301',
      '(0',
      "n'engage ",
      '+',
      ...(/personal|phones|credentials/.test(name) ? NUMBERS : []),
    ]) {
      const grows = (): readonly [number, number] => [
        least(scrap.repeat(Math.ceil(10_000 / scrap.length))),
        least(scrap.repeat(Math.ceil(20_000 / scrap.length))),
      ]
      // Under some milliseconds the clock says little, and a busy machine may spoil one measure, not four.
      const fits = ([once, twice]: readonly [number, number]) => twice < 20_000 || twice < 3.5 * once
      let times = grows()
      for (let again = 0; again < 3 && !fits(times); again++) times = grows()
      expect(fits(times), `${JSON.stringify(scrap)}: ${times.join(' µs, then ')} µs`).toBe(true)
    }
  })
})
