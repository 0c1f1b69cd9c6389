import { COMPILED, type Compiled, type CompiledPolicy } from './compiled.js'

/**
 * The inside of a compiled policy.
 * @throws TypeError for anything else, saying what to do.
 */
export const compiledOf = (policy: CompiledPolicy, name = 'policy'): Compiled => {
  const compiled = policy?.[COMPILED]
  if (!compiled) throw new TypeError(`\`${name}\` must be a compiled policy: call compilePolicy(bundle) first`)
  return compiled
}
