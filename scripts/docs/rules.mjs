import { COMPILED, compilePolicy, SPEECH } from '../../dist/index.js'
import * as everything from '../../dist/packs/index.js'
import { en, fr, renderObligation } from '../../dist/render/index.js'
import { conditionLines } from './conditions.mjs'
import { both, inLanguage, kindOf, table } from './kinds.mjs'

const KINDS = ['official', 'representative', 'personal']
const all = Object.values(everything)
const packs = all.filter((one) => 'id' in one).sort((a, b) => (a.id < b.id ? -1 : 1))
const presets = all.filter((one) => 'policy' in one).sort((a, b) => (a.policy.id < b.policy.id ? -1 : 1))
const concerns = [
  'sensitive information',
  'time',
  'relations with donors and others',
  'what may be shared',
  'own name or the organisation’s voice',
  'approval and initiative',
  'personality of the brand',
  'several countries',
  'disclaimers',
  'continuity',
  'training',
]

const natureOf = (rule) => (rule.lifts ? 'permit' : rule.caps ? 'protect' : 'duty')
const effectWords = (effect) =>
  effect === 'off'
    ? '`off` until a policy turns it on'
    : typeof effect === 'string'
      ? `\`${effect}\``
      : KINDS.every((kind) => effect[kind] === effect.official)
        ? `\`${effect.official}\``
        : KINDS.filter((kind) => effect[kind] !== undefined)
            .map((kind) => `\`${effect[kind]}\` on ${kind} accounts`)
            .join(', ')
const json = (value) => `\`${JSON.stringify(value)}\``
const list = (names) => names.map((name) => `\`${name}\``).join(', ')

/** Every rule of a pack compiled, those that ship off too. */
const compiledUses = (pack) => {
  const rules = Object.entries(pack.rules ?? {}).map(([name, rule]) => {
    const nature = natureOf(rule)
    const off = typeof rule.effect === 'string' ? rule.effect === 'off' : false
    return [`${pack.id}/${name}`, off ? { effect: nature === 'duty' ? 'require' : nature } : {}]
  })
  const policy = {
    format: 1,
    id: 'docs',
    version: '1.0.0',
    packs: { [pack.id]: pack.version },
    rules: Object.fromEntries(rules),
  }
  return new Map(compilePolicy({ policy, packs: [pack] })[COMPILED].uses.map((use) => [use.rule, use]))
}

const stricterWords = (way, kind) =>
  way === undefined
    ? 'neither way: it chooses'
    : kind === 'switch'
      ? way === 'more'
        ? 'on'
        : 'off'
      : kind === 'list'
        ? way === 'more'
          ? 'a longer list'
          : 'a shorter list'
        : kind === 'duration'
          ? way === 'more'
            ? 'longer'
            : 'shorter'
          : way === 'more'
            ? 'more'
            : 'less'

const paramTable = (rule, use) =>
  table(
    ['parameter', 'what', 'kind', 'default', 'stricter'],
    Object.entries(rule.params ?? {}).map(([name, parameter]) => {
      const { kind, unit, min, max, options, title } = parameter
      const range = min !== undefined || max !== undefined ? ` ${min ?? '…'}–${max ?? '…'}` : ''
      return [
        `\`${name}\``,
        both(title),
        `${kind}${unit ? ` of ${unit}` : ''}${range}${options ? `: ${list(options)}` : ''}`,
        json(parameter.default),
        stricterWords(use.stricter[name], kind),
      ]
    }),
  )

const outcomeWords = { allow: 'goes out', hold: 'waits', deny: 'is denied' }
const exampleLine = ({ title, post, context, params, names, outcome, finds }) => {
  const { text, language: _, ...rest } = post
  const { now, ...known } = context ?? {}
  return [
    `- ${title ? `${both(title)}: ` : ''}${text === undefined ? 'no text' : `“${text.replaceAll('\n', ' ⏎ ')}”`}`,
    Object.keys(rest).length > 0 ? json(rest) : '',
    Object.keys(known).length > 0 ? `knowing ${json(known)}` : '',
    now ? `at ${now}` : '',
    params ? `with ${json(params)}` : '',
    names ? `names ${json(names)}` : '',
    finds ? `finds ${finds.map((found) => `“${found}”`).join(', ')}` : '',
    outcome ? `alone, it ${outcomeWords[outcome]}` : '',
  ]
    .filter(Boolean)
    .join(' — ')
}

