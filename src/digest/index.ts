export { canonicalJson } from './canonical-json.js'
export { checksumOf } from './checksum-of.js'
export { contentDigest } from './content-digest.js'
export { digestOf } from './digest-of.js'
