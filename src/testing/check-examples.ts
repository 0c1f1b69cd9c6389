import { standardCatalog } from '../catalog/index.js'
import type { Catalog, Pack, Rule } from '../model/index.js'
import { isError } from '../model/is-error.js'
import { must, mustBeCatalog, mustSayOnly } from '../model/must.js'
import { areTexts } from '../model/plain.js'
import { packSchema } from '../schema/bundle-schema.js'
import { inspectShape } from '../schema/check-shape.js'
import { checkHead, checkShipped } from './check-shipped.js'
import { exampleJudge } from './judge-example.js'

/** What became of one example, or of what is asked of a rule as a whole. */
export interface ExampleResult {
  /** The rule; the pack, for what is asked of the pack. */
  readonly rule: string
  /** Its place in the rule's `examples`; absent for what is asked of the rule as a whole. */
  readonly index?: number
  readonly passed: boolean
  /** What was expected, what came instead and what to do; empty when it passed. */
  readonly message: string
}

/** How strict a check is, and what it knows. */
export interface CheckOptions {
  /**
   * `first`: every rule has an example that fires and one that does not, and answers as they say.
   * `shipped`: what charte asks of its own rules besides: words in every language, near misses, units, sources.
   * Default: `first`.
   */
  readonly level?: 'first' | 'shipped' | undefined
  /** For `shipped`: the languages that every text must have. Default: `en` and `fr`. */
  readonly languages?: readonly string[] | undefined
  /** The facts that exist. Default: all that charte ships. */
  readonly catalog?: Catalog | undefined
}

const asksOf = ({ examples = [] }: Rule): readonly string[] =>
  ([true, false] as const)
    .filter((fires) => !examples.some((example) => example.fires === fires))
    .map((fires) =>
      fires
        ? 'no example fires: show one post that the rule is about, with `"fires": true`'
        : 'no example stays silent: show one post that the rule leaves alone, with `"fires": false`',
    )

/**
 * Runs every example of a pack: each alone, with only its rule in force and every field connected.
 * Never throws on data: what cannot be read or compiled is a result that says so.
 */
export const checkExamples = (pack: Pack, options: CheckOptions = {}): readonly ExampleResult[] => {
  mustSayOnly(options, 'options', ['level', 'languages', 'catalog'])
  const { level = 'first', languages = ['en', 'fr'], catalog = standardCatalog } = options
  must(level === 'first' || level === 'shipped', 'level', '`first` or `shipped`')
  must(areTexts(languages), 'languages', 'a list')
  mustBeCatalog(catalog)
  const { value, problems } = inspectShape(pack, packSchema)
  const read = value as Pack
  const broken = problems.filter(isError)
  const refuse = (rule: string) => (message: string) => ({ rule, passed: false, message })
  if (broken.length > 0)
    return broken.map(({ at, message, hint }) =>
      refuse(String(read?.id ?? 'pack'))(`${at || '/'}: ${message}${hint ? ` (${hint})` : ''}`),
    )
  const { rules = {}, ...head } = read
  const results: ExampleResult[] = level === 'shipped' ? checkHead(head, languages).map(refuse(read.id)) : []
  for (const [name, rule] of Object.entries(rules)) {
    const id = `${read.id}/${name}`
    const judge = exampleJudge(read, name, rule, catalog)
    const judged = (rule.examples ?? []).map(judge)
    results.push(...asksOf(rule).map(refuse(id)))
    if (level === 'shipped') results.push(...checkShipped(rule, judged, languages).map(refuse(id)))
    judged.forEach(({ message }, index) => results.push({ rule: id, index, passed: message === '', message }))
  }
  return results
}
