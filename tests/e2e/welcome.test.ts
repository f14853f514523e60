/** The first minute: what it does and never does, three choices, practice on made-up buyers. */
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Browser, openBrowser } from "./browser"

let browser: Browser
const open = (name: string): Promise<Page> =>
  browser.open(`chrome-extension://${browser.extensionId}/tabs/${name}.html`)

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

describe("the first page", () => {
  it("opens by itself once after installation", async () => {
    const isWelcome = (page: Page) => page.url().endsWith("/tabs/welcome.html")
    const { context } = browser
    const welcome =
      context.pages().find(isWelcome) ?? (await context.waitForEvent("page", { predicate: isWelcome }))
    await welcome.getByRole("heading", { name: "评价变凉了，还能暖回来" }).waitFor()
    await browser.restart()
    expect(browser.context.pages().some(isWelcome)).toBe(false)
  })

  it("asks the browser to keep the data", async () => {
    const asking = await browser.context.newPage()
    await asking.addInitScript(() => {
      const { storage } = navigator
      Object.assign(window, { asked: 0 })
      const persist = () => {
        Object.assign(window, { asked: (window as unknown as { asked: number }).asked + 1 })
        return Promise.resolve(true)
      }
      Object.defineProperty(storage, "persist", { value: persist })
      Object.defineProperty(storage, "persisted", { value: () => Promise.resolve(false) })
    })
    await asking.goto(`chrome-extension://${browser.extensionId}/tabs/welcome.html`)
    await expect.poll(() => asking.evaluate(() => (window as unknown as { asked: number }).asked)).toBe(1)
    await asking.close()
  })

  it("keeps the kind of shop, the hours and the consent", async () => {
    const page = await open("welcome")
    await page.getByRole("radio", { name: "天猫店" }).click()
    await page.getByRole("radio", { name: "天猫店", checked: true }).waitFor()
    await page.getByLabel("第 1 段的开始时间").fill("09:00")
    await page.getByLabel("第 2 段的开始时间").fill("13:00")
    await page.getByLabel("第 2 段的结束时间").fill("17:30")
    await page.getByRole("switch", { name: "上班时间，每 30 分钟" }).check()
    await browser.killWorker()
    const settings = await open("settings")
    expect(await settings.getByRole("switch", { name: "上班时间自动看一遍评价页" }).isChecked()).toBe(true)
    await settings.getByRole("tab", { name: "店铺和时间" }).click()
    await settings.locator("[data-rule=workingHours] input[value='09:00-12:00, 13:00-17:30']").waitFor()
    await settings.locator("[data-rule=shopKind] select").waitFor()
    expect(await settings.locator("[data-rule=shopKind] select").inputValue()).toBe("tmall")
  })

  it("says what is wrong with wrong hours", async () => {
    const page = await open("welcome")
    await page.getByLabel("第 1 段的开始时间").fill("18:00")
    await page.getByRole("alert").getByText("早于").waitFor()
  })
})

describe("practice", () => {
  it("hears an answer, comments kindly, shows a better line, and keeps only the count", async () => {
    const page = await open("practice")
    await page.getByRole("button", { name: /项链/ }).first().click()
    await page.getByRole("textbox").fill("双十一太忙了，所以一直没联系您")
    await page.getByRole("button", { name: "看看怎么样" }).click()
    await page.getByRole("status").getByText("可以这样说").waitFor()
    expect(await page.getByRole("status").locator("mark").count()).toBeGreaterThan(0)
    await page.keyboard.press("Enter")
    for (;;) {
      await page.getByRole("button", { name: "我说出声了" }).click()
      const last = await page.getByRole("button", { name: "练完了" }).isVisible()
      await page.keyboard.press("Enter")
      if (last) break
    }
    await page.getByText("这一位练完了").waitFor()
    await page.getByText("练过 1 次").waitFor()
    const kept = await browser.inExtension(async () => JSON.stringify(await indexedDB.databases()))
    expect(kept).not.toContain("双十一")
  })
})
