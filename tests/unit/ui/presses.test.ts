/** Pressed buttons: none is lost, none is noted twice. */
import { expect, test } from "vitest"
import type { Action } from "../../../src/cases/action"
import { Presses } from "../../../src/ui/presses"

const target = { shop: "夜光小铺", key: "1" }
const note: Action = { act: "note", text: "一" }
const other: Action = { act: "note", text: "二" }

/** A worker that answers when it is let. */
function worker() {
  const asked: { id: string; action: Action; answer: (reply: object) => void; fail: () => void }[] = []
  const presses = new Presses(
    ({ id, action }) =>
      new Promise((resolve, reject) => {
        asked.push({ id, action, answer: resolve, fail: () => reject(new Error("没有回应")) })
      })
  )
  const nth = async (index: number) => {
    await expect.poll(() => asked.length).toBeGreaterThan(index)
    return asked[index] as (typeof asked)[number]
  }
  return { presses, asked, nth }
}

test("a press while another is on its way waits its turn; the second half of a double click is none", async () => {
  const { presses, asked, nth } = worker()
  const first = presses.perform(target, [note])
  const second = presses.perform(target, [other])
  expect(await presses.perform(target, [note])).toBeNull()
  ;(await nth(0)).answer({ events: [] })
  expect((await first)?.ids).toHaveLength(1)
  ;(await nth(1)).answer({ events: [] })
  expect((await second)?.ids).toHaveLength(1)
  expect(asked.map(({ action }) => action)).toEqual([note, other])
})

test("pressed again after no answer came, it carries the same id; after an answer another", async () => {
  const { presses, asked, nth } = worker()
  const call: Action = { act: "call", outcome: "no-answer" }
  const first = presses.perform(target, [call, note])
  ;(await nth(0)).answer({ events: [] })
  ;(await nth(1)).fail()
  expect(await first).toMatchObject({ ids: [asked[0]?.id], refused: null, error: expect.any(Error) })
  const again = presses.perform(target, [call, note])
  ;(await nth(2)).answer({ events: [] })
  ;(await nth(3)).answer({ events: [] })
  expect((await again)?.error).toBeNull()
  expect(asked.slice(2).map(({ id }) => id)).toEqual(asked.slice(0, 2).map(({ id }) => id))
  const later = presses.perform(target, [note])
  ;(await nth(4)).answer({ events: [] })
  expect((await later)?.ids).not.toContain(asked[1]?.id)
})

test("a refusal is told, and so is one of the way back", async () => {
  const { presses, nth } = worker()
  const asking = presses.perform(target, [{ act: "ask" }])
  ;(await nth(0)).answer({ refused: { reason: "not-solved", opensAt: null } })
  expect(await asking).toEqual({ ids: [], refused: "not-solved", error: null })
  const back = presses.takeBack(target, ["a", "b"])
  const last = await nth(1)
  expect(last.action).toEqual({ act: "undo", event: "b" })
  last.answer({ events: [] })
  ;(await nth(2)).answer({ refused: { reason: "unknown-event", opensAt: null } })
  expect(await back).toMatchObject({ ids: [last.id], refused: "unknown-event" })
})
