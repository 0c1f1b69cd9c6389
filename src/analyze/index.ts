export { applyRemedies } from './apply-remedies.js'
export { smallestFix } from './smallest-fix.js'
