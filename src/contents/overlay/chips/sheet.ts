/** What all chips lie on. It moves with the list, so that scrolling moves one layer and repaints nothing. */
import { element } from "../element"
import type { Point } from "../geometry"
import type { Placed } from "../stage"

export class Sheet implements Placed {
  readonly element = element("div", { class: "sheet" })
  /** In the viewport's coordinates: where the list stands now. What lies on the sheet is placed from here. */
  at: Point = { left: 0, top: 0 }
  private origin: Point = { left: 0, top: 0 }
  private written = ""
  private list: Element | null = null

  /** The list is whatever holds all of these rows: it scrolls as they do. */
  lieOn(rows: readonly Element[]): void {
    const [first, ...others] = rows
    let list = first?.parentElement ?? null
    while (list && !others.every((row) => list?.contains(row))) list = list.parentElement
    this.list = list
  }

  read(origin: Point): void {
    const { left, top } = this.list?.getBoundingClientRect() ?? origin
    this.at = { left, top }
    this.origin = origin
  }

  move(): void {
    const left = Math.round(this.at.left - this.origin.left)
    const top = Math.round(this.at.top - this.origin.top)
    const written = `translate(${left}px, ${top}px)`
    if (written === this.written) return
    this.written = written
    this.element.style.transform = written
  }

  look(): void {}

  show(): void {}

  hide(): void {}
}
