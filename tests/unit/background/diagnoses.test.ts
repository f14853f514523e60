/** What the worker keeps for the page doctor, and whom it tells what was taught. */
import { describe, expect, it } from "vitest"
import { handlersOf } from "../../../src/background/handlers"
import { DIAGNOSIS, diagnosisName, type PageDiagnosis } from "../../../src/messages/diagnosis"
import type { PageMapping } from "../../../src/messages/mapping"
import { readSetting, readSettings } from "../../../src/store"
import { NOW, neutral, page, SHOP } from "../store/support"
import { deskWith } from "./support"

const content = { role: "content", tabId: 7 } as const
const popup = { role: "page", tabId: null } as const
const diagnosis: PageDiagnosis = {
  page: "qianniu-reviews",
  shop: SHOP,
  wanted: [{ field: "content", words: ["评价内容"], required: true, header: null }],
  labels: [],
  columns: [{ header: "顾客怎么说", field: null, holds: "content", example: "字字字" }],
  unknownLabels: [],
  unread: [],
  rowsRead: 0,
  shape: "table"
}
const kept = (desk: ReturnType<typeof deskWith>) =>
  readSetting(desk.database, diagnosisName("qianniu-reviews", SHOP))
const read = (shop: string) => ({ shop, reading: page([neutral(1)]), view: "", pageNumber: 1 })
/** Readable, but for one row. */
const unwhole = {
  ...read(SHOP),
  reading: page([neutral(1)], { unreadable: [{ row: 1, field: "buyer", reason: "no nick is shown" }] })
}
const mapping: PageMapping = { page: "qianniu-reviews", field: "content", header: "顾客怎么说" }

describe("a diagnosis", () => {
  it("is kept, the latest only, until that page of that shop is read again", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    await handlers["page-diagnosed"](diagnosis, content)
    await handlers["page-diagnosed"]({ ...diagnosis, rowsRead: 1 }, content)
    expect(await kept(desk)).toEqual({ ...diagnosis, rowsRead: 1, at: NOW })
    await handlers["rows-read"](
      { ...read(SHOP), reading: page([], { health: "changed", total: null }) },
      content
    )
    await handlers["rows-read"](read("别的店"), content)
    expect(await kept(desk)).toMatchObject({ shop: SHOP })
    await handlers["rows-read"](unwhole, content)
    expect(await kept(desk)).toMatchObject({ shop: SHOP })
    await handlers["rows-read"](read(SHOP), content)
    expect(await kept(desk)).toBeUndefined()
  })
})

describe("two shops", () => {
  it("keep a diagnosis each", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    await handlers["page-diagnosed"](diagnosis, content)
    await handlers["page-diagnosed"]({ ...diagnosis, shop: "别的店", rowsRead: 3 }, content)
    expect(await kept(desk)).toMatchObject({ shop: SHOP, rowsRead: 0 })
    await handlers["rows-read"](read("别的店"), content)
    expect(await readSettings(desk.database, DIAGNOSIS)).toMatchObject([{ shop: SHOP }])
  })
})

describe("what was taught", () => {
  it("is stored and told to the open pages at once", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    expect(await handlers["change-setting"]({ name: "mappings", value: [mapping] }, popup)).toEqual({
      changed: true
    })
    expect(desk.shell.told).toEqual([{ mappings: [mapping] }])
    expect(await handlers["page-opened"]({}, content)).toMatchObject({ mappings: [mapping] })
  })

  it("is refused when it is no mapping, and nobody hears of it", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    const wrong: unknown[] = [
      { page: "qianniu-reviews", field: "content" },
      { page: "another-page", field: "content", header: "顾客怎么说" },
      { ...mapping, label: "写于" },
      { ...mapping, header: "字".repeat(61) },
      { ...mapping, header: "" }
    ]
    for (const value of wrong)
      expect(
        await handlers["change-setting"]({ name: "mappings", value: [value] }, popup),
        JSON.stringify(value)
      ).toHaveProperty("problem")
    expect(desk.shell.told).toEqual([])
  })
})
