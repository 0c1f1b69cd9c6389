import { compiledOf } from '../model/compiled-of.js'
import { and, type CompiledPolicy, type Node, not, or, type Truth } from '../model/index.js'

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
