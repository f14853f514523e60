/** What every part of the orders is given. */
import type { Rules } from "../../../rules/rules"
import type { Format } from "../../../ui/format"
import type { suggestForOrder } from "../../../wording/suggest-order"
import type { Perform } from "../shell/acts"
import type { Say } from "../shell/notice"
import type { OrdersNow, ShopOrders } from "./live"
import type { OrdersText, PartName } from "./text"

export interface PartProps {
  readonly orders: OrdersNow
  /** The one shop whose choices are shown, where a part is about one shop. */
  readonly own: ShopOrders
  readonly rulesOf: (shop: string) => Rules
  readonly clerk: string
  readonly now: number
  readonly format: Format
  readonly text: OrdersText
  readonly perform: Perform
  readonly say: Say
  readonly onCopy: (text: string) => void
  /** What stands behind the part in the address: an order's number. */
  readonly about: string | null
  /** To another part, about this order. */
  readonly go: (part: PartName, orderId: string) => void
  /** With the shop's own sentences. */
  readonly suggest: typeof suggestForOrder
}
