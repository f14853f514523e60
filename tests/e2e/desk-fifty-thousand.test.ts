/** The desk over 50,000 cases and half a million events: it opens, scrolls, searches and filters without lag. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { DAY, dayOf, toChinaIso } from "../../src/rules/time"
import { fillStore } from "../seeded-store/fill"
import { packedStore } from "../seeded-store/packed"
import { type SeededStore, seededStore } from "../seeded-store/seeded-store"
import { encodeGbk, htmlEscape } from "../seller-backend/gbk"
import { type Browser, openBrowser } from "./browser"
import { type SheetRow, sheetsIn } from "./xlsx-sheets"

const CASES = 50_000
let browser: Browser
let store: SeededStore
let page: Page
const folder = mkdtempSync(join(tmpdir(), "huinuan-fifty-thousand-"))

beforeAll(async () => {
  browser = await openBrowser()
  const now = Date.now()
  store = seededStore({ cases: CASES, seed: 3, now })
  await fillStore(browser, packedStore(store, now))
  page = await browser.open(`chrome-extension://${browser.extensionId}/tabs/desk.html`)
}, 600_000)
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

const grid = () => page.getByRole("grid", { name: "案子" })
const rowCount = async () => Number(await grid().getAttribute("aria-rowcount")) - 1

describe("50,000 cases", () => {
  it("shows the open ones at once, and then knows all of them", async () => {
    await page.locator("tbody tr").first().waitFor()
    await page.getByText("正在读取以前的案子").waitFor({ state: "detached", timeout: 60_000 })
    const open = store.cases.filter((state) => state.open === 1).length
    expect(await rowCount()).toBe(open)
    await page.getByRole("radio", { name: "全部 50,000" }).click()
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

describe("a case that has rested for months", () => {
  it("is opened, noted and taken back like any other, and its page follows", async () => {
    const resting = store.cases[4711] as (typeof store.cases)[number]
    expect(resting.stage).toBe("closed")
    await page.getByRole("radio", { name: "全部 50,000" }).click()
    await page.getByRole("searchbox").fill(resting.review.orderId ?? "")
    await expect.poll(rowCount).toBe(1)
    await page.locator("tbody tr .cut").first().click()
    await page.getByRole("tab", { name: /^经过/ }).click()
    await page.getByText("第一次看到").waitFor()
    for (const words of ["买家又来问了", "又问了一次"]) {
      const note = page.getByLabel("记一笔").and(page.locator("[data-note]"))
      await note.fill(words)
      await note.press("Enter")
      await page.getByText(`“${words}”`).waitFor() // the first one found it on a shelf, the second in a row
    }
    await page.getByRole("button", { name: /撤销/ }).click()
    await page.getByText("已撤销").waitFor()
    await page.getByRole("searchbox").fill("买家又来问了")
    await expect.poll(rowCount).toBe(1)
    await page.getByRole("searchbox").fill("")
    await expect.poll(rowCount).toBe(CASES)
    await page.keyboard.press("Escape")
  })
})

describe("real files over 50,000 cases", () => {
  const FRESH = 300
  /** As Excel in China saves it: new rows, and five that the store has. */
  function table(): Uint8Array {
    const day = (index: number) => dayOf(Date.now() - (200 + (index % 30)) * DAY).replaceAll("-", "/")
    const fresh = Array.from({ length: FRESH }, (_, index) => [
      ...[
        day(index),
        `买家${index}`,
        "羊毛围巾",
        "差评",
        `第 ${index} 条：掉毛，“洗了”一次就破`,
        "已解决",
        ""
      ]
    ])
    const known = store.cases
      .filter(({ review }) => review.orderId !== null && !/[",]/.test(review.text))
      .slice(-5)
      .map(({ review }) => [
        ...[review.postedAt.slice(0, 10), "", review.itemTitle, "", review.text, "", review.orderId ?? ""]
      ])
    const head = ["日期", "买家旺旺", "宝贝", "好中差评", "评价内容", "处理结果", "订单号"]
    const lines = [head, ...fresh, ...known].map((row) => row.join(","))
    return encodeGbk(`${lines.join("\r\n")}\r\n`, htmlEscape)
  }

  it("a table in GBK is taken in, and only what is new in it", async () => {
    const file = join(folder, "差评.csv")
    writeFileSync(file, table())
    await page.goto(`${page.url().replace(/#.*/, "")}#data`)
    const card = page.getByRole("region", { name: "导入以前手工记的差评表" })
    await card.locator("input[type=file]").setInputFiles(file)
    await card.getByText(`${FRESH}新的`).waitFor({ timeout: 60_000 })
    await card.getByText("5已经有了").waitFor()
    await card.getByRole("button", { name: `导入 ${FRESH} 条` }).click()
    await page.getByText(`导入了 ${FRESH} 条。`).waitFor({ timeout: 120_000 })
  })

  it("all of it goes into one Excel file, while the page still listens, and stands there as in the store", async () => {
    await page.evaluate(watchGaps)
    const [started] = await Promise.all([
      page.waitForEvent("download", { timeout: 240_000 }),
      page.getByRole("button", { name: "导出 Excel" }).click()
    ])
    const longest = await page.evaluate(() => (globalThis as { longestGap?: number }).longestGap)
    expect(longest).toBeLessThan(4000) // at once, it would be many times that
    const sheets = sheetsIn(readFileSync(await started.path()))
    expect([...sheets.keys()]).toEqual(["案子", "承诺", "统计"])
    const [header = [], ...rows] = sheets.get("案子") ?? []
    const opened = store.cases.filter((state) => state.opened)
    expect(rows.length).toBe(opened.length + FRESH)
    const column = (name: string) => header.indexOf(name)
    const byReview = new Map(rows.map((row) => [row[column("评价编号")], row]))
    const minute = (at: number) => toChinaIso(at).slice(0, 16).replace("T", " ")
    for (const index of [0, 7, 4711, 31_415, opened.length - 1]) {
      const state = opened[index] as (typeof opened)[number]
      const { review } = state
      const row = byReview.get(review.feedId ?? "") as SheetRow
      expect({
        shop: row[column("店铺")],
        order: row[column("订单号")] ?? null,
        item: row[column("商品")],
        buyer: row[column("买家")],
        words: row[column("评价内容")] ?? "",
        written: row[column("评价日期")],
        seen: row[column("发现时间")],
        calls: row[column("电话次数")],
        solved: row[column("解决时间")] ?? null,
        clerk: row[column("负责人")] ?? null
      }).toEqual({
        shop: state.shop,
        order: review.orderId,
        item: review.itemTitle,
        buyer: review.buyer,
        words: review.text,
        written: minute(state.postedAt),
        seen: minute(state.firstSeenAt),
        calls: state.calls.length,
        solved: state.solvedAt === null ? null : minute(state.solvedAt),
        clerk: state.owner
      })
    }
    const imported = rows.filter((row) => row[column("标签")] === "导入")
    expect(imported.length).toBe(FRESH)
    expect(imported.some((row) => row[column("评价内容")] === "第 7 条：掉毛，“洗了”一次就破")).toBe(true)
    const promises = opened.reduce((sum, state) => sum + state.promises.length, 0)
    expect((sheets.get("承诺") ?? []).length - 1).toBe(promises)
    const all = (sheets.get("统计") ?? []).find((row) => row[1] === "全部不满")
    expect(all?.[3]).toBe(opened.length + FRESH)
  })

  it("the import is taken back as a whole", async () => {
    const card = page.getByRole("region", { name: "导入以前手工记的差评表" })
    await card.getByRole("button", { name: "撤回整次导入" }).click()
    await page.getByText(`撤回了 ${FRESH} 条。`).waitFor({ timeout: 120_000 })
  })
})

/** In the page: how long it was deaf at most, from now on. */
function watchGaps(): void {
  const place = globalThis as { longestGap?: number }
  place.longestGap = 0
  let last = performance.now()
  setInterval(() => {
    const now = performance.now()
    place.longestGap = Math.max(place.longestGap ?? 0, now - last)
    last = now
  }, 20)
}
