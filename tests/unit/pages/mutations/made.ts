import type { Order, PageKind, Review } from "../../../../src/rows"

/** A made-up page: its HTML and, for each `data-truth` on a row, what is true of it. */
export interface Made {
  kind: PageKind
  html: string
  truths: (Review | Order)[]
}
