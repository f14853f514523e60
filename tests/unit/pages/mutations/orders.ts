import fc from "fast-check"
import type { Order } from "../../../../src/rows"
import type { Made } from "./made"
import { escapeHtml, isoOf, moments, nicks, orderIds, titles } from "./texts"

const statuses = {
  等待买家付款: "waiting-payment",
  买家已付款: "waiting-shipment",
  卖家已发货: "shipped",
  商家已发货: "shipped",
  交易成功: "success",
  交易关闭: "closed",
  部分发货: "unknown"
} as const

const items = fc.record({
  title: titles,
  sub: orderIds,
  sku: fc.constantFrom(
    [],
    [["颜色分类", "银色"]],
    [
      ["颜色分类", "金色"],
      ["链长", "45cm"]
    ]
  ),
  price: fc.integer({ min: 1, max: 300_000 }),
  quantity: fc.integer({ min: 1, max: 12 }),
  refund: fc.constantFrom(null, "退款成功", "请卖家处理")
})
const rows = fc.record({
  id: orderIds,
  at: moments,
  nick: nicks,
  status: fc.constantFrom(...(Object.keys(statuses) as (keyof typeof statuses)[])),
  paid: fc.integer({ min: 0, max: 900_000 }),
  items: fc.uniqueArray(items, { minLength: 1, maxLength: 3, selector: ({ sub }) => sub }),
  colon: fc.constantFrom(":", "：", ": ")
})
type Row = typeof rows extends fc.Arbitrary<infer T> ? T : never

const yuan = (cents: number) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`
const thousands = (cents: number) => yuan(cents).replace(/\B(?=(\d{3})+\.)/g, ",")

const truth = (row: Row): Order => ({
  orderId: row.id,
  createdAt: isoOf(row.at),
  buyer: row.nick,
  status: statuses[row.status],
  statusText: row.status,
  paidCents: row.paid,
  items: row.items.map((item) => ({
    subOrderId: item.sub,
    itemId: null,
    title: item.title,
    sku: item.sku.length ? item.sku.map(([name, value]) => `${name}：${value}`).join(" ") : null,
    quantity: item.quantity,
    priceCents: item.price,
    refund: item.refund
  }))
})

const snapshot = (id: string) => `//trade.taobao.com/trade/detail/tradeSnap.htm?trade_id=${id}`

function goods(item: Row["items"][number], code: boolean): string {
  const sku = item.sku
    .map(([name, value]) => `<span><span>${name}：</span><span>${value}</span></span>`)
    .join("")
  return `<img src="//img.alicdn.com/x.jpg_sum.jpg" alt=""><div><a href="${snapshot(item.sub)}">${escapeHtml(item.title)}</a><div>${sku}</div>${
    code ? "<div>商家编码：HN0001</div>" : ""
  }</div>`
}

function itemRow(row: Row, item: Row["items"][number], index: number, buyer: boolean): string {
  const once = (inner: string) => (index === 0 ? `<td rowspan="${row.items.length}">${inner}</td>` : "")
  return `<tr class="sold_item__77x+P"><td>${goods(item, !buyer)}</td><td>￥${thousands(item.price)}</td><td>${item.quantity}</td><td data-optional>${
    item.refund ? `<a>${item.refund}</a>` : ""
  }</td>${buyer ? once(`<a>${row.nick}</a>`) : ""}${once(`<div>${row.status}</div><a href="//trade.taobao.com/trade/detail/x.htm">详情</a>`)}${once(
    `<strong>￥${yuan(row.paid)}</strong><div>(含快递:￥12.00)</div>`
  )}${once("<button>打单</button>")}</tr>`
}

const table = (words: string[]) =>
  `<table><thead><tr>${words.map((word) => `<th>${word}</th>`).join("")}</tr></thead></table>`

export const qianniuOrders: fc.Arbitrary<Made> = fc
  .uniqueArray(rows, { minLength: 1, maxLength: 3, selector: ({ id }) => id })
  .map((list) => ({
    kind: "qianniu-orders" as const,
    truths: list.map(truth),
    html: `<div class="list"><div class="list-head"><span>共${list.length}条</span></div><div class="next-table"><div class="next-table-header">${table(
      ["商品", "单价", "数量", "履约售后", "交易状态", "实收款", "操作"]
    )}</div><div class="next-table-body">${list
      .map(
        (row, index) =>
          `<table class="next-table-row" data-truth="${index}"><tbody><tr class="sold_head__Ab/3d"><td colspan="7"><input type="checkbox"><span>订单号${row.colon}<span>${row.id}</span></span><span>${row.at}</span><a>${row.nick}</a><span class="ww-light"></span><span class="next-tag">号码保护订单</span></td></tr>${row.items
            .map((item, place) => itemRow(row, item, place, false))
            .join("")}</tbody></table>`
      )
      .join("")}</div></div></div>`
  }))

const quoted = (value: unknown) =>
  JSON.stringify(value)
    .replace(/\\/g, "\\\\")
    .replace(/'/g, "\\'")
    .replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)

const embedded = (list: Row[]) =>
  `<script>var data = JSON.parse('${quoted({
    page: { currentPage: 1, pageSize: 15, totalNumber: list.length },
    mainOrders: list.map((row) => ({
      id: row.id,
      orderInfo: { id: row.id, createTime: row.at },
      buyer: { nick: row.nick },
      payInfo: { actualFee: yuan(row.paid) },
      statusInfo: { text: row.status },
      subOrders: row.items.map((item) => ({
        id: Number(item.sub),
        idStr: item.sub,
        quantity: String(item.quantity),
        priceInfo: { original: yuan(item.price), realTotal: yuan(item.price) },
        itemInfo: {
          title: item.title,
          itemUrl: snapshot(item.sub),
          skuText: item.sku.map(([name, value]) => ({ name, value }))
        },
        operations: item.refund ? [{ text: item.refund }] : []
      }))
    }))
  })}');</script>`

export const classicOrders: fc.Arbitrary<Made> = fc
  .tuple(fc.uniqueArray(rows, { minLength: 1, maxLength: 3, selector: ({ id }) => id }), fc.boolean())
  .map(([list, scripted]) => ({
    kind: "classic-orders" as const,
    truths: list.map(truth),
    html: `${scripted ? embedded(list) : ""}<div id="sold_container">${table([
      "宝贝",
      "单价",
      "数量",
      "售后",
      "买家",
      "交易状态",
      "实收款",
      "评价"
    ])}${list
      .map(
        (row, index) =>
          `<div class="trade-order-main" data-truth="${index}"><table><tbody><tr><td><input type="checkbox" name="orderid" value="${row.id}"><span>订单号${row.colon}${row.id}</span> <span>成交时间${row.colon}${row.at}</span></td></tr></tbody></table><table class="suborder-mod__order-table___2SEhF"><tbody>${row.items
            .map((item, place) => itemRow(row, item, place, true))
            .join("")}</tbody></table></div>`
      )
      .join("")}</div>`
  }))
