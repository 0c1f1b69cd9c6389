import { execFileSync } from 'node:child_process'
import { quantile, table } from './measure.mjs'

const WORKLOAD = new URL('./workload.mjs', import.meta.url).href
const script = (file, rules, names) => `
  const { bundleOf, namesOf, termsOf, postsOf, contextOf } = await import(${JSON.stringify(WORKLOAD)})
  const bundle = bundleOf(${rules}, namesOf(${names}), termsOf(300))
  const [post] = postsOf(1, 270, namesOf(10), termsOf(10))
  const cpu = () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  }
  const times = [cpu()]
  const { compilePolicy, evaluate } = await import(${JSON.stringify(file)})
  times.push(cpu())
  const policy = compilePolicy(bundle)
  times.push(cpu())
  evaluate(post, { ...contextOf(0), policy })
  times.push(cpu())
  console.log(JSON.stringify(times.slice(1).map((time, i) => time - times[i])))`

/** Import, compile, first evaluation, each in a fresh process: medians of CPU time. */
export const firstUse = (file, runs = 7) => {
  const rows = [
    ['50 rules, 1,000 names', 50, 1000],
    ['50 rules, 50,000 names', 50, 50_000],
  ].map(([title, rules, names]) => {
    const all = Array.from({ length: runs }, () =>
      JSON.parse(
        execFileSync(process.execPath, ['--input-type=module', '-e', script(file, rules, names)], { encoding: 'utf8' }),
      ),
    )
    return [
      title,
      ...[0, 1, 2].map((i) =>
        quantile(
          all.map((times) => times[i]),
          0.5,
        ).toFixed(1),
      ),
    ]
  })
  return table(['first use, ms of CPU time', 'import', 'compile', 'first evaluation'], rows)
}
