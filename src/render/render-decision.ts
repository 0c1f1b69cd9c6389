import type { Decision, Duty, Finding, Need } from '../model/index.js'
import { must } from '../model/must.js'
import { describeDuty } from './describe-duty.js'
import { describeFinding } from './describe-finding.js'
import { type Block, type Document, type Entry, type Format, plain } from './document.js'
import { fieldName, type Rendering } from './naming.js'
import { wordsOf } from './words.js'
import { write } from './write.js'

/** How a part of a decision is written: as plain text, unless another format is asked for. */
export interface Writing extends Rendering {
  readonly format?: Format | undefined
}

const ORDER = { deny: 0, hold: 1, allow: 2 } as const

const entries = (list: readonly Entry[]): readonly Block[] => (list.length > 0 ? [{ type: 'list', entries: list }] : [])
const titled = (title: string, list: readonly Entry[]): readonly Block[] =>
  list.length > 0
    ? [
        { type: 'paragraph', line: [{ strong: title }] },
        { type: 'list', entries: list },
      ]
    : []

const describeNeed = (need: Need, rendering: Rendering): Entry => ({
  line: [
    rendering.words.say.need(rendering.words.sentence(fieldName(need.field, rendering)), rendering.words.ask[need.ask]),
  ],
})

const describeDecision = (decision: Decision, rendering: Rendering): Document => {
  must(Array.isArray(decision?.findings), 'decision', 'what `evaluate` gives')
  const words = wordsOf(rendering)
  const findings = [...decision.findings].sort((a, b) => ORDER[a.outcome] - ORDER[b.outcome])
  const settled = findings.flatMap(({ obligations }) => obligations).map((duty) => plain(describeDuty(duty, rendering)))
  const later = decision.obligations.filter(
    (duty) => duty.due === 'after' && !settled.includes(plain(describeDuty(duty, rendering))),
  )
  const silent = decision.unjudged.filter(({ fields }) => fields)
  const fields = [...new Set(silent.flatMap((one) => one.fields ?? []))].sort()
  const languages = [...new Set(decision.unjudged.flatMap((one) => one.languages ?? []))].sort()
  const blocks: readonly Block[] = [
    { type: 'outcome', outcome: decision.outcome, line: [words.outcome[decision.outcome]] },
    ...entries(findings.map((finding) => describeFinding(finding, rendering))),
    ...titled(
      words.say.after,
      later.map((duty): Entry => ({ line: describeDuty(duty, rendering), mark: '→' })),
    ),
    ...titled(
      words.say.missing,
      decision.needs.map((need) => describeNeed(need, rendering)),
    ),
    ...titled(
      words.say.errors,
      decision.errors.map(
        ({ code, field }): Entry => ({ line: [{ code: field }, words.pair('', words.errors[code])] }),
      ),
    ),
    ...(silent.length > 0
      ? [
          {
            type: 'paragraph',
            line: [words.say.unjudged(silent.length), '. ', words.say.connect(fields.join(', ')), '.'],
          } as const,
        ]
      : []),
    ...(languages.length > 0
      ? [{ type: 'paragraph', line: [words.say.uncovered(languages.join(', ')), '.'] } as const]
      : []),
  ]
  return { language: words.language, title: words.outcome[decision.outcome], blocks }
}

/** A decision in words: the answer, each finding, what is missing, what could not be judged or read. */
export const renderDecision = (decision: Decision, writing: Writing): string =>
  write(describeDecision(decision, writing), writing.format)

const alone = <W extends Omit<Writing, 'policy'>>(describe: (writing: W) => Entry, writing: W): string => {
  const words = wordsOf(writing)
  const entry = describe(writing)
  const blocks: readonly Block[] = [
    { type: 'paragraph', line: entry.line },
    ...(entry.under ? [{ type: 'list', entries: entry.under } as const] : []),
  ]
  return write({ language: words.language, title: plain(entry.line), blocks }, writing.format)
}

/** A finding in words: the message, what was seen and where, what to do, why. Several lines. */
export const renderFinding = (finding: Finding, writing: Writing): string => {
  must(finding?.rule && finding.evidence, 'finding', 'one of the findings of a decision')
  return alone((rendering) => describeFinding(finding, rendering), writing)
}

/** An obligation in words: what to do, who may, whom to ask, and what did not count. */
export const renderObligation = (duty: Duty, writing: Omit<Writing, 'policy'>): string => {
  must(duty?.kind, 'duty', 'one of the obligations of a decision')
  return alone((rendering) => ({ line: describeDuty(duty, rendering) }), writing)
}

/** A missing field in words, and whom to ask. */
export const renderNeed = (need: Need, writing: Writing): string => {
  must(need?.field && need.ask, 'need', 'one of the needs of a decision')
  return alone((rendering) => describeNeed(need, rendering), writing)
}
