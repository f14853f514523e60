/** The store as the other rooms know it. Only background/ may write; everybody else reads, live. */
import { openDatabase } from "./database"

export { type CaseKey, onCasesChanged } from "./changes"
export type { Database } from "./database"
export { eraseEverything, eraseShop } from "./erase"
export { type FileEntry, type Files, ownFiles } from "./files"
export { importEvents } from "./import"
export { casesLike, importTable, tableImports, undoImport } from "./imports"
export { type Ingested, ingest } from "./ingest"
export { itemsReviewed, itemsSolved, solvedTalks } from "./items"
export { type CaseLog, logsSince } from "./logs"
export {
  lastTold,
  noticesShown,
  noticesTold,
  type PendingNotice,
  pendingNotices,
  tellAgain
} from "./notices"

export { casesOfOrder, othersOf } from "./order-ties"
export * from "./read"
export { record } from "./record"
export { recordMany } from "./record-many"
export { compare, restore } from "./restore"
export { type KnownRow, knownRows } from "./rows"
export { changeSetting, readSetting, readSettings } from "./settings"
export { snapshot } from "./snapshot"
export { runSweep } from "./sweep"
export { StoreError } from "./trouble"
export * from "./walk"
export { type AllWork, allWork } from "./work"

/** The one database of this browser. Opened at the first access. */
export const database = openDatabase()
