import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyFixes, compilePolicy, evaluate } from '../../src/index.js'
import {
  findCredentials,
  findDisguises,
  findEntities,
  findPersonalData,
  findQuotes,
  readString,
  textLength,
} from '../../src/text/index.js'

/**
 * The fourth set of texts as people type them, labelled with exact spans (`⟦…⟧`) and written without a look at the
 * patterns: personal data and secrets plain and disguised, and what honest posts have that looks like them.
 */
const load = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`typed/fourth/${name}.json`, import.meta.url), 'utf8'))
const read = (text: string) => readString('/text', text)

/** A text without its marks, and what stood between them. */
const unmarked = (marked: string): { text: string; spans: readonly string[] } => {
  const spans: string[] = []
  let [text, start] = ['', 0]
  for (const character of marked)
    if (character === '⟦') start = text.length
    else if (character === '⟧') spans.push(`${start}–${text.length} ${text.slice(start)}`)
    else text += character
  return { text, spans }
}

const AS_ONE: Readonly<Record<string, string | undefined>> = { mobile: 'phone', landline: 'phone' }
const personal = load<readonly (readonly [string, string, string])[]>('personal').map(([country, label, marked]) => {
  const { text, spans } = unmarked(marked)
  const hits = [
    ...findPersonalData(read(text), [country]).filter(({ kind }) => kind !== 'organisation-id'),
    ...findCredentials(read(text)).map((hit) => ({ ...hit, kind: 'credential' })),
  ].sort((a, b) => a.start - b.start)
  const found = hits.map(({ start, end }) => `${start}–${end} ${text.slice(start, end)}`)
  const kinds = new Set(hits.map(({ kind }) => AS_ONE[kind] ?? kind))
  return { marked, text, spans, found, label: new Set(label === '-' ? [] : label.split('+')), kinds }
})

const shares = (rows: readonly (readonly [right: number, found: number, there: number])[]): readonly number[] => {
  const sum = (at: 0 | 1 | 2) => rows.reduce((total, row) => total + row[at], 0)
  return [Math.floor((100 * sum(0)) / sum(1)), Math.floor((100 * sum(0)) / sum(2))]
}

describe('texts as people type them, with spans', () => {
  it('98 of 100 kinds that are found are there, 95 of 100 that are there are found', () => {
    const rows = personal.map(({ label, kinds }) => {
      const right = [...label].filter((kind) => kinds.has(kind)).length
      return [right, kinds.size, label.size] as const
    })
    const [precision, recall] = shares(rows)
    const mistakes = personal
      .filter(({ label, kinds }) => [...label].sort().join() !== [...kinds].sort().join())
      .map(({ marked, kinds }) => `${marked} → ${[...kinds].join(' ')}`)
      .join('\n')
    expect(precision, mistakes).toBeGreaterThanOrEqual(98)
    expect(recall, mistakes).toBeGreaterThanOrEqual(95)
  })

  it('where the kind is right, 98 of 100 spans are', () => {
    const rows = personal
      .filter(({ label, kinds }) => label.size > 0 && [...label].every((kind) => kinds.has(kind)))
      .map(
        ({ spans, found }) => [spans.filter((one) => found.includes(one)).length, found.length, spans.length] as const,
      )
    for (const share of shares(rows)) expect(share).toBeGreaterThanOrEqual(98)
  })

  it('an address, a number or a secret is found the same however its letters are composed', () => {
    for (const { text, found } of personal) {
      const composed = text.normalize('NFC')
      const parts = (written: string) => {
        const piece = read(written)
        return [...findPersonalData(piece, ['FR']), ...findCredentials(piece)].map(({ start, end }) =>
          written.slice(start, end).normalize('NFC'),
        )
      }
      expect(parts(text.normalize('NFD')), `${text} ${found.join()}`).toEqual(parts(composed))
    }
  })

  it('what a channel links, names and counts', () => {
    const rows = load<readonly (readonly [string | null, string, ...string[]])[]>('entities').map(
      ([channel, text, ...expected]) => {
        const found = findEntities(read(text), channel ?? undefined).map(
          ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
        )
        return [expected.filter((one) => found.includes(one)).length, found.length, expected.length] as const
      },
    )
    for (const share of shares(rows)) expect(share).toBeGreaterThanOrEqual(97)
    for (const [channel, text, length] of load<readonly (readonly [string, string, number])[]>('lengths'))
      expect(textLength(text, channel), `${channel}: ${text}`).toBe(length)
  })

  it('disguised characters, and honest ones of any script', () => {
    for (const [label, texts] of Object.entries(load<Readonly<Record<string, readonly string[]>>>('disguise')))
      for (const text of texts) expect(findDisguises(read(text)).length > 0, text).toBe(label === 'yes')
  })

  it('quotations', () => {
    for (const [text, ...expected] of load<readonly (readonly [string, ...string[]])[]>('quotes'))
      expect(
        findQuotes(read(text)).map(({ start, end }) => text.slice(start, end)),
        text,
      ).toEqual(expected)
  })

  it('a repair takes out what was marked and nothing else', () => {
    const rule = (fact: string) => ({
      title: 'Forbid it',
      message: 'Seen.',
      effect: 'forbid' as const,
      obligations: [{ kind: 'remove' as const }],
      conditions: { fact, operator: 'atLeastItems' as const, value: 1 },
    })
    const policy = compilePolicy({
      policy: { format: 1, id: 'repairs', version: '1.0.0', packs: { repairs: '1' } },
      packs: [
        {
          ...{ format: 1, id: 'repairs', version: '1.0.0', title: 'repairs' },
          rules: { data: rule('text.personalData'), secrets: rule('text.credentials') },
        },
      ],
    })
    for (const [country, marked] of load<readonly (readonly [string, string])[]>('fixes')) {
      const { text } = unmarked(marked)
      const situation = { policy, now: '2026-11-30T10:00:00Z', organisation: { country } }
      const post = { text, account: { kind: 'official' as const } }
      const { findings } = evaluate(post, situation)
      const repaired =
        applyFixes(
          post,
          situation,
          findings.flatMap(({ fixes }) => fixes),
        ).post.text ?? ''
      const words = (whole: string) => whole.match(/\p{L}+|\p{Emoji_Presentation}/gu) ?? []
      expect(words(repaired), marked).toEqual(words(marked.replace(/⟦[^⟧]*⟧/g, ' ')))
      const said = JSON.stringify(findings.map(({ fixes, ...finding }) => finding))
      for (const secret of marked.match(/(?<=⟦)[^⟧]*(?=⟧)/g) ?? []) expect(said).not.toContain(secret)
    }
  })
})
