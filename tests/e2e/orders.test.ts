/** An order about to disappoint: told honestly, shipped, greeted, and its review finds it again. */
import type { Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Scene } from "../seller-backend/scene"
import { before, review } from "../seller-backend/scene"
import { ordersDay } from "../seller-backend/scenes/orders-day"
import { SellerBackend } from "../seller-backend/serve"
import { type Browser, openBrowser } from "./browser"
import { press, words } from "./overlay-page"

const SOLD = "https://myseller.taobao.com/home.htm/trade-platform/tp/sold"
const REVIEWS = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC"
const now = new Date()
const LATE = "4500000000000021740"
/** The second thing in that order. */
const PART = "4500000000000021741"
const backend = new SellerBackend(ordersDay(now), { renderDelay: 20 })

let browser: Browser
let sold: Page
let popup: Page

beforeAll(async () => {
  browser = await openBrowser({ backend })
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"])
})
afterAll(() => browser?.close())

/** The scene with this order changed. */
function withOrder(change: Partial<Scene["orders"][number]>): Scene {
  const scene = ordersDay(now)
  const orders = scene.orders.map((one) => (one.orderId === LATE ? { ...one, ...change } : one))
  return { ...scene, orders }
}

/** Read beside the extension's own code. */
function statusOf(orderId: string): Promise<string | undefined> {
  return popup.evaluate(
    (id) =>
      new Promise<string | undefined>((resolve) => {
        const opening = indexedDB.open("huinuan")
        opening.onsuccess = () => {
          const asked = opening.result.transaction("orders").objectStore("orders").get(["夜光小铺", id])
          asked.onsuccess = () => {
            opening.result.close()
            resolve(asked.result?.order.status)
          }
        }
      }),
    orderId
  )
}

const lateRow = (expanded: boolean) => popup.getByRole("button", { name: /碎钻耳钉/, expanded })
/** Whatever stands above it in the popup. */
const card = () => popup.getByRole("article", { name: /碎钻耳钉/ })

test("the overdue order stands in the popup with the honest words for the true reason", async () => {
  await browser.inExtension(async () => {
    await chrome.runtime.sendMessage({
      type: "huinuan/change-setting",
      body: { name: "clerk", value: "小林" }
    })
  })
  sold = await browser.open(SOLD)
  popup = await browser.openPopup()
  await lateRow(false).click({ timeout: 30_000 })
  await card().getByText("先点真正的原因，话才说得准。").waitFor()
  expect(await card().locator(".bubbles").count()).toBe(0)
  await card().getByRole("button", { name: "缺货", exact: true }).click()
  await card()
    .getByText(/现在缺货，没有先告诉您/)
    .waitFor()
  await card()
    .getByText(/几天能到我还没问准.*您愿意等我问清楚，还是现在就退款/)
    .waitFor()
  await card().getByText("虚假发货").waitFor()
  await card()
    .getByText(/听说的，请核对/)
    .waitFor()
  await card().getByRole("button", { name: "包好了，快递没来收" }).click()
  await card()
    .getByText(/快递是我们选的/)
    .waitFor()
  expect(await card().textContent()).not.toContain("马上就到")
  await card().getByRole("button", { name: "复制" }).first().click()
  await popup.getByText("复制好了").waitFor()
  const copied = await popup.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/我是夜光小铺的小林.*快递还没来收.*几点来收我定不了/)
})

test("the same words stand on the order's own row of the seller's page", async () => {
  await sold.bringToFront()
  await press(sold, ".row-chip", "该发货了")
  await expect.poll(() => words(sold, ".side-body")).toEqual([expect.stringContaining("先跟买家说实话")])
  await expect.poll(async () => (await words(sold, ".side-body")).join()).toContain("虚假发货")
})

test("the flag of a row, which has no words of its own, is said on its card", async () => {
  await press(sold, ".row-chip", "剩 2 小时")
  await expect.poll(async () => (await words(sold, ".side-body")).join()).toContain("红旗")
})

test("told until a later time, it is quiet", async () => {
  await popup.bringToFront()
  await card().getByRole("button", { name: "我们慢了" }).click()
  await card()
    .getByRole("button", { name: /^说过了，等到/ })
    .click()
  await popup
    .locator(".toast")
    .getByText(/说过了，等到/)
    .waitFor()
  await popup.reload()
  await popup.getByRole("heading", { level: 1 }).waitFor()
  await expect.poll(() => lateRow(false).count()).toBe(0)
})

