/** What counts for a clerk: her own events, fairly. */
import { describe, expect, it } from "vitest"
import type { Event } from "../../../src/cases/event"
import { clerkRecord } from "../../../src/kpi/clerk-record"
import type { Measure } from "../../../src/kpi/measures"
import { defaultRules } from "../../../src/rules/rules"
import { parseTime } from "../../../src/rules/time"
import { review } from "../orders/support"

const at = (text: string): number => parseTime(`${text}+08:00`)
const judgement = { unhappy: true, score: 0.9, causes: ["质量"], evidence: [] }
type Happening = readonly [string, Partial<Event>]

/** Seen on Wednesday 2026-11-18 at 10:00: to be contacted by 18:00. */
function log(...happenings: readonly Happening[]): Event[] {
  const all: Happening[] = [
    [
      "2026-11-18T10:00:00",
      { type: "review-seen", by: "huinuan", review: review(), judgement, opens: true, extortion: false }
    ],
    ...happenings
  ]
  return all.map(([time, event], index) => ({
    id: `${at(time)}-${String(index).padStart(4, "0")}`,
    at: at(time),
    by: "小林",
    shop: "夜光小铺",
    about: "1",
    ...event
  })) as Event[]
}

const call = (outcome: "no-answer" | "solved" | "wants-time" | "do-not-contact", text = ""): Partial<Event> =>
  ({ type: "called", outcome, until: null, text, broke: [] }) as Partial<Event>

const record = (measure: Measure, logs: Event[][], clerk = "小林", now = "2026-11-30T10:00:00") => {
  const { done, of } = clerkRecord(logs, {
    clerk,
    from: at("2026-11-01T00:00:00"),
    to: at("2026-12-01T00:00:00"),
    now: at(now),
    rules: defaultRules,
    isClean: (text) => !text.includes("没办法")
  })[measure]
  return `${done}/${of}`
}

describe("the first contact", () => {
  it.each([
    ["2026-11-18T17:59:59", "1/1"],
    ["2026-11-18T18:00:00", "0/1"]
  ])("at %s counts %s", (time, counted) => {
    expect(record("first-contact", [log([time, call("no-answer")])])).toBe(counted)
    expect(record("first-contact", [log([time, { type: "messaged", text: "您好" }])])).toBe(counted)
  })

  it("counts once, for whoever made it", () => {
    const both = log(
      ["2026-11-18T11:00:00", call("no-answer")],
      ["2026-11-18T14:00:00", { ...call("solved"), by: "阿芳" }]
    )
    expect(record("first-contact", [both])).toBe("1/1")
    expect(record("first-contact", [both], "阿芳")).toBe("0/0")
  })

  it("is late where a deadline was recorded as missed, whatever the rules say now", () => {
    const due = at("2026-11-18T12:00:00")
    const missed = log(
      ["2026-11-18T12:00:00", { type: "deadline-missed", deadline: "first-contact", due, by: "huinuan" }],
      ["2026-11-18T14:00:00", call("solved")]
    )
    expect(record("first-contact", [missed])).toBe("0/1")
  })

  it("never made weighs on her to whom the case was handed, else on nobody", () => {
    expect(record("first-contact", [log()])).toBe("0/0")
    const handed = log(["2026-11-18T10:30:00", { type: "handed-over", to: "小林", by: "店主" }])
    expect(record("first-contact", [handed])).toBe("0/1")
    expect(record("first-contact", [handed], "小林", "2026-11-18T17:00:00")).toBe("0/0")
  })

  it("is owed again after a new complaint was appended", () => {
    const appended: Partial<Event> = {
      type: "review-changed",
      by: "huinuan",
      review: review(),
      judgement,
      opens: true,
      extortion: false,
      appended: true,
      improved: false
    }
    const twice = log(
      ["2026-11-18T11:00:00", call("solved")],
      ["2026-11-24T10:00:00", appended],
      ["2026-11-25T11:00:00", call("solved")]
    )
    expect(record("first-contact", [twice])).toBe("1/2")
  })

  it("counts in the month in which it was made, and not when it was undone", () => {
    expect(record("first-contact", [log(["2026-12-01T00:00:00", call("solved")])])).toBe("0/0")
    const called: Happening = ["2026-11-18T11:00:00", call("solved")]
    const undone: Happening = ["2026-11-18T11:05:00", { type: "undone", event: log(called)[1]?.id ?? "" }]
    expect(record("first-contact", [log(called)])).toBe("1/1")
    expect(record("first-contact", [log(called, undone)])).toBe("0/0")
  })
})

