import { type Pack, type Problem, problem, type Use } from '../model/index.js'
import type { RuleUse } from '../policy/index.js'

/** Whether permits and protections reach the rules that they name. `listed` are the same uses as they stand in the bundle. */
export const checkGrants = (
  uses: readonly Use[],
  listed: readonly RuleUse[],
  packs: readonly Pack[],
  report: (problem: Problem) => void,
): void => {
  const byRule = new Map([...uses].reverse().map((use) => [use.rule, use]))
  uses.forEach((use, i) => {
    for (const key of ['lifts', 'caps'] as const) {
      use.source[key]?.forEach((name, j) => {
        const at = `${listed[i]?.at}/${key}/${j}`
        const target = byRule.get(name)
        if (target?.shielded)
          report(problem('shielded', at, `\`${name}\` is out of reach of permits and protections`, 'leave it out'))
        else if (!target && packs.some(({ id }) => name.startsWith(`${id}/`)))
          report(problem('unknown-rule', at, `there is no rule \`${name}\``))
      })
    }
  })
}
