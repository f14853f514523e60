import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { buyers } from "../../../../src/wording/rehearsal/buyers"
import { contextOf, nextLine } from "../../../../src/wording/rehearsal/rehearse"

const folder = new URL("../../../../src/wording/rehearsal/buyers/", import.meta.url)

it("every file of the folder is a buyer one can practise with", async () => {
  const files = readdirSync(folder)
  expect(files.length).toBeGreaterThanOrEqual(8)
  for (const file of files)
    expect(buyers, file).toContain(Object.values(await import(new URL(file, folder).href))[0])
  expect(new Set(buyers.map(({ id }) => id)).size).toBe(files.length)
})

describe.each(buyers.map((buyer) => [buyer.title, buyer] as const))("%s", (_, buyer) => {
  it("speaks line by line and then the talk is over", () => {
    const lines = buyer.turns.map((_turn, index) => nextLine(buyer, index))
    expect(lines.map((line) => line?.last)).toEqual(lines.map((_line, index) => index === lines.length - 1))
    expect(nextLine(buyer, lines.length)).toBeNull()
    expect(nextLine(buyer, -1)).toBeNull()
  })

  it("each line has a better answer, a reason and English", () => {
    for (const { says, english, better, betterEnglish, why, whyEnglish } of buyer.turns) {
      for (const chinese of [says, better, why]) expect(chinese).toMatch(/[。？！…]$/)
      for (const gloss of [english, betterEnglish, whyEnglish]) expect(gloss).toMatch(/^[\x20-\x7e]+$/)
      expect([...better].length).toBeLessThanOrEqual(80)
    }
  })

  it("remembers what was refused from that turn on", () => {
    const refused = buyer.turns.flatMap(({ refuses }) => refuses ?? [])
    expect(contextOf(buyer, buyer.turns.length - 1).refused).toEqual(refused)
    expect(contextOf(buyer, 0).refused).toEqual(buyer.turns[0].refuses ?? [])
  })
})
