import type { Problem } from '../model/index.js'
import { keysOf } from '../model/pointer.js'

/** What to say of a foreign fact that has the name of one of charte's. */
export const alreadyThere = (name: string, id: string): readonly [message: string, hint: string] => [
  `charte has a fact \`${name}\` of its own`,
  `pass \`catalog: standardCatalog\` to mean that one, or \`rename: { '${name}': '${id}.${name}' }\``,
]

/** A problem of the pack, told of the rules that it was made of. `sources` and `firstUse` say where its rules and facts stand there. */
export const pointHome = (
  found: Problem,
  id: string,
  sources: ReadonlyMap<string, string>,
  firstUse: ReadonlyMap<string, string>,
): Problem => {
  const [, , , where, name = '', ...rest] = found.at.split('/')
  const below = rest.length > 0 ? `/${rest.join('/')}` : ''
  const [raw = ''] = keysOf(`/${name}`)
  const at =
    where === 'rules'
      ? `${sources.get(raw) ?? ''}${below}`
      : where === 'conditions'
        ? `/conditions/${name}${below}`
        : where === 'facts'
          ? (firstUse.get(raw) ?? '')
          : ''
  if (found.code === 'duplicate' && where === 'facts') {
    const [message, hint] = alreadyThere(raw, id)
    return { ...found, at, message, hint }
  }
  const hint =
    found.code === 'unknown-operator'
      ? `${found.hint ? `${found.hint} or ` : ''}pass its function in \`operators\``
      : found.hint
  const { hint: _, ...plain } = found
  return { ...plain, at, ...(hint !== undefined && { hint }) }
}
