import { CHANGES, FOLLOW_UPS, type Problem, problem, warning } from '../model/index.js'
import { isPlain } from '../model/plain.js'
import { didYouMean } from './did-you-mean.js'
import { unknownKey } from './unknown-key.js'

const ALWAYS: readonly string[] = ['kind', 'due', 'title', 'contact']
/** What the kinds that say more may say; any other kind may say anything that one of these may. */
const MORE: { readonly [kind: string]: readonly string[] } = {
  approval: ['roles', 'need', 'team', 'within', 'then'],
  attestation: ['statement', 'roles'],
  notify: ['urgency'],
  report: ['urgency'],
  'take-down': ['within'],
}
const NEEDED: { readonly [kind: string]: string } = { approval: 'roles', attestation: 'statement' }
const KINDS: readonly string[] = [...Object.keys(NEEDED), ...CHANGES, ...FOLLOW_UPS]

/** Whether an obligation says what its kind must say, and nothing that its kind does not listen to. */
export const checkObligation = (value: unknown): readonly Problem[] => {
  if (!isPlain(value) || typeof value.kind !== 'string') return []
  const { kind } = value
  const more = Object.hasOwn(MORE, kind) ? MORE[kind] : undefined
  const problems: Problem[] = []
  const needed = Object.hasOwn(NEEDED, kind) ? NEEDED[kind] : undefined
  if (needed !== undefined && value[needed] === undefined)
    problems.push(problem('missing-key', '', `\`${needed}\` is missing: an ${kind} needs it`))
  const heard = [...ALWAYS, ...(more ?? [])]
  const known = Object.values(MORE).flat()
  if (more)
    for (const key of Object.keys(value))
      if (known.includes(key) && !heard.includes(key)) problems.push(unknownKey('', key, heard))
  const hint = KINDS.includes(kind) ? undefined : didYouMean(kind, KINDS)
  if (hint !== undefined) {
    problems.push(
      warning(
        'bad-value',
        '/kind',
        `\`${kind.slice(0, 60)}\` is not a kind that charte knows: it holds and is never met`,
        hint,
      ),
    )
  }
  return problems
}
