import type { Kind } from '../model/index.js'

const fieldsOf = (kind: Kind) => (kind as Partial<Extract<Kind, { type: 'object' }>>).fields

/** Whether every value of one kind may stand where another is wanted. */
export const mayStandFor = (given: Kind, wanted: Kind): boolean => {
  if (given.type === 'list' && wanted.type === 'list') return mayStandFor(given.of, wanted.of)
  return given.type === wanted.type && fieldsOf(given) === fieldsOf(wanted)
}
