import { type Bundle, type Pack, type Problem, problem } from '../model/index.js'
import { token } from '../model/pointer.js'

/** The packs that the policy lists, in the order of their ids. */
export const pickPacks = (bundle: Bundle) => {
  const problems: Problem[] = []
  const packs: Pack[] = []
  const seen = new Set<string>()
  bundle.packs.forEach((pack, i) => {
    if (seen.has(pack.id))
      problems.push(
        problem(
          'duplicate',
          `/packs/${i}/id`,
          `pack \`${pack.id}\` is given twice`,
          'leave one out, or give it an id of its own: rules are known by their pack’s id',
        ),
      )
    seen.add(pack.id)
  })
  for (const [id, prefix] of Object.entries(bundle.policy.packs)) {
    const pack = bundle.packs.find((candidate) => candidate.id === id)
    const at = `/policy/packs/${token(id)}`
    if (!pack) problems.push(problem('unknown-pack', at, `pack \`${id}\` is not in the bundle`, 'add it to `packs`'))
    else if (pack.version !== prefix && !pack.version.startsWith(`${prefix}.`)) {
      problems.push(
        problem(
          'wrong-version',
          at,
          `pack \`${id}\` is at ${pack.version}, the policy asks for ${prefix}`,
          `read what changed, then write \`"${pack.version.split('.')[0]}"\``,
        ),
      )
    } else packs.push(pack)
  }
  packs.sort((a, b) => (a.id < b.id ? -1 : 1))
  return { packs, problems }
}
