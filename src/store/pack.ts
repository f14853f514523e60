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
    subjects: [...new Set(events.map(({ shop, about }) => subjectName(shop, about)))],
    count: events.length,
    json: encoder.encode(JSON.stringify(events))
  }
}

export function eventsIn({ json }: Pack): Event[] {
  return JSON.parse(decoder.decode(json))
}
