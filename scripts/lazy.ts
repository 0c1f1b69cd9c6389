import type { Options } from 'tsup'
import ts from 'typescript'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]
type Constant = ts.VariableDeclaration & { readonly name: ts.Identifier; readonly initializer: ts.Expression }

const CLASSES: readonly string[] = ['RegExp', 'Map', 'Set']

/** A pattern of more than ASCII costs V8 ten times another one to read. */
const isDearPattern = (node: ts.Node): node is ts.RegularExpressionLiteral =>
  ts.isRegularExpressionLiteral(node) && node.text.includes('\\p{')

/** What takes time when a module is loaded: patterns, and tables that are built from lists. */
const isDear = (node: ts.Node, makers: ReadonlySet<string>): boolean => {
  if (isDearPattern(node)) return true
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false
  const { expression } = node
  if (ts.isIdentifier(expression)) return CLASSES.includes(expression.text) || makers.has(expression.text)
  return ts.isPropertyAccessExpression(expression) && /^(?:split|fromEntries)$/.test(expression.name.text)
}

/** A function that waits to be called, unlike one that is handed to `map`. */
const waits = (node: ts.Node): boolean => ts.isFunctionLike(node) && !ts.isCallExpression(node.parent)

/** Whether something that happens at once passes a test. */
const some = (node: ts.Node, test: (node: ts.Node) => boolean): boolean =>
  test(node) || (ts.forEachChild(node, (child) => !waits(child) && some(child, test)) ?? false)

/** Whether an identifier stands for a value: no name of a member, and none that is being declared. */
const isUse = (node: ts.Identifier): boolean => {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isExportSpecifier(parent) || ts.isImportSpecifier(parent)) return false
  return !(
    (ts.isVariableDeclaration(parent) || ts.isBindingElement(parent) || ts.isParameter(parent)) &&
    parent.name === node
  )
}

const identifiers = (root: ts.Node): ts.Identifier[] => {
  const found: ts.Identifier[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return found
}

/** The constants of a module that make patterns, or are made from such constants, unless they are exported. */
const lazyOnes = (file: ts.SourceFile): ReadonlyMap<string, Constant> => {
  const constants: Constant[] = []
  const functions = new Map<string, ts.Node>()
  const exported = new Set<string>()
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement))
      for (const one of statement.declarationList.declarations)
        if (one.initializer && ts.isIdentifier(one.name)) constants.push(one as Constant)
    if (ts.isFunctionDeclaration(statement) && statement.name) functions.set(statement.name.text, statement)
    if (ts.isExportDeclaration(statement)) for (const name of identifiers(statement)) exported.add(name.text)
  }
  for (const { name, initializer } of constants)
    if (ts.isFunctionLike(initializer)) functions.set(name.text, initializer)
  const makers = new Set<string>()
  for (let before = -1; before < makers.size; ) {
    before = makers.size
    for (const [name, made] of functions) if (some(made, (node) => isDear(node, makers))) makers.add(name)
  }
  const lazy = new Map<string, Constant>()
  const isLazy = (node: ts.Node): boolean =>
    isDear(node, makers) || (ts.isIdentifier(node) && isUse(node) && lazy.has(node.text))
  for (const one of constants)
    if (!exported.has(one.name.text) && !ts.isFunctionLike(one.initializer) && some(one.initializer, isLazy))
      lazy.set(one.name.text, one)
  return lazy
}

/** The code with each constant that makes patterns made when first asked for. */
export const makeLazy = (code: string): string => {
  const file = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS)
  const lazy = lazyOnes(file)
  const changes: { readonly start: number; readonly end: number; readonly by: string }[] = []
  for (const node of identifiers(file)) {
    const one = lazy.get(node.text)
    if (!one || node === one.name) continue
    if (!isUse(node)) {
      if (ts.isPropertyAccessExpression(node.parent) || ts.isPropertyAssignment(node.parent)) continue
      throw new Error(`\`${node.text}\` is declared twice: it cannot be told which one is meant`)
    }
    const by = ts.isShorthandPropertyAssignment(node.parent) ? `${node.text}: its_${node.text}()` : `its_${node.text}()`
    changes.push({ start: node.getStart(file), end: node.getEnd(), by })
  }
  // V8 reads a pattern that is written out even where the function around it is not yet compiled.
  const quote = (node: ts.Node): void => {
    if (isDearPattern(node)) {
      const [, source, flags] = /^\/(.*)\/(\w*)$/.exec(node.text) as unknown as [string, string, string]
      const by = `new RegExp(${JSON.stringify(source)}, ${JSON.stringify(flags)})`
      changes.push({ start: node.getStart(file), end: node.getEnd(), by })
    } else if (!waits(node)) ts.forEachChild(node, quote)
  }
  for (const { name, initializer, parent } of lazy.values()) {
    const { parent: statement } = parent
    if ((parent as ts.VariableDeclarationList).declarations.length !== 1)
      throw new Error(`\`${name.text}\` is not declared by itself`)
    quote(initializer)
    const head = `var ${name.text};\nfunction its_${name.text}() {\n  return ${name.text} ??= `
    changes.push({ start: statement.getStart(file), end: initializer.getStart(file), by: head })
    changes.push({ start: initializer.getEnd(), end: statement.getEnd(), by: ';\n}' })
  }
  let made = ''
  let done = 0
  for (const { start, end, by } of changes.sort((a, b) => a.start - b.start)) {
    made += code.slice(done, start) + by
    done = end
  }
  return made + code.slice(done)
}

/**
 * Reading four hundred patterns takes longer than everything else that a module does when it is loaded, and no post
 * needs them all. In the built modules each is made when first asked for; the sources stay plain tables.
 */
export const lazy: Plugin = {
  name: 'lazy',
  setup: (build) => {
    build.onEnd(({ outputFiles = [] }) => {
      for (const file of outputFiles)
        if (/\.c?js$/.test(file.path)) file.contents = new TextEncoder().encode(makeLazy(file.text))
    })
  },
}
