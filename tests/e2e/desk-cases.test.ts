/** The desk's cases: seen in each state, found, gone through by keyboard, changed together and taken back. */
import type { Page } from "playwright-core"
import { ulid } from "ulid"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Event } from "../../src/cases/event"
import { type Browser, openBrowser } from "./browser"
import { type Day, days, NOW } from "./gallery-days"
import { faults, keepPictures, live, openAt, shoot } from "./gallery-page"

let browser: Browser
const dayOf = (name: string) => days.find((day) => day.name === name) as Day

beforeAll(async () => {
  browser = await openBrowser({ scale: keepPictures ? 2 : 1 })
})
afterAll(() => browser?.close())

async function openDesk(width = 1360, height = 860): Promise<Page> {
  const page = await openAt(browser, "tabs/desk.html", width, height)
  await page.getByText("正在读取以前的案子").waitFor({ state: "detached" })
  return page
}
const rows = (page: Page) => page.locator("tbody tr")

describe("the desk's cases", () => {
  it.each([
    ["first-run", "这里没有案子"],
    ["one", "没有夜光"],
    ["several", "没有夜光"],
    ["two-hundred", "做工太差"],
    ["long-words", "链子扣不上"]
  ])("of the day %s, in light and dark", async (name, shows) => {
    for (const look of ["light", "dark"] as const) {
      const day = dayOf(name)
      await live(browser, { ...day, settings: { ...day.settings, appearance: look } })
      const page = await openDesk()
      await page.getByText(shows).first().waitFor()
      if (name === "several") {
        await rows(page).filter({ hasText: "耳堵" }).click()
        await page.getByRole("tab", { name: /^经过/ }).click()
        await page.getByText("第一次看到").waitFor()
        await page.getByText("回暖", { exact: true }).first().waitFor() // who noticed it
        await shoot(browser, page, `desk-cases-history-${look}`)
        expect(await faults(page)).toEqual([])
        await page.getByRole("tab", { name: "怎么办" }).click()
      }
      await shoot(browser, page, `desk-cases-${name}-${look}`)
      expect(await faults(page)).toEqual([])
      await page.close()
    }
  })

  it("speaks English, and fits a narrow window", async () => {
    await live(browser, dayOf("english"))
    const page = await openAt(browser, "tabs/desk.html", 640, 860)
    await page.getByRole("heading", { name: "Cases" }).waitFor()
    await page.getByText("没有夜光").waitFor()
    await shoot(browser, page, "desk-cases-english-narrow")
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640)
    await page.close()
  })

  it("is gone through by keyboard: J and K move, Enter opens, N notes, Z takes back, Escape closes", async () => {
    await live(browser, dayOf("several"))
    const page = await openDesk()
    await page.bringToFront()
    await rows(page).first().waitFor()
    await page.keyboard.press("j")
    await page.keyboard.press("j")
    await page.keyboard.press("k")
    const first = await rows(page).first().textContent()
    expect(await page.locator("tr[aria-current]").textContent()).toBe(first)
    await page.keyboard.press("Enter")
    await page.getByRole("tab", { name: /^经过/ }).click()
    await page.getByText("第一次看到").waitFor()
    expect(page.url()).toMatch(/#cases\/.+\/\d+$/)
    await page.keyboard.press("n")
    await page.getByLabel("记一笔").and(page.locator("[data-note]")).pressSequentially("买家晚上才有空")
    await page.keyboard.press("Enter")
    await page.getByText("“买家晚上才有空”").waitFor()
    await page.keyboard.press("Escape")
    await page.getByText("第一次看到").waitFor({ state: "detached" })
    await page.getByRole("button", { name: /撤销/ }).waitFor()
    await page.keyboard.press("z")
    await page.getByText("撤销了").waitFor()
    await page.keyboard.press("Enter")
    await page.getByRole("tab", { name: /^经过/, selected: true }).waitFor() // what was chosen stays chosen
    await page.getByText("已撤销").waitFor() // the history keeps what was taken back, struck through
    await page.close()
  })

  it("closes many by one click, says how many, and takes all back by one", async () => {
    await live(browser, dayOf("two-hundred"))
    const page = await openDesk()
    await page.getByRole("checkbox", { name: "选中这里全部" }).click()
    await page.getByText("选了 200 件").waitFor()
    await page.getByRole("button", { name: "结案" }).click()
    await page.getByRole("button", { name: "没改，事情处理完了" }).click()
    await page.getByText("200 件都记下了").waitFor()
    await page.getByRole("radio", { name: "未结 0" }).waitFor()
    await page.getByRole("radio", { name: "已结 200" }).waitFor()
    await page.getByRole("button", { name: "撤销" }).click()
    await page.getByRole("radio", { name: "未结 200" }).waitFor()
    await page.close()
  })

  it("hands over, labels and puts off what was chosen, and takes each back", async () => {
    await live(browser, dayOf("several"))
    const page = await openDesk()
    const row = rows(page).filter({ hasText: "没有夜光" })
    const takeBack = async (words: string) => {
      await page.getByRole("button", { name: "撤销" }).click()
      await row.getByText(words).waitFor({ state: "detached" })
    }
    const choose = async (name: string, fill?: string) => {
      await row.getByRole("checkbox").click()
      await page.getByRole("button", { name }).click()
      if (fill) {
        await page.getByRole("combobox").fill(fill)
        await page.keyboard.press("Enter")
      }
    }
    await choose("交给…", "阿秋")
    await page.getByText("1 件都记下了").waitFor()
    await row.getByText("阿秋").waitFor()
    await takeBack("阿秋")
    await choose("贴标签", "老顾客")
    await row.getByText("老顾客").waitFor()
    await takeBack("老顾客")
    await choose("晚点再说")
    await page.getByRole("button", { name: "等买家再说话" }).click()
    await row.getByText("等买家再说话").waitFor()
    await takeBack("等买家再说话")
    await page.close()
  })

  it("one undo takes back what was done to cases of two shops", async () => {
    const one = dayOf("several")
    const other = one.events.map((event) => ({
      ...event,
      id: `${event.id}x`,
      shop: "另一家",
      about: event.about && `${event.about}9`
    }))
    await live(browser, { ...one, events: [...one.events, ...(other as Day["events"])] })
    const page = await openDesk()
    await page.getByRole("radio", { name: "未结 6" }).waitFor()
    await page.getByRole("checkbox", { name: "选中这里全部" }).click()
    await page.getByRole("button", { name: "结案" }).click()
    await page.getByRole("button", { name: "没改，事情处理完了" }).click()
    await page.getByText("6 件都记下了").waitFor()
    await page.getByRole("button", { name: "撤销" }).click()
    await page.getByRole("radio", { name: "未结 6" }).waitFor()
    await page.close()
  })

  it("does not call done what nobody looked at", async () => {
    await live(browser, dayOf("first-run"))
    const page = await openDesk()
    await page.getByText("手上没有未结的，还没看过评价页").waitFor()
    expect(await page.getByText("都结了").count()).toBe(0)
    for (const [section, words] of [
      ["promises", "还没有记过承诺"],
      ["fixes", "还没有商品要补"]
    ] as const) {
      await page.goto(page.url().replace(/#.*|$/, `#${section}`))
      await page.getByText(words).waitFor()
    }
    await page.close()
  })

  it("notes on a closed case as quickly: N, the words, Enter", async () => {
    const day = dayOf("one")
    const [seen] = day.events
    const closed = { ...seen, type: "closed", result: "kept", id: ulid(NOW), at: NOW, by: "小林" } as Event
    await live(browser, { ...day, events: [...day.events, closed] })
    const page = await openDesk()
    await page.bringToFront()
    await page.getByRole("radio", { name: "已结 1" }).click()
    await rows(page).first().waitFor()
    await page.getByRole("grid", { name: "案子" }).focus()
    await page.keyboard.press("j")
    await page.keyboard.press("n")
    await page.locator("[data-note]:focus").waitFor()
    await page.keyboard.type("买家又来买了")
    await page.keyboard.press("Enter")
    await page.getByText("“买家又来买了”").waitFor()
    await page.close()
  })

  it("the picture with filters open, a view saved, and some cases chosen", async () => {
    for (const look of ["light", "dark"] as const) {
      await live(browser, { ...dayOf("several"), settings: { appearance: look } })
      const page = await openDesk()
      await page.getByRole("combobox", { name: "评价" }).selectOption("bad")
      await page.getByRole("button", { name: "把这组筛选存下来" }).click()
      await page.getByLabel("起个名字").fill("差评")
      await page.keyboard.press("Enter")
      await page.getByRole("button", { name: "更多筛选" }).click()
      await page.getByLabel("只看晚发现的").waitFor()
      await shoot(browser, page, `desk-cases-filters-${look}`)
      expect(await faults(page)).toEqual([])
      await page.keyboard.press("Escape")
      await page.getByLabel("只看晚发现的").waitFor({ state: "detached" })
      await page.getByRole("button", { name: "清空筛选" }).click()
      await page.getByRole("checkbox", { name: "选中这里全部" }).click()
      await page.getByRole("button", { name: "结案" }).click()
      await page.getByRole("button", { name: "没改，事情处理完了" }).waitFor()
      await shoot(browser, page, `desk-cases-bulk-${look}`)
      expect(await faults(page)).toEqual([])
      await page.close()
    }
  })

  it("says so when no more views can be kept", async () => {
    const filter = {
      tab: "open",
      query: "",
      grade: "bad",
      cause: "",
      item: "",
      clerk: "",
      stage: "",
      channel: "",
      label: "",
      days: "",
      late: false
    }
    const views = Array.from({ length: 30 }, (_, index) => ({ name: `第 ${index}`, filter }))
    await live(browser, { ...dayOf("several"), settings: { views } })
    const page = await openDesk()
    await page.getByRole("combobox", { name: "评价" }).selectOption("neutral")
    await page.getByRole("button", { name: "把这组筛选存下来" }).click()
    await page.getByLabel("起个名字").fill("第三十一")
    await page.keyboard.press("Enter")
    await page.getByText("最多存 30 组").waitFor()
    await page.close()
  })

  it("a choice of cases is given a name, and is there again after a restart", async () => {
    await live(browser, dayOf("several"))
    const page = await openDesk()
    await page.getByRole("combobox", { name: "评价" }).selectOption("bad")
    expect(await rows(page).count()).toBe(1)
    await page.getByRole("button", { name: "把这组筛选存下来" }).click()
    await page.getByLabel("起个名字").fill("差评")
    await page.keyboard.press("Enter")
    const view = () =>
      page.getByRole("list", { name: "存下的筛选" }).getByRole("button", { name: "差评", exact: true })
    await view().waitFor()
    await page.reload()
    await view().click()
    await expect.poll(() => rows(page).count()).toBe(1)
    await page.getByRole("button", { name: "删掉“差评”" }).click()
    await view().waitFor({ state: "detached" })
    await page.close()
  })

  it("what is noted elsewhere shows at once", async () => {
    await live(browser, dayOf("one"))
    const page = await openDesk()
    await rows(page).first().waitFor()
    const popup = await openAt(browser, "popup.html", 400, 600)
    const fold = popup.getByRole("button", { name: /没有夜光/, expanded: false }).first()
    if (await fold.isVisible()) await fold.click()
    await popup.getByRole("button", { name: "没人接" }).click()
    await rows(page).getByText("打过 1 次").waitFor()
    await popup.close()
    await page.close()
  })
})
