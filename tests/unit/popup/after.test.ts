import { expect, test } from "vitest"
import type { Action } from "../../../src/cases/action"
import { tally } from "../../../src/popup/view/tally"
import { upcoming } from "../../../src/popup/view/upcoming"
import { defaultRules } from "../../../src/rules/rules"
import { whatWasDone } from "../../../src/ui/did"
import { nextStep } from "../../../src/ui/next-step"
import { at, chinese, GLOW, glow, NOW, SHOP } from "../ui/made"

const after = (...actions: Action[]) => {
  const shop = glow()
  for (const action of actions) shop.do(GLOW, action)
  return nextStep(shop.case(GLOW), defaultRules, NOW, chinese)
}

test("after each act the toast says what comes next", () => {
  expect(after({ act: "call", outcome: "no-answer" })).toBe("接着：19:00 再打")
  expect(after({ act: "call", outcome: "hung-up" })).toBe("接着：明天 14:05 发旺旺")
  expect(after({ act: "call", outcome: "agreed-to-change" })).toBe("接着：下周一 9:30 发旺旺")
  expect(after({ act: "call", outcome: "wants-time" })).toBe("接着：下周一 9:30 跟进")
  expect(after({ act: "call", outcome: "do-not-contact" })).toBe("不再打扰，答应的照样做到")
  expect(after({ act: "call", outcome: "solved" })).toBe("接着：问一句满意吗，再记“确认满意”")
  expect(after({ act: "call", outcome: "solved" }, { act: "snooze", until: at("2026-11-23T09:30") })).toBe(
    "接着：下周一 9:30 问一句满意吗"
  )
  expect(after({ act: "snooze", until: null })).toBe("等买家再说话，有动静会提醒")
  expect(after({ act: "promise", text: "今天补发", due: at("2026-11-20T18:00") })).toBe("记着：今天补发")
  expect(after({ act: "close", result: "kept" })).toBe("这件事办完了")
})

test("what was done is said in the words of the buttons", () => {
  const said = (action: Action) => whatWasDone(action, NOW, chinese)
  expect(said({ act: "call", outcome: "hung-up" })).toBe("挂断了")
  expect(said({ act: "refuse", remedy: "refund" })).toBe("不要退款")
  expect(said({ act: "snooze", until: at("2026-11-23T09:30") })).toBe("晚点再说，下周一 9:30 起")
  expect(said({ act: "snooze", until: null })).toBe("晚点再说，等买家再说话")
  expect(said({ act: "judge", unhappy: true, cause: "色差" })).toBe("问题是色差")
  expect(said({ act: "judge", unhappy: false, cause: null })).toBe("没有不满")
  expect(said({ act: "told-delay", until: at("2026-11-20T18:00") })).toBe("说过了，等到 18:00")
})

test("when today is done, the next working day's first steps are in sight", () => {
  const shop = glow()
    .do(GLOW, { act: "call", outcome: "solved" })
    .do(GLOW, { act: "snooze", until: at("2026-11-23T09:30") })
    .do(GLOW, { act: "promise", text: "周一寄链扣", due: at("2026-11-23T18:00") })
  const works = [{ shop: SHOP, rules: defaultRules, cases: shop.world.cases, orders: [], items: [] }]
  expect(upcoming(works, NOW, chinese).map(({ title, at: time }) => [title, time])).toEqual([
    ["问一句满意吗", at("2026-11-23T09:30")],
    ["周一寄链扣", at("2026-11-23T18:00")]
  ])
})

test("today's tally counts cases once and nothing that was taken back", () => {
  const shop = glow()
    .do(GLOW, { act: "call", outcome: "wants-time" })
    .do(GLOW, { act: "call", outcome: "solved" })
    .do(GLOW, { act: "snooze", until: at("2026-11-23T09:30") })
  expect(tally(shop.world.events)).toEqual({ solved: 1, arranged: 0, kept: 0 })
  const call = shop.world.events.find((event) => event.type === "called" && event.outcome === "solved")
  const undone = { ...call, id: "99999999999999", type: "undone", event: call?.id } as never
  expect(tally([...shop.world.events, undone])).toEqual({ solved: 0, arranged: 1, kept: 0 })
})
