/** Ready sentences for an item's page, one for each cause that was complained about since it was last mended. */
import type { ItemState } from "../../cases/item"
import type { listingFix } from "../../wording/listing-fix"

export function listingSentences(
  { fixes, fixedAt, title }: ItemState,
  sentenceFor: typeof listingFix
): string[] {
  const open = fixes.filter(({ at }) => fixedAt === null || at > fixedAt)
  return [...new Set(open.map(({ cause }) => sentenceFor(cause, "", title)))]
}
