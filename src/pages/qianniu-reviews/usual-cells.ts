/** The cells of a usual row, by their texts: one function for each kind of column, null for a cell of another form. */
import type { Review } from "../../rows"
import { type CellText, textsOf } from "../reading/cell-texts"
import { itemIdOf } from "../reading/ids"
import { labelOf } from "../reading/labels"
import { mediaCountOf } from "../reading/media"
import { isVisible, plain, verbatim } from "../reading/normalise"
import { replyOf } from "../reading/replied"
import { isPhrase, longest, usualDate, usualFeedId, usualNick, usualOrderId, usualText } from "./usual-words"

type Content = Pick<Review, "text" | "postedAt" | "feedId" | "mediaCount"> & { body: Element }
type Append = NonNullable<Review["append"]>

const cut = /(?:…|\.\.\.)$/

/** Nothing but a masked nick, in one text. */
export function usualBuyer(cell: Element): string | null {
  const texts = textsOf(cell)?.texts
  return texts?.length === 1 && texts[0] ? usualNick(texts[0].text) : null
}

/** A title in the only link, and the order number after it. */
export function usualItem(cell: Element, titles: Map<string, string | null>) {
  const texts = textsOf(cell)?.texts ?? []
  const [title, order, number] = texts
  if (!title || !order || texts.length > 3) return null
  const links = cell.querySelectorAll("a") // quicker than asking by tag name: that makes a list that stays alive
  const [link] = links
  if (!link || links.length > 1 || !link.contains(title.holder)) return null
  if (link.contains(order.holder) || (number && link.contains(number.holder))) return null
  const itemTitle = usualTitle(title.text, titles)
  const itemId = itemTitle === null ? null : itemIdOf(link)
  const orderId = itemId === null ? null : usualOrderId(order.text, number?.text)
  return itemTitle === null || itemId === null || orderId === null ? null : { itemTitle, itemId, orderId }
}

/** A whole title that says nothing of a reply; `titles` remembers those of this page. */
function usualTitle(text: string, titles: Map<string, string | null>): string | null {
  const known = titles.get(text)
  if (known !== undefined) return known
  const shown = verbatim(text)
  const { replied, replyDaysLeft } = replyOf([{ label: plain(shown) }])
  const isUsual =
    shown.length <= longest.title &&
    isVisible(shown) &&
    !cut.test(shown) &&
    replied === null &&
    replyDaysLeft === null
  titles.set(text, isUsual ? shown : null)
  return isUsual ? shown : null
}

/** The review, perhaps phrases, its date, perhaps its id: each a block of its own. */
export function usualContent(cell: Element, days: Map<string, boolean>): Content | null {
  const blocks = blocksOf(cell)
  const [first] = blocks
  const text = first ? usualText(first.text) : null
  if (!first || text === null) return null
  let postedAt: string | null = null
  let feedId: string | null = null
  for (let place = 1; place < blocks.length; place += 1) {
    const said = blocks[place]?.text ?? ""
    const date = usualDate(said, days)
    const id = date === null ? usualFeedId(said) : null
    if ((date && postedAt) || (id && feedId) || (!date && !id && !isPhrase(said))) return null
    postedAt ??= date
    feedId ??= id
  }
  return postedAt === null
    ? null
    : { text, postedAt, feedId, mediaCount: usualMediaCount(cell), body: first.holder }
}

function blocksOf(cell: Element): CellText[] {
  const found = textsOf(cell)
  return found?.areBlocks ? found.texts : []
}

function usualMediaCount(cell: Element): number {
  if (!cell.querySelector("img") && !cell.querySelector("video")) return 0 // cheaper than a list of none
  return mediaCountOf({
    media: [...cell.querySelectorAll("img,video")].map((element) => ({ element, after: 1 }))
  })
}

/** A 追评: its text and its label, in no link or button. */
export function usualAppend(cell: Element): Append | null {
  const blocks = blocksOf(cell)
  const [first, second] = blocks
  const text = first ? usualText(first.text) : null
  if (text === null || !second || blocks.length > 2) return null
  const is = labelOf(plain(second.text))
  if (is.kind !== "append" || is.rest !== "") return null
  if (blocks.some(({ holder }) => holder.closest("a,button"))) return null
  return { text, afterDays: is.afterDays, postedAt: is.at }
}
