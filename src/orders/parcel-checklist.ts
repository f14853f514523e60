/** What a hand checks before the parcel is closed (1-11, 1-23, 1-29, 1-32, 1-34, 3-22). Data: each shop edits its own. */
import * as z from "zod/mini"
import type { Order } from "../rows"

export const ParcelCheck = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  text: z.string().check(z.minLength(1), z.maxLength(60)),
  /** Where it comes from; "" for the shop's own. */
  source: z.string().check(z.maxLength(60))
})
export type ParcelCheck = z.infer<typeof ParcelCheck>

/** In the order of the hands. At least one, each once. */
export const ParcelChecklist = z
  .array(ParcelCheck)
  .check(z.minLength(1), z.maxLength(30))
  .check(
    z.refine((checks) => new Set(checks.map(({ id }) => id)).size === checks.length, {
      error: "有两条是一样的"
    })
  )

export type ParcelChecklist = z.infer<typeof ParcelChecklist>

/** Each shop's own list, by the shop's name; a shop without one has the list that comes with the program. */
export const ParcelChecklists = z.record(z.string().check(z.maxLength(100)), ParcelChecklist)

export const defaultParcelChecklist: readonly ParcelCheck[] = [
  { id: "remarks", text: "买家留言和备注看过了，照着做了", source: "3-22" },
  { id: "right-goods", text: "款式、颜色、尺码、件数和订单一样", source: "1-11" },
  { id: "quality", text: "东西看过一遍，没有破损和脏污", source: "1-11" },
  { id: "tag", text: "吊牌在，没剪掉", source: "1-23" },
  { id: "threads", text: "线头剪干净了", source: "1-23" },
  { id: "gift", text: "小礼物真的放进去了", source: "1-29、3-22" },
  { id: "card", text: "售后卡在里面", source: "1-29" },
  { id: "service-sheet", text: "售后服务单在里面", source: "1-32" },
  { id: "order-sheet", text: "发货单在里面", source: "1-32" },
  { id: "box", text: "盒子完好，外面套了快递袋", source: "1-34、1-35" },
  { id: "label", text: "面单上的收件信息和订单一样", source: "3-10" }
]

/** The list of this shop, from what is stored; what cannot be read counts as none of its own. */
export function parcelChecklistOf(stored: unknown, shop: string): readonly ParcelCheck[] {
  return new Map(Object.entries(listsFrom(stored))).get(shop) ?? defaultParcelChecklist
}

/** All lists with this one in its place; null gives the shop the usual one back. */
export function withParcelChecklist(
  stored: unknown,
  shop: string,
  checks: readonly ParcelCheck[] | null
): z.infer<typeof ParcelChecklists> {
  const others = Object.entries(listsFrom(stored)).filter(([name]) => name !== shop)
  return Object.fromEntries(checks === null ? others : [...others, [shop, [...checks]]])
}

function listsFrom(stored: unknown): z.infer<typeof ParcelChecklists> {
  const parsed = ParcelChecklists.safeParse(stored)
  return parsed.success ? parsed.data : {}
}

/** One parcel's sheet, to print and tick. No name, phone number or address stands on it. */
export interface ParcelSheet {
  readonly orderId: string
  readonly lines: readonly {
    readonly title: string
    readonly sku: string | null
    readonly quantity: number
    /** The page's words where the buyer wants this one back: ask before it is packed. */
    readonly refund: string | null
  }[]
  readonly checks: readonly ParcelCheck[]
}

export function parcelSheet(
  order: Order,
  checks: readonly ParcelCheck[] = defaultParcelChecklist
): ParcelSheet {
  const lines = order.items.map(({ title, sku, quantity, refund }) => ({ title, sku, quantity, refund }))
  return { orderId: order.orderId, lines, checks }
}
