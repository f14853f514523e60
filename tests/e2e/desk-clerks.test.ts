/** Clerks: her own month with its arithmetic open, the cliff said kindly, what she may do, and rules for next month. */
import { readFileSync } from "node:fs"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { bonus } from "../../src/kpi/bonus"
import { readXlsx } from "../../src/sheets/xlsx"
import { type Browser, openBrowser } from "./browser"
import { type Day, days, NOW } from "./gallery-days"
import { faults, keepPictures, live, openAt, shoot } from "./gallery-page"
import { shopYear } from "./shop-year"

let browser: Browser
const several = days.find((day) => day.name === "several") as Day
const year: Day = { ...several, events: shopYear(NOW, { days: 60, perDay: 14 }), settings: { clerk: "小林" } }
const open = (width = 1360, height = 1300) => openAt(browser, "tabs/desk.html#clerks", width, height)

const written = (number: number) => new Intl.NumberFormat("zh-CN").format(number)

beforeAll(async () => {
  browser = await openBrowser({ scale: keepPictures ? 2 : 1 })
})
afterAll(() => browser?.close())

describe("clerks on the desk", () => {
  it("lays open how a score comes about: its lines add up to it, and the bonus follows from it", async () => {
    await live(browser, year)
    const page = await open()
    await page.getByRole("heading", { name: "小林，您的这个月" }).waitFor()
    const exact = Number(await page.locator(".score").getAttribute("title"))
    const table = page.locator("table.arithmetic")
    let sum = 0
    for (const row of (await table.locator("tbody tr").all()).slice(0, 5)) {
      const formula = (await row.locator(".how").textContent()) ?? ""
      const parts = /^(\d+) ÷ (\d+) × (\d+)(?: × 100 ÷ (\d+))?$/.exec(formula)
      if (!parts) continue
      const [done, of, weight, measured = 100] = parts.slice(1).map((part) => Number(part ?? 100))
      sum += ((done as number) / (of as number)) * (weight as number) * (100 / measured)
    }
    expect(Math.abs(sum - exact)).toBeLessThan(0.0001)
    const { base, fen, next } = bonus(exact)
    await page.getByText(`${written(base)} × ${exact} ÷ 100`).waitFor()
    expect(await page.locator(".score-line").textContent()).toContain(written(fen / 100))
    if (next) await page.getByText(/再 [\d.]+ 分就多 [\d,.]+ 元/).waitFor()
    await page.close()
  })

  it("shows everyone her own first; another's only where the owner unfolds it", async () => {
    await live(browser, year)
    const page = await open()
    await page.getByRole("heading", { name: "小林，您的这个月" }).waitFor()
    expect(await page.getByText("阿秋").filter({ visible: true }).count()).toBe(0)
    await page.getByText("店主用：看别人的、改考核").click()
    await page.getByLabel("看谁的").selectOption("阿秋")
    await page.getByRole("heading", { name: "阿秋的这个月" }).waitFor()
    await page.close()
  })

  it("takes new weights for a month that has not begun, and nothing that does not add up", async () => {
    await live(browser, year)
    const page = await open()
    await page.getByText("店主用：看别人的、改考核").click()
    const before = await page.locator(".score").textContent()
    await page.getByText(/从 2026 年 12 月起这样算/).waitFor()
    expect(await page.locator(".assessment").textContent()).toContain("没有销售额这一项")
    await page.getByLabel("第一次联系按时").fill("40")
    await page.getByText("加起来 115，要正好 100").waitFor()
    await page.getByRole("button", { name: "定下来" }).click()
    await page.getByRole("alert").getByText("加起来要正好是 100，现在是 115").waitFor()
    await page.getByLabel("解决了，买家也确认了").fill("15")
    await page.getByRole("button", { name: "定下来" }).click()
    await page.getByText("定下来了，下个月起算。").waitFor()
    await page.getByText(/2026 年 12 月起的新考核已经定了/).waitFor()
    expect(await page.locator(".score").textContent()).toBe(before)
    await page.close()
  })

  it("saves the month as a sheet that says the same", async () => {
    await live(browser, year)
    const page = await open()
    const score = Number(await page.locator(".score").getAttribute("title"))
    const saving = page.waitForEvent("download")
    await page.getByRole("button", { name: "存成表格" }).click()
    const download = await saving
    expect(download.suggestedFilename()).toBe("回暖 小林 2026-11.xlsx")
    const { tables } = await readXlsx(readFileSync(await download.path()))
    const [table] = tables
    expect(table?.rows[0]).toEqual(["项目", "做到", "应做", "权重", "得分", "怎么算的"])
    expect(table?.rows.find(([name]) => name === "合计")?.[4]).toBe(score)
    expect(table?.rows.find(([name]) => name === "奖金（元）")?.[4]).toBe(bonus(score).fen / 100)
    await page.close()
  })

  it("goes to paper with its arithmetic, without what is only the owner's", async () => {
    await live(browser, year)
    const page = await open()
    await page.getByRole("table", { name: "怎么算出来的" }).waitFor()
    await page.emulateMedia({ media: "print" })
    expect(await page.getByRole("table", { name: "怎么算出来的" }).isVisible()).toBe(true)
    expect(await page.getByText("店主用：").isVisible()).toBe(false)
    expect(await page.getByRole("navigation").isVisible()).toBe(false)
    await shoot(browser, page, "desk-clerks-print")
    await page.close()
  })

  it("lays its arithmetic open to the last digit, and says why the digits shown may not add up", async () => {
    await live(browser, year)
    const page = await open()
    await page.locator(".score").waitFor()
    const rows = page.getByRole("table", { name: "怎么算出来的" }).getByRole("row")
    const points = (await rows.locator("td:last-child").allTextContents()).map(Number)
    const [total = 0, ...lines] = points.reverse()
    const sum = lines.reduce((all, one) => all + one, 0)
    const said = await page.getByText("合计用没有舍入的数相加").count()
    expect(said === 1).toBe(sum.toFixed(2) !== total.toFixed(2))
    await page.close()
  })

  it("says what may be done, how far, and what may not", async () => {
    await live(browser, year)
    const page = await open()
    const panel = page.getByRole("region", { name: "能做、不能做、做到哪一步" })
    await panel.getByText("补偿每次不超过 20 元，再多请店主定").waitFor()
    await panel.getByText("东西没寄出就点发货").waitFor()
    await page.close()
  })

  it("leads to a made-up buyer, and has one small thing for today", async () => {
    await live(browser, year)
    const page = await open()
    const panel = page.getByRole("region", { name: "每天学一点点" })
    expect((await panel.locator(".tip").textContent())?.length).toBeGreaterThan(10)
    await panel.getByRole("link", { name: "找一位假想的买家练一练" }).click()
    await page.waitForURL(/practice\.html/)
    await page.close()
  })
})

