import { describe, expect, it } from 'vitest'
import { MARKS } from '../../src/model/index.js'
import { readString } from '../../src/text/index.js'

const seen = (text: string) => readString('/text', text).seen

describe('what the pass over a text saw', () => {
  it('counts digits, full-width ones among them, and tells whether all is ASCII', () => {
    expect(seen('Tel. 06 １２')).toMatchObject({ digits: 4, digitRun: 4, isAscii: false })
    expect(seen('Été À Élan')).toMatchObject({ digits: 0, isAscii: false })
    expect(seen('')).toEqual({
      digits: 0,
      digitRun: 0,
      isAscii: true,
      marks: 0,
      mayBeMachine: false,
    })
  })

  it('tells how long a number may be', () => {
    expect(seen('12 000 repas dès 18 h 30')).toMatchObject({ digits: 9, digitRun: 5 })
    expect(seen('06 12 34 56 78').digitRun).toBe(10)
    expect(seen('06-12 · 34 56').digitRun).toBe(8)
  })

  it('knows the marks of the folded text', () => {
    expect(seen('a＠b.c').marks).toBe(MARKS['@'] | MARKS['.'])
    expect(seen('https://x').marks).toBe(MARKS['/'] | MARKS[':'])
    expect(seen('plain words').marks).toBe(0)
  })

  it('knows what the address of a machine cannot do without', () => {
    for (const text of ['::1', '10.0.0.1', '01-02-03-04-05-06', 'aabb.ccdd.eeff'])
      expect(seen(text).mayBeMachine, text).toBe(true)
    for (const text of ['Rendez-vous à 10:30. Venez.', 'v1.2.3', 'mes amis. vous. oui.'])
      expect(seen(text).mayBeMachine, text).toBe(false)
  })
})
