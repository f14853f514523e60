/** The line under the headline: when the pages were last read, of how many rows, and what could not be read. */

import type { Watch } from "../../today/watch"
import type { Format } from "../../ui/format"
import { popupTextIn } from "../text"

export interface Freshness {
  readonly tone: "ok" | "due" | "off"
  readonly text: string
}

export function freshness(watch: Watch, now: number, format: Format): Freshness {
  const { fresh } = popupTextIn(format.language)
  switch (watch.state) {
    case "never":
      return { tone: "off", text: fresh.never }
    case "stale":
      return { tone: "due", text: fresh.lastRead(format.date(watch.lastReadAt, now)) }
    case "trouble": {
      const since = format.date(watch.since, now)
      if (watch.kind === "changed") return { tone: "due", text: fresh.changedSince(since) }
      return {
        tone: "due",
        text:
          watch.lastReadAt === null
            ? fresh.brokenOnly(since)
            : fresh.brokenSince(since, format.moment(watch.lastReadAt, now))
      }
    }
    case "ok": {
      const { reading } = watch
      const ago = format.ago(reading.lastReadableAt ?? reading.at, now)
      if (reading.unreadable > 0)
        return {
          tone: "due",
          text: fresh.some(ago, reading.rows + reading.unreadable, reading.unreadable)
        }
      if (reading.partial) return { tone: "due", text: fresh.partial(ago, reading.rows) }
      return {
        tone: "ok",
        text: reading.rows === 0 ? fresh.none(ago) : fresh.all(ago, reading.rows)
      }
    }
  }
}
