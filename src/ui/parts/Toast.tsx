/** What just happened, what comes next, and a way back for ten seconds. */
import { Check, TriangleAlert } from "lucide-react"
import { useEffect } from "react"
import { useText } from "../text"
import { Button } from "./Button"

export const UNDO_SECONDS = 10

export interface ToastMessage {
  /** A new id starts the ten seconds anew. */
  readonly id: number
  readonly said: string
  /** Nothing was noted: said with a warning sign. */
  readonly failed?: boolean
  readonly next?: string | null
  /** Left out where there is nothing to take back. */
  readonly undo?: () => void
  /** What that takes back, where `said` is of something later. */
  readonly noted?: string
}

interface ToastProps {
  readonly message: ToastMessage | null
  readonly onGone: () => void
}

export function Toast({ message, onGone }: ToastProps) {
  const { toast } = useText()
  const id = message?.id
  useEffect(() => {
    if (id === undefined) return
    const timer = setTimeout(onGone, UNDO_SECONDS * 1000)
    return () => clearTimeout(timer)
  }, [id, onGone])
  return (
    <div role="status" aria-live="polite">
      {message && (
        <div className="toast rise" key={message.id}>
          {message.failed ? <TriangleAlert size={16} aria-hidden /> : <Check size={16} aria-hidden />}
          <span className="grow">
            {message.said}
            {message.next && <small>{message.next}</small>}
          </span>
          {message.undo ? (
            <Button size="slim" onClick={message.undo}>
              {toast.undo} <kbd aria-hidden>Z</kbd>
            </Button>
          ) : (
            <Button size="slim" onClick={onGone}>
              {toast.dismiss}
            </Button>
          )}
          {message.undo && <i style={{ animationDuration: `${UNDO_SECONDS}s` }} />}
        </div>
      )}
    </div>
  )
}
