/**
 * Writes the conformance cases: those written by hand, completed and held against what their authors say, and those
 * drawn before, judged anew. `--check` writes nothing and fails when a file is stale; `--draw` draws anew from the packs
 * and from the generators of test/generate/. The work is done by test/conformance/make/build.ts.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

// Inside the repository, so that packages are found.
const scratch = mkdtempSync(join('node_modules', '.conformance-'))
const outfile = join(scratch, 'build.mjs')
await build({
  entryPoints: ['test/conformance/make/build.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
})
try {
  await import(join(process.cwd(), outfile))
} finally {
  rmSync(scratch, { recursive: true })
}
