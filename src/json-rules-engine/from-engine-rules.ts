import { extendCatalog, standardCatalog } from '../catalog/index.js'
import { compileBundle } from '../compile/index.js'
import { parsePath } from '../compile/paths.js'
import {
  ACTIONS,
  type Condition,
  type DeclaredFact,
  EFFECTS,
  type Fact,
  type Kind,
  type Pack,
  type Problem,
  problem,
  type Rule,
  type Text,
  warning,
} from '../model/index.js'
import { isError } from '../model/is-error.js'
import { isObject, isPlain, type Plain } from '../model/plain.js'
import { token } from '../model/pointer.js'
import { own } from '../policy/index.js'
import { checkCustom } from './check-custom.js'
import { checkOptions } from './check-options.js'
import { customFact, customOperator, type EngineOperator } from './custom-operator.js'
import { EVENT_PREFIX } from './engine-rule.js'
import type { EngineEvent, FromEngine, FromEngineOptions } from './from-engine-options.js'
import { declaredKind, hostFact } from './host-fact.js'
import { type Found, inferKinds } from './infer-kinds.js'
import { isSamePath } from './is-same-path.js'
import { notTheirs } from './not-theirs.js'
import { alreadyThere, pointHome } from './point-home.js'
import { readEngineRules } from './read-engine-rules.js'

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-{1,200}|-{1,200}$/g, '')
    .slice(0, 80)
const textOf = (value: unknown): Text | undefined =>
  typeof value === 'string' || (isPlain(value) && Object.values(value).every((text) => typeof text === 'string'))
    ? (value as Text)
    : undefined
/** The message that an event brings, its placeholders filled in: what stood in braces was never a parameter of this rule. */
const wordsOf = ({ params = {} }: EngineEvent): Text | undefined => {
  const values = isPlain(params.params) ? params.params : params
  const fill = (text: string) =>
    text.replace(/\{([^{}]{1,60})\}/g, (_, name: string) => {
      const value = own(values, name) ?? name
      return isObject(value) ? name : String(value)
    })
  const message = textOf(params.message)
  if (message === undefined || typeof message === 'string') return message && fill(message)
  return Object.fromEntries(Object.entries(message).map(([language, text]) => [language, fill(text)]))
}

/**
 * Brings rules of json-rules-engine in as a pack. Nothing is run but the operators and facts passed in, and no path reaches a
 * path language. What means something else here, or nothing, is a problem and never guessed.
 * @param rules The rules: JSON, a list, or Rules of the library. @param options The pack's id, and what the rules do not say.
 */
