/** Where one row's chip stands: in free space of the row, following it, hidden while something lies over it. */
import { type Box, bottomOf, freeSpot, type Point, rightOf } from "../geometry"
import { groundOf, shapeOf, showsAt } from "../ground"
import type { Placed } from "../stage"
import { type Form, forms, type RowChip } from "./row-chip"
import type { Sheet } from "./sheet"

const BAR = 3
/** Of the bar, above and below: neighbours stay apart. */
const INSET = 6
/** A row may change inside without changing its shape. */
const FRESH = 1000

type Spot = Point & { readonly form: Form }

export class RowPlace implements Placed {
  private box: Box | null = null
  /** Where it fits, found while looking; it stands there from the next showing on. */
  private found: Spot | null = null
  private spot: Spot | null = null
  private isPlaced = false
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
    private readonly sheet: Sheet,
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

  hide(): void {
    this.isSeen = false
    this.chip.show(false, false)
  }

  /** Cheap, for the time between two looks. */
  check(): void {
    if (this.isSeen && !this.isOurs) this.hide()
  }

  read(): void {
    const { left, top, width, height } = this.element.getBoundingClientRect()
    this.box = this.element.isConnected && height > 0 ? { left, top, width, height } : null
  }

  move(): void {
    const { box: row, spot, chip } = this
    if (row === null) this.hide()
    if (row === null || !this.isPlaced) return
    const { at } = this.sheet
    const left = Math.round(row.left - at.left)
    const top = Math.round(row.top - at.top)
    const edge = Math.max(-Math.round(at.left), left - BAR - 1)
    const height = Math.round(row.height)
    const written = [left, top, edge, height, spot?.left, spot?.top, spot?.form].join(" ")
    if (written === this.written) return
    this.written = written
    chip.bar.style.transform = `translate(${edge}px, ${top + INSET}px)`
    chip.bar.style.height = `${Math.max(0, height - 2 * INSET)}px`
    if (spot === null) return
    chip.choose(spot.form)
    chip.button.style.transform = `translate(${left + Math.round(spot.left)}px, ${top + Math.round(spot.top)}px)`
  }

  show(): void {
    this.spot = this.found
    this.isPlaced = true
    this.move()
    this.chip.show(this.isSeen && this.spot !== null, this.isSeen && this.isWhole)
  }

  look(): void {
    const { box: row } = this
    if (row === null) return
    const shape = shapeOf(this.element)
    const now = performance.now()
    if (shape !== this.measured || now - this.measuredAt > FRESH) {
      this.measured = shape
      this.measuredAt = now
      this.found = this.find()
    }
    this.isSeen = this.isOurs && (this.found ? this.spotShows(row, this.found) : this.middleShows(row))
    this.isWhole = this.endShows(row.top + INSET) && this.endShows(bottomOf(row) - INSET)
  }

  private get isOurs(): boolean {
    return this.element.textContent === this.words
  }

  private middleShows(row: Box): boolean {
    return this.shows(row.left + BAR, row.top + row.height / 2)
  }

  private spotShows(row: Box, spot: Spot): boolean {
    const box = { left: row.left + spot.left, top: row.top + spot.top, ...this.chip.size(spot.form) }
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
  private find(): Spot | null {
    const ground = groundOf(this.element)
    for (const form of forms) {
      const spot = freeSpot(ground, this.chip.size(form))
      if (spot) return { left: spot.left - ground.row.left, top: spot.top - ground.row.top, form }
    }
    return null
  }
}
