import { describe, expect, it } from 'vitest'
import { peopleWishes } from '../../src/facts/people-wishes.js'
import type { Post } from '../../src/model/index.js'
import { observe } from './observe.js'

const donors = [{ id: 'd1', named: true, tagged: false }, { id: 'd2' }]
const see = (post: Post, register: typeof donors | undefined = donors) =>
  observe(peopleWishes, post, register ? { registers: { donors: register } } : {})
const wishes = ({ value, certain }: { value: unknown; certain?: readonly unknown[] }) =>
  ((value ?? certain) as readonly { in: string; naming?: string; tagging?: string }[]).map((one) => [
    one.in,
    one.naming,
    one.tagging,
  ])

describe('people.wishes observes', () => {
  it('what the register says of people tagged, shown and told about', () => {
    const post = {
      mentions: [{ handle: 'a', id: 'd1' }],
      media: [{ people: [{ id: 'd2' }] }],
      people: [{ id: 'd9' }],
    }
    expect(wishes(see(post))).toEqual([
      ['mention', 'agreed', 'refused'],
      ['media', undefined, undefined],
      ['text', 'none', 'none'],
    ])
  })
  it('only the places asked for', () => {
    const seen = observe(peopleWishes, { people: [{}] }, { registers: { donors } }, { in: ['mention'] })
    expect(seen).toEqual({ value: [] })
  })
  it('that nobody was asked where the register is empty, whoever it is', () => {
    expect(wishes(see({ people: [{}] }, []))).toEqual([['text', 'none', 'none']])
  })
})

describe('people.wishes says what is missing', () => {
  it('the register', () => {
    const { value } = observe(peopleWishes, { people: [{ id: 'd1' }] })
    expect(value).toMatchObject([{ missing: { naming: ['registers.donors'] } }])
  })
  it('a wish that the row of a donor leaves out, and only that one', () => {
    const register = [{ id: 'd1', named: true }]
    expect(observe(peopleWishes, { people: [{ id: 'd1' }] }, { registers: { donors: register } }).value).toMatchObject([
      { naming: 'agreed', missing: { tagging: ['registers.donors.tagged'] } },
    ])
  })
  it('who somebody is', () => {
    expect(see({ people: [{}] }).value).toMatchObject([{ missing: { tagging: ['people.id'] } }])
  })
  it('who is in the text, and is certain of the others', () => {
    const seen = see({ mentions: [{ handle: 'a', id: 'd1' }] })
    expect([seen.value, seen.missing, wishes(seen)]).toEqual([
      undefined,
      ['people'],
      [['mention', 'agreed', 'refused']],
    ])
  })
})
