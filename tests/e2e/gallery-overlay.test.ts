/**
 * Every state of the overlay on the simulated seller pages, checked by axe, and kept as pictures in
 * docs/screenshots when `GALLERY=keep` is set. A closed shadow root keeps axe out too: what it holds is copied
 * to an empty page for it.
 */
import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { glowNecklace } from "../seller-backend/scenes/glow-necklace"
import { ordersDay } from "../seller-backend/scenes/orders-day"
import { SellerBackend } from "../seller-backend/serve"
import { type Browser, openBrowser } from "./browser"
import { faults, keepPictures, shoot } from "./gallery-page"
import { chips, inOverlay, press, seen } from "./overlay-page"

const reviews = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC"
const orders = "https://myseller.taobao.com/home.htm/trade-platform/tp/sold"
const now = new Date()
const backend = new SellerBackend(glowNecklace(now))
let browser: Browser
let page: Page

interface State {
  readonly name: string
  readonly address: string
  readonly width: number
  /** Words of a row that wants something. */
  readonly row: string
  readonly draw?: () => Promise<void>
}

const openCard = async () => {
  await press(page, ".row-chip", "打电话")
  await expect.poll(() => seen(page, ".script li").then((lines) => lines.length)).toBeGreaterThan(2)
}

const states: readonly State[] = [
  { name: "marks", address: reviews, width: 1440, row: "没有夜光" },
  { name: "card", address: reviews, width: 1440, row: "没有夜光", draw: openCard },
  {
    name: "folded",
    address: reviews,
    width: 1440,
    row: "没有夜光",
    draw: async () => {
      await openCard()
      await press(page, ".side-head .icon:nth-last-child(2)", "")
    }
  },
  { name: "narrow", address: reviews, width: 900, row: "没有夜光", draw: openCard },
  { name: "orders", address: orders, width: 1440, row: "羊毛围巾" },
  {
    name: "order-card",
    address: orders,
    width: 1440,
    row: "羊毛围巾",
    draw: async () => {
      await press(page, ".row-chip", "该发货了")
      await expect.poll(() => seen(page, ".side").then((cards) => cards.length)).toBe(1)
    }
  }
]

beforeAll(async () => {
  browser = await openBrowser({ backend, scale: keepPictures ? 2 : 1 })
})
afterEach(async () => {
  await page?.close()
  expect(browser.left()).toEqual([])
})
afterAll(() => browser?.close())

describe.each(states)("the overlay: $name", ({ name, address, width, row, draw }) => {
  it.each(["light", "dark"] as const)("in %s", async (look) => {
    backend.scene = address === orders ? ordersDay(now) : glowNecklace(now)
    await choose({ appearance: look, clerk: "小林" })
    page = await browser.context.newPage()
    await page.setViewportSize({ width, height: 900 })
    await page.goto(address)
    await page.getByText(row).first().scrollIntoViewIfNeeded()
    await expect.poll(() => chips(page).then((all) => all.length), { timeout: 30_000 }).toBeGreaterThan(0)
    await forgetPlaces()
    await draw?.()
    await shoot(browser, page, `overlay-${name}-${look}`)
    expect(await faultsInCopy()).toEqual([])
  })
})

/** The card is found where it was left, which a picture does not want. */
async function forgetPlaces(): Promise<void> {
  await browser.inExtension(() => chrome.storage.local.clear())
}

async function choose(choices: Readonly<Record<string, string>>): Promise<void> {
  const extension = await browser.open(`chrome-extension://${browser.extensionId}/manifest.json`)
  for (const [name, value] of Object.entries(choices))
    await extension.evaluate((body) => chrome.runtime.sendMessage({ type: "huinuan/change-setting", body }), {
      name,
      value
    })
  await extension.close()
}

/** What axe finds in a copy of the overlay. Landmarks and titles are the page's own affair. */
async function faultsInCopy(): Promise<string[]> {
  const copy = await inOverlay(
    page,
    (layer) => {
      const inside = layer.getRootNode() as ShadowRoot
      const css = inside.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].map((rule) => rule.cssText)
      )
      const { theme } = (inside.host as HTMLElement).dataset
      return { css: css.join("\n"), html: layer.outerHTML, theme }
    },
    null
  )
  if (!copy) throw new Error("The overlay is not there.")
  const bare = await browser.context.newPage()
  try {
    await bare.setContent(
      `<html lang="zh-CN" data-theme="${copy.theme}"><title>overlay</title><style>${copy.css}</style><main><h1 class="hide">overlay</h1>${copy.html}</main></html>`
    )
    return await faults(bare)
  } finally {
    await bare.close()
  }
}
