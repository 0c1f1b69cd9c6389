import { mustBeScopes } from '../evaluate/where.js'
import { compiledOf } from '../model/compiled-of.js'
import { ACCOUNT_KINDS, and, type CompiledPolicy, type Node, not, or, type Truth } from '../model/index.js'
import { must } from '../model/must.js'
import { areTexts } from '../model/plain.js'
import { quoted } from '../model/quoted.js'

/**
 * Stops a call for a reader who does not exist: a document or a quiz without their rules would be taken for whole.
 * @throws TypeError for a scope that the policy does not declare, and for what are no roles or no kinds of account.
 */
export const mustBeReader = (
  { scopes, roles, kinds }: { readonly scopes?: unknown; readonly roles?: unknown; readonly kinds?: unknown },
  policy: CompiledPolicy,
): void => {
  mustBeScopes(scopes, compiledOf(policy))
  must(roles === undefined || areTexts(roles), 'roles', 'a list of roles, like `["volunteer"]`')
  must(
    kinds === undefined || (areTexts(kinds) && kinds.every((kind) => ACCOUNT_KINDS.some((one) => one === kind))),
    'kinds',
    `a list of ${quoted(ACCOUNT_KINDS)}`,
  )
}

/** The truth of a condition when nothing but the author's roles is known. */
const truthFor = (node: Node, roles: readonly string[], policy: CompiledPolicy): Truth => {
  switch (node.type) {
    case 'all':
      return and(node.nodes.map((child) => truthFor(child, roles, policy)))
    case 'any':
      return or(node.nodes.map((child) => truthFor(child, roles, policy)))
    case 'not':
      return not(truthFor(node.node, roles, policy))
    case 'leaf': {
      const { left, right, operator } = node
      if (left.from !== 'fact' || right.from !== 'value' || left.path.length > 0) return undefined
      return compiledOf(policy).slots[left.slot]?.fact.id === 'author.roles'
        ? operator.test(roles, right.value, undefined)
        : undefined
    }
    default:
      return undefined
  }
}

/** Whether a condition may ever hold for an author with these roles; absent: for anybody. */
export const mayConcern = (node: Node, roles: readonly string[] | undefined, policy: CompiledPolicy): boolean =>
  roles === undefined || truthFor(node, roles, policy) !== false
