/** When a desktop notice comes, what it says, and what its buttons do. */
import { ulid } from "ulid"
import { describe, expect, it, vi } from "vitest"
import { handlersOf } from "../../../src/background/handlers"
import { placeOfNotice } from "../../../src/background/notices/notice"
import { pressNotice } from "../../../src/background/notices/press"
import { onSweep } from "../../../src/background/sweep"
import type { RowsRead } from "../../../src/messages/catalogue"
import type { Review } from "../../../src/rows"
import { HOUR, MINUTE, toChinaIso } from "../../../src/rules/time"
import { NOW, neutral, page, review, SHOP } from "../store/support"
import { deskWith } from "./support"

const origin = { role: "content", tabId: 7 } as const
const rows = (changes: Partial<RowsRead> = {}): RowsRead => ({
  shop: SHOP,
  reading: page([review(1), neutral(2)]),
  view: "",
  pageNumber: 1,
  ...changes
})
const key = neutral(2).feedId as string
const at = (clock: string) => Date.parse(`${clock}:00+08:00`)

/** A worker that has read these reviews, and the rows it reads next. */
async function having(reviews: readonly Review[], clock?: string) {
  const desk = deskWith()
  const handlers = handlersOf(desk)
  if (clock) desk.shell.time = at(clock)
  const read = (more: readonly Review[]) => handlers["rows-read"](rows({ reading: page([...more]) }), origin)
  await read(reviews)
  const sweepAt = async (time: number) => {
    desk.shell.time = time
    await onSweep(desk)
  }
  const titles = () => desk.shell.notices.map(({ title }) => title)
  return { desk, handlers, read, sweepAt, titles }
}

describe("desktop notices", () => {
  it("tell one new neutral review in the buyer's words, and lead to it", async () => {
    const desk = deskWith()
    await handlersOf(desk)["rows-read"](rows(), origin)
    expect(desk.shell.notices).toMatchObject([
      { title: "新中评：夜光项链", message: "我收到的这个是没有夜光的!" }
    ])
    const [notice] = desk.shell.notices
    expect(placeOfNotice(notice?.id ?? "")).toBe(`#${encodeURIComponent(SHOP)}/${encodeURIComponent(key)}`)
  })

  it("are one for a batch, and never come twice", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    const batch = rows({ reading: page([neutral(1), neutral(2, { grade: "bad" }), neutral(3), neutral(4)]) })
    await handlers["rows-read"](batch, origin)
    await handlers["rows-read"](batch, origin)
    await onSweep(desk)
    expect(desk.shell.notices).toHaveLength(1)
    expect(desk.shell.notices[0]?.title).toBe("新到 4 条不满意的评价")
    expect(placeOfNotice(desk.shell.notices[0]?.id ?? "")).toBe("")
  })

  it("wait for the morning, and are not needed for what was dealt with before", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    desk.shell.time = at("2026-11-18T23:10")
    await handlers["rows-read"](rows({ reading: page([neutral(1), neutral(2)]) }), origin)
    await handlers.act({ id: ulid(NOW), shop: SHOP, key, action: { act: "message" } }, origin)
    expect(desk.shell.notices).toEqual([])
    desk.shell.time = at("2026-11-19T09:30")
    await onSweep(desk)
    expect(desk.shell.notices).toMatchObject([{ title: "新中评：夜光项链" }])
  })

  it("replace themselves when the worker was killed between showing and noting it", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    vi.spyOn(desk.shell, "notify").mockImplementationOnce(async (notice) => {
      desk.shell.notices.push(notice)
      throw new Error("killed")
    })
    await expect(handlers["rows-read"](rows(), origin)).rejects.toThrow("killed")
    await onSweep(desk)
    expect(new Set(desk.shell.notices.map(({ id }) => id)).size).toBe(1)
    expect(desk.shell.notices).toHaveLength(2)
  })

  it("tell a new complaint under an old happy review, but not a happy review with a complaint", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    await handlers["rows-read"](rows({ reading: page([review(1, { text: "好看，就是没有盒子" })]) }), origin)
    expect(desk.shell.notices).toEqual([])
    const append = { text: "戴一周就没有光泽了", afterDays: 7, postedAt: toChinaIso(NOW) }
    await handlers["rows-read"](
      rows({ reading: page([review(1, { text: "好看，就是没有盒子", append })]) }),
      origin
    )
    expect(desk.shell.notices).toMatchObject([{ message: "戴一周就没有光泽了" }])
  })

  it("stay away when they were switched off", async () => {
    const desk = deskWith()
    const handlers = handlersOf(desk)
    await handlers["change-setting"]({ name: "notices", value: false }, origin)
    await handlers["rows-read"](rows(), origin)
    expect(desk.shell.notices).toEqual([])
  })
})

