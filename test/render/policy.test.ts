import { describe, expect, it } from 'vitest'
import { ACCOUNT_KINDS, type Bundle, COMPILED, type CompiledPolicy, compilePolicy } from '../../src/index.js'
import * as packs from '../../src/packs/index.js'
import { renderChanges as changes, renderPolicy as document, en, fr } from '../../src/render/index.js'

const { recommended, fr: france, gb } = packs
const spaced = (text: string) => text.replaceAll('\u00a0', ' ')
const renderPolicy = (...given: Parameters<typeof document>) => spaced(document(...given))
const renderChanges = (...given: Parameters<typeof changes>) => spaced(changes(...given))
const bundle: Bundle = {
  ...recommended,
  policy: {
    ...recommended.policy,
    id: 'lucioles',
    title: 'Les Lucioles',
    packs: { ...recommended.policy.packs, fr: '1', gb: '1' },
    scopes: {
      lyon: { within: 'FR', rules: { 'time/personal-budget': { params: { minutes: 15 } } } },
      leeds: { within: 'GB' },
    },
    rules: {
      'time/personal-budget': { params: { minutes: 20 }, waivableBy: ['director'] },
      'sensitivity/metadata': { effect: 'off', reason: 'Our tool does it.' },
      'authorship/opinion-on-official': { effect: { official: 'forbid' }, lock: 'tighten-only' },
      trainees: {
        rule: 'publishing/second-pair',
        effect: { official: 'require' },
        when: { fact: 'author.roles', operator: 'overlaps', value: ['trainee'] },
      },
    },
  },
  packs: [...recommended.packs, france, gb],
}
const policy = compilePolicy(bundle)
const titles = (one: CompiledPolicy, live: boolean) =>
  one[COMPILED].uses
    .filter(
      ({ nature, settings }) =>
        nature === 'duty' &&
        settings.some(({ effect }) => ACCOUNT_KINDS.some((kind) => effect[kind] !== 'off')) === live,
    )
    .map(({ source }) => source.title as { readonly en: string; readonly fr: string })
/** The chapters: what comes before them are no rules. */
const lines = (text: string) => text.split('\n').map((line) => line.trim())

describe('the policy as a document', () => {
  it.each([en, fr])('tells every rule in force and none that is not', (words) => {
    const told = lines(renderPolicy(policy, { words }))
    const of = (title: { readonly en: string; readonly fr: string }) => title[words.language as 'en' | 'fr']
    for (const title of titles(policy, true)) expect(told, of(title)).toContain(of(title))
    const others = titles(policy, false).filter((title) => !titles(policy, true).some((other) => other.en === title.en))
    for (const title of others) expect(told, of(title)).not.toContain(of(title))
    expect(told).not.toContain('Require files without hidden data')
  })
  it('tells the numbers that evaluate uses, in the place asked for', () => {
    expect(renderPolicy(policy, { words: en })).toMatch(/: 20 minutes\n/)
    expect(renderPolicy(policy, { words: en })).toMatch(/In lyon: .*15 minutes/)
    expect(renderPolicy(policy, { words: en, scopes: ['lyon'] })).toMatch(/: 15 minutes\n/)
    expect(renderPolicy(policy, { words: en, scopes: ['lyon'] })).not.toMatch(/20 minutes/)
  })
  it('tells locks and who may grant an exemption', () => {
    const told = renderPolicy(policy, { words: en })
    const part = (title: string) => told.slice(told.indexOf(title)).split('\n\n')[0]
    expect(part('Require the common position on an official account')).toContain(
      'Offices may be stricter, never softer.',
    )
    expect(part('Limit personal')).toContain('An exemption can be granted by the director.')
  })
  it('is shorter for one reader in one place', () => {
    const whole = renderPolicy(policy, { words: fr })
    const one = renderPolicy(policy, {
      words: fr,
      scopes: ['lyon'],
      roles: ['volunteer'],
      kinds: ['personal'],
      short: true,
    })
    expect(one.length).toBeLessThan(whole.length / 2)
    expect(one).not.toContain('comptes officiels')
  })
  it('leaves out what can never meet the roles of its reader', () => {
    const titled = (roles: readonly string[]) =>
      lines(renderPolicy(policy, { words: en, roles })).filter(
        (line) => line === 'Require a second pair of eyes on an official account',
      ).length
    expect(titled(['trainee']) - titled(['volunteer'])).toBe(1)
  })
  it('is a whole page that needs nothing from elsewhere, and escapes what it is given', () => {
    const hostile = compilePolicy({ ...bundle, policy: { ...bundle.policy, title: '<img src=x onerror=alert(1)>&"' } })
    const page = renderPolicy(hostile, { words: fr, format: 'page' })
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr">/)
    expect(page).not.toMatch(/<(?:img|script|link)|<[^>]*\s(?:src|href)=|url\(/)
    expect(page).toContain('<h1>&lt;img src=x onerror=alert(1)&gt;&amp;&quot;</h1>')
  })
})

describe('what has changed', () => {
  const after = compilePolicy({
    ...bundle,
    policy: {
      ...bundle.policy,
      rules: {
        ...bundle.policy.rules,
        'time/personal-budget': { params: { minutes: 30 }, reason: 'Asked for.' },
        'disclaimer/bare-share': { effect: 'off', reason: 'Too much.' },
        'sensitivity/metadata': {},
      },
    },
  })
  it('is nothing between a policy and itself', () => {
    expect(renderChanges(policy, policy, { words: en })).toBe('What has changed\nNothing has changed.')
  })
  it('is told rule by rule', () => {
    const told = renderChanges(policy, after, { words: en })
    expect(told).toMatch(/New\n {2}· Require files without hidden data/)
    expect(told).toMatch(/No longer in force\n {2}· Prefer/)
    expect(told).toMatch(/: 20 minutes → 30 minutes/)
    expect(told).toMatch(/Exemption: An exemption can be granted by the director → none/)
  })
  it('stands in the document where the policy before is given', () => {
    expect(renderPolicy(after, { words: fr, before: policy })).toContain(renderChanges(policy, after, { words: fr }))
  })
})
