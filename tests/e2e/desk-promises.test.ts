/** The desk's promises: each has its time, one click keeps it, and that can be taken back. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Browser, openBrowser } from "./browser"
import { type Day, days } from "./gallery-days"
import { faults, keepPictures, live, openAt, shoot } from "./gallery-page"

let browser: Browser
const several = days.find((day) => day.name === "several") as Day
const open = () => openAt(browser, "tabs/desk.html#promises", 1360, 860)

beforeAll(async () => {
  browser = await openBrowser({ scale: keepPictures ? 2 : 1 })
})
afterAll(() => browser?.close())

describe("promises on the desk", () => {
  it("the popup's desk icon leads there", async () => {
    const popup = await browser.openPopup()
    const link = popup.getByRole("link", { name: /案头/ })
    expect(await link.getAttribute("href")).toMatch(/tabs\/desk\.html$/)
    await popup.close()
  })

  it("a promise is kept by one click, leaves the list of open ones, and comes back when that is undone", async () => {
    await live(browser, several)
    const page = await open()
    const promise = page.getByText("今天补寄一对耳堵")
    await promise.waitFor()
    await page.getByRole("button", { name: "做到了" }).click()
    await page.getByText("没有还没做到的承诺").waitFor()
    await page.getByRole("button", { name: "做到的 1" }).click()
    await page
      .getByRole("listitem")
      .getByText(/做到的/)
      .waitFor()
    await page.getByRole("button", { name: /没做到的/ }).click()
    await page.getByRole("button", { name: /撤销/ }).waitFor()
    await page.keyboard.press("z")
    await promise.waitFor()
    await page.close()
  })

  it.each(["light", "dark"] as const)("looks right in %s", async (look) => {
    await live(browser, { ...several, settings: { appearance: look } })
    const page = await open()
    await page.getByText("今天补寄一对耳堵").waitFor()
    await page.getByRole("table", { name: "每个人答应的事" }).waitFor()
    await shoot(browser, page, `desk-promises-${look}`)
    expect(await faults(page)).toEqual([])
    await page.close()
  })
})
