import { describe, expect, it } from 'vitest'
import { MARKS } from '../../src/model/index.js'
import { readString } from '../../src/text/index.js'

const seen = (text: string) => readString('/text', text).seen

describe('what the pass over a text saw', () => {
  it('counts digits, full-width ones among them, capitals of any script, and what is beyond ASCII', () => {
    expect(seen('Tel. 06 １２')).toMatchObject({ digits: 4, capitals: 1, beyondAscii: 2 })
    expect(seen('Été À Élan')).toMatchObject({ digits: 0, capitals: 3, beyondAscii: 4 })
    expect(seen('')).toEqual({ digits: 0, capitals: 0, beyondAscii: 0, marks: 0 })
  })

  it('knows the marks of the folded text', () => {
    expect(seen('a＠b.c').marks).toBe(MARKS['@'] | MARKS['.'])
    expect(seen('https://x').marks).toBe(MARKS['/'] | MARKS[':'])
    expect(seen('plain words').marks).toBe(0)
  })
})
