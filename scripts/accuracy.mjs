/**
 * How well the text is read: every row of the accuracy table, measured on labelled text that is not part of this
 * project. `npm run accuracy`, or `npm run accuracy -- 40` to print up to 40 mistakes of each row that falls short;
 * `npm run accuracy -- 0 --write` writes the table into `docs/detection.md`.
 * The labelled text is looked for in `../shared/corpora`, or where CHARTE_CORPORA says.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const corpora = resolve(root, process.env.CHARTE_CORPORA ?? '../shared/corpora')
if (!existsSync(join(corpora, 'score.mjs'))) {
  console.log(`accuracy: skipped, not measured. There is no labelled text at ${corpora}`)
  process.exit(0)
}
const shown = Number(process.argv[2] ?? 0)
const scratch = mkdtempSync(join(tmpdir(), 'charte-accuracy-'))
const outfile = join(scratch, 'charte.mjs')
await build({
  stdin: {
    contents:
      "export * from './src/text/index.ts'; export * from './src/index.ts'; export * as packs from './src/packs/index.ts'",
    resolveDir: root,
  },
  ...{ outfile, bundle: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], logLevel: 'error' },
})
const charte = await import(pathToFileURL(outfile).href)
const { loadDatasets, score } = await import(pathToFileURL(join(corpora, 'score.mjs')).href)
rmSync(scratch, { recursive: true })
const sets = new Map(loadDatasets(corpora).map((set) => [set.name, set]))
const libphonenumber = createRequire(import.meta.url)('libphonenumber-js/max')

/** Span type of the labelled text → kind of charte's, where a text is read for personal data. */
const KINDS = {
  email: 'EMAIL',
  'role-email': 'EMAIL',
  phone: 'PHONE',
  mobile: 'PHONE',
  landline: 'PHONE',
  iban: 'IBAN',
  card: 'CREDIT_CARD',
  ip: 'IP_ADDRESS',
  mac: 'MAC_ADDRESS',
}
/** The labelled names of identifiers; the labels take a Spanish NIE and a CIF for a NIF. */
const NAMES = new Proxy({}, { get: (_, id) => OTHERS[id] ?? [id.toUpperCase().replaceAll('-', '_')] })
const OTHERS = { 'es-nie': ['ES_NIE', 'ES_NIF'], 'es-cif': ['ES_NIF'], 'it-cf': ['IT_FISCAL_CODE'] }
const ENTITIES = { mention: 'MENTION', hashtag: 'HASHTAG', cashtag: 'CASHTAG', link: 'URL' }
const CHANNELS = { 'twitter-text-entities': 'x', 'bluesky-facets': 'bluesky' }

const personal = (text, ctx, phones) =>
  charte
    .findPersonalData(charte.readString('/text', text), ctx.region ? [ctx.region] : [], phones)
    .flatMap(({ start, end, kind, ids }) =>
      (ids ? ids.flatMap((id) => NAMES[id]) : [KINDS[kind]]).map((type) => ({ start, end, type })),
    )
const entities = (text, ctx) =>
  charte
    .findEntities(charte.readString('/text', text), CHANNELS[ctx.dataset])
    .map(({ start, end, kind }) => ({ start, end, type: ENTITIES[kind] }))

const f1 = ({ exact }) => exact.micro.f1
/** Scores a detector on one set; `where` keeps some items. */
const on = async (name, detector, { types, where = () => true, map = (item) => item } = {}) => {
  const set = sets.get(name)
  return score({ ...set, items: set.items.filter(where).map(map) }, detector, { types })
}
/** Several sets as one: their counts added. */
const together = (results) => {
  const micro = { tp: 0, fp: 0, fn: 0 }
  for (const { exact } of results) for (const key of Object.keys(micro)) micro[key] += exact.micro[key]
  const [p, r] = [micro.tp / (micro.tp + micro.fp || 1), micro.tp / (micro.tp + micro.fn || 1)]
  return {
    exact: { micro: { ...micro, p, r, f1: (2 * p * r) / (p + r || 1) } },
    errs: results.flatMap(({ errs }) => errs),
  }
}

