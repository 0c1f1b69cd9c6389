import {
  CHANGES,
  type Duty,
  FOLLOW_UPS,
  type InForce,
  type Obligation,
  type Refusal,
  type Text,
} from '../model/index.js'

const KNOWN: readonly string[] = ['approval', 'attestation', ...CHANGES, ...FOLLOW_UPS]
const sorted = (text: Text): Text =>
  typeof text === 'string' ? text : Object.fromEntries(Object.entries(text).sort(([a], [b]) => (a < b ? -1 : 1)))

/** When an obligation is due. One of an unknown kind is due before publication: it holds the post. */
const dueOf = ({ kind, due }: Obligation): 'before' | 'after' =>
  !KNOWN.includes(kind) ? 'before' : (due ?? ((FOLLOW_UPS as readonly string[]).includes(kind) ? 'after' : 'before'))

const actorOf = (obligation: Obligation): Duty['by'] =>
  obligation.kind === 'approval' || (obligation.kind === 'attestation' && 'roles' in obligation)
    ? 'role'
    : obligation.kind === 'delay'
      ? 'clock'
      : 'author'

/** An obligation as a decision lists it. */
export const dutyOf = (obligation: Obligation, rule: string, refused: readonly Refusal[] = []): Duty => {
  const o = obligation as Obligation & Partial<Omit<Duty, 'kind' | 'due' | 'by'>>
  const needed = o.kind === 'approval' ? { need: o.need ?? 'any' } : {}
  return {
    kind: o.kind,
    due: dueOf(obligation),
    by: actorOf(obligation),
    rules: [rule],
    ...(o.roles && { roles: o.roles }),
    ...needed,
    ...(o.then && { then: o.then.map((stage) => ({ roles: stage.roles, need: stage.need ?? 'any' })) }),
    ...(o.team && { team: o.team }),
    ...(o.statement && { statement: o.statement }),
    ...(o.text && { text: sorted(o.text) }),
    ...(o.within && { within: o.within }),
    ...(o.contact && { contact: o.contact }),
    ...(o.urgency && { urgency: o.urgency }),
    ...(o.title && { title: sorted(o.title) }),
    ...(refused.length > 0 && { refused }),
  }
}

/** The change that a rule without obligations asks for. */
export const changeFor = (rule: string): Duty => ({ kind: 'change', due: 'before', by: 'author', rules: [rule] })

/** The obligations of a rule that are due before publication. */
export const beforeOf = (force: InForce): readonly Obligation[] =>
  force.obligations.filter((obligation) => dueOf(obligation) === 'before')
/** The obligations of a rule that follow publication. */
export const afterOf = (force: InForce): readonly Obligation[] =>
  force.obligations.filter((obligation) => dueOf(obligation) === 'after')

const KEYS = /* @__PURE__ */ new WeakMap<Duty, string>()

/** What makes two duties equal: all but the rules that ask. Kept, for a policy's duties come back with every post. */
const keyOf = (duty: Duty): string => {
  let key = KEYS.get(duty)
  if (key === undefined) KEYS.set(duty, (key = JSON.stringify({ ...duty, rules: [] })))
  return key
}

/** Joins equal duties of several rules, in canonical order. They come in the order of their rules. */
export const joinDuties = (duties: readonly Duty[]): readonly Duty[] => {
  if (duties.length < 2) return duties
  const joined = new Map<string, { readonly duty: Duty; readonly rules: string[] }>()
  for (const duty of duties) {
    const known = joined.get(keyOf(duty))
    if (known) known.rules.push(...duty.rules)
    else joined.set(keyOf(duty), { duty, rules: [...duty.rules] })
  }
  return [...joined]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { duty, rules }]) => ({ ...duty, rules: [...new Set(rules)] }))
}
