import { FIELDS, type Node, type Operand, type Slot } from '../model/index.js'

const isKnowledge = (field: string): boolean =>
  FIELDS.get(field)?.as === 'knowledge' || FIELDS.get(field.slice(0, field.lastIndexOf('.')))?.kind.type === 'map'

/**
 * The fields that a condition reads, the content too: those that its facts read, and what it asks of the members of objects
 * and of the items of lists.
 */
export const fieldsRead = (root: Node, slots: readonly Slot[]): ReadonlySet<string> => {
  const found = new Set<string>()
  /** What an operand reads, and the fields that what it gives may stand in. */
  const read = (operand: Operand, around: readonly string[]): readonly string[] => {
    if (operand.from === 'value') return []
    const { path } = operand
    if (operand.from === 'fact') {
      const { fact, call } = slots[operand.slot] as Slot
      const { kind } = call.params
      // Whoever asks for one kind of label reads no other.
      around = fact.reads.map((field) => (field === 'labels' && kind ? `labels.${kind}` : field))
      for (const field of around) found.add(field)
      // The steps of a fact's own path carry its id.
      if (path.length > 0) around = ['']
    }
    for (const { field } of path) for (const base of around) if (isKnowledge(base + field)) found.add(base + field)
    return around.map((base) => base + (path.at(-1)?.field ?? ''))
  }
  const visit = (node: Node, around: readonly string[]): void => {
    if ('nodes' in node) for (const each of node.nodes) visit(each, around)
    else if ('node' in node) visit(node.node, around)
    else if ('list' in node) {
      const inside = read(node.list, around)
      if (node.where) visit(node.where, inside)
    } else {
      if (node.operator.timed) found.add('publishAt')
      for (const side of [node.left, node.right]) read(side, around)
    }
  }
  visit(root, [])
  return found
}
