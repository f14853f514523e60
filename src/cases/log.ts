/** Sets of events: order, union, undo. */
import type { Event } from "./event"

/** Older first; the id decides, since it carries the time. */
export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}

/** In order, each once, without what was undone. An undo can itself be undone. */
export function live(events: readonly Event[]): Event[] {
  const unique = inOrder(events)
    ? events
    : [...new Map(events.map((event) => [event.id, event])).values()].sort(byId)
  if (!unique.some((event) => event.type === "undone")) return unique as Event[]
  const dead = new Set<string>()
  for (const event of [...unique].reverse()) {
    if (event.type === "undone" && !dead.has(event.id) && event.event < event.id) dead.add(event.event)
  }
  return unique.filter((event) => event.type !== "undone" && !dead.has(event.id))
}

function inOrder(events: readonly Event[]): boolean {
  for (let index = 1; index < events.length; index += 1) {
    if ((events[index - 1] as Event).id >= (events[index] as Event).id) return false
  }
  return true
}

/** What two machines know together. */
export function union(one: readonly Event[], other: readonly Event[]): Event[] {
  return [...new Map([...one, ...other].map((event) => [event.id, event])).values()].sort(byId)
}
