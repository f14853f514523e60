/** The card's frame at the window's right edge: its head, which can be dragged aside, and its foot. */
import { type Child, element, fill } from "../element"
import { SIDE } from "../style"
import type { OverlayText } from "../text"
import { dragAside } from "./drag-aside"
import { type IconName, icon } from "./icon"

export interface FrameActs {
  readonly step: (by: 1 | -1) => void
  readonly fold: () => void
  readonly close: () => void
  readonly off: () => void
  readonly aside: (pixels: number) => void
}

export class Frame {
  readonly element: HTMLElement
  readonly body = element("div", { class: "side-body" })
  readonly title = element("h2", { class: "side-title grow cut" })
  private isComposing = false
  private waiting: readonly HTMLElement[] | null = null
  private readonly folder: HTMLButtonElement
  private readonly steps: readonly HTMLButtonElement[]

  constructor(
    private readonly text: OverlayText,
    acts: FrameActs,
    toast: HTMLElement
  ) {
    const { card } = text
    const press = (name: IconName, label: string, then: () => void) =>
      element(
        "button",
        { class: "icon", "aria-label": label, title: label, "data-key": label, press: then },
        icon(name)
      )
    this.folder = press("fold", card.fold, acts.fold)
    this.steps = [
      press("up", card.previous, () => acts.step(-1)),
      press("down", card.next, () => acts.step(1))
    ]
    const logo = element("span", { class: "logo", "aria-hidden": "true" }, "暖")
    const close = press("close", card.close, acts.close)
    const head = element(
      "header",
      { class: "side-head", title: card.drag },
      logo,
      this.title,
      ...this.steps,
      this.folder,
      close
    )
    const key = (name: string) => element("kbd", {}, name)
    const off = element("button", { class: "link", "data-key": "off", press: acts.off }, card.off)
    const foot: Child[] = [key("J"), key("K"), card.steps, element("span", { class: "grow" }), off]
    const given = { class: "side", role: "dialog", "aria-label": card.label, tabindex: -1, hidden: true }
    this.element = element(
      "div",
      given,
      head,
      this.body,
      toast,
      element("footer", { class: "side-foot" }, ...foot)
    )
    dragAside(head, this.element, acts.aside)
    this.body.addEventListener("compositionstart", () => {
      this.isComposing = true
    })
    this.body.addEventListener("compositionend", () => {
      this.isComposing = false
      if (this.waiting) this.fill(this.waiting)
    })
  }

  place(aside: number, isFolded: boolean): void {
    this.element.style.right = `clamp(0px, ${aside}px, 100vw - ${SIDE}px)`
    this.element.classList.toggle("folded", isFolded)
    const label = isFolded ? this.text.card.unfold : this.text.card.fold
    this.folder.setAttribute("aria-label", label)
    this.folder.title = label
    fill(this.folder, [icon(isFolded ? "down" : "fold")])
  }

  /** The one that had the focus keeps it. */
  fill(sections: readonly HTMLElement[]): void {
    this.waiting = this.isComposing ? sections : null
    if (this.isComposing) return // an input method is at work in one of the fields
    const root = this.element.getRootNode() as ShadowRoot
    const focused = root.activeElement
    const key = focused instanceof HTMLElement && this.body.contains(focused) ? focused.dataset.key : null
    const { scrollTop } = this.body
    const caret = caretOf(focused)
    fill(this.body, sections)
    this.body.scrollTop = scrollTop
    if (key === null) return
    const again = key && this.body.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
    const next = again || this.element
    next.focus({ preventScroll: true })
    if (next instanceof HTMLInputElement && caret) next.setSelectionRange(...caret)
  }

  head(title: string, hasOthers: boolean): void {
    this.title.textContent = title
    for (const step of this.steps) step.disabled = !hasOthers
  }
}

const caretOf = (field: Element | null): [number, number] | null =>
  field instanceof HTMLInputElement && field.selectionStart !== null
    ? [field.selectionStart, field.selectionEnd ?? field.selectionStart]
    : null
