import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url).pathname
const PAGES = ['README.md', 'docs/your-first-rule.md']

describe.each(PAGES)('%s', (page) => {
  const blocks = [
    ...readFileSync(ROOT + page, 'utf8').matchAll(
      /```js\n([\s\S]{1,5000}?)```(?:\s{1,5}```text\n([\s\S]{1,5000}?)```)?/g,
    ),
  ]
  it('has code', () => expect(blocks.length).toBeGreaterThan(0))
  it.each(blocks.map(([, code, output], i) => [i + 1, code, output] as const))(
    'block %i prints what follows it',
    (_, code, output) => {
      expect(output, 'a code block is followed by its output').toBeDefined()
      const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code as string], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      })
      expect(printed).toBe(output)
    },
  )
})
