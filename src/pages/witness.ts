/**
 * Reads the answers to the page's own calls. The body comes through the page's world, where any script may
 * have written it: it is sized, parsed by a schema, and never trusted against what is on the screen.
 */
import * as z from "zod/mini"
import { Order, Review } from "../rows"
import type { Answer, AnsweredReview } from "./answer"
import { chinaTimeOf } from "./reading/date"
import { Unread } from "./reading/failure"
import { isId, itemIdIn } from "./reading/ids"
import { isEmptyBody } from "./reading/labels"
import { plain, verbatim } from "./reading/normalise"
import { orderFrom, soldAnswer } from "./reading/sold-answer"

/** The calls whose answers are understood. */
export const witnessApis = ["mtop.rm.sellercenter.list.data.pc", "asyncSold"] as const
export type WitnessApi = (typeof witnessApis)[number]

/** The longest body that is looked at, in characters: a page of 100 rows has about 300,000. */
export const largestAnswer = 4_000_000

const text = z.string().check(z.maxLength(20_000))
const loose = z.optional(z.nullable(z.union([z.string(), z.number()])))
const media = z.optional(z.nullable(z.array(z.unknown()).check(z.maxLength(100))))

const Row = z.object({
  rateContent: z.object({
    mainRate: z.object({
      feedId: loose,
      content: z.optional(z.nullable(text)),
      date: z.number().check(z.int(), z.minimum(1e12), z.maximum(1e13)),
      mediaList: media
    }),
    appendRate: z.optional(
      z.nullable(
        z.object({ content: z.optional(z.nullable(text)), days: z.optional(z.nullable(z.number())) })
      )
    )
  }),
  emotionType: z.optional(z.nullable(z.object({ status: loose }))),
  userInfo: z.object({ userName: text }),
  orderInfo: z.object({ mainOrderId: loose, orderId: loose }),
  itemInfo: z.object({ itemId: loose, title: text, link: z.optional(z.nullable(text)) })
})

const Body = z.object({
  ret: z.array(z.string()),
  data: z.object({ data: z.object({ dataSource: z.array(z.unknown()).check(z.maxLength(500)) }) })
})

/** Strings only: a number may have lost its last digits. An item's id is short enough. */
const stringId = (value: unknown) => (typeof value === "string" && isId(value) ? value : null)
const shortId = (value: unknown) => stringId(Number.isSafeInteger(value) ? String(value) : value)

const sentiments: Readonly<Record<string, Review["sentiment"]>> = {
  "11": "positive",
  "12": "neutral",
  "13": "negative"
}

/**
 * The rows that an answer holds, or why it holds none. Rows that do not fit are left out: the screen still has them.
 * `replied`, `replyDaysLeft` and `grade` are not in the answer; the screen alone says them.
 */
export function rowsFromAnswer(api: string, body: string): Answer | { error: string } {
  if (typeof body !== "string" || body.length > largestAnswer) return { error: "the answer is too large" }
  if (api === "asyncSold") {
    const answer = soldAnswer(body)
    if (!answer) return { error: "the answer has no mainOrders" }
    return {
      orders: answer.mainOrders.flatMap((order) => kept(() => Order.safeParse(orderFrom(order)).data))
    }
  }
  if (api !== "mtop.rm.sellercenter.list.data.pc") return { error: "an answer to a call that is not known" }
  const parsed = Body.safeParse(json(body))
  if (!parsed.success) return { error: "the answer has no dataSource" }
  if (!parsed.data.ret.some((code) => /SUCCESS|调用成功/.test(code))) return { error: "the call was refused" }
  return { reviews: parsed.data.data.data.dataSource.flatMap((row) => kept(() => reviewFrom(row))) }
}

function json(body: string): unknown {
  try {
    return JSON.parse(/^\s*mtopjsonp\d*\(([\s\S]*)\)\s*;?\s*$/.exec(body)?.[1] ?? body)
  } catch {
    return null
  }
}

/** One row or none; only what a row itself cannot give is swallowed. */
function kept<Row>(read: () => Row | undefined): Row[] {
  try {
    const row = read()
    return row === undefined ? [] : [row]
  } catch (problem) {
    if (problem instanceof Unread) return []
    throw problem
  }
}

function reviewFrom(value: unknown): AnsweredReview | undefined {
  const row = Row.safeParse(value).data
  if (!row) return undefined
  const { mainRate, appendRate } = row.rateContent
  const orderIds = [row.orderInfo.mainOrderId, row.orderInfo.orderId].flatMap((id) => stringId(id) ?? [])
  const words = (content: string | null | undefined) => {
    const said = verbatim(content ?? "")
    return isEmptyBody(plain(said.slice(0, 120))) ? "" : said
  }
  const days = appendRate?.days
  const review = Review.safeParse({
    feedId: stringId(mainRate.feedId),
    orderId: orderIds[0] ?? null,
    itemId: shortId(row.itemInfo.itemId) ?? itemIdIn(row.itemInfo.link ?? null),
    itemTitle: row.itemInfo.title,
    buyer: row.userInfo.userName.trim(),
    grade: "unknown",
    sentiment: sentiments[String(row.emotionType?.status ?? "")] ?? null,
    text: words(mainRate.content),
    postedAt: chinaTimeOf(mainRate.date),
    append: appendRate
      ? { text: words(appendRate.content), afterDays: Number.isInteger(days) ? days : null, postedAt: null }
      : null,
    mediaCount: mainRate.mediaList?.length ?? 0,
    replied: false,
    replyDaysLeft: null
  })
  return review.success ? { review: review.data, orderIds } : undefined
}
