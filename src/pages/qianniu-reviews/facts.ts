import type { GradeMarks, gradeFilter } from "../reading/grade"
import type { leadOf } from "../reading/review-body"

/** What holds for all rows of one page. */
export interface PageFacts {
  marks: GradeMarks
  filter: ReturnType<typeof gradeFilter>
  lead: ReturnType<typeof leadOf>
  orderLabels: readonly string[]
  showsOrders: boolean
  showsSentiments: boolean
  /** How many rows have an empty 情感分类: several without a text may have none by design. */
  blankSentiments: number
}
