/** Sentences of the screens that write a number by themselves, where `numerals.ts` would: 50000 instead of 50,000. */
import { relative } from "node:path"
import ts from "typescript"
import { isWords, programWith, root } from "./words-program"

/** A year is a number that nobody groups. */
const isOfYears = (sentence: ts.TemplateExpression) =>
  sentence.templateSpans.some(({ expression }) => expression.getText() === "year")

/** Each such sentence as it stands in its file. `more`: files that stand beside those of `src`. */
export function bareNumbers(more: Readonly<Record<string, string>> = {}): string[] {
  const program = programWith(more)
  const checker = program.getTypeChecker()
  const isNumber = (node: ts.Expression) =>
    (checker.getTypeAtLocation(node).flags & ts.TypeFlags.NumberLike) !== 0
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (
      ts.isTemplateExpression(node) &&
      !ts.isTaggedTemplateExpression(node.parent) &&
      node.templateSpans.some(({ expression }) => isNumber(expression)) &&
      !isOfYears(node)
    )
      found.push(`${relative(root, node.getSourceFile().fileName)} ${node.getText()}`)
    ts.forEachChild(node, visit)
  }
  for (const file of program.getSourceFiles()) if (isWords(file.fileName)) visit(file)
  return found
}
