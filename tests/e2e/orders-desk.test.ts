/** The desk's orders: every part as it looks, by day and night, in both languages, and what its buttons do. */
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Browser, openBrowser } from "./browser"
import type { Day } from "./gallery-days"
import { likelyOrder, orderDay, promotion } from "./gallery-order-days"
import { faults, keepPictures, live, openAt, shoot } from "./gallery-page"

let browser: Browser
const part = (name: string, width = 1360) => openAt(browser, `tabs/desk.html#orders/${name}`, width, 860)

beforeAll(async () => {
  browser = await openBrowser({ scale: keepPictures ? 2 : 1 })
})
afterAll(() => browser?.close())

const parts = {
  signs: "有人要退",
  calls: "羊毛围巾",
  greetings: "刚寄出",
  returns: "为什么退",
  answers: "照十分钟",
  parcel: "吊牌在",
  promises: "平台自己的期限"
}

/** What is seen of each part once something in it is open. */
async function unfold(page: Page, name: string): Promise<void> {
  const fold = page.locator(".order-row[aria-expanded=false]").first()
  if (name === "signs" || name === "calls") await fold.click()
  if (name === "parcel") await page.locator(".check-lines input").first().waitFor()
}

describe.each(Object.entries(parts))("the part %s", (name, words) => {
  it.each(["light", "dark"] as const)("in %s", async (look) => {
    await live(browser, { ...orderDay, settings: { ...orderDay.settings, appearance: look } })
    const page = await part(name)
    await (name === "parcel" ? page.getByRole("textbox").first() : page.getByText(words).first()).waitFor()
    await unfold(page, name)
    await shoot(browser, page, `desk-orders-${name}-${look}`)
    expect(await faults(page)).toEqual([])
    await page.close()
  })

  it("in English, in a narrow window", async () => {
    await live(browser, { ...orderDay, settings: { ...orderDay.settings, language: "en" } })
    const page = await part(name, 720)
    await page.getByRole("heading", { name: "Orders" }).waitFor()
    await page.locator(".orders-body > *").first().waitFor()
    await unfold(page, name)
    await shoot(browser, page, `desk-orders-${name}-english`)
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720)
    await page.close()
  })
})

