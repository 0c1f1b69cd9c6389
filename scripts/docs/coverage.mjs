import { readdirSync, readFileSync } from 'node:fs'
import { table } from './kinds.mjs'

const CHECKS = { automatic: 'automatic', context: 'with context', human: 'for people' }
const WANTS = {
  advise: 'advice',
  hold: 'waits',
  deny: 'is denied',
  quiet: 'goes out, nothing found',
  lift: 'need not wait',
  cap: 'only advice remains',
  waive: 'goes out, by exemption',
  ask: 'waits, and asks',
}

/** The sources of docs/coverage/, in order, each with its clauses. */
export const coverageData = () =>
  readdirSync('docs/coverage')
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(`docs/coverage/${name}`, 'utf8')))

/** How many clauses of each kind there are, and how many of them are decided or carried. */
export const sharesOf = (sources) =>
  Object.keys(CHECKS).map((check) => {
    const clauses = sources.flatMap((source) => source.clauses).filter((clause) => clause.check === check)
    return {
      check,
      all: clauses.length,
      done: clauses.filter(({ rules, statement, partly }) => (rules || statement) && !partly).length,
    }
  })

const json = (value) => `\`${JSON.stringify(value)}\``
const link = (id) => `[\`${id}\`](rules/${id}.md)`
const ruleWords = ([entry, { rule = entry, ...setting }]) =>
  `${link(rule)}${Object.keys(setting).length > 0 ? ` ${json(setting)}` : ''}`
const decidedBy = ({ rules, statement, open, partly, packs = [] }) =>
  [
    ...Object.entries(rules ?? {}).map(ruleWords),
    ...packs.map((id) => `region \`${id}\``),
    typeof statement === 'string'
      ? `statement [\`${statement}\`](rules/${statement.split('/')[0]}/README.md)`
      : statement
        ? `a statement of the policy: “${statement.text}”`
        : '',
    partly ? `**in part:** ${partly}` : '',
    open ? `**not covered:** ${open}` : '',
  ]
    .filter(Boolean)
    .join('<br>')
const shown = ({ post, context, names, wants }) => {
  if (!post) return ''
  const { text, ...rest } = post
  return [
    text === undefined ? '' : `“${text}”`,
    Object.keys(rest).length > 0 ? json(rest) : '',
    context ? `knowing ${json(context)}` : '',
    names ? `names ${json(names)}` : '',
    `→ ${WANTS[wants]}`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** docs/coverage.md: every clause of the surveyed policies, and what decides it. */
export const coveragePages = () => {
  const sources = coverageData()
  const shares = sharesOf(sources)
  const count = shares.reduce((sum, { all }) => sum + all, 0)
  const share = ({ all, done }) => `${((100 * done) / Math.max(all, 1)).toFixed(1)} %`
  const open = sources.flatMap(({ clauses }) => clauses).filter((clause) => clause.open || clause.partly)
  const page = `# The clause table

Generated from \`docs/coverage\`, and executed by the tests. ${count} clauses of ${sources.length} published policies, each in words of our own and named by its source and number; for each, the rule and parameters that decide it, with a post that is judged as the clause wants. *Automatic*: from the post and the policy alone. *With context*: from what the host knows. *For people*: a statement, an attestation or an obligation carries it.

${table(
  ['clauses', 'how many', 'decided or carried', 'share'],
  shares.map((one) => [CHECKS[one.check], one.all, one.done, share(one)]),
)}
${open.length > 0 ? `Not covered, or in part: ${open.map(({ id }) => `[${id}](#${id.split('.')[0].toLowerCase()})`).join(', ')}.\n` : ''}
Only settings are shown: a rule without any decides as it ships. \`"when"\` narrows a use, \`"terms"\` gives it words.

${sources
  .map(
    ({ id, title, where, clauses }) =>
      `## ${id}\n\n${title} (${where})\n\n${table(
        ['', 'clause', 'how', 'decided by', 'a post'],
        clauses.map((clause) => [clause.id, clause.clause, CHECKS[clause.check], decidedBy(clause), shown(clause)]),
      )}`,
  )
  .join('\n')}`
  return new Map([['docs/coverage.md', `${page.trimEnd()}\n`]])
}
