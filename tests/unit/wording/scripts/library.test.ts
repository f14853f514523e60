import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { causeNames } from "../../../../src/causes"
import { Remedy } from "../../../../src/remedies"
import { namesIn } from "../../../../src/wording/fill"
import { causeWordings } from "../../../../src/wording/scripts/causes"
import { library } from "../../../../src/wording/scripts/library"
import { factsOf, select } from "../../../../src/wording/select"
import { type Sentence, steps } from "../../../../src/wording/sentence"
import { variableName } from "../../../../src/wording/variables"
import { necklace } from "./situations"

const scripts = new URL("../../../../src/wording/scripts/", import.meta.url)
const modulesIn = async (folder: string, without: readonly string[]) =>
  Promise.all(
    readdirSync(new URL(folder, scripts))
      .filter((name) => name.endsWith(".ts") && !without.includes(name))
      .map(async (name) => ({
        name,
        exports: Object.values(await import(new URL(folder + name, scripts).href))
      }))
  )

describe("every file of the folder is part of the library", () => {
  it("each step's file exports one list, and the library holds it", async () => {
    for (const { name, exports } of await modulesIn("./", ["library.ts"])) {
      expect(exports, name).toHaveLength(1)
      for (const sentence of exports[0] as Sentence[])
        expect(library, `${name} ${sentence.id}`).toContain(sentence)
    }
  })

  it("each cause's file exports the wording of one cause, and the index holds it", async () => {
    for (const { name, exports } of await modulesIn("./causes/", ["index.ts", "cause-wording.ts"]))
      expect(Object.values(causeWordings), name).toContain(exports[0])
    for (const cause of causeNames) expect(causeWordings[cause].cause).toBe(cause)
  })
})

describe("every sentence is complete", () => {
  it("no two share an id", () => {
    expect(new Set(library.map(({ id }) => id)).size).toBe(library.length)
  })

  it.each(library.map((sentence) => [sentence.id, sentence] as const))("%s", (_, sentence) => {
    expect(sentence.id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(steps).toContain(sentence.step)
    expect(sentence.channels.length).toBeGreaterThan(0)
    expect(sentence.example.trim(), "an example of the moment").not.toBe("")
    expect(sentence.source, "an essay row").toMatch(/^[0-4]-\d\d(, [0-4]-\d\d)*$/)
    expect(sentence.text, "spoken, short").toSatisfy((text: string) => [...text].length <= 110)
    expect(sentence.text, "ends as a sentence, full width").toMatch(/[。？！]$/)
    expect(sentence.text, "no half-width punctuation").not.toMatch(/[,;:!?()]/)
    expect(sentence.english, "English").toMatch(/^[\x20-\x7e“”\u4e00-\u9fff]+[.?!]$/)
    expect(namesIn(sentence.english).sort(), "the same variables").toEqual(namesIn(sentence.text).sort())
    for (const name of namesIn(sentence.text)) expect(variableName(name), `{${name}}`).not.toBeNull()
  })
})

describe("there is a fitting sentence for every cause and channel", () => {
  const spoken = [
    "open",
    "listen",
    "own",
    "offer",
    "agree",
    "thank",
    "close",
    "follow-up",
    "confirm",
    "polite-end",
    "honest-closing",
    "return"
  ] as const
  const expected = { phone: spoken, wangwang: spoken, public: ["public-reply", "offer", "thank"] as const }

  it.each(causeNames)("%s", (cause) => {
    for (const [channel, wanted] of Object.entries(expected) as [
      keyof typeof expected,
      readonly (typeof spoken)[number][]
    ][]) {
      const facts = factsOf({ ...necklace, channel, causes: [cause] })
      for (const step of wanted)
        expect(select(step, facts, library), `${channel} ${step}`).not.toHaveLength(0)
    }
  })

  it("each cause has its own words for listening, owning, thanking and the public reply", () => {
    for (const cause of causeNames)
      for (const step of ["listen", "own", "thank", "public-reply"])
        expect(
          causeWordings[cause].sentences.map((sentence) => sentence.step),
          `${cause} ${step}`
        ).toContain(step)
  })

  it("the public is never asked, questioned or called", () => {
    for (const sentence of library.filter(({ channels }) => channels.includes("public")))
      expect(["open", "public-reply", "offer", "thank"], sentence.id).toContain(sentence.step)
  })

  it.each(Remedy.options)("%s can be offered on the phone and in the chat", (remedy) => {
    for (const channel of ["phone", "wangwang"] as const) {
      const [best] = select(
        "offer",
        { ...factsOf({ ...necklace, channel }), remedy, fallback: false },
        library
      )
      expect(best?.when?.remedy, `${remedy} ${channel}`).toContain(remedy)
    }
  })
})

it("no sentence holds noise of the essays, rewards or other goods", () => {
  const noise =
    /微信|薇信|公众号|666|好评返|五星|5分|好评截图|关注我们|新款|直播|秒杀|双十一|双11|扣工资|可怜|扫码|友情/
  for (const { id, text } of library) expect(text, id).not.toMatch(noise)
})
