/** What is known of the moment in which a reply is written. What is not known is left out. */
import type { Case } from "../../../cases/case"
import type { Body } from "../../../messages/catalogue"
import type { Order, Review } from "../../../rows"
import type { Rules } from "../../../rules/rules"
import { dayOf } from "../../../rules/time"

type Context = Body<"check-words">["context"]

export function wordsContext(
  channel: Context["channel"],
  row: Review | Order | null,
  state: Case | null,
  { shopKind }: Rules
): Context {
  const known: Context = { channel, platform: shopKind }
  if (row !== null && "grade" in row && row.grade !== "unknown") known.rating = row.grade
  if (row !== null && "grade" in row) known.reviewed = row.postedAt.slice(0, 10)
  if (state === null) return known
  return {
    ...known,
    solved: state.solvedAt !== null,
    refused: [...state.refused],
    firstSeen: dayOf(state.firstSeenAt)
  }
}
