import { type Nature, type Problem, problem } from '../model/index.js'

const NATURES: Readonly<Record<Nature, { readonly name: string; readonly hint: string }>> = {
  duty: { name: 'duty', hint: 'write `off`, `advise`, `require` or `forbid`' },
  permit: { name: 'permit', hint: 'write `permit` or `off`' },
  protect: { name: 'protection', hint: 'write `protect` or `off`' },
}

/** An effect that is not of the rule's nature. */
export const wrongNature = (at: string, rule: string, nature: Nature): Problem =>
  problem('wrong-nature', at, `${rule} is a ${NATURES[nature].name}`, NATURES[nature].hint)
