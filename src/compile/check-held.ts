import { type Kind, type Operand, type Problem, problem } from '../model/index.js'
import { fits } from './fits.js'
import { isOf } from './is-of.js'
import { mayStandFor } from './may-stand-for.js'

const foreignIn = (value: unknown, { type, of }: Kind & { readonly of?: Kind }): string =>
  String(Array.isArray(value) && type === 'list' ? value.find((one) => !isOf(one, of as Kind)) : value)

/**
 * Whether what a parameter holds is a word that its reader knows: any other would find nothing, silently. A value that the
 * parameter itself does not take is reported where it is set.
 */
export const checkHeld = (
  { operand, kind }: { readonly operand: Operand; readonly kind: Kind },
  wanted: Kind,
  at: string,
  report: (problem: Problem) => void,
): void => {
  if (operand.from !== 'value' || !isOf(operand.value, kind) || !mayStandFor(kind, wanted)) return
  const wrong = fits(operand.value, wanted)
  if (wrong)
    report(
      problem(
        'bad-value',
        at,
        `the parameter holds \`${foreignIn(operand.value, wanted)}\`, and here it must be ${wrong}`,
        'give it `options`: they are checked where it is set',
      ),
    )
}
