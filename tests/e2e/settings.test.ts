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
    await page.getByRole("heading", { name: "设置", exact: true }).waitFor()
    let rules = 0
    for (const part of ["电话和跟进", "期限和提醒", "发货和留言", "看页面", "保留和归类", "店铺和时间"]) {
      await page.getByRole("tab", { name: part }).click()
      await page.getByRole("heading", { name: part }).waitFor()
      rules += await page.locator("[data-rule]").count()
    }
    expect(rules).toBeGreaterThan(25)
    expect(await page.getByText("节假日和调休知道到").textContent()).toMatch(/20\d\d 年/)
    await page.getByRole("tab", { name: "期限和提醒" }).click()
    expect(await page.locator("[data-rule=changeWindowDays]").textContent()).toMatch(/来源：.*请核对/)
  })

  it("is walked through by the arrow keys, and each part has an address", async () => {
    await page.getByRole("tab", { name: "期限和提醒" }).press("ArrowUp")
    await page.locator("[data-rule=callsPerDay]").waitFor()
    expect(page.url()).toMatch(/#calls$/)
    await page.reload()
    await page.locator("[data-rule=callsPerDay]").waitFor()
    const linked = await browser.open(`chrome-extension://${browser.extensionId}/tabs/settings.html#rules`)
    await linked.locator("[data-rule=shopKind]").waitFor()
    await linked.close()
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
    await page.getByRole("tab", { name: "店铺和时间" }).click()
    const row = page.locator("[data-rule=workingHours]")
    await row.locator("input").fill("10:00-12:00，14:00-20:00")
    await row.locator("input").press("Enter")
    await row.getByText("存好了").waitFor()
    await browser.killWorker()
    const again = await openSettings()
    await again.getByRole("tab", { name: "店铺和时间" }).click()
    const saved = again.locator("[data-rule=workingHours]")
    await again.getByText("改回 09:30-12:00, 13:30-18:00").waitFor()
    expect(await saved.locator("input").inputValue()).toBe("10:00-12:00, 14:00-20:00")
    await again.getByText("改回 09:30-12:00, 13:30-18:00").click()
    await saved.getByText("存好了").waitFor()
    await saved.locator("input[value='09:30-12:00, 13:30-18:00']").waitFor()
  })

  it("speaks English when asked to", async () => {
    await page.bringToFront()
    await page.getByRole("tab", { name: "您和这台电脑" }).click()
    await page.getByLabel("语言").selectOption("en")
    await page.getByRole("heading", { name: "Settings", exact: true }).waitFor()
    await page.getByLabel("Language").selectOption("zh")
    await page.getByRole("heading", { name: "设置", exact: true }).waitFor()
  })
})