describe.each([
  ["light", { appearance: "light" }],
  ["dark", { appearance: "dark" }],
  ["english", { language: "en", appearance: "light" }]
] as const)("the picture in %s", (name, settings) => {
  it.each([
    ["wide", 1360, 1260],
    ["narrow", 480, 2500]
  ] as const)("%s", async (width, pixels, height) => {
    await live(browser, { ...year, settings: { ...year.settings, ...settings } })
    const page = await open(pixels, height)
    await page.locator("table.arithmetic").waitFor()
    await shoot(browser, page, `desk-clerks-${name}${width === "wide" ? "" : "-narrow"}`)
    await page.locator(".owner-part summary").click()
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(pixels)
    if (width === "wide") await shoot(browser, page, `desk-clerks-owner-${name}`)
    await page.close()
  })
})

it("a clerk without a name, and a month without anything", async () => {
  const empty = days.find((day) => day.name === "all-done") as Day
  await live(browser, { ...empty, settings: {} })
  const unnamed = await open(1360, 860)
  await unnamed.getByText("还没写您的称呼").waitFor()
  await unnamed.close()
  await live(browser, { ...empty, settings: { clerk: "小林" } })
  const page = await open(1360, 860)
  await page.getByText("这个月还没有可以算的").waitFor()
  await shoot(browser, page, "desk-clerks-empty")
  expect(await faults(page)).toEqual([])
  await page.close()
})
