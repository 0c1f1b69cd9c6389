import fc from 'fast-check'
import type { Bundle, Pack, ParamValue, Rule, Setting, Settings } from '../../src/model/index.js'
import { plainConditions } from './conditions.js'
import { duties, dutyChanges, parameterValues, permits, protections } from './rules.js'
import { DECLARED, KNOWABLE, WORDS } from './vocabulary.js'

/** The scopes that generated contexts are in; `nowhere` is not declared. */
export const SCOPES = ['EU', 'FR', 'lyon', 'DE', 'hq', 'team-a'] as const

const ids = [
  'gen/r0',
  'gen/r1',
  'gen/r2',
  'gen/r3',
  'gen/permit',
  'gen/protect',
  'more/r0',
  'more/r1',
  'fr/local',
] as const
type Id = (typeof ids)[number] | 'once-more'

const setting = fc.record({
  duty: dutyChanges,
  switch: fc.boolean(),
  params: fc.record(parameterValues),
  reason: fc.constant('because'),
  when: plainConditions,
  except: fc.array(fc.record({ when: plainConditions, reason: fc.constant('here') }), { minLength: 1, maxLength: 2 }),
  waivableBy: fc.subarray([...WORDS.role], { minLength: 2, maxLength: 3 }),
  lock: fc.constantFrom('tighten-only' as const, 'tighten-only' as const, 'fixed' as const),
  // Which of these keys the entry has.
  keys: fc.array(
    fc.constantFrom(
      'effect',
      'effect',
      'effect',
      'params',
      'params',
      'when',
      'except',
      'waivableBy',
      'waivableBy',
      'waivableBy',
      'lock',
    ),
    { minLength: 1, maxLength: 3 },
  ),
})
type RawSetting = typeof setting extends fc.Arbitrary<infer T> ? T : never

const natureOf = (rule: Rule) => (rule.lifts ? 'permit' : rule.caps ? 'protect' : 'duty')
const isShielded = (rule: Rule) =>
  rule.lock !== undefined || (rule.tags ?? []).some((tag) => tag === 'legal' || tag === 'safeguarding')

/** One setting that fits the rule's nature, parameters and lock, as far as can be told from the rule alone. */
const settingFor = (raw: RawSetting, rule: Rule, region: boolean): Setting | undefined => {
  const nature = natureOf(rule)
  const has = new Set<string>(raw.keys)
  const out: Record<string, unknown> = {}
  if (has.has('effect')) out.effect = nature === 'duty' ? raw.duty : raw.switch ? nature : 'off'
  const params = Object.fromEntries(
    Object.keys(rule.params ?? {}).map((name) => [name, (raw.params as Record<string, ParamValue>)[name]]),
  )
  if (has.has('params') && Object.keys(params).length > 0) out.params = params
  if (!isShielded(rule)) {
    if (has.has('when')) out.when = raw.when
    if (has.has('except')) out.except = raw.except
    if (has.has('waivableBy') && nature === 'duty') out.waivableBy = raw.waivableBy
    if (has.has('lock') && !region) out.lock = raw.lock
  } else if (rule.lock === 'fixed') return undefined
  return Object.keys(out).length > 0 ? { ...out, reason: 'because' } : undefined
}

const entry = fc.tuple(
  fc.constantFrom<Id>(...ids, ...ids, 'gen/r0', 'gen/r1', 'gen/r0', 'gen/r1', 'once-more'),
  setting,
)
const settings = fc.array(entry, { maxLength: 4 })
const build = (
  raw: readonly (readonly [Id, RawSetting])[],
  rules: ReadonlyMap<string, Rule>,
  region: boolean,
): Settings => {
  const out: Record<string, Setting> = {}
  for (const [id, given] of raw) {
    const rule = rules.get(id)
    const made = rule && settingFor(given, rule, region)
    if (made) out[id] = made
  }
  return out
}

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 1, maxLength: 4 })

