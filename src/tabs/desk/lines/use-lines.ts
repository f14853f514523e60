/** The lines of every case, shared by the sections that list them. */
import { useEffect, useMemo, useSyncExternalStore } from "react"
import { database } from "../../../store"
import { CaseLines, type Lines } from "./case-lines"
import type { CaseLine } from "./line"
import { SearchIndex } from "./search-index"

const caseLines = new CaseLines(database, (problem) =>
  console.error("huinuan: cases could not be read", problem)
)

/** Of one shop, or of all. */
export function useLines(shop: string | null): Lines {
  const lines = useSyncExternalStore(caseLines.subscribe, caseLines.snapshot)
  return useMemo(
    () => (shop === null ? lines : { ...lines, all: lines.all.filter((line) => line.shop === shop) }),
    [lines, shop]
  )
}

/** The index of these lines, made when somebody searches, or before that in a moment when nothing else is to be done. */
export function useIndex(lines: readonly CaseLine[], complete: boolean): () => SearchIndex {
  const index = useMemo(() => {
    let made: SearchIndex | null = null
    return () => {
      made ??= new SearchIndex(lines)
      return made
    }
  }, [lines])
  useEffect(() => {
    if (!complete) return
    const call = requestIdleCallback(index)
    return () => cancelIdleCallback(call)
  }, [index, complete])
  return index
}
