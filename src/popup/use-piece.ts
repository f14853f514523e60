/** A part of the program that is loaded when it is wanted. */
import { useEffect, useState } from "react"
import { drawn } from "../ui/drawn"

/** Null for the moment until it is there. */
export function usePiece<Piece>(load: () => Promise<Piece>, wanted = true): Piece | null {
  const [piece, setPiece] = useState<Piece | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a piece is loaded once, whatever is drawn meanwhile
  useEffect(() => {
    if (!wanted) return
    void drawn() // to begin to load it costs milliseconds, too
      .then(load)
      .then((loaded) => setPiece(() => loaded))
  }, [wanted])
  return piece
}
