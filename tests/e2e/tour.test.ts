/** The practice round: the real checklist on made-up data, and nothing of it in the shop's own store. */
import type { Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type Browser, openBrowser } from "./browser"

let browser: Browser
let page: Page

const step = (title: string) => page.getByRole("heading", { name: title }).waitFor()
const entry = (words: RegExp) => page.getByRole("button", { name: words, expanded: false })
const unfold = async () => {
  await entry(/杯盖/).or(card()).first().waitFor()
  if ((await card().count()) === 0) await entry(/杯盖/).click()
}
const card = () => page.getByRole("article", { name: /杯盖/ })
const databases = () =>
  browser.inExtension(async () => (await indexedDB.databases()).map(({ name }) => name ?? ""))

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

test("the popup of a shop that was never read leads to it", async () => {
  const popup = await browser.openPopup()
  const [tour] = await Promise.all([
    browser.context.waitForEvent("page", { predicate: (one) => one.url().endsWith("/tabs/tour.html") }),
    popup.getByRole("link", { name: "先拿假评价练一遍" }).click()
  ])
  page = tour
  page.setDefaultTimeout(15_000)
  await page.getByText("练习小铺").first().waitFor()
  await popup.close()
})

test("five steps: open, read the sentence, note the call, take it back, write down a promise", async () => {
  await page.bringToFront()
  await step("从最上面这条开始")
  await unfold()
  await page.getByRole("button", { name: "下一步" }).click()
  await step("第一句怎么说，已经写好了")
  await card().getByText("练习小铺的小周", { exact: false }).first().waitFor()
  await page.getByRole("button", { name: "下一步" }).click()
  await step("打完电话，点一下结果")
  await card().getByRole("button", { name: "要时间" }).click()
  await step("点错了，马上能撤回")
  await page.getByRole("button", { name: /^撤销/ }).click()
  await step("答应了什么，写下来")
  await unfold()
  await card().getByRole("button", { name: "答应了…" }).click()
  await card().getByRole("textbox", { name: "答应了什么" }).fill("明天补寄杯盖")
  await card().getByRole("button", { name: "记下承诺" }).click()
  await step("都会了")
})

test("it looks at no real page, and the worker's store knows nothing of it", async () => {
  await page.getByRole("button", { name: "现在看一遍" }).click()
  await page.getByText("这里是练习，不看真的页面").waitFor()
  expect(browser.context.pages().filter((one) => one.url().includes("taobao.com"))).toEqual([])
  const popup = await browser.openPopup()
  await popup.getByRole("heading", { name: "还没看过评价页" }).waitFor()
  expect(await popup.getByText("杯盖").count()).toBe(0)
  await popup.close()
})

test("nothing that was typed or opened here lies in the browser's memory", async () => {
  const session = await browser.inExtension(() => chrome.storage.session.get(["drafts", "lastOpened"]))
  expect(session).toEqual({})
})

test("leaving deletes what was practised", async () => {
  expect(await databases()).toContain("huinuan-tour")
  await page.getByRole("button", { name: "练好了" }).click()
  await expect.poll(databases).not.toContain("huinuan-tour")
})

test("it can be left at any step, and a slow reader is never stuck", async () => {
  page = await browser.open(`chrome-extension://${browser.extensionId}/tabs/tour.html`)
  page.setDefaultTimeout(15_000)
  await step("从最上面这条开始")
  await page.getByRole("button", { name: "下一步" }).click()
  await page.getByRole("button", { name: "下一步" }).click()
  await step("打完电话，点一下结果")
  await page.getByRole("button", { name: "跳过这一步" }).click()
  await step("点错了，马上能撤回")
  expect(await page.locator(".toast").count()).toBe(0)
  await page.getByRole("button", { name: "跳过这一步" }).click()
  await step("答应了什么，写下来")
  expect(await databases()).toContain("huinuan-tour")
  await page.getByRole("button", { name: "不练了" }).click()
  await expect.poll(databases).not.toContain("huinuan-tour")
})
