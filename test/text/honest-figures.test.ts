import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCredentials, findPersonalData, readString } from '../../src/text/index.js'

/** The figures of ordinary posts, one after the other as no one would write them: each pair of neighbours is tried. */
const between = (min: number, max: number) => fc.integer({ min, max })
const two = between(0, 59).map((n) => String(n).padStart(2, '0'))
const written = (...parts: (string | fc.Arbitrary<string | number>)[]) =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((values) => values.join(''))
const day = fc.oneof(
  written(between(1, 28), '/', fc.constantFrom('01', '05', '12'), '/2026'),
  written('2026-', fc.constantFrom('01', '05', '12'), '-', fc.constantFrom('03', '24')),
  written(between(1, 28), ' mai'),
)
const hour = fc.oneof(written(between(0, 23), ' h ', two), written(two, ':', two), written(between(1, 12), 'pm'))
const sum = fc.oneof(
  written(between(1, 999), ' ', between(100, 999), ' €'),
  written('£', between(1, 99), ',', between(100, 999)),
  written('$', between(1, 9999), '.', two),
)
/** Never five: five pairs are a telephone. */
const list = fc
  .tuple(
    fc.oneof(fc.array(two, { minLength: 3, maxLength: 4 }), fc.array(two, { minLength: 6, maxLength: 8 })),
    fc.constantFrom(', ', ' - ', ' / ', '-', ' | ', ' • ', ' + ', ' et '),
  )
  .map(([figures, mark]) => figures.join(mark))
const numbered = written(
  fc.constantFrom('réf. ', 'dossier ', 'order #', 'facture ', 'grant no. ', 'lot '),
  fc.oneof(
    between(1, 999_999_999),
    written('202', between(0, 9), '-', between(1, 99_999)),
    written('AB-', between(1, 9999), '-', between(1, 99)),
  ),
)
const others = fc.oneof(
  written(between(0, 30), '-', between(0, 30)),
  written(between(1, 200), ' rue Haute, 69007 Lyon'),
  written('ISBN 978-2-', between(10, 99), '-', between(100_000, 999_999), '-', between(0, 9)),
  written(between(1, 999), ' ', between(100, 999), ' repas'),
  written('v', between(0, 9), '.', between(0, 20), '.', between(0, 9)),
  written(between(1, 500), ' g de farine, ', between(1, 5), ' l de lait'),
  written('20', two, '-20', two),
  written(fc.constantFrom('bus ', 'train ', 'page ', '#20'), between(1, 99)),
  fc.constantFrom('le 3919', '911', 'one two three', 'deux ou trois cents', 'five to six', 'chez Lucie', 'at noon'),
)
const post = fc
  .array(
    fc.tuple(
      fc.oneof(day, hour, sum, list, numbered, others),
      fc.constantFrom(', ', ' ; ', ' – ', '. ', ' ', ' à ', ' / ', '\n', ' | ', ' : ', ' • '),
    ),
    { minLength: 2, maxLength: 6 },
  )
  .map((parts) => `Merci ${parts.flat().join('')}`)

describe('posts full of figures', () => {
  it('of 1,000 at most 8 hold what is taken for personal data or a secret, in any of ten countries', () => {
    const countries = ['FR', 'US', 'GB', 'ES', 'DE', 'NL', 'IT', 'BE', 'CH', 'PT']
    const posts = fc.sample(post, { numRuns: 5000, seed: 11 })
    const flagged = posts.filter((text, i) => {
      const piece = readString('/text', text)
      const found = findPersonalData(piece, [countries[i % countries.length] as string])
      return found.some(({ kind }) => kind !== 'organisation-id') || findCredentials(piece).length > 0
    })
    expect(flagged.length, flagged.slice(0, 20).join('\n')).toBeLessThanOrEqual(40)
  })
})
