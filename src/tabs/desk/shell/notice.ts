/** The line at the foot of the desk: what was just done, and the way back. Z takes it back. */
import { useCallback, useEffect, useRef, useState } from "react"
import { isShortcut } from "../../../ui/is-shortcut"
import type { ToastMessage } from "../../../ui/parts/Toast"

export type Say = (said: string, more?: Pick<ToastMessage, "failed" | "next" | "undo">) => void

export interface Notice {
  readonly message: ToastMessage | null
  readonly say: Say
  readonly dismiss: () => void
}

export function useNotice(): Notice {
  const [message, setMessage] = useState<ToastMessage | null>(null)
  const count = useRef(0)
  const say = useCallback<Say>((said, more) => {
    count.current += 1
    setMessage({ id: count.current, said, ...more })
  }, [])
  const dismiss = useCallback(() => setMessage(null), [])
  const undo = message?.undo
  useEffect(() => {
    if (!undo) return
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === "z" && isShortcut(event)) undo()
    }
    document.addEventListener("keydown", press)
    return () => document.removeEventListener("keydown", press)
  }, [undo])
  return { message, say, dismiss }
}