describe("never more than one notice an hour", () => {
  it("so that what comes in between is told together, in a worker that has forgotten everything", async () => {
    const { desk, read, sweepAt, titles } = await having([neutral(1)])
    const told = desk.shell.time
    await sweepAt(told + 5 * MINUTE)
    await read([neutral(1), neutral(2)])
    await read([neutral(1), neutral(2), neutral(3)])
    await sweepAt(told + HOUR - 1)
    expect(titles()).toEqual(["新中评：夜光项链"])
    await sweepAt(told + HOUR)
    expect(titles()).toEqual(["新中评：夜光项链", "新到 2 条不满意的评价"])
  })

  it("in two shops together", async () => {
    const { desk, handlers, sweepAt, titles } = await having([neutral(1)])
    await handlers["rows-read"](rows({ shop: "另一家店", reading: page([neutral(4)]) }), origin)
    await sweepAt(desk.shell.time + 10 * MINUTE)
    expect(titles()).toHaveLength(1)
  })

  it("but a clock that was put back keeps nothing waiting", async () => {
    const { desk, read, titles } = await having([neutral(1)])
    desk.shell.time = at("2026-11-17T10:00")
    await read([neutral(1), neutral(2)])
    expect(titles()).toHaveLength(2)
  })
})

describe("the buttons", () => {
  it("看怎么说 opens the popup at that case", async () => {
    const { desk } = await having([neutral(2)])
    await pressNotice(desk, desk.shell.notices[0]?.id ?? "", 0)
    expect(desk.shell.shown).toEqual([`popup.html#${encodeURIComponent(SHOP)}/${encodeURIComponent(key)}`])
    expect(desk.shell.notices[0]?.buttons).toEqual(["看怎么说", "等一小时"])
  })

  it("等一小时 says the same in an hour, without what was done meanwhile", async () => {
    const { desk, handlers, sweepAt, titles } = await having([neutral(1), neutral(2)])
    const pressed = desk.shell.time + 20 * MINUTE
    desk.shell.time = pressed
    await pressNotice(desk, desk.shell.notices[0]?.id ?? "", 1)
    await handlers.act({ id: ulid(pressed), shop: SHOP, key, action: { act: "message" } }, origin)
    await sweepAt(pressed + HOUR - 1)
    expect(titles()).toEqual(["新到 2 条不满意的评价"])
    await sweepAt(pressed + HOUR)
    expect(titles()).toEqual(["新到 2 条不满意的评价", "新中评：夜光项链"])
    await sweepAt(pressed + 3 * HOUR)
    expect(titles()).toHaveLength(2)
  })
})

describe("等一小时 on a notice that is not the last", () => {
  it("brings back what that one told of, and nothing else", async () => {
    const { desk, read, sweepAt, titles } = await having(
      [neutral(1, { itemTitle: "项链" })],
      "2026-11-18T09:35"
    )
    const told = desk.shell.time
    await read([neutral(1, { itemTitle: "项链" }), neutral(2, { itemTitle: "围巾" })])
    await sweepAt(told + HOUR)
    expect(titles()).toEqual(["新中评：项链", "新中评：围巾"])
    await pressNotice(desk, desk.shell.notices[0]?.id ?? "", 1)
    await sweepAt(told + 2 * HOUR)
    expect(titles().slice(2)).toEqual(["新中评：项链"])
  })
})

