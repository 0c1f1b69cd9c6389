import { describe, expect, it } from 'vitest'
import {
  compilePolicy,
  defineFact,
  evaluate,
  extendCatalog,
  requiredFields,
  rulesInForce,
  standardCatalog,
} from '../../src/index.js'
import { strict } from '../../src/packs/index.js'
import { EXAMPLE_NOW } from '../../src/testing/index.js'
import { onePack } from '../generate/one-pack.js'

const is = (fact: string, value: unknown) => ({ fact, operator: 'equal', value })
const rule = (effect: unknown, conditions: unknown, more: object = {}) => ({
  title: 'Limit it',
  effect,
  message: 'Seen.',
  conditions,
  ...more,
})
const kinds = (official: string, representative: string, personal: string) => ({ official, representative, personal })
const policy = compilePolicy(
  onePack(
    {
      grant: rule('off', is('t.flag', true), { lifts: ['t/over'] }),
      later: rule('require', { fact: 'author.endsAt', operator: 'olderThan', value: 'P7D' }, { on: ['delete'] }),
      over: rule(
        'require',
        {
          all: [
            { fact: 't.num', operator: 'greaterThan', value: { param: 'most' } },
            { fact: 't.num', operator: 'lessThan', value: { param: 'least' } },
            { fact: 't.num', operator: 'notEqual', value: { param: 'never' } },
          ],
        },
        {
          params: {
            most: { kind: 'number', default: 3 },
            least: { kind: 'number', default: 9 },
            never: { kind: 'number', default: 4 },
          },
        },
      ),
      some: rule(kinds('off', 'off', 'advise'), {
        not: {
          any: [
            {
              fact: 'people',
              operator: 'someItem',
              value: { item: 'minor', operator: 'equal', value: { fact: 't.flag' } },
            },
            { fact: 'author.roles', operator: 'contains', value: 'staff' },
            { fact: 'people.shown', operator: 'atLeastItems', value: 1 },
            { fact: 'time.post', operator: 'after', value: '2026-01-01T00:00:00Z' },
          ],
        },
      }),
      never: rule('off', is('text', 'x')),
      open: rule('permit', is('text', 'x'), { lifts: ['t/over'], on: ['follow'] }),
      shut: rule('protect', is('text', 'x'), { caps: ['t/over'], on: ['follow'] }),
    },
    {
      reason: 'A test.',
      knows: ['author.roles', 't.flag'],
      rules: {
        again: { rule: 't/over', params: { most: 5 }, effect: 'advise' },
        't/later': { lock: 'fixed' },
      },
      scopes: { lyon: { within: 'FR', rules: { 't/over': { effect: 'off' }, 't/grant': { effect: 'permit' } } } },
    },
    {
      facts: {
        't.flag': { kind: 'boolean', title: 'F', ask: 'author' },
        't.num': { kind: 'number', title: 'N' },
      },
    },
  ),
)
const names = (where?: Parameters<typeof rulesInForce>[1]) =>
  rulesInForce(policy, where).map(
    ({ rule: id, use, scope }) => `${id}${use ? `+${use}` : ''}${scope ? `@${scope}` : ''}`,
  )

