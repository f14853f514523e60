/** One row with many events of the log. */
import type { Event } from "../cases/event"
import type { Pack } from "./stored"

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export function subjectName(shop: string, about: string): string {
  return JSON.stringify([shop, about])
}

/** Puts events together that may lie in one row. */
export function packOf(id: string, events: readonly Event[]): Pack {
  return {
    id,
    subjects: subjectsOf(events),
    count: events.length,
    json: encoder.encode(JSON.stringify(events))
  }
}

/** Each once. Events of one subject mostly stand together: a name is made where it changes. */
function subjectsOf(events: readonly Event[]): string[] {
  const names = new Set<string>()
  let last: Event | null = null
  for (const event of events) {
    if (last?.about !== event.about || last.shop !== event.shop)
      names.add(subjectName(event.shop, event.about))
    last = event
  }
  return [...names]
}

/** The id of one of many rows that are made at once. */
export function partId(name: string, index: number): string {
  return `${name}-${String(index).padStart(6, "0")}`
}

export function eventsIn({ json }: Pack): Event[] {
  return JSON.parse(decoder.decode(json))
}
