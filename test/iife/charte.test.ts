import { expect, test } from 'vitest'
import * as charte from '../../scripts/iife/charte.js'
import { starter } from '../../src/packs/index.js'

test('In the one script too, a wrong catalog is told as the catalog, not as a bundle of a wrong shape', () => {
  for (const run of [charte.compilePolicy, charte.checkPolicy])
    for (const wrong of [null, {}, 'standard', { facts: [] }])
      expect(() => run(starter, wrong as never)).toThrow('`catalog` must be `standardCatalog`')
})
