import { ACTIONS, parameterKind, problem, type Text } from '../model/index.js'
import { natureOf, type RuleUse, token } from '../policy/index.js'
import type { Workshop } from './compile-use.js'
import { fits } from './fits.js'

const texts = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text))

/** What is asked of a rule beyond its shape and its conditions. */
export const checkRule = ({ source, at, use }: RuleUse, { report }: Workshop): void => {
  if (use !== undefined) return
  const nature = natureOf(source)
  if ((source.lifts && source.caps) || (nature !== 'duty' && source.effect !== nature && source.effect !== 'off')) {
    report(
      problem(
        'wrong-nature',
        `${at}/effect`,
        `a rule that has \`${source.lifts ? 'lifts' : 'caps'}\` is a ${nature}`,
        `write \`${nature}\` or \`off\``,
      ),
    )
  }
  if (source.effect === 'permit' && !source.lifts)
    report(problem('missing-key', at, 'a permit names what it lifts', 'add `lifts`'))
  if (source.effect === 'protect' && !source.caps)
    report(problem('missing-key', at, 'a protection names what it caps', 'add `caps`'))
  source.on?.forEach((action, i) => {
    if (!ACTIONS.includes(action))
      report(problem('unknown-action', `${at}/on/${i}`, `there is no act \`${String(action)}\``))
  })
  if (source.tags?.includes('legal') && !source.sources?.some(({ asOf }) => asOf !== undefined)) {
    report(problem('missing-source', at, 'a rule tagged `legal` needs a dated source', 'add `sources` with `asOf`'))
  }
  for (const [name, parameter] of Object.entries(source.params ?? {})) {
    const wrong = fits(parameter.default, parameterKind(parameter))
    if (wrong)
      report(
        problem('wrong-kind', `${at}/params/${token(name)}/default`, `the default of \`${name}\` must be ${wrong}`),
      )
  }
  for (const text of texts(source.message)) {
    for (const [, name] of text.matchAll(/\{([^{}]{1,60})\}/g)) {
      if (!Object.hasOwn(source.params ?? {}, name as string)) {
        report(
          problem(
            'unknown-placeholder',
            `${at}/message`,
            `the message names \`{${name}}\`, which is no parameter of the rule`,
          ),
        )
      }
    }
  }
}
