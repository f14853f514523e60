/**
 * Rows of the form that the page usually draws, read with few looks at the page. Every condition here is narrower
 * than those of the careful reading (drafts, review), so that both give the same; null leaves a row to that.
 */
import type { Grade, Review, Sentiment } from "../../rows"
import type { Header } from "../reading/columns"
import type { GridRow } from "../reading/table"
import type { words } from "./detect"
import { UsualCells } from "./usual-cells"

/** All of a review but what stands outside its row's cells. */
export interface UsualReview {
  row: Omit<Review, "append" | "grade">
  /** The grades that its words name. */
  grades: Exclude<Grade, "unknown">[]
  /** Where marks are no grade, for they are in the buyer's hands. */
  cells: { buyer: Element; content: Element; body: Element }
}

export class UsualRows {
  private readonly cells: UsualCells

  constructor(
    private readonly header: Header<keyof typeof words>,
    hidden: ReadonlySet<Element>
  ) {
    this.cells = new UsualCells(hidden)
  }

  review(row: GridRow): UsualReview | null {
    const own = this.columns(row)
    const nick = own && this.cells.buyer(own.buyer)
    if (!own || !nick) return null
    const item = this.cells.item(own.item)
    const content = item && this.cells.content(own.content)
    const said = content && this.beside(row.own, own)
    if (!item || !content || !said) return null
    const { body, text, postedAt, feedId, mediaCount } = content
    return {
      row: {
        feedId,
        orderId: item.orderId,
        itemId: item.itemId,
        itemTitle: item.itemTitle,
        buyer: nick,
        sentiment: said.sentiment,
        text,
        postedAt,
        mediaCount,
        replied: said.replied,
        replyDaysLeft: said.replyDaysLeft
      },
      grades: said.grades,
      cells: { buyer: own.buyer, content: own.content, body }
    }
  }

  /** A row below a review that the page marks as its 追评. */
  append(row: GridRow): NonNullable<Review["append"]> | null {
    if (!row.element.classList.contains("next-table-expanded-row")) return null
    const own = this.columns(row)
    if (!own || !this.cells.isBlank(own.item) || !this.cells.isBlank(own.buyer)) return null
    return this.cells.append(own.content)
  }

  /** The cells under the header's columns, in a row without spans. */
  private columns({ own, columns }: GridRow) {
    const { at, width } = this.header
    if (columns !== own || own.length !== width) return null
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
      const words = this.cells.words(cell)
      if (!words || (words.isBlank && column === this.header.at.sentiment)) return null
      if (words.isBlank) continue
      if (words.reply.replied !== null) replied = replied === true || words.reply.replied
      replyDaysLeft = words.reply.replyDaysLeft ?? replyDaysLeft
      sentiments.push(...words.sentiments)
      grades.push(...words.grades)
    }
    const [sentiment] = sentiments
    if (replied === null || sentiment === undefined || sentiments.some((each) => each !== sentiment))
      return null
    return { replied, replyDaysLeft, sentiment, grades }
  }
}
