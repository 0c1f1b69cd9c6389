/**
 * Holds every pattern of `src` against `recheck`, which proves a pattern linear or finds a text that makes it slow:
 * `npm run recheck`. Only what has changed since the last run is checked; `npm run recheck -- all` checks everything.
 * The answers stand in `test/docs/patterns.json`, where a test asks for one of every pattern.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from 'recheck'
import { fingerprint, readPatterns } from './read-patterns.mjs'

/** The time that a pattern takes on `recheck`'s own attack, pumped so many times: the least of five, in milliseconds. */
const time = ({ source, flags }, { pumps, suffix }, times) => {
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix
  let least = Infinity
  for (let i = 0; i < 5; i++) {
    const pattern = new RegExp(source, [...new Set(`${flags}g`)].join('').replace('y', ''))
    const start = performance.now()
    for (const _ of text.matchAll(pattern));
    least = Math.min(least, performance.now() - start)
  }
  return least
}
/** Every repetition has an upper bound. */
const isBounded = ({ source }) => !/(?<!\\)(?:[*+]|\{\d+,\})(?![^[]*\])/.test(source.replace(/\\[\\\][{}*+]/g, ''))

const file = join(import.meta.dirname, '../test/docs/patterns.json')
const before = process.argv[2] === 'all' ? {} : JSON.parse(readFileSync(file, 'utf8'))
const answers = {}
let bad = 0
for (const pattern of await readPatterns()) {
  const key = fingerprint(pattern)
  const kept = before[key]
  if (kept && kept !== 'vulnerable') {
    answers[key] = kept
    continue
  }
  const { status, attack } = await check(pattern.source, pattern.flags, { timeout: 10_000 })
  let answer = status === 'safe' ? 'linear' : status
  // `recheck` counts what a search costs from every place. Where all repetitions are bounded, that is a constant: its own attack, twice as long, must take twice the time.
  if (status !== 'safe' && isBounded(pattern)) {
    const [once, twice] = attack ? [time(pattern, attack, 2000), time(pattern, attack, 4000)] : [1, 2]
    if (twice < 10 || twice < 3 * once) answer = 'bounded'
  }
  answers[key] = answer
  if (answer === 'linear' || answer === 'bounded') continue
  bad += 1
  console.log(
    `${answer.padEnd(10)} ${pattern.where.join(', ')} /${pattern.source.slice(0, 80)}/${pattern.flags} ${attack?.pattern?.slice(0, 120) ?? ''}`,
  )
}
writeFileSync(file, `${JSON.stringify(Object.fromEntries(Object.entries(answers).sort()), undefined, 2)}\n`)
const count = (answer) => Object.values(answers).filter((given) => given === answer).length
console.log(
  `${Object.keys(answers).length} patterns: ${count('linear')} linear, ${count('bounded')} bounded, ${bad} neither`,
)
process.exitCode = bad ? 1 : 0
