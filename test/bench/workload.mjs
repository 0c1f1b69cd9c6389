/** The workload of the benchmarks: one policy and many posts, made by a seeded generator, in English and French. */

/** Numbers in [0, 1), the same for the same seed. */
export const random = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
}
const pick = (next, list) => list[Math.floor(next() * list.length)]

const SYLLABLES =
  'ba be bi bo da de di do fa fé fi ga go ka ké la lé li lo ma mé mi mo na né ni no pa pi ra ré ri ro sa sé si so ta té ti to va vé vi zo'.split(
    ' ',
  )
const word = (next, least, most) =>
  Array.from({ length: least + Math.floor(next() * (most - least + 1)) }, () => pick(next, SYLLABLES)).join('')
const capital = (text) => text[0].toUpperCase() + text.slice(1)
const FIRST = 'Anne Léa Jean Zoé Chloé Omar Inès Paul Nadia Rémi Sofia Yann'.split(' ')

/** Protected names: one or two words, with capitals and accents, none of them a word of the posts. */
export const namesOf = (count) => {
  const next = random(11)
  return Array.from({ length: count }, (_, i) =>
    i % 4 === 0 ? capital(word(next, 4, 6)) : `${pick(next, FIRST)} ${capital(word(next, 3, 5))}`,
  )
}

/** Terms of the rules' word lists: words, and phrases of two. */
export const termsOf = (count) => {
  const next = random(12)
  return Array.from({ length: count }, (_, i) =>
    i % 3 === 0 ? `${word(next, 2, 3)} ${word(next, 2, 3)}` : word(next, 3, 4),
  )
}

const PLAIN =
  'nous avons rencontré hier des familles du quartier et leur sourire dit tout merci aux bénévoles qui étaient là pour cette collecte de jouets we are proud of every volunteer who came along this weekend the shelter is warm and the soup was good à bientôt pour la suite une équipe formidable les enfants ont dessiné toute la journée'.split(
    ' ',
  )
const EXTRAS = [
  '#solidarité',
  'https://example.org/collecte',
  '@lesamis',
  '😀',
  'n’hésitez pas',
  '« ensemble »',
  '12 000 repas',
  'rendez-vous à 18 h 30',
]
const PERSONAL = [
  'écrivez à lea.martin@example.net',
  'appelez le 06 12 34 56 78',
  'IBAN FR76 3000 6000 0112 3456 7890 189',
]

/** Posts of about `length` characters. Some name a protected person, use a listed term or give personal data away. */
export const postsOf = (count, length, names, terms) => {
  const next = random(13)
  return Array.from({ length: count }, (_, i) => {
    const parts = []
    let size = 0
    const add = (part) => {
      parts.push(part)
      size += part.length + 1
    }
    if (next() < 0.5) add(pick(next, names))
    if (next() < 0.6) add(pick(next, terms))
    if (next() < 0.3) add(pick(next, PERSONAL))
    while (size < length) add(next() < 0.08 ? pick(next, EXTRAS) : pick(next, PLAIN))
    const text = capital(parts.sort(() => next() - 0.5).join(' '))
    return {
      text,
      channel: pick(next, ['x', 'facebook', 'linkedin', 'mastodon']),
      language: pick(next, ['fr', 'en']),
      account: {
        id: `a${i % 7}`,
        kind: pick(next, ['official', 'representative', 'personal']),
        zone: pick(next, ['Europe/Paris', 'America/Montreal', 'Africa/Dakar']),
      },
      author: { id: `p${i % 11}`, roles: [pick(next, ['staff', 'volunteer', 'board', 'trainee'])] },
      labels: { topic: next() < 0.3 ? [{ value: pick(next, ['health', 'politics', 'money']) }] : [] },
      live: next() < 0.1,
      risk: pick(next, ['low', 'medium', 'high']),
    }
  })
}

/** What the host knows of a post. */
export const contextOf = (i) => ({
  now: new Date(1_795_514_400_000 + (i % 2000) * 3_600_000).toISOString(),
  organisation: { country: 'FR', topics: ['health'] },
})

