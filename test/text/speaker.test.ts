import { describe, expect, it } from 'vitest'
import { readSpeaker, readString } from '../../src/text/index.js'

const speaker = (text: string) => readSpeaker(readString('/text', text)).speaker

describe('readSpeaker', () => {
  it.each([
    ['personal', 'Compte personnel. Infirmière à Lyon.'],
    ['personal', 'My personal account'],
    ['personal', 'Cook, dad. Opinions mine.'],
    ['team', 'Maire de Vaulx. Compte géré par son équipe.'],
    ['team', 'Account run by the press office'],
    ['team', 'Official account of the choir, managed by volunteers'],
    ['team', 'Léa ne tweete pas en personne'],
    ['mixed', 'Compte de l’association. Les tweets de Léa sont signés LM.'],
    ['mixed', 'Tweets by me and my team'],
    ['mixed', 'Géré par mon équipe et moi-même'],
    ['official', 'Compte officiel des Amis de la soupe'],
    ['official', 'The official page of the choir'],
    ['unofficial', 'Unofficial fan page of the choir'],
    ['unofficial', 'Compte non officiel'],
    [undefined, 'Nurse, runner, mother of two'],
    [undefined, 'Mairie, équipe municipale, bureau ouvert le mardi'],
    [undefined, 'Officials say the choir signed a contract'],
  ] as const)('%s: %s', (expected, text) => {
    expect(speaker(text)).toBe(expected)
  })

  it('says where', () => {
    const text = 'Élue. Compte géré par son équipe.'
    const { start, end } = readSpeaker(readString('/text', text))
    expect(text.slice(start, end)).toBe('géré par son équipe')
  })
})
