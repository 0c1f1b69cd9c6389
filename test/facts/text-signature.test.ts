import { describe, expect, it } from 'vitest'
import { textSignature } from '../../src/facts/text-signature.js'
import type { FactInput } from '../../src/model/index.js'

const see = (text: string) =>
  (
    textSignature.observe({ post: { text } } as FactInput, { params: {}, terms: new Map() }).value as readonly {
      start: number
      end: number
    }[]
  ).map(({ start, end }) => text.slice(start, end))

describe('text.signature finds', () => {
  it.each([
    ['See you on Sunday! ^LM', '^LM'],
    ['À dimanche ! ^é', '^é'],
    ['À dimanche ! /LM', '/LM'],
    ['À dimanche ! – Léa', '– Léa'],
    ['À dimanche !\n— Léa M.', '— Léa M.'],
    ['See you! ^LM #openday https://a.example/x', '^LM'],
    [`${'long '.repeat(400)}^LM`, '^LM'],
  ])('the signature of %s', (text, signature) => expect(see(text)).toEqual([signature]))
  it.each([
    'See you on Sunday!',
    'x^2',
    'at 5/6',
    'The route Lyon – Paris is open',
    '^LM is our editor',
    'rendez-vous',
    'and/or',
    '',
  ])('none in %s', (text) => expect(see(text)).toEqual([]))
  it('in linear time', () => {
    const text = `${' – A'.repeat(4000)}${' #a'.repeat(4000)}`
    const from = process.hrtime.bigint()
    see(text)
    expect(Number(process.hrtime.bigint() - from)).toBeLessThan(5e7)
  })
})
