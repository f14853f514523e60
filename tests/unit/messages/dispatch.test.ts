import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { contentActs } from "../../../src/messages/catalogue"
import { dispatch, type Handlers } from "../../../src/messages/dispatch"
import { envelope } from "../../../src/messages/envelope"
import type { Sender } from "../../../src/messages/roles"
import { StoreError } from "../../../src/store/trouble"
import { neutral, page, SHOP } from "../store/support"

const own = { id: "huinuan", origin: "chrome-extension://huinuan/" }
const popup: Sender = { id: "huinuan", url: "chrome-extension://huinuan/popup.html" }
const seller: Sender = {
  id: "huinuan",
  url: "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC",
  frameId: 0,
  tab: { id: 7 }
}
const id = "01KAA5ZJ5V0000000000000000"
const note = envelope("act", {
  id,
  shop: SHOP,
  key: "1",
  action: { act: "note", text: "王先生电话里说了地址" }
})
const rows = envelope("rows-read", { shop: SHOP, reading: page([neutral(1)]), view: "", pageNumber: 1 })

const handle = vi.fn(async () => ({}))
const handlers = new Proxy({}, { get: () => handle }) as unknown as Handlers
const ask = (message: unknown, sender: Sender) => dispatch(message, sender, own, handlers)

let written: string[] = []
beforeEach(() => {
  handle.mockReset().mockResolvedValue({})
  written = []
  for (const level of ["warn", "error"] as const)
    vi.spyOn(console, level).mockImplementation((...words) => written.push(words.join(" ")))
})
afterEach(() => vi.restoreAllMocks())

describe("a message that is not ours", () => {
  it.each([undefined, null, 7, "huinuan/act", {}, { type: 3 }, { type: "plasmo/ping" }, []])(
    "is left to other listeners at once: %j",
    (message) => expect(ask(message, popup)).toBeUndefined()
  )
})

describe("a stranger", () => {
  const strangers: Record<string, Sender> = {
    "another extension": { ...popup, id: "other", url: "chrome-extension://other/popup.html" },
    "another extension that claims our address": { ...popup, id: "other" },
    "a page that is not the seller's": { ...seller, url: "https://detail.tmall.com/item.htm" },
    "a host that looks like the seller's": { ...seller, url: "https://myseller.taobao.com.evil.example/" },
    "the seller's host without https": { ...seller, url: "http://myseller.taobao.com/home.htm" },
    "a user name that looks like the host": { ...seller, url: "https://myseller.taobao.com@evil.example/" },
    "a frame within the seller's page": { ...seller, frameId: 3 },
    "a sender without an address": { id: "huinuan", frameId: 0, tab: { id: 7 } }
  }
  it.each(Object.entries(strangers))("is refused: %s", async (_, sender) => {
    expect(await ask(rows, sender)).toMatchObject({ fault: "not-allowed" })
    expect(await ask(note, sender)).toMatchObject({ fault: "not-allowed" })
    expect(handle).not.toHaveBeenCalled()
  })
})

describe("a content script", () => {
  it("may send the rows it read, and is known by its tab", async () => {
    expect(await ask(rows, seller)).toEqual({ value: {} })
    expect(handle).toHaveBeenCalledWith(expect.anything(), { role: "content", tabId: 7 })
  })

  it("may note what was pressed on a row", async () => {
    expect(await ask(note, seller)).toEqual({ value: {} })
  })

  it("may not forget a buyer, change a rule or bring in a backup", async () => {
    const forget = envelope("act", { id, shop: SHOP, key: "1", action: { act: "forget" } })
    const rule = envelope("change-rule", { id, shop: SHOP, rule: "shopKind", value: "tmall" })
    const backup = envelope("import-events", { events: [] })
    for (const message of [forget, rule, backup])
      expect(await ask(message, seller)).toMatchObject({ fault: "not-allowed" })
    expect(contentActs.has("forget")).toBe(false)
  })
})

describe("a message of the wrong shape", () => {
  const wrong: unknown[] = [
    { type: "huinuan/nonsense", body: {} },
    { type: "huinuan/__proto__", body: {} },
    { type: "huinuan/act" },
    envelope("act", { id: "1", shop: SHOP, key: "1", action: { act: "confirm" } }),
    envelope("act", { id, shop: SHOP, key: "", action: { act: "confirm" } }),
    envelope("act", { id, shop: SHOP, key: "1", action: { act: "delete-everything" } }),
    envelope("import-events", { events: [{ type: "solved" }] })
  ]
  it.each(wrong)("is refused with an answer: %j", async (message) => {
    expect(await ask(message, popup)).toMatchObject({ fault: "malformed" })
    expect(handle).not.toHaveBeenCalled()
  })

  it("is written down without what it said", async () => {
    const secret = "13800138000 王先生"
    await ask(envelope("act", { id, shop: SHOP, key: "1", action: { act: "note", text: 5, secret } }), popup)
    expect(written).toHaveLength(1)
    expect(written.join()).not.toContain("王先生")
  })
})

describe("a handler that fails", () => {
  it("says what to do when the store is the reason", async () => {
    handle.mockRejectedValue(new StoreError("full", new Error("quota")))
    expect(await ask(note, popup)).toMatchObject({ fault: "store", message: expect.stringContaining("磁盘") })
  })

  it("answers all the same when nobody expected it", async () => {
    handle.mockRejectedValue(new TypeError("x is undefined"))
    expect(await ask(note, popup)).toMatchObject({ fault: "failed" })
    expect(written.join()).not.toContain("王先生")
  })
})
