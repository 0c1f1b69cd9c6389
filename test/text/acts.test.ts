import { describe, expect, it } from 'vitest'
import { findActs, findPersons, findQuotes, guessLanguage, readString } from '../../src/text/index.js'

const ALL = ['affiliation', 'appeal', 'opinion', 'announcement', 'marking']
const acts = (text: string) =>
  findActs(readString('/text', text), ALL).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
const guess = (text: string) => guessLanguage(text, readString('/text', text).folded)

describe('findActs', () => {
  it.each([
    ['I work for Les Amis', 'affiliation I work for'],
    ['Je suis bénévole aux Amis', 'affiliation Je suis bénévole aux'],
    ['Please donate today', 'appeal Please donate'],
    ['Faites un don avant Noël', 'appeal Faites un don'],
    ['In my opinion, no', 'opinion In my opinion'],
    ['À mon avis, non', 'opinion À mon avis'],
    ['We are delighted to announce our new van', 'announcement We are delighted to announce'],
    ['Nous avons la joie de vous présenter Ruth', 'announcement Nous avons la joie de vous présenter'],
    ['CONFIDENTIAL: the budget', 'marking CONFIDENTIAL'],
    ['Ne pas diffuser : le planning', 'marking Ne pas diffuser'],
    ['Sous embargo jusqu’à mardi', 'marking Sous embargo'],
  ])('hears %s', (text, expected) => {
    expect(acts(text)).toContain(expected)
  })

  it.each([
    'Our helpline is free and strictly confidential, every day',
    'Please do not share photos of other people’s children',
    'The donor wrote to us',
    'Son avis compte',
    'Le don du sang à 14 h',
    'I thinned the soup',
  ])('leaves alone: %s', (text) => {
    expect(acts(text)).toEqual([])
  })
})

describe('findQuotes', () => {
  it('finds quotations of English and French, not apostrophes', () => {
    const text = '« Merci », dit Ruth. “It’s lovely” and "so warm" — l’été, ‘it’s fine’'
    expect(findQuotes(readString('/text', text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      '« Merci »',
      '“It’s lovely”',
      '"so warm"',
      '‘it’s fine’',
    ])
  })
})

describe('findPersons', () => {
  it('tells I from we', () => {
    const kinds = (text: string) => findPersons(readString('/text', text)).map(({ kind }) => kind)
    expect(kinds('I think our soup is mine')).toEqual(['i', 'we', 'i'])
    expect(kinds('Nous avons perdu ma clé, j’arrive')).toEqual(['we', 'i', 'i'])
    expect(kinds('Part I. The US team, Mine Street 3 @me')).not.toContain('we')
  })
})

describe('guessLanguage', () => {
  it.each([
    ['fr', 'La soupe est servie à midi pour tous les voisins du quartier.'],
    ['en', 'The soup is served at noon for all of you and your neighbours.'],
    ['de', 'Die Suppe ist für alle da und wir freuen uns auf euch.'],
    ['es', 'La sopa se sirve a las doce para todos los vecinos del barrio.'],
    ['nl', 'De soep is om twaalf uur klaar en het is voor iedereen van ons.'],
    ['ru', 'Суп готов, мы ждём вас и ваших соседей.'],
    ['ja', '炊き出しは正午からです'],
    [undefined, 'OK !'],
    [undefined, '#Soupe #Midi @lesamis https://asso.example'],
    [undefined, 'Zupa będzie gotowa w południe dla wszystkich sąsiadów.'],
    [undefined, '12 345'],
  ])('%s: %s', (language, text) => {
    expect(guess(text)).toBe(language)
  })
})