describe("what its buttons do", () => {
  it("a likely order is tied by the clerk's click, and untied by another", async () => {
    await live(browser, likelyOrder)
    const page = await openAt(browser, "popup.html", 400, 600)
    await page.getByRole("button", { name: /链扣还是松的/, expanded: false }).click()
    const card = page.getByRole("article", { name: /链扣还是松的/ })
    await card.getByRole("button", { name: /^就是这单/ }).click()
    await card.getByRole("button", { name: "不是这单" }).click()
    await card.getByText("可能是这一单，看准了再点").waitFor()
    await page.close()
  })

  it("an item out of stock asks for a word to everybody who waits for it", async () => {
    await live(browser, orderDay)
    const page = await part("promises")
    await page.getByRole("checkbox", { name: "羊毛围巾：缺货了" }).check()
    await page.getByText("记下了：库存").waitFor()
    await page.getByRole("spinbutton", { name: "夜光手链：几小时内寄出" }).fill("72")
    await page.keyboard.press("Enter")
    await page.getByText("提前说好的才算数").waitFor()
    await page.getByRole("radio", { name: "先说一声" }).click()
    await page.getByRole("button", { name: /缺货，还有人等 羊毛围巾/ }).click()
    await page.getByText(/几天能到我还没问准/).waitFor()
    await page.getByLabel("哪天到货").fill("2026-11-24T18:00")
    await page.getByText(/大概下周二到货，您愿意等吗/).waitFor()
    await page.getByRole("button", { name: /^跟n\*\*y 尾号 \d{4}说过了/ }).click()
    await page.getByText(/记下了：说过了，等到/).waitFor()
    await page.getByText("都说过了。").waitFor()
    await page.getByRole("button", { name: "撤销" }).click()
    await page.getByText("撤销了，回到刚才那样").waitFor()
    await page.getByRole("button", { name: /^跟n\*\*y 尾号 \d{4}说过了/ }).waitFor()
    await page.close()
  })

  it("a time stated beyond the platform's is warned of, and the late order of that item goes quiet", async () => {
    await live(browser, orderDay)
    const page = await part("calls")
    const late = page.getByRole("button", { name: /羊毛围巾/ })
    await late.waitFor()
    await page.getByRole("radio", { name: "发货承诺" }).click()
    await page.getByRole("radio", { name: "发货承诺", checked: true }).waitFor()
    await page.getByRole("spinbutton", { name: "羊毛围巾：几小时内寄出" }).fill("72")
    await page.keyboard.press("Enter")
    await page.getByText("超过平台的 48 小时了").waitFor()
    await page.getByRole("radio", { name: "要打电话" }).click()
    await page.getByRole("button", { name: /夜光手链/ }).waitFor()
    expect(await late.count()).toBe(0)
    await page.close()
  })

  it("a parcel long on its way is spoken of only after tracking was looked at, and once", async () => {
    await live(browser, orderDay)
    const page = await part("signs")
    const sign = page.getByRole("button", { name: /先查物流 夜光手链/ })
    await sign.click()
    await page.getByText("【包裹状态】").waitFor()
    await page.getByLabel(/包裹现在到哪了/).fill("到达杭州转运中心")
    await page.getByText(/现在显示到达杭州转运中心/).waitFor()
    expect(await page.locator(".bubbles").textContent()).not.toMatch(/包好了|还没来收/)
    await page.getByRole("button", { name: "说过了", exact: true }).click()
    await page.getByText("记下了：说过了").waitFor()
    await expect.poll(() => sign.count()).toBe(0)
    await page.close()
  })

  it("several late orders of one item are one sign, with nothing to copy before the reason", async () => {
    await live(browser, promotion)
    const page = await part("signs")
    await page.getByRole("button", { name: /好几单超时 夜光手链/ }).click()
    await page.getByText("先点真正的原因，话才说得准。").waitFor()
    expect(await page.locator(".bubbles").count()).toBe(0)
    await page.getByRole("button", { name: "包好了，快递没来收" }).click()
    await page.getByText(/几点来收我定不了/).waitFor()
    await page.close()
  })

  it("a refund leads to the return by the rules, and its day is a promise of the order", async () => {
    await live(browser, orderDay)
    const page = await part("signs")
    await page.getByRole("button", { name: /有人要退 夜光项链/ }).click()
    await page.getByText(/看到您申请退款了/).waitFor()
    await page.getByRole("button", { name: "退货怎么办" }).click()
    await page.getByText(/^这一单：夜光项链/).waitFor()
    await page.getByLabel("为什么退").selectOption("quality")
    await page.getByLabel("哪天签收的").fill("2026-11-15")
    await page.getByLabel("退货哪天收到的").fill("2026-11-14")
    await page.getByText(/退货不会比签收还早到/).waitFor()
    await page.getByLabel("退货哪天收到的").fill("2026-11-20")
    await page.getByText(/钱最晚.*退给您/).waitFor()
    await page.getByRole("button", { name: /^退货收到了，最晚/ }).click()
    await page.getByText(/^记下了：最晚/).waitFor()
    await page.getByRole("button", { name: "钱退了" }).click()
    await page.getByRole("button", { name: /^退货收到了，最晚/ }).waitFor()
    await page.close()
  })

  it("the parcel list is the shop's own: changed, kept over a reload, and given back", async () => {
    await live(browser, orderDay)
    const page = await part("parcel")
    await page.getByRole("textbox", { name: "加一条" }).fill("写一张手写卡片")
    await page.getByRole("button", { name: "加一条" }).click()
    await page.getByRole("button", { name: "拿掉：吊牌在，没剪掉" }).click()
    await expect.poll(() => page.getByText("吊牌在").count()).toBe(0)
    await page.reload()
    await page.locator(".sheet").getByText("写一张手写卡片").first().waitFor()
    await page.emulateMedia({ media: "print" })
    expect(await page.getByRole("textbox", { name: "加一条" }).isVisible()).toBe(false)
    expect(await page.locator(".sheet").first().textContent()).not.toMatch(/n\*\*y|李\*\*/)
    await page.emulateMedia({ media: "screen" })
    const own = page.getByRole("textbox", { name: "这一条写什么" }).first()
    await own.fill("留言都照做了")
    await page.getByRole("button", { name: "往后：线头剪干净了" }).click()
    await page.locator(".sheet").getByText("留言都照做了").first().waitFor()
    await page.getByRole("button", { name: "恢复默认清单" }).click()
    await page.locator(".sheet").getByText("吊牌在，没剪掉").first().waitFor()
    expect(await own.inputValue()).toBe("买家留言和备注看过了，照着做了")
    await page.close()
  })

  it("a return says who pays and until when, as the facts come in", async () => {
    await live(browser, orderDay)
    const page = await part("returns")
    await page.getByText("先问清楚原因，再说运费").waitFor()
    await page.getByLabel("为什么退").selectOption("quality")
    await page.getByText("是我们的问题，来回运费店里出").waitFor()
    await page.getByLabel("为什么退").selectOption("no-reason")
    await page.getByLabel("寄出时包邮吗").selectOption("true")
    await page.getByText("包邮的：买家只出退回的运费").waitFor()
    await page.getByLabel("哪天签收的").fill("2026-11-15")
    await page.getByText("该退，马上办").waitFor()
    await page.close()
  })
})

describe.each([orderDay, likelyOrder, promotion])("the popup: $name", (day: Day) => {
  it.each(["light", "dark"] as const)("in %s", async (look) => {
    await live(browser, { ...day, settings: { ...day.settings, appearance: look } })
    const page = await openAt(browser, "popup.html", 400, 600)
    await page.getByText(day.shows).first().waitFor()
    const fold = page.getByRole("button", { name: day.opens ?? "", expanded: false }).first()
    if (await fold.isVisible()) await fold.click()
    await page.locator(".skeleton").first().waitFor({ state: "detached" })
    if (await fold.isVisible()) await fold.scrollIntoViewIfNeeded()
    await shoot(browser, page, `popup-${day.name}-${look}`)
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400)
    await page.close()
  })
})
