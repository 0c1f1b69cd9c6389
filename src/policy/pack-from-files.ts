import { InputError, type Pack, type Problem, problem, type Rule } from '../model/index.js'

/**
 * Joins the files of a pack: `pack.json`, one file per rule named after the rule, and word lists under `terms/`.
 * @param files File name → its text or its parsed JSON. Folders before the name do not matter.
 * @throws InputError if a file is not JSON, is named twice, or `pack.json` is missing. What the files say is checked by `checkPack`.
 */
export const packFromFiles = (files: { readonly [name: string]: unknown }): Pack => {
  const problems: Problem[] = []
  const rules: { [name: string]: Rule } = {}
  let head: Pack | undefined
  for (const path of Object.keys(files).sort()) {
    const name =
      path
        .split(/[/\\]/)
        .at(-1)
        ?.replace(/\.json$/, '') ?? ''
    const at = `/${path.replaceAll('~', '~0').replaceAll('/', '~1')}`
    let value = files[path]
    if (typeof value === 'string') {
      try {
        value = JSON.parse(value)
      } catch {
        problems.push(problem('wrong-kind', at, 'the file is not JSON'))
        continue
      }
    }
    if (/(?:^|[/\\])terms[/\\]/.test(path)) continue
    if (name === 'pack') head = value as Pack
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
  return { ...head, rules: { ...head.rules, ...rules } }
}
