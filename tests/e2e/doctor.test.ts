/** A redesign in the night: nothing wrong is written, the popup says so, and one click in the page doctor repairs it. */
import { readFileSync } from "node:fs"
import axe from "axe-core"
import type { Locator, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { before, review } from "../seller-backend/scene"
import { glowNecklace } from "../seller-backend/scenes/glow-necklace"
import { SellerBackend } from "../seller-backend/serve"
import { type Browser, openBrowser } from "./browser"

const reviews = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC"
const glow = "我收到的这个是没有夜光的!"
const late = "袋子破了，围巾上有一块脏"
const scene = glowNecklace(new Date())
const backend = new SellerBackend(scene, { renderDelay: 20 })
const item = scene.reviews[0]?.item ?? { id: "", title: "" }
/** Came while the page could not be read. */
const missed = review({
  feedId: "1301250188599",
  orderId: "4500000000000011599",
  buyer: "t***7",
  item,
  text: late,
  postedAt: before(new Date(), { hours: 1 }),
  grade: "bad"
})
/** A page that looks different is only believed to be so after it has stood for a while. */
const patience = { timeout: 40_000 }

let browser: Browser
let list: Page
let popup: Page
let doctor: Page

beforeAll(async () => {
  browser = await openBrowser({ backend })
})
afterAll(() => browser?.close())

const said = async (place: Locator) => (await place.allInnerTexts()).join("\n")
const own = (page: string) => `chrome-extension://${browser.extensionId}/${page}`
const choice = (word: string) => doctor.getByRole("group").getByRole("button", { name: word })

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<import("axe-core").AxeResults> } }
    return (await axe.run()).violations
  })
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)
}