describe("promises", () => {
  const due = at("2026-11-20T18:00:00")
  const made: Happening = ["2026-11-18T11:00:00", { type: "promised", text: "补发", due }]
  const kept = (time: string): Happening => [
    time,
    { type: "promise-kept", promise: log(made)[1]?.id ?? "", by: "阿芳" }
  ]

  it.each([
    [[], "0/1"],
    [[kept("2026-11-20T17:59:59")], "1/1"],
    [[kept("2026-11-20T18:00:00")], "0/1"]
  ])("%# are hers who made them, kept only before their time", (more, counted) => {
    expect(record("promises", [log(made, ...more)])).toBe(counted)
    expect(record("promises", [log(made, ...more)], "阿芳")).toBe("0/0")
  })

  it("that are not due yet do not count yet", () => {
    expect(record("promises", [log(made)], "小林", "2026-11-20T17:00:00")).toBe("0/0")
  })
})

describe("solving", () => {
  const reached: Happening = ["2026-11-18T11:00:00", call("wants-time")]
  it.each([
    [
      "solved and confirmed",
      [
        ["2026-11-19T11:00:00", { type: "solved", cause: "质量" }],
        ["2026-11-20T11:00:00", { type: "confirmed" }]
      ],
      "2/2"
    ],
    ["solved", [["2026-11-19T11:00:00", { type: "solved", cause: "质量" }]], "1/2"],
    ["closed unsolved", [["2026-11-19T11:00:00", { type: "closed", result: "kept" }]], "0/2"],
    ["left for more than a week", [], "0/2"],
    [
      "a buyer who cannot be reached",
      [["2026-11-19T11:00:00", { type: "closed", result: "unreachable" }]],
      "0/0"
    ],
    ["a threat", [["2026-11-19T11:00:00", { type: "extortion-noticed" }]], "0/0"],
    ["a buyer who wants no contact", [["2026-11-19T11:00:00", call("do-not-contact")]], "0/0"]
  ] as [string, Happening[], string][])("%s", (_, more, counted) => {
    expect(record("solved", [log(reached, ...more)])).toBe(counted)
  })

  it("has a week before it weighs, and goes with the case when it is handed over", () => {
    expect(record("solved", [log(reached)], "小林", "2026-11-25T10:59:59")).toBe("0/0")
    const handed = log(reached, ["2026-11-19T10:00:00", { type: "handed-over", to: "阿芳" }])
    expect(record("solved", [handed])).toBe("0/0")
    expect(record("solved", [handed], "阿芳")).toBe("0/2")
  })
})

describe("notes and words", () => {
  it("a call is noted with it, or by a note of the same day; no answer needs none", () => {
    const note = (time: string): Happening => [time, { type: "note", text: "买家说晚上再看" }]
    expect(record("notes", [log(["2026-11-18T11:00:00", call("wants-time", "晚上再看")])])).toBe("1/1")
    expect(
      record("notes", [log(["2026-11-18T11:00:00", call("wants-time")], note("2026-11-18T16:00:00"))])
    ).toBe("1/1")
    expect(
      record("notes", [log(["2026-11-18T11:00:00", call("wants-time")], note("2026-11-19T09:00:00"))])
    ).toBe("0/1")
    expect(record("notes", [log(["2026-11-18T11:00:00", call("no-answer")])])).toBe("0/0")
  })

  it("words are clean where the checker says so; forgotten ones are not judged", () => {
    const wrote: Happening[] = [
      ["2026-11-18T11:00:00", { type: "messaged", text: "您好，是我们没写清楚" }],
      ["2026-11-18T12:00:00", { type: "replied", text: "我们也没办法" }],
      ["2026-11-18T13:00:00", { type: "messaged", text: "" }]
    ]
    expect(record("wording", [log(...wrote)])).toBe("1/2")
    expect(
      record("wording", [log(...wrote, ["2026-11-28T13:00:00", { type: "forgotten", by: "huinuan" }])])
    ).toBe("0/0")
  })
})
