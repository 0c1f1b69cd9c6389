import {
  COMPILED,
  type CompiledPolicy,
  type Context,
  type Duty,
  type Evidence,
  type Finding,
  type Need,
  type Post,
  type Rule,
} from '../model/index.js'
import { textIn, type Words } from './words.js'

/** What a rendering may need. */
export interface Rendering {
  readonly policy: CompiledPolicy
  readonly words: Words
  /** The post, to quote what was found. Without it nothing is quoted. */
  readonly post?: Post
  /** For the names of contacts. */
  readonly context?: Context
}

const SECRET: readonly string[] = [
  'email',
  'phone',
  'mobile',
  'landline',
  'iban',
  'card',
  'national-id',
  'password',
  'api-key',
  'token',
  'private-key',
  'url-login',
  'name',
  'embargo',
]

/** The rule of a finding, as its pack wrote it. */
const ruleOf = (policy: CompiledPolicy, id: string): Rule | undefined =>
  policy[COMPILED].uses.find(({ rule }) => rule === id)?.source

const stringAt = (post: Post | undefined, pointer: string): string | undefined => {
  let value: unknown = post
  for (const key of pointer.split('/').slice(1))
    value =
      value !== null && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as { [key: string]: unknown })[key]
        : undefined
  return typeof value === 'string' ? value : undefined
}

const mask = (text: string): string =>
  [...text].map((character, i) => (i === 0 || /[\s@.]/.test(character) ? character : '•')).join('')

/** A rule's message with the values of its parameters. */
export const messageOf = (finding: Finding, { policy, words }: Rendering): string =>
  textIn(ruleOf(policy, finding.rule)?.message, words.language).replace(/\{([^{}]{1,60})\}/g, (whole, name: string) => {
    const value = Object.hasOwn(finding.params, name) ? finding.params[name] : undefined
    return value === undefined ? whole : Array.isArray(value) ? value.join(', ') : String(value)
  }) || finding.rule

const where = (evidence: Evidence, words: Words): string => {
  const parts = (evidence.at ?? '').split('/').filter((part) => !/^\d*$/.test(part))
  return words.places[parts.at(-1) ?? ''] ?? parts.join(' ')
}

const seen = (evidence: Evidence, { words, post }: Rendering): string | undefined => {
  if (evidence.at === undefined || evidence.kind === undefined) return undefined
  const what = words.kinds[evidence.kind] ?? evidence.kind
  const text = evidence.span && stringAt(post, evidence.at)?.slice(evidence.span.start, evidence.span.end)
  if (!evidence.span) return what
  return words.say.found(
    text ? `${what} ${words.quote(SECRET.includes(evidence.kind) ? mask(text) : text)}` : what,
    where(evidence, words),
  )
}

/** An obligation in words: what to do, who may, whom to ask, and what did not count. */
export const renderObligation = (duty: Duty, { words, context }: Omit<Rendering, 'policy'>): string => {
  const what = textIn(duty.title, words.language) || (words.duties[duty.kind] ?? duty.kind)
  const text = textIn(duty.text, words.language)
  const contact = duty.contact && (context?.contacts?.[duty.contact] ?? duty.contact)
  return [
    text ? `${what}: ${words.quote(text)}`.replace(': ', words.language === 'fr' ? '\u202f: ' : ': ') : what,
    duty.roles ? words.say.roles(duty.roles.join(', '), duty.need ?? 'any') : '',
    contact ? words.say.contact(contact) : '',
    ...(duty.refused ?? []).map(({ by, why }) => words.say.refused(by, words.refusals[why])),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** A missing field in words, and whom to ask. */
export const renderNeed = (need: Need, { words }: Pick<Rendering, 'words'>): string =>
  words.say.need(
    words.fields[need.field] ?? words.fields[need.field.split('.').at(-1) ?? ''] ?? need.field,
    words.ask[need.ask],
  )

/** A finding in words: the message, what was seen and where, why, what to do. Several lines. */
export const renderFinding = (finding: Finding, rendering: Rendering): string => {
  const { words, policy } = rendering
  const title = textIn(ruleOf(policy, finding.rule)?.title, words.language)
  const scopes = finding.scopes.length > 0 ? ` ${words.say.in(finding.scopes.join(', '))}` : ''
  const because = finding.because ? ` ${words.say.because(finding.because.join(', '))}` : ''
  const evidence = finding.evidence.flatMap((one) => seen(one, rendering) ?? [])
  const due = finding.obligations.map((duty) => `→ ${renderObligation(duty, rendering)}`)
  return [
    messageOf(finding, rendering),
    ...[...new Set(evidence)].map((line) => `· ${line}`),
    ...due,
    `  ${title || finding.rule} (${finding.use ?? finding.rule}, ${words.status[finding.status]}${because}${scopes})`,
  ].join('\n')
}
