import type { Bundle, Pack } from '../../src/index.js'
import * as all from '../../src/packs/index.js'

/** Every pack that charte ships, region files too. */
export const allPacks = Object.values(all).filter(
  (one): one is Pack => 'format' in one && 'id' in one && !('policy' in one),
)

/** All of them in one bundle. */
export const wholeBundle: Bundle = {
  policy: {
    format: 1,
    id: 'all',
    version: '1.0.0',
    packs: Object.fromEntries(allPacks.map(({ id, version }) => [id, version])),
  },
  packs: allPacks,
}
