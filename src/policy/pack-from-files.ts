import { InputError, type Pack, type Problem, problem, type Rule, type Terms } from '../model/index.js'
import { isPlain } from '../model/plain.js'
import { token } from '../model/pointer.js'
import { readTree } from '../schema/read-tree.js'

/** The word lists that conditions name: in the parameters of their facts. */
const listsRead = (node: unknown, depth = 0): readonly string[] => {
  if (node === null || typeof node !== 'object' || depth > 64) return []
  const { fact, params } = node as { fact?: unknown; params?: unknown }
  const named = typeof fact === 'string' && params !== null && typeof params === 'object' ? Object.values(params) : []
  return [
    ...named.filter((name) => typeof name === 'string'),
    ...Object.values(node).flatMap((part) => listsRead(part, depth + 1)),
  ]
}

/** A rule with the shared word lists that it reads and does not hold itself. */
const withLists = (rule: Rule, lists: { readonly [name: string]: Terms }): Rule => {
  const own = rule?.terms ?? {}
  const shared = listsRead(rule?.conditions).filter((name) => Object.hasOwn(lists, name) && !Object.hasOwn(own, name))
  if (shared.length === 0) return rule
  const named = Object.values(own).some(Array.isArray) ? { '': own as Terms } : own
  return { ...rule, terms: { ...named, ...Object.fromEntries(shared.map((name) => [name, lists[name]])) } as never }
}

/**
 * Joins the files of a pack: `pack.json`, one file per rule named after the rule, and word lists under `terms/`
 * (`{ "terms": { "en": [ … ] } }`), which the rules that name them in a condition share.
 * @param files File name → its text or its parsed JSON. Folders before the name do not matter.
 * @throws InputError if a file is not JSON, cannot be read, is named twice, is a list without words, or `pack.json` is
 * missing. What the files say is checked by `checkPack`.
 */
export const packFromFiles = (files: { readonly [name: string]: unknown }): Pack => {
  const { readable, problems: unread } = readTree(files)
  if (!readable) throw new InputError(unread)
  if (!isPlain(files)) throw new InputError([problem('wrong-kind', '', 'the files must be an object, keyed by name')])
  const problems: Problem[] = []
  const rules: { [name: string]: Rule } = {}
  const lists: { [name: string]: Terms } = {}
  let head: Pack | undefined
  for (const path of Object.keys(files).sort()) {
    const name =
      path
        .split(/[/\\]/)
        .at(-1)
        ?.replace(/\.json$/, '') ?? ''
    const at = `/${token(path)}`
    let value = files[path]
    if (typeof value === 'string') {
      try {
        // Editors of Windows begin a file with a mark of its encoding.
        value = JSON.parse(value.replace(/^\uFEFF/, ''))
      } catch (error) {
        const hint = path.endsWith('.json') ? (error as Error).message : 'give only files that end in `.json`'
        problems.push(problem('wrong-kind', at, 'the file is not JSON', hint))
        continue
      }
    }
    if (/(?:^|[/\\])terms[/\\]/.test(path)) {
      if (isPlain(value) && isPlain(value.terms)) lists[name] = value.terms as Terms
      else problems.push(problem('missing-key', at, 'the words are missing', 'write `{ "terms": { "en": [ … ] } }`'))
    } else if (name === 'pack') head = value as Pack
    else if (Object.hasOwn(rules, name))
      problems.push(problem('duplicate', at, `there are two files for the rule \`${name}\``))
    else rules[name] = value as Rule
  }
  if (!head)
    problems.push(
      problem(
        'missing-key',
        '',
        'there is no `pack.json` among the files',
        'add one with `format`, `id`, `version` and `title`',
      ),
    )
  if (!head || problems.length > 0) throw new InputError(problems)
  const whole = Object.entries(rules).map(([name, rule]) => [name, withLists(rule, lists)] as const)
  return { ...head, rules: { ...head.rules, ...Object.fromEntries(whole) } }
}
