import type { Decision } from '../model/index.js'
import { type Rendering, renderFinding, renderNeed } from './render-finding.js'

const MARKS = { allow: '✓', hold: '◔', deny: '✗' } as const
const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')

/** A decision in words: the answer, each finding, what is missing, what could not be judged or read. */
export const renderDecision = (decision: Decision, rendering: Rendering & { readonly format?: 'text' }): string => {
  const { words } = rendering
  const order = { deny: 0, hold: 1, allow: 2 }
  const findings = [...decision.findings].sort((a, b) => order[a.outcome] - order[b.outcome])
  const lines = [
    `${MARKS[decision.outcome]} ${words.outcome[decision.outcome]}`,
    ...findings.map((finding) => indent(renderFinding(finding, rendering))),
  ]
  if (decision.needs.length > 0)
    lines.push(`${words.say.missing}:`, ...decision.needs.map((need) => indent(renderNeed(need, rendering))))
  if (decision.errors.length > 0)
    lines.push(
      `${words.say.errors}:`,
      ...decision.errors.map(({ code, field }) => indent(`${field}: ${words.errors[code]}`)),
    )
  const silent = decision.unjudged.filter(({ fields }) => fields).length
  if (silent > 0) lines.push(words.say.unjudged(silent))
  return lines.join('\n')
}
