/** What the keys of the browser need to know of the popup, and the way back from them. */
import { type RefObject, useEffect, useRef } from "react"
import { rememberOpened } from "../messages/last-opened"
import { caseAt, placeOf } from "../messages/place"

/** A case that somebody opened. The first one, which opens by itself, is nobody's choice. */
export function useRememberOpened(open: string | null): void {
  const before = useRef(open)
  useEffect(() => {
    if (open === before.current) return
    before.current = open
    const [kind, shop = "", key = ""] = open?.split("\n") ?? []
    if (kind === "case")
      rememberOpened(placeOf(shop, key)).catch((error) =>
        console.warn("huinuan: what was opened could not be kept", error)
      )
  }, [open])
}

/** Where the popup was opened to note a call on this case, the words beside the outcomes take the focus, once. */
export function useNotePlace(card: RefObject<HTMLElement | null>, shop: string, key: string): void {
  useEffect(() => {
    const place = caseAt(location.hash)
    if (!place?.toNote || place.shop !== shop || place.key !== key) return
    history.replaceState(null, "", placeOf(shop, key))
    const note = card.current?.querySelector<HTMLElement>('[data-shortcut="n"]')
    note?.focus({ preventScroll: true })
    note?.scrollIntoView({ block: "center" })
  }, [card, shop, key])
}
