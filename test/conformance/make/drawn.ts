import * as charte from '../../../src/index.js'
import * as packs from '../../../src/packs/index.js'
import { EXAMPLE_NOW } from '../../../src/testing/index.js'
import { type Case, expectationOf, type GivenFact, isCoded, judge, type Suite } from '../run.js'

/** Rules in one bundle, bundles of one pack, cases in one bundle: enough to meet how real rules are written. */
const MOST = { rules: 5, bundles: 2, cases: 12 }

const isPack = (value: unknown): value is charte.Pack =>
  value !== null && typeof value === 'object' && 'rules' in value && !('overrides' in value)

/** What judges of a rule: words for people are cut to one language, word lists belong to detectors. */
const slim = ({ effect, on, params, conditions, obligations, lifts, caps, tags, lock, sources }: charte.Rule) => {
  const cut = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(cut)
    if (value === null || typeof value !== 'object') return value
    const { title: _, ...members } = value as { [key: string]: unknown }
    return 'en' in members && typeof members.en === 'string'
      ? members.en
      : Object.fromEntries(Object.entries(members).map(([key, member]) => [key, cut(member)]))
  }
  const dated = sources?.filter(({ asOf }) => asOf).slice(0, 1)
  const kept = {
    on,
    params,
    conditions,
    obligations,
    lifts,
    caps,
    tags,
    lock,
    ...(tags?.includes('legal') && { sources: dated }),
  }
  const judged = Object.fromEntries(
    Object.entries(kept).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, key === 'sources' ? value : cut(value)]],
    ),
  )
  return { title: 'Drawn', message: 'Seen.', effect, ...judged } as unknown as charte.Rule
}

const factsIn = (node: unknown): readonly string[] => {
  if (node === null || typeof node !== 'object') return []
  const { fact } = node as { fact?: unknown }
  return [...(typeof fact === 'string' ? [fact] : []), ...Object.values(node).flatMap(factsIn)]
}
/** The knowledge that some rules ask for: all of it is connected, so that what is missing holds. */
const knownBy = (rules: readonly charte.Rule[]) =>
  [...new Set(rules.flatMap(({ conditions }) => factsIn(conditions)))]
    .flatMap((id) => charte.standardCatalog.facts.get(id)?.reads ?? [])
    .filter((field) => charte.FIELDS.get(field)?.as === 'knowledge')

/** What the coded facts of a bundle see in a post; undefined if two rules mean different words by one call. */
const seenIn = (
  bundle: charte.Bundle,
  post: charte.Post,
  context: charte.Context,
): readonly GivenFact[] | undefined => {
  const seen = new Map<string, GivenFact>()
  let clash = false
  const facts = [...charte.standardCatalog.facts.values()]
    .filter(({ id }) => isCoded(charte.FIELDS, id))
    .map(
      ({ words: _, ...fact }): charte.Fact => ({
        ...fact,
        observe: (input, call) => {
          const said = fact.observe(input, call)
          const params = Object.keys(call.params).length > 0 ? { params: call.params } : {}
          const given = JSON.parse(JSON.stringify({ fact: fact.id, ...params, ...said })) as GivenFact
          const key = JSON.stringify([fact.id, params])
          if (seen.has(key) && JSON.stringify(seen.get(key)) !== JSON.stringify(given)) clash = true
          seen.set(key, given)
          return said
        },
      }),
    )
  const policy = charte.compilePolicy(bundle, charte.extendCatalog(charte.standardCatalog, { facts }))
  charte.evaluate(post, { ...context, policy })
  return clash ? undefined : [...seen.keys()].sort().map((key) => seen.get(key) as GivenFact)
}

const draw = (pack: charte.Pack, names: readonly string[], index: number): readonly [string, Suite] | undefined => {
  const rules = names.map((name) => [name, pack.rules?.[name] as charte.Rule] as const)
  const declared = Object.keys(pack.facts ?? {})
  const policy: charte.Policy = {
    ...{ format: 1, id: 'drawn', version: '1.0.0', packs: { [pack.id]: pack.version } },
    knows: [...new Set([...knownBy(rules.map(([, rule]) => rule)), ...declared])].sort(),
  }
  const { conditions, facts } = pack
  const head = {
    format: 1,
    id: pack.id,
    version: pack.version,
    title: pack.id,
    ...(facts && { facts }),
    ...(conditions && { conditions }),
  } as const
  const whole: charte.Bundle = { policy, packs: [{ ...head, rules: Object.fromEntries(rules) }] }
  const bundle: charte.Bundle = {
    policy,
    packs: [{ ...head, rules: Object.fromEntries(rules.map(([name, rule]) => [name, slim(rule)])) }],
  }
  const cases = rules
    .flatMap(([name, { examples = [] }]) => examples.map((example, i) => ({ id: `${name}-${i + 1}`, name, example })))
    .flatMap(({ id, name, example }): Case[] => {
      if (example.names || example.params) return []
      const context = { now: EXAMPLE_NOW, ...example.context }
      const given = seenIn(whole, example.post, context)
      const title = `an example of ${pack.id}/${name}`
      return given
        ? [
            {
              id,
              title,
              post: example.post,
              context,
              ...(given.length > 0 && { facts: given }),
              expect: { outcome: 'allow' },
            },
          ]
        : []
    })
  const step = Math.max(1, Math.ceil(cases.length / MOST.cases))
  const kept = cases.filter((_, i) => i % step === 0)
  return kept.length > 0
    ? [
        `pack-${pack.id}-${index + 1}`,
        { format: 1, title: `Rules of the pack ${pack.id}, as they once were`, bundle, cases: kept },
      ]
    : undefined
}

/** Cases drawn anew from the examples of the packs. */
export const drawAnew = (): readonly (readonly [string, Suite])[] =>
  Object.values<unknown>(packs)
    .filter(isPack)
    .flatMap((pack) => {
      const names = Object.keys(pack.rules ?? {})
      const groups = Array.from({ length: Math.min(MOST.bundles, Math.ceil(names.length / MOST.rules)) }, (_, i) =>
        names.slice(i * MOST.rules, (i + 1) * MOST.rules),
      )
      return groups.flatMap((group, i) => {
        const drawn = draw(pack, group, i)
        return drawn ? [drawn] : []
      })
    })

/** A drawn suite, judged. */
export const judged = (suite: Suite): Suite => {
  const decisions = judge(charte, suite)
  return {
    ...suite,
    cases: suite.cases.map((one, i) => ({ ...one, expect: expectationOf(decisions[i] as charte.Decision) })),
  }
}
