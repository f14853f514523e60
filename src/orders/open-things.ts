/** What else is open with the buyer of one order, so that one talk serves for all of it. */
import type { Case } from "../cases/case"
import type { Rules } from "../rules/rules"
import { shippingDuty } from "./clocks"
import { conversations } from "./conversations"
import type { OrderState } from "./order"

export interface OpenThing {
  readonly kind: "review" | "parcel"
  /** The key of the case, or the order's number. */
  readonly key: string
  /** What the buyer wrote; "" for a parcel. */
  readonly words: string
}

/**
 * Other late parcels under the very same nick, shown in full: perhaps one buyer, never taken for one. A masked
 * nick says nothing.
 */
export function namesakes({ orderId, order: { buyer } }: OrderState, others: readonly OrderState[]): number {
  if (buyer === "" || buyer.includes("*")) return 0
  return others.filter((other) => other.orderId !== orderId && other.order.buyer === buyer).length
}

/**
 * @param except the key of what is looked at now
 * @param order null where it was not read yet: two reviews may name it all the same
 * @param cases open ones that name this order or are tied to it
 */
export function openThings(
  except: string,
  order: OrderState | null,
  cases: readonly Case[],
  rules: Rules,
  now: number
): OpenThing[] {
  const [conversation] = conversations(cases, order ? [order] : [])
  const reviews = (conversation?.cases ?? []).map(
    ({ key, review }): OpenThing => ({ kind: "review", key, words: review.append?.text || review.text })
  )
  const parcels: OpenThing[] =
    order && shippingDuty(order, rules, now) ? [{ kind: "parcel", key: order.orderId, words: "" }] : []
  return [...reviews, ...parcels].filter(({ key }) => key !== except)
}
