/** What is drawn beside the seller's rows: chips, one line above the list, and the side card. */
import type { Chip, Chips } from "../../messages/replies"
import { defaultRules, type Rules, withOverrides } from "../../rules/rules"
import { formatIn } from "../../ui/format"
import type { Look } from "../reading/page-watch"
import { ChipLayer, type ChipRow } from "./chips/chip-layer"
import { chipView } from "./chips/chip-view"
import { type Host, openHost } from "./host"
import { Pill } from "./pill"
import { Stage } from "./stage"
import { overlayTexts } from "./text"

export interface OverlayPorts {
  /** The rows stand on the page as other elements than before: read it again soon. */
  readonly lookAgain: () => void
}

export class SellerOverlay {
  private readonly host: Host
  private readonly stage: Stage
  private readonly layer: ChipLayer
  private readonly pill: Pill
  private look: Look | null = null
  private chips: readonly Chip[] = []
  private rules: Rules = defaultRules
  private timer: ReturnType<typeof setInterval>

  constructor(
    window: Window,
    private readonly ports: OverlayPorts
  ) {
    this.host = openHost(window.document, () => this.stop())
    this.stage = new Stage(window)
    this.layer = new ChipLayer(this.host, this.stage, () => undefined)
    this.pill = new Pill(this.host.element, () => undefined)
    this.host.layer.append(this.pill.button)
    this.stage.add(this.pill)
    this.timer = setInterval(() => this.check(), 400)
  }

  /** What the worker knows of these rows. */
  show(look: Look, { chips, overrides }: Chips): void {
    this.chips = chips
    this.rules = withOverrides(overrides)
    this.look = look
    this.draw()
  }

  /** The same rows, perhaps as other elements. Nothing for rows that nobody was asked about yet. */
  follow(look: Look): void {
    if (this.look === null || !isSame(this.look, look)) return
    this.look = look
    this.draw()
  }

  clear(): void {
    this.look = null
    this.chips = []
    this.draw()
  }

  stop(): void {
    clearInterval(this.timer)
    this.stage.stop()
    this.host.remove()
  }

  private check(): void {
    if (this.layer.isLost) this.ports.lookAgain()
  }

  private draw(): void {
    const { look } = this
    if (look === null || look.reading.health !== "ok") {
      this.layer.clear()
      this.pill.moveTo(null)
      return
    }
    const text = overlayTexts.zh
    const speech = { now: Date.now(), rules: this.rules, format: formatIn("zh"), text }
    const rows = this.chips.flatMap((chip): ChipRow[] => {
      const element = look.elements[chip.row]
      const view = chipView(chip, speech)
      return element && view ? [{ element, chip, view }] : []
    })
    this.layer.show(rows)
    const todo = this.chips.filter(({ entry }) => entry !== null).length
    const { pill } = text
    const unreadable = new Set(look.reading.unreadable.map(({ row }) => row)).size
    const read =
      unreadable > 0 ? pill.some(look.reading.rows.length, unreadable) : pill.all(look.reading.rows.length)
    this.pill.say(read + pill.comma + (todo > 0 ? pill.todo(todo) : pill.none), pill.open)
    this.pill.moveTo(look.elements[0] ?? null)
    this.stage.touch()
  }
}

const isSame = (one: Look, other: Look) =>
  one.shop === other.shop && JSON.stringify(one.reading.rows) === JSON.stringify(other.reading.rows)
