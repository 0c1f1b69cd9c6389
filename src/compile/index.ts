export { compileBundle, compilePolicyWith } from './compile-policy.js'
export { wordsThatCountAs } from './expand-words.js'
