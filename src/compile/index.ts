export { compileBundle, compilePolicyWith } from './compile-policy.js'
