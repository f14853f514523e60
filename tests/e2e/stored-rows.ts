import type { Page } from "playwright-core"

/** A whole table of the store, read in a page of the extension's origin beside its own code; [] before there is one. */
export function storedRows<Row>(page: Page, table: string): Promise<Row[]> {
  return page.evaluate(
    (table) =>
      new Promise<never[]>((resolve, reject) => {
        const opening = indexedDB.open("huinuan")
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          if (!database.objectStoreNames.contains(table)) {
            database.close()
            resolve([])
            return
          }
          const asked = database.transaction(table).objectStore(table).getAll()
          asked.onsuccess = () => {
            database.close()
            resolve(asked.result as never[])
          }
        }
      }),
    table
  )
}
