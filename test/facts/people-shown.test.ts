import { describe, expect, it } from 'vitest'
import { peopleShown } from '../../src/facts/people-shown.js'
import { compilePolicy, evaluate } from '../../src/index.js'
import type { Bundle, Consent, Context, Person, Post } from '../../src/model/index.js'
import { readPost } from '../../src/text/index.js'
import { intlZones, parseInstant } from '../../src/time/index.js'

const see = (post: Post, context: Context = {}, place = 'both') => {
  const now = parseInstant(context.now ?? '')
  const publishAt = parseInstant(post.publishAt ?? '') ?? now
  const at = now === undefined || publishAt === undefined ? undefined : Math.max(now, publishAt)
  const where = { zone: post.account?.zone, zones: intlZones, scopes: [], calendar: {}, names: new Map() }
  return peopleShown.observe(
    { post, context, text: readPost(post), now, at, ...where },
    { params: { in: place }, terms: new Map() },
  )
}

const now = '2026-11-24T09:30:00Z'
const c1: Consent = {
  ...{ id: 'c1', status: 'given', by: ['guardian'], form: 'written', channels: ['facebook'] },
  ...{ informed: true, purposes: ['news'] },
}
const NONE = {
  ...{ consentForm: '', guardians: 0, selfAgreed: false, consentChannel: false },
  ...{ consentInformed: false, consentPurposes: [] },
}
const one = (person: Person, consents?: readonly Consent[], post: Post = { channel: 'facebook' }) => {
  const seen = see({ ...post, people: [person] }, { now, ...(consents && { registers: { consents } }) })
  return (seen.value as readonly { missing: { [attribute: string]: readonly string[] } }[])[0]
}

describe('people.shown observes', () => {
  it('everybody in pictures and text, with a place', () => {
    const post: Post = { media: [{ people: [{ minor: true }] }, { people: [] }], people: [{ role: 'donor' }] }
    expect(see(post, { now }).value).toMatchObject([
      { minor: true, at: '/media/0/people/0', in: 'media' },
      { role: 'donor', at: '/people/0', in: 'text' },
    ])
    expect(see(post, { now }, 'media').value).toHaveLength(1)
    expect(see(post, { now }, 'text').value).toMatchObject([{ role: 'donor' }])
  })

  it('a consent in force', () => {
    expect(one({ consents: ['c1'] }, [c1])).toMatchObject({
      ...{
        consent: 'given',
        consentForm: 'written',
        guardians: 1,
        selfAgreed: false,
        consentChannel: true,
        missing: {},
      },
    })
  })

  it.each([
    ['withdrawn', [c1, { ...c1, status: 'withdrawn' }]],
    [
      'withdrawn',
      [
        { ...c1, from: 'soon' },
        { ...c1, status: 'withdrawn' },
      ],
    ],
    ['refused', [{ ...c1, status: 'refused' }, c1]],
    ['pending', [{ ...c1, status: 'pending' }]],
    ['pending', [{ ...c1, from: '2026-11-24T09:30:01Z' }]],
    ['expired', [{ ...c1, until: now }]],
    ['none', []],
    ['none', [{ ...c1, id: 'c2' }]],
  ] as const)('a consent that is %s', (consent, consents) => {
    expect(one({ consents: ['c1'] }, consents)).toMatchObject({ consent, ...NONE })
  })

  it('the best form, the person’s own word and the guardians of one form', () => {
    const spoken = { ...c1, form: 'verbal', by: ['self', 'guardian', 'guardian'] } as const
    expect(one({ consents: ['c1'] }, [spoken, c1])).toMatchObject({
      consentForm: 'written',
      guardians: 2,
      selfAgreed: true,
    })
  })

  it('whether every channel is covered', () => {
    const both: Post = { channel: 'facebook', crossPostTo: ['mastodon'] }
    expect(one({ consents: ['c1'] }, [c1], both)).toMatchObject({ consentChannel: false })
    expect(one({ consents: ['c1'] }, [c1, { ...c1, channels: ['mastodon'] }], both)).toMatchObject({
      consentChannel: true,
    })
    expect(one({ consents: ['c1'] }, [{ ...c1, channels: ['*'] }], {})).toMatchObject({ consentChannel: true })
    expect(one({ consents: ['c1'] }, [c1], {})).toMatchObject({ consentChannel: false })
  })
})

