/** What the shop changed survives updates, and cannot open what the gate keeps shut. */
import { describe, expect, it } from "vitest"
import { libraryOf } from "../../../../src/wording/library-of"
import { noOwnWording, OwnWording, ownWordingFrom } from "../../../../src/wording/own-wording"
import { library } from "../../../../src/wording/scripts/library"

const [first] = library
const own = {
  id: "own-1",
  replaces: first?.id,
  step: first?.step,
  channels: ["phone"],
  causes: "any",
  text: "您好，我是{shop}的{clerk}。"
}

describe("the shop's own wording", () => {
  it("is the shipped library as long as nothing was changed", () => {
    expect(libraryOf(noOwnWording)).toEqual(library)
  })

  it("replaces a sentence, keeps its conditions, and leaves the shipped one alone", () => {
    const merged = libraryOf(OwnWording.parse({ own: [own], off: [] }))
    const ours = merged.find(({ id }) => id === "own-1")
    expect(ours?.when).toEqual(first?.when)
    expect(merged.some(({ id }) => id === first?.id)).toBe(false)
    expect(library.some(({ id }) => id === first?.id)).toBe(true)
  })

  it("switches a sentence off", () => {
    const off = library.at(-1)?.id ?? ""
    expect(libraryOf({ own: [], off: [off] }).some(({ id }) => id === off)).toBe(false)
  })

  it("refuses what could not be said", () => {
    for (const wrong of [{ text: "" }, { text: "{phone}" }, { channels: [] }, { step: "beg" }]) {
      expect(OwnWording.safeParse({ own: [{ ...own, ...wrong }], off: [] }).success).toBe(false)
    }
  })

  it("falls back to the shipped sentences for a setting that it cannot read", () => {
    for (const stored of [undefined, null, 1, { own: "all" }])
      expect(ownWordingFrom(stored)).toEqual(noOwnWording)
  })
})
