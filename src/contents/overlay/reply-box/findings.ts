/** What could be said better, one by one: the words, why, and a better line to copy. Nothing is put into the page. */
import type { WordsFinding } from "../../../messages/replies"
import { type Child, element } from "../element"
import { button } from "../side-card/controls"
import type { OverlayText } from "../text"

interface Given {
  readonly typed: string
  readonly findings: readonly WordsFinding[]
  readonly text: OverlayText
  /** Says whether it worked. */
  readonly copy: (line: string) => Promise<string>
  readonly skip: (finding: WordsFinding) => void
  readonly close: () => void
}

const LONGEST_QUOTE = 40

export function findingsList({ typed, findings, text, copy, skip, close }: Given): Child[] {
  const { check } = text
  const one = (finding: WordsFinding) =>
    element(
      "li",
      { class: "finding" },
      element("p", { class: "quote" }, check.quote(cut(typed.slice(finding.start, finding.end)))),
      element(
        "dl",
        {},
        element("dt", {}, check.why),
        element("dd", {}, finding.message),
        ...(finding.better === null
          ? []
          : [element("dt", {}, check.say), element("dd", { class: "better" }, finding.better)])
      ),
      element(
        "div",
        { class: "line" },
        finding.better !== null && copyButton(check.copy, finding.better, copy),
        button(check.rethink, { slim: true, press: close }),
        element("span", { class: "grow" }),
        element("button", { class: "link quiet", press: () => skip(finding) }, check.skip)
      )
    )
  return [element("ul", {}, ...findings.map(one)), element("p", { class: "local" }, check.local)]
}

const copyButton = (words: string, line: string, copy: Given["copy"]) => {
  const made = button(words, {
    kind: "yes",
    slim: true,
    press: () =>
      void copy(line).then((said) => {
        made.textContent = said
      })
  })
  return made
}

const cut = (words: string) => (words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words)
