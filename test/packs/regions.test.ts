import { describe, expect, it } from 'vitest'
import {
  ACCOUNT_KINDS,
  type CompiledPolicy,
  type Context,
  compilePolicy,
  type Election,
  evaluate,
  type Pack,
  type Post,
  rulesInForce,
} from '../../src/index.js'
import * as packs from '../../src/packs/index.js'
import { regionFiles } from './read-rules.js'

const { recommended } = packs
const files = Object.values(packs).filter((one): one is Pack => 'notes' in one)
const codeOf = (pack: Pack) => pack.id.toUpperCase()
const bundle = (regions: readonly Pack[], knows: readonly string[] = []) => ({
  policy: {
    ...recommended.policy,
    packs: { ...recommended.policy.packs, ...Object.fromEntries(regions.map(({ id }) => [id, '1'])) },
    knows,
  },
  packs: [...recommended.packs, ...regions],
})
const every = compilePolicy(bundle(files))
/** A file alone, so that no other file can do its work; an overseas territory with that of France around it. */
const alone = new Map(
  files.map((file) => [
    codeOf(file),
    compilePolicy(bundle(file.id.startsWith('fr-') ? files.filter(({ id }) => id === 'fr' || id === file.id) : [file])),
  ]),
)

type Kind = (typeof ACCOUNT_KINDS)[number]
const say = (text: string, kind: Kind = 'official', more: Post = {}): Post => ({
  ...{ text, account: { kind }, labels: { topic: [], genre: [], purpose: [] }, people: [] },
  ...more,
})
const vote = (day: string, zone: string, more: Partial<Election> = {}) => ({
  calendar: { elections: [{ id: 'e', day, zone, ...more }], regulated: [], reserve: [], mourning: [], holidays: [] },
})
const call = say('Vote for the candidate who will open the shelters!')
const appel = say('Demain, soutenez la candidate qui ouvrira les refuges !')
const poll = say('The latest exit poll, at a glance.')
const paid = (text: string, kind: Kind = 'official') =>
  say(text, kind, { promotion: { boosted: true }, disclosures: [{ kind: 'ad' }] })
const party = say('Vote green in every town!', 'representative')
const atHome = say('On behalf of Refuge: our pay has not moved for years.', 'personal', { author: { roles: [] } })
const alarm = say('On behalf of Refuge: I reported the misuse of funds twice.', 'personal', { author: { roles: [] } })
const refuge = { organisation: { names: ['Refuge'] } }
const gift = say('Love this coffee', 'personal', { benefits: [{ kind: 'gift' }] })
const child = say('Painting workshop', 'official', {
  channel: 'facebook',
  media: [{ alt: 'Two children paint a wall', people: [{ minor: true, identifiable: true, consents: ['c'] }] }],
})
const oneParent = {
  registers: { consents: [{ id: 'c', status: 'given', by: ['guardian'], channels: ['*'] }] },
} as const
const night = say('Open day', 'official', {
  requests: [
    {
      kind: 'approval',
      onCall: false,
      zone: 'Europe/Paris',
      schedule: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '18:00' }],
    },
  ],
})
const sunday = { now: '2026-11-22T22:10:00Z' }

/** One line of law: where, which rule, the law's sentence, a post that it meets, what is known, the outcome there and elsewhere. */
type Line = readonly [string, string, string, Post, Context, string, string]
const silence = (scope: string, law: string, zone: string, now: string, outcome: string, day = '2027-04-11'): Line => [
  ...([scope, 'regions/election-silence', law, call, { now, ...vote(day, zone) }, outcome, 'allow'] as const),
]
const blackout = (scope: string, law: string, zone: string, now: string, outcome = 'deny', closes = '20:00'): Line => [
  ...([scope, 'regions/poll-blackout', law, poll, { now, ...vote('2027-04-11', zone, { closes }) }] as const),
  ...([outcome, 'allow'] as const),
]
const saturday = (scope: string, midnight: string): Line => [
  ...([scope, 'regions/election-silence', 'the vote is on Saturday, silence begins on Friday'] as const),
  ...([appel, { now: midnight, ...vote('2027-04-11', 'Europe/Paris', { kind: 'presidential' }) }] as const),
  ...(['deny', 'allow'] as const),
]
const ahead = (scope: string, midnight: string): Line => [
  ...([scope, 'regions/election-silence', 'the eve begins hours before mainland France'] as const),
  ...([appel, { now: midnight, ...vote('2027-04-11', 'Europe/Paris') }, 'deny', 'allow'] as const),
]
const labour = (scope: string): Line => [
  ...([scope, 'regions/labour-savings', 'talk about pay is protected', atHome, { ...sunday, ...refuge }] as const),
  ...(['allow', 'deny'] as const),
]
const whistle = (scope: string): Line => [
  ...([scope, 'regions/reports-of-wrongdoing', 'reports made in good faith are protected', alarm] as const),
  ...([{ ...sunday, ...refuge }, 'allow', 'deny'] as const),
]
const neutral = (scope: string): Line => [
  ...([scope, 'regions/partisan', 'a charity takes no side, its representatives neither', party, sunday] as const),
  ...(['deny', 'hold'] as const),
]
const labelled = (scope: string): Line => [
  ...([scope, 'disclaimer/paid-or-gifted', 'a gift is disclosed on personal accounts too', gift, sunday] as const),
  ...(['hold', 'allow'] as const),
]
const quiet = (scope: string): Line => [
  ...([scope, 'time/quiet-hours', 'nobody is asked on a Sunday night', night, sunday, 'hold', 'allow'] as const),
]
const bothParents = (scope: string): Line => [
  ...([scope, 'sensitivity/child-image', 'both parents agree', child, { ...sunday, ...oneParent }] as const),
  ...(['deny', 'allow'] as const),
]

