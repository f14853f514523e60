/** What to say about a parcel: late, wanted back, stalled, sent with a small gift, coming back. */
import type { Channel } from "./context"
import { library as shipped } from "./scripts/library"
import { select } from "./select"
import type { Sentence } from "./sentence"
import type { Fault, Owed, ShipReason } from "./situation"
import { type Suggestion, suggestion } from "./suggestion"
import { spokenItem, type Variables } from "./variables"

export interface OrderMoment {
  readonly step:
    | "late-shipment"
    | "stalled-parcel"
    | "refund-unsent"
    | "refund-sent"
    | "refund-received"
    | "gift-greeting"
    | "return"
  readonly channel: Channel
  /** Why it is late: the true reason, chosen by the clerk (1-46). */
  readonly reason?: ShipReason | undefined
  /** The promised time has not passed yet. */
  readonly soon?: boolean | undefined
  /** Who answers for a return: quality is the shop's (1-38). */
  readonly fault?: Fault
  readonly owed?: Owed
  readonly itemTitle: string
  readonly shop: string
  readonly clerk: string
  /** stockBy, shipBy, toldBy, parcelState, refundBy: what the clerk knows. */
  readonly variables?: Variables
  /** The same as an English reader writes them; left out where they read alike. */
  readonly english?: Variables
}

/** The closest line, or null where none fits the channel or the reason is not given. */
export function suggestForOrder(
  moment: OrderMoment,
  library: readonly Sentence[] = shipped
): Suggestion | null {
  const { step, channel, reason, soon, fault, owed, shop, clerk } = moment
  const variables = { shop, clerk, item: spokenItem(moment.itemTitle), ...moment.variables }
  const facts = {
    ...{ channel, variables },
    ...(reason && { reason }),
    ...(soon && { soon }),
    ...(fault && { fault }),
    ...(owed && { owed })
  }
  return suggestion([select(step, facts, library)[0]], variables, { ...variables, ...moment.english })
}
