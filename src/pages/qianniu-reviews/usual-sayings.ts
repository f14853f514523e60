/** What the platform's own words say beside a review: of the reply, in Alibaba's reading, as a grade. */
import type { Grade, Sentiment } from "../../rows"
import { scan } from "../reading/blocks"
import { labelOf } from "../reading/labels"
import { replyOf } from "../reading/replied"
import { gradesIn, sentimentsIn } from "./said"

export interface Saying {
  isBlank: boolean
  reply: ReturnType<typeof replyOf>
  sentiments: (Sentiment | null)[]
  grades: Exclude<Grade, "unknown">[]
}

const nothing: Saying = {
  isBlank: true,
  reply: { replied: null, replyDaysLeft: null },
  sentiments: [],
  grades: []
}

/** Of one page, where row after row says one of a few things: each is understood once. */
export class UsualSayings {
  private readonly known = new Map<string, { cell: Element; saying: Saying | null }>()

  constructor(private readonly hidden: ReadonlySet<Element>) {}

  /** Equal cells say the same; a browser compares them without handing out what is in them. */
  of(cell: Element): Saying | null {
    const text = cell.textContent ?? ""
    if (!/\S/.test(text)) return nothing
    const known = this.known.get(text)
    if (known?.cell.isEqualNode(cell)) return known.saying
    const saying = this.understood(cell)
    this.known.set(text, { cell, saying })
    return saying
  }

  private understood(cell: Element): Saying | null {
    const { blocks } = scan(cell, this.hidden)
    if (blocks.some(({ label }) => labelOf(label).kind === "orderId")) return null
    return {
      isBlank: blocks.length === 0,
      reply: replyOf(blocks),
      sentiments: sentimentsIn(blocks),
      grades: gradesIn(blocks)
    }
  }
}
