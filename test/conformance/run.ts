import type * as charte from '../../src/index.js'
import type { Bundle, Context, Decision, Fact, Observed, Post, Zones } from '../../src/model/index.js'

/** What a coded fact saw in one case: a port needs no detectors. */
export interface GivenFact {
  readonly fact: string
  /** The call that it answers: those of its parameters that are named here are equal. */
  readonly params?: { readonly [name: string]: unknown }
  /** Absent: not known. */
  readonly value?: unknown
  readonly missing?: readonly string[]
  readonly certain?: readonly unknown[]
  /** It throws. */
  readonly fails?: true
}

/** A decision without the policy's name; lists that are empty are left out. */
export type Expectation = Partial<Omit<Decision, 'policy' | 'outcome'>> & Pick<Decision, 'outcome'>

/** One post in one context, and what every port must say of it. */
export interface Case {
  readonly id: string
  readonly title: string
  /** The laws of section 8 that it is an instance of. */
  readonly laws?: readonly number[]
  readonly post: Post
  readonly context: Context
  readonly facts?: readonly GivenFact[]
  readonly expect: Expectation
}

/** One file: a bundle and the cases judged by it. */
export interface Suite {
  readonly format: 1
  readonly title: string
  readonly bundle: Bundle
  readonly cases: readonly Case[]
}

/** What the runner needs of charte, whichever build it is. */
export type Library = Pick<typeof charte, 'compilePolicy' | 'evaluate' | 'extendCatalog' | 'standardCatalog' | 'FIELDS'>

const answers = (given: GivenFact, params: { readonly [name: string]: unknown }): boolean =>
  Object.entries(given.params ?? {}).every(([name, value]) => JSON.stringify(params[name]) === JSON.stringify(value))

/** A standard fact that says what the case at hand gives; which languages it reads is the bundle's, and stays. */
const scripted = ({ words: _, ...fact }: Fact, here: () => readonly GivenFact[]): Fact => ({
  ...fact,
  observe: (_input, { params }): Observed => {
    const found = here().find((given) => given.fact === fact.id && answers(given, params))
    if (found?.fails) throw new Error('this fact fails')
    const { value, missing, certain } = found ?? {}
    return { value, ...(missing && { missing }), ...(certain && { certain }) }
  },
})

/** Whether a fact computes: it is none of the fields that stand in no list. */
export const isCoded = (fields: Library['FIELDS'], id: string): boolean => {
  const around = id.split('.').slice(0, -1)
  const inList = around.some((_, i) => fields.get(around.slice(0, i + 1).join('.'))?.kind.type === 'list')
  return inList || !fields.has(id)
}

/** A bundle compiled over facts that say what the case at hand gives: `give` it before judging. */
export const prepare = (
  { compilePolicy, extendCatalog, standardCatalog, FIELDS }: Omit<Library, 'evaluate'>,
  bundle: Bundle,
  zones: Zones = standardCatalog.zones,
) => {
  let facts: readonly GivenFact[] = []
  const coded = [...standardCatalog.facts.values()].filter(({ id }) => isCoded(FIELDS, id))
  const catalog = extendCatalog(standardCatalog, { facts: coded.map((fact) => scripted(fact, () => facts)), zones })
  return {
    policy: compilePolicy(bundle, catalog),
    catalog,
    give: (given: readonly GivenFact[] = []) => {
      facts = given
    },
  }
}

/** The decision of every case of a suite, with the values that it gives in the place of coded facts. */
export const judge = (
  library: Library,
  { bundle, cases }: Pick<Suite, 'bundle' | 'cases'>,
  zones?: Zones,
): readonly Decision[] => {
  const { policy, give } = prepare(library, bundle, zones)
  return cases.map(({ post, context, facts }) => {
    give(facts)
    return library.evaluate(post, { ...context, policy })
  })
}

/** What a case expects of a decision, in its own words. */
export const expectationOf = ({ policy: _, outcome, findings, ...rest }: Decision): Expectation => {
  // Repairs are the detectors' matter: they read the text.
  const judged = findings.map(({ fixes: _fixes, ...finding }) => finding)
  return withoutEmpty({ outcome, findings: judged, ...rest }) as Expectation
}

const isEmpty = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && Object.keys(value).length === 0
/** Lists and objects that say nothing are left out, at every depth. */
export const withoutEmpty = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(withoutEmpty)
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, withoutEmpty(member)] as const)
      .filter(([, member]) => !isEmpty(member)),
  )
}
