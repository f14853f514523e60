/** What to say about the open case or order, asked of the worker; drawn when it comes. */
import type { CaseAdvice, Chip, OrderAdvice } from "../../../messages/replies"
import { DAY } from "../../../rules/time"
import { untilLabel } from "../../../ui/due-label"
import type { Known } from "../known"
import type { Worker } from "../worker"
import { firstState, type OrderState } from "./order-body"

export class Advisor {
  private asked = ""
  private readonly cases = new Map<string, CaseAdvice["channels"]>()
  private readonly orders = new Map<string, OrderAdvice["line"]>()
  private readonly states = new Map<string, OrderState>()

  constructor(
    private readonly worker: Worker,
    private readonly onAnswer: () => void
  ) {}

  ofCase(key: string): CaseAdvice["channels"] {
    return this.cases.get(key) ?? null
  }

  ofOrder(key: string): OrderAdvice["line"] {
    return this.orders.get(key) ?? null
  }

  /** What was chosen for this order. */
  stateOf({ key }: Chip, { rules }: Known): OrderState {
    const state = this.states.get(key) ?? firstState({ now: Date.now(), rules })
    this.states.set(key, state)
    return state
  }

  /** Once for each state of a case. */
  ask(chip: Chip, known: Known): void {
    const question = chip.case ? chip.case.lastEventId : JSON.stringify(this.stateOf(chip, known))
    const asked = `${chip.key} ${question} ${known.manner.clerk}`
    if (asked === this.asked) return
    this.asked = asked
    const answered = chip.case ? this.askCase(chip, known) : this.askOrder(chip, known)
    answered.then(
      () => {
        if (asked === this.asked) this.onAnswer()
      },
      () => {
        if (asked === this.asked) this.asked = "" // the card stands without sentences; the next drawing asks again
      }
    )
  }

  private async askCase({ key }: Chip, { look }: Known): Promise<void> {
    const { channels } = await this.worker.send("advice", { shop: look.shop ?? "", key })
    this.cases.set(key, channels)
  }

  private async askOrder(chip: Chip, known: Known): Promise<void> {
    const { look, format } = known
    const row = look.reading.rows[chip.row]
    const { until, reason } = this.stateOf(chip, known)
    const isGift = chip.entry?.why === "gift-message"
    const now = Date.now()
    const { line } = await this.worker.send("order-advice", {
      shop: look.shop ?? "",
      itemTitle: row && "items" in row ? (row.items[0]?.title ?? "") : "",
      step: isGift ? "gift-greeting" : "late-shipment",
      reason,
      shipBy: untilLabel(until, now, format),
      stockDays: Math.max(1, Math.ceil((until - now) / DAY))
    })
    this.orders.set(chip.key, line)
  }
}
