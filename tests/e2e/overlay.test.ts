import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { before, review, type Scene } from "../seller-backend/scene"
import { glowNecklace } from "../seller-backend/scenes/glow-necklace"
import { manyPages } from "../seller-backend/scenes/many-pages"
import { ordersDay } from "../seller-backend/scenes/orders-day"
import { SellerBackend } from "../seller-backend/serve"
import { type Browser, openBrowser } from "./browser"
import { chips, covers, inOverlay, pageGround, press, seen, words } from "./overlay-page"

const reviews = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC"
const orders = "https://myseller.taobao.com/home.htm/trade-platform/tp/sold"
const classic = "https://rate.taobao.com/user-myrate-inventedUid--banner%7C1.htm?rateList"
const now = new Date()
const backend = new SellerBackend(glowNecklace(now), { renderDelay: 20 })
const soon = { timeout: 15_000 }

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser({ backend })
})
afterEach(async () => {
  backend.state = "ok"
  await page?.close()
  expect(browser.left()).toEqual([])
})
afterAll(async () => {
  await browser?.close()
})

/** A scene of its own shop, so that what one test notes is not known to the next. */
async function open(address: string, scene: Scene, shop: string): Promise<Page> {
  backend.scene = { ...scene, shop: { ...scene.shop, name: shop } }
  page = await browser.context.newPage()
  await page.setViewportSize({ width: 1440, height: 1300 })
  await page.goto(address)
  return page
}

/** The words of the row in which each chip stands. */
async function rowsWithChips(): Promise<[chip: string, row: string][]> {
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll("tbody > tr, table.next-table-row")].map((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return { top, bottom, words: row.textContent ?? "" }
    })
  )
  return (await chips(page)).map(({ words: said, top, height }) => {
    const row = rows.find((one) => one.top <= top && top + height <= one.bottom)
    return [said, row?.words ?? ""]
  })
}

async function expectChips(...wanted: [chip: RegExp, row: string][]): Promise<void> {
  await expect
    .poll(rowsWithChips, soon)
    .toEqual(wanted.map(([chip, row]) => [expect.stringMatching(chip), expect.stringContaining(row)]))
}

/** Essay 000 and a complaint under five stars, among happy reviews without a doubt. */
function story(): Scene {
  const scene = glowNecklace(now)
  return { ...scene, reviews: scene.reviews.filter(({ append }) => append === null) }
}

const glowChips: [RegExp, string][] = [
  [/好评有不满 · 旺旺/, "少发了一对耳堵"],
  [/^打电话/, "没有夜光"]
]

describe("with the keyboard alone", () => {
  const focused = () =>
    inOverlay(
      page,
      (layer) => {
        const { activeElement } = layer.getRootNode() as ShadowRoot
        return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? ""
      },
      null
    )
  const walkTo = async (key: string, words: string | RegExp) => {
    for (let step = 0; step < 40; step += 1) {
      if (new RegExp(words).test((await focused()) ?? "")) return
      await page.keyboard.press(key)
    }
    throw new Error(`${words} was not reached; the focus is on ${await focused()}`)
  }

  test("from the page to a noted call, and back again", async () => {
    await open(reviews, story(), "键盘小铺")
    await expectChips(...glowChips)
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("a[href], button, input")].at(-1)?.focus()
    )
    await walkTo("Tab", /^打电话/)
    await page.keyboard.press("Enter")
    await expect.poll(() => words(page, ".side .script li"), soon).not.toEqual([])
    await walkTo("Tab", /^打电话$/)
    await page.keyboard.press("ArrowRight")
    await expect.poll(focused, soon).toBe("旺旺")
    expect(await words(page, "[role=tab][aria-selected=true]")).toEqual(["旺旺"])
    await page.keyboard.press("ArrowLeft")
    await expect.poll(focused, soon).toBe("打电话")
    await page.keyboard.press("n")
    await expect.poll(focused, soon).toMatch(/^补一句/)
    await page.keyboard.type("说在开车")
    await walkTo("Shift+Tab", /^没人接$/)
    await page.keyboard.press("Enter")
    await expect.poll(() => words(page, ".toast"), soon).toEqual([expect.stringContaining("记下了：没人接")])
    expect((await words(page, ".toast"))[0]).toContain("再打")
    await page.keyboard.press("z")
    await expect.poll(() => words(page, ".toast"), soon).toEqual([expect.stringContaining("撤销了")])
    await page.keyboard.press("Escape")
    await expect.poll(() => seen(page, ".side"), soon).toEqual([])
  })
})

