import type * as digest from '../../src/digest/index.js'

declare const charte: Pick<typeof digest, 'contentDigest'>

export const { contentDigest } = charte
