import { digestOf } from '../digest/index.js'
import { type Bundle, PolicyError, type Rule, type Text } from '../model/index.js'
import { must } from '../model/must.js'
import { areTexts } from '../model/plain.js'
import { bundleSchema } from '../schema/bundle-schema.js'
import { inspectShape } from '../schema/check-shape.js'

const WORDS = new Set([
  '$schema',
  'title',
  'rationale',
  'message',
  'examples',
  'sources',
  'concern',
  'reason',
  'statements',
  'notes',
  'note',
  'source',
  'unit',
  'renamed',
])

type Plain = { [key: string]: unknown }
const strip = (value: unknown, drop: (key: string, owner: Plain) => boolean): unknown => {
  if (Array.isArray(value)) return value.map((item) => strip(item, drop))
  if (value === null || typeof value !== 'object') return value
  const kept: Plain = {}
  for (const [key, member] of Object.entries(value)) if (!drop(key, value as Plain)) kept[key] = strip(member, drop)
  return kept
}

/** The order of these means nothing, and does not reach the digest. */
const UNORDERED: readonly string[] = ['all', 'any', 'except', 'knows', 'tags', 'lifts', 'caps', 'on']

const inConditions = new Set(['conditions', 'when', 'terms', 'names', 'calendar'])
/** What is declared by name, without the words for people; the values that a setting gives are no declarations. */
const declared = (value: object): unknown =>
  Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (member === null || typeof member !== 'object' || !Object.hasOwn(member, 'kind')) return [name, member]
      const { title: _, unit: __, ...meaning } = member as { title?: unknown; unit?: unknown }
      return [name, meaning]
    }),
  )
const judged = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((item) => judged(item))
  if (value !== null && typeof value === 'object' && (key === 'params' || key === 'facts')) return declared(value)
  if (value === null || typeof value !== 'object' || inConditions.has(key)) return value
  const kept: Plain = {}
  for (const [name, member] of Object.entries(value))
    if (!WORDS.has(name) && !(name === 'text' && 'kind' in value)) kept[name] = judged(member, name)
  return kept
}

/** The digest of what `evaluate` reads of a bundle, whatever the order of the file. */
export const policyDigest = (bundle: Bundle): string => {
  const listed = bundle.packs.filter((pack) => Object.hasOwn(bundle.policy.packs, pack.id))
  const packs = Object.fromEntries(listed.map(({ version: _, ...pack }) => [pack.id, judged(pack)]))
  return digestOf('p1', { policy: judged(bundle.policy), packs, names: bundle.names ?? {} }, UNORDERED)
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/
const isText = (value: unknown): value is Exclude<Text, string> =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, text]) => LANGUAGE.test(key) && typeof text === 'string')

/**
 * The same bundle without examples, sources and other languages, for a browser. It judges alike and has the same digest;
 * the dated source that makes a rule `legal` stays.
 * @param languages Languages whose words stay. Default: all of them.
 * @throws PolicyError for what has not the shape of a bundle.
 */
export const slimBundle = (given: Bundle, languages?: readonly string[]): Bundle => {
  must(languages === undefined || areTexts(languages), 'languages', 'a list of languages, like `["en"]`')
  const { value, problems } = inspectShape(given, bundleSchema)
  const unsound = problems.filter(({ severity }) => severity === 'error')
  if (unsound.length > 0) throw new PolicyError(unsound)
  const bundle = value as Bundle
  const shorten = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shorten)
    if (value === null || typeof value !== 'object') return value
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
  const DROP = new Set(['$schema', 'examples', 'sources', 'notes'])
  const dated = ({ tags, sources }: Rule) =>
    tags?.includes('legal') ? sources?.filter(({ asOf }) => asOf !== undefined).slice(0, 1) : undefined
  const listed = bundle.packs.filter((pack) => Object.hasOwn(bundle.policy.packs, pack.id))
  const bare = {
    ...bundle,
    packs: listed.map((pack) => ({
      ...(strip({ ...pack, rules: undefined }, (key, owner) => DROP.has(key) || owner[key] === undefined) as object),
      ...(pack.rules && {
        rules: Object.fromEntries(
          Object.entries(pack.rules).map(([name, rule]) => {
            const sources = dated(rule)
            const kept = Object.entries(rule).filter(([key]) => !DROP.has(key))
            return [name, { ...Object.fromEntries(kept), ...(sources && { sources }) }]
          }),
        ),
      }),
    })),
  }
  return shorten(bare) as Bundle
}
