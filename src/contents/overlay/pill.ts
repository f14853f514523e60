/** What is known of this page, in one line above its list: 这一页 20 条都读到了，3 件要办. */
import { element, fill } from "./element"
import { type Box, bottomOf, meet, type Point, spotInStrip } from "./geometry"
import { showsAt, takenIn } from "./ground"
import type { Placed } from "./stage"

const STRIP = 110
/** How far up from the rows the element is looked for that holds both the list and what stands above it. */
const MOST_STEPS = 8

export class Pill implements Placed {
  readonly button: HTMLButtonElement
  private anchor: Element | null = null
  private around: Element | null = null
  private origin: Point = { left: 0, top: 0 }
  private list: Box | null = null
  private spot: Point | null = null
  private measured = ""
  private isSeen = false

  constructor(
    private readonly host: Element,
    onOpen: () => void
  ) {
    this.button = element("button", { class: "row-chip pill", hidden: true, press: onOpen })
  }

  /** `isQuiet`: nothing is drawn here but this. */
  say(words: string, hint: string, isQuiet: boolean): void {
    if (this.button.textContent !== words) this.measured = ""
    fill(this.button, [element("span", {}, words)])
    this.button.title = hint
    this.button.dataset.tone = isQuiet ? "done" : "calm"
  }

  /** Beside the list that holds this row. Null: nowhere. */
  moveTo(row: Element | null): void {
    const anchor = this.anchor
    this.anchor = row?.closest("table, [role=table], ul, ol") ?? row
    this.around = this.anchor && surroundings(this.anchor)
    if (anchor !== this.anchor) this.measured = ""
  }

  read(origin: Point): void {
    const box = this.anchor?.isConnected ? this.anchor.getBoundingClientRect() : null
    this.list =
      box && box.height > 0 ? { left: box.left, top: box.top, width: box.width, height: box.height } : null
    this.origin = origin
  }

  move(): void {
    const { list, spot, origin, button } = this
    if (list === null) this.hide()
    if (list === null || spot === null || button.hidden) return
    const left = Math.round(list.left - origin.left + spot.left)
    button.style.transform = `translate(${left}px, ${Math.round(list.top - origin.top + spot.top)}px)`
  }

  look(): void {
    const { list, around } = this
    if (list === null || around === null || list.top < -STRIP) return
    const shape = `${list.left} ${list.width}`
    if (shape !== this.measured) {
      this.measured = shape
      this.spot = this.find(list, around)
    }
    this.isSeen = this.spot !== null && this.shows(list, this.spot, around)
  }

  show(): void {
    this.button.toggleAttribute("hidden", this.list === null || !this.isSeen)
    this.move()
  }

  hide(): void {
    this.button.hidden = true
  }

  private shows(list: Box, spot: Point, around: Element): boolean {
    const { offsetWidth, offsetHeight } = this.button
    const top = list.top + spot.top + offsetHeight / 2
    return [1, offsetWidth / 2, offsetWidth - 1].every((across) =>
      showsAt(around, list.left + spot.left + across, top, this.host)
    )
  }

  private find(list: Box, around: Element): Point | null {
    const strip = { left: list.left, top: list.top - STRIP, width: list.width, height: STRIP }
    const { button } = this
    button.hidden = false
    const size = { width: button.offsetWidth, height: button.offsetHeight }
    const taken = takenIn(around).filter((box) => meet(box, strip) && bottomOf(box) <= list.top + 2)
    const spot = spotInStrip(strip, taken, size)
    return spot && { left: spot.left - list.left, top: spot.top - list.top }
  }
}

/** The nearest element that reaches well above the list. */
function surroundings(list: Element): Element {
  const { top } = list.getBoundingClientRect()
  let around = list
  for (let step = 0; step < MOST_STEPS && around.parentElement; step += 1) {
    around = around.parentElement
    if (around.getBoundingClientRect().top < top - STRIP / 2) break
  }
  return around
}
