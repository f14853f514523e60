/** The service board: scores typed in, points looked at, the shipping note, and a courier table that says it is old. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Browser, openBrowser } from "./browser"
import { type Day, days } from "./gallery-days"
import { faults, keepPictures, live, openAt, shoot } from "./gallery-page"

let browser: Browser
const several = days.find((day) => day.name === "several") as Day
const open = (width = 1360, height = 1500) => openAt(browser, "tabs/desk.html#service", width, height)
const board = {
  labels: ["宝贝与描述相符", "卖家的服务态度", "卖家的发货速度"],
  entries: [
    { day: "2026-08-03", scores: [4.71, 4.8, 4.62] },
    { day: "2026-09-01", scores: [4.74, 4.79, 4.66] },
    { day: "2026-10-12", scores: [4.78, null, 4.73] },
    { day: "2026-11-16", scores: [4.82, 4.81, 4.73] }
  ],
  checks: { photos: "2026-11-10", measured: "2026-11-16", fast: "2026-09-02", promise: "2026-11-17" }
}
const used: Day = { ...several, settings: { service: { 夜光小铺: board } } }

beforeAll(async () => {
  browser = await openBrowser({ scale: keepPictures ? 2 : 1 })
})
afterAll(() => browser?.close())

describe("the service board", () => {
  it("keeps three scores with their day, refuses what is none, and shows how they moved", async () => {
    await live(browser, used)
    const page = await open()
    const card = page.getByRole("region", { name: "宝贝与描述相符" })
    await card.getByText("4.82").waitFor()
    await card.getByText("比上次高 0.04").waitFor()
    const field = page.getByLabel("宝贝与描述相符").and(page.locator("input.field")).first()
    await field.fill("48.5")
    await page.getByRole("button", { name: "记下" }).first().click()
    await page.getByText("要填 0 到 5 之间的数").waitFor()
    await field.fill("4.85")
    await page.getByRole("button", { name: "记下" }).first().click()
    await card.getByText("4.85").waitFor()
    await page.reload()
    await card.getByText("4.85").waitFor()
    await page.getByRole("button", { name: "看表格" }).click()
    await page.getByRole("button", { name: "删掉 2026-11-18 的" }).click()
    await card.getByText("4.82").waitFor()
    await page.close()
  })

  it("has exactly four points of the description, ticked for a month, and says which are due again", async () => {
    await live(browser, used)
    const page = await open()
    const card = page.getByRole("region", { name: "宝贝与描述相符" })
    await card.getByText("4.82").waitFor()
    expect(await card.getByRole("checkbox").count()).toBe(4)
    const service = page.getByRole("region", { name: "卖家的服务态度" })
    await service.getByText("该再看一遍了").waitFor()
    const fast = service.getByLabel(/快：6 秒/)
    await fast.check()
    await service.getByText("今天看过").waitFor()
    await page.reload()
    await expect.poll(() => service.getByLabel(/快：6 秒/).isChecked()).toBe(true)
    await page.close()
  })

  it("calls the scores as the page does", async () => {
    await live(browser, used)
    const page = await open()
    await page.getByText("页面上的叫法不一样？").click()
    await page.locator(".names input").nth(2).fill("物流服务")
    await page.locator(".names").getByRole("button", { name: "记下" }).click()
    await page.getByRole("region", { name: "物流服务" }).waitFor()
    await page.close()
  })

  it("gives the home page's note, with the shop's own hours", async () => {
    await live(browser, used)
    const page = await open()
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"])
    await page.bringToFront()
    await page.getByRole("button", { name: "复制这句" }).click()
    await page.getByText("复制好了。").waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("付款后 24 小时内寄出")
    await page.close()
  })

  it("lists what belongs in a parcel as the shop has it, its own changes too", async () => {
    const own = [{ id: "bag", text: "袋子是新的", source: "" }]
    await live(browser, { ...used, settings: { ...used.settings, parcelChecklists: { 夜光小铺: own } } })
    const page = await open()
    const panel = page.getByRole("region", { name: "包裹里该有的" })
    await panel.getByText("在“订单”里改过的清单").waitFor()
    expect(await panel.getByRole("listitem").allTextContents()).toEqual(["袋子是新的"])
    await page.close()
  })

  it("shows the couriers as history until the shop writes its own", async () => {
    await live(browser, used)
    const page = await open()
    const panel = page.getByRole("region", { name: "快递" })
    await panel.getByText("历史", { exact: true }).waitFor()
    expect(await panel.getByLabel("申通 运费（元）").inputValue()).toBe("15")
    await panel.getByLabel("申通 运费（元）").fill("八块")
    await panel.getByRole("button", { name: "存下" }).click()
    await panel.getByText("每家要有名字").waitFor()
    await panel.getByLabel("申通 运费（元）").fill("8.5")
    await panel.getByLabel("什么时候的价格").fill("2026 年 11 月")
    await panel.getByLabel("这些是我们现在的价格").check()
    await panel.getByRole("button", { name: "存下" }).click()
    await page.getByText("存好了。").waitFor()
    await page.reload()
    await expect.poll(() => panel.getByLabel("申通 运费（元）").inputValue()).toBe("8.5")
    expect(await panel.getByText("历史", { exact: true }).count()).toBe(0)
    await page.close()
  })
})

describe.each([
  ["light", { appearance: "light" }, "走势"],
  ["dark", { appearance: "dark" }, "走势"],
  ["english", { language: "en", appearance: "light" }, "Trend"]
] as const)("the picture in %s", (name, settings, title) => {
  it.each([
    ["wide", 1360, 1500],
    ["narrow", 480, 2700]
  ] as const)("%s", async (width, pixels, height) => {
    await live(browser, { ...used, settings: { ...used.settings, ...settings } })
    const page = await open(pixels, height)
    await page.getByRole("heading", { name: title }).waitFor()
    await page.locator("figure svg").first().waitFor()
    await shoot(browser, page, `desk-service-${name}${width === "wide" ? "" : "-narrow"}`)
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(pixels)
    await page.close()
  })
})

it("an empty board", async () => {
  await live(browser, several)
  const page = await open()
  await page.getByText("再填一次，就能看出走势").waitFor()
  await shoot(browser, page, "desk-service-empty")
  expect(await faults(page)).toEqual([])
  await page.close()
})
