import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/index.js'
import { packFiles, presetFiles, regionFiles, ruleFiles, termFiles, textsIn, valuesOf } from './read-rules.js'

const VERBS = [
  ['Forbid', 'Interdire'],
  ['Require', 'Exiger'],
  ['Limit', 'Limiter'],
  ['Prefer', 'Préférer'],
  ['Permit', 'Permettre'],
  ['Protect', 'Protéger'],
] as const
const all = [...ruleFiles, ...packFiles, ...presetFiles, ...termFiles]
const messageOf = (rule: { readonly message: unknown }) => rule.message as { readonly en: string; readonly fr: string }

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
    expect(strict.map(({ id }) => id)).toEqual(['authorship/false-name', 'authorship/speaks-for-org'])
  })
})

describe.each(ruleFiles)('$id', ({ data: rule }) => {
  const title = rule.title as { readonly en: string; readonly fr: string }
  const examples = rule.examples ?? []

  it('begins its title with one of the six verbs, the same in both languages', () => {
    const verb = VERBS.find(([en]) => title.en.startsWith(`${en} `))
    expect(verb, title.en).toBeDefined()
    expect(title.fr.startsWith(`${verb?.[1]} `), title.fr).toBe(true)
    expect(verb?.[0] === 'Permit').toBe(rule.lifts !== undefined)
    expect(verb?.[0] === 'Protect').toBe(rule.caps !== undefined)
    expect(title.en.endsWith('.') || title.fr.endsWith('.')).toBe(false)
  })

  it('says why, what was seen and the way out, in both languages', () => {
    for (const text of [rule.rationale, rule.message]) expect(Object.keys(text as object)).toEqual(['en', 'fr'])
    for (const message of Object.values(messageOf(rule))) {
      expect(message.match(/[.:;](?: |$)/g)?.length, message).toBeGreaterThanOrEqual(2)
      expect(message.length, message).toBeLessThanOrEqual(200)
    }
  })

  it('blames nobody and speaks no code', () => {
    const { en, fr } = messageOf(rule)
    expect(en).not.toMatch(
      /\b(?:you must|you may not|violat|illegal|wrong|fault|JSON|null|undefined|field|parameter)\b/i,
    )
    expect(fr).not.toMatch(/\b(?:vous devez|vous n’avez pas|faute|infraction|illégal|JSON|champ|paramètre)\b/i)
  })

  it('names only its parameters in its message, the same in both languages', () => {
    const named = Object.values(messageOf(rule)).map((text) =>
      [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name),
    )
    expect(named[0]?.sort()).toEqual(named[1]?.sort())
    for (const name of named.flat()) expect(rule.params?.[name as string]?.kind, name).toBe('number')
  })

  it('titles its parameters, and says the unit of a number', () => {
    for (const parameter of Object.values(rule.params ?? {})) {
      expect(Object.keys(parameter.title ?? {})).toEqual(['en', 'fr'])
      if (parameter.kind === 'number') expect(parameter.unit).toBeTruthy()
    }
  })

  it('shows where it fires and where it does not, with a near miss, also in French', () => {
    const fires = examples.filter((example) => example.fires === true)
    const silent = examples.filter((example) => example.fires === false)
    expect(fires.length).toBeGreaterThanOrEqual(2)
    expect(silent.length).toBeGreaterThanOrEqual(2)
    expect(
      silent.some((example) => example.title),
      'a near miss has a title',
    ).toBe(true)
    expect(examples.some((example) => example.post.language === 'fr')).toBe(true)
    expect(examples.some((example) => example.post.language !== 'fr')).toBe(true)
  })

  it('shows the words it finds', () => {
    const facts = valuesOf(rule.conditions, 'fact')
    const spans = facts.some((fact) =>
      ['text.terms', 'text.personalData', 'text.names', 'text.credentials'].includes(fact as string),
    )
    if (spans && !rule.caps)
      expect(
        examples.some((example) => example.finds) ||
          facts.includes('disclosures') ||
          facts.includes('text.organisation'),
      ).toBe(true)
  })

  it('says where it comes from', () => {
    expect(rule.sources?.length).toBeGreaterThanOrEqual(1)
    expect(rule.concern?.length).toBeGreaterThanOrEqual(1)
    for (const concern of rule.concern ?? []) expect(concern >= 1 && concern <= 11).toBe(true)
    if (rule.tags?.includes('legal')) expect(rule.sources?.some(({ asOf }) => asOf)).toBe(true)
    if (!rule.lifts && !rule.caps && JSON.stringify(rule.effect).match(/forbid|require/))
      expect(rule.obligations?.length).toBeGreaterThanOrEqual(1)
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
  const texts = all.flatMap(({ id, data }) => textsIn(data).map(({ at, text }) => ({ at: `${id} ${at}`, text })))
  it('stands in English and in French', () => {
    for (const { at, text } of texts) expect(Object.keys(text), at).toEqual(['en', 'fr'])
  })
  it('keeps French typography', () => {
    for (const { at, text } of texts) {
      const fr = text.fr as string
      expect(fr, at).not.toMatch(/['"“”]/)
      expect(fr, at).not.toMatch(/[^\u202f][;:!?»](?:$|[\s).])/u)
      expect(fr, at).not.toMatch(/«[^\u202f]/u)
    }
  })
  it('keeps English typography', () => {
    for (const { at, text } of texts) expect(text.en, at).not.toMatch(/['"«»]|\s[;:!?]/)
  })
  it('is in NFC, without doubled or outer spaces', () => {
    for (const { at, text } of texts)
      for (const words of Object.values(text)) {
        expect(words, at).toBe(words.normalize('NFC').trim())
        expect(words, at).not.toMatch(/ {2}/)
      }
  })
  it('of a post in French has typographic apostrophes', () => {
    for (const { id, data } of ruleFiles)
      for (const { post } of data.examples ?? [])
        if (post.language === 'fr') expect(post.text ?? '', id).not.toContain("'")
  })
})
