/** Tells the worker what stands on a page that cannot be read whole, for the page doctor. */
import { send } from "../../messages/send"
import { diagnose, type ReadOptions, shopOf } from "../../pages"
import { asMessage } from "./diagnosis-message"

/** A page that changes all the time is not examined all the time, in milliseconds. */
const APART = 10_000

export interface Examiner {
  /** Sends a diagnosis; at once where a person waits for it, else not too often. */
  readonly examine: (options: ReadOptions, urgent: boolean) => void
}

export function examinerOf({ location, document, performance }: Window): Examiner {
  let last = Number.NEGATIVE_INFINITY
  return {
    examine(options, urgent) {
      const now = performance.now()
      if (!urgent && now - last < APART) return
      last = now
      const found = diagnose(location.href, document, options)
      if (found === null || (found.health !== "changed" && found.unread.length === 0)) return
      // nothing is lost where it does not arrive: the next look sends the next one
      send("page-diagnosed", asMessage(found, shopOf(document))).catch(() => undefined)
    }
  }
}
