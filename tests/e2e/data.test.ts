/** The desk's section of data with real files: tables in, tables out, a backup, everything deleted, everything back. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { headerLine } from "../../src/backup/header"
import { readSheetFile } from "../../src/sheets/read"
import { writeXlsx } from "../../src/sheets/write-xlsx"
import { encodeGbk, htmlEscape } from "../seller-backend/gbk"
import { mergedWorkbook } from "../unit/sheets/workbooks"
import { type Browser, openBrowser } from "./browser"
import { type Day, days } from "./gallery-days"
import { live, shoot } from "./gallery-page"

let browser: Browser
let page: Page
const folder = mkdtempSync(join(tmpdir(), "huinuan-files-"))
const several = days.find((day) => day.name === "several") as Day

beforeAll(async () => {
  browser = await openBrowser()
  await live(browser, several)
  page = await browser.open(`chrome-extension://${browser.extensionId}/tabs/desk.html#data`)
  page.setDefaultTimeout(20_000)
  await page.getByRole("heading", { name: "数据" }).waitFor()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

const card = (name: string) => page.getByRole("region", { name, exact: true })

/** Chooses a file behind a button of a card. */
async function choose(name: string, file: { name: string; content: Uint8Array }): Promise<void> {
  const path = join(folder, file.name)
  writeFileSync(path, file.content)
  await card(name).locator("input[type=file]").setInputFiles(path)
}

async function download(press: () => Promise<void>): Promise<Uint8Array> {
  const [started] = await Promise.all([page.waitForEvent("download"), press()])
  return new Uint8Array(readFileSync(await started.path()))
}

/** How many rows each table of the store holds; packs by what is in them. */
function counts(): Promise<Record<string, number>> {
  return browser.inExtension(async () => {
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("huinuan")
      request.onsuccess = () => resolve(request.result)
    })
    const all = (name: string) =>
      new Promise<{ type?: string; json?: Uint8Array; kind?: string; count?: number }[]>((resolve) => {
        const request = opened.transaction(name).objectStore(name).getAll()
        request.onsuccess = () => resolve(request.result)
      })
    const packed = (await all("packs")).flatMap(
      ({ json }) => JSON.parse(new TextDecoder().decode(json)) as { type: string }[]
    )
    // a sweep, once a minute, notes what was missed in between
    const events = [...(await all("events")), ...packed].filter(({ type }) => type !== "deadline-missed")
    const found: Record<string, number> = { events: events.length }
    for (const name of ["cases", "orders", "items", "imports"]) found[name] = (await all(name)).length
    // what rests lies on shelves
    for (const { kind = "", count = 0 } of await all("shelves")) found[kind] = (found[kind] ?? 0) + count
    opened.close()
    return found
  })
}

