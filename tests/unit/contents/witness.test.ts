import { readFileSync } from "node:fs"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { hearAnswers } from "../../../src/contents/witness/answers"
import { ANSWER, apiOf, LONGEST } from "../../../src/contents/witness/hand-over"
import { largestAnswer, witnessApis } from "../../../src/pages"

const reviews = "https://h5api.m.taobao.com/h5/mtop.rm.sellercenter.list.data.pc/1.0/?jsv=2.6.1"
const orders = "https://trade.taobao.com/trade/itemlist/asyncSold.htm?event_submit_do_query=1"
const body = (feedId = "1301250188501") =>
  JSON.stringify({
    ret: ["SUCCESS::调用成功"],
    data: {
      data: {
        dataSource: [
          {
            rateContent: {
              mainRate: { feedId, content: "没有夜光", date: 1_793_000_000_000, mediaList: [] }
            },
            userInfo: { userName: "c**" },
            orderInfo: { mainOrderId: "4500000000000011501", orderId: "4500000000000011502" },
            itemInfo: { itemId: 680000000001, title: "夜光项链" }
          }
        ]
      }
    }
  })

/** As much of a page as the listener and the reader touch. */
class FakeRequest extends EventTarget {
  responseType = ""
  responseText = ""
  response: unknown = ""
  opened = ""
  open(_method: string, address: string) {
    this.opened = address
  }
  send() {
    queueMicrotask(() => this.dispatchEvent(new Event("load")))
    return "as before"
  }
}

function fakePage(answers: Record<string, Response>) {
  return {
    document: new EventTarget(),
    performance,
    CustomEvent,
    XMLHttpRequest: class extends FakeRequest {},
    fetch: vi.fn(async (asked: RequestInfo | URL) => answers[String(asked)] ?? new Response("other"))
  }
}

type FakePage = ReturnType<typeof fakePage>
let page: FakePage

async function load(answers: Record<string, Response> = {}): Promise<FakePage> {
  page = fakePage(answers)
  vi.stubGlobal("window", page)
  vi.resetModules()
  await import("../../../src/contents/witness/listener")
  return page
}

const heard = () => hearAnswers(page as unknown as Window)
const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

beforeEach(() => vi.unstubAllGlobals())
afterEach(() => vi.unstubAllGlobals())

describe("the listener in the page's world", () => {
  it("hands over what the page's own call was answered, and leaves the answer to the page", async () => {
    await load({ [reviews]: new Response(body()) })
    const answers = heard()
    const response = await page.fetch(reviews)
    expect(await response.text()).toBe(body())
    await settled()
    expect(answers.latest()).toMatchObject([{ reviews: [{ review: { feedId: "1301250188501" } }] }])
  })

  it("hands over again what came before anybody listened", async () => {
    await load({ [reviews]: new Response(body()) })
    await page.fetch(reviews)
    await settled()
    expect(heard().latest()).toHaveLength(1)
  })

  it("hears requests of the older kind too, and only the two calls that are understood", async () => {
    await load()
    const answers = heard()
    for (const address of [reviews, "https://myseller.taobao.com/home.htm/api/other"]) {
      const request = new page.XMLHttpRequest()
      request.open("POST", address)
      request.responseText = body()
      expect(request.send()).toBe("as before")
    }
    await settled()
    expect(answers.latest()).toHaveLength(1)
  })

  it("reads the old host's GBK as what it is", async () => {
    const word = Uint8Array.from([0xb5, 0xc8, 0xb4, 0xfd]) // 等待
    const frame = (text: string) => new TextEncoder().encode(text)
    const parts = [frame('{"mainOrders":["'), word, frame('"]}')]
    const bytes = Uint8Array.from(parts.flatMap((part) => [...part]))
    const headers = { "content-type": "text/html;charset=GBK" }
    await load({ [orders]: new Response(bytes, { headers }) })
    const details: string[] = []
    page.document.addEventListener(ANSWER, (event) => details.push((event as CustomEvent).detail))
    await page.fetch(orders)
    await settled()
    expect(JSON.parse(details[0] ?? "[]")).toEqual(["asyncSold", '{"mainOrders":["等待"]}'])
  })

  it("lets a call that fails fail as it did, without a word of its own", async () => {
    await load()
    page.document.addEventListener(ANSWER, () => expect.unreachable())
    const failing = fakePage({})
    failing.fetch.mockRejectedValue(new TypeError("Failed to fetch"))
    page = failing
    vi.stubGlobal("window", failing)
    vi.resetModules()
    await import("../../../src/contents/witness/listener")
    await expect(page.fetch(reviews)).rejects.toThrow("Failed to fetch")
  })
})

describe("what comes from the page's world", () => {
  const say = (detail: unknown) => page.document.dispatchEvent(new CustomEvent(ANSWER, { detail }))

  it.each([
    ["nothing", undefined],
    ["an object", { api: "asyncSold" }],
    ["broken JSON", "["],
    ["another call", JSON.stringify(["mtop.evil", body()])],
    ["another shape", JSON.stringify(["asyncSold", '{"mainOrders":7}'])],
    ["far too much", JSON.stringify(["asyncSold", "x".repeat(LONGEST + 1)])]
  ])("is left aside when it is %s", async (_, detail) => {
    await load()
    const answers = heard()
    say(detail)
    expect(answers.latest()).toEqual([])
  })

  it("cannot keep us busy by flooding", async () => {
    await load()
    const answers = heard()
    const parse = vi.spyOn(JSON, "parse")
    for (let time = 0; time < 500; time += 1) say(JSON.stringify(["asyncSold", "{}"]))
    expect(parse.mock.calls.length).toBeLessThan(50)
    parse.mockRestore()
    expect(answers.latest()).toEqual([])
  })
})

it("speaks of the same calls and sizes as the reader", () => {
  expect(LONGEST).toBe(largestAnswer)
  expect([apiOf(reviews), apiOf(orders)]).toEqual([...witnessApis])
})

it("brings nothing into the page's world but itself", () => {
  const source = readFileSync(new URL("../../../src/contents/witness/listener.ts", import.meta.url), "utf8")
  const imports = [...source.matchAll(/from "(.+)"/g)].map(([, name]) => name)
  expect(imports).toEqual(["./hand-over"])
  expect(source).not.toMatch(/chrome\.|browser\./)
})
