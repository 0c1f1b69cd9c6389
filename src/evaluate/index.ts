export { applyFixes, type Fixed, type RefusedFix } from './apply-fixes.js'
export { type Explanation, explainRule, type RuleExplanation } from './explain-rule.js'
export { evaluate, type Situation } from './judge.js'
export { type RequiredField, type RuleInForce, requiredFields, rulesInForce, type Where } from './rules-in-force.js'
