/**
 * Every state of every screen, drawn by the built extension at a fixed time, checked by axe in light and dark,
 * and kept as pictures in docs/screenshots when `GALLERY=keep` is set.
 */
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Browser, openBrowser } from "./browser"
import { type Day, days } from "./gallery-days"
import { faults, keepPictures, live, openAt, shoot } from "./gallery-page"

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser({ scale: keepPictures ? 2 : 1 })
})
afterAll(() => browser?.close())

describe.each(days)("the popup: $name", (day) => {
  it.each(["light", "dark"] as const)("in %s", async (look) => {
    await live(browser, { ...day, settings: { ...day.settings, appearance: look } })
    const page = await openAt(browser, "popup.html", 400, 600)
    await page.getByText(day.shows).first().waitFor()
    const fold = page.getByRole("button", { name: day.opens ?? "", expanded: false }).first()
    if (day.opens && (await fold.isVisible())) await fold.click()
    await page.locator(".skeleton").first().waitFor({ state: "detached" })
    await shoot(browser, page, `popup-${day.name}-${look}`)
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400)
    await page.close()
  })
})

interface Further {
  readonly name: string
  readonly open: (page: Page) => Promise<unknown>
}

const card = (page: Page) => page.getByRole("article", { name: /没有夜光/ })
const furtherOn: readonly Further[] = [
  {
    name: "noted",
    open: async (page) => {
      await card(page).getByRole("button", { name: "没人接" }).click()
      await page.locator(".toast").getByText("记下了：没人接").waitFor()
    }
  },
  {
    name: "search",
    open: async (page) => {
      await page.keyboard.press("/")
      await page.getByRole("searchbox").fill("围巾")
      await page.getByRole("status").getByText("找到 1 件").waitFor({ state: "attached" })
    }
  },
  {
    name: "help",
    open: async (page) => {
      await page.keyboard.press("?")
      await page.getByRole("dialog", { name: "快捷键" }).waitFor()
    }
  },
  {
    name: "before-call",
    open: async (page) => {
      await card(page).getByRole("button", { name: "打之前看一眼" }).click()
      await page.getByRole("dialog", { name: "打之前看一眼" }).waitFor()
    }
  },
  {
    name: "checkup",
    open: async (page) => {
      await page.getByRole("button", { name: "话术体检" }).click()
      await page.getByRole("textbox", { name: "把要说的话写在这里" }).fill("双十一太忙了，所以一直没联系您")
      await page.getByText("可以这样说").first().waitFor()
    }
  },
  {
    name: "later",
    open: async (page) => {
      await card(page).getByRole("button", { name: "晚点再说" }).click()
      await card(page)
        .getByRole("button", { name: /一小时后/ })
        .scrollIntoViewIfNeeded()
    }
  },
  {
    name: "outcomes",
    open: async (page) => {
      await card(page)
        .getByRole("textbox", { name: /补一句/ })
        .fill("周五前补发链扣")
      await card(page).getByText("同时记下承诺").waitFor()
      await card(page).getByRole("button", { name: "晚点再说" }).scrollIntoViewIfNeeded()
    }
  },
  {
    name: "judged-wrong",
    open: (page) => card(page).getByRole("button", { name: "判断得不对？" }).click()
  }
]

describe.each(furtherOn)("the popup, further on: $name", ({ name, open }) => {
  it.each(["light", "dark"] as const)("in %s", async (look) => {
    const seven = days.find((day) => day.name === "seven") as Day
    await live(browser, { ...seven, settings: { ...seven.settings, appearance: look } })
    const page = await openAt(browser, "popup.html", 400, 600)
    await card(page).waitFor()
    await open(page)
    await page.waitForTimeout(300) // what rises has risen
    await shoot(browser, page, `popup-${name}-${look}`)
    expect(await faults(page)).toEqual([])
    await page.close()
  })
})

