import type { Phone } from './phone-abroad.js'
import type { PhoneFinder } from './phones.js'

/** What charte uses of `libphonenumber-js`. */
export interface PhoneLibrary {
  /** Its `findPhoneNumbersInText`. */
  findPhoneNumbersInText(
    text: string,
    options?: { readonly defaultCountry?: never } | undefined,
  ): readonly {
    readonly startsAt: number
    readonly endsAt: number
    readonly number: {
      readonly number: string
      /** The kind of line, where the library brings that part of its data. */
      getType?(): string | undefined
    }
  }[]
}

const KINDS: Readonly<Record<string, Phone['kind']>> = { MOBILE: 'mobile', FIXED_LINE: 'landline' }

/** Makes a finder of telephone numbers of `libphonenumber-js`; with several countries, what it finds for any of them. */
export const phonesOf =
  (library: PhoneLibrary): PhoneFinder =>
  (folded, countries) => {
    const hits = new Map<number, Phone>()
    for (const country of countries.length > 0 ? countries : [undefined]) {
      const options = country === undefined ? undefined : ({ defaultCountry: country } as object)
      for (const { startsAt, endsAt, number } of library.findPhoneNumbersInText(folded, options)) {
        const kind = KINDS[number.getType?.() ?? ''] ?? 'phone'
        if (!hits.has(startsAt)) hits.set(startsAt, { kind, start: startsAt, end: endsAt, value: number.number })
      }
    }
    return [...hits.values()]
  }
