import { fits } from '../compile/fits.js'
import { type Fact, type Problem, problem } from '../model/index.js'
import { isPlain, type Plain } from '../model/plain.js'
import { token } from '../model/pointer.js'
import { own } from '../policy/index.js'
import { asksItemsOfNone } from './custom-operator.js'

const KEYS = ['fact', 'params', 'path']

/** What is wrong with one side of such a comparison. */
const checkSide = (ref: Plain, at: string, factOf: (id: string) => Fact | undefined): readonly Problem[] => {
  const { params, path } = ref
  const fact = typeof ref.fact === 'string' ? ref.fact : ''
  const must = (ok: boolean, key: string, kind: string) =>
    ok ? [] : [problem('wrong-kind', `${at}/${key}`, `\`${key}\` must be ${kind}`)]
  const coded = factOf(fact)
  const given = Object.entries(isPlain(params) ? params : {}).flatMap(([name, value]) => {
    const where = `${at}/params/${token(name)}`
    const declared = own(coded?.params, name)
    if (!declared) return [problem('unknown-parameter', where, `fact \`${fact}\` has no parameter \`${name}\``)]
    const wrong = fits(value, declared.kind)
    return wrong ? [problem('wrong-kind', where, `\`${name}\` of fact \`${fact}\` must be ${wrong}`)] : []
  })
  const wordless = problem('not-portable', `${at}/fact`, `\`${fact}\` reads word lists, and these rules have none`)
  return [
    ...must(fact === ref.fact, 'fact', 'a text'),
    ...must(path === undefined || typeof path === 'string', 'path', 'a text'),
    ...must(params === undefined || isPlain(params), 'params', 'an object'),
    ...given,
    ...(coded?.terms ? [wordless] : []),
  ]
}

/** What is wrong with a comparison by a custom operator: it becomes a fact, so that no compiler sees its sides. */
export const checkCustom = (
  leaf: Plain,
  at: string,
  decorators: readonly string[],
  factOf: (id: string) => Fact | undefined,
): readonly Problem[] => {
  const { value, operator } = leaf
  const left = checkSide(leaf, at, factOf)
  if (value === undefined) return [...left, problem('missing-key', at, '`value` is missing')]
  if (isPlain(value) && Object.hasOwn(value, 'fact')) {
    const more = Object.keys(value).filter((key) => !KEYS.includes(key))
    const unknown = more.map((key) =>
      problem('unknown-key', `${at}/value/${token(key)}`, `\`${key}\` is not a key of a fact`, 'leave it out'),
    )
    return [...left, ...unknown, ...checkSide(value, `${at}/value`, factOf)]
  }
  const asks = `\`${String(operator)}\` asks the items of a list`
  return asksItemsOfNone(decorators, value)
    ? [...left, problem('wrong-kind', `${at}/value`, asks, 'write a list')]
    : left
}
