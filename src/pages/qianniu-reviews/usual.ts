/**
 * Rows of the form that the page usually draws, read with few looks at the page. Every condition here is narrower
 * than those of the careful reading (drafts, review), so that both give the same; null leaves a row to that.
 */
import type { Grade, Review, Sentiment } from "../../rows"
import type { Header } from "../reading/columns"
import type { GridRow } from "../reading/table"
import type { words } from "./detect"
import { usualAppend, usualBuyer, usualContent, usualItem } from "./usual-cells"
import { UsualSayings } from "./usual-sayings"

/** All of a review but what stands outside its row's cells. */
export interface UsualReview {
  row: Omit<Review, "append" | "grade">
  /** The grades that its words name. */
  grades: Exclude<Grade, "unknown">[]
  /** Where marks are no grade, for they are in the buyer's hands. */
  cells: { buyer: Element; content: Element; body: Element }
}

export class UsualRows {
  private readonly sayings: UsualSayings
  private readonly days = new Map<string, boolean>()
  private readonly titles = new Map<string, string | null>()

  /** `unseen`: the rows that hold something which nobody sees; they are not usual. */
  constructor(
    private readonly header: Header<keyof typeof words>,
    private readonly unseen: ReadonlySet<Element>
  ) {
    this.sayings = new UsualSayings(unseen)
  }

  review(row: GridRow): UsualReview | null {
    const own = this.columns(row)
    const buyer = own && usualBuyer(own.buyer)
    if (!own || buyer === null) return null
    const item = usualItem(own.item, this.titles)
    const content = item && usualContent(own.content, this.days)
    const said = content && this.beside(row.own, own)
    if (!item || !content || !said) return null
    return {
      row: {
        feedId: content.feedId,
        orderId: item.orderId,
        itemId: item.itemId,
        itemTitle: item.itemTitle,
        buyer,
        sentiment: said.sentiment,
        text: content.text,
        postedAt: content.postedAt,
        mediaCount: content.mediaCount,
        replied: said.replied,
        replyDaysLeft: said.replyDaysLeft
      },
      grades: said.grades,
      cells: { buyer: own.buyer, content: own.content, body: content.body }
    }
  }

  /** A row below a review that the page marks as its 追评. */
  append(row: GridRow): NonNullable<Review["append"]> | null {
    if (!row.element.classList.contains("next-table-expanded-row")) return null
    const own = this.columns(row)
    return own && isBlank(own.item) && isBlank(own.buyer) ? usualAppend(own.content) : null
  }

  /** The cells under the header's columns, in a row without spans. */
  private columns({ element, own, columns }: GridRow) {
    const { at, width } = this.header
    if (columns !== own || own.length !== width || this.unseen.has(element)) return null
    const [content, item, buyer] = [own[at.content ?? -1], own[at.item ?? -1], own[at.buyer ?? -1]]
    return content && item && buyer ? { content, item, buyer } : null
  }

  /** What all other cells say together: of the reply, in Alibaba's own reading, as a grade. */
  private beside(all: Element[], { content, item, buyer }: Record<"content" | "item" | "buyer", Element>) {
    let replied: boolean | null = null
    let replyDaysLeft: number | null = null
    const sentiments: (Sentiment | null)[] = []
    const grades: UsualReview["grades"] = []
    for (let column = 0; column < all.length; column += 1) {
      const cell = all[column] as Element
      if (cell === content || cell === item || cell === buyer) continue
      const said = this.sayings.of(cell)
      if (!said || (said.isBlank && column === this.header.at.sentiment)) return null
      if (said.isBlank) continue
      if (said.reply.replied !== null) replied = replied === true || said.reply.replied
      replyDaysLeft = said.reply.replyDaysLeft ?? replyDaysLeft
      sentiments.push(...said.sentiments)
      grades.push(...said.grades)
    }
    const [sentiment] = sentiments
    if (replied === null || sentiment === undefined || sentiments.some((each) => each !== sentiment))
      return null
    return { replied, replyDaysLeft, sentiment, grades }
  }
}

const isBlank = (cell: Element) => !/\S/.test(cell.textContent ?? "")
