import { describe, expect, it } from 'vitest'
import { peopleElements } from '../../src/facts/people-elements.js'
import type { FactInput, Post } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'

const see = (post: Post, elements = peopleElements.params?.elements?.default as readonly string[]) =>
  peopleElements.observe({ post, text: readPost(post) } as FactInput, { params: { elements }, terms: new Map() })
const child = { minor: true, named: 'none' } as const

describe('people.elements sees', () => {
  it('nothing where no child is shown or told about', () => {
    expect(see({ text: 'Marta, 9 ans de bénévolat', people: [{ minor: false, named: 'full' }] }).value).toEqual([])
  })
  it('names, the place attached and an account', () => {
    const post: Post = { geo: { place: 'Parc' }, mentions: [{ handle: 'leo', minor: true }] }
    expect(see({ ...post, people: [{ minor: true, named: 'full' }] }).value).toEqual([
      'first-name',
      'surname',
      'place',
      'account',
    ])
    expect(see({ people: [{ minor: true, named: 'first' }] }).value).toEqual(['first-name'])
    expect(see({ people: [{ minor: true, named: 'changed' }] }).value).toEqual([])
  })
  it.each(['Léo, 9 ans', 'Leo, 9 years old', 'our 9-year-old', '9\u202fans'])('an age: %s', (text) => {
    expect(see({ text, people: [child] }).value).toEqual(['age'])
  })
  it.each([
    'élève du collège Jules-Ferry',
    'à l’école de la Croix',
    'from Jules-Ferry school',
    'Mill Road Primary school',
  ])('a school by its name: %s', (text) => expect(see({ text, people: [child] }).value).toEqual(['school']))
  it.each(['back to school', 'à l’école demain', '90 ans déjà 190 ans', 'les 12 ansériformes'])(
    'no school or age of a child: %s',
    (text) => expect(see({ text, people: [child] }, ['school']).value).toEqual([]),
  )
  it('things shown and labels, when the rule names them', () => {
    const post: Post = {
      media: [{ people: [child], shows: ['uniform'] }],
      people: [],
      labels: { identifier: [{ value: 'street' }] },
    }
    expect(see(post, ['uniform', 'street', 'place']).value).toEqual(['uniform', 'street'])
    expect(see(post).value).toEqual([])
    const bare: Post = { media: [{ people: [child] }], people: [] }
    expect(see(bare, ['uniform'])).toEqual({
      value: undefined,
      missing: ['labels.identifier', 'media.shows'],
      certain: [],
    })
  })
  it('what is missing: people, whether they are minors, how they are named, whose accounts', () => {
    expect(see({ text: 'Sortie' }).missing).toEqual(['people'])
    expect(see({ media: [{}], people: [] }).missing).toEqual(['media.people'])
    expect(see({ people: [{ named: 'none' }] }).missing).toEqual(['people.minor'])
    expect(see({ people: [{ minor: true }], text: 'Léo, 9 ans' })).toEqual({
      value: undefined,
      missing: ['people.named'],
      certain: ['age'],
    })
    expect(see({ people: [child], mentions: [{ handle: 'leo' }] }).missing).toEqual(['mentions.minor'])
  })
})
