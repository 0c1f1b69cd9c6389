import { AhoCorasick } from '@monyone/aho-corasick'
import { franc } from 'franc-min'
import { Engine } from 'json-rules-engine'
import { findPhoneNumbersInText } from 'libphonenumber-js/min'
import * as linkify from 'linkifyjs'
import { DateTime } from 'luxon'
import { measure, quantile, table, us } from './measure.mjs'
import { bundleOf, contextOf, namesOf, postsOf, termsOf } from './workload.mjs'

/** The whole evaluation, beside what a developer would put together from npm for the same policy. */

const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g
const DISCLAIMER = /views are my own|avis personnel/

/** The same rules over facts that the assembly computes: what is found is a number, the clock an hour and a weekday. */
const rulesOf = ({ packs: [{ rules }] }) =>
  Object.entries(rules).map(([id, rule]) => {
    const leaf = ({ fact, operator, value }) => {
      if (fact === 'text.terms')
        return {
          fact: `terms:${id}`,
          operator: operator === 'atMostItems' ? 'lessThanInclusive' : 'greaterThanInclusive',
          value,
        }
      if (fact === 'time.clock')
        return value.days
          ? { fact: 'weekday', operator: 'in', value: value.days }
          : { fact: 'hour', operator: 'greaterThanInclusive', value: 8 }
      if (operator === 'atLeastItems') return { fact, operator: 'greaterThanInclusive', value }
      if (operator === 'overlaps') return { fact, operator: 'contains', value: value[0] }
      return { fact, operator, value }
    }
    const walk = (node) =>
      node.all ? { all: node.all.map(walk) } : node.any ? { any: node.any.map(walk) } : leaf(node)
    const conditions = walk(rule.conditions)
    return { conditions: conditions.fact ? { all: [conditions] } : conditions, event: { type: id } }
  })
const flat = (post, context) => ({
  channel: post.channel,
  'account.kind': post.account.kind,
  'author.roles': post.author.roles,
  'labels.values': post.labels.topic.map(({ value }) => value),
  live: post.live,
  risk: post.risk,
  'organisation.country': context.organisation.country,
})

/** Each library used as its own documentation advises, but no more often than need be. */
const careful = (bundle, names) => {
  const engine = new Engine(rulesOf(bundle), { allowUndefinedFacts: true })
  const lists = Object.entries(bundle.packs[0].rules).filter(([, { terms }]) => terms)
  const words = [...names.map(fold), ...lists.flatMap(([, { terms }]) => terms.any.map(fold))]
  const scan = new AhoCorasick([...new Set(words)])
  const named = new Set(names.map(fold))
  const ofList = lists.map(([id, { terms }]) => [id, new Set(terms.any.map(fold))])
  const clocks = new Map()
  const clockOf = (zone) => {
    if (!clocks.has(zone))
      clocks.set(
        zone,
        new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: '2-digit', hourCycle: 'h23', weekday: 'short' }),
      )
    return clocks.get(zone)
  }
  return async (post, context) => {
    const folded = fold(post.text)
    const hits = scan
      .matchInText(folded)
      .filter(({ begin, end }) => !/[a-z0-9]/.test(folded[begin - 1] ?? '') && !/[a-z0-9]/.test(folded[end] ?? ''))
    const [weekday, hour] = clockOf(post.account.zone).format(new Date(context.now)).split(' ')
    const emails = post.text.includes('@') ? [...post.text.matchAll(EMAIL)].length : 0
    const digits = post.text.replace(/\D/g, '').length
    const phones = digits > 6 ? findPhoneNumbersInText(post.text, 'FR').length : 0
    const ibans = digits > 9 ? [...post.text.matchAll(IBAN)].length : 0
    const facts = {
      ...flat(post, context),
      'text.names': hits.filter(({ keyword }) => named.has(keyword)).length,
      'text.personalData': emails + phones + ibans,
      language: franc(post.text, { only: ['eng', 'fra'] }),
      links: post.text.includes('://') ? linkify.find(post.text).length : 0,
      disclaimed: DISCLAIMER.test(folded),
      hour: Number(hour),
      weekday: weekday.toLowerCase(),
    }
    for (const [id, list] of ofList) facts[`terms:${id}`] = hits.filter(({ keyword }) => list.has(keyword)).length
    return (await engine.run(facts)).events
  }
}

/** The same, the way it is written first: a pattern for each word, everything at once. */
const usual = (bundle, names) => {
  const engine = new Engine(rulesOf(bundle), { allowUndefinedFacts: true })
  const pattern = (word) => new RegExp(`(?<![\\p{L}\\p{N}])${fold(word)}(?![\\p{L}\\p{N}])`, 'u')
  const people = names.map(pattern)
  const lists = Object.entries(bundle.packs[0].rules).filter(([, { terms }]) => terms)
  const ofList = lists.map(([id, { terms }]) => [id, terms.any.map(pattern)])
  return async (post, context) => {
    const folded = fold(post.text)
    const local = DateTime.fromISO(context.now, { zone: post.account.zone })
    const facts = {
      ...flat(post, context),
      'text.names': people.filter((one) => one.test(folded)).length,
      'text.personalData':
        (post.text.match(EMAIL) ?? []).length +
        (post.text.match(IBAN) ?? []).length +
        findPhoneNumbersInText(post.text, 'FR').length,
      language: franc(post.text),
      links: linkify.find(post.text).length,
      disclaimed: DISCLAIMER.test(folded),
      hour: local.hour,
      weekday: local.toFormat('ccc').toLowerCase(),
    }
    for (const [id, list] of ofList) facts[`terms:${id}`] = list.filter((one) => one.test(folded)).length
    return (await engine.run(facts)).events
  }
}

