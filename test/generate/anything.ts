import fc from 'fast-check'
import {
  type Bundle,
  CONTEXT_FIELDS,
  type Context,
  type Field,
  type Kind,
  POST_FIELDS,
  type Post,
} from '../../src/index.js'
import { texts } from './texts.js'
import type { World } from './worlds.js'

const TIMES = ['08:00', '12:00', '18:00', '22:30'] as const
const INSTANTS = [
  '2025-01-10T09:00:00Z',
  '2026-11-21T07:00:00+01:00',
  '2026-11-23T23:30:00+01:00',
  '2026-11-24T08:55:00Z',
  '2026-11-24T09:00:00Z',
  '2026-11-24T18:00:00Z',
  '2026-11-29T10:00:00+01:00',
  '2027-03-01T09:00:00Z',
] as const
const DAYS = ['2026-11-24', '2026-11-25', '2026-11-29', '2026-12-25'] as const
const IDS = ['p1', 'p2', 'c1', 'c2'] as const
const POOLS: Readonly<Record<string, readonly string[]>> = {
  ...{
    zone: ['Europe/Paris', 'America/Toronto', 'Asia/Tokyo'],
    scope: ['FR', 'DE', 'US'],
    language: ['fr', 'en', 'de'],
  },
  ...{ from: TIMES, to: TIMES, closes: TIMES, days: ['mon', 'tue', 'sat'], languages: ['fr', 'en'] },
  ...{ id: IDS, subject: IDS, consents: IDS, person: IDS, author: IDS, account: IDS, owner: IDS, holder: IDS },
  ...{ names: ['Les Amis', 'The Friends'], handles: ['lesamis'], url: ['https://example.org/a', 'https://bit.ly/x'] },
  ...{ terms: ['albatros', 'projet lilas'], entities: ['Parti bleu', 'Dupont'], country: ['FR', 'DE'], office: ['FR'] },
}
const TEXTS = new Set(['text', 'title', 'alt', 'caption', 'bio', 'question', 'options', 'transcript', 'displayName'])

/** The words that the rules of a bundle compare with. */
const wordsIn = (value: unknown, found: Set<string>): Set<string> => {
  if (typeof value === 'string' && value.length < 30) found.add(value)
  else if (Array.isArray(value)) for (const item of value) wordsIn(item, found)
  else if (value !== null && typeof value === 'object') {
    for (const [key, member] of Object.entries(value)) {
      if (['value', 'all', 'any', 'not', 'where', 'default', 'roles'].includes(key)) wordsIn(member, found)
    }
  }
  return found
}
const vocabularyOf = (bundle: Bundle): readonly string[] => {
  const found = new Set<string>()
  for (const pack of bundle.packs) {
    for (const { conditions, params, obligations } of Object.values(pack.rules ?? {})) {
      wordsIn(conditions, found)
      for (const part of [...Object.values(params ?? {}), ...(obligations ?? [])]) wordsIn(part, found)
    }
  }
  return [...found].sort()
}

/** The words of the rules' own lists, one sentence each. */
const sayingsOf = (bundle: Bundle): readonly string[] => {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string') found.add(`So: ${value}!`)
    else if (value !== null && typeof value === 'object')
      for (const [key, member] of Object.entries(value)) if (key !== 'unless' && key !== 'note') visit(member)
  }
  for (const pack of bundle.packs) for (const { terms } of Object.values(pack.rules ?? {})) visit(terms)
  return ['Bonjour à tous', ...found].sort()
}

/** Posts and contexts with any of the declared fields, each of its kind, in the words of a bundle's rules. */
export const anythingFor = (bundle: Bundle): fc.Arbitrary<World> => {
  const vocabulary = vocabularyOf(bundle)
  const words = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('', 'Bonjour à tous', 'We met in Lyon', 'Votez dimanche') },
    { weight: 2, arbitrary: fc.constantFrom(...sayingsOf(bundle)) },
    texts,
  )
  const scalar = (name: string, kind: Kind): fc.Arbitrary<unknown> => {
    switch (kind.type) {
      case 'boolean':
        return fc.boolean()
      case 'number':
        return fc.constantFrom(0, 0.2, 1, 3, 12, 15, 17, 40, 2000)
      case 'instant':
        return fc.constantFrom(...INSTANTS)
      case 'day':
        return fc.constantFrom(...DAYS)
      case 'duration':
        return fc.constantFrom('PT1H', 'P1D')
      case 'text':
        return fc.constantFrom(...(kind.values ?? POOLS[name] ?? vocabulary))
      default:
        return fc.constant({})
    }
  }
  const anyOf = (name: string, kind: Kind, depth: number): fc.Arbitrary<unknown> => {
    if (kind.type === 'list') return fc.array(anyOf(name, kind.of, depth), { maxLength: 2 })
    if (kind.type === 'object') return fieldsOf(kind.fields, depth - 1)
    if (kind.type === 'map') {
      const keys = name === 'labels' ? ['topic', 'genre', 'purpose', 'sensitivity', 'tone', 'frame'] : ['safeguarding']
      return fc.record(Object.fromEntries(keys.map((key) => [key, anyOf(key, kind.of, depth)])), { requiredKeys: [] })
    }
    return kind.type === 'text' && TEXTS.has(name) ? words : scalar(name, kind)
  }
  const fieldsOf = (fields: Readonly<Record<string, Field>>, depth: number): fc.Arbitrary<object> => {
    const chosen = Object.entries(fields).filter(([name, { as, kind }]) => {
      if (as === 'record' || name === 'facts' || name === 'now' || name === 'scopes') return false
      return depth > 0 || (kind.type !== 'object' && kind.type !== 'list')
    })
    const members = Object.fromEntries(chosen.map(([name, { kind }]) => [name, anyOf(name, kind, depth)]))
    return fc.record(members, { requiredKeys: [], noNullPrototype: true })
  }
  const scopes = fc.constantFrom(undefined, ['FR'], ['DE', 'US'], ['GB', 'FR'])
  return fc
    .record({
      post: fieldsOf(POST_FIELDS, 4),
      context: fieldsOf(CONTEXT_FIELDS, 4),
      scopes,
      action: fc.constantFrom('publish', 'publish', 'publish', 'repost', 'reply', 'message', 'audit'),
    })
    .map(({ post, context, scopes: here, action }) => ({
      post: { ...post, action } as Post,
      context: { ...context, now: '2026-11-24T09:00:00Z', ...(here && { scopes: here }) } as Context,
    }))
}
