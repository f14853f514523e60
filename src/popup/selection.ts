/** Which entry is open, and where J and K stand. */
import { useEffect, useState } from "react"
import type { Entry } from "../cases/entry"
import { entryId } from "../cases/entry-id"
import { caseAt } from "../messages/place"

/** How many lines are drawn at first, and how many more at a time. */
export const PORTION = 40

export interface Selection {
  readonly open: string | null
  readonly toggle: (id: string) => void
  readonly close: () => void
  /** What was folded or unfolded last: the head that comes in its place takes the focus. */
  readonly touched: string | null
  /** How many entries are drawn. */
  readonly drawn: number
  readonly drawMore: () => void
}

/** `popup.html#shop/key` opens that case: where a notice leads. */
export function targetOf(hash: string): string | null {
  const target = caseAt(hash)
  return target && entryId({ kind: "case", ...target })
}

/** The first case opens by itself where the pages are watched, so that its first sentence is in sight. */
export function useSelection(entries: readonly Entry[], watched: boolean): Selection {
  const [first] = entries
  const [open, setOpen] = useState<string | null>(
    () => targetOf(location.hash) ?? (watched && first?.kind === "case" ? entryId(first) : null)
  )
  const [touched, setTouched] = useState<string | null>(null)
  const [drawn, setDrawn] = useState(PORTION)
  useEffect(() => {
    const follow = () => setOpen(targetOf(location.hash))
    addEventListener("hashchange", follow)
    return () => removeEventListener("hashchange", follow)
  }, [])
  return {
    open,
    close: () => setOpen(null),
    toggle: (id) => {
      setTouched(id)
      setOpen((old) => (old === id ? null : id))
    },
    touched,
    drawn,
    drawMore: () => setDrawn((count) => count + PORTION)
  }
}
