import { expect, test } from "vitest"
import type { Why } from "../../../src/cases/entry"
import { dueLabel } from "../../../src/ui/due-label"
import { at, chinese, NOW } from "./made"

const said = (why: Why, due: string | null) =>
  dueLabel({ why, due: due === null ? null : at(due) }, NOW, chinese)

test.each([
  ["first-contact", "2026-11-20T18:00", "18:00 前", "due"],
  ["first-contact", "2026-11-23T12:00", "下周一 12:00 前", "due"],
  ["first-contact-overdue", "2026-11-20T12:00", "晚了 2 小时", "late"],
  ["promise-broken", "2026-11-18T12:00", "晚了 2 天", "late"],
  ["promise-due", "2026-11-20T23:59", "今天", "due"],
  ["follow-up", "2026-11-20T09:30", "9:30 起", "calm"],
  ["change-window-ending", "2026-11-24T14:05", "还能改评 4 天", "due"],
  ["reply-window-ending", "2026-11-22T20:05", "还能回复 2 天", "due"],
  ["ship-overdue", "2026-11-20T13:30", "超了 35 分钟", "late"],
  ["ship-soon", "2026-11-20T15:52", "剩 1 小时 47 分", "due"],
  ["gift-message", "2026-11-23T09:00", "下周一前", "calm"]
] as const)("%s due %s reads “%s”", (why, due, text, tone) => {
  expect(said(why, due)).toEqual({ text, tone })
})

test("where nothing runs out, nothing is said", () => {
  expect(said("listing-fix", null)).toBeNull()
})
