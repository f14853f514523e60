/** A table that a seller kept by hand, and what becomes of its rows. */
import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { Event } from "../../../src/cases/event"
import { foldCase } from "../../../src/cases/fold"
import { defaultRules } from "../../../src/rules/rules"
import { DAY, parseTime } from "../../../src/rules/time"
import { columnLetters, columnNames, columnsBelow, proposeColumns } from "../../../src/sheets/columns"
import { sortRows } from "../../../src/sheets/duplicates"
import { type ImportOptions, importEvents } from "../../../src/sheets/import-events"
import { type Ledger, type LedgerOptions, readLedger } from "../../../src/sheets/ledger"
import { type Ending, endingIn } from "../../../src/sheets/meanings"
import { readSheetFile } from "../../../src/sheets/read"
import { type Cell, tableOf } from "../../../src/sheets/table"
import { mergedWorkbook } from "./workbooks"

const NOW = Date.parse("2026-11-18T10:00:00+08:00")
const header = [
  "序号",
  "日期",
  "订单号",
  "买家旺旺",
  "宝贝",
  "好中差评",
  "评价内容",
  "差评原因",
  "处理结果",
  "备注",
  "联系电话"
]
const necklace: Cell[] = [
  1,
  "2026/10/20",
  "4400000000000000001",
  "小林爱购物",
  "夜光项链",
  "中评",
  "没有夜光的!",
  "与描述不符",
  "已改好评",
  "补寄一条，电话13812345678",
  "13812345678"
]
const earring: Cell[] = [
  2,
  "2026/11/10",
  "4400000000000000002",
  "阿**",
  "耳环",
  "差评",
  "戴两天就断了",
  "做工",
  "",
  "",
  ""
]

function read(rows: Cell[][], changes: Partial<LedgerOptions> = {}): Ledger {
  const table = tableOf("台账", rows)
  return readLedger(table, proposeColumns(table), { answers: {}, fillDown: false, now: NOW, ...changes })
}

const options: ImportOptions = {
  shop: "小熊饰品",
  now: NOW,
  rules: defaultRules,
  taken: [],
  unfinished: "recent",
  judge: () => ({ unhappy: true, score: 0.9, causes: ["质量"], evidence: [] }),
  isExtortion: () => false,
  digest: async (text) => createHash("sha256").update(text).digest()
}

