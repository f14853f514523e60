import type { ReviewRow, RowExtra } from "../answers/reviews"
import { chinaTime } from "../china-time"
import { type Child, element } from "./element"
import { icon } from "./icon"
import { openReplyDialog } from "./reply-dialog"
import { settings } from "./settings"

const emotionNames: Record<string, string> = { "11": "正面评价", "12": "中性评价", "13": "负面评价" }
const gradeNames = { good: "好评", neutral: "中评", bad: "差评" }

const cell = (className: string, ...children: Child[]) =>
  element(
    "td",
    { class: `next-table-cell ${className}`, role: "gridcell" },
    element("div", { class: "next-table-cell-wrapper" }, ...children)
  )

function gallery(media: { thumbnail: string; uiType: string }[]): Child {
  const thumbnails = media.map(({ thumbnail, uiType }) =>
    element("img", { src: `${thumbnail}_80x80.jpg`, alt: "", "data-type": uiType })
  )
  return media.length > 0 && element("div", { class: "l-media-gallery" }, ...thumbnails)
}

const emotion = (status: string | null) =>
  element(
    "span",
    { class: `emotion emotion-${status ?? "none"}` },
    emotionNames[status ?? ""] ?? "情感识别中"
  )

const help = () => element("i", { class: "next-icon next-icon-help" }, "?")

function itemTitle({ title, link }: ReviewRow["itemInfo"]): HTMLElement {
  const shown = settings.cutTitles && title.length > 18 ? `${title.slice(0, 18)}…` : title
  return element("a", { class: "item-title", href: link, target: "_blank", title }, shown)
}

function content(rate: ReviewRow["rateContent"]["mainRate"]): HTMLElement {
  return element(
    "div",
    { class: "l-rate-content" },
    element(
      "div",
      { class: "rate-content" },
      element("span", { class: "rate-language" }),
      element("span", {}, rate.content)
    ),
    rate.expression.length > 0 &&
      element(
        "div",
        { class: "phrases" },
        ...rate.expression.map((phrase) => element("span", {}, phrase.content))
      ),
    gallery(rate.mediaList),
    element(
      "div",
      { class: "rate-time" },
      `${settings.renamed.初次评价 ?? "初次评价"}: ${chinaTime(rate.date).slice(0, 16)}`
    ),
    settings.showsFeedId && element("div", { class: "rate-time" }, `主评ID：${rate.feedId}`)
  )
}

function operations(row: ReviewRow, extra: RowExtra): Child[] {
  const feedId = row.rateContent.mainRate.feedId
  const limit = extra.replyDaysLeft > 0 ? `还有${extra.replyDaysLeft}天可回复` : "已超过回复期限"
  if (extra.reply !== null) return [element("a", { class: "record" }, "评价回复记录"), complain("投诉评价")]
  return [
    element("span", { class: "reply-limit", title: limit }, limit),
    extra.replyDaysLeft > 0 &&
      element(
        "button",
        { type: "button", class: "next-btn next-btn-primary", click: () => openReplyDialog(row, feedId) },
        "评价回复"
      ),
    complain("投诉评价")
  ]
}

const complain = (label: string) => element("a", { class: "complain", role: "button" }, label)

/** The row of a review, and under it the row of its 追评. */
export function reviewRows(row: ReviewRow, extra: RowExtra): HTMLElement[] {
  const { appendRate: append, mainRate } = row.rateContent
  const grade = extra.grade && gradeNames[extra.grade]
  const checkbox = () =>
    element(
      "label",
      { class: "next-checkbox-wrapper" },
      element("input", { type: "checkbox", class: "next-checkbox-input" })
    )
  const main = element(
    "tr",
    { class: "next-table-row", role: "row" },
    cell("next-table-selection", checkbox()),
    cell(
      "emotion-cell",
      emotion(row.emotionType.status),
      help(),
      grade && element("span", { class: `grade grade-${extra.grade}`, title: grade }, grade)
    ),
    cell("content-cell", content(mainRate)),
    cell(
      "item-cell",
      itemTitle(row.itemInfo),
      element(
        "div",
        { class: "order-id" },
        "订单号：",
        element("span", {}, row.orderInfo.mainOrderId),
        icon("复制")
      )
    ),
    cell(
      "buyer-cell",
      element("a", { class: "nick" }, row.userInfo.userName),
      element("span", { class: "ww-light", title: "点此可以直接和买家交流" }),
      element("img", { class: "rank", src: row.userInfo.userStar, alt: "" })
    ),
    cell("operation-cell", ...operations(row, extra))
  )
  if (!append) return [main]
  const appended = element(
    "div",
    { class: "l-rate-content" },
    element("div", { class: "rate-content" }, element("span"), element("span", {}, append.content)),
    gallery(append.mediaList),
    element("div", { class: "rate-time" }, `追加评价：收货后${append.days}天`)
  )
  const expanded = element(
    "tr",
    { class: "next-table-expanded-row", role: "row" },
    cell("next-table-selection"),
    cell("emotion-cell", emotion(row.emotionType.appendRateStatus), help()),
    cell("content-cell", appended),
    cell("item-cell"),
    cell("buyer-cell"),
    cell("operation-cell", element("a", { role: "button" }, "追评回复"), complain("投诉追评"))
  )
  return [main, expanded]
}
