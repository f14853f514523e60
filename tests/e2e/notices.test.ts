/** What the browser itself shows of Huinuan: desktop notices, keys, the right button's menu. */
import type { Page, Worker } from "playwright-core"
import { ulid } from "ulid"
import { afterAll, beforeAll, expect, test } from "vitest"
import { glowNecklace } from "../seller-backend/scenes/glow-necklace"
import { SellerBackend } from "../seller-backend/serve"
import { type Browser, openBrowser } from "./browser"
import { seen } from "./overlay-page"

const reviews = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC"
const backend = new SellerBackend(glowNecklace(new Date()), { renderDelay: 20 })

let browser: Browser
let list: Page

beforeAll(async () => {
  browser = await openBrowser({ backend })
  // at whatever hour this test runs: no quiet hours, and no notice before closing
  await say("change-rule", { id: ulid(), shop: "", rule: "callHours", value: [["00:00", "24:00"]] })
  await say("change-rule", { id: ulid(), shop: "", rule: "closingNotice", value: false })
  list = await browser.open(reviews)
})
afterAll(() => browser?.close())

const worker = async (): Promise<Worker> =>
  browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent("serviceworker"))

const notices = async () =>
  (await worker()).evaluate(async () => Object.keys(await chrome.notifications.getAll()))

/** Every popup, or page that stands for one, wherever the browser has opened it. */
const popups = () =>
  browser.inExtension(async () => {
    const contexts = await chrome.runtime.getContexts({ contextTypes: ["POPUP", "TAB"] as never })
    return contexts.map(({ documentUrl }) => documentUrl ?? "").filter((url) => url.includes("/popup.html"))
  })

async function popupOpened(): Promise<string> {
  await expect.poll(popups, { timeout: 20_000 }).toHaveLength(1)
  return (await popups())[0] ?? ""
}

/** As the browser tells the worker, without a hand on its own windows. */
async function tell(event: "press" | "keys" | "menu", ...given: unknown[]): Promise<void> {
  await (await worker()).evaluate(
    async ([event, given]) => {
      const [tab] = await chrome.tabs.query({ url: "https://myseller.taobao.com/*" })
      const events = {
        press: chrome.notifications.onButtonClicked,
        keys: chrome.commands.onCommand,
        menu: chrome.contextMenus.onClicked
      }
      const extra = event === "menu" ? [tab] : []
      ;(events[event] as unknown as { dispatch(...given: unknown[]): void }).dispatch(...given, ...extra)
    },
    [event, given] as const
  )
}

/** From a page of the extension, as its own pages send it: again, when nobody answers. */
async function say(name: string, body: object): Promise<void> {
  const page = await browser.open(`chrome-extension://${browser.extensionId}/manifest.json`)
  const answer = await page.evaluate(
    async (message) => {
      for (;;) {
        const answered = await chrome.runtime.sendMessage(message).catch(() => undefined)
        if (answered) return answered
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    { type: `huinuan/${name}`, body }
  )
  expect(answer).toEqual({ value: { changed: true } })
  await page.close()
}

/** Row of the page that holds these words. */
const row = (words: string) => list.getByText(words).first()
const glow = "我收到的这个是没有夜光的!"
const card = () => seen(list, ".side .say")

test("the first reading brings one notice, also when the worker was killed and the page is read again", async () => {
  await expect.poll(() => seen(list, ".row-chip"), { timeout: 20_000 }).not.toEqual([])
  await expect.poll(notices, { timeout: 20_000 }).toHaveLength(1)
  const [id = ""] = await notices()
  await browser.killWorker()
  await list.reload()
  await expect.poll(() => seen(list, ".row-chip"), { timeout: 20_000 }).not.toEqual([])
  expect(await notices()).toEqual([id])
})

test("等一小时 takes it off the screen; it waits in the store", async () => {
  const [id = ""] = await notices()
  await tell("press", id, 1)
  await expect.poll(notices).toEqual([])
})

test("看怎么说 opens the popup", async () => {
  await tell("press", "review made-up", 0)
  expect(await popupOpened()).toMatch(/popup\.html$/)
  await closePopup()
})

test("给这条评价记一笔 opens the card of the row under the mouse", async () => {
  expect(
    await (await worker()).evaluate(() => chrome.contextMenus.update("note-row", {}).then(() => "stands"))
  ).toBe("stands")
  await row(glow).click({ button: "right" })
  await list.keyboard.press("Escape")
  await tell("menu", { menuItemId: "note-row" })
  await expect.poll(async () => (await card())[0]?.words ?? "", { timeout: 10_000 }).toContain("没有夜光")
})

test("on a row without a case it opens the popup with what is to be done", async () => {
  await list.mouse.click(5, 5, { button: "right" })
  await tell("menu", { menuItemId: "note-row" })
  expect(await popupOpened()).toMatch(/popup\.html$/)
  await closePopup()
})

test("the key that notes a call opens the popup at the note of the case that was last open", async () => {
  const keys = await (await worker()).evaluate(async () =>
    (await chrome.commands.getAll()).map(({ name }) => name)
  )
  expect(keys?.toSorted()).toEqual(["_execute_action", "note-last-call"])
  const before = await countEvents()
  await tell("keys", "note-last-call")
  const opened = async () =>
    (await popups()).find((one) => /#夜光小铺\/\d+(\/note)?$/.test(decodeURIComponent(one)))
  await expect.poll(opened, { timeout: 20_000 }).toBeDefined()
  const address = (await opened()) ?? ""
  await closePopup()
  const popup = await browser.open(address.replace(/(\/note)?$/, "/note"))
  const note = popup.getByRole("article", { name: /没有夜光/ }).locator('[data-shortcut="n"]')
  await expect
    .poll(() => note.evaluate((field) => field === document.activeElement), { timeout: 20_000 })
    .toBe(true)
  expect(await countEvents()).toBe(before)
  await popup.close()
})

test("no request has left the browser", () => {
  expect(browser.left()).toEqual([])
})

/** How much the log holds. */
const countEvents = () =>
  browser.inExtension(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("huinuan")
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const asked = opening.result.transaction("events").objectStore("events").count()
          asked.onsuccess = () => {
            opening.result.close()
            resolve(asked.result)
          }
        }
      })
  )

/** Until it is gone: one that is still opening is no view yet, and the next test must not take it for its own. */
async function closePopup(): Promise<void> {
  const closeAll = () =>
    browser.inExtension(() => {
      for (const view of chrome.extension.getViews())
        if (view.location.pathname === "/popup.html") view.close()
    })
  await expect.poll(() => closeAll().then(popups), { timeout: 20_000 }).toEqual([])
}
