/** A choice of cases that somebody gave a name, as it is stored under the setting `views`. */
import * as z from "zod/mini"

const Word = z.string().check(z.maxLength(200))

/** "" stands for any. */
export const CaseFilter = z.object({
  tab: z.enum(["open", "today", "closed", "all"]),
  query: Word,
  grade: Word,
  cause: Word,
  item: z.string().check(z.maxLength(300)),
  clerk: Word,
  stage: Word,
  channel: Word,
  label: Word,
  /** Written within so many days: "7", "30", "90". */
  days: Word,
  late: z.boolean()
})
export type CaseFilter = z.infer<typeof CaseFilter>

const SavedView = z.object({ name: z.string().check(z.minLength(1), z.maxLength(30)), filter: CaseFilter })
export type SavedView = z.infer<typeof SavedView>

export const MOST_VIEWS = 30
export const SavedViews = z.array(SavedView).check(z.maxLength(MOST_VIEWS))

/** What is stored, or nothing where it is of another time. */
export function viewsFrom(stored: unknown): readonly SavedView[] {
  return SavedViews.safeParse(stored).data ?? []
}
