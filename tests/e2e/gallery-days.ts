/** Days in the life of a shop, as the store would hold them on Wednesday, 18 November 2026, 14:05. */

import { ulid } from "ulid"
import { isExtortion, judgementOf } from "../../src/background/judging"
import type { Action } from "../../src/cases/action"
import type { Event } from "../../src/cases/event"
import type { Order, Review } from "../../src/rows"
import { defaultRules } from "../../src/rules/rules"
import { HOUR, MINUTE, toChinaIso } from "../../src/rules/time"
import { act } from "../../src/today/act"
import type { LastReading } from "../../src/today/badge"
import { intake } from "../../src/today/intake"
import { World } from "../../src/today/world"

export const NOW = Date.parse("2026-11-18T14:05:00+08:00")
export const shop = "夜光小铺"

export interface Day {
  readonly name: string
  /** Words that stand on the screen once it is drawn. */
  readonly shows: string
  /** The entry to fold out. */
  readonly opens?: RegExp
  readonly events: readonly Event[]
  readonly readings: readonly LastReading[]
  readonly settings: Readonly<Record<string, unknown>>
}

type Done = { readonly after: number; readonly order: string; readonly action: Action }

export const order = (index: number) => String(4_500_000_000_000_011_000 + index * 1000).slice(0, 19)

export function review(
  index: number,
  text: string,
  grade: Review["grade"],
  hours: number,
  more: Partial<Review> = {}
): Review {
  return {
    feedId: null,
    orderId: order(index),
    itemId: `68000000000${index % 10}`,
    itemTitle: "夜光项链 女款 锁骨链 银色",
    buyer: "c**",
    grade,
    sentiment: null,
    text,
    postedAt: toChinaIso(NOW - hours * HOUR),
    append: null,
    mediaCount: 0,
    replied: false,
    replyDaysLeft: 20,
    ...more
  }
}

const glow = review(1, "我收到的这个是没有夜光的！", "neutral", 23 * 24 + 2)
const dirty = review(2, "袋子破了，围巾上有一块脏", "bad", 5, {
  itemTitle: "羊毛围巾 燕麦色 加厚",
  buyer: "t***9"
})
const missing = review(3, "挺好看的，就是少发了一对耳堵", "good", 4, {
  itemTitle: "碎钻耳钉 925 银针 小巧款",
  buyer: "王**"
})

export function parcel(index: number, hours: number, status: Order["status"], statusText: string): Order {
  return {
    orderId: order(index),
    createdAt: toChinaIso(NOW - hours * HOUR),
    buyer: "f**8",
    status,
    statusText,
    paidCents: 1990,
    items: [
      {
        subOrderId: order(index),
        itemId: "680000000007",
        title: "夜光手链 星月款",
        sku: "银色",
        quantity: 1,
        priceCents: 1990,
        refund: null
      }
    ]
  }
}

/** What these readings and acts add to an empty store; the pages were read an hour ago. */
export function history(
  rows: readonly Review[],
  parcels: readonly Order[] = [],
  done: readonly Done[] = [],
  ago = HOUR
): Event[] {
  const world = new World()
  const at = NOW - ago
  const context = { shop, at, view: "", judge: judgementOf, isExtortion, newId: ulid }
  const common = { health: "ok" as const, unreadable: [] }
  world.add(
    intake({ page: "qianniu-reviews", ...common, total: rows.length, rows: [...rows] }, world, context)
  )
  world.add(
    intake({ page: "qianniu-orders", ...common, total: parcels.length, rows: [...parcels] }, world, context)
  )
  for (const { after, order: id, action } of done) {
    const outcome = act(
      action,
      { shop, key: id, case: world.findCase(id), order: world.findOrder(id) },
      { at: at + after * MINUTE, by: "小林", rules: defaultRules, successAt: null, newId: ulid, isExtortion }
    )
    if ("refused" in outcome) throw new Error(outcome.refused.reason)
    world.add(outcome.events)
  }
  return world.events
}

export function read(minutes: number, more: Partial<LastReading> = {}): LastReading {
  const at = NOW - minutes * MINUTE
  return {
    shop,
    page: "qianniu-reviews",
    at,
    health: "ok",
    rows: 20,
    unreadable: 0,
    total: 20,
    lastReadableAt: at,
    unreadableSince: null,
    ...more
  }
}

export const clerk = { clerk: "小林", welcomed: true }
const many = Array.from({ length: 200 }, (_, index) =>
  review(
    index + 10,
    `第 ${index + 1} 条：戴了两天就断了，做工太差`,
    index % 3 ? "bad" : "neutral",
    index / 10 + 1
  )
)
const long = review(
  1,
  `${"链子扣不上，客服说等通知，等了一个星期也没有人回我，".repeat(30)}太失望了`,
  "bad",
  5,
  { itemTitle: "夜光项链".repeat(60), buyer: "n**y" }
)

