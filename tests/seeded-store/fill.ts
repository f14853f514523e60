/** Puts a made-up store into the browser's, in bulk: stored rows as they are, without the worker. */
import type { Browser } from "../e2e/browser"
import type { PackedStore } from "./packed"
import type { SeededStore } from "./seeded-store"

/** Rows that go over at once; a pack holds a thousand events, a shelf some hundreds of cases. */
const portions: Readonly<Record<string, number>> = { packs: 20, shelved: 20 }
const PORTION = 10_000

/** Replaces everything that was there. Pages that are open do not hear of it: open them afterwards. */
export async function fillStore(browser: Browser, store: SeededStore | PackedStore): Promise<void> {
  const first = await browser.openPopup()
  await first.getByRole("heading", { level: 1 }).waitFor()
  await first.close()
  const page = await browser.open(`chrome-extension://${browser.extensionId}/manifest.json`)
  await page.evaluate(clearStore)
  for (const [table, rows] of Object.entries(store) as [string, readonly unknown[]][]) {
    const portion = portions[table] ?? PORTION
    for (let start = 0; start < rows.length; start += portion)
      await page.evaluate(putRows, {
        table,
        rows: JSON.stringify(rows.slice(start, start + portion), asText)
      })
  }
  await page.close()
}

/** Bytes go over as the text that they are, numbers as a list. */
function asText(_key: string, value: unknown): unknown {
  if (value instanceof Uint32Array) return [...value]
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : value
}

async function clearStore(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("huinuan")
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const names = [...database.objectStoreNames]
  const transaction = database.transaction(names, "readwrite")
  for (const name of names) transaction.objectStore(name).clear()
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onabort = () => reject(transaction.error)
  })
  database.close()
}

async function putRows({ table, rows }: { table: string; rows: string }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("huinuan")
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const transaction = database.transaction(table, "readwrite", { durability: "relaxed" })
  const target = transaction.objectStore(table)
  const encoder = new TextEncoder()
  for (const row of JSON.parse(rows))
    target.put({
      ...row,
      ...("json" in row && { json: encoder.encode(row.json) }),
      ...("numbers" in row && { numbers: Uint32Array.from(row.numbers) })
    })
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onabort = () => reject(transaction.error)
  })
  database.close()
}
