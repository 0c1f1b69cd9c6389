/**
 * Looks for counter-examples to the laws, to the twin and to json-rules-engine, with a new seed each time:
 * `npm run fuzz` asks ten times what `npm test` asks (some 500,000 cases), `npm run fuzz -- 50` fifty times.
 * `CHARTE_SEED=… npm run fuzz` repeats a run; what is found prints the seed and a shrunk example.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const runs = process.argv[2] ?? '10'
const seed = process.env.CHARTE_SEED ?? String(Math.floor(Math.random() * 2 ** 31))
if (!(Number(runs) > 0)) {
  console.error('write how many times more cases than in `npm test`: npm run fuzz -- 10')
  process.exit(2)
}
console.log(`seed ${seed}, ${runs} times the cases of npm test`)
const args = ['run', '--config', 'scripts/vitest.config.ts', '--project', 'laws']
const env = { ...process.env, CHARTE_SEED: seed, CHARTE_RUNS: runs }
const child = spawn(join('node_modules', '.bin', 'vitest'), args, { env, stdio: 'inherit' })
child.on('close', (code) => {
  process.exitCode = code ?? 1
})
