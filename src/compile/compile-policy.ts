import {
  type Bundle,
  type Calendar,
  type Catalog,
  COMPILED,
  type Compiled,
  type CompiledPolicy,
  type Lexicon,
  type Pack,
  PolicyError,
  type Problem,
  type ScopeCode,
  type Slot,
  type Zone,
} from '../model/index.js'
import { isError } from '../model/is-error.js'
import { mustBeCatalog } from '../model/must.js'
import {
  buildScopes,
  followRenames,
  listUses,
  own,
  pickPacks,
  placesIn,
  policyDigest,
  regionOf,
} from '../policy/index.js'
import { bundleSchema } from '../schema/bundle-schema.js'
import { checkShape, inspectShape } from '../schema/check-shape.js'
import { compileNames, joinLexicons } from '../text/index.js'
import { checkGrants } from './check-grants.js'
import { checkKnows } from './check-knows.js'
import { compileUse } from './compile-use.js'
import { declareFacts } from './declare-facts.js'
import { closeCountsAs } from './expand-words.js'
import { linkGrants } from './link-grants.js'
import { soundPart } from './sound-part.js'
import type { Workshop } from './workshop.js'

/** A zone to wake `Intl` with: any that has a table does. */
const WAKE = 'Europe/Paris'

/** What a bundle compiles to: problems, and the inside of the policy unless one of them is an error. */
export const compileBundle = (
  given: unknown,
  catalog: Catalog,
): { problems: readonly Problem[]; compiled?: Compiled } => {
  mustBeCatalog(catalog)
  const { value, problems: shape } = inspectShape(given, bundleSchema)
  const unsound = shape.filter(isError)
  const sound = unsound.length > 0 ? soundPart(value, unsound) : value
  if (unsound.length > 0 && checkShape(sound, bundleSchema).some(isError)) return { problems: shape }
  const { bundle: followed, problems: renames } = followRenames(sound as Bundle)
  const bundle = frozen(followed)
  const problems: Problem[] = [...shape]
  const seen = new Set<string>()
  const report = (found: Problem) => {
    const key = `${found.code} ${found.at} ${found.message}`
    if (!seen.has(key)) problems.push(found)
    seen.add(key)
  }
  const { packs, problems: packProblems } = pickPacks(bundle)
  const { around, problems: scopeProblems } = buildScopes(bundle, packs)
  const { uses: listed, problems: useProblems } = listUses(bundle, packs)
  for (const found of [...renames, ...packProblems, ...scopeProblems, ...useProblems]) report(found)
  const { facts, declared } = declareFacts(catalog.facts, bundle, packs, report)
  const knows = bundle.policy.knows ?? []
  checkKnows(knows, declared, catalog, report)

  const slots: Slot[] = []
  const lexicons = new Map<string, Lexicon>()
  const countsAs = closeCountsAs(bundle.policy.countsAs)
  const shop: Workshop = {
    bundle,
    packs,
    places: placesIn(bundle, packs),
    scopes: new Map([[undefined, []], ...around]),
    catalog: { ...catalog, facts },
    countsAs,
    slots,
    slotOf: new Map(),
    lexicons,
    report,
  }
  const uses = listed.map((use) => compileUse(use, shop))
  checkGrants(uses, listed, packs, report)

  problems.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.code < b.code ? -1 : 1))
  if (problems.some(isError)) return { problems }
  const scopeZones = zonesOf(bundle, packs)
  // The first look at a clock costs more than a thousand decisions: not in the first of them, where it will be needed.
  const readsClocks = slots.some(({ fact }) => fact.reads.some((field) => field.endsWith('.zone')))
  for (const zone of [...(readsClocks ? [WAKE] : []), ...scopeZones.values()]) catalog.zones.offset(zone, 0)
  const names = new Map(Object.entries(bundle.names ?? {}).map(([list, given]) => [list, compileNames(given)]))
  const compiled: Compiled = {
    bundle,
    digest: policyDigest(bundle),
    uses: linkGrants(uses),
    slots,
    knows: new Set(knows),
    countsAs,
    scopes: around,
    scopeZones,
    calendar: joinCalendars(packs.flatMap((pack) => (regionOf(pack) && pack.calendar ? [pack.calendar] : []))),
    names,
    dictionary: joinLexicons([...lexicons.values(), ...names.values()]),
    zones: catalog.zones,
    writing: catalog.writing,
    warnings: problems,
  }
  return { problems, compiled }
}

/** Freezes our copy of a bundle, so that it can be shared; what is `null` is left out, in comparisons too. */
const frozen = <T>(value: T): T => {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) value.forEach(frozen)
  else
    for (const [key, member] of Object.entries(value)) {
      if (member === null) delete (value as { [key: string]: unknown })[key]
      else frozen(member)
    }
  return Object.freeze(value)
}

/** The clocks of scopes: the region file's, unless the policy names another. */
const zonesOf = (bundle: Bundle, packs: readonly Pack[]): ReadonlyMap<ScopeCode, Zone> =>
  new Map([
    ...packs.flatMap((pack) => {
      const code = regionOf(pack)
      return code && pack.zone ? [[code, pack.zone] as const] : []
    }),
    ...Object.entries(bundle.policy.scopes ?? {}).flatMap(([code, { zone }]) => (zone ? [[code, zone] as const] : [])),
  ])

const joinCalendars = (calendars: readonly Calendar[]): Calendar => {
  const joined: { [list: string]: unknown[] } = {}
  for (const calendar of calendars) {
    for (const [list, dates] of Object.entries(calendar))
      joined[list] = [...(own(joined, list) ?? []), ...(dates as unknown[])]
  }
  return joined as Calendar
}

/**
 * `compilePolicy` for a catalog that is named: where a host builds its own, a bundler leaves out the facts that it does not use.
 * @param bundle Plain JSON: the policy, its packs, protected names. It is copied and never changed.
 * @param catalog The facts and operators that exist.
 * @throws PolicyError once, with every problem in the bundle.
 */
export const compilePolicyWith = (bundle: Bundle, catalog: Catalog): CompiledPolicy => {
  const { problems, compiled } = compileBundle(bundle, catalog)
  if (!compiled) throw new PolicyError(problems)
  const { id, version } = compiled.bundle.policy
  return Object.freeze({ id, version, digest: compiled.digest, warnings: compiled.warnings, [COMPILED]: compiled })
}
