import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('an organisation tests its packs and its policy with node:test, from the built package', () => {
  const code = `
    import { describe, test } from 'node:test'
    import { starter, time } from 'charte/packs'
    import { describePack, describePolicy } from 'charte/testing'
    describePack(time, { describe, test })
    describePolicy(starter, [{ title: 'hello', post: { text: 'Hello' }, expect: { outcome: 'deny' } }], { describe, test })`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--test-reporter=tap', '-e', code], {
    encoding: 'utf8',
  })
  expect(stdout).toContain('# fail 1')
  expect(stdout).toMatch(/not ok .* - hello/)
  expect(stdout).toMatch(/ok 1 - time\//)
})
