/** Everything known, in memory: the log and what is folded from it. For stories, tests and measuring. */
import { type Case, orderIdOf } from "../cases/case"
import type { Event } from "../cases/event"
import { applyEvent, foldCase, needsRefold } from "../cases/fold"
import { redact } from "../cases/forget"
import { applyItemEvent, foldItem, type ItemState } from "../cases/item"
import { applyOrderEvent, foldOrder, hasOrderId, type OrderState } from "../orders/order"
import type { Work } from "./checklist"

interface Subject {
  log: Event[]
  case: Case | null
  order: OrderState | null
  item: ItemState | null
}

export class World implements Work {
  private readonly subjects = new Map<string, Subject>()
  private readonly ids = new Set<string>()

  get cases(): Case[] {
    return this.all().flatMap((subject) => subject.case ?? [])
  }

  get orders(): OrderState[] {
    return this.all().flatMap((subject) => subject.order ?? [])
  }

  get items(): ItemState[] {
    return this.all().flatMap((subject) => subject.item ?? [])
  }

  get events(): Event[] {
    return this.all().flatMap((subject) => subject.log)
  }

  /** Adds events; one that is known already changes nothing. */
  add(events: readonly Event[]): void {
    for (const event of events) {
      if (this.ids.has(event.id)) continue
      this.ids.add(event.id)
      const name = `${event.shop}\n${event.about}`
      const subject = this.subjects.get(name) ?? { log: [], case: null, order: null, item: null }
      this.subjects.set(name, subject)
      addTo(subject, event)
    }
  }

  /** Finds a case by its key, order or review id. */
  findCase(name: string): Case | null {
    const { cases } = this
    return (
      cases.find(({ key }) => key === name) ??
      cases.find(({ review }) => review.feedId === name || review.orderId === name) ??
      null
    )
  }

  findOrder(id: string): OrderState | null {
    return this.orders.find((order) => hasOrderId(order, id)) ?? null
  }

  findItem(id: string): ItemState | null {
    return this.items.find(({ itemId }) => itemId === id) ?? null
  }

  /** When the order of this case was first seen as successful, or null. */
  successOf(state: Case): number | null {
    const orderId = orderIdOf(state)
    return orderId === null ? null : (this.findOrder(orderId)?.successSeenAt ?? null)
  }

  /** The other cases of the same order, whichever part of it they name. */
  othersOf(state: Case): Case[] {
    const orderId = orderIdOf(state)
    if (orderId === null) return []
    const order = this.findOrder(orderId)
    return this.cases.filter((other) => {
      const named = orderIdOf(other)
      if (named === null || other.key === state.key || other.shop !== state.shop) return false
      return named === orderId || (order !== null && hasOrderId(order, named))
    })
  }

  private all(): Subject[] {
    return [...this.subjects.values()]
  }
}

function addTo(subject: Subject, event: Event): void {
  subject.log.push(event)
  if (subject.log.some(({ type }) => type === "forgotten")) subject.log = subject.log.map(redact)
  const { log } = subject
  const refold = (state: { readonly lastEventId: string } | null) =>
    event.type === "forgotten" || needsRefold(state, event)
  subject.case = refold(subject.case) ? foldCase(log) : applyEvent(subject.case, event)
  subject.order = refold(subject.order) ? foldOrder(log) : applyOrderEvent(subject.order, event)
  subject.item = refold(subject.item) ? foldItem(log) : applyItemEvent(subject.item, event)
}
