/** The lines of the desk follow the store: nothing stays on the screen that is gone from it. */
import { Dexie } from "dexie"
import { ulid } from "ulid"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { eraseEverything } from "../../../src/store/erase"
import { ingest } from "../../../src/store/ingest"
import { record } from "../../../src/store/record"
import { CaseLines } from "../../../src/tabs/desk/lines/case-lines"
import { context, NOW, neutral, open, page, SHOP } from "../store/support"

beforeEach(() => {
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const reading = page([neutral(1), neutral(2), neutral(3)])
const keys = (lines: CaseLines) => lines.snapshot().all.map(({ key }) => key)
const complete = (lines: CaseLines) => expect.poll(() => lines.snapshot().known).toBe("all")

async function listened() {
  const database = open()
  await ingest(database, reading, context())
  const lines = new CaseLines(database, (problem) => expect.fail(String(problem)))
  return { database, lines, stop: lines.subscribe(() => undefined) }
}

test("what was deleted while another section was open is not there on the way back", async () => {
  const { database, lines, stop } = await listened()
  await complete(lines)
  expect(keys(lines)).toHaveLength(3)
  stop()
  await eraseEverything(database)
  lines.subscribe(() => undefined)
  await complete(lines)
  expect(keys(lines)).toEqual([])
})

test("what is deleted before somebody's eyes goes at once", async () => {
  const { database, lines } = await listened()
  await complete(lines)
  await eraseEverything(database)
  Dexie.on.storagemutated.fire({})
  await expect.poll(() => keys(lines)).toEqual([])
})

test("a note changes its own line, in its place, and lets the others be", async () => {
  const { database, lines } = await listened()
  await complete(lines)
  const before = lines.snapshot().all
  const key = neutral(2).feedId as string
  const action = { act: "note", text: "周末在家" } as const
  const who = { at: NOW + 1, by: "小林", isExtortion: () => false }
  await record(database, { id: ulid(NOW + 1), shop: SHOP, key, action }, who)
  await expect.poll(() => lines.snapshot().all[1]?.text).toContain("周末在家")
  const after = lines.snapshot().all
  expect(after.map((line) => line.key)).toEqual(before.map((line) => line.key))
  expect([after[0], after[2]]).toEqual([before[0], before[2]])
  expect(after[0]).toBe(before[0])
})
