/** Which entry is open, and where J and K stand. */
import { useEffect, useState } from "react"
import type { Entry } from "../cases/entry"
import { entryId } from "../cases/entry-id"
import { caseAt } from "../messages/place"

/** How many lines are drawn at first, and how many more at a time. */
export const PORTION = 40

export interface Selection {
  readonly open: string | null
  /** Somebody opened or closed it; nothing opened by itself. */
  readonly isChosen: boolean
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

/**
 * The first case opens by itself where the pages are watched, so that its first sentence is in sight. Until the list
 * `isSettled` another may turn out to be the first.
 */
export function useSelection(entries: readonly Entry[], watched: boolean, isSettled: boolean): Selection {
  const [first] = entries
  const proposed = watched && first?.kind === "case" ? entryId(first) : null
  const [open, setOpen] = useState(() => targetOf(location.hash) ?? proposed)
  const [isChosen, setChosen] = useState(() => targetOf(location.hash) !== null)
  const [wasSettled, setSettled] = useState(isSettled)
  const [touched, setTouched] = useState<string | null>(null)
  const [drawn, setDrawn] = useState(PORTION)
  if (isSettled && !wasSettled) {
    setSettled(true)
    if (!isChosen) setOpen(proposed)
  }
  const choose = (next: (old: string | null) => string | null) => {
    setChosen(true)
    setOpen(next)
  }
  useEffect(() => {
    const follow = () => {
      setChosen(true)
      setOpen(targetOf(location.hash))
    }
    addEventListener("hashchange", follow)
    return () => removeEventListener("hashchange", follow)
  }, [])
  return {
    open,
    isChosen,
    close: () => choose(() => null),
    toggle: (id) => {
      setTouched(id)
      choose((old) => (old === id ? null : id))
    },
    touched,
    drawn,
    drawMore: () => setDrawn((count) => count + PORTION)
  }
}
