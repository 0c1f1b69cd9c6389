/** An object that is no list. */
export interface Plain {
  readonly [key: string]: unknown
}

/** Whether a value is an object and no list. */
export const isPlain = (value: unknown): value is Plain =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
