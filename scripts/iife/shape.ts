import { EFFECTS, type Problem, problem } from '../../src/model/index.js'
import { isPlain, type Plain } from '../../src/model/plain.js'
import { token } from '../../src/model/pointer.js'
import { checkCondition } from '../../src/schema/check-condition.js'
import { readTree } from '../../src/schema/read-tree.js'

const WORDS: readonly unknown[] = [...EFFECTS, 'permit', 'protect']
const isEffect = (value: unknown) =>
  isPlain(value) ? Object.values(value).every((one) => WORDS.includes(one)) : WORDS.includes(value)

/** The one shape that is looked at here needs no name. */
export const bundleSchema = undefined

const problemsOf = (value: unknown): readonly Problem[] => {
  const problems: Problem[] = []
  const need = (ok: boolean, at: string, kind: string): boolean => {
    if (!ok) problems.push(problem('wrong-kind', at, `this must be ${kind}`))
    return ok
  }
  const condition = (at: string, member: unknown) =>
    problems.push(...checkCondition(member).map((one) => ({ ...one, at: at + one.at })))
  const each = (at: string, members: unknown, look: (at: string, member: Plain) => void) => {
    if (members === undefined || !need(isPlain(members), at, 'an object')) return
    for (const [key, member] of Object.entries(members as Plain))
      if (need(isPlain(member), `${at}/${token(key)}`, 'an object')) look(`${at}/${token(key)}`, member as Plain)
  }
  const setting = (at: string, { when, except, effect }: Plain) => {
    if (when !== undefined) condition(`${at}/when`, when)
    if (effect !== undefined) need(isEffect(effect), `${at}/effect`, 'an effect')
    if (except === undefined || !need(Array.isArray(except), `${at}/except`, 'a list')) return
    for (const [i, one] of (except as Plain[]).entries()) condition(`${at}/except/${i}/when`, one?.when)
  }
  const head = (at: string, part: Plain) => {
    for (const key of ['id', 'version']) need(typeof part[key] === 'string', `${at}/${key}`, 'a text')
    each(`${at}/conditions`, part.conditions, condition)
  }
  if (!need(isPlain(value), '', 'an object')) return problems
  const { policy, packs } = value as Plain
  if (need(isPlain(policy), '/policy', 'an object')) {
    head('/policy', policy as Plain)
    need(isPlain((policy as Plain).packs), '/policy/packs', 'an object')
    each('/policy/rules', (policy as Plain).rules, setting)
    each('/policy/scopes', (policy as Plain).scopes, (at, scope) => each(`${at}/rules`, scope.rules, setting))
  }
  if (!need(Array.isArray(packs), '/packs', 'a list')) return problems
  for (const [i, pack] of (packs as unknown[]).entries()) {
    if (!need(isPlain(pack), `/packs/${i}`, 'an object')) continue
    head(`/packs/${i}`, pack as Plain)
    each(`/packs/${i}/overrides`, (pack as Plain).overrides, setting)
    each(`/packs/${i}/rules`, (pack as Plain).rules, (at, rule) => {
      condition(`${at}/conditions`, rule.conditions)
      each(`${at}/params`, rule.params, () => {})
      need(isEffect(rule.effect), `${at}/effect`, 'an effect')
    })
  }
  return problems
}

/**
 * What stands in for `check-shape.ts` in the one script, which has no room for the schemas of every key: whether a bundle
 * is plain data, has its skeleton, and says nothing in its conditions that is none. Bundles for such hosts come checked.
 */
export const inspectShape = (given: unknown): { readonly value: unknown; readonly problems: readonly Problem[] } => {
  const { value, problems, readable } = readTree(given)
  return { value, problems: readable ? [...problems, ...problemsOf(value)] : problems }
}

export const checkShape = (given: unknown): readonly Problem[] => inspectShape(given).problems
