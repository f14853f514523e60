import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Media, Scene, SceneOrder, SceneReview } from "../scene"

/** The folder with the real rows, which are not part of this repository; null where it is absent. */
export function samplesFolder(): string | null {
  const shared = process.env.HUINUAN_SHARED ?? fileURLToPath(new URL("../../../../shared", import.meta.url))
  const folder = join(shared, "seller-pages")
  return existsSync(folder) ? folder : null
}

/** The real review row and the real orders that could be found, dates and ids as they are. */
export function realSamples(now: Date): Scene {
  const folder = samplesFolder()
  if (!folder)
    throw new Error("The real samples are absent: set HUINUAN_SHARED to the folder that holds seller-pages/.")
  const read = <T>(path: string): T => JSON.parse(readFileSync(join(folder, path), "utf8"))
  return {
    name: "real-samples",
    shop: { name: "真实样本店", kind: "tmall" },
    now,
    gradeShown: "never",
    reviews: read<RealReview[]>("reviews/qianniu_rateWait4PC_row_rpa-doc.json").map(toReview),
    orders: [
      toOrder(read<RealDetail>("orders/seller_order_detail_2016_redacted.json")),
      toOrder(
        read<{ detailInfo: RealDetail }>("orders/seller_sold_list_row_plus_detail_2018_redacted.json")
          .detailInfo
      )
    ]
  }
}

const sentiments = { "11": "positive", "12": "neutral", "13": "negative" } as const
type Emotion = keyof typeof sentiments

interface RealMedia {
  uiType: Media["kind"]
  thumbnail: string
}
interface RealRate {
  feedId: string
  content: string
  mediaList: RealMedia[]
}
interface RealReview {
  mainComment: RealRate & { date: number; expression: { content: string }[] | null }
  appendComment: (RealRate & { days: number }) | null
  feedEmotion: Emotion
  appendEmotion: Emotion
  buyerName: string
  orderId: string
  itemInfo: { itemId: number; title: string }
}

const toMedia = (list: RealMedia[]) => list.map(({ uiType, thumbnail }) => ({ kind: uiType, thumbnail }))

function toReview({ mainComment: main, appendComment: append, ...row }: RealReview): SceneReview {
  return {
    feedId: main.feedId,
    orderId: row.orderId,
    buyer: row.buyerName,
    item: { id: String(row.itemInfo.itemId), title: row.itemInfo.title },
    text: main.content,
    postedAt: main.date,
    grade: null,
    sentiment: sentiments[row.feedEmotion],
    phrases: (main.expression ?? []).map(({ content }) => content),
    media: toMedia(main.mediaList),
    append: append && {
      feedId: append.feedId,
      text: append.content,
      afterDays: append.days,
      sentiment: sentiments[row.appendEmotion],
      media: toMedia(append.mediaList)
    },
    reply: null
  }
}

type NameValue = { type: "namevalue"; value: { name: string; value: unknown } }
type Line = { content: ({ type: string; value: unknown } | NameValue)[] }
interface RealDetail {
  mainOrder: {
    id: string
    statusInfo: { text: string }
    orderInfo: { lines: Line[] }
    payInfo: { actualFee: { value: string } }
    subOrders: {
      priceInfo: string
      quantity: string
      itemInfo: { title: string; auctionUrl: string; skuText: Line[] }
    }[]
  }
}

/** The pairs that a detail page prints, such as 创建时间 and 颜色分类. */
function pairs(lines: Line[]): { name: string; value: string }[] {
  return lines
    .flatMap((line) => line.content)
    .filter((part): part is NameValue => part.type === "namevalue")
    .filter((part): part is NameValue & { value: { value: string } } => typeof part.value.value === "string")
    .map((part) => ({ name: part.value.name.replace(/[:：]$/, ""), value: part.value.value }))
}

function toOrder({ mainOrder }: RealDetail): SceneOrder {
  const created = pairs(mainOrder.orderInfo.lines).find(({ name }) => name === "创建时间")?.value
  return {
    orderId: mainOrder.id,
    buyer: "某**", // the samples' nicks are redacted
    createdAt: Date.parse(`${created?.replace(" ", "T")}+08:00`),
    // the detail says 当前订单状态：商家已发货，等待买家确认 where the list says 商家已发货
    statusText: mainOrder.statusInfo.text.replace(/^当前订单状态：/, "").replace(/，.*$/, ""),
    paid: mainOrder.payInfo.actualFee.value,
    postage: "0.00",
    flag: 0,
    items: mainOrder.subOrders.map(({ itemInfo, quantity, priceInfo }) => ({
      // the numeric ids of the samples are rounded: the link has the true one
      subOrderId: /trade_id=(\d+)/.exec(itemInfo.auctionUrl)?.[1] ?? "",
      title: itemInfo.title,
      sku: pairs(itemInfo.skuText),
      quantity: Number(quantity),
      price: priceInfo,
      refund: null
    }))
  }
}
