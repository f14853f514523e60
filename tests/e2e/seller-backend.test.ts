import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { glowNecklace } from "../seller-backend/scenes/glow-necklace"
import { manyPages } from "../seller-backend/scenes/many-pages"
import { ordersDay } from "../seller-backend/scenes/orders-day"
import { realSamples, samplesFolder } from "../seller-backend/scenes/real-samples"
import { SellerBackend } from "../seller-backend/serve"
import { type Browser, openBrowser } from "./browser"

const reviews = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC"
const orders = "https://myseller.taobao.com/home.htm/trade-platform/tp/sold"
const now = new Date()

let browser: Browser
const backend = new SellerBackend(glowNecklace(now), { renderDelay: 20 })

beforeAll(async () => {
  browser = await openBrowser({ backend, extension: null })
})
afterAll(async () => {
  await browser?.close()
})

/** Opens an address, hands the page over, and closes it. */
async function visit(address: string, look: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.open(address)
  const broken: string[] = []
  page.on("pageerror", (problem) => broken.push(problem.message))
  try {
    await look(page)
    expect(broken).toEqual([])
    expect(browser.left()).toEqual([])
  } finally {
    await page.close()
    backend.state = "ok"
  }
}

const main = (page: Page) => page.locator("tbody.next-table-body > tr.next-table-row")

describe("the Qianniu review list", () => {
  test("shows the story's rows under the real headers, the neutral review among them", async () => {
    backend.scene = glowNecklace(now)
    await visit(reviews, async (page) => {
      await main(page).first().waitFor()
      const words = await page.locator(".next-table-header th").allInnerTexts()
      expect(words).toEqual(["", "情感分类", "评价内容", "商品信息", "买家信息", "操作"])
      expect(await main(page).count()).toBe(6)
      const row = main(page).filter({ hasText: "我收到的这个是没有夜光的!" })
      const text = await row.textContent()
      for (const word of ["中性评价", "中评", "c**", "4500000000000011129", "还有7天可回复"])
        expect(text).toContain(word)
      expect(await page.locator("tr.next-table-expanded-row").count()).toBe(1)
      expect(await page.getByText("此用户没有填写评价。").count()).toBe(1)
      expect(await page.getByLabel("当前店铺").textContent()).toBe("夜光小铺")
    })
  })

  test("filters by the address and by chips, which change the address", async () => {
    await visit(`${reviews}?rate=0/-1`, async (page) => {
      await main(page).first().waitFor()
      expect(await main(page).count()).toBe(1)
    })
    await visit(reviews, async (page) => {
      await page.getByRole("button", { name: "有追评" }).click()
      await page.waitForURL(/content=hasAppend/)
      await page.getByText("共1条").waitFor()
    })
  })

  test("publishes a reply through its dialog, once something is typed", async () => {
    backend.scene = glowNecklace(now)
    await visit(reviews, async (page) => {
      const row = main(page).filter({ hasText: "没有夜光" })
      await row.getByRole("button", { name: "评价回复" }).click()
      const dialog = page.getByRole("dialog", { name: "评价回复" })
      expect(await dialog.getByRole("button", { name: "发布" }).isDisabled()).toBe(true)
      await dialog.getByRole("textbox").fill("夜光要先照光，这一点我们页面没写清楚。")
      await dialog.getByRole("button", { name: "发布" }).click()
      await row.getByText("评价回复记录").waitFor()
      expect(await dialog.count()).toBe(0)
    })
    expect(backend.replies).toEqual([
      { feedId: "1301250188505", text: "夜光要先照光，这一点我们页面没写清楚。" }
    ])
  })

  test("pages through many reviews and stays on a real page when asked past the end", async () => {
    backend.scene = manyPages(now)
    await visit(reviews, async (page) => {
      const seen = new Set<string>()
      for (let number = 1; number <= 6; number += 1) {
        await page.locator(".next-pagination-list .next-current", { hasText: String(number) }).waitFor()
        for (const id of await page.locator(".order-id span").allInnerTexts()) seen.add(id)
        if (number < 6) await page.locator(".next-pagination-list + button").click()
      }
      expect(seen.size).toBe(113)
      expect(await page.locator(".next-pagination-list + button").isDisabled()).toBe(true)
    })
    await visit(`${reviews}?current=99`, (page) => page.locator(".next-current", { hasText: "6" }).waitFor())
  })

  test("changes between reviews, refunds and orders without a reload", async () => {
    backend.scene = ordersDay(now)
    await visit(reviews, async (page) => {
      await page.evaluate(() => Object.assign(window, { stillHere: true }))
      await page.getByRole("link", { name: "已卖出宝贝" }).click()
      await page.locator("table.next-table-row").first().waitFor()
      await page.getByRole("link", { name: "退款管理" }).click()
      await page.getByText("2500000000000011").waitFor()
      await page.goBack()
      await page.locator("table.next-table-row").first().waitFor()
      expect(await page.evaluate(() => "stillHere" in window)).toBe(true)
    })
  })

  test("draws anew on request, for example after the scene has changed", async () => {
    backend.scene = glowNecklace(now)
    await visit(reviews, async (page) => {
      await main(page).nth(5).waitFor()
      backend.scene = { ...backend.scene, reviews: backend.scene.reviews.slice(0, 2) }
      await backend.refresh(page)
      await page.getByText("共2条").waitFor()
    })
  })
})

