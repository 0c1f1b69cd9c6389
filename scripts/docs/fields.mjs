import { ACTIONS, FIELDS } from '../../dist/index.js'
import { kindOf } from './kinds.mjs'

/** docs/fields.md, from the field table. */
export const fieldPages = () => {
  const rows = [...FIELDS].map(
    ([id, { as, kind, ask, default: value }]) =>
      `| \`${id}\` | ${as} | ${kindOf(kind)}${value === undefined ? '' : ` (default \`${value}\`)`} | ${as === 'knowledge' ? ask : ''} |`,
  )
  const page = `# Fields

Generated from the field table (\`src/model/fields.ts\`). Absent content is none; absent knowledge is not known, and somebody can be asked. An act is one of ${ACTIONS.map((action) => `\`${action}\``).join(' ')}.

| field | standing | kind | ask |
| --- | --- | --- | --- |
${rows.join('\n')}
`
  return new Map([['docs/fields.md', page]])
}
