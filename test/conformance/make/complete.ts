import * as charte from '../../../src/index.js'
import { type Case, expectationOf, judge, type Suite } from '../run.js'
import type { DraftSuite } from './draft.js'
import { lacks, say } from './say.js'

/** What charte says against what the author of a case said, in sentences. */
export interface Completed {
  readonly name: string
  readonly suite: Suite
  readonly wrong: readonly string[]
}

/** Judges a suite written by hand, holds every decision against its author's words, and fills in the rest. */
export const complete = ({ name, title, bundle, cases }: DraftSuite): Completed => {
  const decisions = judge(charte, { bundle, cases: cases.map((one) => ({ ...one, expect: { outcome: 'allow' } })) })
  const wrong: string[] = []
  const full = cases.map(({ says, ...given }, i): Case => {
    const decision = decisions[i] as charte.Decision
    const said = say(decision)
    const { has, ...words } = says
    for (const key of Object.keys(said) as (keyof typeof said)[]) {
      const [is, wanted] = [JSON.stringify(said[key]), JSON.stringify(words[key] ?? [])]
      if (is !== wanted) wrong.push(`${name}/${given.id}: ${key} are ${is}, its author says ${wanted}`)
    }
    const lack = lacks(decision, has ?? {})
    if (lack) wrong.push(`${name}/${given.id}: ${lack}`)
    return { ...given, expect: expectationOf(decision) }
  })
  return { name, wrong, suite: { format: 1, title, bundle, cases: full } }
}
