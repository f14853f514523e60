/** Random histories for the properties: what a page, a clerk and a clock can do to a few cases. */
import fc from "fast-check"
import type { Action } from "../../../src/cases/action"
import { CallOutcome, CloseResult, type Event } from "../../../src/cases/event"
import { Remedy } from "../../../src/remedies"
import type { Reading, Review } from "../../../src/rows"
import { defaultRules, type Rules } from "../../../src/rules/rules"
import { HOUR } from "../../../src/rules/time"
import { act } from "../../../src/today/act"
import { intake } from "../../../src/today/intake"
import { sweep } from "../../../src/today/sweep"
import { World } from "../../../src/today/world"

export const START = Date.parse("2026-11-18T09:40:00+08:00")
export const orders = ["4500000000000011001", "4500000000000011002", "4500000000000011003"] as const

type Move = { readonly after: number } & (
  | { readonly kind: "see"; readonly rows: Review[] }
  | { readonly kind: "do"; readonly order: string; readonly action: Action }
)

const row: fc.Arbitrary<Review> = fc.record({
  feedId: fc.constant(null),
  orderId: fc.constantFrom(...orders),
  itemId: fc.constant("680000000001"),
  itemTitle: fc.constant("夜光项链"),
  buyer: fc.constant("c**"),
  grade: fc.constantFrom("good", "neutral", "bad", "unknown"),
  sentiment: fc.constantFrom(null, "neutral", "positive"),
  text: fc.constantFrom("坏了", "很好", "", "不给钱就差评"),
  postedAt: fc.constantFrom("2026-11-17T20:00:00+08:00", "2026-10-20T20:00:00+08:00"),
  append: fc.constantFrom(null, { text: "又坏了", afterDays: 3, postedAt: null }),
  mediaCount: fc.constant(0),
  replied: fc.boolean(),
  replyDaysLeft: fc.constantFrom(null, 0, 4, 20)
})

const soon = fc.integer({ min: 1, max: 200 }).map((hours) => START + hours * HOUR)
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    act: fc.constant("call" as const),
    outcome: fc.constantFrom(...CallOutcome.options),
    until: soon
  }),
  fc.constantFrom<Action>(
    { act: "message" },
    { act: "reply" },
    { act: "confirm" },
    { act: "ask" },
    { act: "solve" },
    { act: "reopen" },
    { act: "solve", cause: "与描述不符" },
    { act: "stock", out: true, days: 3, title: "夜光项链" },
    { act: "stock", out: false, days: null, title: "夜光项链" },
    { act: "forget" }
  ),
  fc.record({
    act: fc.constant("note" as const),
    text: fc.constantFrom("退换太费时间", "他说不给钱就差评", "好的")
  }),
  fc.record({
    act: fc.constantFrom("offer" as const, "refuse" as const),
    remedy: fc.constantFrom(...Remedy.options)
  }),
  fc.record({ act: fc.constant("promise" as const), text: fc.constantFrom("补发", "退款"), due: soon }),
  fc.record({ act: fc.constant("keep" as const), promise: fc.constantFrom("补发", "退款") }),
  fc.record({ act: fc.constant("snooze" as const), until: fc.option(soon) }),
  fc.record({ act: fc.constant("close" as const), result: fc.constantFrom(...CloseResult.options) }),
  fc.record({
    act: fc.constant("judge" as const),
    unhappy: fc.boolean(),
    cause: fc.constantFrom(null, "质量")
  })
)

export const history: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("see" as const),
        after: fc.integer({ min: 0, max: 40 }),
        rows: fc.array(row, { maxLength: 3 })
      })
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("do" as const),
        after: fc.integer({ min: 0, max: 40 }),
        order: fc.constantFrom(...orders),
        action
      })
    }
  ),
  { maxLength: 14 }
)

/** A judge that is quick and plain: the properties are about the engine. */
export const judge = (text: string) => ({
  unhappy: text.includes("坏"),
  score: 0.5,
  causes: text.includes("坏") ? ["质量"] : [],
  evidence: []
})
export const isExtortion = (text: string) => text.includes("不给钱")

export function idMaker(prefix = ""): (at: number) => string {
  let count = 0
  return (at) => {
    count += 1
    return `${String(at).padStart(15, "0")}-${prefix}${String(count).padStart(6, "0")}`
  }
}

/** Plays a history; `watch` sees the world after each move, with the outcome of the act. */
export function playMoves(
  moves: readonly Move[],
  watch: (world: World, now: number, move: Move, outcome: ReturnType<typeof act> | null) => void = () => {},
  rules: Rules = defaultRules
): { world: World; now: number } {
  const world = new World()
  const newId = idMaker()
  let now = START
  for (const move of moves) {
    now += move.after * HOUR + 60_000
    world.add(sweep(world, rules, now))
    let outcome: ReturnType<typeof act> | null = null
    if (move.kind === "see") {
      const reading: Reading = {
        page: "qianniu-reviews",
        health: "ok",
        total: move.rows.length,
        rows: move.rows,
        unreadable: []
      }
      world.add(intake(reading, world, { shop: "s", at: now, view: "", judge, isExtortion, newId }))
    } else {
      const state = world.findCase(move.order)
      outcome = act(
        move.action,
        { shop: "s", key: move.order, case: state },
        { at: now, by: "c", rules, successAt: null, newId, isExtortion }
      )
      if ("events" in outcome) world.add(outcome.events)
    }
    watch(world, now, move, outcome)
  }
  return { world, now }
}

export function worldOf(events: readonly Event[]): World {
  const world = new World()
  world.add(events)
  return world
}
