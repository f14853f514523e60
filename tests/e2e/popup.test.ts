/** The clerk's popup in a real browser: the case from the page, one click that notes a call, and the way back. */
import type { Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { glowNecklace } from "../seller-backend/scenes/glow-necklace"
import { SellerBackend } from "../seller-backend/serve"
import { type Browser, openBrowser } from "./browser"

const reviews = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC"
const backend = new SellerBackend(glowNecklace(new Date()), { renderDelay: 20 })

let browser: Browser
let popup: Page
const broken: string[] = []

const open = async () => {
  const page = await browser.openPopup()
  page.on("pageerror", (problem) => broken.push(problem.message))
  await page.getByRole("heading", { level: 1 }).waitFor()
  return page
}
const headline = (page = popup) => page.getByRole("heading", { level: 1 }).textContent()
const glow = (page = popup) => page.getByRole("article", { name: /没有夜光/ })
const folded = (words: string | RegExp) => popup.getByRole("button", { name: words, expanded: false })
const toast = () => popup.locator(".toast")
/** How many entries are on the list, the open one included. */
const entries = () => popup.locator("li.entry").count()

beforeAll(async () => {
  browser = await openBrowser({ backend })
  await browser.welcomed()
})
afterAll(() => browser?.close())

test("before anything was read it says so, and offers the one thing to do", async () => {
  popup = await open()
  expect(await headline()).toBe("还没看过评价页")
  expect(await popup.getByText("都处理好了").count()).toBe(0)
  const [page] = await Promise.all([
    browser.context.waitForEvent("page"),
    popup.getByRole("link", { name: "打开评价页，读第一遍" }).click()
  ])
  expect(page.url()).toBe(reviews)
})

test("once the page was read, the open popup shows the case and the first sentence by itself", async () => {
  await popup.getByText("6 条都读到了").waitFor({ timeout: 30_000 })
  await folded(/没有夜光/).click()
  const card = glow()
  for (const words of ["中评", "c**", "23 天后才看到", "订单 4500000000000011129", "没有及时发现"])
    await card.getByText(words, { exact: false }).first().waitFor()
  expect(await card.locator("mark").allInnerTexts()).not.toEqual([])
  expect(await popup.locator("body").textContent()).not.toMatch(/去旺旺发|改一改/)
})

test("the first frame shows what the worker left, and the store's answer takes its place", async () => {
  const outside = await browser.open(`chrome-extension://${browser.extensionId}/manifest.json`)
  await outside.evaluate(async () => {
    const { firstLook } = (await chrome.storage.session.get("firstLook")) as { firstLook: string }
    const look: { subjects: [string, { state: { review: { text: string } } }][] } = JSON.parse(firstLook)
    for (const [, { state }] of look.subjects) if (state.review) state.review.text = "昨天的话"
    await chrome.storage.session.set({ firstLook: JSON.stringify(look) })
  })
  const page = await browser.context.newPage()
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      const list = document.querySelector("ol")
      if (list) performance.mark("list", { detail: list.textContent })
    })
    watch.observe(document, { childList: true, subtree: true, characterData: true })
  })
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`)
  await page.getByText("没有夜光", { exact: false }).first().waitFor()
  const drawn = await page.evaluate(() =>
    performance.getEntriesByName("list").map((entry) => (entry as PerformanceMark).detail as string)
  )
  expect(drawn[0]).toContain("昨天的话")
  expect(drawn.at(-1)).not.toContain("昨天的话")
  await page.close()
  await outside.close()
})

test("where the browser's memory never answers, the list comes from the store all the same", async () => {
  const page = await browser.context.newPage()
  await page.addInitScript(() => {
    const never = () => new Promise(() => undefined)
    Object.defineProperty(chrome.storage.session, "get", { value: never })
    Object.defineProperty(chrome.storage.session, "set", { value: never })
  })
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`)
  await page.getByText("没有夜光", { exact: false }).first().waitFor({ timeout: 5000 })
  await page.close()
})

