import type { Fact } from '../model/index.js'

/** What is nobody's own word: addresses, handles and tags. */
const BORROWED = /https?:\/\/[^\s]{1,2000}|[@#][^\s@#]{1,200}/giu
const WORD = /[\p{L}\p{N}]/u

/** Whether somebody else's post is shared or quoted without a word of one's own; links, mentions and hashtags are none. */
export const repostBare: Fact<'repost.bare'> = {
  id: 'repost.bare',
  title: { en: 'shared without a word', fr: 'partagé sans un mot' },
  kind: { type: 'boolean' },
  reads: ['action', 'text', 'title'],
  observe: ({ post: { action, text = '', title = '' } }) => ({
    value: (action === 'repost' || action === 'quote') && !WORD.test(`${text} ${title}`.replace(BORROWED, ' ')),
  }),
}
