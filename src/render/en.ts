import { names } from './en-names.js'
import { policy } from './en-policy.js'
import { quiz } from './en-quiz.js'
import type { Words } from './words.js'

const join = (list: readonly string[], last: string): string =>
  list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} ${last} ${list.at(-1)}`
const and = (list: readonly string[]) => join(list, 'and')
const or = (list: readonly string[]) => join(list, 'or')
const UNITS: Readonly<Record<string, string>> = { W: 'week', D: 'day', H: 'hour', M: 'minute', S: 'second' }
const duration = (iso: string): string =>
  and(
    [...iso.matchAll(/(\d{1,12}(?:\.\d{1,12})?)([WDHMS])/g)].map(
      ([, n, unit]) => `${n} ${UNITS[unit as string]}${n === '1' ? '' : 's'}`,
    ),
  )

/** English. */
export const en: Words = {
  language: 'en',
  outcome: { allow: 'May go out', hold: 'Wait', deny: 'Not like this' },
  status: {
    open: 'open',
    undetermined: 'not settled',
    met: 'met',
    lifted: 'lifted',
    waived: 'waived',
    capped: 'advice only',
  },
  effects: { off: 'not judged', advise: 'advised', require: 'asked for', forbid: 'not allowed' },
  accounts: {
    official: 'official accounts',
    representative: 'accounts that go with a role',
    personal: 'personal accounts',
  },
  refusals: {
    'own-post': 'it is their own post',
    'content-changed': 'the content has changed since',
    'wrong-role': 'not one of the roles asked for',
    'too-old': 'too old',
    'not-yet': 'not in force yet',
    'out-of-turn': 'out of turn',
    rejected: 'they refused',
  },
  errors: {
    'no-now': 'the present time is missing',
    'bad-date': 'an invalid date',
    'bad-zone': 'an unknown time zone',
    'wrong-kind': 'a value of the wrong kind',
    'unknown-scope': 'a scope that the policy does not declare',
    cyclic: 'a value that refers to itself',
    'too-long': 'longer than can be read',
    'fact-failed': 'an observation that failed',
  },
  ask: { author: 'ask the author', host: 'the tool must supply it', organisation: 'ask the organisation' },
  concerns: [
    'Sensitive information',
    'Time',
    'Donors and relations',
    'What is shared, by whom and when',
    'Your own name, or the organisation’s voice',
    'Approval and initiative',
    'Our tone, and what stays free',
    'Offices and countries',
    'Disclaimers on personal accounts',
    'Who publishes, and what stays when they leave',
    'Training',
  ],
  ...names,
  quote: (text) => `“${text}”`,
  pair: (name, text) => `${name}: ${text}`,
  sentence: (text) => text.charAt(0).toUpperCase() + text.slice(1),
  and,
  or,
  number: (n) =>
    Number.isInteger(n) && Math.abs(n) >= 1000 ? String(n).replace(/\B(?=(?:\d{3}){1,7}$)/g, ',') : String(n),
  duration,
  isOne: (n) => n === 1,
  say: {
    found: (what, where) => `${what} in ${where}`,
    because: (names) => `by ${names}`,
    in: (scopes) => `in ${scopes}`,
    unsettled: 'It is not clear yet whether this applies',
    why: 'Why',
    rule: 'Rule',
    after: 'Afterwards',
    missing: 'Not known',
    need: (field, ask) => `${field}: ${ask}`,
    field: (id) => `what is in \`${id}\``,
    unjudged: (count) =>
      count === 1
        ? '1 rule could not be judged: nothing is connected to what it asks'
        : `${count} rules could not be judged: nothing is connected to what they ask`,
    connect: (fields) => `To connect: ${fields}`,
    uncovered: (languages) => `Not read in ${languages}`,
    errors: 'Could not be read',
    roles: (names, need) =>
      need === 'each'
        ? `by ${and(names)}`
        : need === 'any' || need === 1
          ? `by ${or(names)}`
          : `by ${need} people: ${or(names)}`,
    then: (roles) => `then ${roles}`,
    contact: (name) => `ask ${name}`,
    refused: (who, why) => `${who} did not count: ${why}`,
    nothing: 'Nothing to say.',
    within: (iso) => `within ${duration(iso)}`,
    smallest: (steps) => `To let it out: ${and(steps)}.`,
    byHand: (steps) => `Only a person can mend it: ${and(steps)}.`,
    rewrite: 'Nothing quick lets it out: change what the rules name.',
    answer: (field, value) => (value ? `say ${field} (${value})` : `say ${field}`),
    wait: (day, time) => `publish it after ${day} at ${time}`,
    yes: 'yes',
    no: 'no',
    none: 'none',
  },
  policy,
  quiz,
}
