import ts from 'typescript'

/** A built module as a tree. */
export const parse = (code: string): ts.SourceFile =>
  ts.createSourceFile('chunk.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS)

/** Whether an identifier is the name of a member. */
export const isMember = (node: ts.Identifier): boolean => {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression !== node
  if (ts.isPropertyAssignment(parent)) return parent.initializer !== node
  return ts.isBindingElement(parent) && parent.propertyName === node
}

/** Whether an identifier names a variable or a parameter. */
export const isDeclared = (node: ts.Identifier): boolean => {
  const { parent } = node
  return (
    (ts.isVariableDeclaration(parent) || ts.isBindingElement(parent) || ts.isParameter(parent)) && parent.name === node
  )
}

/** Whether an identifier stands for a value. */
export const isUse = (node: ts.Identifier): boolean =>
  !isMember(node) && !isDeclared(node) && !ts.isExportSpecifier(node.parent) && !ts.isImportSpecifier(node.parent)

export const identifiers = (root: ts.Node): ts.Identifier[] => {
  const found: ts.Identifier[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return found
}

/** A part of a text, and what stands there instead. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly by: string
}

/** A text with some parts of it changed. */
export const changed = (text: string, changes: readonly Change[]): string => {
  let made = ''
  let done = 0
  for (const { start, end, by } of [...changes].sort((a, b) => a.start - b.start)) {
    made += text.slice(done, start) + by
    done = end
  }
  return made + text.slice(done)
}