const examplesOf = (rule, fires) => (rule.examples ?? []).filter((example) => example.fires === fires).map(exampleLine)
const section = (title, lines) => (lines.length > 0 ? `## ${title}\n\n${lines.join('\n')}\n` : '')

const wordWords = (word) =>
  typeof word === 'string'
    ? word
    : `${word.inside ? '…' : ''}${word.term}${word.inside ? '…' : ''}${word.unless ? ` (not in: ${word.unless.join(', ')})` : ''}`
const byLanguage = (terms) => Object.values(terms).every(Array.isArray)
const termLines = ({ terms }) =>
  Object.entries(!terms ? {} : byLanguage(terms) ? { '': terms } : terms).flatMap(([name, languages]) =>
    Object.entries(languages).map(
      ([language, words]) =>
        `- ${name ? `\`${name}\`, ` : ''}${language === 'any' ? 'every language' : `\`${language}\``} (${words.length}): ${words.map(wordWords).join(' · ')}`,
    ),
  )

const AFTER = ['watch-replies', 'take-down', 'notify', 'report', 'keep-record']
/** A step of an approval, each parameter by its name. */
const namedStep = ({ roles, need, ...step }) => ({
  ...step,
  ...(roles && { roles: roles.param ? [`{${roles.param}}`] : roles }),
  ...(need && { need: need.param ? `{${need.param}}` : need }),
})
const obligationLines = ({ obligations = [], params = {} }) =>
  obligations.map((obligation) => {
    const { kind, within, team, due = AFTER.includes(kind) ? 'after' : 'before' } = obligation
    const shown = {
      ...namedStep(obligation),
      ...(obligation.then && { then: obligation.then.map(namedStep) }),
      ...(within?.param && { within: params[within.param]?.default }),
      ...(team?.param && { team: `{${team.param}}` }),
    }
    const say = (words) => renderObligation(shown, { words, context: {} })
    return `- ${due === 'after' ? 'after publication: ' : ''}${say(en)} · *${say(fr)}* (\`${kind}\`)`
  })

const sourceLine = ({ title, url, asOf, verified }) =>
  `- ${url ? `[${title}](${url})` : title}${asOf ? `, as of ${asOf}` : ''}${verified === undefined ? '' : verified ? ', text read' : ', not yet checked against its text'}`

const changersOf = (id) => [
  ...presets.flatMap(({ policy }) => {
    const setting = policy.rules?.[id]
    return setting ? [`- preset \`${policy.id}\`: ${settingWords(setting)}`] : []
  }),
  ...packs.flatMap((pack) => {
    const setting = pack.overrides?.[id]
    return setting ? [`- region \`${pack.id}\` (${inLanguage(pack.title, 'en')}): ${settingWords(setting)}`] : []
  }),
]
const settingWords = ({ effect, params, reason, terms, when }) =>
  [
    effect === undefined ? '' : effectWords(effect),
    params
      ? Object.entries(params)
          .map(([name, value]) => `\`${name}\` = ${json(value)}`)
          .join(', ')
      : '',
    terms ? 'other words' : '',
    when ? 'only sometimes' : '',
    reason ? both(reason) : '',
  ]
    .filter(Boolean)
    .join(' — ')

const lockWords = (rule, use) => {
  if (natureOf(rule) !== 'duty') return 'It ships off; a policy or a region file turns it on.'
  if (use.lock === 'fixed') return 'Nobody: it stands as it ships.'
  if (use.lock)
    return `A policy, a scope or a region file may make it stricter, never looser${rule.tags?.some((tag) => tag === 'safeguarding' || tag === 'legal') ? ` (it is tagged ${list(rule.tags)})` : ''}. No permit lifts it, no protection caps it, nobody is exempted.`
  return 'A policy may change its effect, parameters and words, everywhere or in a scope; a loosening asks for a reason. People may be exempted by the roles that the policy names in `waivableBy`.'
}