/** Ways in which people write an address so that a machine does not read it; the span grows with it. */
const EVASIONS = {
  EMAIL: [
    (text) => text.replace('@', ' (at) ').replace(/\.(?=[a-z]+$)/, ' (dot) '),
    (text) => text.replace('@', '[at]').replace(/\.(?=[a-z]+$)/, '[dot]'),
    (text) => text.replace('@', ' arobase ').replace(/\.(?=[a-z]+$)/, ' point '),
    (text) => text.replace('@', ' AT ').replace(/\.(?=[a-z]+$)/, ' DOT '),
    (text) => text.replace('@', ' @ '),
    (text) => text.replace('@', '＠').replace(/\./g, '．'),
    (text) => text.replace(/[a-z]/gi, (letter) => String.fromCodePoint(letter.codePointAt(0) + 0xfee0)),
    (text) => text.replace('@', '\u200b@\u200b'),
    (text) => text.replace('@', '{at}'),
  ],
  CREDIT_CARD: [
    (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(digit.codePointAt(0) + 0xfee0)),
    (text) => text.replace(/(\d{4})(?=\d)/g, '$1.'),
    (text) => text.replace(/(\d{4})(?=\d)/g, '$1\u00a0'),
    (text) => text.replace(/(\d{4})(?=\d)/g, '$1\u200b'),
    (text) => text.replace(/(\d{4})(?=\d)/g, '$1/'),
    (text) => text.replace(/(\d{4})(?=\d)/g, '$1 · '),
    (text) => text.replace(/(\d)(?=\d)/g, '$1 '),
    (text) => text.replace(/(\d{4})(?=\d)/g, '$1_'),
  ],
}
const evade = (type) => (item, i) => {
  const span = item.expected.find((expected) => expected.type === type)
  const ways = EVASIONS[type]
  const written = ways[i % ways.length](item.text.slice(span.start, span.end))
  const text = item.text.slice(0, span.start) + written + item.text.slice(span.end)
  return { ...item, text, expected: [{ type, start: span.start, end: span.start + written.length }] }
}
const holds =
  (type) =>
  ({ expected }) =>
    expected.filter((span) => span.type === type).length === 1
const evading = (type) =>
  on('presidio-research-synth-v2', { detect: personal }, { types: [type], where: holds(type), map: evade(type) })
const both = async (...types) =>
  together([
    await on('presidio-research-synth-v2', { detect: personal }, { types }),
    await on('presidio-recognizers', { detect: personal }, { types }),
  ])

/** Identifiers by checksum: the labelled name of each. */
const IDS = [
  'FR_NIR',
  'FR_SIRET',
  'FR_TVA',
  'BE_NN',
  'CH_AHV',
  'ES_NIF',
  'ES_NIE',
  'IT_FISCAL_CODE',
  'UK_NINO',
  'UK_NHS',
  'DE_TAX_ID',
  'BR_CPF',
  'IN_AADHAAR',
]
const MORE_IDS = [
  'CA_SIN',
  'PL_PESEL',
  'SE_PERSONNUMMER',
  'NO_FNR',
  'FI_HETU',
  'NL_BSN',
  'IE_PPS',
  'TR_ID',
  'HR_OIB',
  'MX_CURP',
]
const identifiers = async (types) =>
  together([
    await on('stdnum-ids', { detect: personal }, { types }),
    await on('presidio-recognizers', { detect: personal }, { types }),
    await on('clean-posts', { detect: personal }, { types }),
  ])
const secrets = {
  detect: (text) =>
    charte.findCredentials(charte.readString('/text', text)).map(({ start, end }) => ({ start, end, type: 'SECRET' })),
}
const figure = (result, pick) => ({ ...result, figure: pick(result) })
const region = ({ region: known }) => Boolean(known)
const withPeer = (text, ctx) => personal(text, ctx, charte.phonesOf(libphonenumber))
const disclaims = (text, { lang }) =>
  charte.findDisclaimers(charte.readString('/text', text), lang).length > 0 ? 'disclaimer' : 'none'
const sponsored = (text) => {
  const found = charte.findSponsorship(charte.readString('/text', text))
  return found.some(({ kind }) => kind === 'disclosed') ? 'disclosed' : found.length > 0 ? 'weak' : 'none'
}
const speaks = (text) => charte.readSpeaker(charte.readString('/text', text)).speaker ?? 'none'
const disguised = (text) => (charte.findDisguises(charte.readString('/text', text)).length > 0 ? 'obfuscated' : 'clean')
const wrong = ({ labels }, label) => labels[label]

