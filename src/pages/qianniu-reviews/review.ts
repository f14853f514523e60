import type { Review, Sentiment } from "../../rows"
import { REST_IS_READ } from "../../unread"
import { CUT, type Problem } from "../page"
import type { Block } from "../reading/blocks"
import { buyerOf } from "../reading/buyer"
import { Unread } from "../reading/failure"
import { gradeOf } from "../reading/grade"
import { isId } from "../reading/ids"
import { itemOf } from "../reading/item"
import { labelOf } from "../reading/labels"
import { mediaCountOf } from "../reading/media"
import { replyOf } from "../reading/replied"
import { bodyOf, feedIdOf, type Piece, postedAtOf } from "../reading/review-body"
import type { CarefulDraft } from "./drafts"
import type { PageFacts } from "./facts"
import { gradesIn, isSentiment, sentimentsIn } from "./said"

/**
 * One review from a row's blocks. Throws Unread for what makes the row worthless when it is wrong;
 * `problems` takes what is missing only.
 */
export function reviewOf(draft: CarefulDraft, page: PageFacts, problems: Problem[]): Review {
  const { cells, content, others } = draft
  if (!cells) throw new Unread("row", "its cells do not match the header")
  if (draft.followedByUnknown) throw new Unread("append", "the row below cannot be understood")
  const body = bodyOf(content, page.lead)
  if (body.cut) problems.push({ field: "text", reason: CUT })
  if (body.rest.some(({ is }) => is.kind === "append"))
    throw new Unread("append", "its label stands in the review")
  const item = itemOf(cells.item.cell, cells.item.scan, isFurniture)
  const reply = replyOf(others)
  const shownReply = body.rest.some(({ is }) => is.kind === "reply")
  if (reply.replied === null && !shownReply) throw new Unread("replied", "the operations are not drawn")
  const feedId = feedIdOf(body.rest)
  return {
    feedId,
    orderId: feedId && !page.showsOrders ? null : orderIdOf(others, page.orderLabels),
    itemId: item.itemId,
    itemTitle: item.title,
    buyer: buyerOf(cells.buyer.scan.blocks),
    grade: gradeOf(draft.element, page.marks, leavesOf(others, body.rest), page.filter, (element) =>
      isOutside(element, {
        buyer: cells.buyer.cell,
        content: cells.content.cell,
        body: body.block.element
      })
    ),
    sentiment: page.showsSentiments
      ? sentimentOf(draft, body.text, page.blankSentiments > 1, problems)
      : null,
    text: body.text,
    postedAt: postedAtOf(body.rest),
    append: draft.append?.() ?? null,
    mediaCount: mediaCountOf(cells.content.scan),
    replied: shownReply || reply.replied === true,
    replyDaysLeft: reply.replyDaysLeft
  }
}

const isFurniture = (label: string) =>
  labelOf(label).kind !== "text" || /^(?:订单号|商家编码|规格)/.test(label)

const leavesOf = (others: Block[], rest: Piece[]) => [
  ...gradesIn(others),
  ...rest.flatMap(({ is }) => (is.kind === "grade" ? [is.grade] : []))
]

/** A titled element counts unless it holds the buyer's words, the item's title or the nick. */
export const isOutside = (
  element: Element,
  { buyer, content, body }: Record<"buyer" | "content" | "body", Element>
): boolean =>
  !buyer.contains(element) &&
  !body.contains(element) &&
  !(element.contains(body) && content.contains(element)) &&
  !element.closest("a[href]")

/** Alibaba's own reading. A word that is new there is reported, and counts as none. */
function sentimentOf(
  { others, sentiment }: CarefulDraft,
  text: string,
  blankByDesign: boolean,
  problems: Problem[]
): Sentiment | null {
  const said = new Set(sentimentsIn(others))
  const [only] = said
  if (said.size > 1) throw new Unread("sentiment", "two different ones are shown")
  if (said.size === 1) return only ?? null
  const other = sentiment?.find(({ label }) => label.length > 1 && labelOf(label).kind === "text")
  if (other) problems.push({ field: "sentiment", reason: `a word that is not known${REST_IS_READ}` })
  else if (sentiment && !(text === "" && blankByDesign))
    throw new Unread("sentiment", "its cell is not drawn")
  return null
}

/** False where three rows or more name their items and none prints an order number: then there are none by design. */
export const showsOrders = (found: CarefulDraft[], taught: readonly string[]): boolean =>
  found.filter(({ cells }) => cells?.item.scan.blocks.length).length < 3 ||
  found.some(({ others }) =>
    others.some(
      ({ label }) => labelOf(label).kind === "orderId" || taught.some((word) => label.startsWith(word))
    )
  )

/** False where three rows or more are drawn and none shows a reading: this shop's page has none. */
export const showsSentiments = (found: CarefulDraft[]): boolean =>
  found.filter(({ cells }) => cells?.item.scan.blocks.length).length < 3 ||
  found.some(({ others, sentiment }) => sentiment?.length || others.some(({ label }) => isSentiment(label)))

/** The number behind 订单号, in the same block or in the next. */
function orderIdOf(others: Block[], taught: readonly string[]): string | null {
  const found: string[] = []
  others.forEach(({ label, control }, index) => {
    const word = taught.find((each) => label.startsWith(each))
    if (control?.nodeName === "A" || (!word && !(label[0] === "订" || label[0] === "主"))) return
    if (!word && labelOf(label).kind !== "orderId") return
    const rest = (word ? label.slice(word.length) : label.replace(/^[^:]*/, "")).replace(/[: ]/g, "")
    found.push(rest || (others[index + 1]?.label.replace(/ /g, "") ?? ""))
  })
  const [id] = new Set(found)
  if (id === undefined) throw new Unread("orderId", "no order number is shown")
  if (new Set(found).size > 1 || !isId(id))
    throw new Unread("orderId", "what stands behind 订单号 is not one order number")
  return id
}
