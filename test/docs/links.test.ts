import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url).pathname
const under = (folder: string) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${folder}/${path}`)
const PAGES = [
  ...readdirSync(ROOT).filter((path) => path.endsWith('.md')),
  ...['docs', 'examples', 'src', '.changeset'].flatMap(under),
]

const read = (path: string): string => readFileSync(ROOT + path, 'utf8').replace(/^```[\s\S]*?^```/gm, '')

/** Where one may land on a page: its headings as GitHub names them, and what is marked by hand. */
const anchorsOf = (path: string): ReadonlySet<string> => {
  const seen = new Map<string, number>()
  const headings = [...read(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    (heading as string)
      .replace(/\]\([^)]*\)/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
  return new Set([
    ...headings.map((name) => {
      const before = seen.get(name) ?? 0
      seen.set(name, before + 1)
      return before === 0 ? name : `${name}-${before}`
    }),
    ...[...read(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string),
  ])
}
const exists = (path: string): boolean => statSync(ROOT + path, { throwIfNoEntry: false }) !== undefined

/** The links of a page that lead to nothing; those out of the house are not followed. */
const dead = (page: string): readonly string[] =>
  [...read(page).matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
    .map(([, inText, inTag]) => (inText ?? inTag) as string)
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [path, anchor] = link.split('#') as [string, string?]
      const target = path === '' ? page : join(dirname(page), path)
      return !exists(target) || (anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).has(anchor))
    })

describe('every link leads somewhere', () => {
  it('on all pages', () => expect(PAGES.length).toBeGreaterThan(200))
  it.each(PAGES)('%s', (page) => expect(dead(page)).toEqual([]))
})
