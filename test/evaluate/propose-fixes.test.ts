import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  applyFixes,
  type Bundle,
  compilePolicy,
  evaluate,
  type Post,
  type Rule,
  standardCatalog,
} from '../../src/index.js'
import { camelCase, plainLetters } from '../../src/text/index.js'

const now = '2026-11-24T09:30:00Z'
const rule = (fact: string, kind: string, more: Partial<Rule> = {}): Rule => ({
  title: 'Forbid it',
  message: 'Seen.',
  effect: 'forbid',
  conditions: { fact, operator: 'atLeastItems', value: 1 },
  obligations: [{ kind }] as Rule['obligations'],
  ...more,
})
const bundle = (rules: Readonly<Record<string, Rule>>): Bundle => ({
  policy: { format: 1, id: 'own', version: '1.0.0', packs: { own: '1' } },
  packs: [{ format: 1, id: 'own', version: '1.0.0', title: 'own', rules }],
})
const ALL = compilePolicy(
  bundle({
    data: rule('text.personalData', 'remove'),
    credentials: rule('text.credentials', 'mask'),
    disguises: rule('text.disguises', 'plain-letters'),
    tags: rule('text.hashtags', 'camel-case', {
      conditions: {
        fact: 'text.hashtags',
        operator: 'someItem',
        value: { item: 'legible', operator: 'equal', value: false },
      },
    }),
  }),
)
const repaired = (post: Post, policy = ALL) => {
  const fixes = evaluate(post, { policy, now }).findings.flatMap((finding) => finding.fixes)
  return applyFixes(post, { policy, now }, fixes)
}
const said = (more: Partial<Post>, kind = 'disclaimer') => {
  const words = { en: 'Views are my own.', fr: 'Ces propos n’engagent que moi.' }
  const policy = compilePolicy(
    bundle({
      words: rule('text.disclaimers', kind, {
        conditions: { fact: 'text.disclaimers', operator: 'atMostItems', value: 0 },
        obligations: [{ kind, text: words }] as Rule['obligations'],
      }),
    }),
  )
  return repaired({ account: { kind: 'personal' }, ...more }, policy)
}

