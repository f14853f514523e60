/** Where one row's chip stands: in free space of the row, following it, hidden while something lies over it. */
import { type Box, bottomOf, freeSpot, type Point, rightOf } from "../geometry"
import { groundOf, shapeOf, showsAt } from "../ground"
import type { Placed } from "../stage"
import { type Form, forms, type RowChip } from "./row-chip"

const BAR = 3
/** Of the bar, above and below: neighbours stay apart. */
const INSET = 6
/** A row may change inside without changing its shape. */
const FRESH = 1000

export class RowPlace implements Placed {
  private box: Box | null = null
  private origin: Point = { left: 0, top: 0 }
  private spot: (Point & { form: Form }) | null = null
  private measured = ""
  private measuredAt = 0
  /** What the row says. A page may put another review into the same element: then this is no longer its chip. */
  private words: string | null
  private isSeen = false
  /** Neither end of the row lies under something else, a fixed header for example. */
  private isWhole = false
  private written = ""

  constructor(
    private element: Element,
    readonly chip: RowChip,
    private readonly host: Element
  ) {
    this.words = element.textContent
  }

  /** The row was read again, perhaps as another element. */
  belongTo(element: Element): void {
    this.element = element
    this.words = element.textContent
    this.measured = ""
  }

  get row(): Element {
    return this.element
  }

  /** Until it is followed again. */
  hide(): void {
    this.isSeen = false
    this.box = null
    this.write()
  }

  read(origin: Point): void {
    const { left, top, width, height } = this.element.getBoundingClientRect()
    this.box = this.element.isConnected && height > 0 ? { left, top, width, height } : null
    this.origin = origin
  }

  write(): void {
    const { box: row, origin, spot, chip } = this
    chip.button.hidden = row === null || spot === null || !this.isSeen
    chip.bar.hidden = row === null || !chip.isMarked || !this.isSeen || !this.isWhole
    if (row === null) return
    const left = row.left - origin.left
    const top = row.top - origin.top
    const written = [left, top, row.height, spot?.left, spot?.top, spot?.form].join(" ")
    if (written === this.written) return
    this.written = written
    chip.bar.style.transform = `translate(${Math.max(0, left - BAR - 1)}px, ${top + INSET}px)`
    chip.bar.style.height = `${Math.max(0, row.height - 2 * INSET)}px`
    if (spot === null) return
    chip.choose(spot.form)
    chip.button.style.transform = `translate(${Math.round(left + spot.left)}px, ${Math.round(top + spot.top)}px)`
  }

  look(): void {
    const { box: row } = this
    if (row === null) return
    const shape = shapeOf(this.element)
    const now = performance.now()
    if (shape !== this.measured || now - this.measuredAt > FRESH) {
      this.measured = shape
      this.measuredAt = now
      this.spot = this.find()
      this.write()
    }
    const isOurs = this.element.textContent === this.words
    const seen = !isOurs
      ? false
      : this.spot === null
        ? this.shows(row.left + 6, row.top + row.height / 2)
        : this.spotShows(row)
    const whole = this.endShows(row.top + INSET) && this.endShows(bottomOf(row) - INSET)
    if (seen === this.isSeen && whole === this.isWhole) return
    this.isSeen = seen
    this.isWhole = whole
    this.write()
  }

  private spotShows(row: Box): boolean {
    if (this.spot === null) return false
    const box = {
      left: row.left + this.spot.left,
      top: row.top + this.spot.top,
      ...this.chip.size(this.spot.form)
    }
    const middle = box.top + box.height / 2
    return (
      this.shows(box.left + 1, middle) &&
      this.shows(box.left + box.width / 2, middle) &&
      this.shows(rightOf(box) - 1, middle)
    )
  }

  /** What is off the screen covers nothing. */
  private endShows(top: number): boolean {
    const isOff = top < 0 || top >= this.host.ownerDocument.documentElement.clientHeight
    return isOff || this.box === null || this.shows(this.box.left + BAR, top)
  }

  private shows(left: number, top: number): boolean {
    return showsAt(this.element, left, top, this.host)
  }

  /** Relative to the row. */
  private find(): (Point & { form: Form }) | null {
    const ground = groundOf(this.element)
    for (const form of forms) {
      const spot = freeSpot(ground, this.chip.size(form))
      if (spot) return { left: spot.left - ground.row.left, top: spot.top - ground.row.top, form }
    }
    return null
  }
}
