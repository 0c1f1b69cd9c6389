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
        /** Steps 3 and 4 of an opened case: its facts are read anew, and all conditions matched. */
        export const matched = (opened) => {
          const c = { ...opened, observer: observe(opened.compiled.slots, opened.input) }
          const { seats, sieve } = rosterOf(c)
          return sieve(c).filter((i) => match(seats[i].force.node, c.observer, c.input.at) === true).map((i) => seats[i].use.rule)
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
  return { file, charte: await import(file) }
}
