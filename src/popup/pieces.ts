/**
 * What need not be there before the first entry is on screen comes in pieces of its own: the sentences, the checks,
 * and English. All are plain data and functions, so that nothing of React or the store is in them twice.
 */
import { useEffect, useState } from "react"
import { type Language, teachEnglish } from "../ui/text"

export type Wording = typeof import("./wording")
type Checks = typeof import("./wording-check/checks")

/** Null for the moment until they are there. */
export const useWording = (): Wording | null => usePiece(() => import("./wording"))
export const useChecks = (): Checks | null => usePiece(() => import("./wording-check/checks"))

function usePiece<Piece>(load: () => Promise<Piece>): Piece | null {
  const [piece, setPiece] = useState<Piece | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a piece is loaded once, whatever is drawn meanwhile
  useEffect(() => void load().then((loaded) => setPiece(() => loaded)), [])
  return piece
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
