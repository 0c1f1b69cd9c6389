import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

const SRC = new URL('../../src/', import.meta.url).pathname

/** charte as a browser page would get it, and the inside of its steps 1 to 4. */
export const loadCharte = async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'charte-bench-')), 'charte.mjs')
  await build({
    stdin: {
      contents: `
        export * from './index.ts'
        export { clockAt, intlZones } from './time/index.ts'
        import { open } from './evaluate/judge.ts'
        import { match } from './evaluate/match.ts'
        import { rosterOf } from './evaluate/roster.ts'
        import { observe } from './evaluate/observe.ts'
        export { open }
        /** Steps 3 and 4 of an opened case in another context: facts are read anew, and all conditions matched. */
        export const matched = (opened, context) => {
          const input = { ...opened.input, context }
          const c = { ...opened, input, observer: observe(opened.compiled.slots, input) }
          const { seats, sieve } = rosterOf(c)
          const { live, certain } = sieve(c)
          return live.filter((i, n) => certain[n] || match(seats[i].force.node, c.observer, c.input.at) === true).map((i) => seats[i].use.rule)
        }`,
      resolveDir: SRC,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outfile: file,
    logLevel: 'error',
  })
  return import(file)
}
