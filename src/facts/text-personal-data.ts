import { findPhones } from '../text/index.js'
import { personalDataFact } from './personal-data-fact.js'

/** Personal data that proves itself by grammar, checksum or numbering plan, in the text. Those listed as the organisation's own are left out. */
export const textPersonalData = personalDataFact(findPhones)
