import { compiledOf } from '../model/compiled-of.js'
import type { CompiledPolicy, Context, Finding, Json, Parameter, ParamValue, Post, Rule } from '../model/index.js'
import { own } from '../policy/own.js'
import { textIn, type Words } from './words.js'

/** What a rendering may need. */
export interface Rendering {
  readonly policy: CompiledPolicy
  readonly words: Words
  /** The post, to quote what was found. Without it nothing is quoted. */
  readonly post?: Post | undefined
  /** For the names of contacts: `context.contacts`. */
  readonly context?: Context | undefined
}

/** The rule of an id, as its pack wrote it. */
export const ruleOf = (policy: CompiledPolicy, id: string): Rule | undefined =>
  compiledOf(policy).uses.find(({ rule }) => rule === id)?.source

/** People by role or contact: as the organisation names them, as the language does, or the key itself. */
export const roleName = (key: string, { words, context }: Pick<Rendering, 'words' | 'context'>): string =>
  own(context?.contacts, key) ?? own(words.roles, key) ?? key

/** What a field says, as the end of a sentence that begins with "say"; a declared fact by its own title. */
export const fieldName = (id: string, { words, policy }: Pick<Rendering, 'words' | 'policy'>): string => {
  const last = id.split('.').at(-1) ?? ''
  const title = compiledOf(policy).slots.find(({ fact }) => fact.id === id && fact.ask !== undefined)?.fact.title
  const said = title === undefined || title === id ? undefined : textIn(title, words.language)
  return own(words.fields, id) ?? said ?? own(words.fields, last) ?? words.say.field(id)
}

/** A value as people say it. */
export const valueName = (value: Json | ParamValue, words: Words): string => {
  if (typeof value === 'boolean') return value ? words.say.yes : words.say.no
  if (typeof value === 'number') return words.number(value)
  if (Array.isArray(value))
    return value.length > 0 ? value.map((word) => valueName(word as string, words)).join(', ') : words.say.none
  return typeof value === 'string' && value !== '' && value !== 'none' ? value : words.say.none
}

/** A parameter's value with its unit: `20 minutes a day` without the `a day`. */
export const paramName = (parameter: Parameter | undefined, value: ParamValue, words: Words): string => {
  const said = valueName(value, words)
  const unit = parameter?.unit === undefined ? undefined : own(words.units, parameter.unit)
  if (parameter?.kind === 'duration' && typeof value === 'string') return words.duration(value)
  if (typeof value !== 'number' || parameter?.unit === undefined) return said
  return `${said}\u00a0${unit?.[words.isOne(value) ? 0 : 1] ?? parameter.unit}`
}

/** A rule's title. */
export const titleOf = (rule: string, { policy, words }: Rendering): string =>
  textIn(ruleOf(policy, rule)?.title, words.language) || rule

/** A rule's message with the values of its parameters; of a rule that is not settled, only that it may apply. */
export const messageOf = (finding: Finding, rendering: Rendering): string => {
  const { policy, words } = rendering
  if (finding.status === 'undetermined') return words.pair(words.say.unsettled, titleOf(finding.rule, rendering))
  const rule = ruleOf(policy, finding.rule)
  return (
    textIn(rule?.message, words.language).replace(/\{([^{}]{1,60})\}/g, (whole, name: string) => {
      const value = own(finding.params, name)
      return value === undefined ? whole : valueName(value, words)
    }) || finding.rule
  )
}

const SECRET: ReadonlySet<string> = new Set([
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
  'ip',
  'mac',
  'plate',
  'coordinates',
  'birth-date',
])

/** A text of the post as it may be shown: of anything secret only the first character. */
export const shown = (text: string, kind: string): string =>
  SECRET.has(kind)
    ? [...text].map((character, i) => (i === 0 || /[\s@.]/.test(character) ? character : '•')).join('')
    : text
