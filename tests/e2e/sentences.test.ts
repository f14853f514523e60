/** The shop's own words: changed, switched off, kept over a restart, and given back. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Browser, openBrowser } from "./browser"

let browser: Browser
const open = () => browser.open(`chrome-extension://${browser.extensionId}/tabs/sentences.html`)

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

describe("the sentences page", () => {
  it("changes a sentence into the shop's own words, and back", async () => {
    const page = await open()
    const row = page.locator("[data-sentence]").first()
    const original = (await row.locator(".words").textContent()) ?? ""
    await row.getByRole("button", { name: "改一改" }).click()
    await page.getByRole("textbox", { name: "改一改" }).fill("您好，我是{shop}的{clerk}，打扰您两分钟。")
    await page.getByRole("button", { name: "存下" }).click()
    await page.getByText("打扰您两分钟").waitFor()
    await browser.restart()
    const again = await open()
    const own = again.locator("[data-sentence]", { hasText: "打扰您两分钟" })
    await own.getByText("店里的").waitFor()
    await own.getByRole("button", { name: "用回原来的" }).click()
    await again.getByText("打扰您两分钟").waitFor({ state: "detached" })
    expect(await again.locator(".words").first().textContent()).toBe(original)
  })

  it("cannot save a blank that nobody fills, and says what the checker thinks", async () => {
    const page = await open()
    await page.getByRole("button", { name: "加一句自己的" }).click()
    const box = page.getByRole("textbox", { name: "改一改" })
    await box.fill("您的{电话}我记下了")
    await page.getByRole("alert").getByText("没有叫“电话”的变量").waitFor()
    expect(await page.getByRole("button", { name: "存下" }).isDisabled()).toBe(true)
    await box.fill("亲，快递不是我们的，我们也控制不了")
    await page.getByText("话术体检：").first().waitFor()
  })

  it("switches a sentence off and on", async () => {
    const page = await open()
    const row = page.locator("[data-sentence]").nth(1)
    await row.getByRole("button", { name: "关掉" }).click()
    await row.getByText("已关掉").waitFor()
    await row.getByRole("button", { name: "打开" }).click()
    await row.getByText("已关掉").waitFor({ state: "detached" })
  })
})
