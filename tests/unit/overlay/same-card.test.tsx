import { parseHTML } from "linkedom"
import { renderToStaticMarkup } from "react-dom/server"
import { beforeAll, describe, expect, test } from "vitest"
import { caseBody } from "../../../src/contents/overlay/side-card/case-body"
import { CardState } from "../../../src/contents/overlay/side-card/scene"
import { CaseCard } from "../../../src/ui/case-card/CaseCard"
import { caseView } from "../../../src/ui/case-card/case-view"
import { emptyDraft } from "../../../src/ui/case-card/draft"
import { formatIn } from "../../../src/ui/format"
import { suggest } from "../../../src/wording/suggest"
import { at, rules, Story, shop } from "./made"

const { document, window } = parseHTML("<!doctype html><body></body>")
beforeAll(() => {
  Object.assign(globalThis, { document, HTMLButtonElement: window.HTMLButtonElement })
})

const now = at("15:00")
const moment = { now, rules }

function viewOf(story: Story) {
  const context = {
    now,
    rules,
    entry: story.chip(now).entry,
    successAt: null,
    known: story.case,
    priceCents: null,
    suggest
  }
  return caseView(story.case, { ...context, speaker: { shop, clerk: "小林" } }, formatIn("zh"))
}

const nothing = () => undefined

function drawnBy(html: string): Document {
  return parseHTML(`<!doctype html><body>${html}</body>`).document
}

function popupCard(story: Story): Document {
  return drawnBy(
    renderToStaticMarkup(
      <CaseCard
        view={viewOf(story)}
        moment={moment}
        draft={emptyDraft}
        onDraft={nothing}
        onAct={nothing}
        onCopy={nothing}
      />
    )
  )
}

function pageCard(story: Story): Document {
  const scene = { view: viewOf(story), moment, format: formatIn("zh"), state: new CardState() }
  const sections = caseBody({ ...scene, draw: nothing, act: nothing, copy: nothing })
  return drawnBy(sections.map((section) => section.outerHTML).join(""))
}

const words = (card: Document, selector: string) =>
  [...card.querySelectorAll(selector)].map((part) => (part.textContent ?? "").replace(/\s+/g, ""))

/** What only the popup may do is not on a page. */
const onlyInPopup = new Set(["忘掉这位买家"])

const stories: [string, Story][] = [
  ["new", new Story()],
  ["a complaint in a good review", new Story({ grade: "good", sentiment: "positive" })],
  ["after a call that nobody answered", new Story().do({ act: "call", outcome: "no-answer" }, at("10:30"))],
  [
    "with a remedy refused and a promise open",
    new Story()
      .do({ act: "call", outcome: "wants-time" }, at("10:30"))
      .do({ act: "refuse", remedy: "exchange" }, at("10:31"))
      .do({ act: "offer", remedy: "reship" }, at("10:32"))
      .do({ act: "promise", text: "补发链扣", due: at("17:00") }, at("10:33"))
  ],
  ["solved", new Story().do({ act: "call", outcome: "solved" }, at("10:30"))],
  [
    "confirmed, the one request open",
    new Story().do({ act: "call", outcome: "solved" }, at("10:30")).do({ act: "confirm" }, at("10:40"))
  ],
  ["closed", new Story().do({ act: "close", result: "kept" }, at("10:30"))]
]

describe("the card on a page is the card of the popup", () => {
  test.each(stories)("%s", (_, story) => {
    const [popup, page] = [popupCard(story), pageCard(story)]
    for (const part of [".tag", ".item", ".when", ".say", ".meta", ".clk", ".steps li", ".hush", ".advice"])
      expect(words(page, part), part).toEqual(words(popup, part))
    for (const part of [
      ".script li",
      ".dont",
      ".gentle",
      ".promises li",
      ".lock",
      ".lab",
      ".chip",
      "[role=tab]"
    ])
      expect(words(page, part), part).toEqual(words(popup, part))
    expect(words(page, ".judged")).toEqual(words(popup, ".judged"))
    expect(words(page, "button")).toEqual(words(popup, "button").filter((name) => !onlyInPopup.has(name)))
    expect(words(popup, ".say")[0]).toContain("没有夜光")
  })
})
