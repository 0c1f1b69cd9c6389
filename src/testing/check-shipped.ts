import type { Example, Pack, Rule, Text } from '../model/index.js'
import { checkTypography } from './check-typography.js'
import type { Judged } from './judge-example.js'

const VERBS = [
  ['Forbid', 'Interdire'],
  ['Require', 'Exiger'],
  ['Limit', 'Limiter'],
  ['Prefer', 'Préférer'],
  ['Permit', 'Permettre'],
  ['Protect', 'Protéger'],
] as const
const BLAME: Readonly<Record<string, RegExp>> = {
  en: /\b(?:you must|you may not|violat\w{0,6}|illegal|wrong|fault|JSON|null|undefined|field|parameter)\b/i,
  fr: /\b(?:vous devez|vous n’avez pas|faute|infraction|illégal|JSON|champ|paramètre)\b/i,
}

const inLanguage = (text: Text | undefined, language: string): string =>
  text === undefined ? '' : typeof text === 'string' ? text : (text[language] ?? '')

/** Every text of a value that people read, with where it stands: an object whose members are all strings, one of them in a language asked for. */
const textsIn = (value: unknown, languages: readonly string[], at = ''): readonly (readonly [string, object])[] => {
  if (value === null || typeof value !== 'object') return []
  const entries = Object.entries(value)
  const isText =
    entries.length > 0 &&
    entries.every(([, member]) => typeof member === 'string') &&
    languages.some((language) => Object.hasOwn(value, language))
  return isText ? [[at, value]] : entries.flatMap(([key, member]) => textsIn(member, languages, `${at}/${key}`))
}

/** What is wrong with the texts of a value, in sentences that say the way out. */
export const checkTexts = (value: object, languages: readonly string[]): readonly string[] =>
  textsIn(value, languages).flatMap(([at, text]) => {
    const lacks = languages.filter((language) => !Object.hasOwn(text, language))
    return [
      ...lacks.map(
        (language) => `${at}: there are no words for \`${language}\`; readers of that language deserve the same text`,
      ),
      ...Object.entries(text).flatMap(([language, words]) =>
        checkTypography(words as string, language).map((sentence) => `${at}/${language}: ${sentence}`),
      ),
    ]
  })

const everyLanguage = (key: string, text: Text | undefined, languages: readonly string[]): readonly string[] => {
  if (text === undefined) return [`${key}: say it in ${languages.join(' and ')}`]
  return typeof text === 'string'
    ? [
        `${key}: write it per language, \`{ ${languages.map((language) => `"${language}": "…"`).join(', ')} }\`, so that each reader gets their own`,
      ]
    : []
}

const checkTitle = ({ title, lifts, caps }: Rule, languages: readonly string[]): readonly string[] => {
  // `everyLanguage` says what is missing.
  if (typeof title === 'string') return []
  const place = { en: 0, fr: 1 } as const
  const known = languages.filter((language): language is 'en' | 'fr' => language === 'en' || language === 'fr')
  const begins = known.map((language) =>
    VERBS.findIndex((verbs) => inLanguage(title, language).startsWith(`${verbs[place[language]]} `)),
  )
  const wanted = lifts ? 'Permit' : caps ? 'Protect' : undefined
  const verb = VERBS[begins[0] ?? 0]?.[0]
  return [
    ...known.flatMap((language, i) =>
      begins[i] === -1
        ? [
            `title/${language}: begin with ${VERBS.map((verbs) => verbs[place[language]]).join(', ')}: the verb tells a reader at once what the rule does`,
          ]
        : [],
    ),
    ...(new Set(begins).size > 1 ? ['title: the languages begin with different verbs; choose the same one'] : []),
    ...((wanted === undefined ? verb === 'Permit' || verb === 'Protect' : verb !== wanted)
      ? [
          `title: a rule with ${lifts ? '`lifts`' : caps ? '`caps`' : 'neither `lifts` nor `caps`'} begins with ${wanted ?? 'Forbid, Require, Limit or Prefer'}`,
        ]
      : []),
    ...languages.flatMap((language) =>
      inLanguage(title, language).endsWith('.') ? [`title/${language}: leave out the full stop; it is a heading`] : [],
    ),
  ]
}

const placeholders = (text: string) => [...text.matchAll(/\{([^{}]{1,60})\}/g)].map(([, name]) => name as string).sort()