describe("which column means what", () => {
  it("is proposed by the words above it, below any title, and never for telephones", () => {
    const table = tableOf("台账", [["2026 年差评登记表"], [], header, necklace])
    expect(proposeColumns(table)).toEqual({
      headerRow: 2,
      columns: {
        postedAt: 1,
        orderId: 2,
        buyer: 3,
        itemTitle: 4,
        grade: 5,
        text: 6,
        cause: 7,
        result: 8,
        note: 9
      }
    })
  })

  it("is nothing where no row names the columns: every row is data, and the person says what is what", () => {
    const table = tableOf("台账", [necklace.slice(1), earring.slice(1)])
    expect(proposeColumns(table)).toEqual({ headerRow: -1, columns: {} })
    const columns = { postedAt: 0, text: 5 }
    const { rows } = readLedger(table, { headerRow: -1, columns }, { answers: {}, fillDown: false, now: NOW })
    expect(rows.map(({ line, review }) => [line, review.text])).toEqual([
      [1, "没有夜光的!"],
      [2, "戴两天就断了"]
    ])
  })

  it("can be said of columns without a name, and anew where another row names them", () => {
    const table = tableOf("台账", [
      ["日期", "", "备注"],
      ["评价日期", "评价内容", "处理人"],
      ["2026/11/10", "断了", "小林", ""]
    ])
    expect(columnNames(table, 0)).toEqual([
      { column: 0, title: "日期", sample: "评价日期" },
      { column: 1, title: "", sample: "评价内容" },
      { column: 2, title: "备注", sample: "处理人" }
    ])
    expect(columnsBelow(table, 1)).toEqual({ postedAt: 0, text: 1, clerk: 2 })
    expect(columnsBelow(table, -1)).toEqual({})
    expect([0, 25, 26, 51, 52].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA"])
  })

  it("needs a day, and words or a grade", () => {
    expect(
      read([
        ["订单号", "买家"],
        ["4400000000000000001", "小林"]
      ]).rows
    ).toEqual([])
  })
})

describe("what a row says", () => {
  it("is read without full names or telephones", () => {
    const [row] = read([header, necklace]).rows
    expect(row?.review).toMatchObject({
      orderId: "4400000000000000001",
      buyer: "小**",
      grade: "neutral",
      text: "没有夜光的!",
      postedAt: "2026-10-20T00:00:00+08:00"
    })
    expect(row).toMatchObject({ cause: "与描述不符", ending: "changed", exact: false, line: 2 })
    expect(row?.note).toBe("补寄一条，电话〔电话〕\n处理结果：已改好评")
  })

  it("keeps words it does not know as they were written, and guesses nothing from them", () => {
    const [row] = read([header, [2, "2026/11/10", "", "", "", "差评", "断了", "做工", "老样子", "", ""]]).rows
    expect(row).toMatchObject({ cause: null, ending: null, note: "处理结果：老样子\n原因：做工" })
  })

  it("names rows that cannot be read, each with its reason, and keeps the others", () => {
    const ledger = read([
      header,
      [1, "上周", "", "", "", "差评", "断了"],
      [2, "2026/11/10", "", "", "", "", ""],
      [],
      earring
    ])
    expect(ledger.unreadable.map(({ line, reason }) => [line, reason])).toEqual([
      [2, "not-a-date"],
      [3, "nothing-said"]
    ])
    expect(ledger.rows.map(({ line }) => line)).toEqual([5])
  })

  it("asks once for a column of dates that can be read in two ways", () => {
    const rows = [
      header,
      ...["11.1", "11.2", "10月30日"].map((date) => [1, date, "", "", "耳环", "差评", `断了${date}`])
    ]
    expect(read(rows).questions).toEqual([
      { question: "tenths", count: 2, samples: ["11.1", "11.2"] },
      { question: "year", count: 1, samples: ["10月30日"] }
    ])
    const answered = read(rows, { answers: { tenths: "second", year: "latest" } })
    expect(answered.questions).toEqual([])
    expect(answered.rows.map(({ review }) => review.postedAt.slice(0, 10))).toEqual([
      "2026-11-01",
      "2026-11-02",
      "2026-10-30"
    ])
  })

  it("takes no order number whose end a spreadsheet has replaced", () => {
    const spoiled = ["4.4E+18", "4400000000000000000", 4.4e18].map((id, index) => [
      1,
      "2026/11/10",
      id,
      "",
      "",
      "差评",
      `断了${index}`
    ])
    const ledger = read([header, ...spoiled])
    expect(ledger.brokenIds).toBe(3)
    expect(ledger.rows.map(({ review }) => review.orderId)).toEqual([null, null, null])
  })

  it("fills merged cells down: by itself where the file tells them, on request where it cannot", async () => {
    const { tables } = await readSheetFile(mergedWorkbook(), "a.xlsx")
    const [table] = tables
    const filled =
      table && readLedger(table, proposeColumns(table), { answers: {}, fillDown: false, now: NOW })
    expect(
      filled?.rows.map(({ review }) => `${review.itemTitle} ${review.postedAt.slice(5, 10)} ${review.text}`)
    ).toEqual([
      "夜光项链 11-02 没有夜光的!",
      "夜光项链 11-03 断了",
      "夜光项链 11-03 线头多",
      "耳环 11-05 掉色"
    ])
    const rows = [header, earring, [3, "", "", "", "", "差评", "颜色不对"]]
    expect(read(rows)).toMatchObject({ emptyBelow: 1, unreadable: [{ line: 3, reason: "no-date" }] })
    expect(read(rows, { fillDown: true }).rows[1]?.review).toMatchObject({
      itemTitle: "耳环",
      text: "颜色不对"
    })
  })
})

describe("how it ended", () => {
  it.each<[string, Ending]>([
    ["不接受", "kept"],
    ["买家不接电话", "unreachable"],
    ["没接", "unreachable"],
    ["没解决", "open"],
    ["还没解决", "open"],
    ["未解决", "open"],
    ["暂时没有处理", "open"],
    ["未退款", "open"],
    ["还没补发", "open"],
    ["没联系", "open"],
    ["未联系上", "unreachable"],
    ["没联系上", "unreachable"],
    ["没有改", "kept"],
    ["没改", "kept"],
    ["不愿意改", "kept"],
    ["改不了", "kept"],
    ["已解决，未改", "kept"],
    ["已解决", "kept"],
    ["已补发", "kept"],
    ["已改好评", "changed"],
    ["改了", "changed"],
    ["已删", "removed"],
    ["超时了", "expired"],
    ["老样子", null],
    ["", null]
  ])("%s: %s", (said, ending) => {
    expect(endingIn(said)).toBe(ending)
  })
})

describe("duplicates", () => {
  it("are found against what is known, and within the table", () => {
    const { rows } = read([
      header,
      necklace,
      earring,
      earring,
      [3, "2026/11/10", "", "阿红", "耳环", "差评", "戴两天,就断了!"]
    ])
    const known = {
      ...(rows[0] as Ledger["rows"][number]).review,
      feedId: "1188800000001",
      postedAt: "2026-10-20T09:31:00+08:00"
    }
    const sorted = sortRows(rows, [known])
    expect([sorted.fresh, sorted.known, sorted.repeated].map((list) => list.map(({ line }) => line))).toEqual(
      [[3], [2], [4, 5]]
    )
  })

  it("are found where the words were forgotten: what is left stands for one row each", () => {
    const { rows } = read([header, earring, ["", "2026/11/10", "", "阿红", "手链", "差评", "断了"], necklace])
    const [one, other, third] = rows.map(({ review }) => ({ ...review, buyer: "", text: "", orderId: null }))
    const gone = [one, other, third].flatMap((review) => (review ? [review] : []))
    const without = rows.map((row) => ({ ...row, review: { ...row.review, orderId: null } }))
    expect(sortRows(without, [], gone)).toMatchObject({
      fresh: [],
      known: [{ line: 2 }, { line: 3 }, { line: 4 }]
    })
    expect(sortRows([...without], [], gone.slice(1)).fresh.map(({ line }) => line)).toEqual([2])
  })

  it("are looked for among thousands of one day without anybody waiting", () => {
    const many = Array.from({ length: 19_999 }, (_, index): Cell[] => [
      ...[index, "2026/11/10", "", "", "耳环", "差评", `第 ${index} 个买家说：断了，再也不来了`]
    ])
    const { rows } = read([header, ...many])
    const start = performance.now()
    const sorted = sortRows(
      [...rows, ...rows],
      rows.slice(0, 100).map(({ review }) => review)
    )
    expect([sorted.fresh, sorted.known, sorted.repeated].map((list) => list.length)).toEqual([
      19_899, 200, 19_899
    ])
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it("are not two buyers who say the same on one day, nor two orders of one buyer", () => {
    const same = (order: string, buyer: string) => [1, "2026/11/10", order, buyer, "耳环", "差评", "断了"]
    const { rows } = read([
      header,
      same("", "阿红"),
      same("", "小林"),
      same("4400000000000000003", "王"),
      same("4400000000000000004", "王")
    ])
    expect(sortRows(rows, []).fresh.length).toBe(4)
  })
})

describe("the import", () => {
  it("is made of ordinary events, and says no more than the table", async () => {
    const events = await importEvents(read([header, necklace, earring]).rows, options)
    for (const event of events) expect(Event.safeParse(event).error?.issues ?? []).toEqual([])
    expect(events.every(({ by }) => by === "import")).toBe(true)
    expect(new Set(events.slice(1).map((event) => event.with))).toEqual(new Set([events[0]?.id]))
    const of = (key: string) => foldCase(events.filter(({ about }) => about === key))
    expect(of("4400000000000000001")).toMatchObject({
      stage: "closed",
      closed: { result: "changed" },
      solvedAt: null,
      labels: ["导入"],
      correction: { cause: "与描述不符" }
    })
    expect(of("4400000000000000002")).toMatchObject({ stage: "new", dutyOpen: true, firstSeenAt: NOW })
  })

  it("gives each row a key of its own, however alike they are, and none that is taken", async () => {
    const alike = ["断了", "掉色", "太小", "有味道", "少发"].map((said): Cell[] => [
      ...[1, "2026/11/10", "", "", "耳环", "差评", said]
    ])
    const { rows } = read([header, ...alike])
    const keys = async (taken: string[]) =>
      new Set((await importEvents(rows, { ...options, taken })).map(({ about }) => about))
    const first = await keys([])
    expect(first.size).toBe(5)
    expect([...(await keys([...first]))].filter((key) => first.has(key))).toEqual([])
  })

  it("follows what the buyer can still change, all of it, or none", async () => {
    const old: Cell[] = [3, "2026/01/02", "", "", "耳环", "差评", "断了"]
    const open = async (unfinished: ImportOptions["unfinished"]) => {
      const events = await importEvents(read([header, earring, old]).rows, { ...options, unfinished })
      return 2 - events.filter(({ type }) => type === "closed").length
    }
    expect([await open("recent"), await open("all"), await open("none")]).toEqual([1, 2, 0])
  })

  it("gives the same ids whenever it is done again", async () => {
    const again = { ...options, now: NOW + DAY }
    const rows = read([header, necklace]).rows
    expect(await importEvents(rows, again)).toEqual(await importEvents(rows, options))
    const events = await importEvents(rows, options)
    expect(events[0]?.at).toBe(parseTime("2026-10-20T00:00:00+08:00"))
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
    expect(events.every(({ id }) => /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id))).toBe(true)
  })
})
