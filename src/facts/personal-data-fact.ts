import type { Fact, FactInput } from '../model/index.js'
import { findPersonalData, hasUnplacedPhone, isOwn, type PhoneFinder } from '../text/index.js'
import { foundKind, READ } from './found.js'

const KINDS = [
  'email',
  'role-email',
  'phone',
  'mobile',
  'landline',
  'iban',
  'card',
  'national-id',
  'organisation-id',
  'ip',
  'mac',
  'birth-date',
  'plate',
  'coordinates',
]

/** The countries whose telephone numbers count: those of the scopes in force, and the organisation's. */
const countriesOf = ({ scopes, context }: FactInput): readonly string[] => {
  const own = context.organisation?.country
  const countries: string[] = []
  for (const code of own ? [...scopes, own] : scopes) {
    const country = code.slice(0, 2)
    if (/^[A-Z]{2}$/.test(country) && !countries.includes(country)) countries.push(country)
  }
  return countries
}

/** The fact `text.personalData`, with a finder of telephone numbers. */
export const personalDataFact = (phones: PhoneFinder): Fact<'text.personalData'> => ({
  id: 'text.personalData',
  title: { en: 'personal data in the text', fr: 'les données personnelles dans le texte' },
  kind: foundKind({ kind: { type: 'text', values: KINDS }, ids: { type: 'list', of: { type: 'text' } } }),
  reads: [...READ, 'scopes', 'organisation.country'],
  params: { own: { kind: { type: 'list', of: { type: 'text' } }, default: [], polarity: '-' } },
  observe: (input, { params }) => {
    const { text, context } = input
    const countries = countriesOf(input)
    const found = text.memo('personal data', () =>
      text.pieces.flatMap((piece) => findPersonalData(piece, countries, phones)),
    )
    const value = found
      .filter((hit) => !isOwn(hit, params.own as readonly string[]))
      .map(({ at, start, end, kind, ids = [] }) => ({ at, start, end, kind, ids }))
    // A number of some other country may be there: which, only the organisation's seat would tell.
    const open =
      context.organisation?.country === undefined &&
      text.memo('unplaced phone', () =>
        text.pieces.some(({ seen, folded }) => seen.digits > 6 && hasUnplacedPhone(folded, countries)),
      )
    return open ? { value: undefined, missing: ['organisation.country'], certain: value } : { value }
  },
})