const LINES: readonly Line[] = [
  [
    ...([
      'EU',
      'authorship/generated-text',
      'a text that a machine wrote at work and nobody reviewed says so',
    ] as const),
    say('Five reasons to give', 'representative', { ai: { mode: 'generated', reviewed: false } }),
    ...([sunday, 'hold', 'allow'] as const),
  ],
  [
    ...(['EU', 'regions/political-ad', 'paid political messages carry label, sponsor and notice'] as const),
    ...([paid('The housing bill leaves families outside.'), sunday, 'hold', 'allow'] as const),
  ],
  whistle('EU'),
  labelled('FR'),
  silence('FR', 'silence from midnight of the eve', 'Europe/Paris', '2027-04-10T00:00:00+02:00', 'deny'),
  labour('FR'),
  blackout('FR', 'no poll from the eve on', 'Europe/Paris', '2027-04-10T09:00:00+02:00'),
  [
    ...(['FR', 'regions/public-body-reserve', 'no praise of a local authority in the six months before'] as const),
    say('Grâce à Madame la Maire, la cantine est inaugurée.'),
    { now: '2026-01-20T09:00:00Z', ...vote('2026-03-15', 'Europe/Paris', { kind: 'municipal' }) },
    ...(['hold', 'allow'] as const),
  ],
  [
    ...(['FR', 'regions/regulated-period', 'no advertising for electoral ends in the six months before'] as const),
    paid('Ces élections décideront du sort des refuges.'),
    { now: '2025-09-01T09:00:00Z', ...vote('2026-03-15', 'Europe/Paris', { kind: 'municipal' }) },
    ...(['hold', 'allow'] as const),
  ],
  whistle('FR'),
  bothParents('FR'),
  quiet('FR'),
  saturday('FR-971', '2027-04-09T00:00:00-04:00'),
  saturday('FR-972', '2027-04-09T00:00:00-04:00'),
  saturday('FR-973', '2027-04-09T00:00:00-03:00'),
  saturday('FR-BL', '2027-04-09T00:00:00-04:00'),
  saturday('FR-MF', '2027-04-09T00:00:00-04:00'),
  saturday('FR-PM', '2027-04-09T00:00:00-02:00'),
  saturday('FR-PF', '2027-04-09T00:00:00-10:00'),
  ahead('FR-974', '2027-04-10T00:00:00+04:00'),
  ahead('FR-976', '2027-04-10T00:00:00+03:00'),
  ahead('FR-NC', '2027-04-10T00:00:00+11:00'),
  ahead('FR-WF', '2027-04-10T00:00:00+12:00'),
  labelled('GB'),
  [
    ...(['GB', 'regions/imprint', 'paid election material carries an imprint'] as const),
    ...([paid('Your vote goes to a candidate: ask about shelters.'), sunday, 'hold', 'allow'] as const),
  ],
  labour('GB'),
  neutral('GB'),
  blackout('GB', 'no exit poll before the poll closes', 'Europe/London', '2027-04-11T21:59:00+01:00', 'deny', '22:00'),
  [
    ...(['GB', 'regions/regulated-period', '365 days before a general election, spending is regulated'] as const),
    paid('The MPs who voted against safe housing: all the names.'),
    { now: '2027-07-08T09:00:00Z', ...vote('2028-07-06', 'Europe/London', { kind: 'general' }) },
    ...(['hold', 'allow'] as const),
  ],
  whistle('GB'),
  labelled('US'),
  labour('US'),
  neutral('US'),
  [
    ...(['CA', 'regions/commercial-message', 'a commercial message needs consent'] as const),
    say('20% off all prints!', 'official', {
      ...{ action: 'message', labels: { topic: [], genre: [], purpose: [{ value: 'commercial' }] } },
      recipients: [{ id: 'r', agreed: false }],
    }),
    ...([sunday, 'hold', 'allow'] as const),
  ],
  silence('CA', 'no election advertising on polling day', 'America/Toronto', '2027-04-11T09:00:00-04:00', 'hold'),
  neutral('CA'),
  blackout('CA', 'no new poll on polling day', 'America/Toronto', '2027-04-11T09:00:00-04:00', 'hold'),
  [
    ...(['CA-QC', 'regions/language', 'what sells to Quebec is in French'] as const),
    say('Book sale this Saturday', 'official', {
      ...{ language: 'en', labels: { topic: [], genre: [], purpose: [{ value: 'commercial' }] } },
    }),
    ...([sunday, 'hold', 'allow'] as const),
  ],
  labour('DE'),
  [
    ...(['DE', 'regions/legal-notice', 'every profile that is not private carries a legal notice'] as const),
    { action: 'audit', account: { kind: 'official', profile: { legalNotice: '' } } },
    ...([sunday, 'hold', 'allow'] as const),
  ],
  blackout('DE', 'no exit poll before voting ends', 'Europe/Berlin', '2027-04-11T17:59:00+02:00', 'deny', '18:00'),
  whistle('DE'),
  bothParents('DE'),
  silence(
    'BR',
    'no canvassing on election day',
    'America/Sao_Paulo',
    '2026-10-04T09:00:00-03:00',
    'deny',
    '2026-10-04',
  ),
  neutral('BR'),
  [
    ...(['BR', 'regions/political-ad', 'only parties and candidates may pay for electoral content'] as const),
    paid('Vote green in every town!', 'personal'),
    ...([sunday, 'deny', 'allow'] as const),
  ],
  [
    ...(['IN', 'regions/election-silence', 'silence in the 48 hours before the close of the poll'] as const),
    call,
    { now: '2027-04-09T18:00:00+05:30', ...vote('2027-04-11', 'Asia/Kolkata', { closes: '18:00' }) },
    ...(['deny', 'allow'] as const),
  ],
  neutral('IN'),
  blackout('IN', 'no poll in the last 48 hours', 'Asia/Kolkata', '2027-04-09T18:00:00+05:30', 'deny', '18:00'),
  silence('ES', 'the day of reflection', 'Europe/Madrid', '2027-04-10T00:00:00+02:00', 'deny'),
  blackout('ES', 'no poll in the five days before', 'Europe/Madrid', '2027-04-06T00:00:00+02:00'),
  quiet('ES'),
  silence('PT', 'no propaganda on the eve', 'Europe/Lisbon', '2027-04-10T00:00:00+01:00', 'deny'),
  blackout('PT', 'no poll on the eve', 'Europe/Lisbon', '2027-04-10T00:00:00+01:00'),
  quiet('PT'),
  silence('IT', 'silence on the day before', 'Europe/Rome', '2027-04-10T00:00:00+02:00', 'deny'),
  blackout('IT', 'no poll in the fifteen days before', 'Europe/Rome', '2027-03-27T00:00:00+01:00'),
  neutral('AU'),
  quiet('AU'),
  labour('SE'),
  whistle('SE'),
  labour('NO'),
  blackout(
    'NO',
    'no exit poll before nine in the evening',
    'Europe/Oslo',
    '2027-04-11T20:59:00+02:00',
    'deny',
    '21:00',
  ),
  whistle('NO'),
]

