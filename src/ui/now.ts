import { useEffect, useState } from "react"
import { MINUTE } from "../rules/time"

/** The time, told anew at each full minute and with each `news`, so that nothing on screen is from the future. */
export function useNow(news: unknown): number {
  const [now, setNow] = useState(() => Date.now())
  const [told, setTold] = useState(news)
  if (told !== news) {
    setTold(news)
    setNow(Date.now())
  }
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), MINUTE - (now % MINUTE))
    return () => clearTimeout(timer)
  }, [now])
  return now
}