test("the opening line is copied by one click", async () => {
  const line = glow().getByRole("button", { name: /^复制：您好/ })
  const words = (await line.getAttribute("aria-label"))?.replace("复制：", "") ?? ""
  if (await line.isDisabled()) await nameTheClerk()
  await line.click()
  await popup.getByText("复制好了，去粘贴就行").waitFor()
  await popup.keyboard.press("/")
  await popup.keyboard.press("Control+v")
  expect(await popup.getByRole("searchbox").inputValue()).toContain(words.slice(0, 3))
  await popup.getByRole("searchbox").press("Escape")
})

/** A sentence with a blank is never copied: the clerk's name has to be set first. */
async function nameTheClerk(): Promise<void> {
  await popup.getByText("还缺您的称呼", { exact: false }).first().waitFor()
  await popup.evaluate(async () => {
    const message = { type: "huinuan/change-setting", body: { name: "clerk", value: "小林" } }
    await chrome.runtime.sendMessage(message)
  })
  await popup.getByText("我是夜光小铺的小林", { exact: false }).first().waitFor()
}

test("one click notes a call though the worker was killed; the list and the badge follow", async () => {
  const before = { entries: await entries(), badge: Number(await browser.badge()) }
  await glow()
    .getByRole("textbox", { name: /补一句/ })
    .fill("说在开车")
  await browser.killWorker()
  await glow().getByRole("button", { name: "没人接" }).click()
  await toast().getByText("记下了：没人接").waitFor({ timeout: 20_000 })
  expect(await toast().textContent()).toMatch(/再打/)
  await popup.getByRole("heading", { name: "刚做完" }).waitFor()
  expect(await entries()).toBe(before.entries - 1)
  await expect.poll(() => browser.badge()).toBe(before.badge === 1 ? "" : String(before.badge - 1))
})

test("undo within ten seconds brings it back, with the words that were typed", async () => {
  const before = await entries()
  await popup.keyboard.press("z")
  await toast().getByText("撤销了").waitFor()
  await expect.poll(entries).toBe(before + 1)
  await folded(/没有夜光/).click()
  expect(
    await glow()
      .getByRole("textbox", { name: /补一句/ })
      .inputValue()
  ).toBe("说在开车")
})

test("what was typed is still there after the popup was closed", async () => {
  await glow()
    .getByRole("textbox", { name: /补一句/ })
    .fill("周五前补发链扣")
  await popup.close()
  popup = await open()
  await folded(/没有夜光/)
    .or(glow())
    .first()
    .waitFor()
  if ((await glow().count()) === 0) await folded(/没有夜光/).click()
  await expect
    .poll(() =>
      glow()
        .getByRole("textbox", { name: /补一句/ })
        .inputValue()
    )
    .toBe("周五前补发链扣")
  expect(await glow().getByText("同时记下承诺").count()).toBe(1)
  await glow()
    .getByRole("textbox", { name: /补一句/ })
    .fill("")
})

