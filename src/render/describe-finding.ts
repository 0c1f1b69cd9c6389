import { stringAt } from '../evaluate/index.js'
import type { Evidence, Finding } from '../model/index.js'
import { describeDuty } from './describe-duty.js'
import type { Entry, Inline } from './document.js'
import { messageOf, type Rendering, ruleOf, shown, titleOf } from './naming.js'
import { textIn, type Words } from './words.js'

const MARKS = { allow: '·', hold: '◔', deny: '✗' } as const

const placeOf = ({ at = '' }: Evidence, words: Words): string => {
  const parts = at.split('/').filter((part) => !/^\d*$/.test(part))
  return words.places[parts.at(-1) ?? ''] ?? words.places[parts.at(-2) ?? ''] ?? parts.join(' ')
}

/** What was found, where, with the words themselves where they may be shown. */
const seen = (evidence: Evidence, { words, post }: Rendering): readonly Inline[] | undefined => {
  const { at, kind, span } = evidence
  if (at === undefined || kind === undefined) return undefined
  const what = words.kinds[kind] ?? kind
  // Something without a name in this language, and without words to show, tells a reader nothing.
  if (!span) return kind in words.kinds ? [what] : undefined
  const text = (post && stringAt(post, at))?.slice(span.start, span.end)
  const place = placeOf(evidence, words)
  if (!text) return [words.say.found(what, place)]
  const quoted = words.quote(shown(text, kind))
  const [before = '', after = ''] = words.say.found('\u0000', place).split('\u0000')
  return [`${before}${what} `, { quote: quoted }, after]
}

/** A finding: the message, what was seen and where, what to do, why, and the rule that says so. */
export const describeFinding = (finding: Finding, rendering: Rendering): Entry => {
  const { words, policy } = rendering
  const rule = ruleOf(policy, finding.rule)
  const evidence = finding.evidence.flatMap((one) => {
    const line = seen(one, rendering)
    return line ? [line] : []
  })
  const unique = new Map(evidence.map((line) => [JSON.stringify(line), line]))
  const why = textIn(rule?.rationale, words.language)
  const status = finding.because
    ? `${words.status[finding.status]} ${words.say.because(finding.because.join(', '))}`
    : words.status[finding.status]
  const scopes = finding.scopes.length > 0 ? `, ${words.say.in(finding.scopes.join(', '))}` : ''
  return {
    line: [{ strong: messageOf(finding, rendering) }],
    mark: MARKS[finding.outcome],
    under: [
      ...[...unique.values()].map((line): Entry => ({ line })),
      ...finding.obligations.map((duty): Entry => ({ line: describeDuty(duty, rendering), mark: '→' })),
      ...(why ? [{ line: [words.pair(words.say.why, why)], mark: ' ' } as const] : []),
      {
        line: [
          words.pair(words.say.rule, titleOf(finding.rule, rendering)),
          ' (',
          { code: finding.use ?? finding.rule },
          `, ${status}${scopes})`,
        ],
        mark: ' ',
      },
    ],
  }
}
