import { bundle, type Draft, type DraftSuite, draft, holds, pack, rule, silent } from '../draft.js'

const flag = { fact: 't.flag', operator: 'equal', value: true }
const other = { fact: 't.other', operator: 'equal', value: true }
const here = (name: string, condition: object) =>
  rule('require', { all: [{ fact: 'account.owner', operator: 'equal', value: name }, condition] })

const VALUES = [true, false, undefined] as const
const label = (value: boolean | undefined) => (value === undefined ? 'unknown' : String(value))
/** Kleene's tables, written out: T, F or U for true, false, unknown of the second by the first. */
const TABLES = {
  all: { true: 'TFU', false: 'FFF', unknown: 'UFU' },
  any: { true: 'TTT', false: 'TFU', unknown: 'TUU' },
} as const
const asked = (name: string, t: object, title: string, id: string, says: Draft['says'], laws?: readonly number[]) =>
  draft(
    id,
    title,
    { t: JSON.parse(JSON.stringify(t)), post: { account: { kind: 'official', owner: name } }, ...(laws && { laws }) },
    says,
  )

const tables = (['all', 'any'] as const).flatMap((name) =>
  VALUES.flatMap((a) =>
    VALUES.map((b, i) => {
      const truth = TABLES[name][label(a) as 'true'][i]
      const missing = [...(a === undefined ? ['t.flag'] : []), ...(b === undefined ? ['t.other'] : [])]
      return asked(
        name,
        { flag: a, other: b },
        `${label(a)} ${name === 'all' ? 'and' : 'or'} ${label(b)}`,
        `${name}-${label(a)}-${label(b)}`,
        truth === 'F' ? silent : holds(`t/${name}`, truth === 'T' ? undefined : missing),
        [7],
      )
    }),
  ),
)

/** Kleene's tables, named conditions, nesting. */
export const trees: DraftSuite = {
  name: 'trees',
  title: 'all, any, not and named conditions',
  bundle: bundle([
    pack(
      {
        all: here('all', { all: [flag, other] }),
        any: here('any', { any: [flag, other] }),
        not: here('not', { not: flag }),
        excluded: here('excluded', { any: [flag, { not: flag }] }),
        named: here('named', { condition: 'either' }),
        nested: here('nested', {
          any: [{ all: [flag, { not: { condition: 'either' } }] }, { not: { any: [flag, other] } }],
        }),
        noted: here('noted', { all: [{ ...flag, priority: 7, name: 'a leaf' }], priority: 2, name: 'a group' }),
      },
      { conditions: { either: { any: [flag, { condition: 'second' }] }, second: other } as never },
    ),
  ]),
  cases: [
    ...tables,
    asked('not', { flag: true }, 'not true', 'not-true', silent),
    asked('not', { flag: false }, 'not false', 'not-false', holds('t/not')),
    asked('not', {}, 'not unknown', 'not-unknown', holds('t/not', ['t.flag'])),
    asked('excluded', {}, 'Kleene is not exact: A or not A is unknown', 'excluded', holds('t/excluded', ['t.flag'])),
    asked(
      'named',
      { flag: false, other: true },
      'a named condition inside a named condition',
      'named-true',
      holds('t/named'),
    ),
    asked('named', { flag: false, other: false }, 'a named condition that is false', 'named-false', silent),
    asked(
      'named',
      { other: false },
      'a named condition that is not known',
      'named-unknown',
      holds('t/named', ['t.flag']),
    ),
    asked('nested', { flag: false, other: false }, 'not any', 'nested-true', holds('t/nested')),
    asked('nested', { flag: true }, 'false whatever the other', 'nested-false', silent),
    asked(
      'nested',
      { flag: false },
      'the parts that are unknown, and only they, say what is missing',
      'nested-unknown',
      holds('t/nested', ['t.other']),
    ),
    asked('noted', { flag: true }, 'priority and name change nothing', 'noted', holds('t/noted')),
  ],
}
