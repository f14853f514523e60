/** The desk's listing fixes: what buyers said, the sentence for the page, and whether they stopped saying it. */
import { ulid } from "ulid"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Event } from "../../src/cases/event"
import type { Order } from "../../src/rows"
import { DAY, HOUR, toChinaIso } from "../../src/rules/time"
import { type Browser, openBrowser } from "./browser"
import { type Day, days, NOW } from "./gallery-days"
import { faults, keepPictures, live, openAt, shoot } from "./gallery-page"

let browser: Browser
const solved = days.find((day) => day.name === "ask-once") as Day
const open = (width = 1360) => openAt(browser, "tabs/desk.html#fixes", width, 860)

beforeAll(async () => {
  browser = await openBrowser({ scale: keepPictures ? 2 : 1 })
})
afterAll(() => browser?.close())

/** Orders of the item whose complaint was solved, a third of them since two days ago. */
function orders(count: number): Event[] {
  const [review] = solved.events.flatMap((event) => (event.type === "review-seen" ? [event.review] : []))
  return Array.from({ length: count }, (_, index) => {
    const orderId = String(4_700_000_000_000_000_000n + BigInt(index))
    const at = NOW - (index % 3 === 0 ? DAY : 40 * DAY) - index * HOUR
    const order: Order = {
      orderId,
      createdAt: toChinaIso(at),
      buyer: "k**",
      status: "success",
      statusText: "交易成功",
      paidCents: 1990,
      items: [
        {
          subOrderId: orderId,
          itemId: review?.itemId ?? null,
          title: review?.itemTitle ?? "",
          sku: null,
          quantity: 1,
          priceCents: 1990,
          refund: null
        }
      ]
    }
    return { type: "order-seen", order, id: ulid(at), at, by: "huinuan", shop: "夜光小铺", about: orderId }
  })
}

/** The same complaint about the same item, written at this time. */
function complaint(index: number, postedAt: number): Event {
  const [seen] = solved.events.flatMap((event) => (event.type === "review-seen" ? [event] : []))
  const orderId = String(4_800_000_000_000_000_000n + BigInt(index))
  const at = postedAt + HOUR
  const review = { ...seen?.review, feedId: null, orderId, postedAt: toChinaIso(postedAt) }
  return { ...seen, id: ulid(at), at, about: orderId, review } as Event
}

describe("listing fixes on the desk", () => {
  it.each(["light", "dark"] as const)("shows the complaint and the ready sentence, in %s", async (look) => {
    await live(browser, { ...solved, settings: { appearance: look } })
    const page = await open()
    await page.getByText("“我收到的这个是没有夜光的！”").waitFor()
    await page.getByText("再到暗处才会发光").first().waitFor()
    await shoot(browser, page, `desk-fixes-${look}`)
    expect(await faults(page)).toEqual([])
    await page.close()
  })

  it("the sentence is added with a date, and the complaints before and after are counted", async () => {
    await live(browser, { ...solved, events: [...solved.events, ...orders(120)] })
    const page = await open()
    await page.getByRole("button", { name: "已加到页面上" }).click()
    await page.getByText("没有要改的描述").waitFor()
    await page.getByRole("radio", { name: "改过的 1" }).click()
    await page.getByText(/\d 日已加到页面上/).waitFor()
    await page
      .getByRole("row", { name: /改之前/ })
      .getByText("120 单里 1 条")
      .waitFor()
    await page.getByText("读到的订单还少，先不下结论").waitFor() // nobody bought since the page was mended
    await page.getByRole("button", { name: /撤销/ }).waitFor()
    await page.keyboard.press("z")
    await page.getByRole("radio", { name: "要改的 1" }).waitFor()
    await page.close()
  })

  it.each([
    ["stopped", 0, "没有人再说了"],
    ["fewer", 1, "说的人少了"],
    ["not-fewer", 12, "说的人没有少，这句话也许还不够清楚"]
  ] as const)("says of what was added how it went: %s", async (name, since, says) => {
    const [fix] = solved.events.filter((event) => event.type === "fix-needed")
    const fixedAt = NOW - 20 * DAY
    const text = "夜光产品需要先吸收自然光或灯光，再到暗处才会发光。"
    const needed = { ...(fix as Event), id: ulid(fixedAt - HOUR), at: fixedAt - HOUR }
    const added = { ...(fix as Event), type: "listing-fixed", id: ulid(fixedAt), at: fixedAt, text } as Event
    const events = [
      ...solved.events.filter(({ type }) => type === "review-seen"),
      ...[...Array(12).keys()].map((index) => complaint(index, NOW - 42 * DAY)),
      ...[...Array(since).keys()].map((index) => complaint(100 + index, NOW - 2 * DAY)),
      needed,
      added,
      ...orders(120)
    ]
    await live(browser, { ...solved, events })
    const page = await open()
    await page.getByRole("radio", { name: "改过的 1" }).click()
    await page.getByText(says).waitFor()
    await page.getByText("10 月 29 日已加到页面上").waitFor()
    if (name === "stopped") await shoot(browser, page, "desk-fixes-done")
    expect(await faults(page)).toEqual([])
    await page.close()
  })

  it("says plainly that there is nothing to do, in English too", async () => {
    const none = days.find((day) => day.name === "all-done") as Day
    await live(browser, { ...none, settings: { ...none.settings, language: "en" } })
    const page = await open(640)
    await page.getByText("No page to complete.").waitFor()
    expect(await faults(page)).toEqual([])
    await page.close()
  })
})
