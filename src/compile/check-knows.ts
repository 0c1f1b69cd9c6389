import { type Catalog, FIELDS, type Problem, problem } from '../model/index.js'
import { didYouMean } from '../schema/did-you-mean.js'

const isLabel = (field: string): boolean => field.startsWith('labels.') || field.includes('.labels.')

/** Whether a policy's `knows` lists fields that exist: those of the table, declared facts, and what coded facts read. */
export const checkKnows = (
  knows: readonly string[],
  declared: ReadonlySet<string>,
  { facts }: Catalog,
  report: (problem: Problem) => void,
): void => {
  knows.forEach((field, i) => {
    if (FIELDS.has(field) || declared.has(field) || isLabel(field)) return
    if ([...facts.values()].some(({ reads }) => reads.includes(field))) return
    report(
      problem(
        'unknown-field',
        `/policy/knows/${i}`,
        `there is no field \`${field}\``,
        didYouMean(field, [...FIELDS.keys(), ...declared]),
      ),
    )
  })
}