test("the keyboard alone moves, opens, notes and takes back", async () => {
  await glow().getByRole("button", { name: /收起/ }).click()
  await popup.locator("main").click({ position: { x: 5, y: 5 } })
  await popup.keyboard.press("j")
  const first = await popup.evaluate(() => document.activeElement?.textContent)
  await popup.keyboard.press("j")
  expect(await popup.evaluate(() => document.activeElement?.textContent)).not.toBe(first)
  await popup.keyboard.press("k")
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe(first)
  await popup.keyboard.press("e")
  await popup.getByRole("article").first().waitFor()
  await popup.keyboard.press("n")
  await popup.keyboard.type("jkez")
  expect(await popup.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("jkez")
  await popup.keyboard.press("Tab")
  await popup.keyboard.press("?")
  await popup.getByRole("dialog", { name: "快捷键" }).waitFor()
  await popup.keyboard.press("Escape")
  await expect.poll(() => popup.getByRole("dialog").count()).toBe(0)
})

test("/ goes back to the search that is open", async () => {
  await popup.keyboard.press("/")
  await popup.getByRole("searchbox").waitFor()
  await folded(/没有夜光/)
    .or(glow().getByRole("button", { name: /收起/ }))
    .first()
    .focus()
  await popup.keyboard.press("/")
  expect(await popup.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe("search")
  await popup.getByRole("searchbox").press("Escape")
})

test("unfolding and folding keep the focus in place, and the keys know where they are", async () => {
  if ((await glow().count()) > 0) await glow().getByRole("button", { name: /收起/ }).click()
  const focused = () => popup.evaluate(() => document.activeElement?.getAttribute("aria-label"))
  await folded(/没有夜光/).focus()
  await popup.keyboard.press("Enter")
  await glow().waitFor()
  await expect.poll(focused).toMatch(/^收起 .*没有夜光/)
  await popup.keyboard.press("Enter")
  await folded(/没有夜光/).waitFor()
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toContain("没有夜光")
})

test("S puts off, C copies, and copying leaves the way back from the last act open", async () => {
  await folded(/没有夜光/).focus()
  await popup.keyboard.press("s")
  await glow()
    .getByRole("button", { name: /一小时后/ })
    .waitFor()
  await popup.keyboard.press("s")
  await expect
    .poll(() =>
      glow()
        .getByRole("button", { name: /一小时后/ })
        .count()
    )
    .toBe(0)
  await glow().getByRole("button", { name: "教用法" }).click()
  await toast().getByText("提了教用法").waitFor()
  await popup.keyboard.press("c")
  await toast().getByText("复制好了").waitFor()
  expect(await toast().textContent()).toContain("记下了：提了教用法")
  await popup.keyboard.press("z")
  await toast().getByText("撤销了").waitFor()
  await glow().getByRole("button", { name: "教用法", exact: true }).waitFor()
})

test("the way back stays for ten seconds, and no longer", async () => {
  await glow().getByRole("button", { name: "教用法", exact: true }).click()
  await toast().getByText("提了教用法").waitFor()
  await popup.waitForTimeout(8500)
  expect(await toast().getByRole("button", { name: /^撤销/ }).count()).toBe(1)
  await popup.keyboard.press("z")
  await toast().getByText("撤销了").waitFor()
  await popup.waitForTimeout(10_500)
  expect(await toast().count()).toBe(0)
})

test("what was worked on is what the browser's own key notes", async () => {
  const opened = () =>
    browser.inExtension(async () => (await chrome.storage.session.get("lastOpened")).lastOpened as string)
  expect(decodeURIComponent(await opened())).toContain("#夜光小铺/")
})

test("solved, then confirmed, then the one request, and never twice", async () => {
  if ((await glow().count()) === 0) await folded(/没有夜光/).click()
  await glow().getByRole("button", { name: "补发", exact: true }).click()
  await toast().getByText("提了补发").waitFor()
  await glow().getByRole("button", { name: "解决了", exact: true }).click()
  await toast().getByText("记下了：解决了").waitFor()
  await popup.getByRole("button", { name: "接着办" }).click()
  expect(await glow().getByText("可以提一次改评").count()).toBe(0)
  await glow().getByRole("button", { name: "确认满意" }).click()
  await glow().getByText("可以提一次改评").waitFor()
  await glow().getByRole("button", { name: "发过了" }).click()
  await toast().getByText("提过一次，锁上了").waitFor()
  await popup.getByRole("button", { name: "接着办" }).click()
  await glow().waitFor()
  expect(await glow().getByText("可以提一次改评").count()).toBe(0)
})

test("nothing left the browser, and no script of the popup broke", () => {
  expect(browser.left()).toEqual([])
  expect(broken).toEqual([])
})
