import type { Bundle, Text } from '../model/index.js'

const WORDS = new Set([
  '$schema', 'title', 'rationale', 'message', 'examples', 'sources', 'concern', 'reason', 'statements', 'notes', 'note', 'source', 'unit', 'renamed',
])

type Plain = { [key: string]: unknown }
const strip = (value: unknown, drop: (key: string, owner: Plain) => boolean): unknown => {
  if (Array.isArray(value)) return value.map((item) => strip(item, drop))
  if (value === null || typeof value !== 'object') return value
  const kept: Plain = {}
  for (const [key, member] of Object.entries(value)) if (!drop(key, value as Plain)) kept[key] = strip(member, drop)
  return kept
}

/** What `evaluate` reads of a bundle, in an order that does not depend on the file: what the policy digest covers. */
export const relevantPart = (bundle: Bundle): unknown => {
  const listed = bundle.packs.filter((pack) => Object.hasOwn(bundle.policy.packs, pack.id))
  const packs = [...listed].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ version: _, ...pack }) => ({
    ...pack,
    // Words of obligations are for people; keys named `text` elsewhere are names of facts or word lists.
    rules: Object.fromEntries(Object.entries(pack.rules ?? {}).map(([name, rule]) => [name, {
      ...rule, conditions: JSON.stringify(rule.conditions), terms: rule.terms,
      obligations: rule.obligations?.map((obligation) => ({ ...obligation, text: undefined })),
    }])),
  }))
  return strip({ policy: bundle.policy, packs, names: bundle.names }, (key, owner) => WORDS.has(key) || owner[key] === undefined)
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/
const isText = (value: unknown): value is Exclude<Text, string> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, text]) => LANGUAGE.test(key) && typeof text === 'string')

/**
 * The same bundle without examples, sources and other languages, for a browser. It judges alike and has the same digest.
 * @param languages Languages whose words stay. Default: all of them.
 */
export const slimBundle = (bundle: Bundle, languages?: readonly string[]): Bundle => {
  const shorten = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shorten)
    if (value === null || typeof value !== 'object') return value
    if (languages && isText(value)) {
      const kept = Object.entries(value).filter(([language]) => languages.includes(language))
      return kept.length > 0 ? Object.fromEntries(kept) : value
    }
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, key === 'terms' ? member : shorten(member)]))
  }
  const DROP = new Set(['$schema', 'examples', 'sources', 'notes'])
  const listed = bundle.packs.filter((pack) => Object.hasOwn(bundle.policy.packs, pack.id))
  const bare = { ...bundle, packs: listed.map((pack) => ({
    ...(strip({ ...pack, rules: undefined }, (key, owner) => DROP.has(key) || owner[key] === undefined) as object),
    ...(pack.rules && { rules: Object.fromEntries(Object.entries(pack.rules).map(([name, rule]) =>
      [name, Object.fromEntries(Object.entries(rule).filter(([key]) => !DROP.has(key)))])) }),
  })) }
  return shorten(bare) as Bundle
}