describe("chips", () => {
  test("stand in the rows of reviews that want something, and one line above says what was read", async () => {
    await open(reviews, story(), "标签小铺")
    await expectChips(...glowChips)
    await expect.poll(() => words(page, ".pill"), soon).toEqual(["这一页 5 条都读到了，2 件要办"])
    expect(await seen(page, ".bar")).toHaveLength(2)
  })

  test("come back to their rows when the page draws them anew", async () => {
    await open(reviews, story(), "重画小铺")
    await expectChips(...glowChips)
    await page.evaluate(() => {
      const body = document.querySelector("tbody.next-table-body") as HTMLElement
      body.replaceWith(body.cloneNode(true))
    })
    await expectChips(...glowChips)
    await backend.refresh(page)
    await expectChips(...glowChips)
  })

  test("are never seen on a row that holds another review by now", async () => {
    await open(reviews, story(), "换行小铺")
    await expectChips(...glowChips)
    await page.evaluate(() => {
      const rows = [...document.querySelectorAll("tbody.next-table-body > tr.next-table-row")]
      for (const row of rows)
        row.querySelector(".rate-content span:last-child")?.replaceChildren("换成了别的话")
    })
    await expect.poll(async () => (await chips(page)).length, { timeout: 2000, interval: 50 }).toBe(0)
  })

  test("follow paging and changes of the route", async () => {
    const scene = manyPages(now)
    await open(reviews, scene, "翻页小铺")
    const shown = async () => (await rowsWithChips()).map(([, row]) => /\d{19}/.exec(row)?.[0])
    await expect.poll(async () => (await shown()).length, soon).toBeGreaterThan(0)
    const first = await shown()
    await page.locator(".next-pagination-list + button").click()
    await page.locator(".next-current", { hasText: "2" }).waitFor()
    await expect.poll(() => words(page, ".pill"), soon).toEqual([expect.stringContaining("20 条都读到了")])
    for (const id of await shown()) expect(first).not.toContain(id)
    await page.getByRole("link", { name: "退款管理" }).click()
    await expect.poll(() => words(page, ".row-chip"), soon).toEqual([])
    await page.getByRole("link", { name: "评价管理" }).click()
    await expect.poll(shown, soon).toEqual(first)
  })

  test.each([
    ["the review list", reviews, glowNecklace(now)],
    ["a full review list", reviews, manyPages(now)],
    ["the order list", orders, ordersDay(now)],
    ["the classic review list", classic, manyPages(now)]
  ])("touch nothing of %s, at any width and wherever it is scrolled", async (name, address, scene) => {
    await open(address, scene, `几何小铺${name}`)
    let looked = 0
    for (const width of [1440, 1180, 960]) {
      await page.setViewportSize({ width, height: 800 })
      for (const top of [0, 333, 100_000]) {
        await page.evaluate((to) => window.scrollTo(0, to), top)
        await page.waitForTimeout(looked === 0 ? 4000 : 900)
        const drawn = await seen(page, ".row-chip")
        looked += drawn.length
        const ground = await pageGround(page)
        for (const chip of drawn)
          expect(
            ground.filter((own) => covers(chip, own)).map((own) => `${chip.words} on ${own.words}`)
          ).toEqual([])
      }
    }
    expect(looked).toBeGreaterThan(2)
  })

  test("on order rows only where something is due", async () => {
    await open(orders, ordersDay(now), "订单小铺")
    await expectChips(
      [/该发货了\s*剩/, "羊毛围巾"],
      [/该发货了\s*超了/, "碎钻耳钉"],
      [/留句话/, "卖家已发货"]
    )
  })

  test("nothing at all where the page is not understood, or is none of ours", async () => {
    backend.state = "redesigned"
    await open(reviews, story(), "改版小铺")
    await page.getByText("顾客怎么说").first().waitFor()
    await page.waitForTimeout(2500)
    expect(await words(page, "button, .side")).toEqual([])
    backend.state = "ok"
    await page.goto("https://myseller.taobao.com/home.htm/welcome")
    await page.waitForTimeout(1500)
    expect(await words(page, "button, .side")).toEqual([])
  })
})

