import { compiledOf } from '../model/compiled-of.js'
import {
  ACCOUNT_KINDS,
  ACTIONS,
  type AccountKind,
  type Action,
  type Compiled,
  type CompiledPolicy,
  type EffectByKind,
  FIELDS,
  type InForce,
  type Nature,
  type ParamValue,
  type Party,
  type ScopeCode,
  type Use,
} from '../model/index.js'
import { must } from '../model/must.js'
import { isPlain } from '../model/plain.js'
import { fieldsRead } from './fields-read.js'
import { inForce } from './groups.js'
import { knows } from './knows.js'
import { askFor } from './needs.js'

/** Where to look: scopes, act and account kind. Absent: everywhere, every act, every kind. */
export interface Where {
  readonly scopes?: readonly ScopeCode[] | undefined
  readonly action?: Action | undefined
  readonly kind?: AccountKind | undefined
}

/** A rule as it stands in one scope. */
export interface RuleInForce {
  readonly rule: string
  readonly use?: string
  readonly nature: Nature
  /** The scope; absent: everywhere. */
  readonly scope?: ScopeCode
  readonly effect: EffectByKind
  readonly params: { readonly [name: string]: ParamValue }
  /** Which way each parameter makes it stricter: `more` (a greater number, a longer list, a switch on) or `less`; absent where it has no direction. */
  readonly stricter: { readonly [param: string]: 'more' | 'less' }
  readonly lock?: 'tighten-only' | 'fixed'
}

/** Stops a call with a place that would be passed over in silence: the answer for everywhere would be taken for its own. */
export const mustBeWhere = (where: Omit<Where, 'scopes'>, place: 'scope' | 'scopes'): void => {
  const isKnown = (value: unknown, words: readonly unknown[]) => value === undefined || words.includes(value)
  must(
    isPlain(where) &&
      Object.keys(where).every((key) => [place, 'action', 'kind'].includes(key)) &&
      isKnown(where.action, ACTIONS) &&
      isKnown(where.kind, ACCOUNT_KINDS),
    'where',
    `an object of \`${place}\`, \`action\` and \`kind\``,
  )
}

/** Stops a call with scopes that the policy does not declare: a typo must not drop a country's law. */
export const mustBeScopes = (scopes: unknown, { scopes: declared }: Compiled): void =>
  must(
    scopes === undefined || (Array.isArray(scopes) && scopes.every((scope) => declared.has(scope))),
    'scopes',
    'a list of scopes that the policy declares, like `["FR"]`',
  )

const live = (use: Use, force: InForce, { action, kind }: Where): boolean => {
  if (action !== undefined && !use.on.has(action)) return false
  return use.nature !== 'duty' ? force.on : (kind ? [kind] : ACCOUNT_KINDS).some((each) => force.effect[each] !== 'off')
}

const each = (policy: CompiledPolicy, where: Where) => {
  const compiled = compiledOf(policy)
  mustBeWhere(where, 'scopes')
  const asked = where.scopes ?? []
  mustBeScopes(asked, compiled)
  const scopes: readonly (ScopeCode | undefined)[] = asked.length > 0 ? asked : [undefined]
  return compiled.uses
    .flatMap((use) => scopes.map((scope) => ({ use, scope, force: inForce(use, scope) })))
    .filter(({ use, force }) => live(use, force, where))
}

/**
 * The rules in force somewhere, with their effects and parameters there.
 * @throws TypeError for a scope that the policy does not declare.
 */
export const rulesInForce = (policy: CompiledPolicy, where: Where = {}): readonly RuleInForce[] =>
  each(policy, where).map(({ use, scope, force }) => ({
    rule: use.rule,
    ...(use.use !== undefined && { use: use.use }),
    nature: use.nature,
    ...(scope !== undefined && { scope }),
    effect: force.effect,
    params: force.params,
    stricter: use.stricter,
    ...(use.lock && { lock: use.lock }),
  }))

/** A field that some rule in force reads. */
export interface RequiredField {
  /** Its name in the field table: `media.people.minor`; of labels the kind too, `labels.topic`. */
  readonly field: string
  /** Whom to ask for it. */
  readonly ask: Party
  /** Whether its absence may hold a post: the policy lists it in `knows`, or a field around it. */
  readonly connected: boolean
  readonly rules: readonly string[]
}

/**
 * What to load and whom to ask, and which rules look at the clock and so must be judged again as time passes.
 * @throws TypeError for a scope that the policy does not declare.
 */
export const requiredFields = (
  policy: CompiledPolicy,
  where: Where = {},
): { readonly fields: readonly RequiredField[]; readonly timed: readonly string[] } => {
  const compiled = compiledOf(policy)
  const fields = new Map<string, Set<string>>([['account.kind', new Set()]])
  const timed = new Set<string>()
  for (const { use, force } of each(policy, where)) {
    for (const field of fieldsRead(force.node, compiled.slots)) {
      if (field === 'now' || field === 'publishAt') timed.add(use.rule)
      if (FIELDS.get(field)?.as !== 'content') fields.set(field, (fields.get(field) ?? new Set()).add(use.rule))
    }
  }
  return {
    fields: [...fields]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, rules]) => ({
        field,
        ask: askFor(compiled, field),
        connected: knows(compiled, field),
        rules: [...rules].sort(),
      })),
    timed: [...timed].sort(),
  }
}
