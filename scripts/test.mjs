/**
 * Everything a change must pass, in stages: `npm test`, or `npm test -- unit laws` for some of them.
 * The last line says `N passed, N failed`: every vitest test counts, and every other check counts one.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'

const scratch = mkdtempSync(join(tmpdir(), 'charte-test-'))
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Runs a command of `node_modules/.bin` or of Node; resolves to its exit code and all it printed. */
const run = (command, ...args) =>
  new Promise((resolve) => {
    const path = `${join('node_modules', '.bin')}:${process.env.PATH}`
    const child = spawn(command, args, { env: { ...process.env, PATH: path, NO_COLOR: '1' } })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 1, output: `${error}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })

/** One command that passes or fails as a whole. */
const check =
  (name, command, ...args) =>
  async () => {
    const start = performance.now()
    const { code, output } = await run(command, ...args)
    if (code !== 0) console.log(output.trimEnd())
    console.log(`  ${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds(start)})`)
    return code === 0 ? [1, 0] : [0, 1]
  }

/** The tests of one vitest project. A file that cannot be loaded, or no test at all, is a failure. */
const tests = (project) => async () => {
  const file = join(scratch, `${project}.json`)
  const { code, output } = await run(
    ...['vitest', 'run', '--config', 'scripts/vitest.config.ts', '--project', project],
    ...['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
  )
  let report = { numPassedTests: 0, numFailedTests: 0, testResults: [] }
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // Without a report the exit code counts.
  }
  const passed = report.numPassedTests
  const unloaded = report.testResults.filter((result) => result.status === 'failed' && !result.assertionResults.length)
  const failed = report.numFailedTests + unloaded.length || (code === 0 && passed > 0 ? 0 : 1)
  if (failed) console.log(output.trimEnd())
  return [passed, failed]
}

/** Stage → its steps. Those of one stage run two at a time where the machine has the cores. */
const STAGES = {
  types: [check('tsc', 'tsc')],
  lint: [check('biome', 'biome', 'check', '--error-on-warnings')],
  house: [tests('house')],
  unit: [tests('unit')],
  laws: [tests('laws')],
  conformance: [check('cases are fresh', 'node', 'scripts/build-conformance.mjs', '--check'), tests('conformance')],
  rules: [check('packs are fresh', 'node', 'scripts/build-packs.mjs', '--check'), tests('rules')],
  build: [check('build', 'npm', 'run', '--silent', 'build')],
  docs: [tests('docs'), check('typedoc', 'typedoc', '--emit', 'none')],
  package: [
    check('a stranger installs it', 'node', 'scripts/install-packed.mjs'),
    tests('package'),
    check('publint', 'publint', '--strict', '--pack', 'npm'),
    check('attw', 'attw', '--pack', '.', '--format', 'ascii'),
    check('knip', 'knip'),
    check('size-limit', 'size-limit'),
  ],
}

const stage = async (steps) => {
  const waiting = [...steps]
  const counts = [0, 0]
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const [passed, failed] = await step()
      counts[0] += passed
      counts[1] += failed
    }
  }
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, lane))
  return counts
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in STAGES))
if (unknown.length) {
  console.error(`unknown stage ${unknown.join(', ')}; there are: ${Object.keys(STAGES).join(', ')}`)
  process.exit(2)
}

const begin = performance.now()
let passed = 0
let failed = 0
for (const [name, steps] of Object.entries(STAGES)) {
  if (asked.length && !asked.includes(name)) continue
  const start = performance.now()
  console.log(name)
  const counts = await stage(steps)
  passed += counts[0]
  failed += counts[1]
  console.log(`  ${counts[0]} passed, ${counts[1]} failed in ${seconds(start)}`)
}
rmSync(scratch, { recursive: true, force: true })
console.log(`all stages in ${seconds(begin)}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
