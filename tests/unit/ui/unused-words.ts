/**
 * Which sentences of the screens nobody says. The compiler knows what each name refers to, so that a word is not
 * taken for used because another of the same name is.
 */
import { join, relative } from "node:path"
import ts from "typescript"
import { isWords, programWith, root } from "./words-program"

const isScreen = (file: string) => /\/src\/(ui|popup|tabs|contents\/overlay)\//.test(file)

/** The path of each, such as `src/popup/text/zh.ts head.done`. `more`: files that stand beside those of `src`. */
export function unusedWords(more: Readonly<Record<string, string>> = {}): string[] {
  const program = programWith(more)
  const checker = program.getTypeChecker()
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(join(root, "src")))
  const words = new Map(files.filter(({ fileName }) => isWords(fileName)).flatMap(wordsIn))
  const names = new Set([...words.values()].flatMap((path) => path.split(" ")[1]?.split(".") ?? []))
  const used = new Set<ts.Node>()
  const known = new Map<ts.Type, boolean>()

  const mark = (symbol: ts.Symbol | undefined) => {
    for (const declaration of symbol?.declarations ?? []) used.add(declaration)
  }
  const markAll = (type: ts.Type) => {
    for (const property of type.getProperties()) {
      if (!property.declarations?.some((one) => isWords(one.getSourceFile().fileName))) continue
      mark(property)
      markAll(checker.getTypeOfSymbol(property))
    }
  }
  const isOfWords = (type: ts.Type) => {
    const answer = known.get(type) ?? looksOfWords(type)
    known.set(type, answer)
    return answer
  }
  const looksOfWords = (type: ts.Type) =>
    type
      .getProperties()
      .some(({ declarations }) => declarations?.some((one) => words.has(one) || hasWords(one)))
  const hasWords = (node: ts.Node) =>
    ts.isPropertyAssignment(node) &&
    ts.isObjectLiteralExpression(node.initializer) &&
    isWords(node.getSourceFile().fileName)

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && names.has(node.name.text))
      mark(checker.getSymbolAtLocation(node.name))
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.dotDotDotToken) {
      const name = node.propertyName ?? node.name
      const type = checker.getTypeAtLocation(node.parent)
      if (ts.isIdentifier(name) || ts.isStringLiteral(name)) mark(type.getProperty(name.text))
    }
    if (ts.isElementAccessExpression(node) && isOfWords(checker.getTypeAtLocation(node.expression))) {
      const type = checker.getTypeAtLocation(node.expression)
      const key = checker.getTypeAtLocation(node.argumentExpression)
      const keys = key.isUnion() ? key.types : [key]
      if (keys.every((one) => one.isStringLiteral()))
        for (const one of keys) mark(type.getProperty((one as ts.StringLiteralType).value))
      else markAll(type)
    }
    if (isHandedOver(node)) {
      const type = checker.getTypeAtLocation(node)
      const wanted = isOfWords(type) ? checker.getContextualType(node) : undefined
      if (wanted && !isOfWords(wanted)) markAll(type)
    }
    ts.forEachChild(node, visit)
  }
  for (const file of files) if (isScreen(file.fileName) && !isWords(file.fileName)) visit(file)
  return [...words].filter(([node]) => !used.has(node)).map(([, path]) => path)
}

/** A whole part of the words that goes somewhere else: as an argument, an attribute, a value. */
const isHandedOver = (node: ts.Node): node is ts.Expression =>
  (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
  (ts.isCallExpression(node.parent) ||
    ts.isJsxExpression(node.parent) ||
    ts.isPropertyAssignment(node.parent)) &&
  !(ts.isCallExpression(node.parent) && node.parent.expression === node)

/** Every sentence of the Chinese, which has each that there is. */
function wordsIn(file: ts.SourceFile): [ts.Node, string][] {
  const found: [ts.Node, string][] = []
  const collect = (literal: ts.ObjectLiteralExpression, path: readonly string[]) => {
    for (const property of literal.properties) {
      if (!ts.isPropertyAssignment(property)) continue
      const here = [...path, property.name.getText(file).replace(/^"|"$/g, "")]
      if (ts.isObjectLiteralExpression(property.initializer)) collect(property.initializer, here)
      else found.push([property, `${relative(root, file.fileName)} ${here.join(".")}`])
    }
  }
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const { name, initializer } of statement.declarationList.declarations) {
      const literal = initializer && ts.isAsExpression(initializer) ? initializer.expression : initializer
      if (/^zh/.test(name.getText(file)) && literal && ts.isObjectLiteralExpression(literal))
        collect(literal, [])
    }
  }
  return found
}
