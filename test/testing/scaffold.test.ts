import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Pack } from '../../src/index.js'
import { checkExamples } from '../../src/testing/index.js'

const ROOT = new URL('../../', import.meta.url).pathname
const copy = mkdtempSync(join(tmpdir(), 'charte-scaffold-'))
for (const folder of ['rules', 'scripts', 'src', 'test/facts'])
  cpSync(ROOT + folder, join(copy, folder), { recursive: true })
for (const file of ['package.json', 'biome.json', 'tsconfig.json']) cpSync(ROOT + file, join(copy, file))
symlinkSync(`${ROOT}node_modules`, join(copy, 'node_modules'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
const read = (path: string) => readFileSync(join(copy, path), 'utf8')

describe('npm run new-rule', () => {
  const made = run('scripts/new-rule.mjs', 'sensitivity/my-check')
  const asRule = (text: string): Pack => ({
    format: 1,
    id: 'sensitivity',
    version: '1.0.0',
    title: { en: 'Sensitivity', fr: 'Informations' },
    rules: { 'my-check': JSON.parse(text) },
  })
  const laidOut = read('rules/sensitivity/my-check.json')

  it('lays out a file that the packs are built with, and says what to do next', () => {
    expect([made.status, made.stderr]).toEqual([0, ''])
    expect(made.stdout).toContain('Replace every … with your words')
    expect(run('scripts/build-packs.mjs').stderr).toBe('')
    expect(read('src/packs/sensitivity.ts')).toContain('"my-check"')
  })
  it('lays out a rule that says of each blank that it is one', () => {
    const said = checkExamples(asRule(laidOut), { level: 'shipped' }).flatMap(({ message }) => message || [])
    for (const place of ['title/en', 'rationale/fr', 'message/en', 'sources', 'examples/2/title/en'])
      expect(said.join('\n')).toMatch(new RegExp(`(?:^|/)${place}: `, 'm'))
  })
  it('lays out a rule that passes the shipped level once its words are filled in', () => {
    const words = [
      ...['Limit jargon', 'Limiter le jargon', 'Readers leave.', 'Le lecteur part.', 'synergy', 'synergie'],
      ...['There is jargon here. Try plain words.', 'Ce texte jargonne. Essayez des mots simples.', 'A style guide'],
      ...['Our synergy grows', 'synergy', 'Notre synergie grandit', 'Working together', 'Travailler ensemble'],
      ...['We work together', 'Nous travaillons ensemble'],
    ]
    const filled = laidOut.replace(/"[^"]*…[^"]*"/g, () => JSON.stringify(words.shift()))
    expect(words).toEqual([])
    const wrong = checkExamples(asRule(filled), { level: 'shipped' }).flatMap(({ message }) => message || [])
    expect(wrong).toEqual([])
  })
  it.each([
    ['no name', [], 'Name the pack and the rule'],
    ['a name in capitals', ['sensitivity/MyCheck'], 'lower-case words joined by hyphens'],
    ['too deep a name', ['sensitivity/a/b'], 'write pack/thing-check'],
    ['a way out of the folder', ['sensitivity/../../x'], 'write pack/thing-check'],
    ['a pack that is not there', ['acme/my-check'], 'There is no pack “acme”'],
    ['a rule that is there', ['sensitivity/my-check'], 'is there already'],
  ])('refuses %s, and says the way out', (_, args, sentence) => {
    const { status, stderr } = run('scripts/new-rule.mjs', ...args)
    expect([status, stderr.includes(sentence)]).toEqual([1, true])
    expect(stderr).not.toContain('Error')
  })
})

describe('npm run new-fact', () => {
  const made = run('scripts/new-fact.mjs', 'text.myMarks')

  it('lays out a fact, its test and one line among the facts', () => {
    expect([made.status, made.stderr]).toEqual([0, ''])
    const index = read('src/facts/index.ts').trimEnd().split('\n')
    expect(index.filter((line) => line === "export { textMyMarks } from './text-my-marks.js'")).toHaveLength(1)
    const names = index.map((line) => line.match(/'(.*)'/)?.[1] ?? '')
    expect(names).toEqual([...names].sort())
  })
  it('lays out what passes lint and its own test', () => {
    writeFileSync(
      join(copy, 'vitest.config.ts'),
      "export default { test: { include: ['test/facts/text-my-marks.test.ts'] } }\n",
    )
    const tests = run('node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.config.ts')
    expect(tests.stdout).toMatch(/3 passed/)
    const files = ['src/facts/text-my-marks.ts', 'test/facts/text-my-marks.test.ts', 'src/facts/index.ts']
    const lint = run(
      'node_modules/@biomejs/biome/bin/biome',
      'check',
      '--error-on-warnings',
      '--vcs-enabled=false',
      ...files,
    )
    expect(lint.status, lint.stdout).toBe(0)
  })
  it.each([
    ['no name', [], 'Name the fact'],
    ['a name without a point', ['marks'], 'a point, and what it sees'],
    ['a fact that is there', ['text.terms'], 'is there already'],
  ])('refuses %s, and says the way out', (_, args, sentence) => {
    const { status, stderr } = run('scripts/new-fact.mjs', ...args)
    expect([status, stderr.includes(sentence)]).toEqual([1, true])
  })
})
