/** From the page to the badge, with the worker killed on the way. */
import type { Page } from "playwright-core"
import { ulid } from "ulid"
import { afterAll, beforeAll, expect, test } from "vitest"
import { glowNecklace } from "../seller-backend/scenes/glow-necklace"
import { SellerBackend } from "../seller-backend/serve"
import { type Browser, openBrowser } from "./browser"
import { storedRows } from "./stored-rows"

const reviews = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC"
const backend = new SellerBackend(glowNecklace(new Date()), { renderDelay: 20 })
const SHOP = "夜光小铺"
const glow = "我收到的这个是没有夜光的!"

let browser: Browser
/** A page of the extension's origin that holds none of its code. */
let outside: Page

beforeAll(async () => {
  browser = await openBrowser({ backend })
  outside = await browser.open(`chrome-extension://${browser.extensionId}/manifest.json`)
})
afterAll(() => browser?.close())

const table = <Row>(name: string) => storedRows<Row>(outside, name)

interface StoredCase {
  key: string
  opened: boolean
  calls: unknown[]
  review: { text: string; feedId: string | null }
}
interface StoredEvent {
  id: string
  type: string
  about: string
}

const reading = async () => (await table<{ at: number; rows: number }>("readings"))[0] ?? { at: 0, rows: 0 }

/** Opens the list, or opens it again, and waits until it was taken in. */
async function readOnce(page: Page | null): Promise<Page> {
  const before = (await reading()).at
  const list = page ?? (await browser.open(reviews))
  if (page) await page.reload()
  await expect.poll(async () => (await reading()).at, { timeout: 20_000 }).toBeGreaterThan(before)
  return list
}

/** As the popup sends it: again, when nobody answers. */
function act(id: string, key: string, action: object): Promise<unknown> {
  return outside.evaluate(
    async ({ id, key, action, shop }) => {
      const message = { type: "huinuan/act", body: { id, shop, key, action } }
      for (;;) {
        const answer = await chrome.runtime.sendMessage(message).catch(() => undefined)
        if (answer) return answer
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    { id, key, action, shop: SHOP }
  )
}

test("a page that was read five times over is in the store once, and on the badge", async () => {
  let list = await readOnce(null)
  await expect.poll(() => browser.badge()).toMatch(/^\d+$/)
  expect((await reading()).rows).toBe(backend.scene.reviews.length)
  const cases = await table<StoredCase>("cases")
  const opened = cases.filter((one) => one.opened)
  expect(opened.map(({ review }) => review.text)).toContain(glow)
  // the screen does not show the reviews' ids: the second witness has heard them
  expect(cases.map(({ review }) => review.feedId)).toEqual(cases.map(({ key }) => key))
  expect(await browser.badge()).toBe(String(opened.length))
  const events = await table("events")
  for (let time = 0; time < 4; time += 1) list = await readOnce(list)
  expect(await table("events")).toEqual(events)
  expect(await table("cases")).toEqual(cases)
  await list.close()
})

test("a worker that is killed before and in the middle of a note loses and doubles nothing", async () => {
  const badge = Number(await browser.badge())
  const key = (await table<StoredCase>("cases")).find(({ review }) => review.text === glow)?.key as string
  const id = ulid()
  const call = { act: "call", outcome: "wants-time", until: Date.now() + 86_400_000 }
  await browser.killWorker()
  const noted = act(id, key, call)
  await browser.killWorker()
  const answer = await noted
  expect(answer).toMatchObject({ value: { events: [{ id, type: "called" }] } })
  await browser.killWorker()
  expect(await act(id, key, call)).toEqual(answer)
  const called = (await table<StoredEvent>("events")).filter(
    ({ about, type }) => about === key && type === "called"
  )
  expect(called.map((event) => event.id)).toEqual([id])
  await expect.poll(() => browser.badge()).toBe(badge === 1 ? "" : String(badge - 1))
})

test("a worker that is killed while rows come in has all of them in the end, once", async () => {
  const before = await table<StoredEvent>("events")
  const extra = backend.scene.reviews.map((review, index) => ({
    ...review,
    feedId: `13099999999${String(index).padStart(2, "0")}`,
    orderId: `45000000000000999${String(index).padStart(2, "0")}`
  }))
  backend.scene = { ...backend.scene, reviews: [...backend.scene.reviews, ...extra] }
  const list = await browser.open(reviews)
  for (let time = 0; time < 5; time += 1) {
    await browser.killWorker()
    await list.waitForTimeout(150)
  }
  await expect
    .poll(async () => (await table("events")).length, { timeout: 30_000 })
    .toBe(before.length + extra.length)
  const ids = (await table<StoredEvent>("events")).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  await list.close()
})

test("a message from a stranger's page or of the wrong shape changes nothing", async () => {
  const before = await table("events")
  const answers = await outside.evaluate(async () => [
    await chrome.runtime.sendMessage({ type: "huinuan/act", body: { act: "confirm" } }),
    await chrome.runtime.sendMessage({ type: "huinuan/erase-everything", body: {} })
  ])
  expect(answers).toMatchObject([{ fault: "malformed" }, { fault: "malformed" }])
  expect(await table("events")).toEqual(before)
})

test("the sweep's alarm stands, also after a restart of the browser", async () => {
  const alarms = () => outside.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name))
  expect(await alarms()).toEqual(["sweep"])
  await browser.restart()
  outside = await browser.open(`chrome-extension://${browser.extensionId}/manifest.json`)
  await expect.poll(alarms).toEqual(["sweep"])
  await expect.poll(() => browser.badge()).toMatch(/^\d+$/)
})

test("no request has left the browser", () => {
  expect(browser.left()).toEqual([])
})
