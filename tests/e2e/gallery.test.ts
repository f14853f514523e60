/**
 * Every state of every screen, drawn by the built extension at a fixed time, checked by axe in light and dark,
 * and kept as pictures in docs/screenshots when `GALLERY=keep` is set.
 */
import { join } from "node:path"
import axe from "axe-core"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { glowNecklace } from "../seller-backend/scenes/glow-necklace"
import { SellerBackend } from "../seller-backend/serve"
import { type Browser, openBrowser, root } from "./browser"
import { type Day, days, NOW } from "./gallery-days"

const keep = process.env.GALLERY === "keep"
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser({ scale: keep ? 2 : 1 })
})
afterAll(() => browser?.close())

/** Replaces everything in the store by this day. */
async function live(day: Day): Promise<void> {
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
  }, day)
  await page.close()
}

async function openAt(address: string, width: number, height: number): Promise<Page> {
  const page = await browser.context.newPage()
  page.setDefaultTimeout(8_000)
  await page.clock.setFixedTime(NOW)
  await page.setViewportSize({ width, height })
  await page.goto(`chrome-extension://${browser.extensionId}/${address}`)
  await page.getByRole("heading", { level: 1 }).waitFor()
  await page.locator(".skeleton").first().waitFor({ state: "detached" })
  return page
}

async function shoot(page: Page, name: string): Promise<void> {
  if (keep) await browser.screenshot(page, join(root, `docs/screenshots/${name}.png`))
}

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<import("axe-core").AxeResults> } }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)
  })
}

describe.each(days)("the popup: $name", (day) => {
  it.each(["light", "dark"] as const)("in %s", async (look) => {
    await live({ ...day, settings: { ...day.settings, appearance: look } })
    const page = await openAt("popup.html", 400, 600)
    await page.getByText(day.shows).first().waitFor()
    const fold = page.getByRole("button", { name: day.opens ?? "", expanded: false }).first()
    if (day.opens && (await fold.isVisible())) await fold.click()
    await page.locator(".skeleton").first().waitFor({ state: "detached" })
    await shoot(page, `popup-${day.name}-${look}`)
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400)
    await page.close()
  })
})

describe.each(["welcome", "settings", "practice", "sentences", "promises"])("the page %s", (name) => {
  it.each(["light", "dark"] as const)("in %s", async (look) => {
    const several = days.find((day) => day.name === "several") as Day
    await live({ ...several, settings: { appearance: look } })
    const page = await openAt(`tabs/${name}.html`, 900, 760)
    await page.locator("li, [data-rule]").first().waitFor()
    await shoot(page, `${name}-${look}`)
    expect(await faults(page)).toEqual([])
    await page.close()
  })
})

it("a promise is kept by one click, and leaves the list of open ones", async () => {
  await live(days.find((day) => day.name === "several") as Day)
  const page = await openAt("tabs/promises.html", 900, 760)
  await page.getByText("今天补寄一对耳堵").waitFor()
  await page.getByRole("button", { name: "做到了" }).click()
  await page.getByText("没有还没做到的承诺").waitFor()
  await page.close()
})

it("the seller's page with the marks beside its rows", async () => {
  const backend = new SellerBackend(glowNecklace(new Date()))
  const seller = await openBrowser({ backend, scale: keep ? 2 : 1 })
  try {
    const page = await seller.open("https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC")
    await page.setViewportSize({ width: 1440, height: 900 })
    await expect.poll(() => seller.badge(), { timeout: 30_000 }).toMatch(/^\d$/)
    await page.getByText("没有夜光").first().scrollIntoViewIfNeeded()
    await page.waitForTimeout(800) // the marks follow the scrolling
    if (keep) await seller.screenshot(page, join(root, "docs/screenshots/overlay.png"))
    expect(seller.left()).toEqual([])
  } finally {
    await seller.close()
  }
})
