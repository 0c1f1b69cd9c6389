import * as everything from '../../dist/packs/index.js'
import { both, table } from './kinds.mjs'

const KINDS = ['official', 'representative', 'personal']
const regions = Object.entries(everything)
  .filter(([, one]) => 'notes' in one)
  .map(([name, pack]) => ({ name, pack, scope: pack.id.toUpperCase(), at: pack.id }))
  .sort((a, b) => (a.at < b.at ? -1 : 1))

const effectWords = (effect) => {
  if (effect === undefined) return ''
  if (typeof effect === 'string') return `\`${effect}\``
  const named = KINDS.filter((kind) => effect[kind] !== undefined)
  return named.length === 3 && named.every((kind) => effect[kind] === effect.official)
    ? `\`${effect.official}\``
    : named.map((kind) => `\`${effect[kind]}\` ${kind}`).join(', ')
}
const paramWords = (params = {}) =>
  Object.entries(params)
    .map(([name, value]) => `\`${name}\` = \`${JSON.stringify(value)}\``)
    .join(', ')
const sourceWords = ({ title, url, asOf, verified }) =>
  `${url ? `[${title}](${url.replaceAll('|', '%7C')})` : title} (${asOf}, ${verified ? 'read' : '**not read**'})`
const sourcesWords = (sources = []) => sources.map(sourceWords).join('; ')

const linesOf = ({ pack }) => [
  ...Object.values(pack.overrides ?? {}).map(({ sources = [] }) => sources),
  ...pack.notes.map(({ sources }) => sources),
]
const readIn = (region) => linesOf(region).filter((sources) => sources.some(({ verified }) => verified)).length

const overview = () => {
  const rows = regions.map((region) => {
    const { name, pack, scope, at } = region
    const lines = linesOf(region).length
    return [
      `[${both(pack.title)}](lines.md#${at})`,
      `\`${scope}\`${pack.within ? ` in \`${pack.within}\`` : ''}`,
      `\`${name}\``,
      pack.zone ? `\`${pack.zone}\`` : '',
      String(Object.keys(pack.overrides ?? {}).length),
      `${readIn(region)} of ${lines}`,
    ]
  })
  const total = regions.reduce((sum, region) => sum + linesOf(region).length, 0)
  const read = regions.reduce((sum, region) => sum + readIn(region), 0)
  return `# Regions

Generated from \`rules/regions/\` by \`npm run build:docs\`. [Every line with its source](lines.md) · [the rules they change](../rules/regions/README.md)

A region file is a pack whose id is its scope in lower case. It holds what the law of a place changes: effects and parameters of rules, the clock, dates, and notes for people. It helps to think of the law and is no legal advice; ask counsel where it matters.

*Un fichier de région est un recueil dont l’identifiant est son périmètre en minuscules. Il dit ce que la loi d’un lieu change : effets et paramètres des règles, horloge, dates, et notes pour les personnes. Il aide à penser à la loi et n’est pas un avis juridique ; consultez dès que l’enjeu le demande.*

${table(['place', 'scope', 'export of `charte/packs`', 'clock', 'rules changed', 'lines whose source was read'], rows)}

Of ${total} lines, the text of the law or an official page was read for ${read}. The others say **not read**: they come from secondary pages or from general knowledge, carry \`"verified": false\` in the file, and are to be checked before you rely on them.

*Sur ${total} lignes, ${read} s’appuient sur un texte de loi ou une page officielle que nous avons lus. Les autres portent la mention **not read** : elles viennent de sources secondaires ou de connaissances générales, et sont à vérifier avant de s’y fier.*

## Using them

\`\`\`json
{ "packs": { "regions": "1", "sensitivity": "1", "eu": "1", "fr": "1", "fr-971": "1" },
  "scopes": { "pointe-a-pitre": { "within": "FR-971" } } }
\`\`\`

- A file counts only where its scope is in force (\`context.scopes\`), and the files of the scopes around it count too: \`FR-971\` lies in \`FR\`, \`FR\` in \`EU\`. List each one that you want. With several scopes the stricter outcome counts, and a protection counts if any scope has it.
- A file never loosens what the policy set for everywhere; the policy may change a file's value at that scope or further in, and only tighten what is tagged \`legal\` or \`safeguarding\`.
- The overseas territories of France are scopes within France (\`FR-971\`, \`FR-PF\`). Their bare country codes (\`GP\`, \`PF\`) are declared too, and lie nowhere.

## Dates that only you know

The law fixes how long before a vote something begins; the day of the vote is yours: \`context.calendar.elections\`, each with \`day\`, and where needed \`kind\` (\`general\`, \`presidential\`, \`legislative\`, \`european\`, \`municipal\`, \`referendum\`, …), \`scope\`, \`zone\`, \`closes\` (20:00 unless you say so), \`lastDay\` of a vote over several days, and \`entities\`, the parties and candidates. From it the files compute:

| what | how | fact |
| --- | --- | --- |
| silence before a vote | from midnight \`eveDays\` before, or \`hours\` before the last closing; on the local clock (\`local\`), a day earlier where the vote is (\`earlier\`) | [\`calendar.silence\`](../facts.md#calendarsilence) |
| no polls, no results | the same, on the clock of the vote | [\`calendar.silence\`](../facts.md#calendarsilence) |
| regulated period, reserve | the last \`days\` up to and with the vote, or \`months\` before the first of its month | [\`calendar.campaign\`](../facts.md#calendarcampaign) |
| what no rule gives | \`calendar.regulated\`, \`calendar.reserve\`, \`calendar.mourning\`: periods that you write down | [\`calendar.inPeriod\`](../facts.md#calendarinperiod) |

List \`calendar.elections\` in \`knows\` if a missing calendar should hold a post; otherwise the rule is named as unjudged and the post goes out.
`
}

const lines = () => {
  const parts = regions.map(({ name, pack, scope, at }) => {
    const overrides = Object.entries(pack.overrides ?? {}).map(([rule, { effect, params, reason, sources }]) => [
      `[\`${rule}\`](../rules/${rule}.md)`,
      [effectWords(effect), paramWords(params)].filter(Boolean).join('; '),
      both(reason),
      sourcesWords(sources),
    ])
    const notes = pack.notes.map(({ text, sources }) => `- ${both(text)} — ${sourcesWords(sources)}`)
    return `<a id="${at}"></a>

## ${both(pack.title)}

Scope \`${scope}\`, export \`${name}\`, version ${pack.version}.
${overrides.length > 0 ? `\n${table(['rule', 'here', 'why', 'source (read on)'], overrides)}\n` : '\nIt changes no rule.\n'}
${notes.join('\n')}
`
  })
  return `# Every line of every region

Generated from \`rules/regions/\` by \`npm run build:docs\`. [Overview](README.md). *read*: somebody read the text of the law or an official page on that day; **not read**: check it before you rely on it.

${parts.join('\n')}`
}

/** docs/regions/: which places there are and how to use them, and every line of law with its source. */
export const regionPages = () =>
  new Map([
    ['docs/regions/README.md', overview()],
    ['docs/regions/lines.md', lines()],
  ])