describe('the rules in force', () => {
  it('are those that are on somewhere, in the order of their names, added uses too', () => {
    expect(names()).toEqual(['t/over+again', 't/later', 't/open', 't/over', 't/shut', 't/some'])
    expect(names({ scopes: [] })).toEqual(names())
  })
  it('are looked up by scope, act and account kind', () => {
    expect(names({ scopes: ['lyon'] })).toEqual([
      't/over+again@lyon',
      't/grant@lyon',
      't/later@lyon',
      't/open@lyon',
      't/shut@lyon',
      't/some@lyon',
    ])
    expect(names({ scopes: ['FR', 'lyon'] })).toContain('t/over@FR')
    expect(names({ action: 'delete' })).toEqual(['t/later'])
    expect(names({ kind: 'official' })).toEqual(['t/over+again', 't/later', 't/open', 't/over', 't/shut'])
    expect(names({ kind: 'personal', action: 'publish' })).toEqual(['t/over+again', 't/over', 't/some'])
  })
  it('that grant have no effect on the scale', () => {
    expect(rulesInForce(policy, { action: 'follow' }).map(({ nature, effect }) => [nature, effect])).toEqual([
      ['permit', kinds('off', 'off', 'off')],
      ['protect', kinds('off', 'off', 'off')],
    ])
  })
  it('asks for scopes that the policy declares', () => {
    for (const where of [{ scopes: 'lyon' as never }, { scopes: ['nowhere'] }])
      for (const ask of [rulesInForce, requiredFields])
        expect(() => ask(policy, where)).toThrow('that the policy declares')
  })

  it('say what they are there, and which way each parameter is stricter', () => {
    const [again, later, , over] = rulesInForce(policy)
    expect(again).toEqual({
      rule: 't/over',
      use: 'again',
      nature: 'duty',
      effect: kinds('advise', 'advise', 'advise'),
      params: { most: 5, least: 9, never: 4 },
      stricter: { most: 'less', least: 'more' },
    })
    expect(over).toEqual({
      rule: 't/over',
      nature: 'duty',
      effect: kinds('require', 'require', 'require'),
      params: { most: 3, least: 9, never: 4 },
      stricter: { most: 'less', least: 'more' },
    })
    expect(later).toMatchObject({ rule: 't/later', lock: 'fixed', stricter: {} })
    expect(rulesInForce(policy, { scopes: ['lyon'] })[1]).toEqual({
      rule: 't/grant',
      nature: 'permit',
      scope: 'lyon',
      effect: kinds('off', 'off', 'off'),
      params: {},
      stricter: {},
    })
  })
})

