/**
 * Answers that an item's solved cases have prepared: first the question about what went wrong, then the way
 * that helped (3-01 to 3-05). Nothing is made up: a way is a sentence of the page or words that were sent.
 */
import type { Case } from "../cases/case"
import { type ItemState, itemKey } from "../cases/item"
import { causeOf } from "../cases/remedies"
import type { Cause } from "../causes"

export type AnswerKind = "usage" | "warranty"

export interface PreparedAnswer {
  readonly kind: AnswerKind
  readonly ask: { readonly zh: string; readonly en: string }
  readonly ways: readonly Way[]
  readonly solved: number
  readonly confirmed: number
  readonly source: string
}

export interface Way {
  readonly text: string
  /** The sentence on the item's page, or what was written to a buyer whose case was solved. */
  readonly from: "page" | "message"
  /** How many solved cases used these words; those whose buyers confirmed it count twice in the order. */
  readonly times: number
}

const kinds: Readonly<
  Record<AnswerKind, { ask: PreparedAnswer["ask"]; causes: readonly Cause[]; source: string }>
> = {
  usage: {
    ask: {
      zh: "您现在用到哪一步了？是哪里和想的不一样？我先听明白，再跟您说怎么弄。",
      en: "How far did you get, and where was it not as expected? First I listen, then I tell you the way."
    },
    causes: ["不会用", "与描述不符", "尺寸", "色差", "气味", "仅期待不符"],
    source: "3-01 至 3-03"
  },
  warranty: {
    ask: {
      zh: "是用了多久、哪个地方出的问题？方便的话拍张照，我按保修给您办。",
      en: "After how long, and where did it fail? With a photo, if you can, I settle it under warranty."
    },
    causes: ["质量", "破损", "保修", "少发漏发", "产品"],
    source: "3-01、3-05"
  }
}

export interface Sent {
  /** Milliseconds. */
  readonly at: number
  readonly text: string
}

/**
 * @param cases of any item; only solved and confirmed ones of this item count, never forgotten ones
 * @param sent what was written to the buyer of a case
 * @returns a kind only where there is a way to tell
 */
export function preparedAnswers(
  item: Pick<ItemState, "itemId" | "fixedText">,
  cases: readonly Case[],
  sent: (state: Case) => readonly Sent[]
): PreparedAnswer[] {
  const own = cases.filter(
    (state) => state.solvedAt !== null && state.forgottenAt === null && itemKey(state.review) === item.itemId
  )
  return (["usage", "warranty"] as const).flatMap((kind) => {
    const { ask, causes, source } = kinds[kind]
    const solved = own.filter((state) => (causes as readonly (string | null)[]).includes(causeOf(state)))
    const page: Way[] =
      kind === "usage" && item.fixedText ? [{ text: item.fixedText, from: "page", times: 0 }] : []
    const ways = [...page, ...messageWays(solved, sent)]
    const confirmed = solved.filter(({ confirmedAt }) => confirmedAt !== null).length
    return ways.length === 0 ? [] : [{ kind, ask, ways, solved: solved.length, confirmed, source }]
  })
}

/** The fullest message before it was solved, the most proven first. */
function messageWays(solved: readonly Case[], sent: (state: Case) => readonly Sent[]): Way[] {
  const ways = new Map<string, { times: number; weight: number }>()
  for (const state of solved) {
    const [text] = sent(state)
      .filter(({ at, text }) => at <= (state.solvedAt as number) && isForAnyBuyer(text))
      .map(({ text }) => text.trim())
      .sort((one, other) => other.length - one.length)
    if (text === undefined) continue
    const way = ways.get(text) ?? { times: 0, weight: 0 }
    ways.set(text, { times: way.times + 1, weight: way.weight + (state.confirmedAt === null ? 1 : 2) })
  }
  return [...ways]
    .sort(([, one], [, other]) => other.weight - one.weight)
    .map(([text, { times }]) => ({ text, from: "message", times }))
}

/** Says something, speaks of no review, and carries no number of one buyer's order or phone. */
function isForAnyBuyer(text: string): boolean {
  return text.trim().length >= 8 && !/评价|[好中差改追]评|\d{5}/.test(text)
}
