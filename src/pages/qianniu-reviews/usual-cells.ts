/** The cells of a usual row, one method for each kind of column. */
import type { Grade, Review, Sentiment } from "../../rows"
import { scan } from "../reading/blocks"
import { itemIdOf } from "../reading/ids"
import { labelOf } from "../reading/labels"
import { mediaCountOf } from "../reading/media"
import { isVisible, plain, verbatim } from "../reading/normalise"
import { Form, Outline } from "../reading/outline"
import { replyOf } from "../reading/replied"
import { gradesIn, sentimentsIn } from "./said"
import { isPhrase, longest, usualDate, usualFeedId, usualNick, usualOrderId, usualText } from "./usual-words"

/** What the words of a cell say that holds no review, item or buyer. */
export interface Words {
  isBlank: boolean
  reply: ReturnType<typeof replyOf>
  sentiments: (Sentiment | null)[]
  grades: Exclude<Grade, "unknown">[]
}

type Append = NonNullable<Review["append"]>
type Content = Pick<Review, "text" | "postedAt" | "feedId" | "mediaCount"> & { body: Element }

const cut = /(?:…|\.\.\.)$/
const noWords: Words = {
  isBlank: true,
  reply: { replied: null, replyDaysLeft: null },
  sentiments: [],
  grades: []
}

/** Remembers within one reading what equal cells say. */
export class UsualCells {
  private readonly root = new Form()
  private readonly said = new Map<string, { cell: Element; words: Words | null }>()
  private readonly forms = new Map<Form, { blocks: boolean; controls: boolean }>()
  private readonly days = new Map<string, boolean>()
  private readonly titles = new Map<string, string | null>()

  constructor(private readonly hidden: ReadonlySet<Element>) {}

  private outline(cell: Element): Outline {
    return new Outline(cell, this.root, this.hidden)
  }

  isBlank(cell: Element): boolean {
    return !/\S/.test(cell.textContent ?? "")
  }

  /** Equal cells say the same; a browser compares them without handing out what is in them. */
  words(cell: Element): Words | null {
    const text = cell.textContent ?? ""
    if (!/\S/.test(text)) return noWords
    const known = this.said.get(text)
    if (known?.cell.isEqualNode(cell)) return known.words
    const words = this.wordsOf(cell)
    this.said.set(text, { cell, words })
    return words
  }

  private wordsOf(cell: Element): Words | null {
    const { blocks } = scan(cell, this.hidden)
    if (blocks.some(({ label }) => labelOf(label).kind === "orderId")) return null
    return {
      isBlank: blocks.length === 0,
      reply: replyOf(blocks),
      sentiments: sentimentsIn(blocks),
      grades: gradesIn(blocks)
    }
  }

  /** Nothing but a masked nick, in one text: mostly the first. */
  buyer(cell: Element): string | null {
    const nick = usualNick(cell.textContent ?? "")
    if (nick === null) return null
    let first: Node | null = this.hidden.size > 0 ? null : cell.firstChild
    while (first?.firstChild) first = first.firstChild
    if (first?.nodeName === "#text" && first.nodeValue?.trim() === nick) return nick
    const { texts } = this.outline(cell)
    return texts.length === 1 && texts[0]?.data.trim() === nick ? nick : null
  }

  /** A title in the only link, and the order number after it. */
  item(cell: Element): { itemTitle: string; itemId: string; orderId: string } | null {
    const { texts, links, isWhole } = this.outline(cell)
    const [title, order, number] = texts
    const [link] = links
    if (!isWhole || !title || !order || !link || texts.length > 3 || links.length > 1) return null
    if (!link.contains(title) || link.contains(order) || (number && link.contains(number))) return null
    const itemTitle = this.title(title.data)
    const itemId = itemTitle === null ? null : itemIdOf(link)
    const orderId = itemId === null ? null : usualOrderId(order.data, number?.data)
    return itemTitle === null || itemId === null || orderId === null ? null : { itemTitle, itemId, orderId }
  }

  private title(data: string): string | null {
    let title = this.titles.get(data)
    if (title === undefined) {
      const shown = verbatim(data)
      const { replied, replyDaysLeft } = replyOf([{ label: plain(shown) }])
      const isUsual =
        shown.length <= longest.title &&
        isVisible(shown) &&
        !cut.test(shown) &&
        replied === null &&
        replyDaysLeft === null
      title = isUsual ? shown : null
      this.titles.set(data, title)
    }
    return title
  }

  /** The review, perhaps phrases, its date, perhaps its id: each a block of its own. */
  content(cell: Element): Content | null {
    const outline = this.outline(cell)
    const { texts, media } = outline
    const [first] = texts
    const text = first ? usualText(first.data) : null
    if (!first?.parentElement || text === null || !this.parts(cell, outline).blocks) return null
    let postedAt: string | null = null
    let feedId: string | null = null
    for (let place = 1; place < texts.length; place += 1) {
      const { data } = texts[place] as Text
      const date = usualDate(data, this.days)
      const id = date === null ? usualFeedId(data) : null
      if ((date && postedAt) || (id && feedId) || (!date && !id && !isPhrase(data))) return null
      postedAt ??= date
      feedId ??= id
    }
    if (postedAt === null) return null
    const mediaCount =
      media.length === 0 ? 0 : mediaCountOf({ media: media.map((element) => ({ element, after: 1 })) })
    return { text, postedAt, feedId, mediaCount, body: first.parentElement }
  }

  /** A 追评: its text and its label, in no link or button. */
  append(cell: Element): Append | null {
    const outline = this.outline(cell)
    const [first, second] = outline.texts
    const text = first ? usualText(first.data) : null
    if (text === null || !second || outline.texts.length > 2) return null
    const is = labelOf(plain(second.data))
    if (is.kind !== "append" || is.rest !== "") return null
    const { blocks, controls } = this.parts(cell, outline)
    return blocks && !controls ? { text, afterDays: is.afterDays, postedAt: is.at } : null
  }

  /** Whether every text is a block of its own, and whether any stands in a link or button: by the form alone. */
  private parts(cell: Element, { form, texts }: Outline) {
    let parts = this.forms.get(form)
    if (parts === undefined) {
      const { blocks } = scan(cell, this.hidden)
      parts = {
        blocks: blocks.length === texts.length && blocks.every((block) => block.parts.length === 1),
        controls: blocks.some(({ control }) => control !== null)
      }
      this.forms.set(form, parts)
    }
    return parts
  }
}
