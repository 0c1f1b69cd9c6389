import fc from 'fast-check'
import {
  ACCOUNT_KINDS,
  type Condition,
  type Effect,
  type Obligation,
  type Parameter,
  type Rule,
} from '../../src/model/index.js'
import { conditions, parametersOf, plainConditions } from './conditions.js'
import { WORDS } from './vocabulary.js'

const effect = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Effect>('off') },
  { weight: 2, arbitrary: fc.constant<Effect>('advise') },
  { weight: 4, arbitrary: fc.constant<Effect>('require') },
  { weight: 3, arbitrary: fc.constant<Effect>('forbid') },
)
const effectByKind = fc.record({ official: effect, representative: effect, personal: effect })

/** What a duty may be set to: one effect, or one for each kind of account. */
const dutyEffects = fc.oneof({ weight: 2, arbitrary: effect }, { weight: 1, arbitrary: effectByKind })

/** What an override may set a duty to: some kinds' effects, too. */
export const dutyChanges = fc.oneof(
  dutyEffects,
  fc
    .subarray([...ACCOUNT_KINDS], { minLength: 1 })
    .chain((kinds) => fc.record(Object.fromEntries(kinds.map((kind) => [kind, effect])))),
)

const PARAMETERS: Readonly<Record<string, Parameter>> = {
  limit: { kind: 'number', default: 2 },
  count: { kind: 'number', default: 1, min: 0 },
  strict: { kind: 'switch', default: true },
  tags: { kind: 'list', default: ['a'] },
  roles: { kind: 'list', default: ['lead'] },
  many: { kind: 'number', default: 1, min: 1 },
}

/** The values that an override may give to a parameter. */
export const parameterValues: Readonly<Record<string, fc.Arbitrary<number | boolean | string[]>>> = {
  limit: fc.integer({ min: -1, max: 4 }),
  count: fc.integer({ min: 0, max: 3 }),
  strict: fc.boolean(),
  tags: fc.subarray([...WORDS.tag]),
  roles: fc.subarray([...WORDS.role], { minLength: 1, maxLength: 3 }),
  many: fc.integer({ min: 1, max: 2 }),
}

const roles = fc.subarray([...WORDS.role], { minLength: 1, maxLength: 2 })
const need = fc.constantFrom('any' as const, 'each' as const, 1, 2)
const stage = fc.record({ roles, need }, { requiredKeys: ['roles'] })
const due = fc.constantFrom('before' as const, 'after' as const)

/** Obligations of every sort: records, changes, follow-ups, and a kind that nobody knows. */
const obligations: fc.Arbitrary<Obligation> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      { kind: fc.constant('approval'), roles, need },
      { requiredKeys: ['kind', 'roles'] },
    ) as fc.Arbitrary<Obligation>,
  },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        kind: fc.constant('approval'),
        roles: fc.oneof(roles, fc.constant({ param: 'roles' })),
        need: fc.oneof(need, fc.constant({ param: 'many' })),
        then: fc.array(stage, { minLength: 1, maxLength: 2 }),
        team: fc.constant('press'),
        within: fc.constantFrom('PT6H', 'P2D', 'P7D'),
      },
      { requiredKeys: ['kind', 'roles'] },
    ) as fc.Arbitrary<Obligation>,
  },
  {
    weight: 2,
    arbitrary: fc.record(
      { kind: fc.constant('attestation'), statement: fc.constantFrom('asked', 'read'), roles },
      { requiredKeys: ['kind', 'statement'] },
    ) as fc.Arbitrary<Obligation>,
  },
  {
    weight: 2,
    arbitrary: fc.record(
      { kind: fc.constantFrom('remove', 'consent', 'delay', 'unheard-of'), due },
      { requiredKeys: ['kind'] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record(
      { kind: fc.constantFrom('notify', 'take-down', 'watch-replies'), due },
      { requiredKeys: ['kind'] },
    ),
  },
)

const rest = {
  on: fc.option(fc.subarray(['publish', 'delete', 'react', 'audit'] as const, { minLength: 1 }), {
    nil: undefined,
    freq: 4,
  }),
  conditions: fc.oneof({ weight: 4, arbitrary: conditions }, { weight: 1, arbitrary: plainConditions }),
  tags: fc.subarray(['soft', 'hard']),
}

const finish = (rule: Rule): Rule => {
  const names = parametersOf(rule.conditions, rule.obligations)
  const params = Object.fromEntries(names.map((name) => [name, PARAMETERS[name] as Parameter]))
  const kept = Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined)) as unknown as Rule
  return names.length > 0 ? { ...kept, params } : kept
}

/** A duty. One in twelve is shielded by a tag, as many locked. */
export const duties: fc.Arbitrary<Rule> = fc
  .record({
    ...rest,
    effect: dutyEffects,
    obligations: fc.option(fc.array(obligations, { maxLength: 2 }), { nil: undefined, freq: 3 }),
    shield: fc.nat(23),
  })
  .map(({ shield, tags, ...rule }) => {
    const legal = shield === 0 ? { sources: [{ title: 'A law', asOf: '2026-01-02' }] } : {}
    const lock = shield === 2 ? { lock: 'tighten-only' as const } : shield === 3 ? { lock: 'fixed' as const } : {}
    const shields = shield === 0 ? ['legal'] : shield === 1 ? ['safeguarding'] : []
    return finish({ title: 'Limit this', message: 'Seen.', ...rule, tags: [...tags, ...shields], ...legal, ...lock })
  })

const names = fc.subarray(['gen/r0', 'gen/r1', 'more/r0', 'more/r1', 'soft', 'hard'], { minLength: 1, maxLength: 3 })
const granted = fc.oneof(
  { weight: 2, arbitrary: plainConditions },
  { weight: 1, arbitrary: conditions },
) as fc.Arbitrary<Condition>

/** A permit, on or off. */
export const permits: fc.Arbitrary<Rule> = fc
  .record({
    ...rest,
    conditions: granted,
    effect: fc.constantFrom('permit' as const, 'permit' as const, 'off' as const),
    lifts: names,
  })
  .map((rule) => finish({ title: 'Permit this', message: 'Granted.', ...rule }))

/** A protection, on or off. */
export const protections: fc.Arbitrary<Rule> = fc
  .record({
    ...rest,
    conditions: granted,
    effect: fc.constantFrom('protect' as const, 'protect' as const, 'off' as const),
    caps: names,
  })
  .map((rule) => finish({ title: 'Protect this', message: 'Shielded.', ...rule }))
