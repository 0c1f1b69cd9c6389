import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Pack, Text } from '../../src/index.js'
import * as everything from '../../src/packs/index.js'

const page = (name: string) => readFileSync(new URL(`../../docs/regions/${name}.md`, import.meta.url), 'utf8')
const [overview, lines] = [page('README'), page('lines')]
const regions = Object.entries(everything).filter((entry): entry is [string, Pack] => 'notes' in entry[1])
const said = (text: Text | undefined) => Object.values(text as { readonly [language: string]: string })

describe.each(regions)('docs/regions tells of %s', (name, pack) => {
  it('its scope, its export and its clock', () => {
    expect(overview).toContain(`| \`${pack.id.toUpperCase()}\``)
    expect(overview).toContain(`| \`${name}\` |`)
    expect(overview).toContain(pack.zone ?? '')
  })
  it('every line in both languages, with its sources and whether they were read', () => {
    const own = lines.slice(lines.indexOf(`<a id="${pack.id}">`)).split('<a id=', 2)[1] as string
    for (const [rule, { reason, params }] of Object.entries(pack.overrides ?? {})) {
      expect(own).toContain(`(../rules/${rule}.md)`)
      for (const words of said(reason)) expect(own).toContain(words)
      for (const param of Object.keys(params ?? {})) expect(own).toContain(`\`${param}\` = `)
    }
    for (const { text } of pack.notes ?? []) for (const words of said(text)) expect(own).toContain(words)
    const sources = [...Object.values(pack.overrides ?? {}), ...(pack.notes ?? [])].flatMap((one) => one.sources ?? [])
    for (const { title, asOf, verified } of sources) {
      expect(own).toContain(title)
      expect(own).toContain(`(${asOf}, ${verified ? 'read' : '**not read**'})`)
    }
    expect(own).not.toMatch(/undefined|\[object|NaN/)
  })
})
