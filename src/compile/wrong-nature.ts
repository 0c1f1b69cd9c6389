import { type Nature, type Problem, problem } from '../model/index.js'

const NATURES: Readonly<Record<Nature, readonly [name: string, hint: string]>> = {
  duty: ['duty', 'write `off`, `advise`, `require` or `forbid`'],
  permit: ['permit', 'write `permit` or `off`'],
  protect: ['protection', 'write `protect` or `off`'],
}

/** An effect that is not of the rule's nature. */
export const wrongNature = (at: string, rule: string, nature: Nature): Problem => {
  const [name, hint] = NATURES[nature]
  return problem('wrong-nature', at, `${rule} is a ${name}`, hint)
}
