/** What is drawn beside the seller's rows: chips, one line above the list, the side card, a mark under reply boxes. */
import type { Chip, Chips } from "../../messages/replies"
import { formatIn } from "../../ui/format"
import type { Look } from "../reading/page-watch"
import { ChipLayer, type ChipRow } from "./chips/chip-layer"
import { chipView } from "./chips/chip-view"
import { type Host, openHost } from "./host"
import type { Known } from "./known"
import { asItComes, keepPlace, type Place, placeOn } from "./memory"
import { Pill } from "./pill"
import { ReplyCheck } from "./reply-box/reply-check"
import { SideCard } from "./side-card/side-card"
import { Stage } from "./stage"
import { overlayTexts } from "./text"
import type { Worker } from "./worker"

interface Ports {
  readonly worker: Worker
  /** The rows stand on the page as other elements than before: read it again soon. */
  readonly lookAgain: () => void
}

const PULSE = 400
const MINUTE = 60_000
/** The least opacity of a page on which anything is drawn. */
const PLAIN = 0.9

export class SellerOverlay {
  private readonly host: Host
  private readonly stage: Stage
  private readonly layer: ChipLayer
  private readonly pill: Pill
  private readonly card: SideCard
  private readonly replies: ReplyCheck
  private readonly controller = new AbortController()
  private readonly timers: readonly ReturnType<typeof setInterval>[]
  private known: Known | null = null
  private place: Place = asItComes
  private pointedAt: Node | null = null

  constructor(
    private readonly window: Window,
    private readonly ports: Ports
  ) {
    this.host = openHost(window.document, () => this.stop())
    this.stage = new Stage(window, this.host.element)
    this.layer = new ChipLayer(this.host, this.stage, (chip, opener) => this.card.show(chip, opener))
    this.pill = new Pill(this.host.element, () => this.pressPill())
    this.card = new SideCard({
      worker: ports.worker,
      layer: this.host.layer,
      known: () => this.shown(),
      place: () => this.place,
      boxOf: (chip) => this.layer.boxOf(chip),
      move: (part) => this.move(part),
      refresh: () => this.refresh()
    })
    const known = () => this.shown()
    const { host, stage } = this
    this.replies = new ReplyCheck(window.document, { host, stage, worker: ports.worker, known })
    this.host.layer.append(this.pill.button)
    this.stage.add(this.pill)
    this.timers = [setInterval(() => this.check(), PULSE), setInterval(() => this.refreshWhenSeen(), MINUTE)]
    const { signal } = this.controller
    window.document.addEventListener("visibilitychange", () => this.refreshWhenSeen(), { signal })
    const point = ({ target }: Event) => {
      this.pointedAt = target as Node | null
    }
    window.document.addEventListener("contextmenu", point, { signal, capture: true, passive: true })
  }

  /** What the worker knows of these rows. */
  show(look: Look, { chips, rules, manner }: Chips): void {
    const isNewPage = this.known?.look.reading.page !== look.reading.page
    const { language } = manner
    this.known = {
      ...{ look, chips, rules, manner },
      format: formatIn(language),
      text: overlayTexts[language]
    }
    this.host.theme(isDark(this.window) ? "dark" : "light")
    if (isNewPage) void this.recall()
    this.draw()
  }

  /** The same rows, perhaps as other elements. Nothing for rows that nobody was asked about yet. */
  follow(look: Look): void {
    if (this.known === null || !isSame(this.known.look, look)) return
    this.known = { ...this.known, look }
    this.draw()
  }

  clear(): void {
    this.known = null
    this.draw()
  }

  openUnderMouse(): boolean {
    const known = this.shown()
    const row = known?.look.elements.findIndex((element) => element.contains(this.pointedAt))
    const chip = known?.chips.find((one) => one.row === row)
    if (chip) this.card.show(chip)
    return chip !== undefined
  }

  stop(): void {
    this.controller.abort()
    for (const timer of this.timers) clearInterval(timer)
    this.replies.stop()
    this.stage.stop()
    this.host.remove()
  }

