import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  findActs,
  findCapitals,
  findCredentials,
  findDisclaimers,
  findDisguises,
  findPersonalData,
  findPersons,
  findQuotes,
  findSponsorship,
  guessLanguage,
  inOneSentence,
  readSpeaker,
  readString,
} from '../../src/text/index.js'

/**
 * Texts as people type them, labelled by hand and written without a look at the patterns (the eighth after one: it
 * holds what real text has mended). Each other set was measured before anything was mended by it (`docs/detection.md`
 * has those figures); from then on it is a test. `-` is the label of texts in which there is nothing to find.
 */
const SETS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']
const NONE = '-'
const fileOf = (set: string, name: string): URL => new URL(`typed/${set}/${name}.json`, import.meta.url)
const load = (set: string, name: string): unknown => JSON.parse(readFileSync(fileOf(set, name), 'utf8'))
const read = (text: string) => readString('/text', text)

type Row = readonly [text: string, expected: readonly string[], found: readonly string[]]

/** What a detector answers to a whole text: one of the labels of its files, or none. */
const ANSWERS: Readonly<Record<string, (text: string) => string | undefined>> = {
  ownership: (text) => findDisclaimers(read(text)).find(({ kind }) => kind === 'ownership') && 'yes',
  dissociation: (text) => findDisclaimers(read(text)).find(({ kind }) => kind === 'dissociation') && 'yes',
  speaker: (text) => readSpeaker(read(text)).speaker,
  sponsorship: (text) => {
    const kinds = findSponsorship(read(text)).map(({ kind }) => kind)
    return kinds.find((kind) => kind === 'disclosed') ?? kinds[0]
  },
  ...Object.fromEntries(
    ['affiliation', 'appeal', 'opinion', 'announcement', 'marking'].map((kind) => [
      kind,
      (text: string) => findActs(read(text), [kind])[0] && 'yes',
    ]),
  ),
  disguise: (text) => findDisguises(read(text))[0] && 'yes',
  person: (text) => [...new Set(findPersons(read(text)).map(({ kind }) => kind))].sort().join('+') || undefined,
  sentences: (text) => {
    const at = (word: string) => [{ start: text.indexOf(word), end: text.indexOf(word) + 2 }]
    return inOneSentence(text, at('A1'), at('B2')).length ? 'one' : 'two'
  },
  language: (text) => guessLanguage(text, read(text).folded),
  capitals: (text) => findCapitals(read(text)).find(({ words }) => words > 1) && 'yes',
}

const answered = (set: string, name: string): readonly Row[] =>
  Object.entries(load(set, name) as Record<string, readonly string[]>).flatMap(([label, texts]) =>
    texts.map((text) => [text, label === NONE ? [] : [label], [ANSWERS[name]?.(text) ?? []].flat()] as const),
  )

const quoted = (set: string): readonly Row[] =>
  (load(set, 'quotes') as readonly (readonly [string, ...string[]])[]).map(([text, ...expected]) => [
    text,
    expected,
    findQuotes(read(text)).map(({ start, end }) => text.slice(start, end)),
  ])

/** A kind of its own for what a host asks as one. */
const AS_ONE: Readonly<Record<string, string | undefined>> = {
  mobile: 'phone',
  landline: 'phone',
  'role-email': 'email',
  'organisation-id': NONE,
}
const personal = (set: string): readonly Row[] =>
  (load(set, 'personal') as readonly (readonly [string, string, string])[]).map(([country, label, text]) => {
    const kinds = findPersonalData(read(text), [country]).map(({ kind }) => AS_ONE[kind] ?? kind)
    const secrets = findCredentials(read(text)).map(() => 'credential')
    return [
      `${country}: ${text}`,
      label === NONE ? [] : [label],
      [...new Set([...kinds, ...secrets])].filter((kind) => kind !== NONE),
    ]
  })

/** The least precision and recall over all sets, in percent. */
const FLOORS: readonly (readonly [name: string, precision: number, recall: number])[] = [
  ['ownership', 98, 98],
  ['dissociation', 98, 98],
  ['speaker', 98, 98],
  ['sponsorship', 98, 98],
  ['affiliation', 98, 98],
  ['appeal', 98, 98],
  ['opinion', 98, 98],
  ['announcement', 98, 98],
  ['marking', 98, 98],
  ['disguise', 98, 97],
  ['person', 98, 98],
  ['sentences', 98, 98],
  ['language', 98, 98],
  ['capitals', 97, 98],
  ['quotes', 98, 98],
  ['personal', 97, 97],
]

describe('texts as people type them', () => {
  it.each(FLOORS.map(([name, precision, recall]) => ({ name, precision, recall })))(
    '$name: $precision of 100 that are found are right, $recall of 100 that are there are found',
    (floor) => {
      const { name, precision, recall } = floor
      // Personal data of the fourth set has spans: `typed-spans.test.ts`.
      const sets = SETS.filter((set) => existsSync(fileOf(set, name)) && `${set} ${name}` !== 'fourth personal')
      const rows = sets.flatMap((set) =>
        name === 'quotes' ? quoted(set) : name === 'personal' ? personal(set) : answered(set, name),
      )
      let [right, found, there] = [0, 0, 0]
      const mistakes: string[] = []
      for (const [text, expected, got] of rows) {
        right += expected.filter((one) => got.includes(one)).length
        found += got.length
        there += expected.length
        if (JSON.stringify(expected) !== JSON.stringify(got))
          mistakes.push(`${expected.join(' ') || NONE} → ${got.join(' ') || NONE}: ${text}`)
      }
      const shares = [Math.floor((100 * right) / found), Math.floor((100 * right) / there)]
      expect(shares[0], `precision\n${mistakes.join('\n')}`).toBeGreaterThanOrEqual(precision)
      expect(shares[1], `recall\n${mistakes.join('\n')}`).toBeGreaterThanOrEqual(recall)
    },
  )
})
