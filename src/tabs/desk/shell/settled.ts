/** Whether the first screen stands: what is not part of it waits until then. */
import { useEffect, useState } from "react"

export function useSettled(): boolean {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    const call = requestIdleCallback(() => setSettled(true), { timeout: 1000 })
    return () => cancelIdleCallback(call)
  }, [])
  return settled
}
