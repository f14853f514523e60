/** When the review page was last read, in the few words that fit beside the sections. Unread is never shown as calm. */
import type { Watch } from "../../../today/watch"
import type { Format } from "../../../ui/format"
import { deskText } from "../text"

export interface WatchLine {
  readonly tone: "ok" | "due" | "off"
  readonly text: string
}

export function watchLine(watch: Watch, now: number, format: Format): WatchLine {
  const text = deskText[format.language]
  switch (watch.state) {
    case "ok":
      return {
        tone: "ok",
        text: text.read(format.ago(watch.reading.lastReadableAt ?? watch.reading.at, now))
      }
    case "stale":
      return { tone: "due", text: text.lastRead(format.date(watch.lastReadAt, now)) }
    case "trouble":
      return { tone: "due", text: text.unreadable }
    case "never":
      return { tone: "off", text: text.never }
  }
}
