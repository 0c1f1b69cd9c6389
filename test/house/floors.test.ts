import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, place, readSource } from './read-source.js'

interface Room {
  readonly floor: number
  readonly may: ReadonlySet<string>
}

const readTable = (): ReadonlyMap<string, Room> => {
  const readme = readFileSync(new URL('../../src/README.md', import.meta.url), 'utf8')
  const rows = [...readme.matchAll(/^\| (\d+) \| `([^`]+)` \|[^|]*\|([^|]*)\|$/gm)].map(([, floor, room, may]) => ({
    floor: Number(floor),
    room: room as string,
    may: may as string,
  }))
  const upTo = (floor: number) => rows.filter((row) => row.floor <= floor).map((row) => row.room)
  return new Map(
    rows.map(({ floor, room, may }) => {
      const named = [...may.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string)
      const floors = [...may.matchAll(/floors 0–(\d+)/g)].flatMap(([, top]) => upTo(Number(top)))
      return [room, { floor, may: new Set([...named, ...floors, room]) }]
    }),
  )
}

/** Packages, and the rooms that may know each. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'json-rules-engine': ['json-rules-engine'],
  'zod/mini': ['schema'],
  'unicode-segmenter/grapheme': ['text'],
  '@noble/hashes/sha2.js': ['digest', 'text'],
  '@noble/hashes/hmac.js': ['text'],
  '@noble/hashes/utils.js': ['digest', 'text'],
}

const rooms = readTable()
const sources = readSource({ packs: true })

describe('the floors of src/README.md', () => {
  it('name every room, and only rooms', () => {
    expect([...new Set(sources.map((source) => source.room))].sort()).toEqual([...rooms.keys()].sort())
  })

  it('let no room know a higher floor', () => {
    for (const [name, room] of rooms)
      for (const other of room.may)
        expect(rooms.get(other)?.floor, `${name} → ${other}`).toBeLessThanOrEqual(room.floor)
  })

  it('hold every import', () => {
    const wrong = sources.flatMap((source) =>
      importsOf(source)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from, node }) => ({ to: posix.join(posix.dirname(source.path), from), node }))
        .filter(({ to }) => !rooms.get(source.room)?.may.has((to.split('/')[0] as string).replace(/\.js$/, '.ts')))
        .map(({ to, node }) => `${place(source, node)} → ${to}`),
    )
    expect(wrong).toEqual([])
  })

  it('keep facts, operators and the catalog out of compile and evaluate: they are passed in', () => {
    for (const room of ['compile', 'evaluate', 'policy'])
      for (const passed of ['facts', 'operators', 'catalog']) expect(rooms.get(room)?.may.has(passed)).toBe(false)
  })

  it('let no door import another', () => {
    for (const [name, room] of rooms) if (name !== 'index.ts') expect(room.may.has('index.ts'), name).toBe(false)
    expect(rooms.get('packs')?.may.has('render')).toBe(false)
    expect(rooms.get('render')?.may.has('packs')).toBe(false)
    for (const door of ['packs', 'render', 'testing', 'json-rules-engine'])
      expect(rooms.get('index.ts')?.may.has(door), door).toBe(false)
  })

  it('keep every package at home', () => {
    const wrong = sources.flatMap((source) =>
      importsOf(source)
        .filter(({ from }) => !from.startsWith('.') && !PACKAGES[from]?.includes(source.room))
        .map(({ from, node }) => `${place(source, node)} → ${from}`),
    )
    expect(wrong).toEqual([])
  })
})
