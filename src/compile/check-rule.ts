import { type Catalog, problem, type Text, warning } from '../model/index.js'
import { token } from '../model/pointer.js'
import { natureOf, type RuleUse, SHIELDS } from '../policy/index.js'
import { didYouMean } from '../schema/did-you-mean.js'
import { nearest } from '../schema/nearest.js'
import { nameHint } from './hints.js'
import type { Workshop } from './workshop.js'
import { wrongNature } from './wrong-nature.js'

const texts = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text))

/** The word lists that a condition names, each with its pointer: parameters without a default of facts that read words. */
const listsIn = (node: unknown, at: string, catalog: Catalog): readonly (readonly [list: string, at: string])[] => {
  if (node === null || typeof node !== 'object') return []
  const { fact, params = {} } = node as { fact?: unknown; params?: object }
  const read = catalog.facts.get(fact as string)
  const named = Object.entries(read?.terms ? params : {}).filter(([key]) => read?.params?.[key]?.default === '')
  return [
    ...named.flatMap(([key, list]) => (typeof list === 'string' ? [[list, `${at}/params/${key}`] as const] : [])),
    ...Object.entries(node).flatMap(([key, part]) => listsIn(part, `${at}/${token(key)}`, catalog)),
  ]
}

/** What is asked of a rule beyond its shape and its conditions. */
export const checkRule = ({ source, at }: RuleUse, { report, catalog }: Workshop): void => {
  const nature = natureOf(source)
  if ((source.lifts && source.caps) || (nature !== 'duty' && source.effect !== nature && source.effect !== 'off')) {
    report(wrongNature(`${at}/effect`, `a rule that has \`${source.lifts ? 'lifts' : 'caps'}\``, nature))
  }
  if (source.effect === 'permit' && !source.lifts)
    report(problem('missing-key', at, 'a permit must name what it lifts', 'add `lifts`'))
  if (source.effect === 'protect' && !source.caps)
    report(problem('missing-key', at, 'a protection must name what it caps', 'add `caps`'))
  if (source.tags?.includes('legal') && !source.sources?.some(({ asOf }) => asOf !== undefined)) {
    report(problem('missing-source', at, 'a rule tagged `legal` needs a dated source', 'add `sources` with `asOf`'))
  }
  source.tags?.forEach((tag, i) => {
    const meant = nearest(tag, SHIELDS)
    if (meant !== undefined && meant !== tag)
      report(warning('bad-value', `${at}/tags/${i}`, `\`${tag}\` shields nothing`, `did you mean \`${meant}\`?`))
  })
  for (const [list, where] of listsIn(source.conditions, `${at}/conditions`, catalog)) {
    if (Object.hasOwn(source.terms ?? {}, list)) continue
    const hint = didYouMean(list, Object.keys(source.terms ?? {})) ?? 'add it to `terms`, or to a file of `terms/`'
    report(warning('bad-value', where, `the rule has no word list \`${list}\`: nothing is found`, hint))
  }
  for (const text of texts(source.message)) {
    for (const [, name] of text.matchAll(/\{([^{}]{1,60})\}/g)) {
      if (!Object.hasOwn(source.params ?? {}, name as string)) {
        report(
          problem(
            'unknown-placeholder',
            `${at}/message`,
            `the message names \`{${name}}\`, which is not a parameter of the rule`,
            nameHint(name as string, Object.keys(source.params ?? {})) ??
              'declare it under `params`, or leave out the braces',
          ),
        )
      }
    }
  }
}