/** For a person to look at, when HUINUAN_SHOTS names a folder. */
async function show(page: Page, name: string): Promise<void> {
  const folder = process.env.HUINUAN_SHOTS
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

describe("a page that was redesigned", () => {
  let badge = ""

  test("was read yesterday, and its review waits on the list", async () => {
    list = await browser.open(reviews)
    popup = await browser.openPopup()
    await popup.getByText(glow).first().waitFor()
    badge = await browser.badge()
    expect(badge).toMatch(/^[1-9]$/)
  })

  test("is said to be unreadable, since when, and what was known stays", async () => {
    backend.options = { ...backend.options, renamed: { 评价内容: "顾客怎么说", 初次评价: "写于这天" } }
    backend.scene = { ...scene, reviews: [missed, ...scene.reviews] }
    await list.bringToFront()
    await list.reload()
    await popup.getByRole("heading", { name: "读不全了" }).waitFor(patience)
    expect(await said(popup.locator(".fresh"))).toMatch(/\d{1,2}:\d\d ?起，页面和以前不一样/)
    expect(await popup.getByText(glow).count()).toBeGreaterThan(0)
    expect(await popup.getByText(late).count()).toBe(0)
    expect(await browser.badge()).toBe(badge)
  })

  test("leads from the popup to the page doctor, which shows what was looked for and what was found", async () => {
    await popup.bringToFront()
    const [opened] = await Promise.all([
      browser.context.waitForEvent("page"),
      popup.getByRole("link", { name: "页面医生" }).click()
    ])
    doctor = opened
    await doctor.getByRole("heading", { name: "读不全了" }).waitFor()
    expect(doctor.url()).toBe(own("tabs/doctor.html"))
    const columns = await doctor
      .getByRole("list", { name: "现在认得出什么" })
      .locator(".hide")
      .allInnerTexts()
    expect(columns).toEqual([
      "情感分类，认得",
      "顾客怎么说，不认得",
      "商品信息，认得",
      "买家信息，认得",
      "操作，认得"
    ])
    await doctor.getByText("找过哪些词").click()
    expect(await said(doctor.getByRole("row", { name: "评价内容" }))).toMatch(/评价详情.*没找到/s)
    expect(await said(doctor.getByRole("row", { name: "商品" }).first())).toContain("找到了")
    expect(await said(doctor.locator("main"))).not.toMatch(/没有夜光|项链|耳堵|王\*\*|4500000000/)
    await show(doctor, "doctor-light")
  })

  test("is clean for everybody, in light, dark and English", async () => {
    expect(await faultsOf(doctor)).toEqual([])
    // colours that are still fading into the dark are no colours of ours
    await doctor.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" })
    expect(await faultsOf(doctor)).toEqual([])
    await show(doctor, "doctor-dark")
    await doctor.emulateMedia({ colorScheme: "light" })
    await setLanguage("en")
    await doctor.getByRole("group", { name: "Which column is the review text?" }).waitFor()
    expect(await faultsOf(doctor)).toEqual([])
    expect((await said(doctor.locator("h1, h2, legend, .small, .fresh"))).match(/[，。？：]/g)).toBeNull()
    await show(doctor, "doctor-english")
    await setLanguage("zh")
    await doctor.getByRole("group", { name: "“评价内容”在哪一栏？" }).waitFor()
  })

  test("has a report to save, with nobody's words in it", async () => {
    const [download] = await Promise.all([
      doctor.waitForEvent("download"),
      doctor.getByRole("button", { name: "存成文件" }).click()
    ])
    const report = readFileSync(await download.path(), "utf8")
    expect(download.suggestedFilename()).toBe("huinuan-qianniu-reviews.txt")
    expect(report).toContain("content: missing (needed)")
    expect(report).toContain("字字字字字 = ?")
    expect(report.replaceAll("字", "")).not.toMatch(/\p{Script=Han}/u)
    for (const { orderId, feedId, buyer } of scene.reviews)
      for (const word of [orderId, feedId, buyer]) expect(report).not.toContain(word)
    await doctor.getByText("看看报告里有什么").click()
    expect(await doctor.getByRole("textbox", { name: "报告" }).inputValue()).toBe(report)
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"])
    await doctor.getByRole("button", { name: "复制报告" }).click()
    await doctor.getByText("复制好了").waitFor()
    expect(await doctor.evaluate(() => navigator.clipboard.readText())).toBe(report)
  })

  test("is taught by pointing, with the keyboard alone, one thing after the other", async () => {
    await choice("顾客怎么说").focus()
    await doctor.keyboard.press("Enter")
    await doctor.getByText("记下了：“顾客怎么说”就是评价内容。").waitFor()
    await doctor.getByText("读不出：").waitFor({ timeout: 20_000 })
    expect(await said(doctor.getByText("读不出："))).toContain(
      `评价时间（${backend.scene.reviews.length} 条）`
    )
    expect(await choice("顾客怎么说").count()).toBe(0)
    await doctor.getByText("重读过了，还差这里问的").waitFor()
    await doctor.getByRole("group", { name: "“评价时间”前面写的是哪几个字？" }).waitFor()
    await show(doctor, "doctor-label")
    await expect.poll(() => choice("写于这天").evaluate((button) => button.matches(":focus"))).toBe(true)
    await doctor.keyboard.press("Space")
    await doctor.getByRole("heading", { name: "学会了" }).waitFor({ timeout: 20_000 })
    await show(doctor, "doctor-learned")
    expect(await faultsOf(doctor)).toEqual([])
  })

  test("is then read whole, without being touched: the popup and the badge follow", async () => {
    await popup.getByText(late).first().waitFor()
    expect(await popup.getByRole("heading", { name: "读不全了" }).count()).toBe(0)
    expect(await said(popup.locator(".fresh"))).toContain(`${backend.scene.reviews.length} 条都读到了`)
    await expect.poll(() => browser.badge()).toBe(String(Number(badge) + 1))
  })

  test("keeps what it was taught through a restart, in sight in the settings", async () => {
    await browser.restart()
    list = await browser.open(reviews)
    popup = await browser.openPopup()
    await popup.getByText(/条都读到了/).waitFor()
    const settings = await browser.open(own("tabs/settings.html#watch"))
    const taught = settings.getByRole("region", { name: "教过的页面" })
    await taught.getByText("千牛评价管理：“顾客怎么说”就是评价内容").waitFor()
    expect(await taught.getByRole("listitem").count()).toBe(2)
    await show(settings, "doctor-settings")

    await taught.getByRole("button", { name: "去掉" }).first().click()
    await expect.poll(() => taught.getByRole("listitem").count()).toBe(1)
    await list.bringToFront()
    await popup.getByRole("heading", { name: "读不全了" }).waitFor(patience)
    expect(await popup.getByText(late).count()).toBeGreaterThan(0)
  })
})

test("a page that is no table any more cannot be taught, and the doctor says so", async () => {
  backend.state = "redesigned"
  await list.bringToFront()
  await list.reload()
  doctor = await browser.open(own("tabs/doctor.html"))
  await doctor.getByText("没法点一下教会").waitFor(patience)
  expect(await doctor.getByRole("button", { name: "复制报告" }).count()).toBe(1)
  await show(doctor, "doctor-no-table")
})

test("nothing has left the browser", () => {
  expect(browser.left()).toEqual([])
})

async function setLanguage(language: "zh" | "en"): Promise<void> {
  const settings = await browser.open(own("tabs/settings.html"))
  await settings.locator("select").first().selectOption(language)
  await settings.waitForTimeout(300)
  await settings.close()
}
