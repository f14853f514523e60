/** One line of the day's checklist. */

/** In the order of the checklist; the first four count on the badge. */
export const whys = [
  "promise-broken",
  "first-contact-overdue",
  "promise-due",
  "first-contact",
  "follow-up",
  "change-window-ending",
  "reply-window-ending",
  "ship-overdue",
  "ship-soon",
  "gift-message",
  "listing-fix"
] as const
export type Why = (typeof whys)[number]
export const countedWhys: ReadonlySet<Why> = new Set(whys.slice(0, 4))

export interface Entry {
  readonly kind: "case" | "order" | "item"
  readonly shop: string
  /** The key of the case, the orderId, or the itemId. */
  readonly key: string
  readonly why: Why
  /** Milliseconds; null where nothing runs out. */
  readonly due: number | null
  /** The channel advised for the next contact, where one is. */
  readonly channel: "phone" | "wangwang" | null
}
