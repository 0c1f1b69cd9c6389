import ts from 'typescript'
import { rewriting } from './rewriting.js'
import { type Change, changed, identifiers, isMember, isUse, parse } from './syntax.js'

type Constant = ts.VariableDeclaration & { readonly name: ts.Identifier; readonly initializer: ts.Expression }

const CLASSES: readonly string[] = ['RegExp', 'Map', 'Set']
/** Characters of a pattern from which on it waits. */
const LONG = 20

/** A pattern of more than ASCII costs V8 ten times another one to read, a long one what it is long. */
const isDearPattern = (node: ts.Node): node is ts.RegularExpressionLiteral =>
  ts.isRegularExpressionLiteral(node) &&
  (node.text.includes('\\p{') || node.text.endsWith('/iu') || node.text.length > LONG)

/** What takes time when a module is loaded: patterns, and tables that are built from lists. */
const isDear = (node: ts.Node, makers: ReadonlySet<string>): boolean => {
  if (isDearPattern(node)) return true
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false
  const { expression } = node
  if (ts.isIdentifier(expression)) return CLASSES.includes(expression.text) || makers.has(expression.text)
  return ts.isPropertyAccessExpression(expression) && /^(?:split|fromEntries)$/.test(expression.name.text)
}

/** A function that waits to be called, unlike one that is called where it stands, or handed to `map`. */
const waits = (node: ts.Node): boolean => {
  if (!ts.isFunctionLike(node)) return false
  let { parent } = node
  while (ts.isParenthesizedExpression(parent)) parent = parent.parent
  return !ts.isCallExpression(parent)
}

/** Whether something that happens at once passes a test. */
const some = (node: ts.Node, test: (node: ts.Node) => boolean): boolean =>
  test(node) || (ts.forEachChild(node, (child) => !waits(child) && some(child, test)) ?? false)

/** What esbuild makes of `import * as name`: `__export(name, { one: () => one })`. */
const spacesOf = (file: ts.SourceFile): Map<string, readonly ts.Node[]> => {
  const spaces = new Map<string, readonly ts.Node[]>()
  for (const statement of file.statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) continue
    const { expression, arguments: given } = statement.expression
    const [name, members] = given
    if (expression.getText(file) !== '__export' || !name || !ts.isIdentifier(name) || !members) continue
    spaces.set(
      name.text,
      identifiers(members).filter(({ parent }) => ts.isArrowFunction(parent)),
    )
  }
  return spaces
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
  // What is asked for while the module is loaded has nothing to wait for, as a member of `import * as` neither.
  const spaces = spacesOf(file)
  const needed = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isUse(node)) {
      const { initializer } = lazy.get(node.text) ?? {}
      lazy.delete(node.text)
      if (initializer) needed(initializer)
      const members = spaces.get(node.text)
      spaces.delete(node.text)
      members?.forEach(needed)
    }
    if (!waits(node)) ts.forEachChild(node, needed)
  }
  for (const { name, initializer } of constants) if (!lazy.has(name.text)) needed(initializer)
  return lazy
}

/** Methods of texts that start a pattern anew: it may be the same one each time, whatever its flags. */
const ANEW = /^(?:match|matchAll|replace|replaceAll|split)$/

/** Whether a pattern that is written out in a function keeps nothing from one use to the next. */
const isStateless = ({ text, parent }: ts.RegularExpressionLiteral): boolean =>
  !/[gy]\w*$/.test(text.slice(text.lastIndexOf('/'))) ||
  (ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    ANEW.test(parent.expression.name.text))

/** The code with the dear patterns of functions as constants: V8 reads them even where it skips the function. */
const hoist = (code: string): string => {
  const file = parse(code)
  const names = new Map<string, string>()
  const changes: Change[] = []
  const visit = (node: ts.Node, inside: boolean): void => {
    if (inside && isDearPattern(node) && isStateless(node)) {
      const name = names.get(node.text) ?? `PATTERN_${names.size}`
      names.set(node.text, name)
      changes.push({ start: node.getStart(file), end: node.getEnd(), by: name })
    }
    ts.forEachChild(node, (child) => visit(child, inside || ts.isFunctionLike(node)))
  }
  visit(file, false)
  return `${changed(code, changes)}\n${[...names].map(([text, name]) => `var ${name} = ${text};\n`).join('')}`
}

/** The code with each constant that makes patterns made when first asked for. */
export const makeLazy = (code: string): string => {
  const source = hoist(code)
  const file = parse(source)
  const lazy = lazyOnes(file)
  const changes: Change[] = []
  for (const node of identifiers(file)) {
    const one = lazy.get(node.text)
    if (!one || node === one.name) continue
    if (isMember(node)) continue
    if (!isUse(node)) throw new Error(`\`${node.text}\` is declared twice: it cannot be told which one is meant`)
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
  return changed(source, changes)
}

/**
 * Reading four hundred patterns takes longer than everything else that a module does when it is loaded, and no post
 * needs them all. In the built modules each is made when first asked for; the sources stay plain tables.
 */
export const lazy = rewriting('lazy', makeLazy)
