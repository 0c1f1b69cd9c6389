import type { Fact } from '../model/index.js'
import { must } from '../model/must.js'
import { type PhoneLibrary, phonesOf } from '../text/index.js'
import { personalDataFact } from './personal-data-fact.js'

/**
 * `text.personalData` with the telephone numbers that `libphonenumber-js` finds, for hosts that carry it anyway:
 * `extendCatalog(standardCatalog, { facts: [phonesWith(libphonenumber)] })`. Its fact replaces charte's of the same id.
 */
export const phonesWith = (library: PhoneLibrary): Fact<'text.personalData'> => {
  must(
    typeof library?.findPhoneNumbersInText === 'function',
    'library',
    "`libphonenumber-js`: import * as library from 'libphonenumber-js'",
  )
  return personalDataFact(phonesOf(library))
}
