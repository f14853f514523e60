import { replyDaysLeft } from "../china-time"
import type { Media, Scene, SceneReview, Sentiment } from "../scene"

/** The filters that the review page keeps in its address, all strings as there. */
export interface ReviewQuery {
  current?: string
  pageSize?: string
  dateRange?: string
  content?: string
  explain?: string
  search?: string
  rate?: string
  emotion?: string
}

const emotions: Record<Sentiment, number> = { positive: 11, neutral: 12, negative: 13 }
const rates: Record<string, SceneReview["grade"]> = { "1": "good", "0": "neutral", "-1": "bad" }

/** The reviews that a query asks for, newest first; a page past the end gives the last one. */
export function selectReviews(scene: Scene, query: ReviewQuery) {
  const found = scene.reviews.filter((review) => matches(scene, review, query))
  found.sort((one, other) => other.postedAt - one.postedAt)
  const pageSize = Math.min(100, Math.max(1, Number(query.pageSize) || 20))
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const current = Math.min(pages, Math.max(1, Number(query.current) || 1))
  return {
    rows: found.slice((current - 1) * pageSize, current * pageSize),
    total: found.length,
    current,
    pageSize
  }
}

function matches(scene: Scene, review: SceneReview, query: ReviewQuery): boolean {
  const wanted = query.rate ? query.rate.split(/[/,]/).map((rate) => rates[rate]) : null
  const [from, to] = (query.dateRange ?? "").split(",")
  const day = new Date(review.postedAt + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll("-", "")
  const words = [
    review.text,
    review.append?.text,
    review.orderId,
    review.item.id,
    review.item.title,
    review.buyer
  ]
  return (
    (!wanted || scene.gradeShown === "never" || wanted.includes(review.grade)) &&
    (!from || day >= from) &&
    (!to || day <= to) &&
    (query.content !== "hasContent" || review.text !== "") &&
    (query.content !== "hasAppend" || review.append !== null) &&
    (query.content !== "hasPhoto" || review.media.length > 0) &&
    (query.explain !== "notExplain" || review.reply === null) &&
    (query.explain !== "explained" || review.reply !== null) &&
    (!query.search || words.some((text) => text?.includes(query.search ?? ""))) &&
    (!query.emotion || (review.sentiment !== null && String(emotions[review.sentiment]) === query.emotion))
  )
}

const media = (list: Media[]) =>
  list.map(({ kind, thumbnail }) => ({ uiType: kind, thumbnail, flashUrl: null, mp4Url: null }))

/** One row as `mtop.rm.sellercenter.list.data.pc` gives it. It has no score and no 好中差. */
export function reviewRow(review: SceneReview, tmall: boolean) {
  const { append, item, orderId } = review
  const host = tmall ? "detail.tmall.com" : "item.taobao.com"
  const emotion = (sentiment: Sentiment | null) => (sentiment ? String(emotions[sentiment]) : null)
  return {
    rateContent: {
      mainRate: {
        feedId: review.feedId,
        content: review.text || "此用户没有填写评价。",
        contentTitle: null,
        language: "zh_CN",
        date: review.postedAt,
        mediaList: media(review.media),
        expression: review.phrases.map((content) => ({ content, emotion: emotion(review.sentiment) }))
      },
      appendRate: append && {
        feedId: append.feedId,
        days: append.afterDays,
        content: append.text,
        contentTitle: null,
        language: "zh_CN",
        mediaList: media(append.media),
        expression: null
      }
    },
    emotionType: {
      status: emotion(review.sentiment),
      appendRateStatus: append && emotion(append.sentiment)
    },
    userInfo: {
      userName: review.buyer,
      userStar: "https://img.alicdn.com/imgextra/i1/O1CN01rank_!!6000000007384-2-tps-92-45.png",
      isReceiver: false,
      isForeigner: false,
      securityuid: `invented${review.feedId}`
    },
    orderInfo: { userName: review.buyer, mainOrderId: orderId, orderId },
    itemInfo: {
      itemId: Number(item.id),
      title: item.title,
      link: `//${host}/item.htm?id=${item.id}`,
      orderId
    },
    operator: { dataSource: [{ text: "评价回复", params: { feedbackID: review.feedId } }] }
  }
}
export type ReviewRow = ReturnType<typeof reviewRow>

/** What the page must draw and no published answer holds: kept apart, so that the rows stay true to the real ones. */
export interface RowExtra {
  grade: SceneReview["grade"]
  reply: string | null
  replyDaysLeft: number
}

/** The whole answer, `simulation` being ours. */
export function reviewsAnswer(scene: Scene, query: ReviewQuery, state: string) {
  const { rows, total, current, pageSize } = selectReviews(scene, query)
  const extras: Record<string, RowExtra> = {}
  for (const review of rows) {
    extras[review.feedId] = {
      grade: scene.gradeShown === "mark" ? review.grade : null,
      reply: review.reply,
      replyDaysLeft: replyDaysLeft(review.postedAt, scene.now.getTime())
    }
  }
  return {
    api: "mtop.rm.sellercenter.list.data.pc",
    v: "1.0",
    ret: ["SUCCESS::调用成功"],
    data: {
      data: {
        dataSource: rows.map((review) => reviewRow(review, scene.shop.kind === "tmall")),
        pagination: { current, pageSize, total }
      }
    },
    simulation: { state, extras }
  }
}
export type ReviewsAnswer = ReturnType<typeof reviewsAnswer>
