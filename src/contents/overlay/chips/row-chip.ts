/** A chip and the thin bar at its row's left edge. */
import type { Chip } from "../../../messages/replies"
import { element, fill } from "../element"
import type { Size } from "../geometry"
import type { ChipView } from "./chip-view"

/** From everything it says to a mere dot: the largest that finds room is shown. */
export const forms = ["full", "short", "dot"] as const
export type Form = (typeof forms)[number]

/** As in the style: between the parts of a chip, and the side of a dot. */
const GAP = 6
const DOT = 16

export class RowChip {
  readonly button: HTMLButtonElement
  readonly bar = element("i", { class: "bar", "aria-hidden": "true", hidden: true })
  private said = ""
  private sizes: Record<Form, Size> | null = null

  constructor(
    public chip: Chip,
    onOpen: (chip: RowChip) => void
  ) {
    this.button = element("button", { class: "row-chip", hidden: true, press: () => onOpen(this) })
  }

  say(chip: Chip, { what, when, tone, label }: ChipView): void {
    this.chip = chip
    const said = [what, when, tone, label].join("\n")
    if (said === this.said) return
    this.said = said
    this.sizes = null
    this.button.dataset.tone = tone
    this.bar.dataset.tone = tone
    this.button.setAttribute("aria-label", label)
    this.button.title = label
    fill(this.button, [element("span", {}, what), when !== null && element("em", {}, when)])
  }

  /** In pixels; measured once for each thing it says, while it says all of it. Only sensible in a document. */
  size(form: Form): Size {
    this.sizes ??= this.measure()
    return this.sizes[form]
  }

  private measure(): Record<Form, Size> {
    const { button } = this
    const { form } = button.dataset
    if (form) delete button.dataset.form
    const { offsetWidth: width, offsetHeight: height } = button
    const when = button.querySelector("em")
    const less = when ? when.offsetWidth + GAP : 0
    if (form) button.dataset.form = form
    return {
      full: { width, height },
      short: { width: width - less, height },
      dot: { width: DOT, height: DOT }
    }
  }

  choose(form: Form): void {
    this.button.dataset.form = form
  }

  /** Toggling writes nothing where nothing changes; setting `hidden` again would make the browser paint. */
  show(isShown: boolean, isMarked: boolean): void {
    this.button.toggleAttribute("hidden", !isShown)
    this.bar.toggleAttribute("hidden", !isMarked || this.chip.entry === null)
  }

  remove(): void {
    this.button.remove()
    this.bar.remove()
  }
}
