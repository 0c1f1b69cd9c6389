import * as whole from '../../src/index.js'
import { mustBeCatalog } from '../../src/model/must.js'

// What judges; `packFromFiles` and `slimBundle` are for those who make bundles, elsewhere.
export {
  applyFixes,
  CONTEXT_FIELDS,
  contentDigest,
  convertSpan,
  defineFact,
  evaluate,
  explainRule,
  extendCatalog,
  FIELDS,
  InputError,
  POST_FIELDS,
  PolicyError,
  requiredFields,
  rulesInForce,
  standardCatalog,
  tableZones,
} from '../../src/index.js'

const SHAPE = whole.problem(
  'wrong-kind',
  '',
  'this does not have the shape of a bundle',
  'check it with `checkPolicy` of the npm package',
)

/** The shapes of all keys are not looked at here; what breaks on one is the bundle's, not the host's. */
const guarded =
  <B, T>(run: (bundle: B, catalog: whole.Catalog) => T, otherwise: () => T) =>
  (bundle: B, catalog: whole.Catalog = whole.standardCatalog): T => {
    mustBeCatalog(catalog)
    try {
      return run(bundle, catalog)
    } catch (error) {
      if (error instanceof TypeError) return otherwise()
      throw error
    }
  }

/** `compilePolicy` of the one script: it is as strict about meaning, and trusts the shape of what is not a condition. */
export const compilePolicy: typeof whole.compilePolicy = guarded(whole.compilePolicy, () => {
  throw new whole.PolicyError([SHAPE])
})

/** `checkPolicy` of the one script. */
export const checkPolicy: typeof whole.checkPolicy = guarded(whole.checkPolicy, () => [SHAPE])
