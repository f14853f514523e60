/** What every part of the orders is given. */
import type { Rules } from "../../../rules/rules"
import type { Format } from "../../../ui/format"
import type { suggestForOrder } from "../../../wording/suggest-order"
import type { Perform } from "../shell/acts"
import type { Say } from "../shell/notice"
import type { OrdersNow, ShopOrders } from "./live"
import type { OrdersText } from "./text"

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
  /** With the shop's own sentences. */
  readonly suggest: typeof suggestForOrder
}
