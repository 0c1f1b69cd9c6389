import type { Decision, Fix } from '../model/index.js'
import { must } from '../model/must.js'
import { messageOf, type Rendering } from './naming.js'
import { wordsOf } from './words.js'

/** One mark in an editor. */
export interface Diagnostic {
  /** The JSON pointer, in the post, to the string. */
  readonly at: string
  /** In UTF-16 units. */
  readonly from: number
  readonly to: number
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly rule: string
  readonly fixes: readonly Fix[]
}

const SEVERITY = { deny: 'error', hold: 'warning', allow: 'info' } as const

/** A decision as marks in an editor: one for each place found; a finding without a place stands at the start of the text. */
export const toDiagnostics = (decision: Decision, rendering: Rendering): readonly Diagnostic[] => {
  must(Array.isArray(decision?.findings), 'decision', 'what `evaluate` gives')
  wordsOf(rendering)
  return decision.findings
    .filter(({ status }) => status === 'open' || status === 'undetermined')
    .flatMap((finding) => {
      const places = finding.evidence.flatMap(({ at, span }) =>
        at !== undefined && span ? [{ at, from: span.start, to: span.end }] : [],
      )
      const base = { severity: SEVERITY[finding.outcome], message: messageOf(finding, rendering), rule: finding.rule }
      return (places.length > 0 ? places : [{ at: '/text', from: 0, to: 0 }]).map((place) => ({
        ...place,
        ...base,
        fixes: finding.fixes.filter(
          ({ at, span, kind }) =>
            kind === 'insert' || (at === place.at && span.start <= place.to && span.end >= place.from),
        ),
      }))
    })
}
