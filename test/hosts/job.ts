import type * as charte from '../../src/index.js'
import type { Bundle, Context, Post } from '../../src/model/index.js'
import { judge, type Library, type Suite } from '../conformance/run.js'

/** What every host is given: the conformance cases, and posts that it must read with its own detectors and clocks. */
export interface Payload {
  readonly suites: readonly { readonly name: string; readonly suite: Suite }[]
  readonly posts: {
    readonly bundle: Bundle
    readonly given: readonly { readonly name: string; readonly post: Post; readonly context: Context }[]
  }
  /** Zone → transitions, for a host without `Intl`. */
  readonly zones?: Parameters<typeof charte.tableZones>[0]
}

/** Every decision, as the host writes it: `name` and its JSON. */
export const decide = (
  library: Library & Pick<typeof charte, 'tableZones'>,
  { suites, posts, zones: table }: Payload,
): readonly (readonly [name: string, decision: string])[] => {
  const zones = table ? library.tableZones(table) : library.standardCatalog.zones
  const cases = suites.flatMap(({ name, suite }) =>
    judge(library, suite, zones).map(
      (decision, i) => [`${name} ${suite.cases[i]?.id}`, JSON.stringify(decision)] as const,
    ),
  )
  const policy = library.compilePolicy(posts.bundle, library.extendCatalog(library.standardCatalog, { zones }))
  const read = posts.given.map(
    ({ name, post, context }) => [name, JSON.stringify(library.evaluate(post, { ...context, policy }))] as const,
  )
  return [...cases, ...read]
}
