/** Why buyers complain: the desk counts a made-up half-year, and says plainly where numbers are small. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Event } from "../../src/cases/event"
import { itemKey } from "../../src/cases/item"
import { type Browser, openBrowser } from "./browser"
import { type Day, days, NOW } from "./gallery-days"
import { faults, keepPictures, live, openAt, shoot } from "./gallery-page"
import { shopYear } from "./shop-year"

let browser: Browser
const several = days.find((day) => day.name === "several") as Day
const events = shopYear(NOW)
const year: Day = { ...several, events, settings: { clerk: "小林" } }
const open = (width = 1360, height = 1180) => openAt(browser, "tabs/desk.html#reasons", width, height)

beforeAll(async () => {
  browser = await openBrowser({ scale: keepPictures ? 2 : 1 })
})
afterAll(() => browser?.close())

/** Complaints of this week as the log has them, counted without the code under test. */
function thisWeek(): Extract<Event, { type: "review-seen" }>[] {
  const monday = Date.parse("2026-11-16T00:00:00+08:00")
  return events.filter(
    (event): event is Extract<Event, { type: "review-seen" }> =>
      event.type === "review-seen" && event.opens && Date.parse(event.review.postedAt) >= monday
  )
}

describe("reasons on the desk", () => {
  it("counts this week's complaints by cause and by item", async () => {
    await live(browser, year)
    const page = await open()
    await page.getByText(new RegExp(`条评价里 ${thisWeek().length} 条有不满，上周同期`)).waitFor()
    const glow = thisWeek().filter(({ judgement }) => judgement.causes[0] === "与描述不符").length
    const row = page.getByRole("row", { name: /与描述不符/ }).first()
    expect(await row.locator("td.now").textContent()).toBe(String(glow))
    const item = thisWeek().filter(({ review }) => itemKey(review) === "680000000001").length
    expect(await page.getByRole("row", { name: /夜光项链/ }).textContent()).toContain(`${item} / `)
    await page.getByRole("radio", { name: "半年" }).click()
    await page.getByText(/前半年 0 条里 0 条/).waitFor()
    await page.close()
  })

  it("puts the thing that keeps coming on top, with the sentence for the page, until the page is mended", async () => {
    await live(browser, year)
    const page = await open()
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"])
    await page.bringToFront()
    const cluster = page.locator(".cluster", { hasText: "夜光项链" })
    await cluster.getByText(/天里 \d+ 条说与描述不符/).waitFor()
    await cluster.getByText(/看这 \d+ 条/).click()
    await cluster.getByRole("link", { name: "我收到的这个是没有夜光的！" }).first().waitFor()
    await cluster.getByRole("button", { name: "复制这句" }).click()
    await page.getByText("复制好了，去加到商品页面上吧").waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("吸收")
    await cluster.getByRole("button", { name: "已加到页面上" }).click()
    await cluster.waitFor({ state: "detached" })
    await page.getByRole("button", { name: /撤销/ }).waitFor()
    await page.keyboard.press("z")
    await cluster.waitFor()
    await page.close()
  })

  it("gives every drawing its table, and warns where few cases stand behind a share", async () => {
    await live(browser, year)
    const page = await open()
    const outcomes = page.getByRole("region", { name: "怎么做更管用" })
    await outcomes.getByText("条数太少").waitFor()
    const folded = page.getByRole("button", { name: "看表格" })
    while ((await folded.count()) > 0) await folded.first().click()
    expect(await page.locator("figure svg").count()).toBe(await page.locator("figure table").count())
    await outcomes.getByRole("radio", { name: "用了什么办法" }).click()
    await outcomes.getByRole("rowheader", { name: "补发" }).waitFor()
    await outcomes.getByRole("radio", { name: "评价改了" }).click()
    await outcomes.getByText("改不改由买家定").waitFor()
    await page.close()
  })

  it("names the stretches that nobody read", async () => {
    await live(browser, year)
    const page = await open()
    await page.getByText("还没有按时间顺序读过评价页").waitFor()
    await page.evaluate(async (now) => {
      const opened = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open("huinuan")
        request.onsuccess = () => resolve(request.result)
      })
      const hour = 3_600_000
      const spans = [
        [now - 90 * hour, now - 60 * hour],
        [now - 40 * hour, now - hour]
      ]
      const last = { at: now, pageNumber: 1, oldest: now - 40 * hour, total: null }
      const coverage = opened.transaction("coverage", "readwrite").objectStore("coverage")
      await new Promise((resolve) => {
        coverage.put({ shop: "夜光小铺", spans, last }).onsuccess = resolve
      })
      opened.close()
    }, NOW)
    await page.reload()
    await page.getByText("这几段时间写的评价，可能还没看过").waitFor()
    const gap = page.getByRole("region", { name: "发现得及时吗" }).getByRole("listitem")
    expect(await gap.allTextContents()).toEqual([expect.stringMatching(/2:05 到 .*22:05/)])
    await page.close()
  })

  it("goes to paper with every number: tables unfolded, no buttons, no navigation", async () => {
    await live(browser, year)
    const page = await open()
    await page.locator("figure svg").first().waitFor()
    const tables = page.locator("figure table")
    expect(await tables.first().isVisible()).toBe(false)
    await page.emulateMedia({ media: "print" })
    for (const table of await tables.all()) expect(await table.isVisible()).toBe(true)
    expect(await page.locator("figure svg").first().isVisible()).toBe(true)
    expect(await page.getByRole("navigation").isVisible()).toBe(false)
    expect(await page.locator("figure button:visible, .seg:visible").count()).toBe(0)
    await shoot(browser, page, "desk-reasons-print")
    await page.close()
  })

  it("keeps what the owner planned for the month", async () => {
    await live(browser, year)
    const page = await open()
    await page.getByLabel("商品页面该补的话都补上了").check()
    await page.getByLabel("这个月先改好哪一件？").fill("项链页面写上先照光")
    await page.getByRole("button", { name: "记下" }).click()
    await page.getByText("记下了，月底回来看看。").waitFor()
    await page.reload()
    await expect.poll(() => page.getByLabel("商品页面该补的话都补上了").isChecked()).toBe(true)
    expect(await page.getByLabel("这个月先改好哪一件？").inputValue()).toBe("项链页面写上先照光")
    await page.close()
  })
})

describe.each([
  ["light", { appearance: "light" }, "为什么不满"],
  ["dark", { appearance: "dark" }, "为什么不满"],
  ["english", { language: "en", appearance: "light" }, "Why buyers are unhappy"]
] as const)("the picture in %s", (name, settings, title) => {
  it.each([
    ["wide", 1360, 1560],
    ["narrow", 480, 2900]
  ] as const)("%s", async (width, pixels, height) => {
    await live(browser, { ...year, settings })
    const page = await open(pixels, height)
    await page.getByRole("heading", { name: title }).waitFor()
    await page.locator("figure svg").first().waitFor()
    await shoot(browser, page, `desk-reasons-${name}${width === "wide" ? "" : "-narrow"}`)
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(pixels)
    await page.close()
  })
})

describe("few numbers", () => {
  it.each([
    ["empty", "all-done", "这段时间没有读到不满的评价"],
    ["few", "several", "为什么不满"]
  ] as const)("%s", async (name, day, shown) => {
    await live(browser, days.find((other) => other.name === day) as Day)
    const page = await open()
    await page.getByText(shown).first().waitFor()
    await shoot(browser, page, `desk-reasons-${name}`)
    expect(await faults(page)).toEqual([])
    await page.close()
  })
})