/** A policy that asks for every repair. */
const repairing = () => {
  const rule = (fact, obligations, more = {}) => ({
    title: 'Forbid it',
    message: 'Seen.',
    effect: 'forbid',
    obligations,
    conditions: { fact, operator: 'atLeastItems', value: 1 },
    ...more,
  })
  const rules = {
    data: rule('text.personalData', [{ kind: 'remove' }]),
    credentials: rule('text.credentials', [{ kind: 'mask' }]),
    disguises: rule('text.disguises', [{ kind: 'plain-letters' }]),
    disclaimer: rule(
      'text.disclaimers',
      [{ kind: 'disclaimer', text: { en: 'Views are my own.', fr: 'Ces propos n’engagent que moi.' } }],
      {
        conditions: { fact: 'text.disclaimers', operator: 'atMostItems', value: 0 },
        effect: 'require',
      },
    ),
  }
  return charte.compilePolicy({
    policy: { format: 1, id: 'repairs', version: '1.0.0', packs: { repairs: '1' } },
    packs: [{ format: 1, id: 'repairs', version: '1.0.0', title: 'repairs', rules }],
  })
}
/** Every text of every set as a post: repaired until nothing more is proposed, it must have no finding left that had a repair, and none that it had not before. */
const repair = () => {
  const policy = repairing()
  const now = '2026-11-24T09:30:00Z'
  const situation = { policy, now, organisation: { country: 'FR' } }
  const [errs, leaks] = [[], []]
  let count = 0
  for (const { items } of sets.values())
    for (const { id, text } of items.filter(({ text: read }) => read.length < 3000)) {
      count += 1
      let post = { text, account: { kind: 'official' } }
      const first = charte.evaluate(post, situation)
      const bytes = JSON.stringify(first.findings.map(({ fixes, ...finding }) => finding))
      for (const { evidence } of first.findings)
        for (const { span } of evidence)
          if (
            span &&
            span.end - span.start > 5 &&
            bytes.includes(JSON.stringify(text.slice(span.start, span.end)).slice(1, -1))
          )
            leaks.push({ id, kind: 'leak', in: text })
      for (let round = 0; round < 6; round++) {
        const fixes = charte.evaluate(post, situation).findings.flatMap((finding) => finding.fixes)
        const repaired = charte.applyFixes(post, situation, fixes)
        post = repaired.post
        if (repaired.applied.length === 0) break
      }
      const before = new Set(first.findings.map(({ rule }) => rule))
      for (const { rule, fixes } of charte.evaluate(post, situation).findings)
        if (!before.has(rule) || fixes.length > 0) errs.push({ id, kind: `left ${rule}`, text: post.text, in: text })
    }
  return { count, errs, leaks }
}
let repairs