describe.each(LINES)('%s, %s: %s', (scope, rule, _law, post, context, there, elsewhere) => {
  const policy = alone.get(scope) as CompiledPolicy
  const judge = (scopes: readonly string[]) => evaluate(post, { ...context, policy, scopes })
  it(`the post is ${there} there, and ${elsewhere} where the line does not reach`, () => {
    const decision = judge([scope])
    expect(decision.errors).toEqual([])
    expect(decision.outcome).toBe(there)
    expect(judge(scope.startsWith('FR-') ? ['FR'] : []).outcome).toBe(elsewhere)
    const because = decision.findings.flatMap((finding) => finding.because ?? [])
    const strictest = decision.findings.filter(({ outcome }) => outcome === there).map((finding) => finding.rule)
    expect(there === 'allow' ? because : strictest).toContain(rule)
  })
})

describe('the region files', () => {
  it('speak for sixteen jurisdictions and eleven territories of one of them', () => {
    const main = files.map(codeOf).filter((code) => !code.startsWith('FR-'))
    expect(main.sort()).toEqual('AU BR CA CA-QC CH DE ES EU FR GB IN IT NO PT SE US'.split(' '))
    expect(files.length - main.length).toBe(11)
  })
  it('have a post for every line that changes a decision', () => {
    const shown = new Set(LINES.map(([scope, rule]) => `${scope} ${rule}`))
    const lines = files.flatMap((file) => Object.keys(file.overrides ?? {}).map((rule) => `${codeOf(file)} ${rule}`))
    // Advice changes no outcome; the finding itself is looked at below.
    expect(lines.filter((line) => !shown.has(line))).toEqual(['AU regions/platform-allowed'])
  })
  it('only advise where only networks are bound: in Australia, on readers under sixteen', () => {
    const post = say('Join our group!', 'official', { account: { kind: 'official', audienceMinAge: 13 } })
    const rules = (scopes: string[]) => evaluate(post, { policy: every, scopes, ...sunday }).findings
    expect(rules(['AU'])).toMatchObject([{ rule: 'regions/platform-allowed', outcome: 'allow' }])
    expect(rules(['NO'])).toEqual([])
  })
  it('say of every line where it comes from, when it was read and whether its text was', () => {
    for (const { id, data } of regionFiles)
      for (const { sources } of [...Object.values(data.overrides ?? {}), ...(data.notes ?? [])])
        for (const { asOf, verified, url, title } of sources ?? []) {
          expect(asOf, id).toMatch(/^20\d\d-\d\d-\d\d$/)
          expect(verified, `${id}: ${title}`).toBeTypeOf('boolean')
          if (verified) expect(url, `${id}: ${title}`).toMatch(/^https:/)
        }
  })
})

