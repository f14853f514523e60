/** The button that was pressed goes with its line: the head that comes in its place takes the focus. */
import { type RefObject, useEffect } from "react"

/** Not where somebody has moved on meanwhile. */
export function useHeadFocus(head: RefObject<HTMLButtonElement | null>, isTouched: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the head appears
  useEffect(() => {
    const { activeElement, body } = document
    if (isTouched && (activeElement === body || activeElement === null))
      head.current?.focus({ preventScroll: true })
  }, [])
}
