import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findEmails } from '../../src/text/emails.js'
import { readFigures } from '../../src/text/figures.js'
import { readString } from '../../src/text/index.js'
import { mayBeRespelt, respell } from '../../src/text/respell.js'
import { TELLS, toldBy } from '../../src/text/telling.js'
import { findWhereabouts } from '../../src/text/whereabouts.js'
import { cases, LONG } from '../generate/settings.js'

const ALL = ~0
const pieces = fc.constantFrom(
  ...'tom lee gmail example outlook com org fr at arobase arroba chiocciola chez a at-sign dot point punto ponto born née né nacido nata vu jour geb dob d.o.b date birth le on plaque immatriculation plate reg targa kenteken mars 1987 12 03 06 34 78 5 1 0 AB-123 48.8566 2.3522 zéro six douze deux un un et onze vingt o l i m r'.split(
    ' ',
  ),
  ...'@ . , ; : - _ / ( ) [ ] < > * | ~ & % \\ ★ ❤ %40 &#64; &commat; [.] [@] (at) (dot) 。'.split(' '),
)
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom('', ' ', ' ', '.', ', ')), { minLength: 2, maxLength: 12 })
  .map((parts) => parts.map((part) => part.join('')).join(''))

test(
  'What a recogniser of personal data finds, the words of the text have told',
  () => {
    let [found, respelt] = [0, 0]
    fc.assert(
      fc.property(texts, (text) => {
        const { folded, seen } = readString('/text', text)
        const told = toldBy(text)
        const figures = readFigures(text)
        const emails = findEmails(folded, true)
        const everywhere = findWhereabouts(folded, figures, ALL)
        const isTold = (told & TELLS.at) !== 0
        expect(told & TELLS.dot && (isTold || text.includes('@')) ? findEmails(folded, isTold) : [], text).toEqual(
          emails,
        )
        expect(findWhereabouts(folded, figures, told), text).toEqual(everywhere)
        // Letters pass for digits beside four digits and more.
        const other = respell(folded, seen, seen.digits > 3 ? ALL : ALL & ~TELLS.letters)?.text
        expect(mayBeRespelt(seen, told) ? respell(folded, seen, told)?.text : undefined, text).toBe(other)
        if (other !== undefined) respelt += 1
        found += emails.length + everywhere.length
      }),
      cases(10_000),
    )
    expect(Math.min(found, respelt)).toBeGreaterThan(100)
  },
  LONG,
)
