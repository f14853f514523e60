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
      zh: "是用了多久、哪个地方出的问题？方便的话拍张照，我看看怎么给您办好。",
      en: "After how long, and where did it fail? With a photo, if you can, I see how to settle it."
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

/** What belongs to one talk alone: a review, somebody's name, numbers, money, a day, what was done or promised. */
const ofOneBuyer: readonly RegExp[] = [
  /评价|[好中差改追]评|五星/,
  /女士|先生|小姐|太太|老师|同学|阿姨|叔叔|大哥|大姐|亲爱的|我(?:是|叫)|\*/,
  /\d{5}|单号|地址|电话|手机|微信|支付宝/,
  /\d ?[元块]|[元￥¥]|红包|优惠|赔|补偿|返现/,
  /[今明后昨][天早晚]|(?:周|星期|礼拜)[一二三四五六日天]|[上下]周|[上中下]午|\d ?[点号日]|\d:\d|月底|之内|以内|\d ?(?:天|小时)内/,
  /(?:给|帮|为)您(?:补|寄|发|退|换|重)|补(?:发|寄|您)|退(?:款|您|给)|已经?(?:给|帮|为|寄|发|退|补|安排|登记)|答应/
]

/** Says something that holds for whoever asks: words made for one buyer would be an untrue promise to the next. */
function isForAnyBuyer(text: string): boolean {
  return text.trim().length >= 8 && !ofOneBuyer.some((words) => words.test(text.normalize("NFKC")))
}