/** What is measured, on what, what must be reached; `get` answers the figure and the mistakes. */
const ROWS = [
  ['e-mail', 0.99, () => both('EMAIL')],
  ['e-mail written to evade (eight ways of our own)', 0.9, () => evading('EMAIL')],
  ['phone, the country known', 0.8, () => on('libphonenumber-find', { detect: personal }, { where: region })],
  [
    'phone, the country known, with libphonenumber-js',
    0.975,
    () => on('libphonenumber-find', { detect: withPeer }, { where: region }),
  ],
  [
    'phone, the country withheld: precision',
    1,
    async () =>
      figure(
        await on('libphonenumber-find', { detect: personal }, { map: (item) => ({ ...item, region: undefined }) }),
        ({ exact }) => exact.micro.p,
      ),
  ],
  [
    'payment card, sentences',
    0.97,
    () => on('presidio-research-synth-v2', { detect: personal }, { types: ['CREDIT_CARD'] }),
  ],
  ['payment card, cases', 0.95, () => on('presidio-recognizers', { detect: personal }, { types: ['CREDIT_CARD'] })],
  ['payment card, evading (eight ways of our own)', 0.9, () => evading('CREDIT_CARD')],
  ['IBAN', 0.98, () => both('IBAN')],
  ['US SSN', 0.95, () => both('US_SSN')],
  ['IP address', 0.95, () => both('IP_ADDRESS')],
  ['MAC address', 0.95, () => both('MAC_ADDRESS')],
  ['identifiers of the table, by checksum', 0.95, () => identifiers(IDS)],
  ['more national identifiers', undefined, () => identifiers(MORE_IDS)],
  ['credentials: recall', 0.7, async () => figure(await on('secrets', secrets), ({ overlap }) => overlap.micro.r)],
  ['credentials: precision', 0.95, async () => figure(await on('secrets', secrets), ({ overlap }) => overlap.micro.p)],
  ['links, mentions, tags as X reads them', 0.95, () => on('twitter-text-entities', { detect: entities })],
  ['links, mentions, tags as Bluesky reads them', 0.95, () => on('bluesky-facets', { detect: entities })],
  [
    'links of no network in particular',
    undefined,
    () => on('linkify-it-links', { detect: entities }, { types: ['URL'] }),
  ],
  [
    'length as X counts it',
    1,
    () =>
      on('twitter-text-weighted-length', {
        count: (text, { config }) => (config === 'v3' ? charte.textLength(text, 'x') : null),
      }),
  ],
  ...[
    ['en', 0.92],
    ['fr', 0.85],
  ].flatMap(([lang, target]) => {
    const measure = () => on('disclaimers', { classify: disclaims }, { where: (item) => item.lang === lang })
    return [
      [`disclaimers, ${lang}`, target, async () => figure(await measure(), ({ labels }) => labels.disclaimer.f1)],
      [
        `disclaimers, ${lang}: precision`,
        0.95,
        async () => figure(await measure(), ({ labels }) => labels.disclaimer.p),
      ],
    ]
  }),
  [
    'disclaimers, all languages',
    undefined,
    async () => figure(await on('disclaimers', { classify: disclaims }), ({ labels }) => labels.disclaimer.f1),
  ],
  ['who speaks in a bio: accuracy', 0.88, () => on('authorship-mode', { classify: speaks })],
  [
    'sponsorship disclosed',
    0.85,
    async () => figure(await on('sponsored-disclosure', { classify: sponsored }), ({ labels }) => labels.disclosed.f1),
  ],
  [
    'disguised letters',
    0.9,
    async () => figure(await on('evasion', { classify: disguised }), ({ labels }) => labels.obfuscated.f1),
  ],
  [
    'honest text in any script left alone',
    0.97,
    async () => figure(await on('evasion', { classify: disguised }), ({ labels }) => wrong({ labels }, 'clean').r),
  ],
  [
    'posts whose findings their own fixes silence',
    1,
    async () => {
      repairs ??= repair()
      const left = new Set(repairs.errs.map(({ id }) => id)).size
      return { figure: 1 - left / repairs.count, errs: repairs.errs }
    },
  ],
  [
    'posts whose findings repeat nothing that they hide',
    1,
    async () => {
      repairs ??= repair()
      return { figure: 1 - repairs.leaks.length / repairs.count, errs: repairs.leaks }
    },
  ],
  [
    'ordinary posts without a false alarm, of 1,000',
    999,
    async () => {
      const all = { detect: (text, ctx) => [...personal(text, ctx), ...secrets.detect(text)] }
      return figure(await on('clean-posts', all), ({ falseAlarmsPer1000Items }) => 1000 - falseAlarmsPer1000Items)
    },
  ],
]

/** The page's table: what was asked and reached, between two marks. */
const page = join(root, 'docs/detection.md')
const table = []
let short = 0
for (const [what, target, measure] of ROWS) {
  const result = await measure()
  const reached = result.figure ?? result.accuracy ?? f1(result)
  const miss = target !== undefined && !(reached >= target)
  if (miss) short += 1
  const shows = (value) => (value > 1 ? String(Math.round(value)) : value.toFixed(3))
  table.push(`| ${what} | ${target === undefined ? '–' : shows(target)} | ${shows(reached)} |`)
  console.log(
    `${miss ? 'SHORT' : 'ok   '} ${what.padEnd(60)} ${target === undefined ? '  –  ' : `≥ ${target}`.padEnd(7)} ${reached.toFixed(3)}`,
  )
  if (shown && (miss || (process.argv[3] && what.includes(process.argv[3]))))
    for (const { kind, type = '', text, in: whole = '' } of result.errs.slice(0, shown))
      console.log(`        ${kind} ${type} ${JSON.stringify(text ?? '')} in ${JSON.stringify(whole.slice(0, 160))}`)
}
if (process.argv.includes('--write')) {
  const text = readFileSync(page, 'utf8')
  const [from, to] = ['<!-- accuracy -->', '<!-- /accuracy -->']
  const body = ['| what | asked | reached |', '| --- | --- | --- |', ...table].join('\n')
  writeFileSync(page, `${text.slice(0, text.indexOf(from) + from.length)}\n${body}\n${text.slice(text.indexOf(to))}`)
}
console.log(`${ROWS.length - short} of ${ROWS.length} rows reached`)
