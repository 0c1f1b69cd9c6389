import { inForce, isLive } from '../evaluate/groups.js'
import { compiledOf } from '../model/compiled-of.js'
import {
  ACCOUNT_KINDS,
  type AccountKind,
  type CompiledPolicy,
  type ScopeCode,
  type Statement,
  type Use,
} from '../model/index.js'
import { mustSayOnly } from '../model/must.js'
import type { Block } from './document.js'
import { type Rendering, roleName } from './naming.js'
import { changeBlocks } from './render-changes.js'
import type { Writing } from './render-decision.js'
import { type Audience, ruleBlocks } from './rule-in-policy.js'
import { scopeName, scopesOf } from './scopes-of.js'
import { mayConcern, mustBeReader } from './who-it-concerns.js'
import { textIn, wordsOf } from './words.js'
import { write } from './write.js'

/** For whom a policy is written, and how. */
export interface PolicyWriting extends Omit<Writing, 'policy' | 'post'> {
  /** The places it is for. One: its settings are told. Several, or none: what differs in each is told beside. */
  readonly scopes?: readonly ScopeCode[] | undefined
  /** The roles of its reader: rules that can never meet them are left out. Default: everybody. */
  readonly roles?: readonly string[] | undefined
  /** The kinds of account that its reader uses. Default: all three. */
  readonly kinds?: readonly AccountKind[] | undefined
  /** Titles, effects, numbers and duties, without reasons and examples. Default: false. */
  readonly short?: boolean | undefined
  /** The policy before this one: what has changed since is told. */
  readonly before?: CompiledPolicy | undefined
}

const READER = ['scopes', 'roles', 'kinds', 'short', 'before']
/** Those that every rendering takes are let pass. */
const KEYS = ['words', 'format', 'context', 'policy', 'post', ...READER]
const UNPLACED = 4
const concernOf = (concern: readonly number[] | undefined): number => concern?.[0] ?? UNPLACED

const inForceFor = (
  use: Use,
  { scope, others, kinds }: Audience,
  roles: readonly string[] | undefined,
  policy: CompiledPolicy,
): boolean =>
  [scope, ...others].some((place) => {
    const force = inForce(use, place)
    return isLive(use, force, kinds) && mayConcern(force.node, roles, policy)
  })

const statementBlocks = (statements: readonly Statement[], { words }: Rendering): readonly Block[] =>
  statements.flatMap((statement): readonly Block[] => [
    { type: 'paragraph', line: [textIn(statement.text, words.language)] },
    ...(statement.items
      ? [{ type: 'list', entries: statement.items.map((item) => ({ line: [textIn(item, words.language)] })) } as const]
      : []),
  ])

const contactBlocks = (uses: readonly Use[], rendering: Rendering): readonly Block[] => {
  const { words } = rendering
  const keys = uses.flatMap(({ source }) => (source.obligations ?? []).flatMap(({ contact }) => contact ?? []))
  const names = [...new Set(keys)].sort().map((key) => roleName(key, rendering))
  return [
    { type: 'heading', level: 2, line: [words.policy.contacts] },
    { type: 'paragraph', line: [words.policy.ask] },
    ...(names.length > 0
      ? [{ type: 'list', entries: names.map((name) => ({ line: [words.sentence(name)] })) } as const]
      : []),
  ]
}

/**
 * The policy as a document that people sign: purpose, whom it binds, the eleven concerns as chapters with the numbers
 * in force, who agrees, what differs where, what stays free, whom to ask. Nothing is in it that is not in force.
 * @throws TypeError for a scope that the policy does not declare, and for what are no roles or no kinds of account.
 */
export const renderPolicy = (policy: CompiledPolicy, writing: PolicyWriting): string => {
  const words = wordsOf(writing)
  mustSayOnly(writing, 'writing', KEYS)
  mustBeReader(writing, policy)
  const { context, format, scopes = [], roles, kinds = ACCOUNT_KINDS, short = false, before } = writing
  const rendering: Rendering = { policy, words, context }
  const { bundle, uses } = compiledOf(policy)
  const scope = scopes.length === 1 ? scopes[0] : undefined
  const others = scopes.length === 1 ? [] : scopes.length > 1 ? scopes : scopesOf(policy)
  const audience: Audience = { scope, others, kinds, short }
  const inForce = uses.filter((use) => inForceFor(use, audience, roles, policy))
  const duties = inForce.filter(({ nature }) => nature === 'duty')
  const grants = inForce.filter(({ nature }) => nature !== 'duty')
  const listed = bundle.packs.filter(({ id }) => Object.hasOwn(bundle.policy.packs, id))
  const statements = [
    ...listed.flatMap((pack) => Object.values(pack.statements ?? {})),
    ...Object.values(bundle.policy.statements ?? {}),
  ]

  const chapters = words.concerns.flatMap((title, i): readonly Block[] => {
    const mine = duties.filter(({ source }) => concernOf(source.concern) === i + 1)
    const said = short ? [] : statements.filter(({ concern }) => concernOf(concern) === i + 1)
    if (mine.length === 0 && said.length === 0) return []
    return [
      { type: 'heading', level: 2, line: [`${i + 1}. ${title}`] },
      ...statementBlocks(said, rendering),
      ...mine.flatMap((use) => ruleBlocks(use, audience, rendering)),
    ]
  })
  const title = textIn(bundle.policy.title, words.language) || bundle.policy.id
  const place =
    scopes.length > 0 ? words.and(scopes.map((code) => scopeName(code, rendering))) : words.policy.everywhere
  const granted = grants.length > 0 ? words.policy.permitted : ''
  const blocks: readonly Block[] = [
    { type: 'heading', level: 1, line: [title] },
    { type: 'paragraph', line: [`${words.policy.version(policy.version)}. ${words.policy.where(place)}`] },
    { type: 'heading', level: 2, line: [words.policy.purpose] },
    { type: 'paragraph', line: [words.policy.purposeText(context?.organisation?.names?.[0] ?? title)] },
    { type: 'heading', level: 2, line: [words.policy.whom] },
    { type: 'paragraph', line: [words.policy.whomText] },
    ...chapters,
    { type: 'heading', level: 2, line: [words.policy.notRestricted] },
    { type: 'paragraph', line: [words.policy.freeText] },
    ...(granted ? [{ type: 'paragraph', line: [{ strong: granted }] } as const] : []),
    ...grants.flatMap((use) => ruleBlocks(use, audience, rendering)),
    ...contactBlocks(inForce, rendering),
    ...(before ? changeBlocks(before, rendering) : []),
    { type: 'paragraph', line: [words.policy.notAdvice] },
  ]
  return write({ language: words.language, title, blocks }, format)
}
