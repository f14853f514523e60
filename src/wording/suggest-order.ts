/** What to say about a parcel: late, out of stock, shipped with a small gift, coming back. */
import type { Channel } from "./context"
import { library as shipped } from "./scripts/library"
import { select } from "./select"
import type { Sentence } from "./sentence"
import type { Fault, ShipReason } from "./situation"
import { type Suggestion, suggestion } from "./suggestion"
import { spokenItem, type Variables } from "./variables"

export interface OrderMoment {
  readonly step: "late-shipment" | "out-of-stock" | "shipped" | "gift-greeting" | "return"
  readonly channel: Channel
  /** Why it is late: the true reason, chosen by the clerk (1-46). */
  readonly reason?: ShipReason
  /** Who answers for a return: quality is the shop's (1-38). */
  readonly fault?: Fault
  readonly itemTitle: string
  readonly shop: string
  readonly clerk: string
  /** stockDays, shipBy, parcelState: what the clerk knows. */
  readonly variables?: Variables
}

/** The closest line, or null where none fits the channel or the reason is not given. */
export function suggestForOrder(
  moment: OrderMoment,
  library: readonly Sentence[] = shipped
): Suggestion | null {
  const { step, channel, reason, fault, shop, clerk } = moment
  const variables = { shop, clerk, item: spokenItem(moment.itemTitle), ...moment.variables }
  const facts = { channel, variables, ...(reason && { reason }), ...(fault && { fault }) }
  return suggestion([select(step, facts, library)[0]], variables, variables)
}