test("a chip in a narrow column says only what, in every frame while its words change", async () => {
  await open(reviews, story(), "短标小铺")
  await press(page, ".row-chip", "打电话")
  await press(page, ".side .btn", "没人接")
  await expectChips(glowChips[0] as [RegExp, string], [/没人接 · 再打一次.+起/, "没有夜光"])
  // wide enough for either of the two words, too narrow for when it falls due
  await page.addStyleTag({
    content: "table { table-layout: fixed; width: 910px !important } th, td { width: 130px !important }"
  })
  const frames = () =>
    inOverlay(page, (layer) => (layer as HTMLElement & { frames?: string[] }).frames ?? [], null)
  /** What each frame from now on shows of the chip, its repetitions left out. */
  const film = () =>
    inOverlay(
      page,
      (layer) => {
        const frames: string[] = []
        Object.assign(layer, { frames })
        const look = () => {
          const [when] = layer.querySelectorAll(".row-chip em")
          const chip = when?.parentElement
          const what = chip?.querySelector("span")?.textContent
          const isShown = chip?.checkVisibility({ visibilityProperty: true })
          const said = isShown ? `${what}${when?.checkVisibility() ? ` ${when.textContent}` : ""}` : ""
          if (frames.at(-1) !== said) frames.push(said)
          requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      },
      null
    )
  await film()
  await expect.poll(async () => (await frames())?.at(-1), soon).toBe("没人接 · 再打一次")
  await film()
  await press(page, ".side .btn", "挂断了")
  await expect.poll(async () => (await frames())?.at(-1), soon).toBe("挂断了 · 发旺旺")
  await page.waitForTimeout(1500)
  expect(await frames()).toEqual(["没人接 · 再打一次", "挂断了 · 发旺旺"])
  const ground = await pageGround(page)
  for (const chip of await chips(page)) expect(ground.filter((own) => covers(chip, own))).toEqual([])
})

describe("the side card", () => {
  test("notes a call; the row, the badge and the popup follow, and undo takes it back", async () => {
    await open(reviews, story(), "记录小铺")
    await press(page, ".row-chip", "打电话")
    await expect.poll(() => words(page, ".script li"), soon).toHaveLength(3)
    expect(await words(page, ".say")).toEqual(["“我收到的这个是没有夜光的!”"])
    const badge = await browser.badge()
    await press(page, ".side .btn", "没人接")
    await expect.poll(() => words(page, ".toast"), soon).toEqual([expect.stringContaining("记下了：没人接")])
    await expect.poll(() => browser.badge(), soon).toBe(String(Number(badge) - 1))
    await expectChips(glowChips[0] as [RegExp, string], [/没人接 · 再打一次/, "没有夜光"])
    const popup = await browser.openPopup()
    await popup.getByText("少发了一对耳堵").first().waitFor()
    await popup.close()
    await press(page, ".toast .btn", "撤销")
    await expect.poll(() => browser.badge(), soon).toBe(badge)
    await expectChips(...glowChips)
  })

  test("corrects what was heard, notes an amount, hands over; each is taken back like any other note", async () => {
    await open(reviews, story(), "改判小铺")
    await press(page, ".row-chip", "打电话")
    await expect
      .poll(() => words(page, ".judged p"), soon)
      .toContainEqual(expect.stringContaining("与描述不符"))
    await press(page, ".judged .link", "判断得不对")
    await press(page, ".judged .tabs button", "物流")
    await press(page, ".judged .chip", "破损")
    await expect.poll(() => words(page, ".judged p"), soon).toContainEqual(expect.stringContaining("破损"))
    await press(page, ".toast .btn", "撤销")
    await expect
      .poll(() => words(page, ".judged p"), soon)
      .toContainEqual(expect.stringContaining("与描述不符"))
    await press(page, ".side .chips button", "部分退款")
    await expect.poll(() => words(page, ".side .panel .btn"), soon).toContain("记下")
    const [field] = await seen(page, ".side .panel .field")
    await page.mouse.click((field?.left ?? 0) + 10, (field?.top ?? 0) + 10)
    await page.keyboard.type("8")
    await page.keyboard.press("Enter")
    await expect.poll(() => words(page, ".toast"), soon).toEqual([expect.stringContaining("提了部分退款")])
    await press(page, ".more .btn", "交给别人")
    const [heir] = await seen(page, ".panel-line .field")
    await page.mouse.click((heir?.left ?? 0) + 10, (heir?.top ?? 0) + 10)
    await page.keyboard.type("阿秋")
    await page.keyboard.press("Enter")
    await expect.poll(() => words(page, ".clocks li"), soon).toContain("交给了阿秋")
  })

  test("goes from case to case by J and K, closes by Escape, and the page hears none of it", async () => {
    await open(reviews, story(), "按键小铺")
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      for (const kind of ["keydown", "keyup", "input", "click", "pointerdown"])
        document.addEventListener(kind, (event) =>
          heard.push(`${kind} ${(event as KeyboardEvent).key ?? ""}`)
        )
    })
    await press(page, ".row-chip", "打电话")
    await expect.poll(() => words(page, ".side-title"), soon).toEqual(["要办的 2 / 2"])
    await page.keyboard.press("k")
    await expect.poll(() => words(page, ".side-title"), soon).toEqual(["要办的 1 / 2"])
    await page.keyboard.press("j")
    await expect.poll(() => words(page, ".side-title"), soon).toEqual(["要办的 2 / 2"])
    await page.keyboard.press("n")
    await page.keyboard.type("jk 周五前补发")
    expect(await words(page, ".side-title")).toEqual(["要办的 2 / 2"])
    await expect.poll(() => words(page, ".after .check"), soon).toContain("同时记下承诺，最晚")
    await page.keyboard.press("Escape")
    await expect.poll(() => words(page, ".side"), soon).toEqual([])
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([])
  })

  test("can be dragged aside and folded, and is found there again", async () => {
    await open(reviews, story(), "挪开小铺")
    await press(page, ".row-chip", "打电话")
    await expect.poll(() => words(page, ".script li"), soon).toHaveLength(3)
    await page.mouse.move(1200, 26)
    await page.mouse.down()
    await page.mouse.move(1000, 40, { steps: 4 })
    await page.mouse.up()
    const [moved] = await seen(page, ".side")
    expect(moved?.left).toBe(1440 - 360 - 200)
    await press(page, ".side-head .icon:nth-last-child(2)", "")
    await expect.poll(async () => (await seen(page, ".side"))[0]?.height, soon).toBeLessThan(60)
    await page.reload()
    await press(page, ".row-chip", "打电话")
    await expect.poll(async () => (await seen(page, ".side"))[0]?.left, soon).toBe(880)
  })

  test("leaves the chip of its own row in sight where the window is narrow", async () => {
    await browser.inExtension(() => chrome.storage.local.clear()) // nobody has dragged it
    await open(reviews, story(), "窄窗小铺")
    for (const width of [1440, 1000, 900, 780]) {
      await page.setViewportSize({ width, height: 900 })
      // in the middle: at some hours its words are long enough to lie below the row's last line
      await page
        .getByText("没有夜光")
        .first()
        .evaluate((words) => words.scrollIntoView({ block: "center" }))
      await press(page, ".row-chip", "打电话")
      await expect.poll(() => words(page, ".side .script li"), soon).toHaveLength(3)
      const isCovered = async () => {
        const [card] = await seen(page, ".side")
        const chip = (await chips(page)).find((one) => one.words.startsWith("打电话"))
        return card && chip && covers(card, chip)
      }
      await expect.poll(isCovered, soon).toBe(false) // a list that was scrolled has its chips a frame later
      await page.keyboard.press("Escape")
      await expect.poll(() => words(page, ".side"), soon).toEqual([])
    }
  })

  test("can be switched off for pages of this kind, and on again", async () => {
    await open(reviews, story(), "关上小铺")
    await press(page, ".row-chip", "打电话")
    await press(page, ".side-foot .link", "在这类页面关掉")
    await expect.poll(() => words(page, ".row-chip, .side"), soon).toEqual(["回暖"])
    await page.reload()
    await expect.poll(() => words(page, ".row-chip, .side"), soon).toEqual(["回暖"])
    await press(page, ".pill", "回暖")
    await expectChips(...glowChips)
  })

  test("shows what a hostile review says as words, and nothing of it happens", async () => {
    const text = `<img src=x onerror="document.title='owned'"><b>做工太差</b>，戴两天就断了</script><script>document.title='owned'</script>`
    const scene = story()
    const [like] = scene.reviews
    const hostile = review({
      ...(like as Scene["reviews"][number]),
      ...{ feedId: "1301250188599", orderId: "4500000000000011599", text, append: null },
      ...{ postedAt: before(now, { hours: 1 }), grade: "bad", sentiment: "negative" }
    })
    await open(reviews, { ...scene, reviews: [hostile] }, "坏话小铺")
    await press(page, ".row-chip", "打电话")
    await expect.poll(() => words(page, ".say"), soon).toEqual([`“${text}”`])
    const made = await inOverlay(page, (layer) => layer.querySelectorAll("img, script, .say b").length, null)
    expect(made).toBe(0)
    expect(await page.title()).not.toBe("owned")
  })
})

describe("a page that works against it", () => {
  test("made see-through has nothing to press", async () => {
    await open(reviews, story(), "透明小铺")
    await expectChips(...glowChips)
    await page.evaluate(() => {
      document.documentElement.style.opacity = "0.01"
    })
    await expect.poll(() => words(page, ".row-chip"), soon).toEqual([])
    await page.evaluate(() => {
      document.documentElement.style.opacity = ""
    })
    await expectChips(...glowChips)
  })

  test("is answered a few times, then left alone", async () => {
    await open(reviews, story(), "打架小铺")
    await expectChips(...glowChips)
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement
      host.style.display = "none"
    })
    await page.waitForTimeout(300)
    expect((await chips(page)).length).toBe(2)
    await page.evaluate(() => {
      const fight = () => {
        for (const element of document.documentElement.querySelectorAll(":scope > div")) element.remove()
      }
      fight()
      new MutationObserver(fight).observe(document.documentElement, { childList: true })
    })
    await page.waitForTimeout(500)
    expect(await page.evaluate(() => document.documentElement.querySelectorAll(":scope > div").length)).toBe(
      0
    )
    expect(await page.getByText("没有夜光").count()).toBe(1)
  })
})