describe("a table that was kept by hand", () => {
  const table =
    "差评登记表,,,,,\r\n日期,买家旺旺,宝贝,好中差评,评价内容,处理结果,联系电话\r\n" +
    "11月2日,小林爱购物,夜光项链,中评,收到的没有夜光,已改好评,13812345678\r\n" +
    "11月3日,阿红,耳环,差评,戴两天就断了,,13912345678\r\n" +
    "11月3日,阿红,耳环,差评,戴两天就断了,,\r\n上周,王,耳环,差评,掉色,,\r\n"

  it("in GBK is read, asked about, counted, and only then taken in", async () => {
    const before = await counts()
    await choose("导入以前手工记的差评表", { name: "差评.csv", content: encodeGbk(table, htmlEscape) })
    const plan = card("导入以前手工记的差评表")
    expect(await plan.getByLabel("哪一行是表头").inputValue()).toBe("1") // below its title
    await plan.getByLabel("哪一行是表头").selectOption("-1") // it is not asked to be believed
    await plan.getByText("还缺一列：请指出哪一列是评价日期").waitFor()
    await plan.getByLabel("哪一行是表头").selectOption("1")
    expect(await plan.getByLabel("联系电话", { exact: true }).isDisabled()).toBe(true)
    expect(await plan.getByLabel("评价内容", { exact: true }).inputValue()).toBe("text")
    await plan.getByText("这些日期没写年份").waitFor()
    await plan.getByRole("button", { name: "去年" }).click()
    await expect.poll(() => plan.getByRole("status").textContent()).toBe("2新的0已经有了1表里重复1读不懂")
    await plan.getByText("第 6 行 · 不是日期 · 上周").waitFor()
    expect(await counts()).toEqual(before)
    await plan.getByRole("button", { name: "导入 2 条" }).click()
    await page.getByText("导入了 2 条。").waitFor()
    expect((await counts()).cases).toBe((before.cases ?? 0) + 2)
  })

  it("in GBK again is known already; the whole import is taken back, and taken in once more", async () => {
    const before = await counts()
    const plan = card("导入以前手工记的差评表")
    await choose("导入以前手工记的差评表", { name: "差评.csv", content: encodeGbk(table, htmlEscape) })
    await plan.getByRole("button", { name: "去年" }).click()
    await expect.poll(() => plan.getByRole("status").textContent()).toBe("0新的3已经有了0表里重复1读不懂")
    await plan.getByRole("button", { name: "先不导入" }).click()
    await plan.getByRole("button", { name: "撤回整次导入" }).click()
    await page.getByText("撤回了 2 条。").waitFor()
    expect((await counts()).cases).toBe((before.cases ?? 0) - 2)
    await choose("导入以前手工记的差评表", { name: "差评.csv", content: encodeGbk(table, htmlEscape) })
    await plan.getByRole("button", { name: "去年" }).click()
    await plan.getByRole("button", { name: "导入 2 条" }).click()
    await expect.poll(async () => (await counts()).cases).toBe(before.cases)
  })

  it("in Excel's format has its merged cells filled, and its columns can be corrected", async () => {
    const plan = card("导入以前手工记的差评表")
    await choose("导入以前手工记的差评表", { name: "台账.xlsx", content: mergedWorkbook() })
    await plan.getByText("合并的格子已经照样填好：3 格。").waitFor()
    await plan.getByLabel("评价内容", { exact: true }).selectOption("")
    await plan.getByText("请指出哪一列是评价内容").waitFor()
    await plan.getByLabel("评价内容", { exact: true }).selectOption("text")
    await plan.getByRole("button", { name: "导入 4 条" }).click()
    await page.getByText("导入了 4 条。").waitFor()
  })

  it.each<[string, string, Uint8Array, RegExp]>([
    ["of 100 MB", "大.csv", new Uint8Array(100 * 1024 * 1024), /太大了（最多 20 MB）/],
    ["of another kind", "图.csv", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), /这不是表格文件/],
    [
      "that is torn",
      "坏.xlsx",
      writeXlsx([{ name: "a", header: ["日期"], rows: [] }]).subarray(0, 300),
      /坏了或不完整/
    ]
  ])("%s is refused with its reason", async (_, name, content, reason) => {
    await choose("导入以前手工记的差评表", { name, content })
    await card("导入以前手工记的差评表").getByText(reason).waitFor()
  })
})

describe("tables to take along", () => {
  it("an Excel file opens again with what the store holds", async () => {
    const bytes = await download(() => card("导出").getByRole("button", { name: "导出 Excel" }).click())
    const { tables } = await readSheetFile(bytes, "a.xlsx")
    expect(tables.map(({ name }) => name)).toEqual(["案子", "承诺", "统计"])
    const [cases, promises, statistics] = tables.map(({ rows }) => rows)
    const rows = (cases ?? []).slice(1)
    const text = (cases?.[0] ?? []).indexOf("评价内容")
    expect(rows.some((row) => row[text] === "戴两天就断了")).toBe(true)
    expect(
      rows.every((row) =>
        row.every((cell) => cell === null || typeof cell === "string" || typeof cell === "number")
      )
    ).toBe(true)
    expect(promises?.flat()).toContain("今天补寄一对耳堵")
    expect(statistics?.some((row) => row[1] === "全部不满" && row[3] !== 0)).toBe(true)
  })

  it("a CSV file keeps order numbers whole and begins with the mark that Excel needs", async () => {
    const bytes = await download(() => card("导出").getByRole("button", { name: "CSV 案子" }).click())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const { tables } = await readSheetFile(bytes, "a.csv")
    const order = (tables[0]?.rows[0] ?? []).indexOf("订单号")
    const ids = (tables[0]?.rows ?? [])
      .slice(1)
      .map((row) => row[order])
      .filter((id) => id !== "")
    expect(ids.length).toBeGreaterThan(0)
    for (const id of ids) expect(id).toMatch(/^\d{5,24}$/)
  })

  it("a view for paper", async () => {
    await card("导出").getByRole("button", { name: "打印 承诺" }).click()
    await page.getByRole("cell", { name: "今天补寄一对耳堵" }).waitFor()
    await page.emulateMedia({ media: "print" })
    expect(await page.getByRole("button", { name: "回到数据" }).isVisible()).toBe(false)
    expect(await page.getByRole("navigation").isVisible()).toBe(false)
    expect(await page.getByRole("cell", { name: "今天补寄一对耳堵" }).isVisible()).toBe(true)
    await shoot(browser, page, "desk-data-print")
    await page.emulateMedia({ media: "screen" })
    await page.getByRole("button", { name: "回到数据" }).click()
    await page.getByRole("heading", { name: "数据" }).waitFor()
  })
})

