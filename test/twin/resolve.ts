import {
  ACCOUNT_KINDS,
  type Bundle,
  type Condition,
  EFFECTS,
  type Effect,
  type Exception,
  type Pack,
  type ParamValue,
  type Rule,
  type ScopeCode,
  type Setting,
} from '../../src/model/index.js'

import { length } from './lookup.js'

/** One use of one rule. */
export interface Instance {
  readonly entry: string
  readonly rule: string
  readonly use: string | undefined
  readonly source: Rule
  readonly pack: Pack
  readonly nature: 'duty' | 'permit' | 'protect'
  /** Locked or tagged: out of reach of permits and protections. */
  readonly shield: boolean
  readonly waivable: boolean
}

/** Settings, flat: `effect.official`, `on`, `params.limit`, `when`, `except`, `waivableBy`. */
export type Values = { readonly [key: string]: unknown }

const everySetting = (bundle: Bundle): readonly (readonly [string, Setting])[] =>
  [bundle.policy.rules ?? {}, ...Object.values(bundle.policy.scopes ?? {}).map(({ rules }) => rules ?? {})].flatMap(
    (settings) => Object.entries(settings),
  )

/** Every rule of a listed pack once, and every added use. */
export const instances = (bundle: Bundle): readonly Instance[] => {
  const listed = bundle.packs.filter(({ id }) => id in bundle.policy.packs)
  const rules = listed.flatMap((pack) =>
    Object.entries(pack.rules ?? {}).map(([name, source]) => ({ id: `${pack.id}/${name}`, pack, source })),
  )
  const added = Object.entries(bundle.policy.rules ?? {}).flatMap(([entry, { rule }]) =>
    rule === undefined || rule === entry ? [] : [[entry, rule] as const],
  )
  return [...rules.map(({ id }) => [id, id] as const), ...added].map(([entry, id]) => {
    const { source, pack } = rules.find((rule) => rule.id === id) as (typeof rules)[number]
    const locks = [source.lock, ...everySetting(bundle).map(([name, { lock }]) => (name === entry ? lock : undefined))]
    const tagged = (source.tags ?? []).some((tag) => tag === 'safeguarding' || tag === 'legal')
    return {
      entry,
      rule: id,
      use: entry === id ? undefined : entry,
      source,
      pack,
      waivable: !tagged && !locks.includes('fixed'),
      nature: source.lifts ? ('permit' as const) : source.caps ? ('protect' as const) : ('duty' as const),
      shield: tagged || locks.some((lock) => lock !== undefined),
    }
  })
}

const packValues = ({ source, nature }: Instance): Values => ({
  ...(nature === 'duty'
    ? Object.fromEntries(
        ACCOUNT_KINDS.map((kind) => [
          `effect.${kind}`,
          typeof source.effect === 'object' ? source.effect[kind] : source.effect,
        ]),
      )
    : { on: source.effect !== 'off' }),
  ...Object.fromEntries(
    Object.entries(source.params ?? {}).map(([name, parameter]) => [`params.${name}`, parameter.default]),
  ),
  waivableBy: [],
})

const changes = ({ effect, params, when, except, waivableBy }: Setting, { nature }: Instance): Values => ({
  ...(effect === undefined
    ? {}
    : nature !== 'duty'
      ? { on: effect !== 'off' }
      : typeof effect === 'object'
        ? Object.fromEntries(Object.entries(effect).map(([kind, value]) => [`effect.${kind}`, value]))
        : Object.fromEntries(ACCOUNT_KINDS.map((kind) => [`effect.${kind}`, effect]))),
  ...Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [`params.${name}`, value])),
  ...(when && { when }),
  ...(except && { except }),
  ...(waivableBy && { waivableBy }),
})

type Sign = -1 | 0 | 1
const RIGHT: Readonly<Record<string, Sign>> = {
  lessThan: 1,
  lessThanInclusive: 1,
  greaterThan: -1,
  greaterThanInclusive: -1,
  in: 1,
  notIn: -1,
  overlaps: 1,
  coveredBy: 1,
  atLeastItems: -1,
  atMostItems: 1,
}

