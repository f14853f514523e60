/** The patrol in a real browser: its own tab, page by page, through killed workers and closed doors. */
import type { Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { manyPages } from "../seller-backend/scenes/many-pages"
import { SellerBackend } from "../seller-backend/serve"
import { type Browser, openBrowser } from "./browser"

const scene = manyPages(new Date(), 100)
const backend = new SellerBackend({ ...scene, reviews: scene.reviews.slice(60) }, { renderDelay: 20 })
const reviews = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC"
const list = /comment-manage\/list\/rateWait4PC/

let browser: Browser
let outside: Page

beforeAll(async () => {
  browser = await openBrowser({ backend })
  outside = await browser.open(`chrome-extension://${browser.extensionId}/manifest.json`)
})
afterAll(() => browser?.close())

interface Round {
  state: string
  stop: string | null
  pages: number
  rows: number
  fresh: number
}

function stored<Row>(table: string): Promise<Row[]> {
  return outside.evaluate(
    (table) =>
      new Promise<never[]>((resolve, reject) => {
        const opening = indexedDB.open("huinuan")
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const asked = opening.result.transaction(table).objectStore(table).getAll()
          asked.onsuccess = () => {
            opening.result.close()
            resolve(asked.result as never[])
          }
        }
      }),
    table
  )
}

const round = async () =>
  (await stored<{ name: string; value: Round }>("settings")).find(({ name }) => name === "patrol")?.value

const lookNow = () =>
  outside.evaluate(() => chrome.runtime.sendMessage({ type: "huinuan/look-now", body: {} }))

/** Stretches of posting time that were looked at. */
const spans = async () => (await stored<{ spans: [number, number][] }>("coverage"))[0]?.spans ?? []

/** How often the list was asked for as a document, with the time of each. */
const asked = () => backend.requests.filter(({ url }) => list.test(url)).map(({ url }) => url)

const finished = (change: object = {}) =>
  expect.poll(round, { timeout: 100_000, interval: 200 }).toMatchObject({ state: "done", ...change })

test("the list is walked to its end in a tab that nobody looks at, and the seller's tabs stay as they are", async () => {
  const sellers = () => browser.context.pages().filter((page) => page.url().includes("taobao.com"))
  const own = await browser.open("https://myseller.taobao.com/home.htm/comment-manage/buyer-show")
  await lookNow()
  await finished({ pages: 2, rows: 40, fresh: 40 })
  expect(asked()).toHaveLength(2)
  await expect.poll(sellers).toEqual([own])
  await own.close()
  expect(await stored("cases")).toHaveLength(40)
})

test("a gap opens when a page does not reach back to what is known, and a patrol closes it", async () => {
  backend.scene = scene
  const page = await browser.open(reviews)
  await expect.poll(spans, { timeout: 20_000 }).toHaveLength(2)
  await page.close()
  await lookNow()
  await expect.poll(async () => (await round())?.pages, { timeout: 30_000 }).toBe(2)
  await browser.killWorker()
  await lookNow() // what it answers is the round that is under way: the worker that wakes goes on with it
  await finished({ pages: 4, fresh: 40 })
  expect(await spans()).toHaveLength(1)
  expect(await stored("cases")).toHaveLength(100)
})

test.each(["signed-out", "no-permission"] as const)(
  "%s in the middle stops it, and it says so",
  async (state) => {
    backend.state = state
    await lookNow()
    await expect.poll(round, { timeout: 100_000 }).toMatchObject({ state: "stopped", stop: state })
    expect(browser.context.pages().some((page) => page.url().includes("#huinuan"))).toBe(false)
    expect(await stored("cases")).toHaveLength(100)
    backend.state = "ok"
  }
)

test("a slider stops it: it is never passed", async () => {
  backend.state = "slider"
  await lookNow()
  await expect.poll(round, { timeout: 100_000 }).toMatchObject({ state: "stopped", stop: "blocked" })
  backend.state = "ok"
  await lookNow()
  await finished({ pages: 1, fresh: 0 })
})

test("no request has left the browser", () => {
  expect(browser.left()).toEqual([])
})
