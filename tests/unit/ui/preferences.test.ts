import { expect, test } from "vitest"
import { preferencesFrom } from "../../../src/ui/preferences"

test("what is missing or unreadable falls back, and the rest stands", () => {
  expect(preferencesFrom({})).toEqual({ clerk: "", language: "zh", appearance: "system" })
  expect(preferencesFrom({ clerk: "小林", language: "fr", appearance: "dark" })).toEqual({
    clerk: "小林",
    language: "zh",
    appearance: "dark"
  })
})
