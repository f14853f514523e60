import { expect, test } from "vitest"
import type { Entry, Why } from "../../../src/cases/entry"
import { freshness } from "../../../src/popup/view/freshness"
import { headline } from "../../../src/popup/view/headline"
import type { Health } from "../../../src/rows"
import { defaultRules } from "../../../src/rules/rules"
import { badgeText, type LastReading, nextReading } from "../../../src/today/badge"
import { watchOf, watchOfShops } from "../../../src/today/watch"
import { at, chinese, NOW, SHOP } from "../ui/made"

let count = 0
const entry = (why: Why, due: string | null, kind: Entry["kind"] = "case"): Entry => {
  count += 1
  return { kind, shop: SHOP, key: String(count), why, due: due === null ? null : at(due), channel: null }
}

function look(
  clock: string,
  health: Health = "ok",
  rows = 20,
  unreadable = 0,
  last: LastReading | null = null
) {
  const page = "qianniu-reviews" as const
  return nextReading(last, { shop: SHOP, page, at: at(clock), health, rows, unreadable, total: 428 })
}
const fresh = [look("2026-11-20T14:02")].filter((reading) => reading !== null)

function said(entries: readonly Entry[], readings: readonly LastReading[] = fresh, now = NOW): string {
  return headline(entries, watchOf(readings, defaultRules, now), () => defaultRules, now, chinese)
    .map(({ text }) => text)
    .join("")
}
const under = (readings: readonly (LastReading | null)[], now = NOW) =>
  freshness(
    watchOf(
      readings.filter((reading) => reading !== null),
      defaultRules,
      now
    ),
    now,
    chinese
  )

test("before closing it says how many are left, and how many are late", () => {
  const today = [entry("promise-due", "2026-11-20T18:00"), entry("first-contact", "2026-11-20T18:00")]
  expect(said(today)).toBe("下班前还有 2 件")
  expect(said([entry("first-contact-overdue", "2026-11-19T18:00"), ...today])).toBe(
    "下班前还有 3 件，其中 1 件已逾期"
  )
})

test("after closing and on a day off nobody is told of a closing", () => {
  const late = [entry("first-contact-overdue", "2026-11-20T18:00")]
  expect(said(late, fresh, at("2026-11-20T19:30"))).toBe("还有 1 件等着，其中 1 件已逾期")
  expect(said(late, fresh, at("2026-11-21T10:00"))).toBe("还有 1 件等着，其中 1 件已逾期")
})

test("what is due on another day does not hurry anybody today", () => {
  expect(said([entry("first-contact", "2026-11-23T12:00")])).toBe("今天不急，还有 1 件")
  expect(said([entry("follow-up", "2026-11-20T09:30"), entry("listing-fix", null, "item")])).toBe(
    "急的办完了，还有 2 件不急的"
  )
  expect(said([entry("ship-soon", "2026-11-20T15:00", "order")])).toBe("评价都好了，订单还有 1 件")
  expect(said([entry("listing-fix", null, "item")])).toBe("评价都好了，1 处描述要改")
})

test("a page that shows fewer rows than its pager says is not called read whole", () => {
  const partial = { ...(look("2026-11-20T14:02", "ok", 3) as LastReading), partial: true }
  expect(under([partial])).toEqual({ tone: "due", text: "3 分钟前看过评价页，只看到 3 条，没有显示全" })
})

test("what was promised for this evening is to be done before going home", () => {
  expect(said([entry("promise-due", "2026-11-20T20:00")])).toBe("下班前还有 1 件")
  expect(said([entry("first-contact", "2026-11-20T18:00"), entry("promise-due", "2026-11-20T18:05")])).toBe(
    "下班前还有 2 件"
  )
})

