import fc from "fast-check"
import type { Review } from "../../../../src/rows"
import type { Made } from "./made"
import {
  buyersWords,
  emptied,
  escapeHtml,
  feedIds,
  isoOf,
  itemIds,
  moments,
  nicks,
  orderIds,
  phrases,
  titles
} from "./texts"

const sentiments = {
  正面评价: "positive",
  中性评价: "neutral",
  负面评价: "negative",
  情感识别中: null
} as const
const grades = { 好评: "good", 中评: "neutral", 差评: "bad", "": "unknown" } as const

const rows = fc.record({
  feedId: feedIds,
  showsFeedId: fc.boolean(),
  order: orderIds,
  item: itemIds,
  title: titles,
  nick: nicks,
  grade: fc.constantFrom("好评", "中评", "差评", "" as const),
  gradeAs: fc.constantFrom("title", "alt", "leaf", "class"),
  emotion: fc.constantFrom("正面评价", "中性评价", "负面评价", "情感识别中" as const),
  text: fc.oneof({ weight: 6, arbitrary: buyersWords }, fc.constant("此用户没有填写评价。")),
  phrases,
  photos: fc.nat(3),
  at: moments,
  reply: fc.constantFrom("button", "record", "over"),
  days: fc.integer({ min: 1, max: 30 }),
  colon: fc.constantFrom(":", "：", ": "),
  orderSplit: fc.boolean(),
  append: fc.option(
    fc.record({
      text: buyersWords,
      days: fc.nat(180),
      label: fc.constantFrom("days", "bare-days", "date", "none"),
      at: moments,
      spanning: fc.boolean(),
      first: fc.boolean()
    }),
    { freq: 3, nil: null }
  )
})
export type Row = typeof rows extends fc.Arbitrary<infer T> ? T : never

const truth = (row: Row): Review => ({
  feedId: row.showsFeedId ? row.feedId : null,
  orderId: row.order,
  itemId: row.item,
  itemTitle: row.title,
  buyer: row.nick,
  grade: grades[row.grade],
  sentiment: sentiments[row.emotion],
  text: emptied(row.text),
  postedAt: isoOf(row.at, false),
  append: row.append && {
    text: emptied(row.append.text),
    afterDays: row.append.label.endsWith("days") ? row.append.days : null,
    postedAt: row.append.label === "date" ? isoOf(row.append.at, false) : null
  },
  mediaCount: row.photos,
  replied: row.reply === "record",
  replyDaysLeft: row.reply === "button" ? row.days : row.reply === "over" ? 0 : null
})

const cell = (inner: string) =>
  `<td class="next-table-cell" role="gridcell"><div class="next-table-cell-wrapper">${inner}</div></td>`
const icons = { 好评: "ico-good", 中评: "ico-neutral", 差评: "ico-bad", "": "" }

function gradeMark({ grade, gradeAs }: Row): string {
  if (grade === "") return ""
  if (gradeAs === "title") return `<i title="${grade}"></i>`
  if (gradeAs === "alt") return `<img src="//gw.alicdn.com/g-tps-12-12.png" alt="${grade}">`
  return gradeAs === "leaf" ? `<span>${grade}</span>` : `<i class="${icons[grade]}"></i>`
}

function html(row: Row, index: number): string {
  const operations = {
    button: `<span>还有${row.days}天可回复</span><button>评价回复</button><a role="button">投诉评价</a>`,
    record: `<a>评价回复记录</a><a role="button">投诉评价</a>`,
    over: `<span>已超过回复期限</span><a role="button">投诉评价</a>`
  }
  const photos = Array.from(
    { length: row.photos },
    (_, place) => `<img src="//img.alicdn.com/i1/O1CN01x${place}-0-rate.jpg_80x80.jpg" alt="">`
  )
  const content = `<div class="l-rate-content"><div class="rate-content"><span></span><span data-words>${escapeHtml(row.text)}</span></div>${
    row.phrases.length
      ? `<div class="phrases">${row.phrases.map((each) => `<span>${each}</span>`).join("")}</div>`
      : ""
  }${photos.length ? `<div class="l-media-gallery">${photos.join("")}</div>` : ""}<div class="rate-time">初次评价${row.colon}${row.at.slice(0, 16)}</div>${
    row.showsFeedId ? `<div class="rate-time">主评ID：${row.feedId}</div>` : ""
  }</div>`
  const order = row.orderSplit
    ? `<span>订单号：</span><span>${row.order}</span>`
    : `订单号：<span>${row.order}</span><i class="copy"></i>`
  const main = `<tr class="next-table-row" data-truth="${index}">${cell('<input type="checkbox">')}${cell(
    `<span>${row.emotion}</span><i class="next-icon">?</i>${gradeMark(row)}`
  )}${cell(content)}${cell(`<a href="//item.taobao.com/item.htm?id=${row.item}" title="${row.title}">${row.title}</a><div>${order}</div>`)}${cell(
    `<a>${row.nick}</a><span class="ww-light" title="旺旺"></span><img src="//img.alicdn.com/rank-2-tps-92-45.png" alt="">`
  )}${cell(operations[row.reply as keyof typeof operations])}</tr>`
  return main + (row.append ? appended(row.append) : "")
}

function appended(append: NonNullable<Row["append"]>): string {
  const labels: Record<string, string> = {
    days: `追加评价：收货后${append.days}天`,
    "bare-days": `收货后${append.days}天`,
    date: `追评：${append.at.slice(0, 16)}`,
    none: ""
  }
  const label = append.label === "none" ? "" : `<div>${labels[append.label]}</div>`
  const text = `<div class="rate-content"><span></span><span data-words>${escapeHtml(append.text)}</span></div>`
  const inside = append.first ? label + text : text + label
  const buttons = `<a role="button">追评回复</a><a role="button">投诉追评</a>`
  const cells = append.spanning
    ? `<td colspan="6">${inside}${buttons}</td>`
    : `${cell("")}${cell("<span>负面评价</span>")}${cell(inside)}${cell("")}${cell("")}${cell(buttons)}`
  return `<tr class="next-table-expanded-row">${cells}</tr>`
}

const heads = ["", "情感分类", "评价内容", "商品信息", "买家信息", "操作"]

/** The list as the workbench draws it. */
export const reviewsPage = (list: Row[]): string =>
  `<header><span aria-label="当前店铺">暖光饰品</span></header><div class="next-loading-wrap"><div class="list-head"><button>批量回复</button><span>共${list.length}条</span><span><em>1</em>/1</span></div><div class="next-table"><table role="table"><thead><tr>${heads
    .map((word) => `<th>${word}</th>`)
    .join(
      ""
    )}</tr></thead><tbody class="next-table-body">${list.map(html).join("")}</tbody></table></div></div>`

export const qianniuReviews: fc.Arbitrary<Made> = fc
  .array(rows, { minLength: 1, maxLength: 3 })
  .map((list) => ({ kind: "qianniu-reviews" as const, truths: list.map(truth), html: reviewsPage(list) }))
