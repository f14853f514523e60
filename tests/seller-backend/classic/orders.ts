import { type MainOrder, type OrderQuery, ordersAnswer } from "../answers/orders"
import { html, type Markup, markup } from "../html"
import type { Scene } from "../scene"
import { classicFrame } from "./frame"

/** A JavaScript string literal in single quotes that is safe inside a script element. */
const literal = (value: unknown): string =>
  `'${JSON.stringify(value).replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("</", "<\\/")}'`

/** The old sold list: the data inside a script, and the rows drawn from it. */
export function classicOrders(scene: Scene, query: OrderQuery, withData = true): Markup {
  const { simulation: _, ...data } = ordersAnswer(scene, query, "ok")
  const { page, mainOrders } = data
  const last = page.currentPage * page.pageSize >= page.totalNumber
  return classicFrame(
    "已卖出的宝贝",
    scene.shop.name,
    html`${withData && html`<script>var data = JSON.parse(${markup(literal(data))});</script>`}
<div id="sold_container"><table><thead><tr><th>宝贝</th><th>单价</th><th>数量</th><th>售后</th><th>买家</th><th>交易状态</th><th>实收款</th></tr></thead></table>
${mainOrders.length > 0 ? mainOrders.map(order) : html`<div class="empty">没有符合条件的宝贝，请尝试其他搜索条件。</div>`}
<ul class="pagination"><li class="pagination-item-${page.currentPage} pagination-item-active">${page.currentPage}</li>
<li class="pagination-next ${last && "pagination-disabled"}">下一页</li></ul> 共${page.totalNumber}条</div>`
  )
}

function order({ id, orderInfo, buyer, payInfo, statusInfo, subOrders }: MainOrder): Markup {
  const key = `.0.5.3:$order-${id}.$${id}`
  const rows = subOrders.map(
    (
      { idStr, itemInfo, priceInfo, quantity, operations },
      index
    ) => html`<tr class="suborder-mod__item___dY2q5" data-reactid="${key}.0.1.${index}.$${idStr}">
<td><div class="suborder-mod__production___3WebF"><a href="${itemInfo.itemUrl}" target="_blank">${itemInfo.title}</a>
<p>${itemInfo.skuText.map(({ name, value }) => html`<span class="production-mod__sku-item___3zYoT"><span>${name}</span><span>：</span><span>${value}</span></span>`)}</p>
${itemInfo.extra.map(({ name, value }) => html`<span>${name}：${value}</span>`)}</div></td>
<td><div class="price-mod__price___cYafX"><span>￥</span><span>${priceInfo.original}</span></div></td>
<td>${quantity}</td><td>${operations.map(({ text }) => html`<span class="text-mod__link___36nmM">${text}</span>`)}</td>
${
  index === 0 &&
  html`<td rowspan="${subOrders.length}"><div class="buyer-mod__buyer___3NRwJ"><a class="buyer-mod__name___S9vit">${buyer.nick}</a></div></td>
<td rowspan="${subOrders.length}"><span class="text-mod__link___36nmM">${statusInfo.text}</span></td>
<td rowspan="${subOrders.length}"><div class="price-mod__price___cYafX"><strong><span>￥</span><span>${payInfo.actualFee}</span></strong></div></td>`
}</tr>`
  )
  return html`<div class="item-mod__trade-order___2LnGB trade-order-main" data-reactid="${key}"><table class="suborder-mod__order-table___2SEhF">
<tbody><tr><td colspan="7"><label><input type="checkbox" name="orderid" value="${id}"><span>订单号</span><span>: </span><span>${id}</span></label>
<span>成交时间</span><span>: </span><span>${orderInfo.createTime}</span> <span id="flag"><i style="background-position: -176px -176px;"></i></span></td></tr>
${rows}</tbody></table></div>`
}
