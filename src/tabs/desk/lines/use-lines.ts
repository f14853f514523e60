/** The lines of every case, shared by the sections that list them. */
import { useMemo, useSyncExternalStore } from "react"
import { database } from "../../../store"
import { CaseLines, type Lines } from "./case-lines"

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
