import type { Compiled, FactInput } from '../model/index.js'
import { readPost } from '../text/index.js'
import type { scope } from './scope.js'

/** Step 2, read: what facts may look at. The text is read once, and only as far as they ask. */
export const read = (compiled: Compiled, here: ReturnType<typeof scope>): FactInput => ({
  post: here.post,
  context: here.context,
  text: readPost(here.post, compiled.dictionary),
  now: here.now,
  at: here.at,
  zone: here.zone,
  zones: compiled.zones,
  scopes: here.around,
  calendar: compiled.calendar,
  names: compiled.names,
})
