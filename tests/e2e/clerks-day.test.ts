/**
 * The clerk's day, essay 000 as it should have gone: the neutral review is noticed, solved, promised, kept,
 * confirmed, and only then asked for; the buyer changes it, and the list is empty.
 */
import type { Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { glowNecklace } from "../seller-backend/scenes/glow-necklace"
import { SellerBackend } from "../seller-backend/serve"
import { type Browser, openBrowser } from "./browser"

const reviews = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC"
const scene = glowNecklace(new Date())
const happy = scene.reviews.filter(({ text }) => !text.includes("少发"))
const backend = new SellerBackend({ ...scene, reviews: happy }, { renderDelay: 20 })

let browser: Browser
let popup: Page

const glow = () => popup.getByRole("article", { name: /没有夜光/ })
const toast = () => popup.locator(".toast")
const takeBack = async () => {
  await popup.bringToFront()
  await toast().getByRole("button", { name: /^撤销/ }).click()
  await toast().getByText("撤销了").waitFor()
}
const unfold = async () => {
  if ((await glow().count()) === 0)
    await popup
      .getByRole("button", { name: /没有夜光/, expanded: false })
      .first()
      .click()
  await glow().waitFor()
}
const goOn = async () => {
  const again = popup.getByRole("button", { name: "接着办" })
  if (await again.isVisible()) await again.click()
  else await unfold()
}
const press = async (name: string) => {
  await popup.bringToFront() // a hidden page draws too seldom to be clicked quickly
  await glow().getByRole("button", { name, exact: true }).click()
}
const set = (type: string, body: object) =>
  popup.evaluate((message) => chrome.runtime.sendMessage(message), { type: `huinuan/${type}`, body })

beforeAll(async () => {
  browser = await openBrowser({ backend })
  popup = await browser.openPopup()
  popup.setDefaultTimeout(15_000)
  // whatever the clock says when this runs, it is a good time to call
  const hours = [["00:00", "23:59"]]
  await set("change-rule", { id: "01K00000000000000000000001", shop: "", rule: "callHours", value: hours })
  await set("change-setting", { name: "clerk", value: "小林" })
})
afterAll(() => browser?.close())

test("a notice with the buyer's words appears, and 看怎么说 leads to the case", async () => {
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent("serviceworker"))
  await worker.evaluate(listenToNotices)
  const page = await browser.open(reviews)
  await expect.poll(() => browser.badge(), { timeout: 30_000 }).toBe("1")
  const notices = () => browser.inExtension(async () => Object.keys(await chrome.notifications.getAll()))
  await expect.poll(notices).toHaveLength(1)
  expect(await worker.evaluate(() => (globalThis as { heard?: unknown }).heard)).toMatchObject([
    {
      title: expect.stringContaining("新中评"),
      message: expect.stringContaining("我收到的这个是没有夜光的"),
      buttons: [{ title: "看怎么说" }, { title: "等一小时" }]
    }
  ])
  await page.close()
  const [id = ""] = await notices()
  await worker.evaluate((notice) => {
    const { onButtonClicked } = chrome.notifications
    ;(onButtonClicked as unknown as { dispatch(...given: unknown[]): void }).dispatch(notice, 0)
  }, id)
  const opened = () =>
    browser.inExtension(async () => {
      const contexts = await chrome.runtime.getContexts({ contextTypes: ["POPUP", "TAB"] as never })
      return contexts.map(({ documentUrl }) => documentUrl ?? "").find((url) => url.includes("popup.html#"))
    })
  await expect.poll(opened, { timeout: 20_000 }).toBeDefined()
  await popup.goto((await opened()) ?? "")
  await glow().waitFor()
  await glow().getByText("23 天后才看到").waitFor()
})

/** Runs in the worker: what it asks the browser to show is kept too, for the browser does not give it back. */
function listenToNotices(): void {
  const heard: unknown[] = []
  const { notifications } = chrome
  const create = notifications.create.bind(notifications) as (id: string, options: object) => Promise<string>
  Object.assign(globalThis, { heard })
  Object.assign(notifications, {
    create: (id: string, options: object) => {
      heard.push(options)
      return create(id, options)
    }
  })
}

test("the first sentence is true, owns the delay, and says nothing about the review", async () => {
  const said = (await glow().locator(".script li").allInnerTexts()).join("")
  expect(said).toContain("没有及时发现")
  expect(said).not.toMatch(/改评|好评|删|双十一/)
  expect(await glow().getByText("请改评价的话，等问题解决并确认满意后才会出现").count()).toBe(1)
})

test("she has another customer: snoozed it leaves the list, taken back it is here again", async () => {
  await press("晚点再说")
  await glow()
    .getByRole("button", { name: /^一小时后/ })
    .click()
  await toast().getByText("记下了").waitFor()
  await expect.poll(() => browser.badge()).toBe("")
  await takeBack()
  await expect.poll(() => browser.badge()).toBe("1")
})

test("handed to a colleague by mistake, and taken back", async () => {
  await unfold()
  await press("交给别人")
  await glow().getByRole("textbox", { name: "交给谁" }).fill("阿秋")
  await press("记下")
  await toast().getByText("阿秋").waitFor()
  await takeBack()
  await unfold()
  expect(await glow().getByText("交给了阿秋").count()).toBe(0)
})

test("the call: wants a new one by Friday; the promise is on the list until it is kept", async () => {
  await press("要时间")
  await toast().getByText("要时间").waitFor()
  await goOn()
  await press("答应了…")
  await glow().getByRole("textbox", { name: "答应了什么" }).fill("明天补寄一条会亮的")
  await press("记下承诺")
  await toast().getByText("记下了").waitFor()
  await goOn()
  await glow()
    .getByRole("button", { name: /^做到了/ })
    .first()
    .click()
  await toast().getByText("记下了").waitFor()
})

test("solved, confirmed, and only now the one request", async () => {
  await goOn()
  expect(await glow().getByText("可以提一次改评").count()).toBe(0)
  await glow().getByRole("tab", { name: "旺旺" }).click()
  await press("解决了")
  await toast().getByText("解决了").waitFor()
  await goOn()
  expect(await glow().getByText("可以提一次改评").count()).toBe(0)
  await press("确认满意")
  await glow().getByText("可以提一次改评").waitFor()
  await press("发过了")
  await toast().getByText("提过一次，锁上了").waitFor()
})

test("the buyer changes it: the case closes by itself, and what is left is the item's page", async () => {
  const changed = happy.map((one) =>
    one.text.includes("没有夜光") ? { ...one, grade: "good" as const, sentiment: "positive" as const } : one
  )
  backend.scene = { ...scene, reviews: changed }
  const page = await browser.open(reviews)
  const closed = () =>
    browser.inExtension(
      () =>
        new Promise<string[]>((resolve, reject) => {
          const opening = indexedDB.open("huinuan")
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const asked = opening.result.transaction("cases").objectStore("cases").getAll()
            asked.onsuccess = () => {
              opening.result.close()
              resolve(asked.result.map((state) => state.closed?.result ?? "open"))
            }
          }
        })
    )
  await expect.poll(closed, { timeout: 30_000 }).toContain("changed")
  await page.close()
  await popup.bringToFront()
  await expect.poll(() => browser.badge()).toBe("")
  await popup.getByRole("heading", { name: /改描述/ }).waitFor()
})

test("nothing has left the browser", () => {
  expect(browser.left()).toEqual([])
})
