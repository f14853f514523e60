/** What complaints say about an item's page: what to add to it, and whether it keeps happening (0-25). */
import { causeEntry } from "../causes"
import type { Rules } from "../rules/rules"
import { DAY } from "../rules/time"
import type { Event, EventOf } from "./event"
import { live } from "./log"

export interface ItemState {
  readonly shop: string
  /** The item's id, or `title:` and its title where the page showed no id. */
  readonly itemId: string
  title: string
  /** Solved cases that the item's page could have prevented. */
  fixes: { readonly caseKey: string; readonly cause: string; readonly at: number }[]
  fixedAt: number | null
  fixedText: string
  /** Left out while the shop has some. */
  outOfStock?: OutOfStock
  lastEventId: string
}

export interface OutOfStock {
  readonly since: number
  /** When there is some again, milliseconds: the noted days, from when they were noted. Null where nobody knows. */
  readonly until: number | null
}

/** The key of an item; a title stands in where the page shows no id, without what parts a written line. */
export function itemKey({ itemId, itemTitle }: ItemNames): string {
  return itemId ?? titleKey(itemTitle)
}

export function titleKey(title: string): string {
  return `title:${title
    .normalize("NFKC")
    .replace(/[,、;=]/g, " ")
    .trim()
    .slice(0, 200)}`
}

interface ItemNames {
  readonly itemId: string | null
  readonly itemTitle: string
}

export function foldItem(events: readonly Event[]): ItemState | null {
  return live(events).reduce<ItemState | null>((state, event) => applyItemEvent(state, event), null)
}

type ItemEvent = EventOf<"fix-needed"> | EventOf<"listing-fixed"> | EventOf<"stock-noted">

export function isItemEvent(event: Event): event is ItemEvent {
  return event.type === "fix-needed" || event.type === "listing-fixed" || event.type === "stock-noted"
}

/** Adds one event to an item, changing it in place. */
export function applyItemEvent(state: ItemState | null, event: Event): ItemState | null {
  if (!isItemEvent(event)) return state
  const item = state ?? {
    shop: event.shop,
    itemId: event.about,
    title: "",
    fixes: [],
    fixedAt: null,
    fixedText: "",
    lastEventId: event.id
  }
  if (event.type === "fix-needed") {
    item.title = event.title
    item.fixes.push({ caseKey: event.case, cause: event.cause, at: event.at })
  } else if (event.type === "stock-noted") {
    if (item.title === "") item.title = event.title
    const until = event.days === null ? null : event.at + event.days * DAY
    if (event.out) item.outOfStock = { since: item.outOfStock?.since ?? event.at, until }
    else delete item.outOfStock
  } else {
    item.fixedAt = event.at
    item.fixedText = event.text
  }
  if (event.id > item.lastEventId) item.lastEventId = event.id
  return item
}

/** A complaint came after the page was last mended, or the page never was. */
export function needsFix(item: ItemState): boolean {
  const { fixedAt } = item
  return item.fixes.some((fix) => fixedAt === null || fix.at > fixedAt)
}

/** Whether the item's page could have prevented this cause. */
export function isPreventable(cause: string | null): boolean {
  return cause !== null && causeEntry(cause).preventable
}

/** Items with so many preventable complaints within so few days that the page is the likely reason. */
export function clusteredItems(
  complaints: readonly { readonly item: string; readonly postedAt: number }[],
  rules: Rules
): Set<string> {
  const times = new Map<string, number[]>()
  for (const { item, postedAt } of complaints) times.set(item, [...(times.get(item) ?? []), postedAt])
  const clustered = new Set<string>()
  for (const [item, list] of times) {
    const sorted = list.sort((one, other) => one - other)
    const span = rules.clusterDays * DAY
    const last = rules.clusterSize - 1
    if (sorted.some((time, index) => (sorted[index + last] ?? Number.POSITIVE_INFINITY) - time <= span)) {
      clustered.add(item)
    }
  }
  return clustered
}