describe("before closing", () => {
  it("one notice says how much is left, in the buyers' words, once a day", async () => {
    const { desk, sweepAt, titles } = await having([neutral(1), neutral(2)], "2026-11-18T10:00")
    await sweepAt(at("2026-11-18T16:59"))
    expect(titles()).toEqual(["新到 2 条不满意的评价"])
    await sweepAt(at("2026-11-18T17:00"))
    expect(titles()[1]).toBe("下班前还有 2 件")
    expect(desk.shell.notices[1]?.message).toBe("· 我收到的这个是没有夜光的!\n· 我收到的这个是没有夜光的!")
    await sweepAt(at("2026-11-18T17:59"))
    await sweepAt(at("2026-11-18T18:00"))
    expect(titles()).toHaveLength(2)
  })

  it("asked to wait an hour, it comes again a quarter before closing, and not after", async () => {
    const { desk, sweepAt, titles } = await having([neutral(1)], "2026-11-18T10:00")
    await sweepAt(at("2026-11-18T17:00"))
    await pressNotice(desk, desk.shell.notices[1]?.id ?? "", 1)
    await sweepAt(at("2026-11-18T17:44"))
    expect(titles()).toHaveLength(2)
    await sweepAt(at("2026-11-18T17:45"))
    expect(titles().slice(1)).toEqual(["下班前还有 1 件", "下班前还有 1 件"])
    desk.shell.time = at("2026-11-18T17:50")
    await pressNotice(desk, desk.shell.notices[2]?.id ?? "", 1)
    await sweepAt(at("2026-11-18T18:50"))
    expect(titles().filter((title) => title.startsWith("下班前"))).toHaveLength(2)
  })

  it("is not drowned by a review that comes a minute before", async () => {
    const { desk, read, sweepAt, titles } = await having([neutral(1)], "2026-11-18T10:00")
    desk.shell.time = at("2026-11-18T16:59") + 40_000
    await read([neutral(1), neutral(2)])
    expect(titles()).toEqual(["新中评：夜光项链"])
    await sweepAt(at("2026-11-18T17:00") + 10_000)
    expect(titles()[1]).toBe("下班前还有 2 件")
  })

  it("comes although an earlier one was put off until after it", async () => {
    const { desk, sweepAt, titles } = await having([neutral(1)], "2026-11-18T10:00")
    desk.shell.time = at("2026-11-18T16:59")
    await pressNotice(desk, desk.shell.notices[0]?.id ?? "", 1)
    await sweepAt(at("2026-11-18T17:45"))
    expect(titles()[1]).toBe("下班前还有 1 件")
  })

  it("counts what was promised for the evening", async () => {
    const { desk, handlers, sweepAt, titles } = await having([neutral(2)], "2026-11-18T10:00")
    const promise = { act: "promise", text: "晚上回话", due: at("2026-11-18T20:00") } as const
    await handlers.act({ id: ulid(NOW), shop: SHOP, key, action: { act: "message" } }, origin)
    await handlers.act({ id: ulid(NOW + 1), shop: SHOP, key, action: promise }, origin)
    await sweepAt(at("2026-11-18T17:00"))
    expect(titles().at(-1)).toBe("下班前还有 1 件")
    expect(desk.shell.badges.at(-1)?.text).toBe("1")
  })

  it("nothing is said where nothing is left, on a day off, or where the shop does not want it", async () => {
    const calm = await having([review(1)], "2026-11-18T10:00")
    await calm.sweepAt(at("2026-11-18T17:00"))
    expect(calm.titles()).toEqual([])
    const sunday = await having([neutral(1)], "2026-11-21T10:00")
    await sunday.sweepAt(at("2026-11-22T17:00"))
    const unwanted = await having([neutral(1)], "2026-11-18T10:00")
    await unwanted.handlers["change-rule"](
      { id: ulid(NOW), shop: SHOP, rule: "closingNotice", value: false },
      origin
    )
    await unwanted.sweepAt(at("2026-11-18T17:00"))
    for (const { titles } of [sunday, unwanted]) expect(titles()).toEqual(["新中评：夜光项链"])
  })

  it("does not swallow a review that need not be answered today", async () => {
    const { read, sweepAt, desk, titles } = await having([neutral(1)], "2026-11-18T10:00")
    desk.shell.time = at("2026-11-18T17:10")
    await read([neutral(1), neutral(5)])
    expect(titles()[1]).toBe("下班前还有 1 件")
    await sweepAt(at("2026-11-18T19:00"))
    expect(titles()[2]).toBe("新中评：夜光项链")
  })

  it("speaks English to those who chose it", async () => {
    const { handlers, sweepAt, titles } = await having([neutral(1)], "2026-11-18T10:00")
    await handlers["change-setting"]({ name: "language", value: "en" }, origin)
    await sweepAt(at("2026-11-18T17:00"))
    expect(titles()[1]).toBe("1 still to do before closing")
  })
})
