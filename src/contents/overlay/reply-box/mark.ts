/** One quiet line under a reply box, in free space of what the box stands in; a click opens what was found. */
import { element, fill } from "../element"
import { type Box, bottomOf, contains, meet, type Point, rightOf, type Size } from "../geometry"
import { showsAt, takenIn } from "../ground"
import type { Placed } from "../stage"
import type { ReplyBox } from "./box"

const GAP = 4
const STEP = 6

export class Mark implements Placed {
  readonly button: HTMLButtonElement
  /** Opened from the mark, beside what the box stands in. */
  readonly panel = element("div", { class: "findings", role: "dialog", hidden: true, tabindex: -1 })
  private origin: Point = { left: 0, top: 0 }
  private field: Box | null = null
  private spot: Point | null = null
  private measured = ""
  private isSeen = false

  constructor(
    readonly box: ReplyBox,
    private readonly host: Element,
    private readonly onGone: () => void,
    onPress: () => void
  ) {
    this.button = element("button", {
      class: "words-mark",
      hidden: true,
      "aria-expanded": "false",
      press: onPress
    })
  }

  say(words: string, length: string, isFine: boolean): void {
    this.button.classList.toggle("fine", isFine)
    fill(this.button, [element("span", {}, words), element("small", {}, length)])
    this.measured = ""
  }

  read(origin: Point): void {
    const { field } = this.box
    const { left, top, width, height } = field.getBoundingClientRect()
    this.field = field.isConnected && width > 0 && height > 0 ? { left, top, width, height } : null
    this.origin = origin
  }

  move(): void {
    if (!this.box.field.isConnected) {
      this.onGone()
      return
    }
    const { field, spot, origin, button } = this
    if (field === null) this.hide()
    if (field === null || spot === null || button.hidden) return
    const left = Math.round(field.left + spot.left - origin.left)
    button.style.transform = `translate(${left}px, ${Math.round(field.top + spot.top - origin.top)}px)`
  }

  look(): void {
    const { field } = this
    if (field === null || this.button.textContent === "") return
    const around = this.box.around.getBoundingClientRect()
    const shape = [field.width, field.height, around.width, around.height].join(" ")
    if (shape !== this.measured) {
      this.measured = shape
      this.spot = this.find(field, around)
    }
    this.isSeen = showsAt(
      this.box.field,
      field.left + field.width / 2,
      field.top + field.height / 2,
      this.host
    )
    if (!this.isSeen) this.panel.hidden = true
    if (!this.panel.hidden) this.putPanel(around)
  }

  show(): void {
    const isShown = this.field !== null && this.spot !== null && this.isSeen && this.button.textContent !== ""
    this.button.toggleAttribute("hidden", !isShown)
    this.move()
  }

  hide(): void {
    this.button.hidden = true
  }

  remove(): void {
    this.button.remove()
    this.panel.remove()
  }

  /** Relative to the field: the first free place below it, at the left first. */
  private find(field: Box, around: Box): Point | null {
    const { hidden } = this.button
    this.button.hidden = false
    const size = { width: this.button.offsetWidth, height: this.button.offsetHeight }
    this.button.hidden = hidden // it has no place yet
    const { field: own } = this.box
    const inner = new Set(own instanceof HTMLTextAreaElement ? [] : [...own.children])
    const taken = takenIn(this.box.around).filter((box) => inner.size === 0 || !contains(field, box))
    const under = taken.filter((box) => bottomOf(box) > bottomOf(field) + 1)
    for (let top = bottomOf(field) + GAP; top < bottomOf(around) + 2 * STEP; top += STEP) {
      const lefts = [field.left, ...under.map((box) => rightOf(box) + 2 * GAP)]
      const left = lefts.find((one) => this.isFree({ left: one, top, ...size }, under, field))
      if (left !== undefined) return { left: left - field.left, top: top - field.top }
    }
    return null
  }

  private isFree(place: Box, taken: readonly Box[], field: Box): boolean {
    return rightOf(place) <= rightOf(field) && !taken.some((box) => meet(box, place, GAP - 1))
  }

  /** Beside what the box stands in, where it covers none of its buttons. In the window's coordinates. */
  private putPanel(around: Box): void {
    const { innerWidth, innerHeight } = window
    const { offsetWidth: width, offsetHeight: height } = this.panel
    const top = Math.max(12, Math.min(around.top, innerHeight - height - 12))
    const spots: readonly Point[] = [
      { left: rightOf(around) + 12, top },
      { left: around.left - width - 12, top },
      { left: around.left, top: bottomOf(around) + 12 },
      { left: around.left, top: around.top - height - 12 }
    ]
    const screen = { left: 0, top: 0, width: innerWidth, height: innerHeight }
    const fits = (spot: Point) => contains(screen, { ...spot, width, height } satisfies Box & Size)
    const { left, top: y } = spots.find(fits) ?? {
      left: innerWidth - width - 12,
      top: innerHeight - height - 12
    }
    this.panel.style.transform = `translate(${Math.round(left)}px, ${Math.round(y)}px)`
  }
}
