/** The settings page: a rule is changed, a wrong value is refused with a reason, and the popup follows. */
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Browser, openBrowser } from "./browser"

let browser: Browser
let page: Page
const openSettings = () => browser.open(`chrome-extension://${browser.extensionId}/tabs/settings.html`)

beforeAll(async () => {
  browser = await openBrowser()
  page = await openSettings()
})
afterAll(() => browser?.close())

describe("the settings page", () => {
  it("shows every rule with its source", async () => {
    await page.getByRole("heading", { name: "设置" }).waitFor()
    await page.locator("[data-rule=callsPerDay]").waitFor()
    expect(await page.locator("[data-rule]").count()).toBeGreaterThan(25)
    expect(await page.locator("[data-rule=changeWindowDays]").textContent()).toMatch(/来源：.*请核对/)
    expect(await page.getByText("节假日和调休知道到").textContent()).toMatch(/20\d\d 年/)
  })

  it("refuses a wrong value, says what would be right, and keeps the old one", async () => {
    const row = page.locator("[data-rule=callsPerDay]")
    await row.locator("input").fill("1.5")
    await row.locator("input").press("Enter")
    await row.getByText("要填 0 到 10 之间的整数").waitFor()
    await page.reload()
    expect(await page.locator("[data-rule=callsPerDay] input").inputValue()).toBe("2")
  })

  it("keeps a right one over a restart of the worker, and offers the way back", async () => {
    const row = page.locator("[data-rule=workingHours]")
    await row.locator("input").fill("10:00-12:00，14:00-20:00")
    await row.locator("input").press("Enter")
    await row.getByText("存好了").waitFor()
    await browser.killWorker()
    const again = await openSettings()
    const saved = again.locator("[data-rule=workingHours]")
    await again.getByText("改回 09:30-12:00, 13:30-18:00").waitFor()
    expect(await saved.locator("input").inputValue()).toBe("10:00-12:00, 14:00-20:00")
    await again.getByText("改回 09:30-12:00, 13:30-18:00").click()
    await saved.getByText("存好了").waitFor()
    await saved.locator("input[value='09:30-12:00, 13:30-18:00']").waitFor()
  })

  it("speaks English when asked to", async () => {
    await page.bringToFront()
    await page.getByLabel("语言").selectOption("en")
    await page.getByRole("heading", { name: "Settings" }).waitFor()
    await page.getByLabel("Language").selectOption("zh")
    await page.getByRole("heading", { name: "设置" }).waitFor()
  })
})
