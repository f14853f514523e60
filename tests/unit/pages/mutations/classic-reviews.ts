import fc from "fast-check"
import type { Review } from "../../../../src/rows"
import type { Made } from "./made"
import { buyersWords, emptied, escapeHtml, feedIds, isoOf, moments, nicks, orderIds, titles } from "./texts"

const icons = {
  好评: ["ico-good", "good"],
  中评: ["ico-neutral", "neutral"],
  差评: ["ico-bad", "bad"]
} as const

const rows = fc.record({
  feedId: feedIds,
  trade: orderIds,
  title: titles,
  nick: fc.oneof(nicks, fc.constantFrom("小鹿的妈妈", "tb_2011")),
  anonymous: fc.boolean(),
  grade: fc.constantFrom("好评", "中评", "差评" as const),
  titled: fc.boolean(),
  text: fc.oneof({ weight: 6, arbitrary: buyersWords }, fc.constant("此用户没有填写评价。")),
  photos: fc.nat(2),
  at: moments,
  reply: fc.constantFrom("", "掌柜回复：谢谢您", "[解释]亲，已经补发", "解释：马上给您换"),
  append: fc.option(fc.record({ text: buyersWords, at: moments, afterReply: fc.boolean() }), {
    freq: 3,
    nil: null
  })
})
type Row = typeof rows extends fc.Arbitrary<infer T> ? T : never

const truth = (row: Row): Review => ({
  feedId: row.feedId,
  orderId: row.trade,
  itemId: null,
  itemTitle: row.title,
  buyer: row.nick,
  grade: icons[row.grade][1],
  sentiment: null,
  text: emptied(row.text),
  postedAt: isoOf(row.at),
  append: row.append && { text: emptied(row.append.text), afterDays: null, postedAt: isoOf(row.append.at) },
  mediaCount: row.photos,
  replied: row.reply !== "",
  replyDaysLeft: null
})

function html(row: Row, index: number): string {
  const photos = Array.from(
    { length: row.photos },
    () => `<li><a><img src="//img.alicdn.com/i1/O1-0-rate.jpg"></a></li>`
  )
  const reply = row.reply ? `<div class="reply">${row.reply}</div>` : ""
  const append = row.append
    ? `<div class="append"><p class="comment" data-words>${escapeHtml(row.append.text)}</p><p class="date">[${row.append.at}]</p></div>`
    : ""
  return `<tr class="feedback-${row.feedId} J_RateItem" data-id="${row.feedId}" data-truth="${index}"><td class="align-c" data-optional><i class="tb-rate-ico ${icons[row.grade][0]}"${
    row.titled ? ` title="${row.grade}"` : ""
  }></i></td><td class="J_ReviewContent"><p class="comment" data-words>${escapeHtml(row.text)}</p>${
    photos.length ? `<ul class="photos">${photos.join("")}</ul>` : ""
  }<p class="date">[${row.at}]</p>${row.append?.afterReply ? reply + append : append + reply}</td><td>${row.nick}${
    row.anonymous ? "（匿名）" : ""
  }</td><td><a href="//trade.taobao.com/trade/detail/trade_snap.htm?trade_id=${row.trade}">${row.title}</a><em>15.80</em>元</td><td class="align-c op"><div class="reply-action">${
    row.reply ? "" : '<button class="J_Reply">回复</button>'
  }</div></td></tr>`
}

const heads = ["评价", "评价内容", "评价人", "宝贝信息", "操作"]

export const classicReviews: fc.Arbitrary<Made> = fc
  .tuple(fc.array(rows, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([list, headed]) => ({
    kind: "classic-reviews" as const,
    truths: list.map(truth),
    html: `<table class="tb-rate-table"><tr><td>好评</td><td>428</td></tr></table><div id="rateList"><table>${
      headed ? `<thead><tr>${heads.map((word) => `<th>${word}</th>`).join("")}</tr></thead>` : ""
    }<tbody>${list.map(html).join("")}</tbody></table></div>`
  }))
