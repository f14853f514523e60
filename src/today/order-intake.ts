/** From order rows to events: new orders, and what changed on known ones. */
import type { Event } from "../cases/event"
import type { OrderState } from "../orders/order"
import type { Order } from "../rows"

interface Stamp {
  readonly shop: string
  readonly at: number
  readonly newId: (at: number) => string
}

export function orderEvents(rows: readonly Order[], known: readonly OrderState[], stamp: Stamp): Event[] {
  const byId = new Map(known.map((state) => [state.orderId, state.order]))
  const events: Event[] = []
  for (const row of rows) {
    const old = byId.get(row.orderId)
    const order =
      old && row.status === "unknown" ? { ...row, status: old.status, statusText: old.statusText } : row
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

/** The buyer's nick is not compared: a forgotten one stays forgotten. */
function differs(now: Order, old: Order): boolean {
  const news = ({ status, statusText, paidCents, items }: Order) =>
    JSON.stringify([status, statusText, paidCents, items])
  return news(now) !== news({ ...old, paidCents: now.paidCents === null ? null : old.paidCents })
}
