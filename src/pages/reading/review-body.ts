/** Tells the buyer's words in a review's cell from what the page prints around them: by place, not by words. */
import { type Block, longestLabel } from "./blocks"
import { Unread } from "./failure"
import { isBrokenDate, isEmptyBody, type Label, labelOf } from "./labels"
import { plain, verbatim } from "./normalise"

export interface Piece extends Block {
  is: Label
}

/** The longest phrase that Alibaba's reading prints under a review; anything longer might be the buyer's. */
export const longestPhrase = 24

/** The longest text that a review or a later comment may have. */
export const longestText = 20_000

/** Blocks with their labels. A block joined from several elements is taken apart where one of them is a label. */
export function pieces(blocks: Block[], dateWords: readonly string[] = []): Piece[] {
  return blocks.flatMap((block): Piece[] => {
    const is = labelOf(block.label, dateWords)
    if (block.parts.length < 2 || is.kind !== "text") return [{ ...block, is }]
    const parts = block.parts.map((text) => ({
      text: verbatim(text),
      label: text.length > longestLabel ? "" : plain(text)
    }))
    const labels = parts.map(({ label }) => labelOf(label, dateWords))
    if (labels.every(({ kind }) => kind === "text")) return [{ ...block, is }]
    return parts.map((part, index) => ({
      ...block,
      ...part,
      parts: [part.text],
      is: labels[index] ?? { kind: "text" }
    }))
  })
}

type Lead = "date" | "feedId" | null

/** The label that stands before the text in every row of a page, where a page prints one there. */
export function leadOf(rows: Piece[][]): Lead {
  const drawn = rows.filter((row) => row.length > 0)
  const kind = drawn[0]?.[0]?.is.kind
  if (drawn.length < 2 || (kind !== "date" && kind !== "feedId")) return null
  const once = (row: Piece[]) =>
    row.length > 1 && row[0]?.is.kind === kind && row.filter(({ is }) => is.kind === kind).length === 1
  return drawn.every(once) ? kind : null
}

export interface Body {
  /** The block with the buyer's words. */
  block: Piece
  text: string
  /** What the page prints after it. */
  rest: Piece[]
  /** It ends with … beside a button that unfolds it. */
  cut: boolean
}

/** The page offers to show more of a text that ends like this. */
export const isCut = (text: string, beside: Piece[]): boolean =>
  /(?:…|\.\.\.)$/.test(text) &&
  beside.some(({ is, label }) => is.kind === "furniture" && /^展开|^查看更多/.test(label))

/**
 * The body is the first block. Where that looks like a label which a page might print there, it is the body
 * all the same if such a label follows too; if none follows, nobody can tell the label from an imitation.
 */
export function bodyOf(all: Piece[], lead: Lead): Body {
  const list = lead ? all.slice(1) : all
  const [block, ...rest] = list
  if (!block) throw new Unread("text", "no text is shown")
  const { kind } = block.is
  const again = rest.some(({ is }) => is.kind === kind)
  const followed = rest.some(({ is }) => is.kind === "text")
  const doubtful =
    kind === "date" || kind === "feedId" || ((kind === "grade" || kind === "furniture") && followed)
  if (doubtful && !again) throw new Unread("text", "a label stands where the text should be")
  if (block.parts.length > 1) throw new Unread("text", "other words stand inside the text")
  if (rest.some(({ is, text }) => is.kind === "text" && text.length > longestPhrase))
    throw new Unread("text", "a second text stands beside the first")
  return {
    block,
    text: isEmptyBody(block.label) ? "" : block.text,
    rest: lead ? [...all.slice(0, 1), ...rest] : rest,
    cut: isCut(block.text, rest)
  }
}

/** The one date among the blocks after the body; named ones go before bare ones. */
export function postedAtOf(rest: Piece[]): string {
  const dates = rest.flatMap(({ is }) => (is.kind === "date" ? [is] : []))
  const named = dates.filter((each) => each.named)
  const chosen = named.length > 0 ? named : dates
  const [first] = chosen
  if (!first) {
    const broken = rest.some(({ label }) => isBrokenDate(label))
    throw new Unread("postedAt", broken ? "the date is cut or impossible" : "no date is shown")
  }
  if (chosen.length > 1) throw new Unread("postedAt", "several dates are shown")
  return first.at
}

/** The 主评ID after the body, null where the page prints none. */
export function feedIdOf(rest: Piece[]): string | null {
  const ids = rest.flatMap(({ is }) =>
    is.kind === "feedId" ? [is.id] : is.kind === "date" && is.feedId !== null ? [is.feedId] : []
  )
  if (ids.length === 0) return null
  const [id] = ids
  if (ids.length > 1 || !id) throw new Unread("feedId", "the number behind 主评ID is not one id")
  return id
}
