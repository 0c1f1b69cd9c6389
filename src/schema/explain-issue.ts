import { type Problem, problem } from '../model/index.js'
import { pointer } from '../model/pointer.js'
import { didYouMean } from './did-you-mean.js'
import { FORMS, type Form } from './forms.js'
import { kindOf } from './kind-of.js'
import type { Issue } from './read-shape.js'
import { unknownKey } from './unknown-key.js'

type Path = readonly PropertyKey[]

/** More are not told of one object. */
const MAX_KEYS = 1000
/** Above so many words, the hint is enough. */
const MANY = 12
const KINDS: { readonly [expected: string]: string } = {
  string: 'a text',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

/** How to write what beginners write otherwise, by its key. */
const WRITE: { readonly [key: string]: string } = {
  terms: 'write `{ "en": [ … ], "fr": [ … ] }`, or `{ "any": [ … ] }`',
  obligations: 'write `[{ "kind": "approval", "roles": [ … ] }]`',
  sources: 'write `[{ "title": "…" }]`',
  examples: 'write `[{ "post": { "text": "…" }, "fires": true }]`',
}

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as { readonly [key: PropertyKey]: unknown } | null | undefined)?.[key],
    root,
  )

/** A value by its key; the members of a list by the key of the list. */
const nameOf = (path: Path): string => {
  let i = path.length - 1
  while (i >= 0 && typeof path[i] !== 'string') i--
  if (i < 0) return path.length > 0 ? 'each item' : 'this'
  return i === path.length - 1 ? `\`${String(path[i])}\`` : `each item of \`${String(path[i])}\``
}

/** Whether a branch of a union is meant for another kind of value. */
const isElsewhere = (issues: readonly Issue[], value: unknown): boolean =>
  issues.some((issue) => {
    if (issue.path.length > 0)
      return issue.code === 'invalid_value' && issue.path.length === 1 && issue.values.length === 1
    return (
      issue.code === 'invalid_type' ||
      (issue.code === 'invalid_value' && !issue.values.some((one) => typeof one === typeof value))
    )
  })
/** A branch of a union that is a switch or a number, beside one of words. */
const isSingle = (issue: Issue): boolean =>
  issue.code === 'invalid_type' && issue.path.length === 0 && ['boolean', 'number'].includes(issue.expected)
const depth = (issues: readonly Issue[]): number => Math.min(...issues.map(({ path }) => path.length))

/** Of the branches of a union, the one that was most likely meant; undefined if none fits the kind of the value. */
const meant = (branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | undefined =>
  branches.filter((issues) => !isElsewhere(issues, value)).sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0]

const wanted = (issue: Issue): readonly string[] => {
  if (issue.code === 'invalid_type') return [KINDS[issue.expected] ?? issue.expected]
  if (issue.code === 'invalid_union') return issue.errors.flatMap((branch) => branch.flatMap(wanted))
  return issue.code === 'invalid_value' ? issue.values.map((one) => `\`${String(one)}\``) : []
}
const oneOf = (words: readonly string[]): string => {
  const all = [...new Set(words)]
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`
}

/**
 * What an issue of a schema means to the author of the data.
 * @param around The path of the value that the issue's own path begins at.
 * @param root The data.
 */
export const explainIssue = (issue: Issue, around: Path, root: unknown): readonly Problem[] => {
  const path = [...around, ...issue.path]
  const at = pointer(path)
  const value = valueAt(root, path)
  const name = nameOf(path)
  const missing = () => problem('missing-key', pointer(path.slice(0, -1)), `${name} is missing`)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, MAX_KEYS).map((key) => unknownKey(at, key, issue.message.split(' ')))
  if (issue.code === 'custom') {
    const found = issue.params?.found
    if (found)
      return found.code === 'missing-key' && found.at === '' && value === undefined
        ? [missing()]
        : [{ ...found, at: at + found.at }]
    const [code, words, hint] = FORMS[issue.message as Form]
    return [problem(code, at, `${name} ${words}`, hint)]
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1))
    return [problem('bad-value', at, `\`${key}\` ${FORMS.name[1]}`)]
  }
  if (value === undefined) return [missing()]
  if (issue.code === 'invalid_union') {
    const branch = meant(issue.errors, value)
    const [one] = branch ?? []
    if (one?.code === 'invalid_value' && one.path.length === 0)
      return choice(path, wanted(one), value, issue.errors.flat().filter(isSingle).flatMap(wanted))
    if (branch) return branch.flatMap((inner) => explainIssue(inner, path, root))
    // Every branch is for another kind: the word that would choose one is wrong, or the kind itself.
    const inside = issue.errors.flat().filter((inner) => inner.path.length === 1 && inner.code === 'invalid_value')
    const chooser = inside[0] && [...path, ...inside[0].path]
    if (chooser) return choice(chooser, inside.flatMap(wanted), valueAt(root, chooser))
  }
  const kinds = wanted(issue)
  if (issue.code === 'invalid_value') return choice(path, kinds, value)
  if (kinds.length > 0)
    return [
      problem('wrong-kind', at, `${name} must be ${oneOf(kinds)}, not ${kindOf(value)}`, WRITE[String(path.at(-1))]),
    ]
  return [problem('bad-value', at, `${name} is not allowed here`)]
}

const choice = (
  path: Path,
  words: readonly string[],
  value: unknown,
  more: readonly string[] = [],
): readonly Problem[] => {
  const name = nameOf(path)
  if (value === undefined) return [problem('missing-key', pointer(path.slice(0, -1)), `${name} is missing`)]
  const bare = words.map((word) => word.slice(1, -1))
  const code = typeof value === 'string' || !bare.some((word) => /^[a-z]/.test(word)) ? 'bad-value' : 'wrong-kind'
  const hint = typeof value === 'string' ? didYouMean(value, bare) : undefined
  if (words.length > MANY && hint !== undefined)
    return [problem(code, pointer(path), `${name} must be one of ${words.length} words, and this is not`, hint)]
  return [problem(code, pointer(path), `${name} must be ${oneOf([...words, ...more])}`, hint)]
}
