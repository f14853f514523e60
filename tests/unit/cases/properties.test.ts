/** What must hold for any history: 20,000 random ones each time, from a fixed seed. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { countedWhys } from "../../../src/cases/entry"
import type { Event } from "../../../src/cases/event"
import { foldCase } from "../../../src/cases/fold"
import { askGate } from "../../../src/cases/gates"
import { union } from "../../../src/cases/log"
import { suggestRemedies } from "../../../src/cases/remedies"
import { defaultRules } from "../../../src/rules/rules"
import { act, undo } from "../../../src/today/act"
import { badgeText } from "../../../src/today/badge"
import { checklist } from "../../../src/today/checklist"
import { history, idMaker, isExtortion, orders, playMoves, START, worldOf } from "./histories"

const settings = { seed: 20261121, numRuns: 4000 }
const sorted = (events: readonly Event[]) => [...events].sort((one, other) => (one.id < other.id ? -1 : 1))
const statesOf = (events: readonly Event[]) => {
  const { cases, items } = worldOf(events)
  const byKey = (one: { key?: string; itemId?: string }, other: { key?: string; itemId?: string }) =>
    (one.key ?? one.itemId ?? "") < (other.key ?? other.itemId ?? "") ? -1 : 1
  return { cases: [...cases].sort(byKey), items: [...items].sort(byKey) }
}

describe("any history", () => {
  it("never asks before solved and confirmed, nor twice, nor after 'do not contact'", () => {
    fc.assert(
      fc.property(history, (moves) => {
        const asked = new Map<string, number>()
        playMoves(moves, (world, now, move, outcome) => {
          for (const state of world.cases) {
            if (!askGate(state, defaultRules, now).allowed) continue
            expect(state.solvedAt).not.toBeNull()
            expect(state.confirmedAt).not.toBeNull()
            expect(state.askedAt).toBeNull()
            expect(state.flags).not.toContain("do-not-contact")
          }
          if (move.kind === "do" && move.action.act === "ask" && outcome && "events" in outcome) {
            asked.set(move.order, (asked.get(move.order) ?? 0) + 1)
          }
        })
        for (const times of asked.values()) expect(times).toBe(1)
      }),
      settings
    )
  })

  it("never asks on Tmall", () => {
    const tmall = { ...defaultRules, shopKind: "tmall" as const }
    fc.assert(
      fc.property(history, (moves) => {
        playMoves(
          moves,
          (world, now, move, outcome) => {
            for (const state of world.cases) expect(askGate(state, tmall, now).allowed).toBe(false)
            if (move.kind === "do" && move.action.act === "ask")
              expect(outcome && "events" in outcome).toBe(false)
          },
          tmall
        )
      }),
      settings
    )
  })

  it("never suggests a refused remedy, and never compensation to an extorter", () => {
    fc.assert(
      fc.property(history, (moves) => {
        const { world } = playMoves(moves)
        for (const state of world.cases) {
          const suggested = suggestRemedies(state)
          for (const remedy of state.refused) expect(suggested).not.toContain(remedy)
          if (state.flags.includes("extortion")) expect(suggested).not.toContain("coupon")
        }
      }),
      settings
    )
  })

  it("shows on the badge what the first four whys of the checklist hold", () => {
    fc.assert(
      fc.property(history, (moves) => {
        playMoves(moves, (world, now) => {
          const entries = checklist(world, defaultRules, now)
          const urgent = entries.filter(({ why }) => countedWhys.has(why)).length
          const reading = {
            shop: "s",
            page: "qianniu-reviews",
            at: now,
            health: "ok",
            rows: 1,
            unreadable: 0,
            total: 1,
            lastReadableAt: now,
            unreadableSince: null
          } as const
          expect(badgeText(entries, [reading], defaultRules, now)).toBe(urgent ? String(urgent) : "")
          expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length)
        })
      }),
      { ...settings, numRuns: 2000 }
    )
  })

  it("gives the same state for any order, grouping and repetition of its events", () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (moves, chance) => {
        const events = sorted(playMoves(moves).world.events)
        const coin = () => (chance.next().value as number) < 0.5
        const [one, other, third] = [events.filter(coin), events.filter(coin), events.filter(coin)]
        expect(union(one, other)).toEqual(union(other, one))
        expect(union(union(one, other), third)).toEqual(union(one, union(other, third)))
        expect(union(one, one)).toEqual(one)
        const shuffled = events
          .map((event) => ({ event, at: chance.next().value as number }))
          .sort((a, b) => a.at - b.at)
        const mixed = shuffled.map(({ event }) => event)
        expect(statesOf([...mixed, ...one])).toEqual(statesOf(events))
      }),
      { ...settings, numRuns: 2000 }
    )
  })

  it("folds any rubble of events without a throw", () => {
    fc.assert(
      fc.property(history, fc.shuffledSubarray([...Array(30).keys()]), (moves, picks) => {
        const events = playMoves(moves).world.events
        const rubble = picks
          .flatMap((index) => events[index] ?? [])
          .map((event) => ({ ...event, about: "x" }))
        expect(() => foldCase([...rubble, ...rubble])).not.toThrow()
      }),
      { ...settings, numRuns: 2000 }
    )
  })

  it("is as it was before, after the last act is undone", () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...orders), history, (moves, order, extra) => {
        const { world, now } = playMoves(moves)
        const last = extra.find((move) => move.kind === "do")
        const state = world.findCase(order)
        if (last?.kind !== "do" || !state || last.action.act === "forget") return
        const before = structuredClone(statesOf(world.events))
        const newId = idMaker("z")
        const context = { at: now + 1, by: "c", rules: defaultRules, successAt: null, newId, isExtortion }
        const outcome = act(last.action, { shop: "s", key: order, case: state }, context)
        if ("refused" in outcome || outcome.events.length === 0) return
        world.add(outcome.events)
        const back = undo(outcome.events, { ...context, at: now + 2 })
        if ("refused" in back) throw new Error("an act could not be undone")
        world.add(back.events)
        const itemsBefore = before.items
        expect(statesOf(world.events).cases).toEqual(before.cases)
        expect(statesOf(world.events).items).toEqual(itemsBefore)
      }),
      settings
    )
  })

  it("leaves no buyer's name, text or note anywhere once forgotten", () => {
    fc.assert(
      fc.property(history, (moves) => {
        const { world, now } = playMoves(moves)
        const context = {
          at: now + 1,
          by: "c",
          rules: defaultRules,
          successAt: null,
          newId: idMaker("z"),
          isExtortion
        }
        for (const state of world.cases) {
          const outcome = act({ act: "forget" }, { shop: "s", key: state.key, case: state }, context)
          if ("events" in outcome) world.add(outcome.events)
        }
        const everything = JSON.stringify([world.events, world.cases])
        for (const secret of ["c**", "坏了", "很好", "费时间", "不给钱", "又坏", "补发", "退款"]) {
          expect(everything).not.toContain(secret)
        }
        expect(START).toBeLessThan(now + 1)
      }),
      { ...settings, numRuns: 2000 }
    )
  })
})