const CHANNELS = ['x', 'facebook', 'linkedin', 'mastodon', 'instagram', 'bluesky']
const leaf = (fact, operator, value, more) => ({ fact, operator, value, ...more })
const LEAVES = [
  (next) => leaf('channel', 'equal', pick(next, CHANNELS)),
  (next) => leaf('channel', 'in', [pick(next, CHANNELS), pick(next, CHANNELS)]),
  (next) => leaf('account.kind', 'equal', pick(next, ['official', 'representative', 'personal'])),
  (next) => leaf('author.roles', 'contains', pick(next, ['staff', 'volunteer', 'board', 'trainee'])),
  (next) => leaf('labels.values', 'overlaps', [pick(next, ['health', 'politics', 'money', 'war'])]),
  (next) => leaf('live', 'equal', next() < 0.5),
  (next) => leaf('risk', 'in', ['high', pick(next, ['medium', 'low'])]),
  (next) => leaf('organisation.country', 'notEqual', pick(next, ['FR', 'BE', 'CA'])),
  () => leaf('time.clock', 'between', { from: '08:00', to: '20:00' }),
  () => leaf('time.clock', 'between', { days: ['sat', 'sun'] }),
]
const distinct = (next, count) => {
  const left = [...LEAVES]
  return Array.from({ length: count }, () => left.splice(Math.floor(next() * left.length), 1)[0](next))
}
const message = { en: 'Something was seen. Change it or ask.', fr: 'Quelque chose a été vu. Changez-le ou demandez.' }

/** Rules over words, names, personal data, disclaimers, time and fields: every fifth has words of its own. */
export const bundleOf = (rules, names, terms) => {
  const next = random(14)
  const lists = Math.max(1, Math.floor((rules * 3) / 10))
  const made = {}
  for (let i = 0; i < rules; i++) {
    const rule = {
      title: { en: `Limit ${i}`, fr: `Limiter ${i}` },
      message,
      effect: pick(next, ['advise', 'require', 'forbid']),
    }
    if (i % 10 < 3) {
      const list = Math.floor(i / 10) * 3 + (i % 10)
      rule.terms = { any: terms.filter((_, j) => j % lists === list) }
      if (rule.terms.any.length === 0) rule.terms.any = [`zz${i}`]
      rule.conditions = { all: [leaf('text.terms', 'atLeastItems', 1), ...(i % 2 ? distinct(next, 1) : [])] }
    } else if (i === 3) {
      rule.conditions = leaf('text.names', 'atLeastItems', 1)
      rule.obligations = [{ kind: 'approval', roles: ['lead'] }]
      rule.effect = 'require'
    } else if (i === 4) {
      rule.conditions = leaf('text.personalData', 'atLeastItems', 1)
      rule.obligations = [{ kind: 'remove' }]
      rule.effect = 'forbid'
    } else if (i >= 5 && i < 8 && rules >= 10) {
      rule.terms = { any: ['views are my own', 'avis personnel', `opinions ${i}`] }
      rule.conditions = {
        all: [
          leaf('account.kind', 'equal', 'personal'),
          leaf('text.terms', 'atMostItems', 0),
          leaf('risk', 'equal', ['low', 'medium', 'high'][i - 5]),
        ],
      }
      rule.obligations = [{ kind: 'disclaimer', text: { en: 'Views are my own.', fr: 'Avis personnel.' } }]
      rule.effect = 'advise'
    } else
      rule.conditions =
        i % 3 === 0
          ? { all: [distinct(next, 1)[0], { any: distinct(next, 3) }, ...distinct(next, 1)] }
          : { all: distinct(next, 4) }
    made[`rule-${String(i).padStart(4, '0')}`] = rule
  }
  return {
    policy: {
      format: 1,
      id: 'bench',
      version: '1.0.0',
      packs: { bench: '1' },
      knows: ['author.roles', 'labels', 'live', 'risk', 'organisation', 'account.zone'],
    },
    packs: [{ format: 1, id: 'bench', version: '1.0.0', title: 'bench', rules: made }],
    names: { people: { text: names } },
  }
}
