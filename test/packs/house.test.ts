import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/index.js'
import { checkTexts } from '../../src/testing/check-shipped.js'
import { packFiles, presetFiles, regionFiles, ruleFiles, termFiles, valuesOf } from './read-rules.js'

const all = [...ruleFiles, ...packFiles, ...presetFiles, ...termFiles]

describe('the packs', () => {
  it('hold at least 28 rules, of every nature', () => {
    expect(ruleFiles.length).toBeGreaterThanOrEqual(28)
    expect(ruleFiles.some(({ data }) => data.lifts)).toBe(true)
    expect(ruleFiles.some(({ data }) => data.caps)).toBe(true)
  })
  it('leave permits and protections off: a policy turns them on', () => {
    const on = ruleFiles.filter(({ data }) => (data.lifts || data.caps) && data.effect !== 'off')
    expect(on.map(({ id }) => id)).toEqual([])
  })
  it('advise at most on personal accounts, but where somebody could be harmed or deceived', () => {
    const strict = ruleFiles.filter(({ id, data }) => {
      const effect = typeof data.effect === 'string' ? data.effect : data.effect.personal
      return !id.startsWith('sensitivity/') && (effect === 'require' || effect === 'forbid')
    })
    expect(strict.map(({ id }) => id)).toEqual([
      'authorship/false-name',
      'authorship/speaks-for-org',
      'publishing/new-account',
      'relations/child-writes',
      'relations/donor-solicited',
      'relations/one-to-one-minor',
      'relations/vulnerable-connection',
      'relations/young-child-message',
      'voice/hate',
      'voice/threat',
    ])
  })
})

describe('sources', () => {
  const sources = all.flatMap(({ id, data }) =>
    valuesOf(data, 'sources')
      .filter(Array.isArray)
      .flatMap((list: readonly Source[]) => list.map((source) => ({ id, source }))),
  )

  it('name a policy of the survey or a dated law, and say whether its text was read', () => {
    for (const { id, source } of sources) {
      if (/^P\d\d /.test(source.title)) continue
      expect(source.title, id).toMatch(/^(?:EU|[A-Z]{2}(?:-[A-Z]{2})?), /)
      expect(source.asOf, `${id}: ${source.title}`).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(source.verified, `${id}: ${source.title}`).toBeTypeOf('boolean')
    }
  })
  it('have whole addresses, and only what has one was read', () => {
    for (const { id, source } of sources) {
      if (source.url !== undefined) expect(source.url, id).toMatch(/^https:\/\/[^\s]+$/)
      if (source.verified) expect(source.url, `${id}: ${source.title}`).toBeDefined()
    }
  })
})

describe('region files', () => {
  const ids = new Set(ruleFiles.map(({ id }) => id))
  it.each(regionFiles)('$id change rules that exist, with a reason and dated sources', ({ data }) => {
    for (const [entry, setting] of Object.entries(data.overrides ?? {})) {
      expect(ids.has(entry), entry).toBe(true)
      expect(setting.reason, entry).toBeDefined()
      expect(
        setting.sources?.every(({ asOf }) => asOf),
        entry,
      ).toBe(true)
    }
    expect(data.notes?.length).toBeGreaterThanOrEqual(1)
  })
})

describe('word lists', () => {
  it.each(termFiles)('$id has a source, and words in English and French', ({ data }) => {
    expect(data.source).toBeTruthy()
    expect(data.terms.en?.length).toBeGreaterThanOrEqual(1)
    expect(data.terms.fr?.length).toBeGreaterThanOrEqual(1)
  })
})

describe('every text', () => {
  it.each(all)('of $id stands in English and in French, and is set as a printer would', ({ data }) =>
    expect(checkTexts(data, ['en', 'fr'])).toEqual([]),
  )
  it('of a post in French has typographic apostrophes', () => {
    for (const { id, data } of ruleFiles)
      for (const { post } of data.examples ?? [])
        if (post.language === 'fr') expect(post.text ?? '', id).not.toContain("'")
  })
})
