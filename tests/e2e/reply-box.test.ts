import type { Locator, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { glowNecklace } from "../seller-backend/scenes/glow-necklace"
import { SellerBackend } from "../seller-backend/serve"
import { type Browser, openBrowser } from "./browser"
import { covers, press, type Seen, seen, words } from "./overlay-page"

const reviews = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC"
const backend = new SellerBackend(glowNecklace(new Date()), { renderDelay: 20 })
const soon = { timeout: 15_000 }
const bribe = "您好，您把中评删了，我们就给您退款。"
const kind = "夜光要先吸收自然光，到暗处才会亮。这一点我们页面没写清楚，是我们的疏忽，对不起。"

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser({ backend })
})
afterEach(async () => {
  await page?.close()
  expect(browser.left()).toEqual([])
})
afterAll(async () => {
  await browser?.close()
})

async function openList(): Promise<void> {
  page = await browser.open(reviews)
  await expect.poll(() => words(page, ".pill"), soon).toHaveLength(1)
}

/** The dialog behind 评价回复 of the necklace's review. */
async function openDialog(): Promise<Locator> {
  await page.locator("tr", { hasText: "没有夜光" }).getByRole("button", { name: "评价回复" }).click()
  return page.getByRole("dialog", { name: "评价回复" })
}

async function boxOf(part: Locator): Promise<Seen> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await part.boundingBox()) ?? {}
  return { words: "", left: x, top: y, width, height }
}

const mark = () => words(page, ".words-mark")

test("a sentence that would do harm is marked while it is typed, under the box and on nothing of the page", async () => {
  await openList()
  const dialog = await openDialog()
  await dialog.getByRole("textbox").pressSequentially(bribe)
  await expect.poll(mark, soon).toEqual([expect.stringMatching(/^话术体检：\d+ 处可以更好18 字$/)])
  const [drawn] = await seen(page, ".words-mark")
  for (const own of await dialog.locator("button, a, textarea, p").all())
    expect(covers(drawn as Seen, await boxOf(own))).toBe(false)
  const box = await boxOf(dialog.getByRole("textbox"))
  expect(drawn?.top).toBeGreaterThanOrEqual(box.top + box.height)
})

test("on demand it says why and what to say instead; the page's box and buttons stay as they are", async () => {
  await openList()
  const dialog = await openDialog()
  const sent = backend.requests.length
  await dialog.getByRole("textbox").pressSequentially(bribe)
  await press(page, ".words-mark", "可以更好")
  await expect
    .poll(() => words(page, ".findings .quote"), soon)
    .toContainEqual(expect.stringContaining("退款"))
  const [panel] = await seen(page, ".findings")
  expect(covers(panel as Seen, await boxOf(dialog))).toBe(false)
  const better = await words(page, ".finding .better")
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
  await press(page, ".findings .btn", "复制这句")
  await expect.poll(() => words(page, ".findings .btn"), soon).toContain("复制好了")
  expect(better).toContain(await page.evaluate(() => navigator.clipboard.readText()))
  expect(await dialog.getByRole("textbox").inputValue()).toBe(bribe)
  expect(await dialog.getByRole("button", { name: "发布" }).isEnabled()).toBe(true)
  expect(backend.requests.length).toBe(sent)
  expect(backend.replies).toEqual([])
})

test("a kind sentence is fine, an empty box says nothing, and the mark goes with the box", async () => {
  await openList()
  const dialog = await openDialog()
  expect(await mark()).toEqual([])
  await dialog.getByRole("textbox").fill(kind)
  await expect.poll(mark, soon).toEqual([expect.stringMatching(/^话术体检：挺好/)])
  await dialog.getByRole("textbox").fill("")
  await expect.poll(mark, soon).toEqual([])
  await dialog.getByRole("textbox").fill(bribe)
  await expect.poll(mark, soon).toHaveLength(1)
  await dialog.getByRole("button", { name: "取消" }).click()
  await expect.poll(mark, soon).toEqual([])
})

test("这次忽略 puts one finding aside, for this box", async () => {
  await openList()
  const dialog = await openDialog()
  await dialog.getByRole("textbox").fill(bribe)
  await press(page, ".words-mark", "可以更好")
  const before = (await words(page, ".finding")).length
  await press(page, ".finding .link", "这次忽略")
  await expect.poll(async () => (await words(page, ".finding")).length, soon).toBe(before - 1)
})

test("an input method at work is left alone until its word stands", async () => {
  await openList()
  await openDialog()
  const session = await page.context().newCDPSession(page)
  await session.send("Input.imeSetComposition", { text: bribe, selectionStart: 0, selectionEnd: 0 })
  await page.waitForTimeout(1200)
  expect(await mark()).toEqual([])
  await session.send("Input.insertText", { text: bribe })
  await expect.poll(mark, soon).toEqual([expect.stringContaining("可以更好")])
})

test("an editable element in a dialog that opens late is a box to one buyer; a complaint and a search are none", async () => {
  await openList()
  await page.evaluate(() => {
    const dialog = document.createElement("div")
    dialog.setAttribute("role", "dialog")
    dialog.setAttribute("aria-label", "发旺旺消息给买家")
    dialog.style.cssText =
      "position: fixed; left: 300px; top: 200px; width: 500px; padding: 20px; background: #fff"
    const field = document.createElement("div")
    field.contentEditable = "true"
    field.id = "late"
    field.style.cssText = "height: 90px; border: 1px solid #999; margin-bottom: 40px"
    dialog.append(field)
    const complaint = document.createElement("textarea")
    complaint.placeholder = "请填写投诉理由"
    setTimeout(() => document.body.append(dialog, complaint), 300)
  })
  await page.locator("#late").click()
  await page.keyboard.type(bribe)
  await expect.poll(mark, soon).toEqual([expect.stringContaining("可以更好")])
  await page.evaluate(() => document.querySelector("#late")?.parentElement?.remove())
  await expect.poll(mark, soon).toEqual([])
  await page.getByPlaceholder("请填写投诉理由").fill(bribe)
  await page.locator(".filters input, .field input").first().fill(bribe)
  await page.waitForTimeout(1200)
  expect(await mark()).toEqual([])
})
