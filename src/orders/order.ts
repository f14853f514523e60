/** What the events of one order make of it. */
import type { Event, EventOf } from "../cases/event"
import { live } from "../cases/log"
import { addMissed } from "../cases/missed"
import type { Order } from "../rows"
import { parseTime } from "../rules/time"

export interface OrderState {
  readonly shop: string
  readonly orderId: string
  order: Order
  readonly createdAt: number
  firstSeenAt: number
  /** When a reading first showed it as shipped, milliseconds. */
  shippedSeenAt: number | null
  /** When a reading first showed it as successful: the virtual number lives 15 days from then. */
  successSeenAt: number | null
  /** The buyer was told honestly, and until when to wait. */
  told: { readonly at: number; readonly until: number } | null
  greetedAt: number | null
  /** Deadlines that passed, as `what@when`. */
  missed: string[]
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
      state.told = { at: event.at, until: event.until }
      break
    case "greeted":
      state.greetedAt = event.at
      break
    case "deadline-missed":
      state.missed = addMissed(state.missed, event)
      break
    case "forgotten":
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

function see(state: OrderState, event: EventOf<"order-seen">): void {
  const { order, at } = event
  state.firstSeenAt = Math.min(state.firstSeenAt, at)
  state.order = { ...order, paidCents: order.paidCents ?? state.order.paidCents }
  if (order.status === "shipped") state.shippedSeenAt ??= at
  if (order.status === "success") state.successSeenAt ??= at
}

/** Whether this order belongs to a review that names this id, as the order or as a part of it. */
export function hasOrderId(state: OrderState, id: string): boolean {
  return state.orderId === id || state.order.items.some((item) => item.subOrderId === id)
}
