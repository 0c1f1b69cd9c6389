import { type Problem, problem, warning } from '../model/index.js'
import { isPlain, type Plain } from '../model/plain.js'
import { token } from '../model/pointer.js'
import { kindOf } from '../schema/kind-of.js'
import { readTree } from '../schema/read-tree.js'

/** The most comparisons and groups that are read. */
const MAX_CONDITIONS = 10_000
const KEYS: readonly string[] = ['conditions', 'event', 'name', 'priority']

/** One foreign rule whose outside is in order. */
export interface ForeignRule {
  readonly at: string
  readonly name: string | undefined
  readonly conditions: unknown
  readonly event: { readonly type: string; readonly params?: Plain }
}

/** What was read, and what is wrong with it. */
export interface ForeignRules {
  readonly rules: readonly ForeignRule[]
  readonly conditions: { readonly [name: string]: unknown }
  readonly problems: readonly Problem[]
}

/** A Rule of json-rules-engine as the data that it was made of; text as the JSON that it is. */
const asData = (value: unknown): unknown => {
  if (typeof value === 'string') {
    try {
      return JSON.parse(value) as unknown
    } catch {
      return value
    }
  }
  const write = isPlain(value) ? value.toJSON : undefined
  return typeof write === 'function' ? (write as (text: boolean) => unknown).call(value, false) : value
}

/** What throws while it is read is reported where it is read as data. */
const listed = (given: unknown): unknown => {
  try {
    const list = asData(given)
    return Array.isArray(list) ? list.map(asData) : list
  } catch {
    return given
  }
}

const count = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + count(item), 0)
  if (!isPlain(value)) return 0
  const inside = [value.all, value.any, value.not].reduce((sum: number, child) => sum + count(child), 0)
  return 1 + inside
}

/**
 * Reads the outside of foreign rules: what no data may hold, names, events, priorities. Pointers lead into the list of rules;
 * those of named conditions begin with `/conditions`.
 */
export const readEngineRules = (given: unknown, named: unknown): ForeignRules => {
  const tree = readTree(listed(given))
  const shared = readTree(named ?? {})
  const problems: Problem[] = [
    ...tree.problems,
    ...shared.problems.map((found) => ({ ...found, at: `/conditions${found.at}` })),
  ]
  const none = { rules: [], conditions: {}, problems }
  const fail = (...found: Parameters<typeof problem>) => void problems.push(problem(...found))
  if (!tree.readable || !shared.readable) return none
  if (!isPlain(shared.value)) fail('wrong-kind', '/conditions', 'conditions by name must be an object')
  const rules = Array.isArray(tree.value) ? tree.value : isPlain(tree.value) ? [tree.value] : undefined
  if (!rules) fail('wrong-kind', '', `the rules must be a list, not ${kindOf(tree.value)}`)
  const size =
    count(rules?.map((rule) => (isPlain(rule) ? rule.conditions : rule))) + count(Object.values(shared.value ?? {}))
  if (size > MAX_CONDITIONS)
    fail('too-deep', '', `these rules hold more than ${MAX_CONDITIONS} conditions`, 'bring them in as several packs')
  if (!rules || !isPlain(shared.value) || size > MAX_CONDITIONS) return none

  const read = (rule: unknown, at: string): ForeignRule[] => {
    if (!isPlain(rule)) {
      fail('wrong-kind', at, `a rule must be an object, not ${kindOf(rule)}`)
      return []
    }
    for (const key of Object.keys(rule)) {
      if (KEYS.includes(key)) continue
      const calls = key === 'onSuccess' || key === 'onFailure'
      fail(
        calls ? 'not-portable' : 'unknown-key',
        `${at}/${token(key)}`,
        calls ? `charte has no callbacks: \`${key}\` would be lost` : `\`${key}\` is not a key of a rule`,
        calls ? 'act on the findings of the decision' : 'leave it out',
      )
    }
    const { event, priority, name } = rule
    if (priority !== undefined && !(Number.isInteger(priority) && (priority as number) > 0))
      fail('bad-priority', `${at}/priority`, '`priority` must be a whole number, 1 or more', 'it changes nothing here')
    if (name !== undefined && typeof name !== 'string' && typeof name !== 'number')
      fail('wrong-kind', `${at}/name`, 'the name of a rule must be a text')
    if (rule.conditions === undefined) fail('missing-key', at, 'a rule must have `conditions`')
    if (!isPlain(event) || typeof event.type !== 'string') {
      fail('missing-key', event === undefined ? at : `${at}/event`, 'a rule must have an `event` with a `type`')
      return []
    }
    for (const key of Object.keys(event))
      if (key !== 'type' && key !== 'params')
        fail('unknown-key', `${at}/event/${token(key)}`, `\`${key}\` is not a key of an event`, 'put it into `params`')
    if (event.params !== undefined && !isPlain(event.params)) {
      problems.push(warning('not-portable', `${at}/event/params`, '`params` that are not an object are only passed on'))
    }
    const params = isPlain(event.params) ? event.params : undefined
    for (const [key, value] of Object.entries(params ?? {}))
      if (isPlain(value) && Object.hasOwn(value, 'fact'))
        problems.push(
          warning(
            'not-portable',
            `${at}/event/params/${token(key)}`,
            'facts in event params are passed on as they are, not filled in',
          ),
        )
    return [
      {
        at,
        name: typeof name === 'string' || typeof name === 'number' ? String(name) : undefined,
        conditions: rule.conditions,
        event: { type: event.type, ...(params && { params }) },
      },
    ]
  }
  return {
    rules: rules.flatMap((rule, i) => read(rule, Array.isArray(tree.value) ? `/${i}` : '')),
    conditions: shared.value,
    problems,
  }
}