/** The signs of all uses of a parameter: as it grows, the rule matches more (1), less (-1), or neither (0). */
const signsOf = (name: string, { source, pack, nature }: Instance): ReadonlySet<Sign> => {
  const signs = new Set<Sign>()
  const is = (value: unknown) =>
    (value as { param?: unknown } | null)?.param === name && !('operator' in (value as object))
  const visit = (value: unknown, sign: number): void => {
    if (value === null || typeof value !== 'object') return
    const node = value as { [key: string]: unknown }
    for (const child of [...((node.all ?? node.any ?? []) as unknown[])]) visit(child, sign)
    visit(node.not, -sign)
    if (typeof node.condition === 'string') visit(pack.conditions?.[node.condition], sign)
    if (typeof node.operator !== 'string') return
    const flipped = node.operator.startsWith('not:') ? -sign : sign
    const operator = node.operator.replace('not:', '')
    if (node.param === name) signs.add((node.value === true ? flipped : -flipped) as Sign)
    const counted = node.value as { count?: unknown; where?: unknown }
    if (is(node.value) || is(counted?.count)) signs.add(((RIGHT[operator] ?? 0) * flipped) as Sign)
    visit(operator === 'someItem' ? node.value : counted?.where, operator === 'atMostItems' ? -flipped : flipped)
  }
  visit(source.conditions, nature === 'duty' ? 1 : -1)
  for (const obligation of source.obligations ?? []) {
    const { roles, need } = obligation as { roles?: unknown; need?: unknown }
    if (is(roles)) signs.add(need === 'each' ? 0 : -1)
    if (is(need)) signs.add(1)
  }
  return signs
}

const size = (value: ParamValue) =>
  Array.isArray(value) ? new Set(value).size : typeof value === 'string' ? length(value) : Number(value)
const within = (a: readonly unknown[], b: readonly unknown[]) => a.every((item) => b.includes(item))

/** Whether a value is at least as strict as the one before. */
const atLeastAsStrict = (key: string, to: unknown, from: unknown, use: Instance): boolean => {
  if (JSON.stringify(to) === JSON.stringify(from)) return true
  if (key.startsWith('effect.')) return EFFECTS.indexOf(to as Effect) >= EFFECTS.indexOf(from as Effect)
  if (key === 'on') return to === false
  if (key === 'waivableBy') return within(to as string[], from as string[])
  if (key === 'when' || key === 'except') return from === undefined && use.nature !== 'duty'
  const signs = [...signsOf(key.slice('params.'.length), use)]
  if (Array.isArray(to) && !within(to, from as string[]) && !within(from as string[], to)) return false
  const difference = size(to as ParamValue) - size(from as ParamValue)
  return difference === 0 || (signs.length === 1 && signs[0] !== 0 && difference * (signs[0] as number) > 0)
}

/** Resolves a use in a scope: from everywhere inwards, at each scope first the region file, then the policy. */
export const resolve = (bundle: Bundle, use: Instance, inward: readonly ScopeCode[]): Values => {
  const { policy } = bundle
  const everywhere = policy.rules?.[use.entry]
  const values: { [key: string]: unknown } = { ...packValues(use), ...(everywhere && changes(everywhere, use)) }
  const mine = new Set(everywhere ? (everywhere.lock ? ['*'] : Object.keys(changes(everywhere, use))) : [])
  for (const scope of inward) {
    const region = bundle.packs.find(
      (pack) => pack.id in policy.packs && pack.overrides && pack.id.toUpperCase() === scope,
    )
    for (const [key, value] of Object.entries(changes(region?.overrides?.[use.entry] ?? {}, use))) {
      if (!(mine.has(key) || mine.has('*')) || atLeastAsStrict(key, value, values[key], use)) values[key] = value
    }
    const local = policy.scopes?.[scope]?.rules?.[use.entry]
    for (const [key, value] of Object.entries(changes(local ?? {}, use))) {
      values[key] = value
      mine.add(key)
    }
    if (local?.lock) mine.add('*')
  }
  return values
}

/** The condition in force: conditions ∧ when ∧ ¬any except. */
export const conditionOf = (use: Instance, values: Values): Condition => ({
  all: [
    use.source.conditions,
    ...(values.when ? [values.when as Condition] : []),
    ...((values.except ?? []) as readonly Exception[]).map(({ when }): Condition => ({ not: when })),
  ],
})
