/** What the events of one order make of it. */
import type { Event, EventOf } from "../cases/event"
import { live } from "../cases/log"
import { addMissed } from "../cases/missed"
import type { ShipReason } from "../cases/ship-reasons"
import type { Order } from "../rows"
import { parseTime } from "../rules/time"

export interface Told {
  readonly at: number
  readonly until: number
  readonly reason?: ShipReason | undefined
  /** False where no time was named: after `until` the buyer is told more, and no promise is broken. */
  readonly named?: boolean | undefined
}

export interface OrderState {
  readonly shop: string
  readonly orderId: string
  order: Order
  readonly createdAt: number
  firstSeenAt: number
  /** When a reading last told something new of it; left out by older versions. */
  readAt?: number
  /** When a reading first showed it as shipped, milliseconds. */
  shippedSeenAt: number | null
  /** When a reading first showed it as successful: the virtual number lives 15 days from then. */
  successSeenAt: number | null
  /** The buyer was told honestly, and until when to wait. */
  told: Told | null
  greetedAt: number | null
  /** What the buyer was told of before complaining: the page's words about a refund, when a stalled parcel was named. */
  spokeOf?: { readonly refund?: string; readonly stalledAt?: number }
  /** What was returned is back: until when the money is owed. Left out once it is paid. */
  refundDue?: number
  /** Deadlines that passed, as `what@when`. */
  missed: string[]
  /** Left out while the buyer was not forgotten. */
  forgottenAt?: number
  lastEventId: string
}

export function foldOrder(events: readonly Event[]): OrderState | null {
  const log = live(events)
  const start = log.findIndex((event) => event.type === "order-seen")
  if (start < 0) return null
  let state = applyOrderEvent(null, log[start] as Event)
  for (const [index, event] of log.entries()) if (index !== start) state = applyOrderEvent(state, event)
  return state
}

/** Adds one event to an order, changing it in place. */
export function applyOrderEvent(state: OrderState | null, event: Event): OrderState | null {
  if (state === null) return event.type === "order-seen" ? newOrder(event) : null
  switch (event.type) {
    case "order-seen":
      see(state, event)
      break
    case "told-delay":
      state.told = toldBy(event)
      break
    case "greeted":
      state.greetedAt = event.at
      break
    case "spoke-first":
      state.spokeOf = {
        ...state.spokeOf,
        ...(event.of === "stalled-parcel" ? { stalledAt: event.at } : { refund: event.words })
      }
      break
    case "goods-back":
      state.refundDue = event.until
      break
    case "refunded":
      delete state.refundDue
      break
    case "deadline-missed":
      state.missed = addMissed(state.missed, event)
      break
    case "forgotten":
      state.forgottenAt = event.at
      state.order = { ...state.order, buyer: "" }
      break
  }
  if (event.id > state.lastEventId) state.lastEventId = event.id
  return state
}

function newOrder(event: EventOf<"order-seen">): OrderState {
  const state: OrderState = {
    shop: event.shop,
    orderId: event.about,
    order: event.order,
    createdAt: parseTime(event.order.createdAt),
    firstSeenAt: event.at,
    shippedSeenAt: null,
    successSeenAt: null,
    told: null,
    greetedAt: null,
    missed: [],
    lastEventId: event.id
  }
  see(state, event)
  return state
}

function toldBy({ at, until, reason, named }: EventOf<"told-delay">): Told {
  return { at, until, ...(reason && { reason }), ...(named === false && { named }) }
}

function see(state: OrderState, event: EventOf<"order-seen">): void {
  const { order, at } = event
  state.firstSeenAt = Math.min(state.firstSeenAt, at)
  state.readAt = Math.max(state.readAt ?? 0, at)
  state.order = mergeOrder(state.order, order)
  if (state.forgottenAt !== undefined) state.order = { ...state.order, buyer: "" }
  if (order.status === "shipped") state.shippedSeenAt ??= at
  if (order.status === "success") state.successSeenAt ??= at
}

/** A page may show less than another did; what it does not show stays as it was. */
export function mergeOrder(old: Order, now: Order): Order {
  const known = new Map(old.items.map((item) => [item.subOrderId, item]))
  return {
    ...now,
    paidCents: now.paidCents ?? old.paidCents,
    items: now.items.map((item) => {
      const before = known.get(item.subOrderId)
      return before ? { ...item, itemId: item.itemId ?? before.itemId, sku: item.sku ?? before.sku } : item
    })
  }
}

/** Whether this order belongs to a review that names this id, as the order or as a part of it. */
export function hasOrderId(state: OrderState, id: string): boolean {
  return state.orderId === id || state.order.items.some((item) => item.subOrderId === id)
}
