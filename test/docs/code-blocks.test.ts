import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkPolicy, type Pack } from '../../src/index.js'
import * as packs from '../../src/packs/index.js'

const ROOT = new URL('../../', import.meta.url).pathname
const DOCS = readdirSync(`${ROOT}docs`, { recursive: true, encoding: 'utf8' })
const PAGES = ['README.md', ...DOCS.filter((path) => path.endsWith('.md')).map((path) => `docs/${path}`)].filter(
  (page) => readFileSync(ROOT + page, 'utf8').includes('```js\n'),
)

it('finds the pages that show code', () => expect(PAGES.length).toBeGreaterThanOrEqual(6))

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(ROOT + page, 'utf8')
  const blocks = [...text.matchAll(/```js\n([\s\S]{1,5000}?)```(?:\s{1,5}```text\n([\s\S]{1,5000}?)```)?/g)]
  // A reader’s own folder: the files that the page names, charte installed, and its optional peer.
  const folder = mkdtempSync(join(tmpdir(), 'charte-page-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(ROOT, join(folder, 'node_modules/charte'))
  symlinkSync(join(ROOT, 'node_modules/json-rules-engine'), join(folder, 'node_modules/json-rules-engine'))
  for (const [, path, content] of text.matchAll(/```json title="([\w./-]{1,60})"\n([\s\S]{1,5000}?)```/g)) {
    mkdirSync(dirname(join(folder, path as string)), { recursive: true })
    writeFileSync(join(folder, path as string), content as string)
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(blocks.map(([, code, output], i) => [i + 1, code, output] as const))(
    'block %i prints what follows it',
    (_, code, output) => {
      expect(output, 'a code block is followed by its output').toBeDefined()
      const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code as string], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      })
      expect(printed).toBe(output)
    },
  )
})

describe('the pack of the tutorial', () => {
  it('is the one of the example', () => {
    const text = readFileSync(`${ROOT}docs/from-your-policy-to-a-pack.md`, 'utf8')
    const files = [...text.matchAll(/```json title="footbridge\/([\w.-]{1,60})"\n([\s\S]{1,5000}?)```/g)]
    expect(files.length).toBe(4)
    for (const [, name, content] of files) {
      const path = `${ROOT}examples/12-a-pack-of-your-own/charte-pack-footbridge/rules/${name}`
      expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(content as string))
    }
  })
})

describe('the policy of the page on writing', () => {
  it('compiles without a warning', () => {
    const [example] =
      readFileSync(`${ROOT}docs/writing-rules.md`, 'utf8').match(/\{ "format": 1[\s\S]{1,2000}?(?=```)/) ?? []
    const policy = JSON.parse(example as string)
    const listed = Object.values(packs).filter((pack): pack is Pack => 'id' in pack && pack.id in policy.packs)
    expect(checkPolicy({ policy, packs: listed })).toEqual([])
  })
})
