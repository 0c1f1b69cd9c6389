import { describe, expect, it } from 'vitest'
import { textDeadlines } from '../../src/facts/text-deadlines.js'
import { observe } from './observe.js'

const see = (text: string, now = '2026-07-03T10:00:00Z', zone: string | undefined = 'Europe/Paris') =>
  observe(textDeadlines, { text, account: { zone } }, { now })
const days = (text: string, now?: string) =>
  (see(text, now).value as readonly { day: string; past?: boolean }[]).map(({ day, past }) => [day, past])

describe('text.deadlines reads', () => {
  it.each([
    ['Register before 30 June', '2026-06-30', true],
    ['by June 30th, 2026', '2026-06-30', true],
    ['Inscriptions jusqu’au 1er juillet !', '2026-07-01', true],
    ['until Friday 3 July', '2026-07-03', false],
    ['avant le mardi 7 juillet', '2026-07-07', false],
    ['au plus tard le 5 août 2026', '2026-08-05', false],
    ['by 2026-07-02', '2026-07-02', true],
    ['before 5 January', '2027-01-05', false],
    ['d’ici le 12 mai', '2026-05-12', true],
  ])('%s', (text, day, past) => expect(days(text)).toEqual([[day, past]]))
  it('a day without a year that is long over as next year’s', () => {
    expect(days('before 30 June', '2026-11-01T10:00:00Z')).toEqual([['2027-06-30', false]])
  })
})

describe('text.deadlines leaves alone', () => {
  it.each(['We met on 30 June', 'before 12', 'by May we knew', 'before 31 February 2026', 'Since 1 July 2026'])(
    '%s',
    (text) => expect(days(text)).toEqual([]),
  )
})

describe('text.deadlines says what is missing', () => {
  it('the clock, on the day itself somewhere on Earth', () => {
    const here = (now: string) => observe(textDeadlines, { text: 'before 2 July' }, { now }).value as readonly object[]
    expect(here('2026-07-03T06:00:00Z')).toMatchObject([{ missing: { past: ['account.zone'] } }])
    expect(here('2026-07-03T12:00:00Z')).toMatchObject([{ past: true }])
    expect(here('2026-07-02T09:00:00Z')).toMatchObject([{ past: false }])
  })
  it('the present moment, if a day is named', () => {
    expect(see('before 2 July', 'soon')).toEqual({ value: undefined, missing: ['now'] })
    expect(see('no day', 'soon')).toEqual({ value: [] })
  })
})
