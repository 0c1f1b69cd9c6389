import type { Fact } from '../model/index.js'

/** The labels of one kind on the post, each once: topics, unless another kind is named. */
export const labelsValues: Fact<'labels.values'> = {
  id: 'labels.values',
  title: { en: 'the labels of the post', fr: 'les étiquettes du message' },
  kind: { type: 'list', of: { type: 'text', words: true } },
  reads: ['labels'],
  params: { kind: { kind: { type: 'text' }, default: 'topic' } },
  observe: ({ post }, { params }) => {
    const kind = String(params.kind)
    const labels = post.labels && Object.hasOwn(post.labels, kind) ? post.labels[kind] : undefined
    if (!labels) return { value: undefined, missing: [`labels.${kind}`] }
    return { value: [...new Set(labels.map(({ value }) => value).filter(Boolean))] }
  },
}
