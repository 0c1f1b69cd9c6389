import { isFact } from '../catalog/define.js'
import { ACTIONS, type Problem, problem } from '../model/index.js'
import { areTexts, isPlain, type Plain } from '../model/plain.js'
import { token } from '../model/pointer.js'
import { own } from '../policy/index.js'
import { kindOf } from '../schema/kind-of.js'
import { unreadable } from '../schema/read-tree.js'

const isText = (value: unknown): boolean => typeof value === 'string'
const isFunction = (value: unknown): boolean => typeof value === 'function'
const isWords = (value: unknown): boolean => isText(value) || (isPlain(value) && areTexts(Object.values(value)))

/** What each option must be, and the test of it. */
const OPTIONS: { readonly [key: string]: readonly [wanted: string, isGood: (value: unknown) => boolean] } = {
  id: ['a text', isText],
  version: ['a text', isText],
  title: ['a text, or one by language', isWords],
  facts: ['an object', isPlain],
  rename: ['an object', isPlain],
  operators: ['an object', isPlain],
  catalog: ['a catalog', (value) => isPlain(value) && value.facts instanceof Map],
  effect: ['an effect, one by account kind, or a function', (one) => isText(one) || isPlain(one) || isFunction(one)],
  message: ['a function', isFunction],
  on: ['a list of acts', (value) => areTexts(value) && value.every((act) => ACTIONS.some((one) => one === act))],
}
/** What each member of an option must be. */
const MEMBERS: typeof OPTIONS = {
  facts: ['a kind of value or a coded fact', (value) => isText(value) || isFact(value)],
  rename: ['a text', isText],
  operators: ["a function, or `'host'`", (value) => isFunction(value) || value === 'host'],
}

const check = (given: Plain, at: string, tell: (key: string) => (typeof OPTIONS)[string] | undefined) =>
  Object.entries(given).flatMap(([key, value]) => {
    const [wanted, isGood] = tell(key) ?? []
    if (value === undefined || !isGood || isGood(value)) return []
    return [problem('wrong-kind', `${at}/${token(key)}`, `\`${key}\` must be ${wanted}, not ${kindOf(value)}`)]
  })

const checkEach = (options: unknown): readonly Problem[] => {
  if (!isPlain(options) || options.id === undefined)
    return [problem('missing-key', '/options', 'the pack needs an `id`', "pass `{ id: 'our-rules' }`")]
  const members = Object.keys(MEMBERS).flatMap((key) =>
    check(isPlain(options[key]) ? options[key] : {}, `/options/${key}`, () => MEMBERS[key]),
  )
  return [...check(options, '/options', (key) => own(OPTIONS, key)), ...members]
}

/** What is wrong with the options themselves: `conditions` are looked at with the rules. Pointers begin with `/options`. */
export const checkOptions = (options: unknown): readonly Problem[] => {
  try {
    return checkEach(options)
  } catch {
    return [unreadable('/options')]
  }
}
