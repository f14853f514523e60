/** What just happened, and the way back for ten seconds. */
import type { Format } from "../../../ui/format"
import { element, fill } from "../element"
import type { Said } from "./acts"
import { button } from "./controls"
import { icon } from "./icon"

const SECONDS = 10

export class CardToast {
  readonly element = element("div", { class: "card-toast", role: "status", "aria-live": "polite" })
  private timer: ReturnType<typeof setTimeout> | undefined
  private undo: (() => void) | null = null

  say({ words, undo }: Said, { text }: Format): void {
    this.undo = undo
    const run = element("i", {})
    run.style.animationDuration = `${SECONDS}s`
    const back = button(undo ? text.toast.undo : text.toast.dismiss, {
      slim: true,
      press: () => this.takeBack()
    })
    const line = element(
      "div",
      { class: "toast rise" },
      icon("check"),
      element("span", { class: "grow" }, words),
      back
    )
    if (undo) line.append(run)
    fill(this.element, [line])
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.clear(), SECONDS * 1000)
  }

  /** The last act, if it is still to be taken back. */
  takeBack(): void {
    const { undo } = this
    this.clear()
    undo?.()
  }

  clear(): void {
    clearTimeout(this.timer)
    this.undo = null
    fill(this.element, [])
  }
}
