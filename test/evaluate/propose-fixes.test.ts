import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  applyFixes,
  type Bundle,
  compilePolicy,
  defineFact,
  evaluate,
  extendCatalog,
  type Post,
  type Rule,
  standardCatalog,
  type Text,
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
      tags: rule('text.hashtags', 'camel-case'),
      label: rule('text.length', 'label', {
        conditions: { fact: 'text.length', operator: 'greaterThan', value: 0 },
        obligations: [{ kind: 'label', text: { en: 'Draft:', fr: 'Ébauche :' } }],
      }),
    }
    const text = 'Écrivez à nadia.b@gmail.com, 𝗺𝗲𝗿𝗰𝗶 à toutes et à tous pour votre aide #votreaide'
    const proposed = (catalog: typeof standardCatalog, post: Post) =>
      evaluate(post, { policy: compilePolicy(bundle(rules), catalog), now }).findings.flatMap(({ fixes }) =>
        fixes.map(({ kind, text, safe }) => [kind, text, safe]),
      )
    expect(proposed(standardCatalog, { text })).toEqual([
      ['remove', undefined, false],
      ['replace', 'merci', true],
      ['insert', 'Ébauche : ', true],
      ['replace', '#VotreAide', true],
    ])
    expect(proposed(bare, { text, language: 'fr' })).toEqual([
      ['remove', undefined, false],
      ['insert', 'Ébauche : ', false],
    ])
    expect(proposed(bare, { text })).toEqual([
      ['remove', undefined, false],
      ['insert', 'Draft: ', false],
    ])
  })

  it('takes a passage out with the space before it', () => {
    expect(repaired({ text: 'Appelez Léa au 06 12 34 56 78, elle cherche un frigo.' }).post.text).toBe(
      'Appelez Léa au, elle cherche un frigo.',
    )
    expect(repaired({ text: 'Appelez Léa au 06 12 34 56 78—elle attend.' }).post.text).toBe(
      'Appelez Léa au —elle attend.',
    )
  })

  it('takes nothing out where a fact of the host names a place of no width, and writes nothing plain that is', () => {
    const conditions = { fact: 'acme.spot', operator: 'atLeastItems', value: 1 } as const
    const spot = defineFact({
      id: 'acme.spot',
      title: 'A spot',
      kind: { type: 'list', of: { type: 'object', fields: {} } },
      reads: ['text'],
      observe: ({ post: { text = '' } }) => ({ value: [{ at: '/text', start: 2, end: text.length }] }),
    })
    const rules = bundle({
      spot: rule('acme.spot', 'remove', { conditions }),
      plain: rule('acme.spot', 'plain-letters', { conditions }),
    })
    const policy = compilePolicy(rules, extendCatalog(standardCatalog, { facts: [spot] }))
    const kinds = (text: string) => evaluate({ text }, { policy, now }).findings.map(({ fixes }) => fixes.length)
    expect(kinds('A ')).toEqual([0, 0])
    expect(kinds('A b')).toEqual([0, 1])
    expect(kinds('A 𝗯')).toEqual([1, 1])
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

  it('adds words in English, or else in the first language there is, where the policy has none in that of the post', () => {
    const inserted = (text: Text) => {
      const words = rule('text.length', 'label', {
        conditions: { fact: 'text.length', operator: 'greaterThan', value: 0 },
        obligations: [{ kind: 'label', text }],
      })
      const policy = compilePolicy(bundle({ words }))
      return evaluate({ text: 'Hallo', language: 'DE-AT' }, { policy, now }).findings[0]?.fixes[0]?.text
    }
    expect(inserted({ fr: 'Ébauche :', en: 'Draft:', de: 'Entwurf:' })).toBe('Entwurf: ')
    expect(inserted({ fr: 'Ébauche :', en: 'Draft:' })).toBe('Draft: ')
    expect(inserted({ fr: 'Ébauche :', es: 'Borrador:' })).toBe('Borrador: ')
  })

  it('puts a label first', () => {
    expect(said({ text: 'The soup is on.' }, 'label').post.text).toBe('Views are my own. The soup is on.')
  })

  it('adds nothing where it is not known whether the rule matches', () => {
    const words = rule('text.length', 'label', {
      conditions: {
        all: [
          { fact: 'text.length', operator: 'greaterThan', value: 0 },
          { fact: 'author.roles', operator: 'contains', value: 'intern' },
        ],
      },
      obligations: [{ kind: 'label', text: 'Draft:' }],
    })
    const made = bundle({ words })
    const policy = compilePolicy({ ...made, policy: { ...made.policy, knows: ['author.roles'] } })
    const given = (author: object) => evaluate({ text: 'Soup.', author }, { policy, now }).findings[0]
    expect(given({ id: 'ann', roles: ['intern'] })).toMatchObject({ status: 'open', fixes: [{ kind: 'insert' }] })
    expect(given({ id: 'ann' })).toMatchObject({ status: 'undetermined', fixes: [] })
  })

  it('names by a checksum the words that a repair was proposed for', () => {
    const checksum = (text: string, title?: string) => {
      const { findings } = evaluate({ text, ...(title && { title }) }, { policy: ALL, now })
      return findings[0]?.fixes[0]?.checksum
    }
    const text = 'Mot de passe : Tournesol42!'
    expect(checksum(text)).toMatch(/^[0-9a-f]{14}$/)
    expect(checksum(text)).toBe(checksum(text))
    expect(new Set([checksum(text), checksum(`${text}!`), checksum(text, 'Ici')]).size).toBe(3)
  })

  it('adds nothing that the channel has no room for', () => {
    const text = 'a'.repeat(275)
    expect(said({ text, channel: 'x' }).applied).toEqual([])
    expect(said({ text, channel: 'mastodon' }).applied).toHaveLength(1)
    expect(said({ text, channel: 'x' }, 'label').applied).toEqual([])
    expect(said({ text, channel: 'mastodon' }, 'label').applied).toHaveLength(1)
  })

  it('marks as safe what changes no meaning only', () => {
    const text = 'lea@asso.org Mot de passe : Tournesol42! 𝓙𝓸𝓲𝓷 journée mondiale #journeemondiale'
    const fixes = evaluate({ text }, { policy: ALL, now }).findings.flatMap((finding) => finding.fixes)
    expect(fixes.map(({ rule: id, kind, safe }) => [id, kind, safe])).toEqual([
      ['own/credentials', 'replace', false],
      ['own/data', 'remove', false],
      ['own/disguises', 'replace', true],
      ['own/tags', 'replace', true],
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
