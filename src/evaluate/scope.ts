import {
  ACCOUNT_KINDS,
  type Compiled,
  type EvaluationError,
  POST_FIELDS,
  type Post,
  type ScopeCode,
} from '../model/index.js'
import { MAX_TEXT } from '../text/index.js'
import { parseInstant } from '../time/index.js'
import { clean } from './clean.js'
import { cleanContext } from './clean-context.js'
import { zoneOf } from './zone-of.js'

/** Step 1, scope: what can be read of the input, when and where it stands, and which scopes judge. */
export const scope = (compiled: Compiled, rawPost: unknown, rawContext: unknown) => {
  const errors: EvaluationError[] = []
  const report = (error: EvaluationError) => void errors.push(error)
  if (rawPost === null || typeof rawPost !== 'object' || Array.isArray(rawPost))
    report({ code: 'wrong-kind', field: 'post' })
  const post = clean(rawPost, POST_FIELDS, report) as Post
  const context = cleanContext(rawContext, report)
  const now = context.now === undefined ? undefined : parseInstant(context.now)
  if (now === undefined && !errors.some(({ field }) => field === 'now')) report({ code: 'no-now', field: 'now' })
  const publishAt = post.publishAt === undefined ? undefined : parseInstant(post.publishAt)
  const later = now !== undefined && publishAt !== undefined && publishAt > now
  const at = now === undefined ? undefined : later ? publishAt : now

  const declared = new Set<ScopeCode>()
  for (const code of context.scopes ?? []) {
    if (compiled.scopes.has(code)) declared.add(code)
    else report({ code: 'unknown-scope', field: 'scopes' })
  }
  const outer = new Set([...declared].flatMap((code) => compiled.scopes.get(code) ?? []))
  const codes = [...declared].filter((code) => !outer.has(code)).sort()
  const around = [...new Set(codes.flatMap((code) => [code, ...(compiled.scopes.get(code) ?? [])]))].sort()

  for (const [field, text] of [
    ['text', post.text],
    ['title', post.title],
  ] as const) {
    if (text !== undefined && text.length > MAX_TEXT) report({ code: 'too-long', field })
  }
  const zone = zoneOf(compiled, codes, post.account?.zone)
  for (const [field, name] of [
    ['account.zone', post.account?.zone],
    ['author.zone', post.author?.zone],
  ] as const) {
    if (name !== undefined && compiled.zones.offset(name, 0) === undefined) report({ code: 'bad-zone', field })
  }
  return {
    post,
    context,
    now,
    at,
    zone,
    codes,
    around,
    leaves: codes.length > 0 ? codes : [undefined],
    kinds: post.account?.kind ? [post.account.kind] : ACCOUNT_KINDS,
    times: {
      at: now === undefined ? '' : (context.now as string),
      for: at === undefined ? '' : ((later ? post.publishAt : context.now) as string),
    },
    errors: [...new Map(errors.map((error) => [`${error.code} ${error.field}`, error])).values()],
  }
}
