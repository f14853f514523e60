/** What the keys of the browser need to know of the popup, and the way back from them. */
import { type RefObject, useCallback, useEffect, useRef } from "react"
import { caseOfId } from "../cases/entry-id"
import { caseAt, placeOf } from "../messages/place"
import { useBackend } from "./backend"

/** The case that is worked on: acted on, copied from, prepared for. */
export function useRemember(): (id: string | null) => void {
  const { memory } = useBackend()
  return useCallback(
    (id) => {
      const named = caseOfId(id)
      if (named === null) return
      memory
        .rememberOpened(placeOf(named.shop, named.key))
        .catch((error) => console.warn("huinuan: what was opened could not be kept", error))
    },
    [memory]
  )
}

/** A case that somebody opened. The first one, which opens by itself, is nobody's choice until it is worked on. */
export function useRememberOpened(open: string | null): void {
  const remember = useRemember()
  const before = useRef(open)
  useEffect(() => {
    if (open === before.current) return
    before.current = open
    remember(open)
  }, [open, remember])
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
