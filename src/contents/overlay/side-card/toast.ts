/** What just happened, what comes next, and the way back for ten seconds. */
import type { Format } from "../../../ui/format"
import { element, fill } from "../element"
import type { Said } from "./acts"
import { button } from "./controls"
import { icon } from "./icon"

const SECONDS = 10

export class CardToast {
  readonly element = element("div", { class: "card-toast", role: "status", "aria-live": "polite" })
  private timer: ReturnType<typeof setTimeout> | undefined
  private last: Said | null = null

  say(said: Said, { text }: Format): void {
    this.last = said
    const { words, failed = false, next, undo } = said
    const back = button(undo ? text.toast.undo : text.toast.dismiss, {
      slim: true,
      press: () => this.takeBack()
    })
    const line = element(
      "div",
      { class: "toast rise" },
      icon(failed ? "warning" : "check"),
      element("span", { class: "grow" }, words, next && element("small", {}, next)),
      back
    )
    if (undo) {
      const run = element("i", {})
      run.style.animationDuration = `${SECONDS}s`
      line.append(run)
    }
    fill(this.element, [line])
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.clear(), SECONDS * 1000)
  }

  /** A word in between does not take away the way back from the last act. */
  mention(words: string, failed: boolean, format: Format): void {
    const { undo, noted = this.last?.words } = this.last ?? {}
    this.say({ words, failed, ...(undo && noted !== undefined && { undo, next: noted, noted }) }, format)
  }

  /** The last act, if it is still to be taken back. */
  takeBack(): void {
    const undo = this.last?.undo
    this.clear()
    undo?.()
  }

  clear(): void {
    clearTimeout(this.timer)
    this.last = null
    fill(this.element, [])
  }
}