describe("the popup for eyes that need it", () => {
  it.each([
    ["high-contrast", { contrast: "more" }],
    ["forced-colours", { forcedColors: "active" }]
  ] as const)("in %s: every line and every choice can be told apart", async (name, media) => {
    await live(browser, days.find((day) => day.name === "one") as Day)
    const page = await openAt(browser, "popup.html", 400, 600)
    await page.emulateMedia(media)
    await card(page).waitFor()
    await shoot(browser, page, `popup-${name}`)
    expect(await faults(page)).toEqual([])
    const looks = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element)
      return {
        quiet: style(".hn .meta").color,
        ink: style(".hn.popup").color,
        chosen: style(".hn .tabs .on").outlineStyle,
        button: style(".hn .btn").borderTopStyle
      }
    })
    if (name === "high-contrast") expect(looks.quiet).toBe(looks.ink)
    else expect(looks).toMatchObject({ chosen: "solid", button: "solid" })
    await page.close()
  })

  it("moves nothing for those who asked for no motion", async () => {
    await live(browser, days.find((day) => day.name === "one") as Day)
    const page = await openAt(browser, "popup.html", 400, 600)
    const moves = async () => {
      await card(page)
        .getByRole("button", { name: /^复制：您好/ })
        .click()
      await page.locator(".toast").waitFor()
      return page.evaluate(() => {
        const toast = getComputedStyle(document.querySelector(".toast") as Element)
        const button = getComputedStyle(document.querySelector(".btn") as Element)
        return [toast.animationName, Number.parseFloat(button.transitionDuration) > 0]
      })
    }
    await page.emulateMedia({ reducedMotion: "no-preference" })
    expect(await moves()).toEqual(["hn-rise", true])
    await page.emulateMedia({ reducedMotion: "reduce" })
    expect(await moves()).toEqual(["none", false])
    await page.close()
  })
})

describe("the page doctor and a practice talk", () => {
  it.each(["light", "dark"] as const)("in %s", async (look) => {
    const changed = days.find((day) => day.name === "page-changed") as Day
    await live(browser, { ...changed, settings: { ...changed.settings, appearance: look } })
    const doctor = await openAt(browser, "tabs/doctor.html", 900, 760)
    expect(await faults(doctor)).toEqual([])
    await doctor.close()
    const talk = await openAt(browser, "tabs/practice.html", 900, 760)
    await talk.getByRole("button", { name: /项链/ }).first().click()
    await talk.getByRole("textbox").fill("双十一太忙了，所以一直没联系您")
    await talk.getByRole("button", { name: "看看怎么样" }).click()
    await talk.getByText("可以这样说").waitFor()
    await shoot(browser, talk, `practice-talk-${look}`)
    expect(await faults(talk)).toEqual([])
    await talk.close()
  })
})

describe("the parts of the settings", () => {
  it.each(["light", "dark"] as const)("in %s", async (look) => {
    const several = days.find((day) => day.name === "several") as Day
    await live(browser, { ...several, settings: { appearance: look } })
    const page = await openAt(browser, "tabs/settings.html", 900, 760)
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click()
      expect(await faults(page), (await tab.textContent()) ?? "").toEqual([])
    }
    await page.getByRole("tab", { name: "期限和提醒" }).click()
    await shoot(browser, page, `settings-rules-${look}`)
    await page.close()
  })
})

describe.each(["welcome", "settings", "practice", "tour", "sentences"])("the page %s", (name) => {
  it.each(["light", "dark"] as const)("in %s", async (look) => {
    const several = days.find((day) => day.name === "several") as Day
    await live(browser, { ...several, settings: { appearance: look } })
    const page = await openAt(browser, `tabs/${name}.html`, 900, 760)
    await page.locator("li, [role=tab]").first().waitFor()
    await shoot(browser, page, `${name}-${look}`)
    expect(await faults(page)).toEqual([])
    await page.close()
  })
})
