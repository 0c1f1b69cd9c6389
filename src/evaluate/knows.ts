import type { Compiled } from '../model/index.js'

/** Whether the policy's hosts connect a field, or one that it lies under. */
export const knows = (compiled: Compiled, field: string): boolean => {
  if (field === 'account.kind' || field === 'author.id') return true
  for (let at = field.length; at > 0; at = field.lastIndexOf('.', at - 1))
    if (compiled.knows.has(field.slice(0, at))) return true
  return false
}
