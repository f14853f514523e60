/** The desk over 50,000 cases and half a million events: it opens, scrolls, searches and filters without lag. */
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { fillStore } from "../seeded-store/fill"
import { packedStore } from "../seeded-store/packed"
import { type SeededStore, seededStore } from "../seeded-store/seeded-store"
import { type Browser, openBrowser } from "./browser"

const CASES = 50_000
let browser: Browser
let store: SeededStore
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  const now = Date.now()
  store = seededStore({ cases: CASES, seed: 3, now })
  await fillStore(browser, packedStore(store, now))
  page = await browser.open(`chrome-extension://${browser.extensionId}/tabs/desk.html`)
}, 600_000)
afterAll(() => browser?.close())

const grid = () => page.getByRole("grid", { name: "案子" })
const rowCount = async () => Number(await grid().getAttribute("aria-rowcount")) - 1

describe("50,000 cases", () => {
  it("shows the open ones at once, and then knows all of them", async () => {
    await page.locator("tbody tr").first().waitFor()
    await page.getByText("正在读取以前的案子").waitFor({ state: "detached", timeout: 60_000 })
    const open = store.cases.filter((state) => state.open === 1).length
    expect(await rowCount()).toBe(open)
    await page.getByRole("radio", { name: `全部 ${CASES}` }).click()
    expect(await rowCount()).toBe(CASES)
    expect(await page.locator("tbody tr").count()).toBeLessThan(60) // only those in sight are drawn
  })

  it("scrolls to the very end", async () => {
    await page.locator(".tb").evaluate((table) => table.scrollTo(0, table.scrollHeight))
    await page.locator(`tr[aria-rowindex="${CASES + 1}"]`).waitFor()
  })

  it("finds a case by its order number, by a note and by the buyer's words", async () => {
    const wanted = store.cases[31_415]
    const search = page.getByRole("searchbox")
    await search.fill(wanted?.review.orderId ?? "")
    await expect.poll(rowCount).toBe(1)
    await search.fill("退换太麻烦 耳堵")
    const both = store.cases.filter(
      ({ said, review, promises }) =>
        said.some((words) => words.includes("退换太麻烦")) &&
        [review.text, ...promises.map(({ text }) => text)].some((words) => words.includes("耳堵"))
    )
    await expect.poll(rowCount).toBe(both.length)
    expect(both.length).toBeGreaterThan(100)
    await search.fill("")
  })

  it("filters by cause and clerk together", async () => {
    await page.getByRole("combobox", { name: "原因" }).selectOption("尺寸")
    await page.getByRole("combobox", { name: "谁在跟" }).selectOption("阿秋")
    const found = await rowCount()
    expect(found).toBeGreaterThan(100)
    expect(found).toBeLessThan(CASES / 4)
    await page.getByRole("button", { name: "清空筛选" }).click()
    expect(await rowCount()).toBe(CASES)
  })

  it("takes in what is noted, without reading everything again", async () => {
    await page.getByRole("radio", { name: /^未结/ }).click()
    const before = await rowCount()
    await page.locator("tbody tr").first().getByRole("checkbox").click()
    await page.getByRole("button", { name: "贴标签" }).click()
    await page.getByRole("combobox", { name: "标签" }).fill("加急")
    await page.keyboard.press("Enter")
    await page.locator("tbody tr").getByText("加急").waitFor()
    expect(await rowCount()).toBe(before)
  })
})
