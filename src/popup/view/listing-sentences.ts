/** Ready sentences for an item's page, one for each cause that was complained about since it was last mended. */
import type { ItemState } from "../../cases/item"
import { listingFix } from "../../wording/listing-fix"

export function listingSentences({ fixes, fixedAt, title }: ItemState): string[] {
  const open = fixes.filter(({ at }) => fixedAt === null || at > fixedAt)
  return [...new Set(open.map(({ cause }) => listingFix(cause, "", title)))]
}