describe('people.shown observes of a consent', () => {
  it('what it is for, and whether the person knew', () => {
    expect(one({ consents: ['c1'] }, [c1, { ...c1, informed: false, purposes: ['appeal', 'news'] }])).toMatchObject({
      consentInformed: true,
      consentPurposes: ['appeal', 'news'],
    })
  })
})

describe('people.shown stays silent', () => {
  it('where nobody is shown', () => {
    expect(see({ people: [] }, { now })).toEqual({ value: [] })
  })

  it('about recipients and mentions', () => {
    const post: Post = { people: [], recipients: [{ minor: true }], mentions: [{ handle: 'lea' }] }
    expect(see(post, { now })).toEqual({ value: [] })
  })

  it('about consents of the person for something else', () => {
    const consents = [{ ...c1, subject: 'p1' }]
    expect(one({ id: 'p1', consents: [] }, consents)).toMatchObject({ consent: 'none', ...NONE })
  })
})

describe('people.shown says what is missing', () => {
  it('who is in the picture, who in the text', () => {
    expect(see({ media: [{}] }, { now })).toEqual({
      value: undefined,
      missing: ['media.people', 'people'],
      certain: [],
    })
    expect(see({ media: [{}] }, { now }, 'text')).toEqual({ value: undefined, missing: ['people'], certain: [] })
  })

  it('the rest, while some are certain', () => {
    const { value, missing, certain } = see({ media: [{}, { people: [{ minor: true }] }], people: [] }, { now })
    expect([value, missing]).toEqual([undefined, ['media.people']])
    expect(certain).toMatchObject([{ minor: true, at: '/media/1/people/0' }])
  })

  it.each([
    ['which consents', {}, [c1], 'consent', ['people.consents']],
    ['the register', { consents: ['c1'] }, undefined, 'consent', ['registers.consents']],
    ['both', { id: 'p1' }, undefined, 'guardians', ['people.consents', 'registers.consents']],
    ['the form', { consents: ['c1'] }, [{ ...c1, form: undefined }], 'consentForm', ['registers.consents.form']],
    [
      'the channels',
      { consents: ['c1'] },
      [{ ...c1, channels: undefined }],
      'consentChannel',
      ['registers.consents.channels'],
    ],
    [
      'whether it was explained',
      { consents: ['c1'] },
      [{ ...c1, informed: undefined }],
      'consentInformed',
      ['registers.consents.informed'],
    ],
    [
      'what for',
      { consents: ['c1'] },
      [c1, { ...c1, purposes: undefined }],
      'consentPurposes',
      ['registers.consents.purposes'],
    ],
    ['dates that can be read', { consents: ['c1'] }, [{ ...c1, until: 'never' }], 'consent', ['registers.consents']],
  ])('%s', (_, person, consents, attribute, fields) => {
    const seen = one(person, consents)
    expect(seen).not.toHaveProperty(attribute)
    expect(seen?.missing[attribute]).toEqual(fields)
  })

  it('to a decision: what is certain judges, what is unknown is asked for by its own name', () => {
    const shown = (attribute: string, value: unknown) => ({ item: attribute, operator: 'equal', value })
    const rule = (item: string, value: unknown) => ({
      ...{ title: 'Forbid it', effect: 'require', message: 'No.' },
      conditions: {
        fact: 'people.shown',
        operator: 'someItem',
        value: { all: [shown('minor', true), shown(item, value)] },
      },
    })
    const policy = compilePolicy({
      policy: {
        format: 1,
        id: 'p',
        version: '1.0.0',
        packs: { own: '1' },
        knows: ['media.people', 'people', 'registers'],
      },
      packs: [
        {
          format: 1,
          id: 'own',
          version: '1.0.0',
          title: 'Own',
          rules: { face: rule('faceVisible', true), word: rule('consent', 'none') },
        },
      ],
    } as Bundle)
    const post: Post = { account: { kind: 'official' }, media: [{ people: [{ minor: true, faceVisible: true }] }, {}] }
    const { findings, needs } = evaluate(post, { policy, now })
    expect(findings.map(({ rule: id, status }) => [id, status])).toEqual([
      ['own/face', 'open'],
      ['own/word', 'undetermined'],
    ])
    expect(findings[0]?.evidence).toContainEqual({ fact: 'people.shown', kind: 'people', at: '/media/0/people/0' })
    expect(needs.map(({ field, at }) => [field, at])).toEqual([
      ['media.people', undefined],
      ['media.people.consents', '/media/0/people/0'],
      ['people', undefined],
      ['registers.consents', undefined],
    ])
  })
})