export const fromEngineRules = (rules: unknown, options: FromEngineOptions): FromEngine => {
  const unfit = checkOptions(options)
  if (unfit.length > 0) return { pack: undefined, facts: [], events: {}, problems: unfit }
  const { id, version = '1.0.0', title = id, operators = {}, catalog: taken, on = ACTIONS } = options
  const foreign = readEngineRules(rules, options.conditions)
  const problems: Problem[] = [...foreign.problems]
  const coded = new Map<string, Fact>()
  const declared = new Map<string, DeclaredFact>()
  for (const [name, given] of Object.entries(options.facts ?? {})) {
    if (typeof given === 'string') declared.set(own(options.rename, name) ?? name, { kind: given, title: name })
    else if (given !== undefined) coded.set(name, given)
  }
  const derived = new Map<string, Fact>()
  const leaves: Found[] = []
  const firstUse = new Map<string, string>()
  const refusals: string[] = []

  const called = (name: string) => own(options.rename, name) ?? name
  const idOf = (name: string) => coded.get(name)?.id ?? called(name)
  const byId = new Map([...coded.values()].map((fact) => [fact.id, fact]))
  const factOf = (fact: string) => byId.get(fact) ?? taken?.facts.get(fact)

  const refuse = (ref: Plain, at: string): boolean => {
    if (typeof ref.path !== 'string' || ref.path === '') return false
    const keys = parsePath(ref.path)
    if (keys?.some((key) => typeof key === 'number'))
      problems.push(
        warning(
          'not-portable',
          `${at}/path`,
          'past the end of a list, charte reads none and json-rules-engine reads `undefined`',
          'make sure that the list is long enough, or ask for items with `someItem`',
        ),
      )
    if (keys && isSamePath(ref.path)) return false
    const hint = "write `$.name`, `$.list[0]` or `$['name']`, or compute the value and pass it in as a fact"
    const message = keys
      ? 'json-rules-engine reads this path differently'
      : 'charte reads own properties only and has no path language'
    problems.push(problem('bad-path', `${at}/path`, message, hint))
    return true
  }
  const renamed = (ref: Plain, at: string): Plain => {
    if (typeof ref.fact !== 'string') return ref
    const name = ref.fact
    if (!firstUse.has(name)) firstUse.set(name, `${at}/fact`)
    // json-rules-engine takes an empty path as none.
    const { path, ...rest } = ref
    return {
      ...rest,
      ...(path !== '' && path !== undefined && { path }),
      fact: idOf(name),
    }
  }
  const custom = (leaf: Plain, at: string): Plain | undefined => {
    const found = typeof leaf.operator === 'string' ? customOperator(leaf.operator, operators) : undefined
    if (!found || typeof leaf.fact !== 'string') return undefined
    const { fact, operator, value, params, path, ...rest } = leaf
    const right = isPlain(value) && typeof value.fact === 'string' ? { ...value, fact: idOf(value.fact) } : value
    const mine = { ...leaf, fact: idOf(String(fact)), value: right }
    problems.push(...checkCustom(mine, at, found.decorators, factOf))
    const key = JSON.stringify([mine.fact, params, path, operator, right])
    const test = operators[found.name] as EngineOperator | 'host'
    const made =
      derived.get(key) ??
      customFact(
        `${id}.${slug(found.name)}-${derived.size + 1}`,
        mine,
        found,
        test === 'host' ? () => false : test,
        factOf,
      )
    derived.set(key, made)
    firstUse.set(made.id, `${at}/operator`)
    if (test === 'host') declared.set(made.id, { kind: 'boolean', title: made.title })
    return { ...rest, fact: made.id, operator: 'equal', value: true }
  }
  const rewrite = (node: unknown, at: string, isOurs: boolean): unknown => {
    if (!isPlain(node)) return node
    const copy: { [key: string]: unknown } = { ...node }
    for (const key of ['all', 'any'])
      if (Array.isArray(node[key])) copy[key] = node[key].map((child, i) => rewrite(child, `${at}/${key}/${i}`, isOurs))
    if ('not' in node) copy.not = rewrite(node.not, `${at}/not`, isOurs)
    if (typeof node.operator !== 'string') return copy
    const other = isPlain(node.value) && typeof node.value.fact === 'string' ? node.value : undefined
    const refused = refuse(node, at)
    if ((other && refuse(other, `${at}/value`)) || refused) {
      refusals.push(at)
      return { all: [] }
    }
    const answered = custom(node, at)
    if (answered) return answered
    if (!isOurs) problems.push(...notTheirs(node.operator, at))
    leaves.push({ leaf: node, at })
    return { ...renamed(copy, at), ...(other && { value: renamed(other, `${at}/value`) }) }
  }

  const used = new Set<string>()
  const sources = new Map<string, string>()
  const events: { [rule: string]: EngineEvent } = {}
  const packRules: { [name: string]: Rule } = {}
  for (const [i, { name, event, conditions, at }] of foreign.rules.entries()) {
    const base = slug(name ?? event.type) || `rule-${i + 1}`
    let file = base
    for (let n = 2; used.has(file); n++) file = `${base}-${n}`
    used.add(file)
    sources.set(file, at)
    events[`${id}/${file}`] = event
    const said = name ?? file
    const plain = EFFECTS.find((effect) => event.type === EVENT_PREFIX + effect)
    if (!plain && options.effect === undefined && event.type.startsWith(EVENT_PREFIX))
      problems.push(
        problem(
          'wrong-nature',
          `${at}/event/type`,
          `\`${event.type}\` is not an effect of a duty`,
          'write it as a rule of charte',
        ),
      )
    const { effect = plain ?? 'advise', message } = options
    packRules[file] = {
      title: textOf(event.params?.title) ?? said,
      effect: typeof effect === 'function' ? effect(event, said) : effect,
      message: message?.(event, said) ?? wordsOf(event) ?? `${said}: ${event.type}`,
      on: [...on],
      conditions: rewrite(conditions, `${at}/conditions`, event.type.startsWith(EVENT_PREFIX)) as Condition,
    }
  }
  const named = Object.fromEntries(
    Object.entries(foreign.conditions).map(([name, one]) => [
      name,
      rewrite(one, `/conditions/${token(name)}`, false) as Condition,
    ]),
  )

  const standard = taken ?? standardCatalog
  const derivedIds = new Set([...derived.values()].map((fact) => fact.id))
  const wanted = new Set(
    [...firstUse.keys()].filter(
      (name) =>
        !declared.has(called(name)) && !coded.has(name) && !taken?.facts.has(called(name)) && !derivedIds.has(name),
    ),
  )
  const { kinds, problems: unclear } = inferKinds(leaves, wanted, standard)
  problems.push(...unclear)
  const made: Fact[] = [...coded.values()]
  const host = (name: string, kind: Kind) => {
    const as = declaredKind(kind)
    if (as) declared.set(called(name), { kind: as, title: name })
    // In a catalog a fact of the same id replaces: a foreign one must not take the place of charte's.
    else if (standard.facts.has(called(name))) {
      problems.push(problem('duplicate', firstUse.get(name) ?? '', ...alreadyThere(called(name), id)))
      refusals.push(...leaves.filter(({ leaf }) => leaf.fact === name).map(({ at }) => at))
    } else made.push(hostFact(called(name), kind))
  }
  for (const [name, kind] of kinds) host(name, kind)
  for (const fact of derived.values()) if (!declared.has(fact.id)) made.push(fact)
  const facts = made.filter((fact) => !standard.facts.has(fact.id) || standard.facts.get(fact.id) !== fact)

  const pack: Pack = {
    format: 1,
    id,
    version,
    title,
    ...(declared.size > 0 && { facts: Object.fromEntries(declared) }),
    ...(Object.keys(named).length > 0 && { conditions: named }),
    rules: packRules,
  }
  const policy = { format: 1, id, version, packs: { [id]: version.split('.')[0] ?? '1' } }
  const said = new Set(problems.map(({ at }) => at))
  const held: Problem[] = []
  for (const found of compileBundle({ policy, packs: [pack] }, extendCatalog(standard, { facts })).problems) {
    const mapped = pointHome(found, id, sources, firstUse)
    // Each of these has been reported already, in terms of the rules themselves.
    const again =
      said.has(mapped.at) ||
      refusals.some((at) => mapped.at.startsWith(`${at}/`)) ||
      (mapped.code === 'unknown-fact' && kinds.size < wanted.size)
    if (mapped.severity === 'warning' || !again) problems.push(mapped)
    else held.push(mapped)
  }
  // Nothing is held back unless something else reports it.
  if (!problems.some(isError)) problems.push(...held)
  const whole = !problems.some(isError)
  return { pack: whole ? pack : undefined, facts, events, problems }
}
