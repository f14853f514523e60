/** What every part of the worker works with: the store, the browser, the judge, the wording. */
import type { Judgement } from "../cases/event"
import type { Database } from "../store"
import type { Shell } from "./shell"

export interface Desk {
  readonly database: Database
  readonly shell: Shell
  readonly judge: (text: string) => Judgement
  readonly isExtortion: (text: string) => boolean
  /** These two are loaded by the first call. */
  readonly sentences: () => typeof import("./sentences")
  readonly checks: () => typeof import("./checks")
}
