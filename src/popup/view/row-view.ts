/** One folded line of the checklist: what it is, of whom, and by when. */
import type { Case } from "../../cases/case"
import { isLowGrade } from "../../cases/clocks"
import type { Entry } from "../../cases/entry"
import type { ItemState } from "../../cases/item"
import type { OrderState } from "../../orders/order"
import { owesShipping } from "../../orders/shipping-promise"
import type { Grade } from "../../rows"
import { parseTime } from "../../rules/time"
import type { Subject } from "../../today/day"
import { dueLabel, type Label } from "../../ui/due-label"
import type { Format } from "../../ui/format"
import { spokenItem } from "../../wording/variables"
import { popupTextIn } from "../text"

export interface RowView {
  readonly title: string
  readonly grade: Grade | null
  readonly unhappy: boolean
  /** Joined by dots under the title. */
  readonly about: readonly string[]
  readonly due: Label | null
}

export function rowView(entry: Entry, subject: Subject, now: number, format: Format): RowView {
  const due = dueLabel(entry, now, format)
  if (subject.kind === "case") return { ...caseRow(entry, subject.state, now, format), due }
  return {
    ...(subject.kind === "order"
      ? orderRow(entry, subject.state, now, format)
      : itemRow(subject.state, format)),
    grade: null,
    unhappy: false,
    due
  }
}

const filled = (parts: readonly (string | null)[]): string[] =>
  parts.filter((part) => part !== null && part !== "") as string[]

function caseRow(entry: Entry, state: Case, now: number, format: Format) {
  const { card, quoted } = format.text
  const { row } = popupTextIn(format.language)
  const { review } = state
  const item = spokenItem(review.itemTitle) || review.itemTitle
  const shown = { grade: review.grade, unhappy: !isLowGrade(state) }
  const channel = entry.channel === "phone" ? row.byPhone : row.byWangwang
  if (entry.why === "promise-broken" || entry.why === "promise-due") {
    const promise = state.promises.find(({ keptAt, due }) => keptAt === null && due === entry.due)
    return {
      title: promise?.text ?? "",
      grade: null,
      unhappy: false,
      about: filled([review.buyer, item, promise ? row.promiseMade(format.day(promise.madeAt, now)) : null])
    }
  }
  if (entry.why === "follow-up" && state.followUp) {
    const title = state.stage === "solved" ? format.text.row.confirm : row.followUp[state.followUp.from]
    return { ...shown, title, about: filled([item, review.buyer]) }
  }
  const written = format.date(parseTime(review.postedAt), now)
  const words = review.append && state.flags.includes("appended") ? review.append.text : review.text
  return {
    ...shown,
    title: words === "" ? card.noText : quoted(words),
    about: entry.why.startsWith("first-contact")
      ? filled([channel, item, review.buyer])
      : filled([item, review.buyer, written])
  }
}

function orderRow(entry: Entry, { order, createdAt }: OrderState, now: number, format: Format) {
  const { row } = popupTextIn(format.language)
  const [first] = order.items
  const count = order.items.reduce((sum, { quantity }) => sum + quantity, 0)
  const promised = owesShipping(order) ? row.told : format.text.toast.did["goods-back"]
  const hint = entry.why === "gift-message" ? row.gift : entry.why.startsWith("promise") ? promised : null
  return {
    title: format.text.row.count(first ? spokenItem(first.title) || first.title : order.orderId, count),
    about: filled([
      hint,
      `${order.buyer} ${format.text.row.tail(order.orderId)}`.trim(),
      hint === null ? row.paid(format.date(createdAt, now)) : null,
      order.paidCents === null ? null : format.money(order.paidCents)
    ])
  }
}

function itemRow({ title, itemId, fixes }: ItemState, format: Format) {
  const { row } = popupTextIn(format.language)
  return {
    title: title === "" ? itemId : title,
    about: [row.listing(format.text.list([...new Set(fixes.map(({ cause }) => cause))]))]
  }
}
