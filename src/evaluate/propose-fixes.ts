import type { Evidence, Fix, InForce, Post, Text, Use } from '../model/index.js'
import { stringAt } from './evidence.js'

const wordsFor = (text: Text, language: string | undefined): string | undefined => {
  if (typeof text === 'string') return text
  const base = language?.split('-')[0]?.toLowerCase()
  return (base && text[base]) || text.en || text[Object.keys(text).sort()[0] ?? '']
}

/** The repairs that a rule's obligations allow for what was found. */
export const proposeFixes = (
  use: Use,
  force: InForce,
  evidence: readonly Evidence[],
  post: Post,
  digest: () => string,
): readonly Fix[] => {
  const fixes: Omit<Fix, 'digest'>[] = []
  const kinds = new Set(force.obligations.map(({ kind }) => kind))
  if (kinds.has('remove') || kinds.has('mask')) {
    for (const { at, span } of evidence) {
      const text = at === undefined ? undefined : stringAt(post, at)
      if (text === undefined || at === undefined || !span || span.end === span.start) continue
      const spaced =
        text[span.start - 1] === ' ' && (span.end === text.length || /[\s.,;:!?)]/.test(text[span.end] as string))
      fixes.push({
        rule: use.rule,
        kind: 'remove',
        at,
        span: { start: span.start - (spaced ? 1 : 0), end: span.end },
        safe: false,
      })
    }
  }
  for (const obligation of force.obligations) {
    if (!('text' in obligation) || obligation.text === undefined) continue
    const words = wordsFor(obligation.text, post.language)
    const end = post.text?.length ?? 0
    if (words)
      fixes.push({
        rule: use.rule,
        kind: 'insert',
        at: '/text',
        span: { start: end, end },
        text: end > 0 ? `\n${words}` : words,
        safe: true,
      })
  }
  return fixes.map((fix) => ({ ...fix, digest: digest() }))
}
