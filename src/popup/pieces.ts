/**
 * What need not be there before the first entry is on screen comes in pieces of its own: the sentences, the checks,
 * the dialogs, and English.
 */
import { useEffect, useState } from "react"
import { type Language, teachEnglish } from "../ui/text"
import { teachPopupEnglish } from "./text"
import { usePiece } from "./use-piece"

export type Wording = typeof import("./wording")

type Dialogs = typeof import("./dialogs")

/** Null for the moment until they are there. */
export const useWording = (): Wording | null => usePiece(() => import("./wording"))

/** Null as long as none of them is wanted. */
export const useDialogs = (wanted: boolean): Dialogs | null => usePiece(() => import("./dialogs"), wanted)

/** False for the moment until the language can be spoken. */
export function useSpoken(language: Language): boolean {
  const [english, setEnglish] = useState(false)
  useEffect(() => {
    if (language === "zh") return
    void Promise.all([import("../ui/text/en"), import("./text/en")]).then(([cards, around]) => {
      teachEnglish(cards.en)
      teachPopupEnglish(around.en)
      setEnglish(true)
    })
  }, [language])
  return language === "zh" || english
}
