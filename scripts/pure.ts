import ts from 'typescript'
import { rewriting } from './rewriting.js'
import { type Change, changed, parse } from './syntax.js'

/** Whether an initialiser does something that a bundler would not dare to leave out. */
const acts = (node: ts.Node): boolean => {
  if (ts.isFunctionLike(node) || ts.isClassLike(node)) return false
  return (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isTemplateExpression(node) ||
    ts.isBinaryExpression(node) ||
    ts.isObjectBindingPattern(node) ||
    (ts.forEachChild(node, acts) ?? false)
  )
}

/** What `import * as rooms` becomes: an empty object, and a call that fills it. */
const filling = (statement: ts.Statement): readonly [object: string, members: string] | undefined => {
  const call = ts.isExpressionStatement(statement) && statement.expression
  if (!call || !ts.isCallExpression(call) || call.expression.getText() !== '__export') return undefined
  const [object, members] = call.arguments.map((given) => given.getText())
  return [object as string, members as string]
}

/** The code with each constant of a module that is computed wrapped in a call that may be left out where nobody uses it. */
const markPure = (code: string): string => {
  const file = parse(code)
  const changes: Change[] = []
  const fillings = new Map<string, string>()
  for (const statement of file.statements) {
    const filled = filling(statement)
    if (!filled) continue
    fillings.set(...filled)
    changes.push({ start: statement.pos, end: statement.end, by: '' })
  }
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!initializer || !ts.isIdentifier(name)) continue
      const members = fillings.get(name.text)
      const [start, end] = [initializer.getStart(file), initializer.getEnd()]
      const made = members
        ? `{ const all = {}; __export(all, ${members}); return all }`
        : acts(initializer) && `(${code.slice(start, end)})`
      if (made) changes.push({ start, end, by: `/* @__PURE__ */ (() => ${made})()` })
    }
  }
  return changed(code, changes)
}

/**
 * Rooms share chunks, and a bundler keeps every computed constant of a chunk of which it uses anything. All our modules
 * are free of side effects (`package.json` says so): this says it of each constant.
 */
export const pure = rewriting('pure', markPure, /\.js$/)
