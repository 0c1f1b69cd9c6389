import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url).pathname
const examples = readdirSync(`${ROOT}examples`)
  .filter((name) => /^\d\d-/.test(name))
  .sort()

describe('examples', () => {
  it('are at least seven', () => expect(examples.length).toBeGreaterThanOrEqual(7))
  it.each(examples)('%s prints what stands beside it, in at most 60 lines', (name) => {
    const file = ['index.mjs', 'index.cjs']
      .map((end) => `${ROOT}examples/${name}/${end}`)
      .find((path) => existsSync(path)) as string
    expect(readFileSync(file, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(60)
    const printed = execFileSync(process.execPath, [file], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
    expect(printed).toBe(readFileSync(`${ROOT}examples/${name}/expected.txt`, 'utf8'))
  })
})
