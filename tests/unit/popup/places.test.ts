import { existsSync } from "node:fs"
import { expect, test } from "vitest"
import { entryId } from "../../../src/cases/entry-id"
import { movesOn } from "../../../src/popup/moves-on"
import { places } from "../../../src/popup/places"
import { targetOf } from "../../../src/popup/selection"

test("a notice leads to its case; a broken address opens the popup as ever", () => {
  const place = `#${encodeURIComponent("夜光小铺")}/${encodeURIComponent("1301250188505")}`
  expect(targetOf(place)).toBe(entryId({ kind: "case", shop: "夜光小铺", key: "1301250188505" }))
  expect(targetOf("#%E5%A4/1")).toBeNull()
  expect(targetOf("")).toBeNull()
})

test("after a call the next entry is up; after a note or a remedy the talk goes on", () => {
  expect(movesOn([{ act: "call", outcome: "no-answer" }])).toBe(true)
  expect(movesOn([{ act: "note", text: "记一句" }])).toBe(false)
  expect(movesOn([{ act: "offer", remedy: "reship" }])).toBe(false)
  expect(movesOn([{ act: "confirm" }])).toBe(false)
})

test("every page that the popup leads to exists", () => {
  const pages = Object.values(places).filter((place) => !place.startsWith("https:"))
  expect(pages.length).toBeGreaterThan(3)
  for (const page of pages) {
    const source = page.replace(/^\/tabs\/(.+)\.html$/, "../../../src/tabs/$1.tsx")
    expect(existsSync(new URL(source, import.meta.url)), page).toBe(true)
  }
})
