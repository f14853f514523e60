/** Each choice over the table of cases, and what it leaves of them. */
import { describe, expect, it } from "vitest"
import type { CaseFilter } from "../../../src/messages/saved-views"
import { defaultRules } from "../../../src/rules/rules"
import { DAY, HOUR } from "../../../src/rules/time"
import { noFilter, select } from "../../../src/tabs/desk/cases/filter"
import { type CaseLine, lineOf } from "../../../src/tabs/desk/lines/line"
import { type Given, given, POSTED } from "../statistics/support"

const NOW = POSTED + 40 * DAY
const call = { at: POSTED + HOUR, by: "小林", outcome: "wants-time" as const, until: null }
const cases: Readonly<Record<string, Given>> = {
  plain: { postedAt: NOW - 60 * DAY },
  bad: { postedAt: NOW - 60 * DAY, review: { grade: "bad" } },
  size: { postedAt: NOW - 60 * DAY, cause: "尺寸" },
  earring: { postedAt: NOW - 60 * DAY, review: { itemId: "680000000009" } },
  mine: { postedAt: NOW - 60 * DAY, owner: "阿秋" },
  solved: { postedAt: NOW - 60 * DAY, stage: "solved", solvedAt: NOW },
  phoned: { postedAt: NOW - 60 * DAY, calls: [call] },
  written: { postedAt: NOW - 60 * DAY, messagedAt: [POSTED] },
  labelled: { postedAt: NOW - 60 * DAY, labels: ["老顾客"] },
  recent: { postedAt: NOW - 5 * DAY },
  late: { postedAt: NOW - 60 * DAY, firstSeenAt: NOW - 58 * DAY },
  imported: { postedAt: NOW - 60 * DAY, firstSeenAt: NOW - 20 * DAY, importedAt: NOW - 20 * DAY }
}
const names = new Map<string, string>()
const lines = Object.entries(cases).map(([name, changes]) => {
  const state = given({ ...changes, firstSeenAt: changes.firstSeenAt ?? (changes.postedAt ?? 0) + HOUR })
  names.set(state.key, name)
  return lineOf(state) as CaseLine
})
const shown = (choice: Partial<CaseFilter>) =>
  select(lines, { ...noFilter, ...choice }, { now: NOW, rulesOf: () => defaultRules }).map(({ key }) =>
    names.get(key)
  )

describe("cases are narrowed", () => {
  it.each<[string, Partial<CaseFilter>, string[]]>([
    ["grade", { grade: "bad" }, ["bad"]],
    ["cause", { cause: "尺寸" }, ["size"]],
    ["item", { item: "680000000009" }, ["earring"]],
    ["clerk", { clerk: "阿秋" }, ["mine"]],
    ["state", { stage: "solved" }, ["solved"]],
    ["channel: telephone", { channel: "phone" }, ["phoned"]],
    ["channel: Wangwang", { channel: "wangwang" }, ["written"]],
    ["label", { label: "老顾客" }, ["labelled"]],
    ["time: 7 days", { days: "7" }, ["recent"]],
    ["found late, which what came from a table was not", { late: true }, ["late"]],
    ["two at once: both hold", { grade: "bad", days: "7" }, []]
  ])("by %s", (_, choice, expected) => {
    expect(shown(choice)).toEqual(expected)
  })

  it("by nothing: all of them, in their order", () => {
    expect(shown({})).toEqual(Object.keys(cases))
    expect(shown({ channel: "none" })).not.toContain("phoned")
  })
})
