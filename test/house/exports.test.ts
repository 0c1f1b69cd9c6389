import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')

const { exports: doors } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> }
const pages = readdirSync(new URL('docs', ROOT), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md') && !/^(api|rules|decisions)[/\\]/.test(path))
  .map((path) => read(`docs/${path}`))
const words = new Set([read('README.md'), ...pages].join('\n').match(/[A-Za-z_$][\w$]*/g))

describe.each(Object.keys(doors).filter((door) => /^\.(\/[a-z-]+)?$/.test(door)))('the door %s', (door) => {
  it('has every export of a value named in README.md or on a page of docs', async () => {
    const room = door === '.' ? 'index.ts' : `${door.slice(2)}/index.ts`
    const names = Object.keys(await import(new URL(`src/${room}`, ROOT).href))
    expect(names).not.toEqual([])
    expect(names.filter((name) => !words.has(name))).toEqual([])
  })
})