test("shipped, it asks for one greeting, gone through by keyboard on the desk", async () => {
  backend.scene = withOrder({ statusText: "卖家已发货" })
  await sold.bringToFront()
  await backend.refresh(sold)
  const desk = await browser.open(`chrome-extension://${browser.extensionId}/tabs/desk.html#orders/greetings`)
  const list = desk.getByRole("list", { name: "刚寄出的单" })
  await expect.poll(() => list.getByText("碎钻耳钉").count(), { timeout: 30_000 }).toBe(1)
  const count = await list.locator(":scope > li").count()
  await desk.keyboard.press("c")
  await desk.getByText("复制好了").waitFor()
  const copied = await desk.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/小礼物/)
  expect(copied).not.toMatch(/评价|好评|五星|5 ?分/)
  await desk.keyboard.press("g")
  await expect.poll(() => list.locator(":scope > li").count()).toBe(count - 1)
  await desk.getByRole("button", { name: "撤销" }).click()
  await expect.poll(() => list.locator(":scope > li").count()).toBe(count)
  for (let left = count; left > 0; left -= 1) {
    await desk.keyboard.press("g")
    await expect.poll(() => list.locator(":scope > li").count()).toBe(left - 1)
  }
  await desk.getByText("都留过了").waitFor()
  await desk.close()
})

test("its review, which names a part of it, is tied to the order at once", async () => {
  const item = { id: "680000000004", title: "发夹套装 珍珠款" }
  const items = ordersDay(now).orders.find(({ orderId }) => orderId === LATE)?.items ?? []
  const wanted = items.map((one, index) => (index === 0 ? { ...one, refund: "请卖家处理" } : one))
  backend.scene = {
    ...withOrder({ statusText: "交易成功", items: wanted }),
    reviews: [
      review({
        ...{ feedId: "1188800000000041", orderId: LATE, buyer: "t***9" },
        ...{ item: { id: "680000000004", title: "碎钻耳钉 925 银针" }, text: "耳钉掉了一颗钻" },
        postedAt: before(now, { hours: 2 }),
        grade: "neutral",
        sentiment: "neutral"
      }),
      review({
        ...{ feedId: "1188800000000040", orderId: PART, buyer: "t***9", item },
        text: "等了好几天，发夹还少了一个",
        postedAt: before(now, { hours: 1 }),
        grade: "neutral",
        sentiment: "neutral"
      })
    ]
  }
  await sold.bringToFront()
  await backend.refresh(sold)
  await expect.poll(() => statusOf(LATE), { timeout: 30_000 }).toBe("success")
  const reviews = await browser.open(REVIEWS)
  await reviews.bringToFront()
  const unhappy = popup.getByRole("article", { name: /少了一个/ })
  const folded = popup.getByRole("button", { name: /少了一个/, expanded: false })
  await folded.or(unhappy).first().waitFor({ timeout: 30_000 })
  await popup.bringToFront()
  if ((await unhappy.count()) === 0) await folded.click()
  await unhappy.getByText(/碎钻耳钉 .* 交易成功/).waitFor()
  await unhappy.getByText(/电话最晚打到/).waitFor()
  await unhappy.getByText("正在退：请卖家处理").waitFor()
  await unhappy.getByText(/这位买家还有一条没办完的评价“耳钉掉了一颗钻”，一次说完/).waitFor()
})

test("nobody answered: one call, noted on both reviews of the order", async () => {
  const unhappy = popup.getByRole("article", { name: /少了一个/ })
  await unhappy.getByRole("tab", { name: "打电话" }).click()
  await unhappy.getByLabel(/另外 1 条也一起说了/).waitFor()
  await unhappy.getByRole("button", { name: "没人接" }).click()
  await popup.getByText(/记下了：没人接/).waitFor()
  const calls = (feedId: string) =>
    popup.evaluate(
      (id) =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open("huinuan")
          opening.onsuccess = () => {
            const asked = opening.result.transaction("cases").objectStore("cases").get(["夜光小铺", id])
            asked.onsuccess = () => {
              opening.result.close()
              resolve(asked.result?.calls.length ?? 0)
            }
          }
        }),
      feedId
    )
  await expect.poll(() => calls("1188800000000040")).toBe(1)
  expect(await calls("1188800000000041")).toBe(1)
})

test("nothing left the browser", () => {
  expect(browser.left()).toEqual([])
})
