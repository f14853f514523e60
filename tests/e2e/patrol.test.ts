/** The patrol in a real browser: its own tab, page by page, through killed workers, closed doors and a restart. */
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { before } from "../seller-backend/scene"
import { manyPages } from "../seller-backend/scenes/many-pages"
import { SellerBackend } from "../seller-backend/serve"
import { type Browser, openBrowser } from "./browser"
import { storedRows } from "./stored-rows"

const now = new Date()
/** Newest first, half an hour apart: all of them can still be changed. */
const everything = manyPages(now, 320)
everything.reviews = everything.reviews.map((review, index) => ({
  ...review,
  postedAt: before(now, { minutes: 30 * index })
}))
/** The shop as it is when only the oldest so many reviews have been written. */
const written = (count: number) => ({ ...everything, reviews: everything.reviews.slice(-count) })
const backend = new SellerBackend(written(100), { renderDelay: 20 })
const reviews = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC"
const soon = { timeout: 40_000, interval: 100 }

let browser: Browser
let outside: Page
let popup: Page

async function openOutside(): Promise<void> {
  outside = await browser.open(`chrome-extension://${browser.extensionId}/manifest.json`)
  popup = await browser.openPopup()
}
beforeAll(async () => {
  browser = await openBrowser({ backend })
  await openOutside()
})
afterAll(() => browser?.close())

interface Round {
  id: string
  state: string
  pages: number
}
interface Setting {
  name: string
  value: Round
}

const round = async () =>
  (await storedRows<Setting>(outside, "settings")).find(({ name }) => name === "patrol")?.value
const reached = (expected: object) => expect.poll(round, soon).toMatchObject(expected)
const cases = async () => (await storedRows(outside, "cases")).length
/** Stretches of posting time that were looked at. */
const spans = async () =>
  (await storedRows<{ spans: [number, number][] }>(outside, "coverage"))[0]?.spans.length
const lookNow = (page = outside): Promise<{ value: Round }> =>
  page.evaluate(() => chrome.runtime.sendMessage({ type: "huinuan/look-now", body: {} }))

/** The list as it was asked for by the patrol, not by a seller: with a page size. */
const visits = () => backend.requests.filter(({ url }) => url.startsWith(`${reviews}?current=`))
const tabs = () =>
  outside.evaluate(async () =>
    (await chrome.tabs.query({ url: "https://myseller.taobao.com/*" })).map(({ url, active, mutedInfo }) => ({
      isPatrol: url?.includes("#huinuan") ?? false,
      active,
      muted: mutedInfo?.muted ?? false
    }))
  )

test("five pages are walked to the end in a mute tab that nobody looks at; the seller's stays as it is", async () => {
  await browser.welcomed()
  const own = await browser.open("https://myseller.taobao.com/home.htm/comment-manage/buyer-show")
  await lookNow()
  await reached({ state: "looking", pages: 1 })
  expect(await tabs()).toEqual([
    { isPatrol: false, active: true, muted: false },
    { isPatrol: true, active: false, muted: true }
  ])
  await reached({ state: "done", pages: 5, rows: 100, fresh: 100, stop: null })
  await expect.poll(tabs).toEqual([{ isPatrol: false, active: true, muted: false }])
  expect(visits().map(({ url }) => new URL(url).searchParams.get("current"))).toEqual([
    "1",
    "2",
    "3",
    "4",
    "5"
  ])
  const times = visits().map(({ at }) => at)
  for (const [index, at] of times.slice(1).entries()) expect(at - (times[index] ?? at)).toBeGreaterThan(3000)
  expect(await cases()).toBe(100)
  await own.close()
})

describe("a gap", () => {
  const said = () => popup.getByText("之间可能有没看到的评价")

  test("opens when a page does not reach back to what is known, and the popup says so", async () => {
    backend.scene = written(140)
    const page = await browser.open(reviews)
    await expect.poll(spans, soon).toBe(2)
    await page.close()
    await popup.bringToFront()
    await said().waitFor()
  })

  test("is closed by a look that the seller asks for, with its progress, though the worker is killed twice", async () => {
    const button = popup.locator(".gaps").getByRole("button", { name: "现在看一遍" })
    await button.click()
    await popup.getByText("正在看第 1 页…").waitFor()
    await browser.killWorker() // the page that is being read wakes it
    await reached({ pages: 1 })
    await browser.killWorker() // and so does a person who asks again
    const { value } = await lookNow()
    expect(value).toMatchObject({ state: "looking", pages: 1 })
    await popup.getByText("正在看第 2 页…").waitFor()
    await reached({ id: value.id, state: "done", pages: 3, fresh: 20 })
    expect(await spans()).toBe(1)
    expect(await cases()).toBe(140)
    await said().waitFor({ state: "detached" })
    await popup.getByText(/正在看第/).waitFor({ state: "detached" })
  })
})

test("two windows have one patrol", async () => {
  const window = outside.evaluate(() => chrome.windows.create({ url: "popup.html" }))
  const [other] = await Promise.all([browser.context.waitForEvent("page"), window])
  await other.getByRole("heading", { level: 1 }).waitFor()
  const visited = visits().length
  backend.scene = written(160)
  await popup.getByRole("button", { name: "现在看一遍" }).click()
  await other.getByText("正在看第 1 页…").waitFor()
  const asked = await Promise.all([lookNow(other), lookNow(popup)])
  expect(new Set(asked.map(({ value }) => value.id))).toEqual(new Set([(await round())?.id]))
  expect((await tabs()).filter(({ isPatrol }) => isPatrol)).toHaveLength(1)
  await reached({ state: "done", pages: 2, fresh: 20 })
  expect(visits()).toHaveLength(visited + 2)
  await other.close()
})

describe("a closed door in the middle of the walk", () => {
  const doors = [
    { state: "signed-out", stop: "signed-out", says: /登录/ },
    { state: "slider", stop: "blocked", says: /验证/ },
    { state: "no-permission", stop: "no-permission", says: /权限/ }
  ] as const

  test.each(doors)("$stop stops it, the popup says since when, and it waits for the seller", async (door) => {
    const known = await cases()
    backend.scene = written(known + 40)
    await lookNow()
    await reached({ state: "looking", pages: 1 })
    backend.state = door.state
    await reached({ state: "stopped", stop: door.stop, pages: 1, fresh: 20 })
    expect((await tabs()).filter(({ isPatrol }) => isPatrol)).toEqual([])
    expect(await cases()).toBe(known + 20)
    await popup
      .locator(".fresh")
      .getByText(/\d+:\d\d/)
      .waitFor()
    await popup.locator(".state").getByText(door.says).first().waitFor()
    const visited = visits().length
    backend.state = "ok"
    await lookNow()
    await reached({ state: "done", pages: 3, fresh: 20 })
    expect(visits()).toHaveLength(visited + 3)
    expect(await cases()).toBe(known + 40)
    await popup.locator(".fresh").getByText("20 条都读到了").waitFor()
  })
})

test("a browser that was closed over a round begins it again, and finds all that it would have found", async () => {
  const known = await cases()
  backend.scene = written(known + 40)
  await lookNow()
  await reached({ state: "looking", pages: 1 })
  const { id } = (await round()) as Round
  await browser.restart()
  await openOutside()
  await reached({ state: "done" })
  expect((await round())?.id).not.toBe(id)
  expect(await cases()).toBe(known + 40)
  expect(await spans()).toBe(1)
  expect((await tabs()).filter(({ isPatrol }) => isPatrol)).toEqual([])
})

test("no request has left the browser", () => {
  expect(browser.left()).toEqual([])
})
