import { standardCatalog } from '../catalog/index.js'
import { findOperator } from '../compile/decorate.js'
import { weigh } from '../evaluate/weigh.js'
import { and, type EvaluationError, type Finding, or, type Truth } from '../model/index.js'
import { must } from '../model/must.js'
import type { Plain } from '../model/plain.js'
import { type EngineParams, ERRORS_FACT, EVENT_PREFIX } from './engine-rule.js'

/** What json-rules-engine says after a run, as far as it is read. */
export interface EngineResults {
  readonly results: readonly EngineResult[]
  readonly failureResults: readonly EngineResult[]
}
/** What it says of one rule. */
export interface EngineResult {
  readonly name: string
  readonly conditions: unknown
  readonly event?:
    | { readonly type: string; readonly params?: { readonly [key: string]: unknown } | undefined }
    | undefined
}

/** A finding as far as an Engine can tell: without evidence, obligations and fixes. */
export type EngineFinding = Pick<
  Finding,
  'rule' | 'use' | 'scopes' | 'effect' | 'outcome' | 'status' | 'because' | 'params'
>

/** What an Engine found, in charte's words. */
export interface EngineReport {
  /** The rules that certainly match; as if no approval, attestation or waiver had been given. */
  readonly findings: readonly EngineFinding[]
  /** The rules that neither match nor fail for certain: something is not known. `evaluate` says whether that holds. */
  readonly unsettled: readonly { readonly rule: string; readonly use?: string }[]
  /** What could not be read. */
  readonly errors: readonly EvaluationError[]
}

/** The truth of a condition in three values, from what the Engine read at its leaves. */
const truthOf = (node: Plain): Truth => {
  if (Array.isArray(node.all)) return and(node.all.map(truthOf))
  if (Array.isArray(node.any)) return or(node.any.map(truthOf))
  if (node.result === true) return true
  return findOperator(standardCatalog, String(node.operator))?.test(node.factResult, node.valueResult, undefined)
}

const key = ({ rule, use = '' }: { readonly rule: string; readonly use?: string }) => `${rule}\u0000${use}`
const sorted = <T extends { readonly rule: string; readonly use?: string }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1))

/**
 * Turns the results of an Engine of `createEngine` back into findings.
 * @param results What `engine.run()` resolved to. Rules that the host added itself are passed over.
 */
export const engineReport = (results: EngineResults): EngineReport => {
  must(
    Array.isArray(results?.results) && Array.isArray(results.failureResults),
    'results',
    'what `await engine.run(…)` gives',
  )
  const all = [...results.results, ...results.failureResults].filter(({ event }) =>
    event?.type.startsWith(EVENT_PREFIX),
  )
  const judged = all.flatMap(({ event, conditions, name }) => {
    if (name === ERRORS_FACT) return []
    return [{ params: event?.params as unknown as EngineParams, truth: truthOf(conditions as Plain) }]
  })
  const grants = new Map<string, Truth>()
  for (const { params, truth } of judged)
    if (params.effect === 'permit' || params.effect === 'protect') grants.set(params.use ?? params.rule, truth)
  const granted = (names: readonly string[] = []) => ({
    truth: or(names.map((name) => (grants.has(name) ? grants.get(name) : false))),
    by: names.filter((name) => grants.get(name) === true).sort(),
  })
  const findings: EngineFinding[] = []
  const unsettled = new Map<string, { readonly rule: string; readonly use?: string }>()
  for (const { params, truth } of judged) {
    const { rule, use, scopes, effect } = params
    if (effect === 'permit' || effect === 'protect') continue
    const name = { rule, ...(use !== undefined && { use }) }
    if (truth === undefined) unsettled.set(key(name), name)
    if (truth !== true) continue
    const [lift, cap] = [granted(params.liftedBy), granted(params.cappedBy)]
    const { outcome, status } = weigh(true, [effect], {
      met: false,
      lift: lift.truth,
      waiver: { truth: false, by: [] },
      cap: cap.truth,
    })
    if (status === undefined) continue
    const because = status === 'lifted' ? lift.by : status === 'capped' ? cap.by : []
    findings.push({
      ...name,
      scopes,
      effect,
      outcome,
      status,
      ...(because.length > 0 && { because }),
      params: Object.fromEntries(Object.entries(params.params).sort(([a], [b]) => (a < b ? -1 : 1))),
    })
  }
  const unread = results.results.find(({ name }) => name === ERRORS_FACT)
  const [leaf] = ((unread?.conditions as Plain | undefined)?.all ?? []) as readonly Plain[]
  return {
    findings: sorted(findings),
    unsettled: sorted([...unsettled.values()]),
    errors: (leaf?.factResult ?? []) as readonly EvaluationError[],
  }
}
