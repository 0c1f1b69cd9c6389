import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyFixes,
  type Bundle,
  type CompiledPolicy,
  compilePolicy,
  type Decision,
  evaluate,
  type Post,
  type Rule,
} from '../../src/index.js'
import { recommended, starter, strict } from '../../src/packs/index.js'
import { cases, LONG } from '../generate/settings.js'
import { SECRETS, stringAt, texts } from '../generate/texts.js'

const rule = (more: Partial<Rule>): Rule => ({
  title: 'Forbid it',
  message: 'Seen.',
  effect: 'require',
  conditions: { fact: 'text.present', operator: 'equal', value: true },
  ...more,
})
const OWN: Bundle = {
  policy: { format: 1, id: 'own', version: '1.0.0', packs: { own: '1' } },
  packs: [
    {
      format: 1,
      id: 'own',
      version: '1.0.0',
      title: 'own',
      rules: {
        term: rule({
          terms: { any: ['albatros', 'projet lilas', 'été'] },
          conditions: { fact: 'text.terms', operator: 'atLeastItems', value: 1 },
          obligations: [{ kind: 'remove' }],
        }),
        data: rule({
          effect: 'forbid',
          conditions: { fact: 'text.personalData', operator: 'atLeastItems', value: 1 },
          obligations: [{ kind: 'remove' }],
        }),
        credentials: rule({
          effect: 'forbid',
          conditions: { fact: 'text.credentials', operator: 'atLeastItems', value: 1 },
          obligations: [{ kind: 'mask' }],
        }),
        words: rule({
          terms: { any: ['views are my own'] },
          conditions: { fact: 'text.terms', operator: 'atMostItems', value: 0 },
          obligations: [{ kind: 'disclaimer', text: 'Views are my own.' }],
        }),
        two: rule({
          effect: 'advise',
          terms: { any: ['albatros'] },
          conditions: { fact: 'text.terms', operator: 'atLeastItems', value: 2 },
        }),
      },
    },
  ],
}

const post = fc.record({
  text: texts,
  title: fc.option(texts, { nil: undefined }),
  media: fc.option(fc.array(fc.record({ alt: texts, caption: texts }), { maxLength: 2 }), { nil: undefined }),
  poll: fc.option(fc.record({ question: texts, options: fc.array(texts, { maxLength: 2 }) }), { nil: undefined }),
  account: fc.record({
    id: fc.constant('a'),
    kind: fc.constantFrom('official' as const, 'representative' as const, 'personal' as const),
    profile: fc.record({ bio: texts }),
  }),
  language: fc.constantFrom('fr', 'en', undefined),
})
const context = {
  now: '2026-11-24T09:00:00Z',
  organisation: { names: ['Les Amis'], handles: ['lesamis'] },
  calendar: { embargoes: [{ topic: 'x', terms: ['projet lilas'] }] },
}
const policies: readonly CompiledPolicy[] = [OWN, starter, recommended, strict].map((bundle) => compilePolicy(bundle))
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const borders = (text: string) => new Set([...[...graphemes.segment(text)].map(({ index }) => index), text.length])

const names = ({ findings }: Decision) => findings.map(({ rule: id, use, scopes }) => JSON.stringify([id, use, scopes]))
const spansOf = ({ findings }: Decision, id: string) =>
  findings.flatMap(({ rule: found, evidence }) => (found === id ? evidence.filter(({ span }) => span) : [])).length

