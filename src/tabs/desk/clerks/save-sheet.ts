/** A clerk's month as a sheet to keep or to print. */
import { scoreSheet } from "../../../kpi/score-sheet"
import type { Month } from "../../../rules/assessment"
import { writeXlsx } from "../../../sheets/write-xlsx"
import { saveFile } from "../data/disk"
import type { MonthSheet } from "./live"

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** Nothing where there is nothing to count yet. */
export function saveSheet(clerk: string, month: Month, { score, settings }: MonthSheet): void {
  if (score === null) return
  const [header = [], ...rows] = scoreSheet(clerk, month, score, settings)
  const bytes = writeXlsx([{ name: `${clerk} ${month}`, header: header.map(String), rows }])
  saveFile(`回暖 ${clerk} ${month}.xlsx`, new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
}
