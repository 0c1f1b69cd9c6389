import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CHANGES,
  COMPILED,
  compilePolicy,
  type Decision,
  type Finding,
  FOLLOW_UPS,
  type Status,
} from '../../src/index.js'
import { en, type Format, fr, renderDecision, renderPolicy } from '../../src/render/index.js'
import { cases } from '../generate/settings.js'
import { allPacks, wholeBundle } from '../packs/all-packs.js'

const policy = compilePolicy(wholeBundle)
const FORMATS: readonly Format[] = ['text', 'ansi', 'markdown', 'html', 'page']
const STATUSES: readonly Status[] = ['open', 'undetermined', 'met', 'lifted', 'waived', 'capped']

const decisionOf = (finding: Finding): Decision => ({
  outcome: finding.outcome,
  findings: [finding],
  obligations: finding.obligations,
  needs: [],
  unjudged: [],
  errors: [],
  policy: { id: 'all', version: '1.0.0', digest: '', scopes: [] },
  at: '2026-11-24T09:30:00Z',
  for: '2026-11-24T09:30:00Z',
})

const findings = policy[COMPILED].uses
  .filter(({ nature }) => nature === 'duty')
  .map((use): Omit<Finding, 'status' | 'outcome'> => {
    const [force] = use.settings
    return {
      rule: use.rule,
      scopes: ['FR'],
      effect: 'require',
      evidence: [],
      obligations: (force?.obligations ?? []).map(
        (one) => ({ due: 'before', by: 'author', rules: [use.rule], ...one }) as never,
      ),
      fixes: [],
      params: force?.params ?? {},
    }
  })

/** What a reader would stumble over: a brace, `undefined`, two spaces, a space before a stop. */
const STUMBLE = /\{[a-z]\w*\}|undefined|\[object|NaN|\S {2,}\S| [.,)]/

describe.each([en, fr])('every rule, in $language,', (words) => {
  it('reads without a stumble in every status and format', () => {
    for (const finding of findings) {
      for (const status of STATUSES) {
        const outcome = status === 'open' || status === 'undetermined' ? 'hold' : 'allow'
        const decision = decisionOf({ ...finding, status, outcome, ...(status === 'waived' && { because: ['ann'] }) })
        for (const format of FORMATS) {
          const said = renderDecision(decision, { policy, words, format })
          const bare = format === 'page' ? said.slice(said.indexOf('<body>')) : said
          expect(bare.match(STUMBLE)?.[0], `${finding.rule} ${status} ${format}\n${bare}`).toBeUndefined()
        }
      }
    }
  })
})

describe('French', () => {
  it('has narrow spaces inside guillemets and before high marks, and curly apostrophes', () => {
    const told = [
      renderPolicy(policy, { words: fr }),
      ...findings.map((finding) =>
        renderDecision(decisionOf({ ...finding, status: 'open', outcome: 'hold' }), { policy, words: fr }),
      ),
    ].join('\n')
    // Examples are written as people write.
    const prose = told.replace(/«\u202f[^»]*\u202f»/g, '')
    const wrong = prose.match(
      /.{0,30}(?:[^\u202f\s«] ?[;!?»](?:\s|$)|«[^\u202f]|\p{L}'\p{L}|[^\u202f\d] :(?:\s|$)).{0,30}/gu,
    )
    expect(wrong ?? []).toEqual([])
  })
})

describe('words', () => {
  const sources = allPacks.flatMap((pack) => Object.values(pack.rules ?? {}))
  const named = (pick: (rule: (typeof sources)[number]) => readonly (string | undefined)[]) =>
    [...new Set(sources.flatMap(pick))].filter((one): one is string => one !== undefined).sort()
  it('name every obligation, contact, approving role and unit of the packs that charte ships, in both languages', () => {
    const roles = named(({ obligations = [] }) =>
      obligations.flatMap((one) => ('roles' in one && Array.isArray(one.roles) ? (one.roles as string[]) : [])),
    )
    const contacts = named(({ obligations = [] }) => obligations.map(({ contact }) => contact))
    const units = named(({ params = {} }) => Object.values(params).map(({ unit }) => unit))
    for (const words of [en, fr]) {
      expect(
        [...roles, ...contacts].filter((key) => !(key in words.roles)),
        'add them to src/render/*-names.ts',
      ).toEqual([])
      expect(
        units.filter((key) => !(key in words.units)),
        'add them to src/render/*-names.ts',
      ).toEqual([])
      for (const kind of ['approval', 'attestation', ...CHANGES, ...FOLLOW_UPS])
        expect(words.duties).toHaveProperty([kind])
    }
  })
})

it('whatever stands in a post, HTML and Markdown show it as text, and a terminal is not steered', () => {
  const nasty = fc.string({
    unit: fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '`',
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '\u001b',
      '\u202e',
      '\n',
      'a',
      ' ',
      '|',
      '#',
      '!',
    ),
  })
  fc.assert(
    fc.property(nasty, fc.constantFrom(...findings), (text, finding) => {
      const evidence = [{ fact: 'text.terms', kind: 'term', at: '/text', span: { start: 0, end: text.length } }]
      const decision = decisionOf({ ...finding, evidence, status: 'open', outcome: 'hold' })
      const said = (format: Format) => renderDecision(decision, { policy, words: en, post: { text }, format })
      const tags = said('html').match(/<[^>]*>/g) ?? []
      expect(
        tags.filter((tag) => !/^<\/?(?:section|p|strong|ul|li|q|code)(?: (?:class|lang)="[\w ]+")*>$/.test(tag)),
      ).toEqual([])
      expect(['\u001b', '\u202e'].some((mark) => said('text').includes(mark))).toBe(false)
      expect(said('markdown')).not.toMatch(/(?<!\\)[<[](?!\/)/)
    }),
    cases(300),
  )
})
