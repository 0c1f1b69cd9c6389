import {
  type Bundle,
  type Calendar,
  type Catalog,
  COMPILED,
  type Compiled,
  type CompiledPolicy,
  type Fact,
  FIELDS,
  type Lexicon,
  PolicyError,
  type Problem,
  problem,
  type ScopeCode,
  type Slot,
} from '../model/index.js'
import { mustBeCatalog } from '../model/must.js'
import { token } from '../model/pointer.js'
import { buildScopes, followRenames, listUses, own, pickPacks, policyDigest, regionOf } from '../policy/index.js'
import { bundleSchema } from '../schema/bundle-schema.js'
import { checkShape, inspectShape } from '../schema/check-shape.js'
import { didYouMean } from '../schema/did-you-mean.js'
import { compileNames, joinLexicons } from '../text/index.js'
import { compileUse } from './compile-use.js'
import { declaredFact } from './declared-fact.js'
import { closeCountsAs } from './expand-words.js'
import { linkGrants } from './link-grants.js'
import { soundPart } from './sound-part.js'

/** Any zone with a table wakes `Intl`. */
const WAKE = 'Europe/Paris'

/** What a bundle compiles to: problems, and the inside of the policy unless one of them is an error. */
export const compileBundle = (
  given: unknown,
  catalog: Catalog,
): { problems: readonly Problem[]; compiled?: Compiled } => {
  mustBeCatalog(catalog)
  const { value, problems: shape } = inspectShape(given, bundleSchema)
  const unsound = shape.filter(({ severity }) => severity === 'error')
  const sound = unsound.length > 0 ? soundPart(value, unsound) : value
  if (unsound.length > 0 && checkShape(sound, bundleSchema).some(({ severity }) => severity === 'error'))
    return { problems: shape }
  const { bundle: followed, problems: renames } = followRenames(sound as Bundle)
  const bundle = settle(followed)
  const problems: Problem[] = [...shape]
  const seen = new Set<string>()
  const report = (found: Problem) => {
    const key = `${found.code} ${found.at} ${found.message}`
    if (!seen.has(key)) problems.push(found)
    seen.add(key)
  }
  const reportAll = (found: readonly Problem[]) => found.forEach(report)
  reportAll(renames)
  const { packs, problems: packProblems } = pickPacks(bundle)
  reportAll(packProblems)
  const { around, problems: scopeProblems } = buildScopes(bundle, packs)
  reportAll(scopeProblems)
  const { uses: listed, problems: useProblems } = listUses(bundle, packs)
  reportAll(useProblems)

  const facts = new Map<string, Fact>(catalog.facts)
  const declared = new Set<string>()
  for (const pack of packs) {
    for (const [id, fact] of Object.entries(pack.facts ?? {})) {
      const at = `/packs/${bundle.packs.indexOf(pack)}/facts/${token(id)}`
      const hint = 'give it a name of your own, such as `acme.campaign`'
      if (id === '') report(problem('bad-value', at, 'a fact must have a name', hint))
      if (facts.has(id)) report(problem('duplicate', at, `there is already a fact \`${id}\``, hint))
      else facts.set(id, declaredFact(id, fact))
      declared.add(id)
    }
  }
  const knows = new Set(bundle.policy.knows ?? [])
  bundle.policy.knows?.forEach((field, i) => {
    if (FIELDS.has(field) || declared.has(field) || field.startsWith('labels.') || field.includes('.labels.')) return
    // What a coded fact of the host's own reads can be connected, too.
    if ([...catalog.facts.values()].some(({ reads }) => reads.includes(field))) return
    report(
      problem(
        'unknown-field',
        `/policy/knows/${i}`,
        `there is no field \`${field}\``,
        didYouMean(field, [...FIELDS.keys(), ...declared]),
      ),
    )
  })

  const slots: Slot[] = []
  const slotOf = new Map<string, number>()
  const lexicons = new Map<string, Lexicon>()
  const countsAs = closeCountsAs(bundle.policy.countsAs)
  const scopes = new Map<ScopeCode | undefined, readonly ScopeCode[]>([[undefined, []], ...around])
  const compiledUses = listed.map((use) =>
    compileUse(use, {
      bundle,
      packs,
      scopes,
      catalog: { ...catalog, facts },
      countsAs,
      slots,
      slotOf,
      lexicons,
      report,
    }),
  )
  const uses = linkGrants(compiledUses)
  const byRule = new Map([...compiledUses].reverse().map((use) => [use.rule, use]))
  compiledUses.forEach((use, i) => {
    for (const key of ['lifts', 'caps'] as const) {
      use.source[key]?.forEach((name, j) => {
        const at = `${listed[i]?.at}/${key}/${j}`
        const target = byRule.get(name)
        if (target?.shielded)
          report(problem('shielded', at, `\`${name}\` is out of reach of permits and protections`, 'leave it out'))
        else if (!target && packs.some(({ id }) => name.startsWith(`${id}/`)))
          report(problem('unknown-rule', at, `there is no rule \`${name}\``))
      })
    }
  })

  problems.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.code < b.code ? -1 : 1))
  if (problems.some(({ severity }) => severity === 'error')) return { problems }
  // The policy speaks after the region file.
  const scopeZones = new Map([
    ...packs.flatMap((pack) => {
      const code = regionOf(pack)
      return code && pack.zone ? [[code, pack.zone] as const] : []
    }),
    ...Object.entries(bundle.policy.scopes ?? {}).flatMap(([code, { zone }]) => (zone ? [[code, zone] as const] : [])),
  ])
  // The first look at a clock costs more than a thousand decisions: not in the first of them, where it will be needed.
  const readsClocks = slots.some(({ fact }) => fact.reads.some((field) => field.endsWith('.zone')))
  for (const zone of [...(readsClocks ? [WAKE] : []), ...scopeZones.values()]) catalog.zones.offset(zone, 0)
  const names = new Map(Object.entries(bundle.names ?? {}).map(([list, given]) => [list, compileNames(given)]))
  const compiled: Compiled = {
    bundle,
    digest: policyDigest(bundle),
    uses,
    slots,
    knows,
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
const settle = <T>(value: T): T => {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) value.forEach(settle)
  else
    for (const [key, member] of Object.entries(value)) {
      if (member === null) delete (value as { [key: string]: unknown })[key]
      else settle(member)
    }
  return Object.freeze(value)
}

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
