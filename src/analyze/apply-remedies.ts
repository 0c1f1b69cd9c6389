import { contentDigest } from '../digest/index.js'
import { list } from '../evaluate/desk.js'
import { applyFixes, type Situation } from '../evaluate/index.js'
import { changeAt } from '../model/change-at.js'
import { compiledOf } from '../model/compiled-of.js'
import {
  type Approval,
  type Attestation,
  type Duty,
  type Need,
  POST_FIELDS,
  type Post,
  type Remedy,
} from '../model/index.js'
import { must } from '../model/must.js'
import { isPlain } from '../model/plain.js'
import { keysOf } from '../model/pointer.js'
import { parseInstant } from '../time/index.js'

/** The parts of a context that answers are put into; any other dotted field is a declared fact. */
const CONTEXT: readonly string[] = ['organisation', 'calendar', 'registers', 'pause', 'activity', 'contacts']

/** Where the answer to a need belongs: keys into the post or into the context. */
const placeOf = ({ field, at }: Need): { readonly side: 'post' | 'context'; readonly keys: readonly string[] } => {
  const names = field.split('.')
  if (!Object.hasOwn(POST_FIELDS, names[0] as string)) {
    return {
      side: 'context',
      keys: at === undefined && names.length > 1 && !CONTEXT.includes(names[0] as string) ? ['facts', field] : names,
    }
  }
  if (at === undefined) return { side: 'post', keys: names }
  const around = keysOf(at)
  const depth = around.filter((key) => !/^\d+$/.test(key)).length
  return { side: 'post', keys: [...around, ...names.slice(depth)] }
}

/** Somebody for each seat of a duty, each stage a second after the one before, the last one now. */
const people = (
  duty: Duty,
  now: number,
): readonly { readonly by: string; readonly roles: readonly string[]; readonly at: string }[] => {
  const stages = [{ roles: duty.roles ?? [], need: duty.need ?? 'any' }, ...(duty.then ?? [])]
  return stages.flatMap(({ roles, need }, stage) => {
    const at = new Date(now - (stages.length - 1 - stage) * 1000).toISOString()
    const seats =
      need === 'each'
        ? roles.map((role) => [role])
        : Array.from({ length: need === 'any' ? 1 : need }, () => roles.slice(0, 1))
    return seats.map((held, seat) => ({ by: `somebody ${stage + 1}.${seat + 1}`, roles: held, at }))
  })
}

/**
 * The post and the context as they would be once some remedies were taken. Repairs come first, records last: an
 * approval is bound to the content it was given for. Nothing given is changed.
 */
export const applyRemedies = (
  post: Post,
  context: Situation,
  remedies: readonly Remedy[],
): { readonly post: Post; readonly context: Situation } => {
  compiledOf(context?.policy, 'context.policy')
  must(
    Array.isArray(remedies) && remedies.every(isPlain),
    'remedies',
    'a list of remedies, like those of `smallestFix`',
  )
  const fixes = remedies.flatMap((remedy) => (remedy.kind === 'fix' ? [remedy.fix] : []))
  let changed = fixes.length > 0 ? applyFixes(post, context, fixes).post : post
  let { policy, ...known } = context
  for (const remedy of remedies) {
    if (remedy.kind === 'wait') changed = { ...changed, publishAt: remedy.until }
    if (remedy.kind !== 'answer') continue
    const { side, keys } = placeOf(remedy.need)
    if (side === 'post') changed = changeAt(changed, keys, () => remedy.value) as Post
    else known = changeAt(known, keys, () => remedy.value) as typeof known
  }
  const now = parseInstant(known.now ?? '') ?? 0
  const digest = contentDigest(changed)
  const approvals: Approval[] = [...list(known.approvals)]
  const attestations: Attestation[] = [...list(known.attestations)]
  for (const remedy of remedies) {
    if (remedy.kind !== 'record') continue
    const { duty } = remedy
    if (duty.kind === 'approval') {
      for (const person of people(duty, now))
        approvals.push({ ...person, digest, ...(duty.team && { team: duty.team }) })
    } else {
      const by = duty.roles ? 'somebody' : (changed.author?.id ?? '')
      attestations.push({
        statement: duty.statement ?? '',
        by,
        roles: duty.roles ?? [],
        at: new Date(now).toISOString(),
        digest,
      })
    }
  }
  return { post: changed, context: { ...known, approvals, attestations, policy } }
}