const asShipped = rulesInForce(compilePolicy(bundle([])))
const RANK = ['off', 'advise', 'require', 'forbid']
describe.each(files.map(codeOf))('in %s', (scope) => {
  const here = rulesInForce(every, { scopes: [scope] })
  it('every legal and safeguarding rule is at least as strict as its pack', () => {
    for (const shipped of asShipped) {
      if (shipped.nature !== 'duty' || shipped.lock === undefined) continue
      const local = here.find(({ rule }) => rule === shipped.rule)
      for (const kind of ACCOUNT_KINDS)
        expect(RANK.indexOf(local?.effect[kind] ?? 'off'), `${shipped.rule} ${kind}`).toBeGreaterThanOrEqual(
          RANK.indexOf(shipped.effect[kind]),
        )
    }
  })
  it('going and voting, reporting and opening hours stay free on the day of the vote', () => {
    const zone = 'Europe/Paris'
    for (const text of [
      'Dimanche, pensez à aller voter : notre local est bureau de vote.',
      'Polling day: our offices stay open, bring your neighbours along.',
      'Our ten proposals to every party: beds, teachers, time.',
    ]) {
      const decision = evaluate(say(text), {
        policy: every,
        scopes: [scope],
        now: '2027-04-11T10:00:00Z',
        ...vote('2027-04-11', zone),
      })
      expect(decision.outcome, text).toBe('allow')
    }
  })
  it('the call goes out again when all have voted', () => {
    const context = { now: '2027-04-13T10:00:00Z', ...vote('2027-04-11', 'Europe/Paris') }
    expect(evaluate(call, { policy: every, scopes: [scope], ...context }).outcome).toBe('allow')
  })
})

describe('clocks', () => {
  it.each(['presidential', 'legislative', 'european', 'municipal'])(
    'of Guadeloupe: a vote held by all on Sunday is held there on Saturday, %s too unless it is local',
    (kind) => {
      const at = (now: string) =>
        evaluate(appel, { policy: every, scopes: ['FR-971'], now, ...vote('2027-04-11', 'Europe/Paris', { kind }) })
      expect(at('2027-04-09T12:00:00-04:00').outcome).toBe(kind === 'municipal' ? 'allow' : 'deny')
      expect(at('2027-04-11T12:00:00-04:00').outcome).toBe(kind === 'municipal' ? 'deny' : 'allow')
    },
  )
  it('come from the region file, and the policy may set another', () => {
    const [fr] = files.filter(({ id }) => id === 'fr')
    const { policy, packs: listed } = bundle([fr as Pack])
    const eve = { now: '2027-04-09T22:30:00Z', ...vote('2027-04-11', '') }
    const at = (zone?: string) =>
      evaluate(call, {
        ...eve,
        policy: compilePolicy({ policy: { ...policy, ...(zone && { scopes: { FR: { zone } } }) }, packs: listed }),
        scopes: ['FR'],
      }).outcome
    expect([at(), at('Atlantic/Azores')]).toEqual(['deny', 'allow'])
  })
  it('of two territories at once are each judged, and the stricter counts', () => {
    const context = { now: '2027-04-09T12:00:00Z', ...vote('2027-04-11', 'Europe/Paris', { kind: 'presidential' }) }
    const post = { ...appel, account: { kind: 'official' as const, zone: 'America/Guadeloupe' } }
    expect(evaluate(post, { ...context, policy: every, scopes: ['FR-971', 'FR-974'] }).outcome).toBe('deny')
    expect(evaluate(post, { ...context, policy: every, scopes: ['FR-974'] }).outcome).toBe('allow')
  })
})
