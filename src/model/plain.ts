/** An object that is no list. */
export interface Plain {
  readonly [key: string]: unknown
}

/** Whether a value is an object, or a list. */
export const isObject = (value: unknown): value is Plain => value !== null && typeof value === 'object'
/** Whether a value is an object and no list. */
export const isPlain = (value: unknown): value is Plain => isObject(value) && !Array.isArray(value)

/** What stands under a key of anything: only own properties count. */
export const memberOf = (value: unknown, key: string | number): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined

/** Whether a value is a list of texts. */
export const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