/** Median, p99, p99.9 of single calls, in microseconds of wall time. */
const tailOf = (call, count) => {
  const times = []
  for (let i = 0; i < count; i++) {
    const start = process.hrtime.bigint()
    call(i)
    times.push(Number(process.hrtime.bigint() - start) / 1000)
  }
  return [0.5, 0.99, 0.999].map((share) => quantile(times, share))
}

/** Bytes for each call: of so few that no collection comes between. */
const allocated = (call, count, rounds = 20) => {
  if (!globalThis.gc) return Number.NaN
  const all = Array.from({ length: rounds }, (_, round) => {
    globalThis.gc()
    const before = process.memoryUsage().heapUsed
    for (let i = 0; i < count; i++) call(round * count + i)
    return (process.memoryUsage().heapUsed - before) / count
  })
  return quantile(all, 0.5)
}

/** The table of whole evaluations, and how they grow. */
export const whole = async ({ compilePolicy, evaluate, clockAt, intlZones }, rounds = 7) => {
  const [names, terms] = [namesOf(1000), termsOf(300)]
  const posts = postsOf(2000, 270, names, terms)
  const contexts = posts.map((_, i) => contextOf(i))
  const bundle = bundleOf(50, names, terms)
  const judge = (policy, given = posts) => {
    const situations = given.map((_, i) => ({ ...contexts[i % contexts.length], policy }))
    return (i) => evaluate(given[i % given.length], situations[i % given.length])
  }
  const policy = compilePolicy(bundle)
  const ordinary = judge(policy)
  const plain = judge(
    policy,
    posts.filter(({ text }) => !/[@\d]/.test(text)),
  )
  const withCare = careful(bundle, names)
  const asUsual = usual(bundle, names)
  const times = await measure(
    {
      'the NFD fold alone (the yardstick)': (i) => fold(posts[i % 2000].text).length,
      'charte, the whole decision': ordinary,
      'charte, posts without digits or `@`': plain,
      'peers, put together with care': (i) => withCare(posts[i % 2000], contexts[i % 2000]),
      'peers, as usual': (i) => asUsual(posts[i % 2000], contexts[i % 2000]),
      'local time: `clockAt`': (i) =>
        clockAt(intlZones, posts[i % 2000].account.zone, 1_795_514_400_000 + (i % 2000) * 3_600_000),
    },
    {
      'the NFD fold alone (the yardstick)': 20_000,
      'charte, the whole decision': 6000,
      'charte, posts without digits or `@`': 6000,
      'peers, put together with care': 300,
      'peers, as usual': 60,
      'local time: `clockAt`': 50_000,
    },
    rounds,
  )
  const yard = times['the NFD fold alone (the yardstick)'].median
  const mine = times['charte, the whole decision'].median
  const rows = Object.entries(times).map(([name, { median, least, most }]) => [
    name,
    us(median),
    `${us(least)}–${us(most)}`,
    `${us(median / yard)}×`,
    `${us(median / mine)}×`,
  ])
  const tail = tailOf(ordinary, 20_000)
  const bytes = allocated(ordinary, 100)

  const grow = {}
  const base = { rules: 50, names: 1000, terms: 300, length: 270 }
  for (const [factor, sizes] of Object.entries({
    rules: [10, 50, 500],
    names: [1000, 50_000],
    terms: [100, 1000, 5000],
    length: [270, 1120, 5000, 20_000],
  })) {
    for (const size of sizes) {
      const of = { ...base, [factor]: size }
      const [someNames, someTerms] = [namesOf(of.names), termsOf(of.terms)]
      const given = factor === 'length' ? postsOf(Math.ceil(400_000 / size), of.length, someNames, someTerms) : posts
      grow[`${factor} ${size}`] = [
        judge(compilePolicy(bundleOf(of.rules, someNames, someTerms)), given),
        factor === 'length' ? Math.ceil(600_000 / size) : 3000,
      ]
    }
  }
  const growth = await measure(
    Object.fromEntries(Object.entries(grow).map(([name, [call]]) => [name, call])),
    Object.fromEntries(Object.entries(grow).map(([name, [, count]]) => [name, count])),
    rounds,
  )
  const firstOf = (name) =>
    Object.entries(growth).find(([other]) => other.split(' ')[0] === name.split(' ')[0])[1].median
  const growthRows = Object.entries(growth).map(([name, { median }]) => [
    name,
    us(median),
    `${us(median / firstOf(name))}×`,
    name.startsWith('length') ? `${Math.round((median * 1000) / Number(name.split(' ')[1]))} ns` : '',
  ])
  return {
    text: table(
      [
        'whole evaluation, 280 characters, 50 rules, 1,000 names, 300 terms',
        'µs, median of CPU',
        'least–most',
        '× fold',
        '× charte',
      ],
      rows,
    ),
    tail: `Single calls of charte, wall time: median ${us(tail[0])} µs, p99 ${us(tail[1])} µs, p99.9 ${us(tail[2])} µs. Allocated: ${Number.isNaN(bytes) ? 'run with `--expose-gc`' : `${(bytes / 1000).toFixed(1)} kB`} for each evaluation.`,
    growth: table(['one factor at a time', 'µs', '× the first', 'for each character'], growthRows),
  }
}
