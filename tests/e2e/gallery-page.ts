/**
 * How the pictures of the gallery are taken: a day is put into the store, a page is opened at that day's time,
 * checked by axe, and kept in docs/screenshots when `GALLERY=keep` is set.
 */
import { join } from "node:path"
import axe from "axe-core"
import type { Page } from "playwright-core"
import { type Browser, root } from "./browser"
import { type Day, NOW } from "./gallery-days"

export const keepPictures = process.env.GALLERY === "keep"

/** Replaces everything in the store by this day. */
export async function live(browser: Browser, day: Day): Promise<void> {
  const page = await browser.open(`chrome-extension://${browser.extensionId}/popup.html`)
  await page.getByRole("heading", { level: 1 }).waitFor()
  await page.evaluate(async ({ events, readings, settings }) => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("huinuan")
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const names = [...opened.objectStoreNames]
    const transaction = opened.transaction(names, "readwrite")
    for (const name of names) transaction.objectStore(name).clear()
    for (const reading of readings) transaction.objectStore("readings").put(reading)
    for (const [name, value] of Object.entries(settings))
      transaction.objectStore("settings").put({ name, value })
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    opened.close()
    const answer = await chrome.runtime.sendMessage({ type: "huinuan/import-events", body: { events } })
    if (!("value" in answer)) throw new Error(JSON.stringify(answer))
    // the worker marked what is open by the machine's clock; by the day's clock more may be
    const again = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("huinuan")
      request.onsuccess = () => resolve(request.result)
    })
    const orders = again.transaction("orders", "readwrite").objectStore("orders")
    await new Promise<void>((resolve) => {
      orders.openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result
        if (cursor === null) return resolve()
        cursor.update({ ...cursor.value, open: 1 })
        cursor.continue()
      }
    })
    again.close()
  }, day)
  await page.close()
}

/** Opens a page of the extension at the day's time. */
export async function openAt(
  browser: Browser,
  address: string,
  width: number,
  height: number
): Promise<Page> {
  const page = await browser.context.newPage()
  page.setDefaultTimeout(8_000)
  await page.clock.setFixedTime(NOW)
  await page.setViewportSize({ width, height })
  await page.goto(`chrome-extension://${browser.extensionId}/${address}`)
  await page.getByRole("heading", { level: 1 }).first().waitFor()
  await page.locator(".skeleton").first().waitFor({ state: "detached" })
  return page
}

export async function shoot(browser: Browser, page: Page, name: string): Promise<void> {
  if (keepPictures) await browser.screenshot(page, join(root, `docs/screenshots/${name}.png`))
}

/** What axe finds wrong, each with its elements. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<import("axe-core").AxeResults> } }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)
  })
}
