import {
  ACCOUNT_KINDS,
  type AccountKind,
  type Compiled,
  type EvaluationError,
  type ScopeCode,
  type Zone,
} from '../model/index.js'
import { isPlain } from '../model/plain.js'
import { MAX_TEXT } from '../text/index.js'
import { parseInstant } from '../time/index.js'
import type { Places } from './case.js'
import { cleanContext, cleanPost } from './clean-input.js'
import { NONE } from './none.js'
import { isZone, zoneOf } from './zone-of.js'

const EVERYWHERE: Places = [undefined]
const KINDS: Readonly<Record<AccountKind, readonly AccountKind[]>> = {
  official: ['official'],
  representative: ['representative'],
  personal: ['personal'],
}

/** Of the scopes given, the innermost, which judge; and these with all the scopes around them. */
const scopesOf = (compiled: Compiled, given: readonly ScopeCode[], report: (error: EvaluationError) => void) => {
  const declared = new Set(given.filter((code) => compiled.scopes.has(code)))
  if (!given.every((code) => declared.has(code))) report({ code: 'unknown-scope', field: 'scopes' })
  const aroundOf = (code: ScopeCode) => compiled.scopes.get(code) as readonly ScopeCode[]
  const outer = new Set([...declared].flatMap(aroundOf))
  const codes = [...declared].filter((code) => !outer.has(code)).sort()
  const around = [...new Set(codes.flatMap((code) => [code, ...aroundOf(code)]))].sort()
  return { codes, around }
}

/** Step 1, scope: what can be read of the input, when and where it stands, and which scopes judge. */
export const scope = (compiled: Compiled, rawPost: unknown, rawContext: unknown) => {
  const errors: EvaluationError[] = []
  // Each error is reported once: several bad items of a list are one.
  const report = (error: EvaluationError): void => {
    if (!errors.some(({ code, field }) => code === error.code && field === error.field)) errors.push(error)
  }
  if (!isPlain(rawPost)) report({ code: 'wrong-kind', field: 'post' })
  const post = cleanPost(rawPost, report)
  const context = cleanContext(rawContext, report)
  const now = parseInstant(context.now)
  if (now === undefined && !errors.some(({ field }) => field === 'now')) report({ code: 'no-now', field: 'now' })
  const publishAt = parseInstant(post.publishAt)
  const later = now !== undefined && publishAt !== undefined && publishAt > now
  const at = later ? publishAt : now

  const given = context.scopes ?? NONE
  const { codes, around } = given.length > 0 ? scopesOf(compiled, given, report) : { codes: NONE, around: NONE }

  const { text = '', title = '', account, author } = post
  if (text.length > MAX_TEXT) report({ code: 'too-long', field: 'text' })
  if (title.length > MAX_TEXT) report({ code: 'too-long', field: 'title' })
  const checkZone = (field: string, zone: Zone | undefined): void => {
    if (zone !== undefined && !isZone(compiled, zone, at)) report({ code: 'bad-zone', field })
  }
  checkZone('account.zone', account?.zone)
  checkZone('author.zone', author?.zone)
  return {
    post,
    context,
    now,
    at,
    zone: zoneOf(compiled, codes, account?.zone, at),
    codes,
    around,
    leaves: codes.length > 0 ? codes : EVERYWHERE,
    kinds: account?.kind ? KINDS[account.kind] : ACCOUNT_KINDS,
    times: {
      at: now === undefined ? '' : (context.now as string),
      for: at === undefined ? '' : ((later ? post.publishAt : context.now) as string),
    },
    errors,
  }
}
