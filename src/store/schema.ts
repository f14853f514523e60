/**
 * Every version of the database that ever shipped. Never edit an old one: add the next. Primary keys are
 * natural and can never change. `open` and `restsSince` are sparse indexes: only rows that may stand on the
 * checklist carry the first, only those that wait to be forgotten the second, so that reading either costs the
 * same however many others there are.
 */
import type { Transaction } from "dexie"
import { isCorrected } from "../cases/case"
import type { Event } from "../cases/event"
import { mayDisappoint } from "../orders/early-signs"
import { packOf } from "./pack"
import type { Pack, StoredCase, StoredOrder } from "./stored"

interface Version {
  readonly version: number
  /** Only what is new or different. */
  readonly tables: Record<string, string>
  /** Brings rows of the version before up to this one; may be run again. */
  readonly upgrade?: (transaction: Transaction) => Promise<unknown>
}

export const versions: readonly Version[] = [
  {
    version: 1,
    tables: {
      /** The log. Its key is the event's sortable id. */
      events: "id, [shop+about]",
      /** Folded from the log. */
      cases:
        "[shop+key], open, [shop+open], [shop+restsSince], [shop+postedAt], [shop+review.feedId], [shop+review.orderId], [shop+review.itemId]",
      orders: "[shop+orderId], open, [shop+open], [shop+restsSince], *ids",
      items: "[shop+itemId], open, [shop+open]",
      overrides: "[shop+rule]",
      /** What the pages were like when last read. */
      readings: "[shop+page]",
      coverage: "shop",
      /** Desktop notices: what is still to be told, and what was. */
      notices: "id, pending, [shop+key]",
      /** Choices of the person at this machine, and the state of the patrol. */
      settings: "name"
    }
  },
  {
    version: 2,
    tables: {
      /** `watch` stands on orders that may disappoint before anybody complains. */
      orders: "[shop+orderId], open, [shop+open], [shop+restsSince], *ids, [shop+watch]",
      cases:
        "[shop+key], open, [shop+open], [shop+restsSince], [shop+postedAt], [shop+review.feedId], [shop+review.orderId], [shop+review.itemId], [shop+tie.order]"
    },
    upgrade: watchOrders
  },
  {
    version: 3,
    tables: {
      /** Many events in one row: the logs of whole cases, orders and items at rest (packs.ts). */
      packs: "id, *subjects",
      /** Tables that sellers kept by hand, as taken in. */
      imports: "id"
    }
  },
  {
    version: 4,
    tables: {
      /** `corrected` stands where a clerk has said that the judge was wrong. */
      cases:
        "[shop+key], open, corrected, [shop+open], [shop+restsSince], [shop+postedAt], [shop+review.feedId], [shop+review.orderId], [shop+review.itemId], [shop+tie.order]"
    },
    upgrade: async (transaction) => {
      await packsAsJson(transaction)
      await markCorrected(transaction)
    }
  },
  {
    version: 5,
    tables: {
      /** Many resting cases or orders in one row (shelves.ts). `shop` never changes: that it is written means a new shelf. */
      shelves: "id, shop",
      shelved: "id"
    }
  }
]

/** Cases of version 3 carry no `corrected`. */
function markCorrected(transaction: Transaction): Promise<unknown> {
  return transaction
    .table<StoredCase>("cases")
    .toCollection()
    .modify((state) => {
      if (isCorrected(state)) Object.assign(state, { corrected: 1 })
    })
}

/** Packs of version 3 held their events themselves. */
function packsAsJson(transaction: Transaction): Promise<unknown> {
  return transaction
    .table<Pack & { events?: readonly Event[] }>("packs")
    .toCollection()
    .modify((pack, place) => {
      if (pack.events) place.value = packOf(pack.id, pack.events)
    })
}

/** Orders of version 1 carry no `watch`. */
function watchOrders(transaction: Transaction): Promise<unknown> {
  return transaction
    .table<StoredOrder>("orders")
    .toCollection()
    .modify((order) => {
      if (mayDisappoint(order)) Object.assign(order, { watch: 1 })
    })
}
