/** What the worker asks of the browser. Everything else in this room runs without one. */
import type { Told } from "../messages/hear"
import type { Files } from "../store"
import type { FirstLook } from "../today/first-look"

export type BadgeTone = "overdue" | "due" | "unwatched"

export interface Badge {
  readonly text: string
  readonly tone: BadgeTone
  /** Said when the pointer rests on the icon. */
  readonly title: string
}

export interface DesktopNotice {
  /** Showing it again under the same id replaces it. */
  readonly id: string
  readonly title: string
  readonly message: string
  /** At most two. */
  readonly buttons: readonly string[]
}

export interface TabState {
  /** In front of its window: somebody looks at it. */
  readonly active: boolean
  /** It has loaded a page of a host that we may not see. */
  readonly isElsewhere: boolean
  /** The round of the patrol that it was opened for, by its address. */
  readonly round: string | null
}

export interface PatrolTab {
  readonly id: number
  readonly active: boolean
  readonly round: string
}

export interface Shell {
  readonly now: () => number
  readonly setBadge: (badge: Badge) => Promise<void>
  /** For the popup's first frame, until the browser is closed. */
  readonly keepFirstLook: (look: FirstLook) => Promise<void>
  readonly notify: (notice: DesktopNotice) => Promise<void>
  readonly clearNotice: (id: string) => Promise<void>
  /** Runs `work` alone: no other work of that name, in this worker or another, overlaps it. */
  readonly alone: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>
  /** Soon, if this worker lives that long; the sweep sees to it otherwise. */
  readonly later: (milliseconds: number, work: () => Promise<void>) => void
  /** Shows an address in a tab that nobody looks at and nobody hears; null where there is no window for it. */
  readonly openQuietly: (address: string) => Promise<number | null>
  /** Names this run of the browser: another after each restart, when tabs have other numbers. */
  readonly run: () => Promise<string>
  /** Null when there is no such tab. */
  readonly tab: (id: number) => Promise<TabState | null>
  readonly goTo: (tab: number, address: string) => Promise<void>
  readonly closeTab: (tab: number) => Promise<void>
  /** The tabs that show an address of the patrol's, those of earlier rounds too. */
  readonly patrolTabs: () => Promise<readonly PatrolTab[]>
  /** Says it to every open page of the seller's. */
  readonly tellPages: (told: Told) => Promise<void>
  /** The extension's own files: copies of the store. */
  readonly files: Files
  /** The case that somebody looks at, for the key that notes a call. */
  readonly rememberOpened: (place: string) => Promise<void>
  /** Words that were typed and not noted, and which case was open: of one case, of a shop, or of all. */
  readonly forgetTyped: (shop: string | null, key?: string) => Promise<void>
  /** The entry in the menu of the seller's pages, in this language. */
  readonly nameRowMenu: (language: "zh" | "en") => Promise<void>
  /** Opens one of the extension's own pages in front of the person. */
  readonly show: (page: string) => Promise<void>
  /** The popup at this place (`#shop/key`, or "" for its list); as a page where the browser cannot open it. */
  readonly popUp: (place: string) => Promise<void>
}
