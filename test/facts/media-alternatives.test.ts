import { describe, expect, it } from 'vitest'
import { mediaAlternatives } from '../../src/facts/media-alternatives.js'
import type { FactInput, Post } from '../../src/model/index.js'

const see = (post: Post, params = { words: 3, shared: false }) =>
  mediaAlternatives.observe({ post } as FactInput, { params, terms: new Map() }).value as readonly {
    problem: string
    at: string
  }[]
const problems = (...alts: string[]) =>
  see({ text: 'Atelier vélo', media: alts.map((alt) => ({ alt })) }).map(({ problem }) => problem)

describe('media.alternatives sees', () => {
  it.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['IMG_2041.jpg', 'file-name'],
    ['img_2041', 'file-name'],
    ['vacances.PNG', 'file-name'],
    ['Photo 2', 'serial'],
    ['image', 'serial'],
    ['12', 'serial'],
    ['ATELIER VELO', 'as-text'],
    ['Un vélo', 'short'],
    ['Image of three people with bikes', 'announced'],
    ['Une photo de trois personnes', 'announced'],
  ])('%s is %s', (alt, problem) => expect(problems(alt)).toEqual([problem]))
  it.each([
    'Three volunteers plant an apple tree',
    'Trois bénévoles réparent un vélo rouge',
    'Photographer Ana holds her camera',
  ])('nothing wrong with %s', (alt) => expect(problems(alt)).toEqual([]))
  it('at the description where there is one, else at the picture', () => {
    expect(see({ media: [{ alt: 'IMG_1.jpg' }, {}] }).map(({ at }) => at)).toEqual(['/media/0/alt', '/media/1'])
  })
  it('the same words twice', () => {
    expect(problems('Trois vélos rouges', 'trois vélos rouges')).toEqual(['repeated'])
  })
  it('where each picture stands, films and decoration left out', () => {
    const media = [{ kind: 'video' as const }, { decorative: true }, { kind: 'gif' as const }, {}]
    expect(see({ media }).map(({ at }) => at)).toEqual(['/media/2', '/media/3'])
  })
  it('the pictures of a post shared only when asked', () => {
    const post: Post = { repostOf: { media: [{}] } }
    expect(see(post)).toEqual([])
    expect(see(post, { words: 3, shared: true }).map(({ at }) => at)).toEqual(['/repostOf/media/0'])
  })
})
