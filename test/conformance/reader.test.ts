import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Suite } from './run.js'

const here = new URL('.', import.meta.url)
const cases = readdirSync(here)
  .filter((name) => name.endsWith('.json') && name !== 'catalog.json')
  .flatMap((name) => (JSON.parse(readFileSync(new URL(name, here), 'utf8')) as Suite).cases).length

const python = spawnSync('python3', ['--version'])
const noPython = python.status !== 0
if (noPython) console.warn('skipped: the reader in Python, because there is no python3 here')

describe('a reader in Python, written from docs/semantics.md alone', () => {
  const run = (...files: string[]) => {
    const script = fileURLToPath(new URL('reader.py', here))
    const { stdout, stderr, status } = spawnSync('python3', [script, ...files], { encoding: 'utf8' })
    return { text: `${stdout}${stderr}`, status }
  }

  it.skipIf(noPython)('judges every case alike, spans aside', () => {
    const { text, status } = run()
    expect(text.trimEnd()).toBe(`${cases} passed, 0 failed`)
    expect(status).toBe(0)
  })

  it('is one file of standard Python: at most 570 lines of 110 characters', () => {
    expect(readdirSync(here).filter((name) => name.endsWith('.py'))).toEqual(['reader.py'])
    const source = readFileSync(new URL('reader.py', here), 'utf8')
    const lines = source.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(570)
    expect(lines.filter((line) => line.length > 110 || /^[^#]*;/.test(line))).toEqual([])
    const imported = [...source.matchAll(/^\s*(?:import|from) ([\w., ]+?)(?: import .*)?$/gm)].flatMap(([, names]) =>
      (names as string).split(', '),
    )
    const standard = 'collections datetime hashlib itertools json operator pathlib re sys unicodedata'.split(' ')
    expect(imported.length).toBeGreaterThan(5)
    expect(imported.filter((name) => !standard.includes(name))).toEqual([])
  })
})
