import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkTypography } from '../../src/testing/check-typography.js'

const FOLDER = new URL('../../docs/fr/', import.meta.url).pathname
const PAGES = readdirSync(FOLDER).map((name) => [name, readFileSync(FOLDER + name, 'utf8')] as const)

/** The lines of a page that are read aloud: no code, no link’s target, no mark of a list. */
const prose = (page: string) =>
  page
    .replace(/```[\s\S]{1,5000}?```/g, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/`[^`]{1,300}`/g, 'code')
        .replace(/\]\([^)\s]{1,200}\)/g, ']')
        .replace(/[*[\]]/g, '')
        .replace(/^(?:> \d\.|[-#]{1,3}) /, ''),
    )

describe('the French pages', () => {
  it('are there', () => expect(PAGES.length).toBeGreaterThanOrEqual(4))

  it.each(PAGES)('%s is set as a French printer would set it', (_, page) => {
    const odd = prose(page).flatMap((line) => checkTypography(line, 'fr').map((sentence) => `${sentence}: ${line}`))
    expect(odd).toEqual([])
  })
})