const raw = fc.record({
  gen: some(duties),
  more: fc.option(fc.array(duties, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  local: fc.option(duties, { nil: undefined, freq: 3 }),
  permit: fc.option(permits, { nil: undefined, freq: 3 }),
  protect: fc.option(protections, { nil: undefined, freq: 2 }),
  shared: fc.tuple(plainConditions, plainConditions),
  everywhere: fc.array(entry, { maxLength: 6 }),
  onceMore: fc.option(fc.tuple(fc.constantFrom<Id>('gen/r0', 'gen/permit', 'more/r0', 'gen/r1'), setting), {
    nil: undefined,
  }),
  fr: fc.option(settings, { nil: undefined }),
  de: fc.option(settings, { nil: undefined, freq: 2 }),
  scopes: fc.record(Object.fromEntries(SCOPES.map((code) => [code, fc.option(settings, { nil: undefined, freq: 2 })]))),
  knows: fc.subarray([...KNOWABLE]),
  countsAs: fc.option(fc.constantFrom({ trainee: ['staff'] }, { trainee: ['staff'], lead: ['editor', 'staff'] }), {
    nil: undefined,
  }),
})

const named = (rules: readonly Rule[]) => Object.fromEntries(rules.map((rule, i) => [`r${i}`, rule]))
const WITHIN: Readonly<Record<string, { within?: string }>> = {
  lyon: { within: 'FR' },
  'team-a': { within: 'hq' },
  hq: {},
}

/** A lift or cap by name that would be refused: of a rule that is not there, or that is shielded. */
const reachable = (rule: Rule, rules: ReadonlyMap<string, Rule>, locked: ReadonlySet<string>): Rule => {
  const reach = (names: readonly string[] | undefined) => {
    const target = (name: string) => rules.get(name)
    const kept = names?.filter(
      (name) => !name.includes('/') || (target(name) && !isShielded(target(name) as Rule) && !locked.has(name)),
    )
    return kept && (kept.length > 0 ? kept : ['soft'])
  }
  return {
    ...rule,
    ...(rule.lifts && { lifts: reach(rule.lifts) ?? [] }),
    ...(rule.caps && { caps: reach(rule.caps) ?? [] }),
  }
}

/** Bundles of one to three packs and region files over a tree of six scopes. Most of them compile. */
export const bundles: fc.Arbitrary<Bundle> = raw.map((draw) => {
  const special = { ...(draw.permit && { permit: draw.permit }), ...(draw.protect && { protect: draw.protect }) }
  const byPack: Record<string, Record<string, Rule>> = { gen: { ...named(draw.gen), ...special } }
  if (draw.more) byPack.more = named(draw.more)
  if (draw.fr && draw.local) byPack.fr = { local: draw.local }
  const rules = new Map(
    Object.entries(byPack).flatMap(([pack, inside]) =>
      Object.entries(inside).map(([name, rule]) => [`${pack}/${name}`, rule]),
    ),
  )
  const everywhere: Record<string, Setting> = { ...build(draw.everywhere, rules, false) }
  const used = draw.onceMore && rules.get(draw.onceMore[0])
  if (draw.onceMore && used) {
    everywhere['once-more'] = { ...settingFor(draw.onceMore[1], used, false), rule: draw.onceMore[0] }
    rules.set('once-more', used)
  } else delete everywhere['once-more']
  const scopes: Record<string, { within?: string; rules?: Settings }> = {}
  for (const [code, local] of Object.entries(draw.scopes)) {
    if (local || WITHIN[code]) scopes[code] = { ...WITHIN[code], ...(local && { rules: build(local, rules, false) }) }
  }
  const locked = new Set(
    [everywhere, ...Object.values(scopes).map((scope) => scope.rules ?? {})].flatMap((entries) =>
      Object.entries(entries).flatMap(([id, { lock }]) => (lock ? [id] : [])),
    ),
  )
  const conditions = { 'shared-a': draw.shared[0], 'shared-b': draw.shared[1] }
  const pack = (id: string): Pack => ({
    format: 1,
    id,
    version: '1.0.0',
    title: id,
    conditions,
    ...(id === 'gen' && { facts: DECLARED }),
    rules: Object.fromEntries(
      Object.entries(byPack[id] ?? {}).map(([name, rule]) => [name, reachable(rule, rules, locked)]),
    ),
  })
  const packs: Pack[] = Object.keys(byPack)
    .filter((id) => id !== 'fr')
    .map(pack)
  for (const id of ['fr', 'de'] as const)
    if (draw[id]) packs.push({ ...pack(id), overrides: build(draw[id], rules, true) })
  return {
    policy: {
      format: 1,
      id: 'generated',
      version: '1.0.0',
      packs: Object.fromEntries(packs.map(({ id }) => [id, '1'])),
      rules: everywhere,
      scopes,
      knows: draw.knows,
      ...(draw.countsAs && { countsAs: draw.countsAs }),
    },
    packs,
  }
})
