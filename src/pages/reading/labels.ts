/** What a block of a review's cell is, by its whole words. Compared with `Block.label`: one width, no invisible marks. */
import { chinaTime, datePattern } from "./date"
import { isId } from "./ids"

export type Label =
  | { kind: "text" }
  | { kind: "date"; named: boolean; at: string; feedId: string | null }
  | { kind: "feedId"; id: string | null }
  | { kind: "orderId"; id: string | null }
  | { kind: "append"; at: string | null; afterDays: number | null; rest: string }
  | { kind: "grade"; grade: "good" | "neutral" | "bad" }
  | { kind: "reply" }
  | { kind: "furniture" }

const dateLabels = "初次评价|首次评价|评价时间|评价日期"
const date = new RegExp(
  `^\\[?(?:(${dateLabels})(?:时间)?:?)? ?(${datePattern})(?: ?主评ID: ?(?<feedId>\\d+))?\\]?$`
)
const cutDate = new RegExp(`^(${dateLabels}):?`)
const feedId = /^主评ID ?: ?(.*)$/i
const orderId = /^(?:订单号|订单编号|主订单号) ?: ?(.*)$/
const appendDate = new RegExp(`^(?:追评|追加评价|追加评论)(?:时间)?:? ?(${datePattern})$`)
const appendDays =
  /^(?:(?:追评|追加评价|追加评论):? ?)?(?:确认)?收货后?(?:(\d{1,4}) ?天|当天)后?(?:追加评论|追加评价|追评)?$/
const appendName = /^(?:追评|追加评价|追加评论):? ?(.*)$/
const reply = /^\[?(?:掌柜回复|商家回复|卖家回复|店铺回复|解释)\]?:?/
const furniture =
  /^(?:展开|收起|展开全部|查看更多|查看原文|查看翻译|翻译|更多|复制|信用分不计分|\?|共?\d+ ?张)$/

export const grades: Readonly<Record<string, "good" | "neutral" | "bad">> = {
  好评: "good",
  中评: "neutral",
  差评: "bad"
}

const idOrNull = (text: string) => {
  const digits = text.replace(/ /g, "")
  return isId(digits) ? digits : null
}

const plainText: Label = { kind: "text" }
const starts = /^[[初首评主订追确收掌商卖店解展查翻更复信?共好中差\d]/

/** Reads a block's label; `more` names further words for the date (from the page doctor). */
export function labelOf(label: string, more: readonly string[] = []): Label {
  if (more.length > 0) {
    const word = more.find((each) => label.startsWith(each))
    const at = word ? chinaTime(label.slice(word.length).replace(/^ ?: ?/, "")) : null
    if (at) return { kind: "date", named: true, at, feedId: null }
  }
  if (label === "" || !starts.test(label)) return plainText
  const grade = grades[label]
  if (grade) return { kind: "grade", grade }
  const dated = date.exec(label)
  if (dated) {
    const at = chinaTime(dated[2] ?? "")
    if (at) return { kind: "date", named: dated[1] !== undefined, at, feedId: dated.groups?.feedId ?? null }
  }
  const id = feedId.exec(label)
  if (id) return { kind: "feedId", id: idOrNull(id[1] ?? "") }
  const order = orderId.exec(label)
  if (order) return { kind: "orderId", id: idOrNull(order[1] ?? "") }
  return (
    appendLabel(label) ??
    (reply.test(label) ? { kind: "reply" } : furniture.test(label) ? { kind: "furniture" } : plainText)
  )
}

function appendLabel(label: string): Label | null {
  const dated = appendDate.exec(label)
  if (dated) return { kind: "append", at: chinaTime(dated[1] ?? ""), afterDays: null, rest: "" }
  const days = appendDays.exec(label)
  if (days) return { kind: "append", at: null, afterDays: Number(days[1] ?? 0), rest: "" }
  const named = appendName.exec(label)
  return named ? { kind: "append", at: null, afterDays: null, rest: named[1] ?? "" } : null
}

/** A date label whose date is missing or cut: the page meant one. */
export const isBrokenDate = (label: string): boolean => cutDate.test(label) && labelOf(label).kind === "text"

const nothingWritten =
  /^(?:此|该)?(?:用户|买家|评价方)?(?:(?:没有|未|未及时)(?:填写|做出|作出)(?:任何)?(?:评价|评论)(?:内容)?)?,?(?:系统)?(?:默认好评|默认评价)?[.。!！]?$/

/** Words that stand for a review without words, such as 此用户没有填写评价 and 系统默认好评. */
export const isEmptyBody = (label: string): boolean => label.length >= 4 && nothingWritten.test(label)