const rulePage = (pack, name, rule, use) => {
  const id = `${pack.id}/${name}`
  const nature = natureOf(rule)
  const parts = [
    `# ${inLanguage(rule.title, 'en')}`,
    `*${inLanguage(rule.title, 'fr')}*`,
    `\`${id}\` · ${nature === 'duty' ? effectWords(rule.effect) : `a ${nature}, off until turned on`} · concern ${(rule.concern ?? []).map((n) => `${n} (${concerns[n - 1]})`).join(', ')}`,
    `**Why.** ${both(rule.rationale)}`,
    `**It says.** ${inLanguage(rule.message, 'en')}\n\n> ${inLanguage(rule.message, 'fr')}`,
    rule.lifts ? `It lifts what is only required by ${list(rule.lifts)}.` : '',
    rule.caps ? `It leaves advice only of ${list(rule.caps)}.` : '',
    `## When it matches\n\nIt judges ${rule.on ? list(rule.on) : `the acts that put words out (${list(SPEECH)})`}.\n\n${conditionLines(rule.conditions, pack.conditions).join('\n')}\n`,
    section(nature === 'duty' ? 'Fires on' : 'Is granted for', examplesOf(rule, true)),
    section(nature === 'duty' ? 'Stays quiet on' : 'Is not granted for', examplesOf(rule, false)),
    section('Cannot tell', examplesOf(rule, 'unknown')),
    Object.keys(rule.params ?? {}).length > 0 ? `## Parameters\n\n${paramTable(rule, use)}` : '',
    section('Words', termLines(rule)),
    section('What lets a post go out', obligationLines(rule)),
    `## Who may change it\n\n${lockWords(rule, use)}\n${changersOf(id).length > 0 ? `\n${changersOf(id).join('\n')}\n` : ''}`,
    section('Sources', (rule.sources ?? []).map(sourceLine)),
    `[${inLanguage(pack.title, 'en')}](README.md) · [all rules](../README.md)`,
  ]
  return `${parts
    .filter(Boolean)
    .map((part) => part.trimEnd())
    .join('\n\n')}\n`
}

const statementLines = (pack) =>
  Object.entries(pack.statements ?? {}).map(
    ([name, { text, items = [] }]) =>
      `- \`${name}\`: ${both(text)}${items.map((item) => `\n  - ${both(item)}`).join('')}`,
  )
const factLines = (pack) =>
  Object.entries(pack.facts ?? {}).map(
    ([id, { kind, title, ask = 'host' }]) =>
      `- \`${id}\` (${kindOf({ type: kind, of: { type: 'text' } })}, ask ${ask}): ${both(title)}`,
  )
const rowOf = ([name, rule]) => [
  `[\`${name}\`](${name}.md)`,
  both(rule.title),
  natureOf(rule) === 'duty' ? effectWords(rule.effect) : natureOf(rule),
]

const packPage = (pack) =>
  [
    `# ${inLanguage(pack.title, 'en')}`,
    `*${inLanguage(pack.title, 'fr')}* · pack \`${pack.id}\` ${pack.version}`,
    table(['rule', 'what it asks', 'effect as shipped'], Object.entries(pack.rules).map(rowOf)),
    section('Facts that the host supplies', factLines(pack)),
    section('Clauses for people', statementLines(pack)),
    '[All rules](../README.md)',
  ]
    .filter(Boolean)
    .map((part) => part.trimEnd())
    .join('\n\n')
    .concat('\n')

/** docs/rules/: an index, a page per pack, a page per rule. */
export const rulePages = () => {
  const pages = new Map()
  const families = packs.filter((pack) => Object.keys(pack.rules ?? {}).length > 0)
  const count = families.reduce((sum, pack) => sum + Object.keys(pack.rules).length, 0)
  pages.set(
    'docs/rules/README.md',
    `# Rules\n\nGenerated from the packs: ${count} rules in ${families.length} packs. What each asks, why, when it fires and stays quiet, what a policy may set.\n\n${families
      .map(
        (pack) =>
          `## [${inLanguage(pack.title, 'en')}](${pack.id}/README.md) · *${inLanguage(pack.title, 'fr')}*\n\n${table(
            ['rule', 'what it asks', 'effect as shipped'],
            Object.entries(pack.rules).map(([name, rule]) => {
              const [, title, effect] = rowOf([name, rule])
              return [`[\`${pack.id}/${name}\`](${pack.id}/${name}.md)`, title, effect]
            }),
          )}`,
      )
      .join('\n')}`,
  )
  for (const pack of families) {
    const uses = compiledUses(pack)
    pages.set(`docs/rules/${pack.id}/README.md`, packPage(pack))
    for (const [name, rule] of Object.entries(pack.rules))
      pages.set(`docs/rules/${pack.id}/${name}.md`, rulePage(pack, name, rule, uses.get(`${pack.id}/${name}`)))
  }
  return pages
}
