import { COMPILED, type Compiled, type CompiledPolicy } from './compiled.js'
import { must } from './must.js'

/**
 * The inside of a compiled policy.
 * @throws TypeError for anything else, saying what to do.
 */
export const compiledOf = (policy: CompiledPolicy, name = 'policy'): Compiled => {
  const compiled = policy?.[COMPILED]
  must(compiled, name, 'a compiled policy: call compilePolicy(bundle) first')
  return compiled
}
