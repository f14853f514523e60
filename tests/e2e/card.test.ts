/** The case card's quieter half in a real browser: the cause, the judgement, the prep card, the checkup, forgetting. */
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { library } from "../../src/wording/scripts/library"
import { glowNecklace } from "../seller-backend/scenes/glow-necklace"
import { SellerBackend } from "../seller-backend/serve"
import { type Browser, openBrowser } from "./browser"

const reviews = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC"
const backend = new SellerBackend(glowNecklace(new Date()), { renderDelay: 20 })
const shots = process.env.SHOTS

let browser: Browser
let popup: Page
const broken: string[] = []

const glow = () => popup.getByRole("article", { name: /没有夜光/ })
const toast = () => popup.locator(".toast")
const button = (name: string) => glow().getByRole("button", { name, exact: true })
const picture = async (name: string) => {
  if (shots) await browser.screenshot(popup, join(shots, `${name}.png`))
}

async function openGlow(): Promise<void> {
  await popup
    .getByRole("button", { name: /没有夜光/ })
    .first()
    .waitFor()
  if ((await glow().count()) === 0)
    await popup.getByRole("button", { name: /没有夜光/, expanded: false }).click()
  await glow().waitFor()
}

beforeAll(async () => {
  browser = await openBrowser({ backend })
  const page = await browser.open(reviews)
  popup = await browser.openPopup()
  popup.on("pageerror", (problem) => broken.push(problem.message))
  await popup.getByText("6 条都读到了").waitFor({ timeout: 60_000 })
  await popup.evaluate(() =>
    chrome.runtime.sendMessage({ type: "huinuan/change-setting", body: { name: "clerk", value: "小林" } })
  )
  await page.close()
  await openGlow()
})
afterAll(() => browser?.close())

test("a wrong judgement is corrected by one click, and taken back", async () => {
  await glow().getByText("问题：与描述不符").waitFor()
  await button("判断得不对？").click()
  await picture("judgement")
  await button("色差").click()
  await toast().getByText("记下了：问题是色差").waitFor()
  await glow().getByText("问题：色差").waitFor()
  await popup.keyboard.press("z")
  await glow().getByText("问题：与描述不符").waitFor()
  await button("判断得不对？").click()
  await button("没有不满").click()
  await toast().getByText("记下了：没有不满").waitFor()
  await expect.poll(() => glow().locator("mark").count()).toBe(0)
  await popup.keyboard.press("z")
  await expect.poll(() => glow().locator("mark").count()).toBeGreaterThan(0)
})

test("before a call one look is enough, and Escape leads back", async () => {
  await button("打之前看一眼").press("Enter")
  const card = popup.getByRole("dialog", { name: "打之前看一眼" })
  await card.getByText("这次别说").waitFor() // it comes on demand
  expect(await card.getByRole("listitem").count()).toBeGreaterThanOrEqual(3)
  await picture("before-call")
  await card.locator("summary").first().click()
  expect(await card.locator("details[open] p").first().textContent()).not.toBe("")
  await picture("before-call-answer")
  await popup.keyboard.press("Escape")
  await expect.poll(() => popup.getByRole("dialog").count()).toBe(0)
})

test("money may be noted with its amount; above the ceiling it is the owner's to decide", async () => {
  await button("部分退款").click()
  const amount = glow().getByRole("textbox", { name: "部分退款多少元（可不填）" })
  await amount.fill("一点点")
  await glow().getByText("没认出是多少钱").waitFor()
  await amount.fill("9999")
  await picture("amount")
  await amount.press("Enter")
  await toast().getByText(/店主/).waitFor()
  await button("部分退款").click()
  await amount.fill("5元")
  await amount.press("Enter")
  await toast().getByText("提了部分退款").waitFor()
  await popup.keyboard.press("z")
  await toast().getByText("撤销了").waitFor()
})

test("the shop's own words are what the card says, as soon as they are saved", async () => {
  const own = library
    .filter(({ step, channels }) => step === "open" && channels.includes("phone"))
    .map(({ id, step }) => ({
      id: `own-${id}`,
      replaces: id,
      step,
      channels: ["phone"],
      causes: "any",
      text: "您好，我是{shop}的{clerk}，打扰您两分钟。"
    }))
  const store = (value: unknown) =>
    popup.evaluate((body) => chrome.runtime.sendMessage({ type: "huinuan/change-setting", body }), {
      name: "wording",
      value
    })
  await store({ own, off: [] })
  await glow().getByText("打扰您两分钟").first().waitFor()
  await store({ own: [], off: [] })
  await glow().getByText("打扰您两分钟").first().waitFor({ state: "detached" })
})

test("what is typed into the checkup is commented on, and a better line is copied", async () => {
  await popup.getByRole("button", { name: "话术体检" }).click()
  const box = popup.getByRole("dialog", { name: "话术体检" })
  const draft = box.getByRole("textbox")
  expect(await draft.evaluate((element) => element === document.activeElement)).toBe(true)
  await draft.fill("亲，快递不是我们的，我们也控制不了")
  await box.getByText("可以这样说").first().waitFor()
  await picture("checkup")
  await box
    .getByRole("button", { name: /^复制：/ })
    .first()
    .click()
  await box.getByText("复制好了").waitFor()
  await draft.fill("您好，收到了，我这就给您补发。")
  await box.getByText("没看出不妥").waitFor()
  await popup.keyboard.press("Escape")
  await expect.poll(() => popup.getByRole("dialog").count()).toBe(0)
})

test("with 解决了 goes the cause that the clerk chose, still chosen after the popup was closed", async () => {
  await button("改一下").click()
  await picture("root-cause")
  await glow().getByRole("tab", { name: "物流" }).click()
  await button("少发漏发").click()
  await glow().getByText("原因：少发漏发").waitFor()
  await popup.reload()
  await openGlow()
  await glow().getByText("原因：少发漏发").waitFor()
  await picture("card")
  await button("解决了").click()
  await toast().getByText("记下了：解决了").waitFor()
  const causes = await popup.evaluate(async () => {
    const request = indexedDB.open("huinuan")
    await new Promise((resolve) => {
      request.onsuccess = resolve
    })
    const all = request.result.transaction("cases").objectStore("cases").getAll()
    await new Promise((resolve) => {
      all.onsuccess = resolve
    })
    request.result.close()
    return JSON.stringify(all.result)
  })
  expect(causes).toContain("少发漏发")
})

test("a buyer is forgotten only after a second yes, and then nowhere to be seen", async () => {
  await popup.getByRole("button", { name: "接着办" }).click()
  await glow().waitFor()
  await button("忘掉这位买家").click()
  await button("先不抹").click()
  expect(await glow().count()).toBe(1)
  await button("忘掉这位买家").click()
  await picture("forget")
  await button("抹掉").click()
  await toast().getByText("忘掉了").waitFor()
  await expect.poll(() => popup.locator("main").textContent()).not.toMatch(/没有夜光/)
  expect(await toast().getByRole("button", { name: /撤销/ }).count()).toBe(0)
})

test("the settings lead to the sentences and to practice", async () => {
  const settings = await browser.open(`chrome-extension://${browser.extensionId}/tabs/settings.html`)
  await settings.getByRole("tab", { name: "话术" }).click()
  await settings.getByRole("link", { name: "改话术" }).click()
  await settings.waitForURL(/sentences\.html/)
  await settings.goBack()
  await settings.getByRole("link", { name: "练练怎么说" }).click()
  await settings.waitForURL(/practice\.html/)
})

test("nothing left the browser, and no script of the popup broke", () => {
  expect(browser.left()).toEqual([])
  expect(broken).toEqual([])
})
