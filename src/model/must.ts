import type { Catalog } from './catalog.js'
import { isObject, isPlain } from './plain.js'
import { quoted } from './quoted.js'

/**
 * Stops a wrong call early: further in it would fail with words about charte's inside.
 * @param sound Whether the argument can be used.
 * @throws TypeError that names the argument and says what to pass.
 */
export const must = (sound: unknown, name: string, wanted: string): void => {
  if (!sound) throw new TypeError(`\`${name}\` must be ${wanted}`)
}

/** Stops a call with a key that would be passed over in silence. */
export const mustSayOnly = (given: unknown, name: string, keys: readonly string[]): void =>
  must(isPlain(given) && Object.keys(given).every((key) => keys.includes(key)), name, `an object of ${quoted(keys)}`)

/** Stops a call without a catalog; told by its parts, for it may come from another copy of charte. */
export const mustBeCatalog = (catalog: Catalog): void =>
  must(
    isPlain(catalog) && ['facts', 'operators', 'zones'].every((part) => isObject(catalog[part as keyof Catalog])),
    'catalog',
    '`standardCatalog`, or what `extendCatalog(standardCatalog, …)` gives',
  )
