/**
 * What need not be there before the first entry is on screen comes in pieces of its own: all the wording, and
 * English. Both are plain data and functions, so that nothing of React or the store is in them twice.
 */
import { useEffect, useState } from "react"
import { type Language, teachEnglish } from "../ui/text"

const loading = import("./wording")
export type Wording = Awaited<typeof loading>

/** Null for the moment until it is there. */
export function useWording(): Wording | null {
  const [wording, setWording] = useState<Wording | null>(null)
  useEffect(() => void loading.then(setWording), [])
  return wording
}

/** False for the moment until the language can be spoken. */
export function useSpoken(language: Language): boolean {
  const [english, setEnglish] = useState(false)
  useEffect(() => {
    if (language === "zh") return
    void import("../ui/text/en").then(({ en }) => {
      teachEnglish(en)
      setEnglish(true)
    })
  }, [language])
  return language === "zh" || english
}
