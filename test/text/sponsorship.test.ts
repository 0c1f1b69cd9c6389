import { describe, expect, it } from 'vitest'
import { findSponsorship, readString } from '../../src/text/index.js'

const found = (text: string) =>
  findSponsorship(readString('/text', text)).map(
    ({ kind, placement, start, end }) => `${kind} ${placement} ${text.slice(start, end)}`,
  )

describe('findSponsorship', () => {
  it.each([
    ['#ad Love this oven', ['disclosed first #ad']],
    ['Love this oven #Ad', ['disclosed early #Ad']],
    ['Love it #oven #soup #kitchen #ad', ['disclosed buried #ad']],
    ['Ad: a new oven', ['disclosed first Ad:']],
    ['Paid partnership with Ovens & Co.', ['disclosed first Paid partnership']],
    ['This video is sponsored by Ovens & Co.', ['disclosed early video is sponsored', 'disclosed early sponsored by']],
    ['Collaboration commerciale avec Fours & Cie', ['disclosed first Collaboration commerciale']],
    ['Notre recette. Partenariat rémunéré !', ['disclosed early Partenariat rémunéré']],
    ['Anzeige | Ein neuer Ofen', ['disclosed first Anzeige |']],
    ['Contenido patrocinado por Hornos', ['disclosed first Contenido patrocinado', 'disclosed first patrocinado por']],
    ['Testing #OvensCoPartner', ['disclosed early #OvensCoPartner']],
    ['Voici #\u200bad', ['disclosed early #\u200bad']],
    ['A lovely oven #gifted', ['weak early #gifted']],
    ['Four offert par Fours & Cie', ['weak early offert par']],
    ['Take 10% off, use my code SOUP10', ['weak early use my code SOUP10']],
  ] as const)('hears %s', (text, expected) => {
    const got = found(text)
    expect(got.length).toBeGreaterThan(0)
    for (const each of got) expect(expected.map((one) => one.split(' ')[0])).toContain(each.split(' ')[0])
    expect(got[0]).toBe(expected[0])
  })

  it.each([
    'This post is not sponsored by anybody.',
    'No paid partnership, just a good oven.',
    'Toute collaboration commerciale doit être signalée.',
    'We never do paid partnerships.',
    'Migrating from #AD to Azure this week, login may fail',
    'En partenariat avec la ville de Lyon et l’association voisine.',
    'The amendment she co-sponsored passed.',
    'Our #ImplementingPartner in Dakar',
    'A gifted child and her piano',
    'Our business partner retires',
    'Interested in a paid partnership? Write to us.',
    'Adieu ! Adresse : 12 rue Haute',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
