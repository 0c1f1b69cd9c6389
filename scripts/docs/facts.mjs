import * as exported from '../../dist/facts/index.js'
import { FIELDS, standardCatalog } from '../../dist/index.js'
import { both, kindOf, table } from './kinds.mjs'

const SINGLES = ['boolean', 'number', 'text', 'instant', 'day', 'duration', 'clock']
const LEFTS = [...SINGLES.map((type) => ({ type })), ...SINGLES.map((type) => ({ type: 'list', of: { type } }))]
const GROWS = { '+': 'more', '-': 'fewer' }
const code = (names) => names.map((name) => `\`${name}\``).join(' ')

/** Attributes of the items of a list, those inside them too. */
const attributes = (fields, around = '') =>
  Object.entries(fields).flatMap(([name, field]) => [
    [`\`${around}${name}\``, kindOf(field.kind), field.as === 'knowledge' ? `not known; ask ${field.ask}` : 'none'],
    ...(field.kind.type === 'object' ? attributes(field.kind.fields, `${around}${name}.`) : []),
  ])
const attributeTable = (kind) =>
  kind.type === 'list' && kind.of.type === 'object'
    ? `\nEach item has (\`{ "item": "…" }\`):\n\n${table(['attribute', 'kind', 'absent means'], attributes(kind.of.fields))}`
    : ''

/** Under which name `charte/facts` exports each fact that computes. */
const NAMES = new Map(Object.entries(exported).map(([name, { id }]) => [id, name]))

const computed = (fact) => {
  const params = Object.entries(fact.params ?? {}).map(([name, { kind, default: value, polarity }]) => [
    `\`${name}\``,
    kindOf(kind),
    `\`${JSON.stringify(value)}\``,
    polarity ? `finds ${GROWS[polarity]}` : '',
  ])
  return `### \`${fact.id}\`

${both(fact.title)}

${kindOf(fact.kind)} · reads ${code(fact.reads) || 'the text'}${fact.terms ? ' · reads the rule’s `terms`' : ''} · exported as \`${NAMES.get(fact.id)}\`

${table(['parameter', 'kind', 'default', 'as it grows'], params)}${attributeTable(fact.kind)}`
}

const operatorRow = ({ id, title, right }) => {
  const takes = new Map()
  for (const left of LEFTS) {
    const wanted = right(left)
    if (!wanted) continue
    // What is said of texts is said of every kind that may stand there.
    const same = JSON.stringify(wanted) === JSON.stringify(left) ? 'the same kind' : undefined
    const member = left.type === 'list' && JSON.stringify(wanted) === JSON.stringify(left.of) ? 'one member' : undefined
    const list =
      wanted.type === 'list' && JSON.stringify(wanted.of) === JSON.stringify(left) ? 'a list of such' : undefined
    const words =
      same ??
      member ??
      list ??
      (wanted.type === 'object' ? `an object: ${code(Object.keys(wanted.fields))}` : `${kindOf(wanted)}`)
    takes.set(words, [...(takes.get(words) ?? []), left.type === 'list' ? 'list' : left.type])
  }
  const lefts = [...takes].map(([words, kinds]) => [words, [...new Set(kinds)].join(', ')])
  return [
    `\`${id}\``,
    both(title),
    [...new Set(lefts.map(([, kinds]) => kinds))].join(' · '),
    id === 'someItem'
      ? 'a condition on an item'
      : id.endsWith('Items')
        ? 'a number, or `{ "count": n, "where": condition }`'
        : lefts.map(([words]) => words).join(' · '),
  ]
}

/** docs/facts.md, from the catalog: every fact, every attribute of an item, every operator. */
export const factPages = () => {
  const facts = [...standardCatalog.facts.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const isField = ({ id }) => FIELDS.has(id)
  const observed = facts.filter((fact) => !isField(fact))
  const fields = facts.filter(isField)
  const lists = fields.filter(({ kind }) => kind.type === 'list' && kind.of.type === 'object')
  const page = `# Facts and operators

Generated from the catalog. A fact is what a condition may look at: \`{ "fact": "text.terms", "operator": "atLeastItems", "value": 1 }\`. How conditions are written is in [Writing rules](writing-rules.md).

## Operators

Every operator answers true, false or, when one side is not known and could change the answer, unknown.

${table(['operator', 'reads', 'left', 'right (`value`)'], [...standardCatalog.operators.values()].map(operatorRow))}
## Computed facts

All stand in \`standardCatalog\`. For [a page that must be small](size.md#only-the-facts-that-you-use) each is exported from \`charte/facts\` too.

${observed.map(({ id }) => `[\`${id}\`](#${id.toLowerCase().replaceAll('.', '')})`).join(' · ')}

${observed.map(computed).join('\n')}
## Fields as facts

Every [field](fields.md) that is not inside a list is a fact under its own id: its value as it stands. Computed all the same, from what else is known: ${fields
    .filter(({ id }) => NAMES.has(id))
    .map(({ id }) => `\`${id}\` (\`${NAMES.get(id)}\`)`)
    .join(', ')}.

${table(
  ['fact', 'kind'],
  fields.map(({ id, kind }) => [
    `\`${id}\``,
    kind.type === 'list' && kind.of.type === 'object'
      ? `[list of object](#${id.toLowerCase().replaceAll('.', '')})`
      : kindOf(kind),
  ]),
)}
${lists.map(({ id, kind }) => `### \`${id}\`\n${attributeTable(kind)}`).join('\n')}`
  return new Map([['docs/facts.md', `${page.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`]])
}
