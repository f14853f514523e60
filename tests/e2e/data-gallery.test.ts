/** The section of data in light, dark and English, checked by axe, and while a table is looked at. */
import { writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Browser, openBrowser } from "./browser"
import { type Day, days } from "./gallery-days"
import { faults, keepPictures, live, openAt, shoot } from "./gallery-page"

let browser: Browser
const several = days.find((day) => day.name === "several") as Day
const file = join(tmpdir(), "huinuan-gallery.csv")

beforeAll(async () => {
  writeFileSync(
    file,
    "日期,买家,宝贝,好中差评,评价内容,处理结果,电话\n11月2日,小林,项链,中评,没有夜光,已改,1\n2026-11-03,阿红,耳环,差评,断了,,2\n上周,王,耳环,差评,掉色,,3\n"
  )
  browser = await openBrowser({ scale: keepPictures ? 2 : 1 })
})
afterAll(() => browser?.close())

const looks = [
  { look: "light", language: "zh", width: 1360 },
  { look: "dark", language: "zh", width: 1360 },
  { look: "light", language: "en", width: 1360 },
  { look: "light", language: "zh", width: 420 }
] as const

describe.each(looks)("data in $look, $language, $width px wide", ({ look, language, width }) => {
  const name = [look, language === "en" ? "english" : "", width < 600 ? "narrow" : ""]
    .filter(Boolean)
    .join("-")

  it("looks right with a table chosen", async () => {
    await live(browser, { ...several, settings: { appearance: look, language } })
    const page = await openAt(browser, "tabs/desk.html#data", width, 1200)
    await page.locator("input[type=file]").nth(1).setInputFiles(file)
    await page.getByRole("button", { name: language === "en" ? "last year" : "去年" }).waitFor()
    await shoot(browser, page, `desk-data-${name}`)
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.close()
  })
})

it("a view for paper has no faults", async () => {
  await live(browser, several)
  const page = await openAt(browser, "tabs/desk.html#data/print/cases", 1360, 900)
  await page.getByRole("row").nth(2).waitFor()
  expect(await faults(page)).toEqual([])
  await page.close()
})
