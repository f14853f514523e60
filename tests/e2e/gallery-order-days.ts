/** Days full of orders: some about to be late, some just left, some that somebody wants back; and a promotion. */
import type { Order } from "../../src/rows"
import { DAY, HOUR } from "../../src/rules/time"
import { clerk, type Day, history, NOW, order, parcel, read, review } from "./gallery-days"

const item = (itemId: string, title: string, more: Partial<Order["items"][number]> = {}) => ({
  itemId,
  title,
  sku: "银色",
  quantity: 1,
  priceCents: 1990,
  refund: null,
  ...more
})

function bought(
  index: number,
  hours: number,
  status: Order["status"],
  about: ReturnType<typeof item>
): Order {
  const words = { "waiting-shipment": "买家已付款", shipped: "卖家已发货", success: "交易成功" } as const
  const buyers = ["李**", "a**1", "陈**", "f**8", "t***9", "小**鹿", "n**y"]
  return {
    ...parcel(index, hours, status, words[status as keyof typeof words]),
    buyer: buyers[index % buyers.length] as string,
    items: [{ subOrderId: order(index), ...about }]
  }
}

const necklace = item("680000000001", "夜光项链 女款 锁骨链")
const bracelet = item("680000000007", "夜光手链 星月款")
const scarf = item("680000000003", "羊毛围巾 燕麦色 加厚")
const earrings = item("680000000004", "碎钻耳钉 925 银针")

const nameless = review(50, "等了好几天，手链链扣还是松的", "neutral", 5, {
  feedId: "1188800000000050",
  orderId: null,
  itemId: "680000000007",
  itemTitle: "夜光手链 星月款",
  buyer: "f**8"
})

const way = "您先把它放在灯下照十分钟，再到暗处看，就会亮了。"
const learnt = review(51, "我收到的这个是没有夜光的！", "neutral", 90, { itemId: "680000000001" })

/** An ordinary day of a shop that sends things. */
const events = [
  ...history(
    [nameless, learnt],
    [
      bought(20, 26, "waiting-shipment", scarf),
      bought(21, 22, "waiting-shipment", bracelet),
      bought(22, 5, "waiting-shipment", earrings),
      ...[30, 31, 32, 33, 34, 35].map((index) => bought(index, 30, "shipped", necklace)),
      bought(40, 9 * 24, "success", { ...necklace, refund: "请卖家处理" })
    ],
    [
      {
        after: 3,
        order: "680000000004",
        action: { act: "stock", out: true, days: 6, title: earrings.title }
      },
      { after: 4, order: order(51), action: { act: "message", text: way } },
      { after: 5, order: order(51), action: { act: "solve", cause: "不会用" } },
      { after: 6, order: order(51), action: { act: "confirm" } },
      { after: 7, order: order(51), action: { act: "close", result: "kept" } }
    ]
  ),
  ...history([], [bought(45, 10 * 24, "success", bracelet)], [], 4 * HOUR),
  ...history([], [bought(41, 12 * 24, "shipped", bracelet)], [], 8 * DAY),
  ...history(
    [],
    [bought(42, 60, "waiting-shipment", necklace)],
    [{ after: 5, order: order(42), action: { act: "told-delay", until: NOW - 2 * HOUR } }],
    30 * HOUR
  )
]

const readings = [read(3), read(6, { page: "qianniu-orders", rows: 30, total: 30 })]

export const orderDay: Day = {
  name: "orders",
  shows: "羊毛围巾",
  opens: /羊毛围巾/,
  events,
  readings,
  settings: clerk
}

export const likelyOrder: Day = {
  ...orderDay,
  name: "likely-order",
  shows: "链扣还是松的",
  opens: /链扣还是松的/
}

export const promotion: Day = {
  name: "promotion",
  shows: "460 单",
  opens: /夜光项链，40 单/,
  events: history(
    [],
    [
      ...Array.from({ length: 460 }, (_, index) =>
        bought(1000 + index, 25 + index / 460, "waiting-shipment", index % 3 ? bracelet : scarf)
      ),
      ...Array.from({ length: 40 }, (_, index) => bought(2000 + index, 40, "shipped", necklace))
    ]
  ),
  readings,
  settings: clerk
}
