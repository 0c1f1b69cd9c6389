import type { Post } from '../../src/model/index.js'

/** Posts and their digests, written down once and for all: a port of charte must find the same. What is hashed stands beside. */
export const VECTORS: readonly (readonly [name: string, post: Post, hashed: string, digest: string])[] = [
  [
    'nothing at all',
    {},
    '{"action":"publish","visibility":"public"}',
    'c1-f87aa18357e00faaaa729de0d0ca4248b48a7bc26018d235f76a94b984068d21',
  ],
  [
    'words, from an account',
    { text: 'Merci à tous les bénévoles !', account: { id: 'lyon', kind: 'official' }, channel: 'mastodon' },
    '{"account":{"id":"lyon"},"action":"publish","channel":"mastodon","text":"Merci à tous les bénévoles !","visibility":"public"}',
    'c1-ac6e041d187d6de2c7f682e619d5d92b3cbd0072b53756c3b4a7fd485d2ef083',
  ],
  [
    'a file that the host names, and one that it does not',
    {
      text: 'La fête',
      media: [
        {
          id: 'm-1',
          kind: 'video',
          file: 'https://files.example/1.mp4?signed=abc',
          alt: 'Des enfants dansent',
          captions: true,
          people: [{ minor: true }],
        },
        { file: 'b.jpg', caption: 'Samedi', rights: { owner: 'own' } },
      ],
    },
    '{"action":"publish","media":[{"alt":"Des enfants dansent","captions":true,"id":"m-1"},{"caption":"Samedi","file":"b.jpg","kind":"image"}],"text":"La fête","visibility":"public"}',
    'c1-dcde82b462bf618dd1a79b76f86328551dab55faf6793265240db6b9fe7ad3bb',
  ],
  [
    'an answer with a place, a link, a mention and money behind it',
    {
      action: 'reply',
      visibility: 'followers',
      text: 'Oui, samedi.',
      inReplyTo: { id: '17', account: 'ville', text: 'Quand ?', authorKind: 'public' },
      geo: { place: 'Lyon', lat: 45.75, lon: 4.85, precision: 'city' },
      links: [{ url: 'https://asso.example/fete', kind: 'donate' }],
      mentions: [{ handle: '@lea', role: 'colleague' }],
      promotion: { boosted: true, budget: 20.5 },
      poll: { question: 'Vous venez ?', options: ['oui', 'non'] },
      publishAt: '2026-11-28T09:00:00+01:00',
    },
    '{"action":"reply","geo":{"lat":45.75,"lon":4.85,"place":"Lyon","precision":"city"},"inReplyTo":{"account":"ville","id":"17","text":"Quand ?"},"links":[{"url":"https://asso.example/fete"}],"mentions":[{"handle":"@lea"}],"poll":{"options":["oui","non"],"question":"Vous venez ?"},"promotion":{"boosted":true,"budget":20.5},"text":"Oui, samedi.","visibility":"followers"}',
    'c1-ff60db9a920d452e914cc77dba906ac31956c73aec987685f9a17f2930dea774',
  ],
]