test("one shop that is read proves nothing of another that is not", () => {
  const other = { ...(look("2026-11-18T22:00") as LastReading), shop: "另一家店" }
  const shops = [SHOP, "另一家店"].map((shop) => ({ shop, rules: defaultRules }))
  const judged = watchOfShops(shops, [...fresh, other], NOW)
  expect(judged).toEqual({ shop: "另一家店", watch: { state: "stale", lastReadAt: other.lastReadableAt } })
  const spoken = judged ? headline([], judged.watch, () => defaultRules, NOW, chinese) : []
  expect(spoken.map(({ text }) => text).join("")).toBe("40 小时没看评价页了")
  expect(watchOfShops(shops, fresh, NOW)?.watch.state).toBe("never")
  const signedOut = { ...(look("2026-11-20T14:00", "signed-out") as LastReading), shop: "" }
  expect(watchOfShops(shops, [...fresh, other, signedOut], NOW)?.watch.state).toBe("trouble")
  const nameless = [{ shop: "", rules: defaultRules }, ...shops.slice(0, 1)]
  expect(watchOfShops(nameless, fresh, NOW)?.watch.state).toBe("ok")
})

test("都处理好了 only when the pages were really read", () => {
  expect(said([])).toBe("都处理好了")
  expect(under(fresh)).toEqual({ tone: "ok", text: "3 分钟前看过评价页，20 条都读到了" })
  for (const readings of [
    [],
    [look("2026-11-19T12:02")],
    [look("2026-11-20T14:02", "changed")],
    [look("2026-11-20T14:02", "signed-out")]
  ])
    expect(
      said(
        [],
        readings.filter((reading) => reading !== null)
      )
    ).not.toContain("都处理好了")
})

test("26 hours without a look are said, not hidden", () => {
  const readings = [look("2026-11-19T12:02")]
  expect(said([], readings as LastReading[])).toBe("26 小时没看评价页了")
  expect(under(readings)).toEqual({ tone: "due", text: "上次读到是昨天 12:02，后来有没有新评价还不知道" })
})

test("a page that cannot be read says what happened and since when", () => {
  const before = look("2026-11-20T12:48")
  const out = look("2026-11-20T13:05", "signed-out", 0, 0, before)
  expect(said([entry("first-contact", "2026-11-20T18:00")], [out as LastReading])).toBe("千牛退出登录了")
  expect(under([out])).toEqual({
    tone: "due",
    text: "今天 13:05 起读不到评价页，上次读到是 12:48"
  })
  expect(said([], [look("2026-11-20T11:20", "changed") as LastReading])).toBe("评价页读不全了")
  expect(said([], [look("2026-11-20T11:20", "blocked") as LastReading])).toBe("评价页要先验证")
  expect(said([], [look("2026-11-20T11:20", "no-permission") as LastReading])).toBe("这个账号看不了评价页")
})

test("an order page that broke does not pass for calm either", () => {
  const orders = { ...(look("2026-11-20T13:00", "changed") as LastReading), page: "qianniu-orders" as const }
  expect(said([], [...fresh, orders])).toBe("订单页读不全了")
})

test("nothing read yet: first run, and cases that came by import are still shown", () => {
  expect(said([], [])).toBe("还没看过评价页")
  expect(said([entry("first-contact", "2026-11-20T18:00")], [])).toBe("下班前还有 1 件")
  expect(under([]).tone).toBe("off")
})

test("rows that could not be read are counted out loud", () => {
  expect(under([look("2026-11-20T14:02", "ok", 18, 2)])).toEqual({
    tone: "due",
    text: "3 分钟前看过评价页，20 条里有 2 条读不出"
  })
  expect(under([look("2026-11-20T14:02", "empty", 0)]).text).toBe("3 分钟前看过评价页，没有评价")
})

test("headline and badge never disagree about whether anybody is watching", () => {
  for (const health of ["ok", "empty", "changed", "signed-out", "blocked", "no-permission"] as const)
    for (const clock of ["2026-11-20T14:02", "2026-11-19T10:00"]) {
      const readings = [look(clock, health) as LastReading]
      const calm = said([], readings) === "都处理好了"
      expect(badgeText([], readings, defaultRules, NOW) === "", `${health} ${clock}`).toBe(calm)
    }
})
