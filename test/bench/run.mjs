/**
 * `npm run bench`: charte beside its peers, in one process, and the tables in docs/performance.md.
 * `npm run bench -- --quick` is rougher and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { conditions } from './conditions.mjs'
import { firstUse } from './first-use.mjs'
import { hostile } from './hostile.mjs'
import { loadCharte } from './load.mjs'
import { whole } from './whole.mjs'
import { bundleOf, namesOf, termsOf } from './workload.mjs'

const PAGE = new URL('../../docs/performance.md', import.meta.url)
const quick = process.argv.includes('--quick')
const rounds = quick ? 3 : 7
const charte = await loadCharte()
// As whoever installs it loads it: the built modules.
const first = firstUse(new URL('../../dist/index.js', import.meta.url).href, rounds)
const all = await whole(charte, rounds)
const rules = await conditions(charte, [10, 50, 500], rounds)
const worst = hostile(charte, charte.compilePolicy(bundleOf(50, namesOf(1000), termsOf(300))))
const machine = `${cpus().length} × ${cpus()[0].model}, Node ${process.version}, ${rounds} interleaved rounds, ${new Date().toISOString().slice(0, 10)}`
const text = [
  `Machine: ${machine}. Ratios within a table hold; absolute figures do not travel.`,
  all.text,
  all.tail,
  '### Growth',
  all.growth,
  '### Conditions alone',
  'All engines gave the same answers on 2,000 contexts (json-rules-engine: 200) before the clock was started.',
  rules.text,
  '### Hostile texts',
  worst,
  '### First use',
  first,
].join('\n\n')
console.log(text)
if (!quick) {
  const page = readFileSync(PAGE, 'utf8')
  writeFileSync(PAGE, page.replace(/(<!-- bench -->)[\s\S]*(<!-- \/bench -->)/, `$1\n\n${text}\n\n$2`))
}