describe('proposeFixes', () => {
  it('proposes, without readers of text, only what needs none, and nothing safe', () => {
    const { writing: _, ...bare } = standardCatalog
    const rules = {
      data: rule('text.personalData', 'remove'),
      disguises: rule('text.disguises', 'plain-letters'),
      label: rule('text.length', 'label', {
        conditions: { fact: 'text.length', operator: 'greaterThan', value: 0 },
        obligations: [{ kind: 'label', text: { en: 'Draft:', fr: 'Ébauche :' } }],
      }),
    }
    const text = 'Écrivez à nadia.b@gmail.com, 𝗺𝗲𝗿𝗰𝗶 à toutes et à tous pour votre aide'
    const proposed = (catalog: typeof standardCatalog, post: Post) =>
      evaluate(post, { policy: compilePolicy(bundle(rules), catalog), now }).findings.flatMap(({ fixes }) =>
        fixes.map(({ kind, text, safe }) => [kind, text, safe]),
      )
    expect(proposed(standardCatalog, { text })).toEqual([
      ['remove', undefined, false],
      ['replace', 'merci', true],
      ['insert', 'Ébauche : ', true],
    ])
    expect(proposed(bare, { text, language: 'fr' })).toEqual([
      ['remove', undefined, false],
      ['insert', 'Ébauche : ', false],
    ])
  })

  it('takes a passage out with the space before it', () => {
    expect(repaired({ text: 'Appelez Léa au 06 12 34 56 78, elle cherche un frigo.' }).post.text).toBe(
      'Appelez Léa au, elle cherche un frigo.',
    )
  })

  it('masks a passage', () => {
    expect(repaired({ text: 'Mot de passe : Tournesol42! Bon courage' }).post.text).toBe(
      'Mot de passe : […] Bon courage',
    )
  })

  it('writes styled, look-alike and invisible letters plain', () => {
    expect(repaired({ text: '𝓙𝓸𝓲𝓷 p\u0430ypal mot\u200bde #\u200bad Ⓙⓞⓘⓝ' }).post.text).toBe(
      'Join paypal motde #ad Join',
    )
  })

  it('gives each word of a hashtag a capital where the text tells the words', () => {
    expect(repaired({ text: 'Journée mondiale du réfugié #journeemondialedurefugie' }).post.text).toBe(
      'Journée mondiale du réfugié #JourneeMondialeDuRefugie',
    )
    expect(repaired({ text: 'Ce soir #journeemondialedurefugie' }).applied).toEqual([])
  })

  it('adds the disclaimer in the language that is stated, or else guessed', () => {
    expect(said({ text: 'The soup is on.', language: 'fr' }).post.text).toBe(
      'The soup is on.\nCes propos n’engagent que moi.',
    )
    expect(said({ text: 'La soupe est servie à midi pour tous les voisins.' }).post.text).toMatch(
      /n’engagent que moi\.$/,
    )
    expect(said({ text: 'The soup is on for all of you.' }).post.text).toMatch(/\nViews are my own\.$/)
  })

  it('puts a label first', () => {
    expect(said({ text: 'The soup is on.' }, 'label').post.text).toBe('Views are my own. The soup is on.')
  })

  it('adds nothing that the channel has no room for', () => {
    const text = 'a'.repeat(275)
    expect(said({ text, channel: 'x' }).applied).toEqual([])
    expect(said({ text, channel: 'mastodon' }).applied).toHaveLength(1)
  })

  it('marks as safe what changes no meaning only', () => {
    const text = 'lea@asso.org Mot de passe : Tournesol42! 𝓙𝓸𝓲𝓷'
    const fixes = evaluate({ text }, { policy: ALL, now }).findings.flatMap((finding) => finding.fixes)
    expect(fixes.map(({ rule: id, safe }) => [id, safe])).toEqual([
      ['own/credentials', false],
      ['own/data', false],
      ['own/disguises', true],
    ])
  })

  it('leaves ordinary posts as they are', () => {
    const ordinary = readFileSync(new URL('../packs/ordinary-posts.json', import.meta.url), 'utf8')
    for (const draft of JSON.parse(ordinary) as readonly Post[]) {
      const { post, applied } = repaired(draft)
      // A shared mailbox and a landline are data too, for this policy.
      if (applied.length === 0) expect(post).toEqual(draft)
      else expect(applied.map(({ rule: id }) => id)).not.toContain('own/credentials')
    }
  })

  it('silences its findings and adds none on texts typed to slip through', () => {
    const hostile = [
      'lea (at) asso (dot) org lea＠asso．org 4242 4242 4242 4242 FR76 3000 6000 0112 3456 7890 189',
      '06 12 34 56 78 06 12 34 56 79 +33 6 12 34 56 78 lea@asso.org,lea@asso.org',
      'mdp : Soleil2026! password is Tournesol42! 203.0.113.7 1 85 05 78 006 084 91',
      '𝓶𝓭𝓹 : Soleil2026! p\u0430y\u200bpal \u202e#ad',
      'née le 12/03/1984, 45.764043, 4.835659, AB-123-CD',
    ]
    for (const text of hostile) {
      let post: Post = { text }
      for (let round = 0; round < 5; round++) post = repaired(post).post
      expect(evaluate(post, { policy: ALL, now }).findings, post.text).toEqual([])
    }
  })
})

describe('plainLetters', () => {
  it.each([
    ['𝓙𝓸𝓲𝓷', 'Join'],
    ['⒥⒪⒤⒩', 'join'],
    ['🅹🅾🅸🅽', 'JOIN'],
    ['ᴊᴏɪɴ', 'join'],
    ['ｊｏｉｎ', 'join'],
    ['Dé\u0301\u0301\u0301pute\u0301', 'Dé\u0301puté'],
    ['mot', 'mot'],
  ])('%s becomes %s', (styled, plain) => {
    expect(plainLetters(styled)).toBe(plain)
  })
})

describe('camelCase', () => {
  it('keeps letters as they are, and divides by the fewest words', () => {
    expect(camelCase('maisondesjeunes', 'La maison des jeunes')).toBe('MaisonDesJeunes')
    expect(camelCase('fêtedelasoupe', 'Notre fête : la soupe !')).toBe('FêteDeLaSoupe')
  })
  it('answers nothing for one word, and for letters that no word explains', () => {
    expect(camelCase('solidarite', 'la solidarité')).toBeUndefined()
    expect(camelCase('xyzsoupe', 'la soupe')).toBeUndefined()
    expect(camelCase('a'.repeat(80), 'a a')).toBeUndefined()
  })
})
