/** A case's history in words: what, when, and by whom, with nothing left out and nothing taken back hidden. */
import { encodeTime } from "ulid"
import { describe, expect, it } from "vitest"
import type { Deed, Event } from "../../../src/cases/event"
import { defaultRules } from "../../../src/rules/rules"
import { HOUR } from "../../../src/rules/time"
import { timelineOf } from "../../../src/tabs/desk/cases/pane/event-view"
import { formatIn } from "../../../src/ui/format"
import { given } from "../statistics/support"
import { NOW, neutral, SHOP } from "../store/support"

const state = given({ postedAt: NOW - HOUR, firstSeenAt: NOW })
const judgement = { unhappy: true, score: 0.9, causes: ["质量"], evidence: [] }

function told(...done: readonly (readonly [by: string, deed: Deed])[]) {
  const events = done.map(([by, deed], index) => {
    const at = NOW + index * HOUR
    return { ...deed, id: `${encodeTime(at)}${index}`, at, by, shop: SHOP, about: state.key } as Event
  })
  return timelineOf(events, state, defaultRules, formatIn("zh"))
}

describe("the history of a case", () => {
  it("has every event with its author, the newest first", () => {
    const seen: Deed = { type: "review-seen", review: neutral(1), judgement, opens: true, extortion: false }
    const views = told(
      ["huinuan", seen],
      ["小林", { type: "called", outcome: "no-answer", until: null, text: "响了很久", broke: [] }],
      ["阿秋", { type: "promised", text: "补发链扣", due: NOW + 30 * HOUR }]
    )
    expect(views.map(({ title, by }) => [title, by])).toEqual([
      ["答应：补发链扣", "阿秋"],
      ["打电话：没人接", "小林"],
      ["第一次看到", "回暖"]
    ])
    expect(views[1]?.words).toBe("响了很久")
    expect(views[0]?.hint).toMatch(/到期$/)
  })

  it("tells what came from a table, and what was said of a parcel, in plain words", () => {
    const views = told(
      ["import", { type: "note", text: "补寄过一条" }],
      ["import", { type: "imported" }],
      ["小林", { type: "told-delay", until: NOW + 48 * HOUR }],
      ["小林", { type: "greeted" }]
    )
    expect(views.map(({ title, by }) => [title.replace(/：.*/, ""), by]).reverse()).toEqual([
      ["记一笔", "表格里写的"],
      ["从以前的表格导入", "表格里写的"],
      ["跟买家说了发货会晚", "小林"],
      ["寄出后留了言", "小林"]
    ])
  })

  it("keeps what was taken back, struck through, with who took it back", () => {
    const id = `${encodeTime(NOW)}0`
    const views = told(["小林", { type: "note", text: "打错了" }], ["阿秋", { type: "undone", event: id }])
    expect(views.map(({ title, by, undone }) => [title, by, undone])).toEqual([
      ["撤销了一步", "阿秋", false],
      ["记一笔", "小林", true]
    ])
  })
})