  private check(): void {
    // what cannot be seen must not be pressed: a page may make all of itself see-through
    this.host.layer.hidden = Number(getComputedStyle(this.window.document.documentElement).opacity) < PLAIN
    this.layer.check()
    if (this.layer.isLost) this.ports.lookAgain()
  }

  /** Null where nothing may be drawn: the page is not understood, or it was switched off. */
  private shown(): Known | null {
    const { known } = this
    return known?.look.reading.health === "ok" && known.manner.overlay && !this.place.off ? known : null
  }

  private draw(): void {
    const known = this.shown()
    const rows = known ? rowsOf(known) : []
    this.layer.show(rows)
    this.card.follow()
    this.replies.follow()
    this.drawPill()
    this.stage.touch()
  }

  private drawPill(): void {
    const { known } = this
    const isUnderstood = known?.look.reading.health === "ok" && known.manner.overlay
    this.pill.moveTo((isUnderstood && known.look.elements[0]) || null)
    if (!known || !isUnderstood) return
    const { pill } = known.text
    if (this.place.off) this.pill.say(known.format.text.name, pill.hidden, true)
    else this.pill.say(pillWords(known), pill.open, false)
  }

  private pressPill(): void {
    if (this.place.off) {
      this.move({ off: false })
      return
    }
    const first = this.known?.chips.find(({ entry }) => entry !== null)
    if (first) this.card.show(first, this.pill.button)
  }

  private move(part: Partial<Place>): void {
    const { known } = this
    if (known === null) return
    const wasOff = this.place.off
    this.place = { ...this.place, ...part }
    void keepPlace(known.look.reading.page, this.place)
    if (this.place.off !== wasOff) this.draw()
  }

  private async recall(): Promise<void> {
    const page = this.known?.look.reading.page
    if (page === undefined) return
    const place = await placeOn(page)
    if (this.known?.look.reading.page !== page) return
    this.place = place
    this.draw()
  }

  private refreshWhenSeen(): void {
    if (this.window.document.hidden || this.known === null || this.known.chips.length === 0) return
    this.refresh().catch(() => undefined) // what is drawn stays; it is asked for again in a minute
  }

  private async refresh(): Promise<void> {
    const { known } = this
    if (known === null) return
    const { shop, reading } = known.look
    const chips = await this.ports.worker.send("chips-for-rows", { shop, reading })
    if (this.known && isSame(this.known.look, known.look)) this.show(this.known.look, chips)
  }
}

/** The marks lie on the page: they go by its ground, whatever somebody prefers elsewhere. */
function isDark({ document }: Window): boolean {
  const grounds = [document.body, document.documentElement].map(
    (one) => getComputedStyle(one).backgroundColor
  )
  const [red = 255, green = 255, blue = 255, opacity = 1] =
    grounds.map((ground) => ground.match(/[\d.]+/g)?.map(Number) ?? []).find((parts) => parts[3] !== 0) ?? []
  return opacity > 0 && red * 0.3 + green * 0.6 + blue * 0.1 < 100
}

function rowsOf({ look, chips, ...speech }: Known): ChipRow[] {
  return chips.flatMap((chip: Chip): ChipRow[] => {
    const element = look.elements[chip.row]
    const view = chipView(chip, { now: Date.now(), ...speech })
    return element && view ? [{ element, chip, view }] : []
  })
}

function pillWords({ look, chips, text: { pill } }: Known): string {
  const { rows, unreadable } = look.reading
  const lost = new Set(unreadable.map(({ row }) => row)).size
  const todo = chips.filter(({ entry }) => entry !== null).length
  const read = lost > 0 ? pill.some(rows.length, lost) : pill.all(rows.length)
  return read + pill.comma + (todo > 0 ? pill.todo(todo) : pill.none)
}

const isSame = (one: Look, other: Look) =>
  one.shop === other.shop && JSON.stringify(one.reading.rows) === JSON.stringify(other.reading.rows)
