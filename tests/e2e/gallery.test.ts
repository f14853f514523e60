/**
 * Every state of every screen, drawn by the built extension at a fixed time, checked by axe in light and dark,
 * and kept as pictures in docs/screenshots when `GALLERY=keep` is set.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Browser, openBrowser } from "./browser"
import { type Day, days } from "./gallery-days"
import { faults, keepPictures, live, openAt, shoot } from "./gallery-page"

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser({ scale: keepPictures ? 2 : 1 })
})
afterAll(() => browser?.close())

describe.each(days)("the popup: $name", (day) => {
  it.each(["light", "dark"] as const)("in %s", async (look) => {
    await live(browser, { ...day, settings: { ...day.settings, appearance: look } })
    const page = await openAt(browser, "popup.html", 400, 600)
    await page.getByText(day.shows).first().waitFor()
    const fold = page.getByRole("button", { name: day.opens ?? "", expanded: false }).first()
    if (day.opens && (await fold.isVisible())) await fold.click()
    await page.locator(".skeleton").first().waitFor({ state: "detached" })
    await shoot(browser, page, `popup-${day.name}-${look}`)
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400)
    await page.close()
  })
})

describe.each(["welcome", "settings", "practice", "tour", "sentences"])("the page %s", (name) => {
  it.each(["light", "dark"] as const)("in %s", async (look) => {
    const several = days.find((day) => day.name === "several") as Day
    await live(browser, { ...several, settings: { appearance: look } })
    const page = await openAt(browser, `tabs/${name}.html`, 900, 760)
    await page.locator("li, [data-rule]").first().waitFor()
    await shoot(browser, page, `${name}-${look}`)
    expect(await faults(page)).toEqual([])
    await page.close()
  })
})
