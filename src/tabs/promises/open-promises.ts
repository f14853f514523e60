/** The promises that were not kept yet, those past their time first, then by their time (2-24). */
import type { Case, CasePromise } from "../../cases/case"
import { isPromiseBroken } from "../../cases/clocks"

export interface OpenPromise extends CasePromise {
  readonly shop: string
  readonly key: string
  readonly item: string
  readonly buyer: string
  readonly broken: boolean
}

export function openPromises(cases: readonly Case[], now: number): OpenPromise[] {
  return cases
    .flatMap(({ shop, key, review, promises }) =>
      promises
        .filter(({ keptAt }) => keptAt === null)
        .map((promise) => ({
          ...promise,
          shop,
          key,
          item: review.itemTitle,
          buyer: review.buyer,
          broken: isPromiseBroken(promise, now)
        }))
    )
    .sort((one, other) => one.due - other.due || (one.id < other.id ? -1 : 1))
}
