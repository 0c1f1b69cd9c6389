import type { Fact } from '../model/index.js'

/** Whether somebody else's post is shared without a word of one's own. */
export const repostBare: Fact<'repost.bare'> = {
  id: 'repost.bare',
  title: { en: 'shared without a word', fr: 'partagé sans un mot' },
  kind: { type: 'boolean' },
  reads: ['action', 'text'],
  observe: ({ post }) => ({ value: (post.action === 'repost' || post.action === 'quote') && (post.text ?? '').trim() === '' }),
}
