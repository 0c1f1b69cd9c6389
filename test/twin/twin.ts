import {
  ACCOUNT_KINDS,
  type AccountKind,
  and,
  type Bundle,
  CHANGES,
  type Context,
  contribution,
  type Effect,
  FOLLOW_UPS,
  type Obligation,
  type Outcome,
  or,
  type Post,
  possible,
  type ScopeCode,
  SPEECH,
  strictestEffect,
  strictestOutcome,
} from '../../src/model/index.js'
import { type Match, matcher } from './match.js'
import { recordsOf } from './records.js'
import { conditionOf, type Instance, instances, resolve } from './resolve.js'

/** What the twin says of a post: a decision without evidence, words and fixes. */
export interface Judgement {
  readonly outcome: Outcome
  /** `rule use scopes effect outcome status before after`, one line each, sorted. */
  readonly findings: readonly string[]
  /** `kind due rule`, one line each. */
  readonly obligations: readonly string[]
  /** `field rule`, one line each. */
  readonly needs: readonly string[]
  /** `rule use scopes fields`, one line each. */
  readonly unjudged: readonly string[]
  readonly errors: readonly string[]
}

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')
const lines = (list: readonly string[]) => [...new Set(list)].sort()

/** Section 9 of SEMANTICS.md made executable: no compiling, no caching, no short cut. */
export const judge = (bundle: Bundle, post: Post, context: Context, digest: string): Judgement => {
  const { policy } = bundle
  const knows = (field: string) =>
    field === 'account.kind' ||
    field === 'author.id' ||
    (policy.knows ?? []).some((known) => field === known || field.startsWith(`${known}.`))
  const now = Date.parse(context.now as string)
  const time = Math.max(now, post.publishAt === undefined ? now : Date.parse(post.publishAt))
  const author = post.author?.id
  const kinds: readonly AccountKind[] = post.account?.kind ? [post.account.kind] : ACCOUNT_KINDS

  // leaves(S): the scopes given, without the ancestors of others; everywhere is '' and the ancestor of all.
  const outer = (scope: ScopeCode): readonly ScopeCode[] => {
    const within = policy.scopes?.[scope]?.within ?? (EU.includes(scope) ? 'EU' : undefined)
    return within === undefined ? [] : [within, ...outer(within)]
  }
  const undeclared = (context.scopes ?? []).filter(
    (scope) => scope !== 'EU' && !EU.includes(scope) && !policy.scopes?.[scope],
  )
  const given = lines((context.scopes ?? []).filter((scope) => !undeclared.includes(scope)))
  const inner = given.filter((scope) => !given.some((other) => outer(other).includes(scope)))
  const leaves = inner.length > 0 ? inner : ['']
  const valuesIn = (use: Instance, scope: ScopeCode) =>
    resolve(bundle, use, scope === '' ? [] : [...outer(scope)].reverse().concat(scope))

  const match = matcher(bundle, post, context, time)
  const uses = instances(bundle)
  const reaches = (names: readonly string[] | undefined, r: Instance) =>
    (names ?? []).some((name) => name === r.rule || (r.source.tags ?? []).includes(name))
  const judges = (use: Instance) => (use.source.on ?? (SPEECH as readonly string[])).includes(post.action ?? 'publish')
  const granted = (p: Instance, scope: ScopeCode): Match => {
    const values = valuesIn(p, scope)
    return values.on && judges(p) ? match(conditionOf(p, values), values, p) : { truth: false, miss: [] }
  }

  const { check, waived } = recordsOf(bundle, context, author, digest, now, time)

  // settle
  const unknownKind = (kind: string) => ![...CHANGES, ...FOLLOW_UPS, 'approval', 'attestation'].includes(kind)
  const dueOf = ({ kind, due }: Obligation) =>
    unknownKind(kind) ? 'before' : (due ?? ((FOLLOW_UPS as readonly string[]).includes(kind) ? 'after' : 'before'))
  const out = {
    findings: [] as string[],
    obligations: [] as string[],
    needs: [] as string[],
    unjudged: [] as string[],
    forces: [] as Outcome[],
  }
  for (const r of uses.filter((use) => use.nature === 'duty' && judges(use))) {
    const permits = r.shield ? [] : uses.filter((use) => use.nature === 'permit' && reaches(use.source.lifts, r))
    const protects = r.shield ? [] : uses.filter((use) => use.nature === 'protect' && reaches(use.source.caps, r))
    const groups = new Map<string, ScopeCode[]>()
    for (const s of leaves) {
      const key = JSON.stringify([
        Object.entries(valuesIn(r, s)).sort(([a], [b]) => (a < b ? -1 : 1)),
        permits.map((p) => String(granted(p, s).truth)),
      ])
      groups.set(key, [...(groups.get(key) ?? []), s])
    }
    for (const g of groups.values()) {
      const c = valuesIn(r, g[0] as ScopeCode)
      const E = [...new Set(kinds.map((kind) => c[`effect.${kind}`] as Effect))]
      if (E.every((effect) => effect === 'off')) continue
      const { truth: m, miss } = match(conditionOf(r, c), c, r)
      if (m === false) continue
      const name = [r.rule, r.use ?? '', g.join()].join(' ')
      if (m === undefined && !miss.some(knows)) {
        out.unjudged.push(`${name} ${lines(miss).join()}`)
        continue
      }
      const caps = protects.flatMap((p) => leaves.map((s) => granted(p, s)))
      const lifts = permits.flatMap((p) => g.map((s) => granted(p, s)))
      const [cap, lift, waive] = [or(caps.map(({ truth }) => truth)), or(lifts.map(({ truth }) => truth)), waived(r, c)]
      const before = (r.source.obligations ?? []).filter((o) => dueOf(o) === 'before')
      const met = before.length === 0 ? false : and(before.map((o) => check(o, c)))
      const clear = (effect: Effect) => (effect === 'forbid' ? or([waive, cap]) : or([met, lift, waive, cap]))
      const X = new Set(
        E.flatMap((e) =>
          possible(m).flatMap((m1) => possible(clear(e)).map((k): Outcome => (!m1 || k ? 'allow' : contribution(e)))),
        ),
      )
      const force: Outcome = X.size === 1 ? ([...X][0] as Outcome) : 'hold'
      const max = strictestEffect(E)
      const mild = !E.includes('forbid')
      const status =
        force !== 'allow'
          ? X.size === 1
            ? 'open'
            : 'undetermined'
          : max === 'off' || max === 'advise'
            ? m
              ? 'open'
              : ''
            : mild && met
              ? 'met'
              : mild && lift
                ? 'lifted'
                : waive
                  ? 'waived'
                  : 'capped'
      if (status === '') continue
      if (status === 'undetermined') {
        const uncertain = [...caps, ...lifts].flatMap(({ truth, miss: missing }) =>
          truth === undefined ? missing : [],
        )
        const missing = [
          ...miss,
          ...(E.length > 1 ? ['account.kind'] : []),
          ...uncertain,
          ...(waive === undefined || met === undefined ? ['author.id'] : []),
        ]
        out.needs.push(...missing.map((field) => `${field} ${r.rule}`))
      }
      const due =
        force === 'allow' || !E.includes('require')
          ? []
          : before.length === 0
            ? ['change']
            : before.filter((o) => check(o, c) !== true).map(({ kind }) => kind)
      const after = m ? (r.source.obligations ?? []).filter((o) => dueOf(o) === 'after').map(({ kind }) => kind) : []
      out.obligations.push(
        ...due.map((kind) => `${kind} before ${r.rule}`),
        ...after.map((kind) => `${kind} after ${r.rule}`),
      )
      out.findings.push(`${name} ${max} ${force} ${status} ${[...due, '|', ...after].join()}`)
      out.forces.push(force)
    }
  }
  return {
    outcome: strictestOutcome([...out.forces, ...(undeclared.length > 0 ? ['hold' as const] : [])]),
    findings: [...out.findings].sort(),
    obligations: lines(out.obligations),
    needs: lines(out.needs),
    unjudged: [...out.unjudged].sort(),
    errors: undeclared.length > 0 ? ['unknown-scope'] : [],
  }
}
