import type { Fact } from '../model/index.js'
import { findPersonalData, isOwn } from '../text/index.js'
import { foundKind, READ } from './found.js'

/** Personal data that proves itself by grammar, checksum or numbering plan, in the text. Those listed as the organisation's own are left out. */
export const textPersonalData: Fact<'text.personalData'> = {
  id: 'text.personalData',
  title: { en: 'personal data in the text', fr: 'les données personnelles dans le texte' },
  kind: foundKind({
    kind: {
      type: 'text',
      values: ['email', 'role-email', 'phone', 'mobile', 'landline', 'iban', 'card', 'national-id'],
    },
  }),
  reads: READ,
  params: { own: { kind: { type: 'list', of: { type: 'text' } }, default: [], polarity: '-' } },
  observe: ({ text }, { params }) => {
    const found = text.memo('personal data', () => text.pieces.flatMap(findPersonalData))
    return {
      value: found
        .filter((hit) => !isOwn(hit, params.own as readonly string[]))
        .map(({ at, start, end, kind }) => ({ at, start, end, kind })),
    }
  },
}
