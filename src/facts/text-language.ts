import type { Fact } from '../model/index.js'

/** The language of the text as the host says it, without its region. */
export const textLanguage: Fact<'text.language'> = {
  id: 'text.language',
  title: { en: 'the language of the text', fr: 'la langue du texte' },
  kind: { type: 'text' },
  reads: ['language'],
  observe: ({ post }) => ({ value: post.language?.split('-')[0]?.toLowerCase(), missing: ['language'] }),
}
