/** Which fields of the page are for words to buyers, and on which channel they are said. */
import type { Channel } from "../../../wording/context"

export interface ReplyBox {
  readonly field: HTMLElement
  /** What it stands in: a dialog, a form, a row. */
  readonly around: Element
  readonly channel: Channel
}

const frames =
  "[role=dialog], [role=alertdialog], [aria-modal], dialog, form, .next-dialog, .next-drawer, .next-overlay-inner, tr, li"
const toEverybody = /评价回复|追评回复|回复评价|回复内容|回复买家|掌柜回复|解释|回\s*复/
const toOneBuyer = /旺旺|发送消息|联系买家|给买家|买家消息|留言|聊天/
/** Complaints, remarks and searches are written to somebody else. */
const toOthers = /投诉|备注|举报|申诉|搜索/
const MOST_WORDS = 600

/** Null for a field that is none, or of which it is not clear. */
export function replyBoxOf(target: EventTarget | null): ReplyBox | null {
  const field = fieldOf(target)
  if (field === null) return null
  const around = field.closest(frames) ?? field.parentElement?.parentElement ?? field
  const own = ["placeholder", "aria-label", "title", "name"]
    .map((name) => field.getAttribute(name) ?? "")
    .join(" ")
  const channel = channelIn(own) ?? (toOthers.test(own) ? null : channelIn(headOf(around, field)))
  return channel && { field, around, channel }
}

function fieldOf(target: EventTarget | null): HTMLElement | null {
  if (target instanceof HTMLTextAreaElement) return target.readOnly || target.disabled ? null : target
  if (!(target instanceof HTMLElement) || !target.isContentEditable) return null
  let field = target
  while (field.parentElement?.isContentEditable) field = field.parentElement
  return field
}

/** A dialog's name and its words outside of the field, without what a buyer wrote far below. */
function headOf(around: Element, field: Element): string {
  const heading = around.querySelector("h1, h2, h3, h4, header, [class*=title], [class*=header]")?.textContent
  const named = `${around.getAttribute("aria-label") ?? ""} ${heading ?? ""}`
  if (named.trim() !== "") return named
  const typed = field.textContent ?? ""
  return (around.textContent ?? "").replace(typed, "").slice(0, MOST_WORDS)
}

function channelIn(words: string): Channel | null {
  if (toOthers.test(words)) return null
  if (toOneBuyer.test(words)) return "wangwang"
  return toEverybody.test(words) ? "public" : null
}

/** What is in it now. In an editable element each line is a child of its own. */
export const textOf = (field: HTMLElement): string =>
  field instanceof HTMLTextAreaElement
    ? field.value
    : [...field.childNodes].map(({ textContent }) => textContent ?? "").join("\n")
