import type { Bundle, Condition, Rule } from '../../src/index.js'
import { parametersIn, SHARED } from './trees.js'

/** A policy that advises by each of some condition trees. */
export const bundleOf = (rules: readonly Condition[], shared: readonly Condition[]): Bundle => ({
  policy: { format: 1, id: 'differential', version: '1.0.0', packs: { d: '1' } },
  packs: [
    {
      format: 1,
      id: 'd',
      version: '1.0.0',
      title: 'd',
      facts: Object.fromEntries(
        (['boolean', 'number', 'text', 'list'] as const).flatMap((kind) =>
          [1, 2].map((n) => [`d.${kind[0] as string}${n}`, { kind, title: kind }]),
        ),
      ),
      conditions: Object.fromEntries(shared.map((condition, i) => [SHARED[i] as string, condition])),
      rules: Object.fromEntries(
        rules.map((conditions, i): [string, Rule] => {
          const params = parametersIn([
            conditions,
            ...shared.filter((_, n) => JSON.stringify(conditions).includes(SHARED[n] as string)),
          ])
          return [
            `r${i}`,
            {
              title: 'Prefer this',
              message: 'Seen.',
              effect: 'advise',
              conditions,
              ...(Object.keys(params).length > 0 && { params }),
            },
          ]
        }),
      ),
    },
  ],
})
