import type { Context, Fact, Json, Post, Terms } from '../../src/model/index.js'
import { compileTerms, readPost } from '../../src/text/index.js'
import { intlZones, parseInstant } from '../../src/time/index.js'

/** What a fact sees of a post, with its parameters' defaults unless others are given. */
export const observe = (
  fact: Fact,
  post: Post,
  { now = '2026-11-24T09:30:00Z', ...context }: Context = {},
  params: { readonly [name: string]: Json } = {},
  terms: { readonly [list: string]: Terms } = {},
) => {
  const at = parseInstant(now)
  const later = post.publishAt === undefined ? at : parseInstant(post.publishAt)
  const defaults = Object.fromEntries(Object.entries(fact.params ?? {}).map(([name, one]) => [name, one.default]))
  return fact.observe(
    {
      ...{ post, context, text: readPost(post), now: at, names: new Map(), zones: intlZones, scopes: [], calendar: {} },
      at: at === undefined || later === undefined ? undefined : Math.max(at, later),
      zone: post.account?.zone,
    },
    {
      params: { ...defaults, ...params },
      terms: new Map(Object.entries(terms).map(([list, words]) => [list, compileTerms(words)])),
    },
  )
}

/** The words that a fact points at, as they stand in the text. */
export const wordsFound = (text: string, value: unknown): readonly string[] =>
  (value as readonly { readonly start: number; readonly end: number }[]).map(({ start, end }) => text.slice(start, end))
