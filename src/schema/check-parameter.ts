import { type Problem, problem } from '../model/index.js'
import { isPlain } from '../model/plain.js'

/** Whether the default of a parameter lies within its own bounds and options. */
export const checkParameter = (value: unknown): readonly Problem[] => {
  if (!isPlain(value)) return []
  const { kind, default: byDefault, min, max, options } = value
  const problems: Problem[] = []
  if (kind === 'number' && typeof byDefault === 'number') {
    if (typeof min === 'number' && typeof max === 'number' && min > max)
      problems.push(problem('bad-value', '/min', '`min` is above `max`'))
    else if (typeof min === 'number' && byDefault < min)
      problems.push(problem('bad-value', '/default', '`default` is below `min`'))
    else if (typeof max === 'number' && byDefault > max)
      problems.push(problem('bad-value', '/default', '`default` is above `max`'))
  }
  if ((kind !== 'choice' && kind !== 'list') || !Array.isArray(options)) return problems
  if (options.length === 0)
    problems.push(
      problem(
        'bad-value',
        '/options',
        '`options` is empty',
        kind === 'list' ? 'leave it out to allow any word' : undefined,
      ),
    )
  options.forEach((option, i) => {
    if (options.indexOf(option) < i)
      problems.push(problem('duplicate', `/options/${i}`, `\`${String(option)}\` is listed twice`))
  })
  const chosen: readonly unknown[] = Array.isArray(byDefault) ? byDefault : [byDefault]
  chosen.forEach((word, i) => {
    if (typeof word !== 'string' || options.includes(word)) return
    problems.push(
      problem('bad-value', kind === 'list' ? `/default/${i}` : '/default', `\`${word}\` is not one of the \`options\``),
    )
  })
  return problems
}
