/** Who wrote what of which item, how old it is and how late it was found, and which clocks run. */
import type { CaseView } from "../../../ui/case-card/case-view"
import type { Format } from "../../../ui/format"
import { type Child, element } from "../element"
import { icon } from "./icon"
import { judged } from "./judged"
import type { CardScene } from "./scene"

const looks = { good: "tag good", neutral: "tag", bad: "tag bad", unknown: "tag plain" } as const

export function summary(scene: CardScene): Child[] {
  const { view, format } = scene
  const { text } = format
  const { card } = text
  return [
    element(
      "div",
      { class: "r1" },
      element("span", { class: looks[view.grade] }, text.grades[view.grade]),
      view.unhappy && element("span", { class: "tag" }, text.unhappy),
      element("span", { class: "item cut", title: view.item }, view.item),
      view.due && element("span", { class: `when ${view.due.tone}` }, view.due.text)
    ),
    ...buyerWords(view, format),
    view.words.length > 0 && judged(scene),
    element(
      "p",
      { class: "meta" },
      view.buyer && `${view.buyer} · `,
      view.written,
      text.comma,
      element("span", { class: view.found.tone }, view.found.text)
    ),
    element("ul", { class: "clocks" }, ...clocks(view, format)),
    view.closed && element("p", { class: "meta strong" }, card.closed(text.results[view.closed.result])),
    steps(view, format)
  ]
}

function buyerWords({ words, append }: CaseView, { text }: Format): Child[] {
  const { card, quoted } = text
  const [open = "", close = ""] = quoted("\n").split("\n")
  const pieces = words.map(({ text: said, marked, cause }) =>
    marked ? element("mark", { title: cause ? `${card.why}：${cause}` : card.why }, said) : said
  )
  return [
    element(
      "blockquote",
      { class: "say" },
      ...(words.length === 0 ? [card.noText] : [open, ...pieces, close])
    ),
    append &&
      element(
        "blockquote",
        { class: "say more" },
        element("span", { class: "quiet" }, append.label),
        ` ${quoted(append.text)}`
      )
  ]
}

function clocks({ flags, chips, chance, owner }: CaseView, { text }: Format): Child[] {
  const { card } = text
  const clock = (words: string, tone = "") =>
    element("li", { class: `clk ${tone} cut`.replace("  ", " "), title: words }, words)
  return [
    ...flags.map((flag) => clock(text.flags[flag as keyof typeof text.flags], "due")),
    ...chips.map((chip) => clock(chip.text, chip.tone)),
    chance && clock(card.chances[chance]),
    owner && clock(card.owner(owner))
  ]
}

const order = ["contacted", "solved", "confirmed", "asked"] as const

/** Reached, solved, confirmed, asked once: shown from the first step done. */
function steps({ stage, ask }: CaseView, { text }: Format): Child {
  const done = order.indexOf(stage as (typeof order)[number])
  if (done < 0) return null
  const shown = order.filter((name) => name !== "asked" || ask !== null || stage === "asked")
  return element(
    "ol",
    { class: "steps" },
    ...shown.map((name, index) =>
      element(
        "li",
        { class: index <= done ? "past" : index === done + 1 ? "now" : null },
        icon(index <= done ? "check" : "circle", 12),
        text.stages[name]
      )
    )
  )
}
