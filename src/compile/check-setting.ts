import { type Parameter, type Problem, parameterKind, problem, type Setting } from '../model/index.js'
import { token } from '../model/pointer.js'
import { isWaivable, natureOf, own, type RuleUse } from '../policy/index.js'
import { fits } from './fits.js'
import { nameHint } from './hints.js'
import { wrongNature } from './wrong-nature.js'

/** Only a number has bounds. */
const outOfRange = (value: unknown, parameter: Parameter): string | undefined => {
  const { min = -Infinity, max = Infinity } = parameter as { readonly min?: number; readonly max?: number }
  if ((value as number) < min) return `${min} or more`
  return (value as number) > max ? `${max} or less` : undefined
}

/** What is asked of a change to a rule beyond its shape: parameters that exist, values that fit, a nature that stays. */
export const checkSetting = (use: RuleUse, setting: Setting, at: string, report: (problem: Problem) => void): void => {
  const { source, rule } = use
  const nature = natureOf(source)
  for (const [name, value] of Object.entries(setting.params ?? {})) {
    const where = `${at}/params/${token(name)}`
    const declared = own(source.params, name)
    if (!declared) {
      report(
        problem(
          'unknown-parameter',
          where,
          `\`${rule}\` has no parameter \`${name}\``,
          nameHint(name, Object.keys(source.params ?? {})),
        ),
      )
      continue
    }
    const wrong = fits(value, parameterKind(declared)) ?? outOfRange(value, declared)
    if (wrong)
      report(
        problem(
          'wrong-kind',
          where,
          `\`${name}\` must be ${wrong}`,
          `the pack says ${JSON.stringify(declared.default)}${declared.unit ? ` ${declared.unit}` : ''}`,
        ),
      )
  }
  const { effect } = setting
  const foreign = nature === 'duty' ? effect === 'permit' || effect === 'protect' : effect !== nature
  if (effect !== undefined && effect !== 'off' && foreign) report(wrongNature(`${at}/effect`, `\`${rule}\``, nature))
  if (setting.waivableBy?.length && !isWaivable(use))
    report(problem('not-waivable', `${at}/waivableBy`, `nobody may be exempted from \`${rule}\``, 'leave this key out'))
}
