/** Every story under tests/stories is played by the real engine; each is named after the rule that it tells. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { play } from "../../../scripts/replay/play"
import { parseStory, StoryError } from "../../../scripts/replay/story"

const folder = join(import.meta.dirname, "../../stories")
const files = readdirSync(folder).filter((name) => name.endsWith(".json"))

describe("the stories", () => {
  it("are at least sixty, and each expects something", () => {
    expect(files.length).toBeGreaterThanOrEqual(60)
    for (const file of files) {
      const { name, steps } = parseStory(JSON.parse(readFileSync(join(folder, file), "utf8")))
      expect(`${name}.json`).toBe(file)
      expect(steps.some(({ kind }) => kind === "expect")).toBe(true)
    }
  })

  it.each(files)("%s", (file) => {
    expect(play(parseStory(JSON.parse(readFileSync(join(folder, file), "utf8"))))).toBeNull()
  })
})

describe("a malformed story", () => {
  const at = "2026-11-18T09:40:00+08:00"
  it.each([
    [{ steps: "none" }, "story"],
    [{ steps: [{ at: "yesterday", expect: {} }] }, "step 1"],
    [{ steps: [{ at, expect: {} }, { at }] }, 'step 2: must hold exactly one of "see", "do" and "expect"'],
    [{ steps: [{ at, do: { case: "1", act: "dance" } }] }, "step 1, do"],
    [{ steps: [{ at, do: { case: "1", act: "call", outcome: "sold" } }] }, "step 1, do: outcome"],
    [{ steps: [{ at, do: { case: "1", act: "promise", text: "补发", due: "Friday" } }] }, "step 1, do, due"],
    [{ steps: [{ at, see: { page: "qianniu-reviews" } }] }, "step 1, see: health"],
    [{ steps: [{ at, expect: { suggests: { "1": ["money"] } } }] }, "step 1, expect: suggests"],
    [{ settings: { noSuchRule: 1 }, steps: [] }, "没有叫 noSuchRule 的规则"],
    [{ settings: { callsPerDay: -1 }, steps: [] }, "settings"]
  ])("%j names the place", (story, place) => {
    expect(() => play(parseStory(story))).toThrow(StoryError)
    expect(() => play(parseStory(story))).toThrow(place)
  })

  it("ignores keys that it does not know", () => {
    const story = { author: "x", steps: [{ at, mood: "calm", expect: { badge: "!", weather: "rain" } }] }
    expect(play(parseStory(story))).toBeNull()
  })

  it("reports an unmet expectation with what was expected and what was", () => {
    const unmet = play(parseStory({ steps: [{ at, note: "never read", expect: { badge: "" } }] }))
    expect(unmet).toEqual({ step: 1, note: "never read", what: "badge", expected: "", actual: "!" })
  })
})
