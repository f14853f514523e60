/** The chips of the rows of one reading. */
import type { Chip } from "../../../messages/replies"
import type { Box } from "../geometry"
import type { Host } from "../host"
import type { Stage } from "../stage"
import type { ChipView } from "./chip-view"
import { RowChip } from "./row-chip"
import { RowPlace } from "./row-place"
import { Sheet } from "./sheet"

export interface ChipRow {
  readonly element: Element
  readonly chip: Chip
  readonly view: ChipView
}

/** How far outside the window a row's chip is kept in its place, in pixels. */
const NEAR = "200px"

export class ChipLayer {
  private readonly places = new Map<string, RowPlace>()
  private readonly sheet = new Sheet()
  private readonly sizes = new ResizeObserver(() => this.stage.touch())
  /** Only rows near the window are followed: a list of a hundred costs what a screenful does. */
  private readonly near = new IntersectionObserver((changes) => this.follow(changes), { rootMargin: NEAR })

  constructor(
    private readonly host: Host,
    private readonly stage: Stage,
    private readonly onOpen: (chip: Chip, opener: HTMLElement) => void
  ) {
    host.layer.append(this.sheet.element)
    stage.add(this.sheet)
  }

  /** These rows have chips, and no others. A row that had one keeps it. */
  show(rows: readonly ChipRow[]): void {
    const kept = new Set(rows.map(({ chip }) => idOf(chip)))
    for (const [id, place] of this.places) if (!kept.has(id)) this.drop(id, place)
    this.sheet.lieOn(rows.map(({ element }) => element))
    for (const row of rows) this.put(row)
    this.stage.touch()
  }

  clear(): void {
    this.show([])
  }

  /** Whether a row was taken off the page: it may stand there again as another element. */
  get isLost(): boolean {
    return [...this.places.values()].some(({ row }) => !row.isConnected)
  }

  /** Where this one stands in its row; null where there was no room for it. */
  boxOf(chip: Chip): Box | null {
    const button = this.places.get(idOf(chip))?.chip.button
    return button && !button.hidden ? button.getBoundingClientRect() : null
  }

  /** Nobody is to see, or press, a chip of another row than its own. */
  check(): void {
    for (const place of this.places.values()) place.check()
  }

  private put({ element, chip, view }: ChipRow): void {
    const id = idOf(chip)
    const known = this.places.get(id)
    const place =
      known ??
      new RowPlace(
        element,
        new RowChip(chip, (one) => this.onOpen(one.chip, one.button)),
        this.sheet,
        this.host.element
      )
    if (place.row !== element) this.unwatch(place.row)
    place.belongTo(element)
    place.chip.say(chip, view)
    this.sizes.observe(element)
    this.near.observe(element)
    if (known) return
    this.sheet.element.append(place.chip.bar, place.chip.button)
    this.places.set(id, place)
  }

  private follow(changes: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of changes)
      for (const place of this.places.values()) {
        if (place.row !== target) continue
        if (isIntersecting) this.stage.add(place)
        else this.stage.rest(place)
        // outside the window nobody sees it; inside, it was cut off by a part of the page that scrolls
        if (!isIntersecting && isInWindow(boundingClientRect)) place.hide()
      }
  }

  private unwatch(row: Element): void {
    this.sizes.unobserve(row)
    this.near.unobserve(row)
  }

  private drop(id: string, place: RowPlace): void {
    this.places.delete(id)
    this.stage.delete(place)
    this.unwatch(place.row)
    place.chip.remove()
  }
}

const isInWindow = ({ top, bottom, height }: DOMRectReadOnly) =>
  height > 0 && bottom > 0 && top < document.documentElement.clientHeight

/** Two rows may be of one order: each has its own chip. */
const idOf = ({ kind, key, row }: Chip) => `${kind} ${key} ${row}`