const checkMessage = (rule: Rule, languages: readonly string[]): readonly string[] => {
  const texts = languages.map((language) => [language, inLanguage(rule.message, language)] as const)
  const named = texts.map(([, text]) => placeholders(text).join())
  const coded = [...new Set(texts.flatMap(([, text]) => placeholders(text)))].filter((name) => {
    const parameter = Object.hasOwn(rule.params ?? {}, name) ? rule.params?.[name] : undefined
    return parameter !== undefined && parameter.kind !== 'number'
  })
  return [
    ...texts.flatMap(([language, text]) => [
      ...((text.match(/[.:;!?](?: |$)/g)?.length ?? 0) < 2
        ? [`message/${language}: say what was seen, then the way out, in two short sentences`]
        : []),
      ...(text.length > 200
        ? [`message/${language}: it has ${text.length} characters; people read 200, and no more`]
        : []),
      ...(BLAME[language]?.test(text)
        ? [
            `message/${language}: “${BLAME[language].exec(text)?.[0]}” blames or speaks code; say what the text shows and what helps`,
          ]
        : []),
      ...(/[{}]/.test(text.replace(/\{[^{}]{1,60}\}/g, ''))
        ? [`message/${language}: a brace is left over; write \`{name}\` with the name of a parameter`]
        : []),
    ]),
    ...coded.map((name) => `message: \`{${name}}\` would show readers a code; name numbers only, or say it in words`),
    ...(new Set(named).size > 1
      ? ['message: the languages name different parameters; every reader needs the same data']
      : []),
  ]
}

const checkParams = ({ params = {} }: Rule, languages: readonly string[]): readonly string[] =>
  Object.entries(params).flatMap(([name, { title, unit, kind }]) => [
    ...everyLanguage(`params/${name}/title`, title, languages),
    ...(kind === 'number' && !unit
      ? [`params/${name}: a number needs a \`unit\`, such as \`minutes\`; 20 of what?`]
      : []),
  ])

const isIn = (example: Example, language: string) => (example.post.language ?? 'en').split('-')[0] === language

const checkCases = ({ examples = [] }: Rule, judged: readonly Judged[], languages: readonly string[]) => {
  const fires = examples.filter((example) => example.fires === true)
  const silent = examples.filter((example) => example.fires === false)
  const keys = examples.map(({ post, context, params, names }) => JSON.stringify([post, context, params, names]))
  const repairs = judged.map((one) => one.repairs).filter((helps) => helps !== undefined)
  return [
    ...keys.flatMap((key, i) =>
      keys.indexOf(key) < i
        ? [`examples ${keys.indexOf(key) + 1} and ${i + 1} are the same case; keep one, or change what differs`]
        : [],
    ),
    ...(fires.length < 2 ? ['show at least two posts that fire: one alone may hit by luck'] : []),
    ...(silent.length < 2 ? ['show at least two posts that stay silent: restricting too much is a failure too'] : []),
    ...(silent.length > 0 && !silent.some(({ title }) => title)
      ? ['no silent example has a title: name the near miss, the harmless post that looks most like the harm']
      : []),
    ...languages
      .filter((language) => !examples.some((example) => isIn(example, language)))
      .map((language) => `no example is in \`${language}\`: set \`"language": "${language}"\` on its post`),
    ...(judged.some(({ decision }) => decision?.findings.some(({ evidence }) => evidence.some(({ span }) => span))) &&
    !examples.some(({ finds }) => finds)
      ? ['the rule points at words, and no example says which: add `finds` to one that fires']
      : []),
    ...(repairs.length > 0 && !repairs.includes(true)
      ? [
          'the repair that its obligations propose helps in no example: the rule still fires after it; change the words, or ask for a `change`',
        ]
      : []),
  ]
}

const checkOrigin = ({ concern = [], sources = [], obligations = [], effect, lifts, caps }: Rule) => {
  const effects = typeof effect === 'string' ? [effect] : Object.values(effect)
  const holds = !lifts && !caps && effects.some((one) => one === 'require' || one === 'forbid')
  return [
    ...(concern.length === 0 ? ['concern: name which of the eleven concerns of a policy it serves, from 1 to 11'] : []),
    ...(sources.length === 0 || sources.some(({ title }) => title === '…')
      ? ['sources: say where it comes from: a policy, a law, a study']
      : []),
    ...(holds && obligations.length === 0 ? ['obligations: it can stop a post, so say what lets it go out again'] : []),
  ]
}

/** What a shipped rule lacks, in sentences that say what to do and why; none when it is whole. */
export const checkShipped = (
  rule: Rule,
  judged: readonly Judged[],
  languages: readonly string[],
): readonly string[] => [
  ...(['title', 'rationale', 'message'] as const).flatMap((key) => everyLanguage(key, rule[key], languages)),
  ...checkTexts(rule, languages),
  ...checkTitle(rule, languages),
  ...checkMessage(rule, languages),
  ...checkParams(rule, languages),
  ...checkCases(rule, judged, languages),
  ...checkOrigin(rule),
]

/** What the words of a pack beside its rules lack, in sentences: its title, statements, declared facts, reasons and notes. */
export const checkHead = (head: Omit<Pack, 'rules'>, languages: readonly string[]): readonly string[] => [
  ...everyLanguage('title', head.title, languages),
  ...checkTexts(head, languages),
]
