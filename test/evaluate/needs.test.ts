import { describe, expect, it } from 'vitest'
import { knows } from '../../src/evaluate/knows.js'
import { errorsOf, needsOf } from '../../src/evaluate/needs.js'
import type { Settled } from '../../src/evaluate/settled.js'
import type { Compiled } from '../../src/model/index.js'

const settled = (rule: string, missing: Settled['missing'], failed: readonly string[] = []): Settled =>
  ({ finding: { rule }, missing, failed }) as never
const compiled = {
  slots: [
    { fact: { id: 'acme.mute' } },
    { fact: { id: 'acme.campaign', ask: 'organisation' } },
    { fact: { id: 'acme.other', ask: 'author' } },
  ],
  knows: new Set(['author.roles', 'media', 'acme']),
} as unknown as Compiled

describe('what is missing is asked for', () => {
  it('once for each field and place, in the order of the places, for every rule that lacks it', () => {
    const at = (pointer: string) => ({ field: 'media.people', at: pointer })
    const needs = needsOf(
      [
        settled('b', [at('/media/10'), { field: 'author.roles' }]),
        settled('c', [at('/media/9'), at('/media/10'), { field: 'media.people' }]),
        settled('b', [at('/media/10')]),
        { missing: [{ field: 'labels.topic' }], failed: [] },
      ],
      compiled,
    )
    expect(needs.map(({ field, at, rules }) => [field, at, rules])).toEqual([
      ['author.roles', undefined, ['b']],
      ['media.people', undefined, ['c']],
      ['media.people', '/media/9', ['c']],
      ['media.people', '/media/10', ['b', 'c']],
    ])
    expect(needs.map((need) => 'at' in need)).toEqual([false, false, true, true])
  })

  it('of whom its field names, or the field around it, or its declared fact; else of the host', () => {
    const asked = (field: string) => needsOf([settled('a', [{ field }])], compiled)[0]?.ask
    expect(asked('acme.campaign')).toBe('organisation')
    expect(asked('acme.other')).toBe('author')
    expect(asked('acme.mute')).toBe('host')
    expect(asked('acme.none')).toBe('host')
    expect(asked('reason.given')).toBe('author')
    expect(asked('reasonable')).toBe('host')
    expect(asked('media.people.minor')).toBe(asked('media.people'))
    expect(asked('media.people.nothing.of.the.kind')).toBe(asked('media.people'))
  })
})

it('a fact that failed is said once, with every rule that it left open, in order among what could not be read', () => {
  const failures = [settled('a', [], ['text.terms']), settled('b', [], ['text.terms', 'ai.share'])]
  const given = [{ code: 'wrong-kind', field: 'text' }] as const
  expect(errorsOf([...failures, { missing: [], failed: ['none'] }], given)).toEqual([
    { code: 'fact-failed', field: 'ai.share', rules: ['b'] },
    { code: 'wrong-kind', field: 'text' },
    { code: 'fact-failed', field: 'text.terms', rules: ['a', 'b'] },
  ])
})

it('a policy knows a field, all that lies under it, and always who posts and for whom', () => {
  const known = (field: string) => knows(compiled, field)
  expect(['author.roles', 'media', 'media.people.minor', 'account.kind', 'author.id', 'acme.a'].map(known)).toEqual(
    Array<boolean>(6).fill(true),
  )
  expect(['author', 'author.role', 'author.roles2', 'mediator', 'account.id', 'people.media'].map(known)).toEqual(
    Array<boolean>(6).fill(false),
  )
})
