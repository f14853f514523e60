import { selectReviews } from "../answers/reviews"
import { chinaTime } from "../china-time"
import { html, type Markup } from "../html"
import type { Scene, SceneReview } from "../scene"
import { classicFrame } from "./frame"

const grades = { good: "好评", neutral: "中评", bad: "差评" }

/** `user-myrate-<uid>--banner%7C1--currentPage%7C2--….htm` as key and value pairs. */
export function classicKeys(pathname: string): Record<string, string> {
  const pairs = decodeURIComponent(pathname.replace(/\.htm$/, ""))
    .split("--")
    .slice(1)
  return Object.fromEntries(pairs.map((pair) => pair.split("|") as [string, string]))
}

const address = (keys: Record<string, string>) =>
  `//rate.taobao.com/user-myrate-inventedUid--${Object.entries(keys)
    .map(([key, value]) => `${key}%7C${value}`)
    .join("--")}.htm?rateList`

/** The old list of received reviews: 40 rows a page, no grade cell for a Tmall seller. */
export function classicReviews(scene: Scene, pathname: string): Markup {
  const keys = { banner: "1", receivedOrPosted: "0", buyerOrSeller: "0", ...classicKeys(pathname) }
  const wanted = (keys as Record<string, string>).goodNeutralOrBad
  const page = selectReviews(
    { ...scene, gradeShown: "mark" },
    {
      current: (keys as Record<string, string>).currentPage ?? "1",
      pageSize: "40",
      ...(wanted ? { rate: wanted } : {})
    }
  )
  const tmall = scene.shop.kind === "tmall"
  const rows = page.rows.map((review) => row(review, tmall))
  return classicFrame(
    "评价管理",
    scene.shop.name,
    html`<div id="new-rate-content"><div class="personal-rating"><h4 class="tb-rate-ico-bg ico-seller">卖家累积信用</h4>
${counts(scene)}</div>
<div class="rate-list" id="rateList" data-spm="a1z0b.3.5920813"><table id="J_RateList">
<colgroup>${tmall ? null : html`<col class="rate">`}<col class="content"><col class="who"><col class="what"><col class="op"></colgroup>
<thead><tr>${tmall ? null : html`<th>评价</th>`}<th>评论</th><th>评价人</th><th>宝贝信息</th><th>操作</th></tr></thead>
<tbody>${rows.length > 0 ? rows : html`<tr><td colspan="5">没有符合条件的评价</td></tr>`}</tbody></table>
<div class="pager">${pager(page, keys)}</div></div></div>`
  )
}

function row(review: SceneReview, tmall: boolean): Markup {
  const { append, grade } = review
  const mark = grade && html`<i class="tb-rate-ico ico-${grade}" title="${grades[grade]}"></i>`
  return html`<tr class="J_RateItem feedback-${review.feedId}" data-id="${review.feedId}">
${tmall ? null : html`<td class="align-c">${mark}</td>`}
<td class="J_ReviewContent"><p class="comment">${review.text || "此用户没有填写评价。"}</p>
${review.media.length > 0 && html`<ul class="photos">${review.media.map(({ thumbnail }) => html`<li><a href="${thumbnail}"><img src="${thumbnail}_40x40.jpg" alt=""></a></li>`)}</ul>`}
<p class="date">[${chinaTime(review.postedAt)}]</p>
${review.reply !== null && html`<p class="reply">[掌柜回复] ${review.reply}</p>`}
${append && html`<div class="append"><p class="comment">${append.text}</p><p class="date">[${chinaTime(review.postedAt + append.afterDays * 86_400_000)}]</p></div>`}</td>
<td><a href="//member1.taobao.com/member/invented">${review.buyer}</a> <span class="anonymous">（匿名）</span></td>
<td><a href="//trade.taobao.com/trade/detail/trade_snap.htm?trade_id=${review.orderId}" target="_blank">${review.item.title}</a>
<p><em>15.80</em> 元</p></td>
<td class="align-c op">${review.reply === null && html`<div class="reply-action"><button type="button" class="J_Reply tb-rate-btn type-taobao size-xs">回复</button></div>`}</td>
</tr>`
}

function counts(scene: Scene): Markup {
  const count = (grade: SceneReview["grade"]) =>
    scene.reviews.filter((review) => review.grade === grade).length
  const line = (name: string, number: number) =>
    html`<tr><td>${name}</td><td>${number}</td><td>${number}</td><td>${number}</td><td>0</td><td>${number}</td></tr>`
  return html`<table class="tb-rate-table"><tr><th></th><th>最近1周</th><th>最近1月</th><th>最近6月</th><th>6个月前</th><th>总计</th></tr>
${[line("好评", count("good")), line("中评", count("neutral")), line("差评", count("bad"))]}</table>`
}

function pager(
  page: { current: number; total: number; pageSize: number },
  keys: Record<string, string>
): Markup {
  const pages = Math.max(1, Math.ceil(page.total / page.pageSize))
  const link = (target: number, text: string) =>
    target < 1 || target > pages || target === page.current
      ? html`<li><a>${text}</a></li>`
      : html`<li><a href="${address({ ...keys, currentPage: String(target) })}">${text}</a></li>`
  const numbers = Array.from({ length: pages }, (_, index) => link(index + 1, String(index + 1)))
  return html`<ul>${[...numbers, link(page.current + 1, "下一页")]}</ul> 共${page.total}条`
}
