import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentDigest } from '../../src/index.js'
import { VECTORS } from './vectors.js'

const page = readFileSync(new URL('../../docs/digest.md', import.meta.url), 'utf8')

describe('the content digest', () => {
  it.each(VECTORS)('of %s is as it was written down', (_, post, hashed, digest) => {
    expect(digest).toBe(`c1-${createHash('sha256').update(hashed).digest('hex')}`)
    expect(contentDigest(post)).toBe(digest)
  })
  it.each(VECTORS)('of %s stands in the docs, for ports', (name, post, hashed, digest) => {
    expect(page).toContain(`**${name}**`)
    expect(page).toContain(JSON.stringify(post))
    expect(page).toContain(hashed)
    expect(page).toContain(digest)
  })
})