describe("a backup", () => {
  let file: Uint8Array
  let before: Record<string, number>
  /** What the page says is in it, what a sweep has noted meanwhile too. */
  let events: string
  let newer: Uint8Array

  it("is saved with a passphrase", async () => {
    newer = await headerLine({ format: "huinuan-backup", version: 2, madeAt: 0, seal: null }, crypto.subtle)
    before = await counts()
    await card("备份").getByLabel("密码（可以不设）").fill("夜光 2026")
    file = await download(() => card("备份").getByRole("button", { name: "存一份备份" }).click())
    expect(Buffer.from(file.subarray(0, 60)).toString()).toContain('"format":"huinuan-backup"')
    const said = await page.getByText(/备份好了，一共 \d+ 条记录/).textContent()
    events = /一共 (\d+) 条/.exec(said ?? "")?.[1] ?? ""
    expect(Number(events)).toBeGreaterThanOrEqual(before.events as number)
    expect(await page.getByRole("link", { name: "别处还没有备份" }).count()).toBe(1) // a download is not elsewhere yet
    await card("备份").getByRole("button", { name: "已放到别处" }).click()
    await card("备份").getByText("上次存到别处是刚刚").waitFor()
    await page.getByRole("link", { name: "别处还没有备份" }).waitFor({ state: "detached" })
  })

  it("brings everything back after everything was deleted", async () => {
    const remove = card("全部删除")
    await remove.getByLabel("输入“全部删除”").fill("删除")
    expect(await remove.getByRole("button", { name: "删掉所有记录" }).isDisabled()).toBe(true)
    await remove.getByLabel("输入“全部删除”").fill("全部删除")
    await remove.getByRole("button", { name: "删掉所有记录" }).click()
    await expect.poll(counts).toEqual({ events: 0, cases: 0, orders: 0, items: 0, imports: 0 })
    const restore = card("恢复")
    await choose("恢复", { name: "a.huinuan", content: file })
    await restore.getByText("这份备份设了密码。").waitFor()
    await restore.getByLabel("这份备份的密码").fill("白光 2026")
    await restore.getByRole("button", { name: "打开" }).click()
    await restore.getByText("密码不对。文件是好的").waitFor()
    await restore.getByLabel("这份备份的密码").fill("夜光 2026")
    await restore.getByRole("button", { name: "打开" }).click()
    await restore.getByText(`这里没有的 ${events} 条`).waitFor()
    await shoot(browser, page, "desk-data-restore")
    expect((await counts()).events).toBe(0)
    await browser.killWorker() // what it had read is gone with it
    await restore.getByRole("button", { name: "恢复", exact: true }).click()
    await page.getByText("恢复好了").waitFor()
    expect(await counts()).toEqual(before)
  })

  it.each<[string, () => Uint8Array, string]>([
    ["that is cut off", () => file.subarray(0, file.length - 20), "这份备份不完整"],
    ["of a newer version", () => newer, "请先更新回暖"],
    ["of another kind", () => Buffer.from("日期,买家"), "这不是回暖的备份文件"]
  ])("%s is refused, and nothing changes", async (_, content, said) => {
    await choose("恢复", { name: "b.huinuan", content: content() })
    const restore = card("恢复")
    if (said.includes("不完整")) {
      await restore.getByLabel("这份备份的密码").fill("夜光 2026")
      await restore.getByRole("button", { name: "打开" }).click()
    }
    await restore.getByText(said).waitFor()
    expect(await counts()).toEqual(before)
  })
})

describe("forgetting", () => {
  it("finds a buyer by the order's number, and nothing of him is left", async () => {
    const forget = card("忘掉一位买家")
    const order = several.events.flatMap((event) =>
      event.type === "review-seen" && event.review.orderId && event.review.text !== "" ? [event.review] : []
    )[0]
    await forget.getByLabel("买家昵称或订单号").fill(order?.orderId ?? "")
    await forget.getByRole("button", { name: "找一找" }).click()
    await forget.getByText("找到 1 个案子").waitFor()
    await forget.getByRole("button", { name: "忘掉", exact: true }).click()
    await page.getByText("忘掉了 1 个案子里的买家").waitFor()
    await card("备份").getByText("的备份").first().waitFor()
    await forget.getByLabel("买家昵称或订单号").fill(order?.orderId ?? "")
    await forget.getByRole("button", { name: "找一找" }).click()
    await forget.getByText("没有找到。").waitFor()
  })
})

it("nothing left the machine", () => {
  expect(browser.left()).toEqual([])
})
