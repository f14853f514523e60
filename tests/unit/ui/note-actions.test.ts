import { expect, test } from "vitest"
import { defaultRules } from "../../../src/rules/rules"
import { noteActions } from "../../../src/ui/case-card/note-actions"
import { findPromise } from "../../../src/ui/case-card/promise-found"
import { snoozeChoices } from "../../../src/ui/case-card/snooze-choices"
import { at, GLOW, glow, NOW } from "./made"

const moment = { now: NOW, rules: defaultRules }
const plain = { words: "", promise: null, askHappy: true }

test("one click on 没人接 is one act", () => {
  expect(noteActions("no-answer", plain, moment)).toEqual([{ act: "call", outcome: "no-answer" }])
})

test("解决了 comes back on the next working morning, unless that was unticked", () => {
  expect(noteActions("solved", plain, moment)).toEqual([
    { act: "call", outcome: "solved" },
    { act: "snooze", until: at("2026-11-23T09:30") }
  ])
  expect(noteActions("solved", { ...plain, askHappy: false }, moment)).toHaveLength(1)
})

test("the few words go with the call, and a promise in them is noted too", () => {
  const promise = findPromise("周五前补发", NOW)
  expect(promise).toEqual({ text: "周五前补发", due: at("2026-11-20T18:00") })
  expect(noteActions("wants-time", { words: " 周五前补发 ", promise, askHappy: true }, moment)).toEqual([
    { act: "call", outcome: "wants-time", text: "周五前补发" },
    { act: "promise", text: "周五前补发", due: at("2026-11-20T18:00") }
  ])
})

test("a date that is over, or none at all, makes no promise", () => {
  expect(findPromise("今天下午1点前寄", NOW)).toBeNull()
  expect(findPromise("会尽快", NOW)).toBeNull()
  expect(findPromise("  ", NOW)).toBeNull()
})

test("a solved Wangwang talk keeps its words as a note", () => {
  expect(noteActions("solve", { words: "照了五分钟，亮了", promise: null, askHappy: false }, moment)).toEqual(
    [{ act: "solve" }, { act: "note", text: "照了五分钟，亮了" }]
  )
})

test("later means an hour, tomorrow, the next working day, or when the buyer writes", () => {
  const friday = snoozeChoices(moment).map(({ name, until }) => [name, until])
  expect(friday).toEqual([
    ["hour", NOW + 3_600_000],
    ["tomorrow", at("2026-11-21T09:30")],
    ["nextWorkday", at("2026-11-23T09:30")],
    ["untilBuyer", null]
  ])
  const monday = snoozeChoices({ ...moment, now: at("2026-11-23T10:00") }).map(({ name }) => name)
  expect(monday).toEqual(["hour", "tomorrow", "untilBuyer"])
})

test("another root cause goes with the solving, and the call is still counted", () => {
  const choices = { ...plain, askHappy: false, cause: "尺寸" }
  expect(noteActions("solve", choices, moment)).toEqual([{ act: "solve", cause: "尺寸" }])
  expect(noteActions("no-answer", choices, moment)).toEqual([{ act: "call", outcome: "no-answer" }])
  const shop = glow()
  for (const action of noteActions("solved", choices, moment)) shop.do(GLOW, action)
  expect(shop.case(GLOW)).toMatchObject({
    stage: "solved",
    solvedCause: "尺寸",
    calls: [{ outcome: "solved" }]
  })
  expect(new Set(shop.world.items[0]?.fixes.map(({ cause }) => cause))).toEqual(new Set(["尺寸"]))
})
