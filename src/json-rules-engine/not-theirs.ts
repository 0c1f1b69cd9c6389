import { standardCatalog } from '../catalog/index.js'
import { findOperator } from '../compile/decorate.js'
import { type Problem, warning } from '../model/index.js'

const THEIRS: readonly string[] = [
  ...['equal', 'notEqual', 'in', 'notIn', 'contains', 'doesNotContain'],
  ...['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'],
]

/** What to say of a foreign rule that names an operator of charte's own: the engine it comes from may have another by that name. */
export const notTheirs = (operator: string, at: string): readonly Problem[] => {
  const base = operator.slice(operator.lastIndexOf(':') + 1)
  if (THEIRS.includes(base) || !findOperator(standardCatalog, base)) return []
  return [
    warning(
      'not-portable',
      `${at}/operator`,
      `\`${base}\` is an operator of charte, not one that json-rules-engine comes with`,
      'if these rules have one of their own by that name, pass its function in `operators`',
    ),
  ]
}
