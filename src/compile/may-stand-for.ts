import type { Kind } from '../model/index.js'

/** Whether every value of one kind may stand where another is wanted. */
export const mayStandFor = (given: Kind, wanted: Kind): boolean => {
  if (given.type === 'list' && wanted.type === 'list') return mayStandFor(given.of, wanted.of)
  if (given.type !== wanted.type) return false
  return given.type !== 'object' || wanted.type !== 'object' || given.fields === wanted.fields
}
