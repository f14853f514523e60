/** What to say about the open case or order, asked of the worker; drawn when it comes. */
import type { CaseAdvice, Chip, OrderAdvice } from "../../../messages/replies"
import { type Delay, firstDelay, orderMoment } from "../../../ui/order-card/order-card-view"
import type { Known } from "../known"
import type { Worker } from "../worker"

export class Advisor {
  private asked = ""
  private readonly cases = new Map<string, CaseAdvice["channels"]>()
  private readonly orders = new Map<string, OrderAdvice["line"]>()
  private readonly delays = new Map<string, Delay>()

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
  delayOf({ key, late }: Chip, { rules }: Known): Delay {
    return this.delays.get(key) ?? firstDelay(late?.missing ?? null, rules)
  }

  choose({ key }: Chip, delay: Delay): void {
    this.delays.set(key, delay)
  }

  /** Once for each state of a case. */
  ask(chip: Chip, known: Known): void {
    const question = chip.case ? chip.case.lastEventId : JSON.stringify(this.delayOf(chip, known))
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
    const { look } = known
    const row = look.reading.rows[chip.row]
    const { entry, late, key } = chip
    if (entry === null || row === undefined || !("items" in row)) return
    const itemTitle = row.items.length === 1 ? (row.items[0]?.title ?? "") : ""
    const about = {
      ...{ why: entry.why, itemTitle, refunds: chip.refunds.map(() => ({ title: itemTitle })) },
      ...(late ?? { missing: null, told: null })
    }
    const moment = orderMoment(about, this.delayOf(chip, known), Date.now())
    const asked = moment && (await this.worker.send("order-advice", { shop: look.shop ?? "", ...moment }))
    this.orders.set(key, asked?.line ?? null)
  }
}
