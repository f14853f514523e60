import type * as z from "zod/mini"
import type { Order, Review } from "../../rows"
import { CUT, type Problem, type SeenRow } from "../page"
import { Unread } from "./failure"

/** A row whose cells are still empty. */
export const pendingRow = (element: Element): SeenRow => ({
  element,
  row: null,
  problems: [{ field: "row", reason: "not drawn yet" }],
  pending: true
})

/**
 * Reads one row and holds it against its schema; a field that cannot be read takes the row with it.
 * No schema is needed where every value was taken by a pattern that is narrower.
 */
export function seenRow<Row extends Review | Order>(
  element: Element,
  schema: z.ZodMiniType<Row> | null,
  read: (problems: Problem[]) => Row
): SeenRow {
  const problems: Problem[] = []
  try {
    const value = read(problems)
    if (!schema) return { element, row: value, problems, pending: false }
    const row = schema.safeParse(value)
    if (row.success) {
      const isCut = "text" in row.data && problems.some(({ reason }) => reason === CUT)
      return isCut
        ? { element, row: null, cut: row.data as Review, problems, pending: false }
        : { element, row: row.data, problems, pending: false }
    }
    const issue = row.error.issues[0]
    problems.push({
      field: issue?.path.join(".") || "row",
      reason: issue?.message ?? "does not fit the schema"
    })
  } catch (problem) {
    if (!(problem instanceof Unread)) throw problem
    problems.push({ field: problem.field, reason: problem.reason })
  }
  return { element, row: null, problems, pending: false }
}