describe('what the rules in force read', () => {
  it('is the knowledge, with whom to ask, whether it is connected, and for which rules', () => {
    const { fields, timed } = requiredFields(policy)
    expect(timed).toEqual(['t/later', 't/some'])
    expect(fields.map(({ field }) => field)).toEqual([...fields.map(({ field }) => field)].sort())
    const one = (field: string) => fields.find((each) => each.field === field)
    expect(one('account.kind')).toEqual({ field: 'account.kind', ask: 'author', connected: true, rules: [] })
    expect(one('t.num')).toEqual({ field: 't.num', ask: 'host', connected: false, rules: ['t/over'] })
    expect(one('t.flag')).toEqual({ field: 't.flag', ask: 'author', connected: true, rules: ['t/some'] })
    expect(one('author.roles')).toMatchObject({ connected: true, rules: ['t/some'] })
    expect(one('author.endsAt')).toMatchObject({ connected: false, rules: ['t/later'] })
    expect(one('media.people')).toMatchObject({ rules: ['t/some'] })
    expect(one('text')).toBeUndefined()
    expect(one('publishAt')).toBeUndefined()
  })
  it('looks at the clock where an age is compared, at whatever depth', () => {
    const older = { fact: 'author.endsAt', operator: 'not:olderThan', value: 'P7D' }
    const timedBy = (conditions: unknown) =>
      requiredFields(
        compilePolicy({
          policy: { format: 1, id: 'p', version: '1.0.0', packs: { t: '1' } },
          packs: [{ format: 1, id: 't', version: '1.0.0', title: 't', rules: { r: rule('require', conditions) } }],
        } as never),
      ).timed.length
    expect(timedBy(older)).toBe(1)
    expect(timedBy({ any: [is('channel', 'x'), { all: [{ not: older }] }] })).toBe(1)
    expect(timedBy({ fact: 'media', operator: 'someItem', value: older })).toBe(1)
    expect(timedBy({ fact: 'author.endsAt', operator: 'after', value: '2026-01-01T00:00:00Z' })).toBe(0)
    expect(timedBy({ fact: 'media', operator: 'atLeastItems', value: 1 })).toBe(0)
    expect(timedBy({ not: is('channel', 'x') })).toBe(0)
  })
  it('looks at the clock where a fact reads the present or the time of the post', () => {
    const reading = (field: string) =>
      defineFact({
        id: `acme.${field}`,
        title: field,
        kind: { type: 'boolean' },
        reads: [field],
        observe: () => ({ value: true }),
      })
    const read = ['text', 'publishAt', 'now', 'author.id']
    const rules = Object.fromEntries(read.map((field, i) => [`z-${i}`, rule('require', is(`acme.${field}`, true))]))
    const both = { all: read.map((field) => is(`acme.${field}`, true)) }
    const all = { ...rules, both: rule('require', both) }
    const { fields, timed } = requiredFields(
      compilePolicy(onePack(all), extendCatalog(standardCatalog, { facts: read.map(reading) })),
    )
    expect(timed).toEqual(['t/both', 't/z-1', 't/z-2'])
    expect(fields.find(({ field }) => field === 'author.id')).toEqual({
      field: 'author.id',
      ask: 'host',
      connected: true,
      rules: ['t/both', 't/z-3'],
    })
  })
  it('goes into the items of lists, the members of objects and the kinds of labels, also by way of a computed fact', () => {
    const asked = (conditions: unknown, knows: readonly string[] = []) =>
      requiredFields(compilePolicy(onePack({ r: rule('require', conditions) }, { knows })))
        .fields.map(({ field, ask, connected }) => `${field} ${ask}${connected ? ' connected' : ''}`)
        .slice(1)
    const some = (fact: string, item: string, value: unknown, more: object = {}) => ({
      fact,
      operator: 'someItem',
      value: { item, operator: 'equal', value },
      ...more,
    })
    expect(asked(some('media', 'rights.owner', 'agency'))).toEqual(['media.rights author', 'media.rights.owner author'])
    expect(asked(some('media', 'alt', ''))).toEqual([])
    const minor = { item: 'people', operator: 'someItem', value: { item: 'minor', operator: 'equal', value: true } }
    expect(asked({ fact: 'media', operator: 'someItem', value: minor }, ['media.people'])).toEqual([
      'media.people author connected',
      'media.people.minor author connected',
    ])
    const shown = asked(some('people.shown', 'minor', true), ['people.minor'])
    expect(shown).toContain('media.people.minor author')
    expect(shown).toContain('people.minor author connected')
    expect(shown).not.toContain('people.in author')
    const labels = (more: object) => ({ fact: 'labels.values', operator: 'contains', value: 'x', ...more })
    expect(asked(labels({}), ['labels.topic'])).toEqual(['labels.topic author connected'])
    expect(asked(labels({ params: { kind: 'genre' } }), ['labels'])).toEqual(['labels.genre author connected'])
    expect(asked(some('inReplyTo.labels', 'value', 'x', { path: '$.topic' }))).toContain(
      'inReplyTo.labels.topic author',
    )
  })
  it('is all that a decision may miss, for every rule of strict and its examples', () => {
    const judged = compilePolicy(strict)
    const listed = new Map(requiredFields(judged).fields.map((one) => [one.field, one]))
    const odd = new Set<string>()
    for (const { rules = {} } of strict.packs)
      for (const { examples = [] } of Object.values(rules))
        for (const { post, context } of examples) {
          const { needs, unjudged } = evaluate(post, { now: EXAMPLE_NOW, ...context, scopes: [], policy: judged })
          for (const { field, ask, rules: waiting } of needs)
            for (const one of waiting)
              if (listed.get(field)?.ask !== ask || !listed.get(field)?.rules.includes(one)) odd.add(`${field} ${one}`)
          for (const { rule: one, fields: lacking = [] } of unjudged)
            for (const field of lacking) if (!listed.get(field)?.rules.includes(one)) odd.add(`${field} ${one}`)
        }
    expect([...odd]).toEqual([])
  })
  it('is only what is read there', () => {
    const { fields, timed } = requiredFields(policy, { action: 'delete' })
    expect(timed).toEqual(['t/later'])
    expect(fields.map(({ field }) => field)).toContain('author.endsAt')
    expect(fields.map(({ field }) => field)).not.toContain('t.flag')
    expect(requiredFields(policy, { scopes: ['lyon'] }).fields.find(({ field }) => field === 't.flag')?.rules).toEqual([
      't/grant',
      't/some',
    ])
  })
})

it('takes places that a host may have or not', () => {
  const where: { scopes: string[] | undefined; kind: 'personal' | undefined } = { scopes: undefined, kind: undefined }
  expect(rulesInForce(policy, where)).toEqual(rulesInForce(policy))
})
