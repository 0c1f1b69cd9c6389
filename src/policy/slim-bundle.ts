import { type Bundle, PolicyError, type Rule, type Text } from '../model/index.js'
import { isError } from '../model/is-error.js'
import { must } from '../model/must.js'
import { areTexts, isPlain } from '../model/plain.js'
import { bundleSchema } from '../schema/bundle-schema.js'
import { inspectShape } from '../schema/check-shape.js'

/** Keys that `evaluate` never reads, and whose values weigh most. */
const DROPPED = new Set(['$schema', 'examples', 'sources', 'notes'])

const withoutDropped = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutDropped)
  if (!isPlain(value)) return value
  const kept = Object.entries(value).filter(([key, member]) => !DROPPED.has(key) && member !== undefined)
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutDropped(member)]))
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/
const isText = (value: unknown): value is Exclude<Text, string> =>
  isPlain(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, text]) => LANGUAGE.test(key) && typeof text === 'string')

/**
 * The same bundle without examples, sources and other languages, for a browser. It judges alike and has the same digest;
 * the dated source that makes a rule `legal` stays.
 * @param languages Languages whose words stay. Default: all of them.
 * @throws PolicyError for anything that does not have the shape of a bundle.
 */
export const slimBundle = (given: Bundle, languages?: readonly string[]): Bundle => {
  must(languages === undefined || areTexts(languages), 'languages', 'a list of languages, like `["en"]`')
  const { value, problems } = inspectShape(given, bundleSchema)
  const unsound = problems.filter(isError)
  if (unsound.length > 0) throw new PolicyError(unsound)
  const bundle = value as Bundle
  const shorten = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shorten)
    if (!isPlain(value)) return value
    if (languages && isText(value)) {
      const kept = Object.entries(value).filter(([language]) => languages.includes(language))
      return kept.length > 0 ? Object.fromEntries(kept) : value
    }
    return Object.fromEntries(
      // Word lists and the words of an obligation are read by `evaluate`.
      Object.entries(value).map(([key, member]) => [
        key,
        key === 'terms' || key === 'obligations' ? member : shorten(member),
      ]),
    )
  }
  /** What still proves that a `legal` rule is one. */
  const dated = ({ tags, sources }: Rule) =>
    tags?.includes('legal') ? sources?.filter(({ asOf }) => asOf !== undefined).slice(0, 1) : undefined
  const listed = bundle.packs.filter((pack) => Object.hasOwn(bundle.policy.packs, pack.id))
  const bare = {
    ...bundle,
    packs: listed.map((pack) => ({
      ...(withoutDropped({ ...pack, rules: undefined }) as object),
      ...(pack.rules && {
        rules: Object.fromEntries(
          Object.entries(pack.rules).map(([name, rule]) => {
            const sources = dated(rule)
            const kept = Object.entries(rule).filter(([key]) => !DROPPED.has(key))
            return [name, { ...Object.fromEntries(kept), ...(sources && { sources }) }]
          }),
        ),
      }),
    })),
  }
  return shorten(bare) as Bundle
}
