import { describe, expect, test } from "vitest"
import { type ChipView, chipView } from "../../../src/contents/overlay/chips/chip-view"
import { overlayTexts } from "../../../src/contents/overlay/text"
import { formatIn } from "../../../src/ui/format"
import { at, rules, Story } from "./made"

const speech = (now: number) => ({ now, rules, format: formatIn("zh"), text: overlayTexts.zh })
const said = (story: Story, now: number): ChipView => {
  const view = chipView(story.chip(now), speech(now))
  if (view === null) throw new Error("no chip")
  return view
}
const words = ({ what, when }: ChipView) => [what, when].filter(Boolean).join(" ")

describe("a chip says the state, what is next, and by when", () => {
  test("a neutral review wants a call before closing", () => {
    const view = said(new Story(), at("10:05"))
    expect(words(view)).toBe("打电话 18:00 前")
    expect(view.tone).toBe("due")
  })

  test("after closing it says how late it is, and says so to a screen reader", () => {
    const view = said(new Story(), at("20:00"))
    expect(words(view)).toBe("打电话 晚了 2 小时")
    expect(view).toMatchObject({ tone: "late", label: "打电话 晚了 2 小时，已逾期" })
  })

  test("a complaint in a good review is for 旺旺, and the time stays in its label", () => {
    const view = said(new Story({ grade: "good", sentiment: "positive" }), at("10:05"))
    expect(words(view)).toBe("好评有不满 · 旺旺")
    expect(view.label).toBe("好评有不满 · 旺旺 18:00 前")
  })

  test("nobody answered: call again, from when", () => {
    const story = new Story().do({ act: "call", outcome: "no-answer" }, at("10:10"))
    expect(words(said(story, at("10:11")))).toBe("没人接 · 再打一次 14:00 起")
    expect(words(said(story, at("15:00")))).toBe("没人接 · 再打一次")
  })

  test("a broken promise goes before all else", () => {
    const story = new Story()
      .do({ act: "call", outcome: "wants-time" }, at("10:10"))
      .do({ act: "promise", text: "补发", due: at("16:00") }, at("10:11"))
    expect(words(said(story, at("11:00")))).toBe("答应的要做到 16:00 前")
    expect(said(story, at("17:00"))).toMatchObject({ what: "答应的没做到", tone: "late" })
  })

  test("solved and put off: quiet until then", () => {
    const story = new Story()
      .do({ act: "call", outcome: "solved" }, at("10:10"))
      .do({ act: "snooze", until: at("09:30", "2026-11-23") }, at("10:11"))
    expect(said(story, at("10:12"))).toMatchObject({
      what: "晚点再说",
      when: "下周一 9:30 起",
      tone: "calm"
    })
  })

  test("closed: done, and nothing more", () => {
    const story = new Story().do({ act: "close", result: "kept" }, at("10:10"))
    expect(said(story, at("10:12"))).toMatchObject({ what: "办完了", when: null, tone: "done" })
  })
})

test("an order row that asks for nothing has no chip", () => {
  const chip = {
    row: 0,
    kind: "order",
    key: "4500000000000011129",
    case: null,
    successAt: null,
    refunds: [],
    together: [],
    late: null,
    entry: null
  } as const
  expect(chipView(chip, speech(at("10:00")))).toBeNull()
})

test("an order to ship says how long is left, and how late it is", () => {
  const entry = {
    kind: "order",
    shop: "",
    key: "1",
    why: "ship-soon",
    due: at("12:30"),
    channel: null
  } as const
  const chip = {
    row: 0,
    kind: "order",
    key: "1",
    case: null,
    successAt: null,
    refunds: [],
    together: [],
    late: null,
    entry
  } as const
  expect(chipView(chip, speech(at("10:00")))).toMatchObject({
    what: "该发货了",
    when: "剩 2 小时 30 分"
  })
  const late = { ...chip, entry: { ...entry, why: "ship-overdue" } } as const
  expect(chipView(late, speech(at("14:30")))).toMatchObject({
    when: "超了 2 小时",
    tone: "late"
  })
})