describe("what nobody outside knows of the page comes in variants", () => {
  test("a pop-up over it, titles cut in the text, the review's id in the row", async () => {
    backend.scene = glowNecklace(now)
    backend.options = { renderDelay: 20, popups: true, cutTitles: true, showsFeedId: true }
    await visit(reviews, async (page) => {
      await page.getByRole("dialog", { name: "功能升级" }).getByRole("button", { name: "我知道了" }).click()
      const row = main(page).filter({ hasText: "没有夜光" })
      expect(await row.textContent()).toContain("主评ID：1301250188505")
      const title = row.locator(".item-title")
      expect(await title.textContent()).toMatch(/…$/)
      expect(await title.getAttribute("title")).toContain("生日礼物送女友闺蜜")
    })
    backend.options = { renderDelay: 20 }
  })

  test.each([
    ["filter", 0, 1],
    ["never", 0, 6]
  ] as const)(
    "a grade shown by %s has %i marks, and rate=0 gives %i rows",
    async (gradeShown, marks, rows) => {
      backend.scene = { ...glowNecklace(now), gradeShown }
      await visit(`${reviews}?rate=0`, async (page) => {
        await page.getByText(`共${rows}条`).waitFor()
        expect(await page.getByTitle(/^[好中差]评$/).count()).toBe(marks)
      })
    }
  )
})

describe("what can go wrong with a page", () => {
  test("slow shows that it is loading for seconds, then the rows", async () => {
    backend.scene = glowNecklace(now)
    backend.state = "slow"
    await visit(reviews, async (page) => {
      await page.waitForTimeout(1_500)
      expect(await page.getByText("加载中").count()).toBe(1)
      await main(page).first().waitFor()
    })
  })

  test("signed out leads to the sign-in page, at load and in the middle", async () => {
    backend.state = "signed-out"
    await visit(reviews, (page) => page.waitForURL(/login\.taobao\.com/))
    await visit(reviews, async (page) => {
      await main(page).first().waitFor()
      backend.state = "signed-out"
      await backend.refresh(page)
      await page.waitForURL(/login\.taobao\.com/)
    })
  })

  test("the slider stands over the page", async () => {
    backend.state = "slider"
    await visit(reviews, (page) =>
      page.frameLocator("#baxia-dialog-content").getByText("请按住滑块").waitFor()
    )
  })

  test.each([
    ["no-permission", "无权限"],
    ["empty", "没有数据"],
    ["redesigned", "顾客怎么说"]
  ] as const)("%s says %s", async (state, words) => {
    backend.state = state
    await visit(reviews, (page) => page.getByText(words).first().waitFor())
  })

  test("partly rendered leaves the lower half waiting", async () => {
    backend.state = "partly-rendered"
    backend.scene = glowNecklace(now)
    await visit(reviews, async (page) => {
      await main(page).first().waitFor()
      expect(await page.locator("tr[aria-busy=true]").count()).toBe(3)
    })
  })
})

describe("the orders", () => {
  test("are one table each, and the tabs choose among them", async () => {
    backend.scene = ordersDay(now)
    await visit(orders, async (page) => {
      await page.locator("div.next-table-body > table.next-table-row").first().waitFor()
      expect(await page.locator("div.next-table-body > table.next-table-row").count()).toBe(8)
      await page.getByRole("tab", { name: "等待发货" }).click()
      await page.getByText("共3条").waitFor()
    })
  })
})

describe("the classic pages", () => {
  test("reviews have an icon for the grade and the order in the snapshot link", async () => {
    backend.scene = glowNecklace(now)
    await visit("https://rate.taobao.com/myRate.htm", async (page) => {
      const row = page.locator("tr.J_RateItem", { hasText: "没有夜光" })
      expect(await row.locator("i.ico-neutral").getAttribute("title")).toBe("中评")
      expect(await row.locator("a[href*=trade_id]").getAttribute("href")).toContain("4500000000000011129")
    })
  })

  test("orders carry the same data in a script and in rows", async () => {
    backend.scene = ordersDay(now)
    await visit("https://trade.taobao.com/trade/itemlist/list_sold_items.htm", async (page) => {
      const data = await page.evaluate("data.mainOrders.map((order) => order.id)")
      const shown = await page
        .locator("input[name=orderid]")
        .evaluateAll((list) => list.map((box) => (box as HTMLInputElement).value))
      expect(shown).toEqual(data)
      expect(await page.title()).toBe("已卖出的宝贝")
    })
  })
})

test("the real samples are rendered whole", async ({ skip }) => {
  if (!samplesFolder()) skip("the real samples are absent (set HUINUAN_SHARED)")
  backend.scene = realSamples(now)
  await visit(reviews, (page) => page.getByText("昨晚找客服预约的上门安装").first().waitFor())
  await visit(orders, async (page) => {
    await page.getByText("4170592482297200").first().waitFor()
    expect(await page.locator("[class^=sold_item]").count()).toBe(5)
  })
})

test("a request to any other address is stopped and noted", async () => {
  const page = await browser.open("https://trade.taobao.com/trade/itemlist/list_sold_items.htm")
  const fetched = (address: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          ({ status }) => status,
          () => "stopped"
        ),
      address
    )
  expect(await fetched("https://trade.taobao.com/unknown.htm")).toBe(404)
  expect(await fetched("https://example.com/")).toBe("stopped")
  expect(new Set(browser.left())).toEqual(
    new Set(["https://trade.taobao.com/unknown.htm", "example.com:443"])
  )
})
