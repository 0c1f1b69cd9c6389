import type { Bundle } from '../../src/model/index.js'

/** A condition on a switch that the pack declares. */
export const FLAG = { fact: 't.flag', operator: 'equal', value: true }
/** A rule with that condition. */
export const flagged = (more: object = {}) => ({
  title: 'Limit it',
  effect: 'require',
  message: 'Seen.',
  conditions: FLAG,
  ...more,
})

/** A bundle of one pack `t`: its rules, what the policy and the pack say besides, and other packs. */
export const onePack = (rules: object, policy: object = {}, pack: object = {}, ...more: object[]) =>
  ({
    policy: { format: 1, id: 'p', version: '1.0.0', packs: { t: '1' }, ...policy },
    packs: [{ format: 1, id: 't', version: '1.0.0', title: 't', rules, ...pack }, ...more],
  }) as Bundle
