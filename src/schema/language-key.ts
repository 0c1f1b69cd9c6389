const LANGUAGE = /^(?:any|[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?)$/

/**
 * Whether a key of `terms` is a language and not the name of a list: `any`, or two or three small letters, with a
 * region or script after a hyphen if need be (`fr`, `fr-CA`, `sr-Latn`). Any other key is the name of a list, so a list cannot be called `pii`.
 */
export const isLanguageKey = (key: string): boolean => LANGUAGE.test(key)
