/** Who sent a message. Content scripts run beside hostile pages: they may do much less than our own pages. */
import { isSellerAddress } from "./seller-hosts"

export type Role = "page" | "content"

/** What the browser itself says of a sender, in Chrome's and Firefox's words. */
export interface Sender {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly frameId?: number | undefined
  readonly tab?: { readonly id?: number | undefined } | undefined
}

/** This extension: its id, and the address that its own pages begin with. */
export interface Own {
  readonly id: string
  readonly origin: string
}

/** Null for anybody who has no business here: another extension, a frame, a page of another site. */
export function roleOf(sender: Sender, own: Own): Role | null {
  if (sender.id !== own.id || sender.url === undefined) return null
  if (sender.url.startsWith(own.origin)) return "page"
  return sender.tab !== undefined && sender.frameId === 0 && isSellerAddress(sender.url) ? "content" : null
}
