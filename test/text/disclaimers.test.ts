import { describe, expect, it } from 'vitest'
import { findDisclaimers, readString } from '../../src/text/index.js'

const found = (text: string) =>
  findDisclaimers(readString('/text', text)).map(
    ({ kind, language, start, end }) => `${kind} ${language} ${text.slice(start, end)}`,
  )
const kinds = (text: string) => findDisclaimers(readString('/text', text)).map(({ kind }) => kind)

describe('findDisclaimers', () => {
  it.each([
    'Nurse and runner. Views my own.',
    'Cook @lesamis | opinions mine | she/her',
    'Everything I post here is personal and all thoughts are strictly my own',
    'Views: personal',
    'These tweets reflect my own views',
    'Trustee. Tweeting in a purely personal capacity.',
    'I speak only for myself.',
    'VIEWS ARE MY OWN',
    'Infirmière. Mes tweets n’engagent que moi',
    'mes propos n engagent que moi',
    'Ce que j’écris ici n’engage que moi.',
    'Les opinions exprimées sur ce compte sont strictement personnelles.',
    'Directrice de rien. Propos personnels.',
    'Je m’exprime ici à titre personnel.',
    'Vi\u0435ws my own',
    'Views\u200b are my own',
    'Ich twittere hier privat.',
    'Las opiniones son mías.',
    'Opinioni personali.',
    'Hier op persoonlijke titel',
    'As opiniões são minhas',
  ])('hears whose views these are: %s', (text) => {
    expect(new Set(kinds(text))).toEqual(new Set(['ownership']))
  })

  it.each([
    'Not the views of my employer.',
    'My posts do not represent the views of Les Amis.',
    'I don’t speak for my organisation.',
    'Nothing to do with my employer.',
    'Mes propos n’engagent pas l’association.',
    'Ces avis ne reflètent pas nécessairement ceux de mon employeur.',
    'Gibt nicht die Meinung meines Arbeitgebers wieder.',
    'No representan a mi empresa.',
  ])('hears whose views they are not: %s', (text) => {
    expect(kinds(text)).toContain('dissociation')
  })

  it('tells the two tiers, the language and the span', () => {
    expect(found('Ruth. Views are my own, not those of my employer. RT ≠ endorsement')).toEqual([
      'ownership en Views are my own',
      'dissociation en not those of my employer',
    ])
    expect(found('Élue. Mes propos n’engagent que moi !')).toEqual(['ownership fr Mes propos n’engagent que moi'])
  })

  it.each([
    'In my opinion the soup was perfect',
    'Make your own kimchi',
    'The views from the roof are lovely',
    'I mind my own business',
    'À mon avis, la soupe était parfaite',
    'RT ≠ endorsement',
    'Compte personnel',
    'This trip was sponsored, but all opinions are my own',
    'Réalisation de sites à titre personnel',
    'Your views matter: tell us your opinions',
    'Speaking for myself, I would wait',
    'Mon employeur peut-il refuser mes congés ?',
    'I own a bike. My personal best!',
    'Chaque salarié parle à la presse en son nom',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
