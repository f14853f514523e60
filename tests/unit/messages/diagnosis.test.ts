/** What may cross from a hostile page to the page doctor: a diagnosis of shapes, from the seller's pages only. */
import * as fc from "fast-check"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { asMessage } from "../../../src/contents/reading/diagnosis-message"
import { PageDiagnosis } from "../../../src/messages/diagnosis"
import { dispatch, type Handlers } from "../../../src/messages/dispatch"
import { envelope } from "../../../src/messages/envelope"
import type { Sender } from "../../../src/messages/roles"
import { diagnose } from "../../../src/pages"
import type { PageKind } from "../../../src/rows"
import { addresses, bare, documentOf, fileOf } from "../pages/pages-on-disk"

const own = { id: "huinuan", origin: "chrome-extension://huinuan/" }
const popup: Sender = { id: "huinuan", url: "chrome-extension://huinuan/popup.html" }
const seller: Sender = { id: "huinuan", url: addresses["qianniu-reviews"], frameId: 0, tab: { id: 7 } }

const renamed = fileOf("qianniu-reviews", "sample.html").replaceAll("评价内容", "顾客怎么说")
function told(document: Document, kind: PageKind = "qianniu-reviews"): PageDiagnosis {
  const found = diagnose(addresses[kind], document)
  if (!found) throw new Error("no page of ours")
  return asMessage(found, "暖光饰品")
}

const handle = vi.fn(async () => ({}))
const handlers = new Proxy({}, { get: () => handle }) as unknown as Handlers
const ask = (body: unknown, sender: Sender) =>
  dispatch(envelope("page-diagnosed", body), sender, own, handlers)
beforeEach(() => {
  handle.mockClear()
  vi.spyOn(console, "warn").mockImplementation(() => undefined)
})
afterEach(() => vi.restoreAllMocks())

describe("a diagnosis", () => {
  it.each(Object.keys(addresses) as PageKind[])("of %s fits its limits", (kind) => {
    const html = fileOf(kind, "sample.html")
    const body = told(documentOf(html), kind)
    expect(PageDiagnosis.safeParse(body).error).toBeUndefined()
  })

  it("comes from the seller's pages and from nowhere else", async () => {
    const body = told(documentOf(renamed))
    expect(await ask(body, seller)).toEqual({ value: {} })
    handle.mockClear()
    expect(await ask(body, popup)).toMatchObject({ fault: "not-allowed" })
    expect(await ask(body, { ...seller, frameId: 2 })).toMatchObject({ fault: "not-allowed" })
    expect(handle).not.toHaveBeenCalled()
  })

  it("with somebody's words where shapes belong is refused", async () => {
    const body = told(documentOf(renamed))
    const column = body.columns[0] as PageDiagnosis["columns"][number]
    const wrong: Partial<PageDiagnosis>[] = [
      { columns: [{ ...column, example: "我收到的这个是没有夜光的" }] },
      { columns: [{ ...column, example: "13800138000" }] },
      { shape: "table\n  td: 王先生" },
      { shape: "table\n  td: call 138" },
      { shape: "王先生" },
      { shape: "td\n".repeat(9000) },
      { columns: Array.from({ length: 31 }, () => column) },
      { unread: [{ field: "x".repeat(41), reason: "", rows: 1 }] }
    ]
    for (const change of wrong)
      expect(await ask({ ...body, ...change }, seller), JSON.stringify(change).slice(0, 80)).toMatchObject({
        fault: "malformed"
      })
    expect(handle).not.toHaveBeenCalled()
  })

  it("of whatever a page shows fits its limits too, and tells no word that stands below its headers", () => {
    const word = fc.string({ unit: "grapheme", maxLength: 40 })
    const text = fc.oneof(
      word,
      fc.constantFrom("王先生\u202e13800138000", "写于 2026-11-02 21:07", "x".repeat(9000))
    )
    const markup = (texts: string[]) => texts.map((each) => each.replace(/[<&]/g, "")).join("</td><td>")
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
        const row = `<tr><td>${markup(texts)}</td></tr>`
        const head = "<tr><th>情感分类</th><th>顾客怎么说</th><th>商品信息</th></tr>"
        const body = told(bare(`<table>${head}${row}${row}<tr><td>暗号夜光</td></tr></table>`))
        expect(PageDiagnosis.safeParse(body).error).toBeUndefined()
        expect(JSON.stringify(body)).not.toContain("暗号夜光")
      }),
      { numRuns: 200, seed: 7 }
    )
  })
})
