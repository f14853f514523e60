/** The card's small parts, dressed by the shared styles. */
import { parseTime, toChinaIso } from "../../../rules/time"
import type { ScriptLine } from "../../../ui/case-card/case-view"
import type { Format } from "../../../ui/format"
import { type Child, element } from "../element"
import { icon } from "./icon"

interface ButtonGiven {
  readonly kind?: "yes" | "plain"
  readonly slim?: boolean
  readonly wide?: boolean
  readonly disabled?: boolean
  readonly expanded?: boolean
  readonly label?: string
  readonly press: () => void
}

export function button(
  words: Child,
  { kind, slim, wide, disabled, expanded, label, press }: ButtonGiven,
  ...more: Child[]
) {
  const names = ["btn", kind === "yes" && "yes", slim && "slim", wide && "wide"].filter(Boolean).join(" ")
  const given = { class: names, disabled, "aria-expanded": expanded === undefined ? null : String(expanded) }
  const key = typeof words === "string" ? words : label
  return element("button", { ...given, "aria-label": label, "data-key": key, press }, words, ...more)
}

/** One sentence with its copy button. Blocked while a blank is in it: a blank is never sent. */
export function copyLine(line: ScriptLine, { text }: Format, copy: (words: string) => void): HTMLElement {
  const { card, list } = text
  const blocked = line.missing.length > 0
  const given = {
    class: "copy",
    "aria-label": card.copyLine(line.text),
    title: card.copy,
    disabled: blocked,
    "data-line": line.text
  }
  return element(
    "li",
    {},
    line.text,
    ...line.hints.map((hint) => element("small", {}, hint)),
    blocked && element("small", { class: "due" }, card.missing(list(line.missing))),
    element("button", { ...given, press: () => copy(line.text) }, icon("copy", 14))
  )
}

/** A date and time in China's zone. */
export function momentField(
  label: string,
  key: string,
  value: number | null,
  onChange: (at: number | null) => void
) {
  const field = element("input", {
    class: "field",
    type: "datetime-local",
    "aria-label": label,
    "data-key": key,
    value: momentLine(value),
    on: { change: () => onChange(field.value === "" ? null : parseTime(`${field.value}:00+08:00`)) }
  })
  return field
}
/** As such a field wants it. */
export const momentLine = (at: number | null): string => (at === null ? "" : toChinaIso(at).slice(0, 16))

interface WordsGiven {
  readonly label: string
  readonly longest: number
  readonly value: string
  readonly key: string
  readonly onWords: (words: string) => void
  /** Left out where the return key does nothing. */
  readonly onEnter?: () => void
}

export function wordsField({ label, longest, value, key, onWords, onEnter }: WordsGiven) {
  const field = element("input", {
    class: "field",
    "data-key": key,
    "aria-label": label,
    placeholder: label,
    maxlength: longest,
    value,
    on: {
      input: () => onWords(field.value),
      keydown: (event) => {
        const { key: pressed, isComposing, isTrusted } = event as KeyboardEvent
        if (pressed === "Enter" && isTrusted && !isComposing) onEnter?.()
      }
    }
  })
  return field
}

export const section = (...children: Child[]) => element("div", { class: "sec pad" }, ...children)
