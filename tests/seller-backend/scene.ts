/** What a simulated shop holds. Scenes are data; `scenes/` has one file for each. */

export interface Media {
  kind: "image" | "video"
  thumbnail: string
}

export type Sentiment = "positive" | "neutral" | "negative"

export interface SceneReview {
  feedId: string
  orderId: string
  /** As masked by the page. */
  buyer: string
  item: { id: string; title: string }
  /** "" is shown as 此用户没有填写评价. */
  text: string
  /** Milliseconds since 1970. */
  postedAt: number
  /** Null on Tmall, which has no 好中差. */
  grade: "good" | "neutral" | "bad" | null
  /** Null is shown as 情感识别中. */
  sentiment: Sentiment | null
  phrases: string[]
  media: Media[]
  append: null | {
    feedId: string
    text: string
    afterDays: number
    sentiment: Sentiment | null
    media: Media[]
  }
  /** The shop's public reply, null while there is none. */
  reply: string | null
}

export interface SceneOrder {
  orderId: string
  buyer: string
  createdAt: number
  /** The words of the list: 等待买家付款, 买家已付款, 卖家已发货, 交易成功, 交易关闭. */
  statusText: string
  /** Yuan, as the page prints them. */
  paid: string
  postage: string
  /** 0 is no flag. */
  flag: number
  items: {
    subOrderId: string
    title: string
    sku: { name: string; value: string }[]
    quantity: number
    price: string
    refund: string | null
  }[]
}

export interface Scene {
  name: string
  shop: { name: string; kind: "taobao" | "tmall" }
  now: Date
  reviews: SceneReview[]
  orders: SceneOrder[]
  /**
   * Where a 好评/中评/差评 can be seen on the Qianniu page: nobody outside has seen how it is drawn there.
   * `mark` is a titled span in the 情感分类 cell, `filter` only answers the address's `rate`, `never` does neither.
   */
  gradeShown: "mark" | "filter" | "never"
}

/** Dates are computed from `now`, so that a scene has the same ages whenever it is played. */
export type SceneMaker = (now: Date) => Scene

type Given<T, K extends keyof T> = Pick<T, K> & Partial<T>

/** A review with what a scene leaves out: a happy one without photos or append. */
export function review(
  given: Given<SceneReview, "feedId" | "orderId" | "buyer" | "item" | "text" | "postedAt">
): SceneReview {
  return {
    grade: "good",
    sentiment: "positive",
    phrases: [],
    media: [],
    append: null,
    reply: null,
    ...given
  }
}

/** Milliseconds of the moment that lies so far before `now`. */
export function before(now: Date, past: { days?: number; hours?: number; minutes?: number }): number {
  const minutes = (past.days ?? 0) * 1440 + (past.hours ?? 0) * 60 + (past.minutes ?? 0)
  return now.getTime() - minutes * 60_000
}

/** Invented photos at the address form of real ones. */
export function photos(...names: string[]): Media[] {
  return names.map((name) => ({ kind: "image", thumbnail: `//img.alicdn.com/i1/O1CN01${name}-0-rate.jpg` }))
}