describe('text', () => {
  it(
    '`applyFixes` returns a post without the evidence its applied fixes name and with no new finding, approvals aside; running it twice changes nothing more',
    () => {
      const counts = { applied: 0, refused: 0, removed: 0, inserted: 0, 'all evidence of a rule gone': 0 }
      fc.assert(
        fc.property(post, fc.constantFrom(...policies), fc.boolean(), (draft, policy, backwards) => {
          const given = { ...context, policy }
          const before = evaluate(draft, given)
          const proposed = before.findings.flatMap(({ fixes }) => fixes)
          const fixes = backwards ? [...proposed].reverse() : proposed
          const bytes = JSON.stringify(draft)
          const { post: repaired, applied, refused } = applyFixes(draft, given, fixes)
          const after = evaluate(repaired, given)
          expect(JSON.stringify(draft)).toBe(bytes)
          expect(applied.length + refused.length).toBe(fixes.length)
          expect(names(before)).toEqual(expect.arrayContaining(names(after)))
          for (const { rule: id } of after.findings)
            expect(spansOf(after, id), id).toBeLessThanOrEqual(spansOf(before, id))
          for (const id of new Set(applied.map(({ rule: asked }) => asked))) {
            const removals = applied.filter((fix) => fix.rule === id && fix.kind === 'remove')
            expect(spansOf(after, id)).toBeLessThanOrEqual(spansOf(before, id) - removals.length)
            if (applied.some((fix) => fix.rule === id && fix.kind === 'insert'))
              expect(after.findings.map(({ rule: found }) => found)).not.toContain(id)
            if (removals.length === spansOf(before, id)) counts['all evidence of a rule gone'] += 1
          }
          const again = applyFixes(repaired, given, fixes)
          expect(again.post).toEqual(repaired)
          expect(again.applied).toEqual([])
          counts.applied += applied.length
          counts.refused += refused.length
          counts.removed += applied.filter(({ kind }) => kind === 'remove').length
          counts.inserted += applied.filter(({ kind }) => kind === 'insert').length
        }),
        cases(400),
      )
      if (process.env.CHARTE_COUNTS) console.log(counts)
      for (const [branch, count] of Object.entries(counts)) expect(count, branch).toBeGreaterThan(10)
    },
    LONG,
  )

  it(
    'Spans lie in the field they name, on grapheme borders; no finding contains a substring it must hide',
    () => {
      let spans = 0
      let hidden = 0
      fc.assert(
        fc.property(post, fc.constantFrom(...policies), (draft, policy) => {
          const decision = evaluate(draft, { ...context, policy })
          for (const { evidence, fixes } of decision.findings) {
            for (const { at, span } of [...evidence, ...fixes]) {
              if (at === undefined || span === undefined) continue
              const text = stringAt(draft, at) as string
              expect(typeof text === 'string' || text === undefined, at).toBe(true)
              expect(0 <= span.start && span.start <= span.end && span.end <= (text ?? '').length).toBe(true)
              const allowed = borders(text ?? '')
              expect([allowed.has(span.start), allowed.has(span.end)], JSON.stringify([text, span])).toEqual([
                true,
                true,
              ])
              spans += 1
            }
            for (const { span } of evidence) if (span) expect(span.end).toBeGreaterThan(span.start)
          }
          const bytes = JSON.stringify(decision.findings)
          const all = JSON.stringify(draft)
          for (const secret of SECRETS) {
            if (!all.includes(JSON.stringify(secret).slice(1, -1))) continue
            expect(bytes).not.toContain(secret)
            hidden += 1
          }
        }),
        cases(800),
      )
      expect(spans).toBeGreaterThan(500)
      expect(hidden).toBeGreaterThan(500)
    },
    LONG,
  )

  it(
    'NFD, CRLF and stray invisible marks find what NFC and LF find',
    () => {
      let found = 0
      fc.assert(
        fc.property(post, fc.constantFrom(...policies), (draft, policy) => {
          const written = (change: (text: string) => string): Post => ({
            ...draft,
            text: change(draft.text),
            title: draft.title === undefined ? undefined : change(draft.title),
          })
          const rules = (one: Post) =>
            evaluate(one, { ...context, policy }).findings.map(({ rule: id, status, evidence }) => [
              id,
              status,
              evidence.length,
            ])
          const plain = rules(written((text) => text.replace(/\r\n?/g, '\n').normalize('NFC')))
          expect(rules(written((text) => text.replace(/\r\n?/g, '\n').normalize('NFD')))).toEqual(plain)
          expect(
            rules(written((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\n', '\r\n'))),
          ).toEqual(plain)
          found += plain.length
        }),
        cases(200),
      )
      expect(found).toBeGreaterThan(200)
    },
    LONG,
  )
})
