import { describe, expect, it } from 'vitest'
import { textFormats } from '../../src/facts/text-formats.js'
import type { FactInput } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'

const see = (text: string, ...formats: string[]) =>
  (
    textFormats.observe({ text: readPost({ text }) } as FactInput, { params: { formats }, terms: new Map() })
      .value as readonly { start: number; end: number }[]
  ).map(({ start, end }) => text.slice(start, end))

describe('text.formats finds', () => {
  it('digits, letters and characters that stand for themselves, whatever their case', () => {
    expect(see('Dossiers MH-10442 et mh-00001, voir AB/7.', 'MH-#####', '??/#')).toEqual([
      'MH-10442',
      'mh-00001',
      'AB/7',
    ])
  })
  it('signs repeated so often, or between two counts', () => {
    expect(see('CL123 CL1234567 CL12', 'CL#{3,7}')).toEqual(['CL123', 'CL1234567'])
    expect(see('é1234', '?#{4}')).toEqual(['é1234'])
  })
  it('whole words only', () => {
    expect(see('XMH-10442, MH-104425', 'MH-#####')).toEqual([])
  })
  it('the longest of several formats at one place', () => {
    expect(see('AB-12-99', 'AB-##', 'AB-##-##')).toEqual(['AB-12-99'])
  })
  it('nothing without a format, with one of fewer than three signs, or of more than 64 characters', () => {
    expect(see('MH-10442')).toEqual([])
    expect(see('7', '#')).toEqual([])
    expect(see('1'.repeat(80), '#{20}#{20}#{20}#{20}')).toEqual([])
  })
  it('each once, in time linear in the text', () => {
    const seconds = (length: number) => {
      const text = 'a1'.repeat(length)
      const from = process.hrtime.bigint()
      see(text, '?{0,20}#{0,20}?{0,20}x')
      return Number(process.hrtime.bigint() - from)
    }
    seconds(1000)
    expect(seconds(40_000)).toBeLessThan(40 * Math.max(seconds(4000), 1e6))
  })
})
