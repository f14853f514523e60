/** The desk's promises: each has its time, one click keeps it, and that can be taken back. */
import { ulid } from "ulid"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Event } from "../../src/cases/event"
import { DAY, HOUR } from "../../src/rules/time"
import { type Browser, openBrowser } from "./browser"
import { type Day, days, NOW, order, shop } from "./gallery-days"
import { faults, keepPictures, live, openAt, shoot } from "./gallery-page"

let browser: Browser
const several = days.find((day) => day.name === "several") as Day
const open = () => openAt(browser, "tabs/desk.html#promises", 1360, 860)

beforeAll(async () => {
  browser = await openBrowser({ scale: keepPictures ? 2 : 1 })
})
afterAll(() => browser?.close())

/** Promises of two clerks in every state, beside the one of today. */
function promises(): Event[] {
  const [one, other] = [order(1), order(2)]
  const made: readonly [about: string, by: string, due: number, text: string, kept?: number][] = [
    [one, "小林", NOW - 26 * HOUR, "昨天中午前回电话"],
    [other, "阿秋", NOW + 3 * DAY, "周六前换一条围巾"],
    [one, "阿秋", NOW - 30 * HOUR, "寄一张售后卡", NOW - 40 * HOUR],
    [other, "小林", NOW - 50 * HOUR, "补发一个袋子", NOW - 20 * HOUR]
  ]
  return made.flatMap(([about, by, due, text, kept]): Event[] => {
    const at = NOW - 60 * HOUR
    const id = ulid(at)
    const stamp = { by, shop, about }
    const promised = { ...stamp, type: "promised" as const, id, at, text, due }
    if (kept === undefined) return [promised]
    return [promised, { ...stamp, type: "promise-kept", id: ulid(kept), at: kept, promise: id }]
  })
}
const full: Day = { ...several, events: [...several.events, ...promises()] }

describe("promises on the desk", () => {
  it("stand in the order of their times, each as what it is, and can be looked at one clerk at a time", async () => {
    await live(browser, full)
    const page = await open()
    await page.getByText("3 件还没做到").waitFor()
    await page.getByText("1 件过了时间").waitFor()
    const shown = page.getByRole("list").filter({ hasText: "昨天中午前回电话" }).getByRole("listitem")
    expect((await shown.allTextContents()).map((line) => line.slice(0, 4))).toEqual([
      "昨天中午",
      "今天补寄",
      "周六前换"
    ])
    await shown.nth(0).getByText("晚了 26 小时").waitFor()
    const table = page.getByRole("table", { name: "每个人答应的事" })
    const cells = (clerk: string) =>
      table.getByRole("row", { name: clerk }).getByRole("cell").allTextContents()
    expect(await cells("小林")).toEqual(["0", "1", "1", "0", "1"])
    expect(await cells("阿秋")).toEqual(["1", "0", "0", "1", "0"])
    await table.getByRole("button", { name: "阿秋" }).click()
    await expect.poll(() => shown.count()).toBe(0)
    await page.getByText("周六前换一条围巾").waitFor()
    await page.getByRole("radio", { name: "做到的 2" }).click()
    await page.getByText("寄一张售后卡").waitFor()
    expect(await page.getByText("补发一个袋子").count()).toBe(0)
    await page.getByRole("button", { name: "看所有人的" }).click()
    await page.getByText(/做到的，晚了/).waitFor()
    await page.getByRole("radio", { name: "过了时间 1" }).click()
    await page.getByText("昨天中午前回电话").waitFor()
    await page.getByRole("radio", { name: "还有时间 1" }).click()
    await page.getByText("周六前换一条围巾").waitFor()
    await page.close()
  })

  it("the popup's desk icon leads there", async () => {
    const popup = await browser.openPopup()
    const link = popup.getByRole("link", { name: /案头/ })
    expect(await link.getAttribute("href")).toMatch(/tabs\/desk\.html$/)
    await popup.close()
  })

  it("a promise is kept by one click, leaves the list of open ones, and comes back when that is undone", async () => {
    await live(browser, several)
    const page = await open()
    const promise = page.getByText("今天补寄一对耳堵")
    await promise.waitFor()
    await page.getByRole("button", { name: "做到了" }).click()
    await page.getByText("没有待兑现的承诺").waitFor()
    await page.getByRole("radio", { name: "做到的 1" }).click()
    await page
      .getByRole("listitem")
      .getByText(/做到的/)
      .waitFor()
    await page.getByRole("radio", { name: /没做到的/ }).click()
    await page.getByRole("button", { name: /撤销/ }).waitFor()
    await page.keyboard.press("z")
    await promise.waitFor()
    await page.close()
  })

  it.each(["light", "dark"] as const)("looks right in %s", async (look) => {
    await live(browser, { ...full, settings: { appearance: look } })
    const page = await open()
    await page.getByText("今天补寄一对耳堵").waitFor()
    await page.getByRole("table", { name: "每个人答应的事" }).waitFor()
    await shoot(browser, page, `desk-promises-${look}`)
    expect(await faults(page)).toEqual([])
    await page.close()
  })
})
