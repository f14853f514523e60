import { describe, expect, it } from "vitest"
import type { Review } from "../../../src/rows"
import { opensCase } from "../../../src/today/intake"

const review: Review = {
  feedId: "1",
  orderId: "2",
  itemId: null,
  itemTitle: "项链",
  buyer: "t**8",
  grade: "good",
  sentiment: null,
  text: "链子有点细",
  postedAt: "2026-11-20T10:00:00+08:00",
  append: null,
  mediaCount: 0,
  replied: false,
  replyDaysLeft: 20
}
const rather = { unhappy: false, score: 0.7, causes: [], evidence: [] }
const surely = { ...rather, unhappy: true }
const content = { ...rather, score: 0.1 }

describe("what opens a case", () => {
  it("is a complaint under good stars where the judge is sure", () => {
    expect(opensCase(review, surely)).toBe(true)
    expect(opensCase(review, rather)).toBe(false)
  })

  it("is the likelier side where nothing good is known", () => {
    const unknown: Review = { ...review, grade: "unknown" }
    expect(opensCase(unknown, rather)).toBe(true)
    expect(opensCase(unknown, content)).toBe(false)
    expect(opensCase({ ...unknown, sentiment: "positive" }, rather)).toBe(false)
  })

  it("is every neutral and bad review, and every sentiment but a positive one", () => {
    expect(opensCase({ ...review, grade: "neutral" }, content)).toBe(true)
    expect(opensCase({ ...review, grade: "bad", text: "" }, content)).toBe(true)
    expect(opensCase({ ...review, sentiment: "neutral" }, content)).toBe(true)
  })

  it("is never a review without words and without bad stars", () => {
    expect(opensCase({ ...review, grade: "unknown", text: "" }, surely)).toBe(false)
  })
})
