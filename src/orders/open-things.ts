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
 * @param except the key of what is looked at now
 * @param cases open ones that name this order or are tied to it
 */
export function openThings(
  except: string,
  order: OrderState,
  cases: readonly Case[],
  rules: Rules,
  now: number
): OpenThing[] {
  const [conversation] = conversations(cases, [order])
  const reviews = (conversation?.cases ?? []).map(
    ({ key, review }): OpenThing => ({ kind: "review", key, words: review.append?.text || review.text })
  )
  const waits = shippingDuty(order, rules, now) !== null
  const parcels: OpenThing[] = waits ? [{ kind: "parcel", key: order.orderId, words: "" }] : []
  return [...reviews, ...parcels].filter(({ key }) => key !== except)
}
