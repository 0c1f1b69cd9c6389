import { FIELDS, type Field, type Kind } from '../model/index.js'

/** An attribute of an item that a fact found: what is not there is none. */
export const content = (kind: Kind): Field => ({ as: 'content', ask: 'author', kind })

/** The attributes that the field table declares for a field, or for the items of it when it is a list; none for others. */
export const declaredFields = (id: string): { readonly [name: string]: Field } => {
  let kind = FIELDS.get(id)?.kind
  while (kind?.type === 'list') kind = kind.of
  return kind?.type === 'object' ? kind.fields : {}
}
