/** From order rows to events: new orders, and what changed on known ones. */
import type { Event } from "../cases/event"
import { mergeOrder, type OrderState } from "../orders/order"
import { isPartlyShipped } from "../orders/shipping-promise"
import type { Order } from "../rows"

interface Stamp {
  readonly shop: string
  readonly at: number
  readonly newId: (at: number) => string
}

export function orderEvents(rows: readonly Order[], known: readonly OrderState[], stamp: Stamp): Event[] {
  const byId = new Map(known.map((state) => [state.orderId, state.order]))
  const forgotten = new Set(
    known.filter(({ forgottenAt }) => forgottenAt !== undefined).map(({ orderId }) => orderId)
  )
  const events: Event[] = []
  for (const row of rows) {
    const old = byId.get(row.orderId)
    const order = forgotten.has(row.orderId) ? { ...shownOf(row, old), buyer: "" } : shownOf(row, old)
    if (old && !differs(order, old)) continue
    byId.set(row.orderId, order)
    const { at, shop } = stamp
    events.push({
      type: "order-seen",
      order,
      id: stamp.newId(at),
      at,
      by: "huinuan",
      shop,
      about: row.orderId
    })
  }
  return events
}

/** Words that the reader does not know say nothing new, but for 部分发货, after which the rest is still owed. */
function shownOf(row: Order, old: Order | undefined): Order {
  const silent = row.status === "unknown" && !isPartlyShipped(row)
  return old && silent ? { ...row, status: old.status, statusText: old.statusText } : row
}

/** The nick is no news: pages mask it in different ways, and a forgotten one must not come back. */
function differs(now: Order, old: Order): boolean {
  const news = ({ status, statusText, paidCents, items }: Order) =>
    JSON.stringify([status, statusText, paidCents, items])
  return news(mergeOrder(old, now)) !== news(old)
}