export const days: readonly Day[] = [
  { name: "first-run", shows: "还没看过评价页", events: [], readings: [], settings: {} },
  { name: "all-done", shows: "都处理好了", events: history([]), readings: [read(4)], settings: clerk },
  {
    name: "done-today",
    shows: "都处理好了",
    events: history(
      [dirty, missing],
      [],
      [
        { after: 5, order: order(2), action: { act: "call", outcome: "solved", text: "给换了一条新的" } },
        { after: 6, order: order(2), action: { act: "snooze", until: NOW + 19.5 * HOUR } },
        { after: 8, order: order(3), action: { act: "call", outcome: "wants-time" } },
        {
          after: 9,
          order: order(3),
          action: { act: "promise", text: "明天补寄一对耳堵", due: NOW + 22 * HOUR }
        }
      ]
    ),
    readings: [read(4)],
    settings: clerk
  },
  {
    name: "seven",
    shows: "没有夜光",
    events: history(
      [
        glow,
        dirty,
        missing,
        ...["颜色有点大，不是图上的雾蓝", "扣子扣不上", "比图上小一圈"].map((text, index) =>
          review(20 + index, text, index === 1 ? "bad" : "neutral", 3 + index, { buyer: "n**y" })
        )
      ],
      [parcel(7, 23, "waiting-shipment", "买家已付款")]
    ),
    readings: [read(3), read(6, { page: "qianniu-orders", rows: 30, total: 30 })],
    settings: clerk
  },
  {
    name: "one",
    shows: "没有夜光",
    opens: /没有夜光/,
    events: history([glow]),
    readings: [read(3)],
    settings: clerk
  },
  {
    name: "several",
    shows: "没有夜光",
    events: history(
      [glow, dirty, missing],
      [parcel(7, 23, "waiting-shipment", "买家已付款"), parcel(8, 30, "shipped", "卖家已发货")],
      [
        { after: 10, order: order(3), action: { act: "message" } },
        {
          after: 11,
          order: order(3),
          action: { act: "promise", text: "今天补寄一对耳堵", due: NOW + 4 * HOUR }
        }
      ]
    ),
    readings: [read(3), read(6, { page: "qianniu-orders", rows: 30, total: 30 })],
    settings: clerk
  },
  {
    name: "two-hundred",
    shows: "第 1 条",
    events: history(many),
    readings: [read(3, { rows: 200, total: 200 })],
    settings: clerk
  },
  {
    name: "overdue",
    shows: "没有夜光",
    events: history([glow, dirty], [], [], 30 * HOUR),
    readings: [read(3)],
    settings: clerk
  },
  {
    name: "unread",
    shows: "26 小时",
    events: history(
      [dirty],
      [],
      [{ after: 5, order: order(2), action: { act: "call", outcome: "wants-time" } }],
      28 * HOUR
    ),
    readings: [read(26 * 60)],
    settings: clerk
  },
  {
    name: "page-changed",
    shows: "读不",
    events: history([dirty]),
    readings: [
      read(20, { health: "changed", lastReadableAt: NOW - 3 * HOUR, unreadableSince: NOW - 165 * MINUTE })
    ],
    settings: clerk
  },
  {
    name: "signed-out",
    shows: "退出登录",
    events: history([dirty]),
    readings: [
      read(20, { health: "signed-out", lastReadableAt: NOW - 3 * HOUR, unreadableSince: NOW - 60 * MINUTE })
    ],
    settings: clerk
  },
  {
    name: "ask-once",
    shows: "没有夜光",
    opens: /没有夜光/,
    events: history(
      [glow],
      [],
      [
        { after: 5, order: order(1), action: { act: "call", outcome: "solved", text: "照了五分钟，亮了" } },
        { after: 30, order: order(1), action: { act: "confirm" } },
        { after: 31, order: order(1), action: { act: "snooze", until: NOW - 5 * MINUTE } }
      ]
    ),
    readings: [read(9)],
    settings: clerk
  },
  {
    name: "long-words",
    shows: "链子扣不上",
    opens: /链子扣不上/,
    events: history([long]),
    readings: [read(3)],
    settings: clerk
  },
  {
    name: "english",
    shows: "没有夜光",
    opens: /没有夜光/,
    events: history([glow, dirty]),
    readings: [read(3)],
    settings: { ...clerk, language: "en" }
  }
]
