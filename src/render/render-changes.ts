import { inForce, isLive } from '../evaluate/groups.js'
import { compiledOf } from '../model/compiled-of.js'
import { ACCOUNT_KINDS, type CompiledPolicy, type ScopeCode, type Use } from '../model/index.js'
import type { Block, Entry } from './document.js'
import type { Rendering } from './naming.js'
import type { Writing } from './render-decision.js'
import { dutyLines, effectLine, paramLines, waiverLine } from './rule-lines.js'
import { scopeName, scopesOf } from './scopes-of.js'
import { textIn, wordsOf } from './words.js'
import { write } from './write.js'

type Lines = ReadonlyMap<string, string>

/** All that a policy says of one use in one place, by what it is about. */
const saysOf = (use: Use, scope: ScopeCode | undefined, rendering: Rendering): Lines => {
  const { words } = rendering
  const force = inForce(use, scope)
  if (!isLive(use, force, ACCOUNT_KINDS)) return new Map()
  return new Map([
    [words.policy.effect, effectLine(use, force, ACCOUNT_KINDS, rendering)],
    ...paramLines(use, force, rendering),
    ...dutyLines(force, rendering).map((line): [string, string] => [line, line]),
    ...(use.lock ? ([[words.policy.lock, words.policy.locked[use.lock]]] as const) : []),
    [words.policy.exemption, waiverLine(force, rendering) ?? ''],
  ])
}

const bare = (text: string): string => text.replace(/\.$/, '')

const differences = (old: Lines, now: Lines, { words }: Rendering): readonly Entry[] =>
  [...new Set([...old.keys(), ...now.keys()])].flatMap((name): Entry[] => {
    const [was = '', is = ''] = [old.get(name), now.get(name)]
    if (was === is) return []
    // A duty has no name but its own words: it is either new or gone.
    if (name === was || name === is)
      return [{ line: [words.pair(was ? words.policy.removed : words.policy.added, name)] }]
    return [{ line: [words.policy.setTo(name, bare(was) || words.say.none, bare(is) || words.say.none)] }]
  })

/** What differs between two policies, rule by rule and place by place. */
export const changeBlocks = (before: CompiledPolicy, rendering: Rendering): readonly Block[] => {
  const { policy, words } = rendering
  const usesOf = (one: CompiledPolicy) => new Map(compiledOf(one).uses.map((use) => [use.use ?? use.rule, use]))
  const [old, now] = [usesOf(before), usesOf(policy)]
  const places = [undefined, ...new Set([...scopesOf(before), ...scopesOf(policy)])]
  const says = (use: Use | undefined, place: ScopeCode | undefined): Lines =>
    use ? saysOf(use, place, rendering) : new Map<string, string>()
  const groups = new Map<string, Entry[]>()
  const add = (group: string, entry: Entry) => groups.set(group, [...(groups.get(group) ?? []), entry])
  for (const name of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [was, is] = [old.get(name), now.get(name)]
    const line = [textIn((is ?? was)?.source.title, words.language)]
    const [first, last] = [says(was, undefined), says(is, undefined)]
    if (first.size === 0 && last.size > 0) add(words.policy.added, { line })
    else if (first.size > 0 && last.size === 0) add(words.policy.removed, { line })
    const under = places.flatMap((place): readonly Entry[] => {
      const [there, here] = [says(was, place), says(is, place)]
      const same =
        place !== undefined &&
        JSON.stringify([...there]) === JSON.stringify([...first]) &&
        JSON.stringify([...here]) === JSON.stringify([...last])
      const onlyNow = place === undefined && (there.size === 0 || here.size === 0)
      const found = same || onlyNow ? [] : differences(there, here, rendering)
      if (found.length === 0 || place === undefined) return found
      return [{ line: [words.policy.differs(scopeName(place, rendering))], under: found }]
    })
    if (under.length > 0) add(words.policy.changed, { line, under })
  }
  return [
    { type: 'heading', level: 2, line: [words.policy.changes] },
    ...(groups.size === 0 ? [{ type: 'paragraph', line: [words.policy.noChange] } as const] : []),
    ...[words.policy.added, words.policy.changed, words.policy.removed].flatMap((group): readonly Block[] => {
      const entries = groups.get(group)
      return entries
        ? [
            { type: 'heading', level: 3, line: [group] },
            { type: 'list', entries },
          ]
        : []
    }),
  ]
}

/** What has changed from one policy to the next: rules, effects, numbers, duties, locks, exemptions, place by place. */
export const renderChanges = (
  before: CompiledPolicy,
  after: CompiledPolicy,
  writing: Omit<Writing, 'policy' | 'post'>,
): string => {
  const words = wordsOf(writing)
  const blocks = changeBlocks(before, { policy: after, words, context: writing.context })
  return write({ language: words.language, title: words.policy.changes, blocks }, writing.format)
}
