/** The card that stands above the list when there is something to say about the watching itself. */
import type { Entry } from "../../cases/entry"
import type { ShopWork } from "../../today/day"
import type { Watch } from "../../today/watch"
import type { Format } from "../../ui/format"
import type { LookNow } from "../look"
import { AllDone } from "./AllDone"
import { FirstTime } from "./FirstTime"
import { Trouble } from "./Trouble"
import { Unread } from "./Unread"

interface WatchStateProps {
  readonly watch: Watch
  readonly entries: readonly Entry[]
  readonly works: readonly ShopWork[]
  readonly now: number
  readonly format: Format
  readonly look: LookNow
}

export function WatchState({ watch, entries, works, now, format, look }: WatchStateProps) {
  switch (watch.state) {
    case "trouble":
      return <Trouble watch={watch} now={now} format={format} />
    case "stale":
      return <Unread lastReadAt={watch.lastReadAt} now={now} format={format} look={look} />
    case "never":
      return <FirstTime format={format} />
    case "ok":
      return entries.length === 0 ? <AllDone works={works} now={now} format={format} /> : null
  }
}
