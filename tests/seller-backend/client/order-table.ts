import type { MainOrder } from "../answers/orders"
import { element } from "./element"

/** The same for the header and every order, so that their cells stand below each other. */
export function columnWidths(): HTMLElement {
  const widths = ["34%", "9%", "7%", "13%", "13%", "14%", "10%"]
  return element("colgroup", {}, ...widths.map((width) => element("col", { style: `width: ${width}` })))
}

/** One order: a table of its own, a header row and a row for each sub-order. */
export function orderTable(order: MainOrder): HTMLElement {
  return element(
    "table",
    { class: "next-table-row sold_order__k+9Za" },
    columnWidths(),
    element("tbody", {}, head(order), ...order.subOrders.map((sub, index) => itemRow(order, sub, index)))
  )
}

function head(order: MainOrder): HTMLElement {
  return element(
    "tr",
    { class: "sold_head__Ab/3d" },
    element(
      "td",
      { colspan: 7 },
      element("input", { type: "checkbox", "aria-label": "选择订单" }),
      element("span", {}, "订单号：", element("span", { class: "sold_order-id__R4+mm" }, order.id)),
      element("span", { class: "sold_create-time__x+Yz1" }, order.orderInfo.createTime),
      element("a", { class: "sold_nick__c0De/" }, order.buyer.nick),
      element("span", { class: "ww-light" }),
      element("span", { class: "next-tag" }, "号码保护订单"),
      element("img", { class: "sold_new-flag__Zz9+q", src: order.extra.sellerFlagPic, alt: "" })
    )
  )
}

function itemRow(order: MainOrder, sub: MainOrder["subOrders"][number], index: number): HTMLElement {
  const { itemInfo, priceInfo, quantity } = sub
  const [fee] = order.payInfo.postFees
  const once = (...children: (Node | string)[]) =>
    index === 0 ? element("td", { rowspan: order.subOrders.length }, ...children) : null
  return element(
    "tr",
    { class: "sold_item__77x+P" },
    element(
      "td",
      { class: "sold_goods__Lm+n0" },
      element("img", { src: itemInfo.pic, alt: "" }),
      element(
        "div",
        {},
        element("a", { href: itemInfo.itemUrl, target: "_blank" }, itemInfo.title),
        element(
          "div",
          { class: "sold_sku__u8+Hq" },
          ...itemInfo.skuText.map(({ name, value }) =>
            element("span", {}, element("span", {}, `${name}：`), element("span", {}, value))
          )
        ),
        ...itemInfo.extra.map(({ name, value }) =>
          element("div", { class: "sold_code__pO+0b" }, `${name}：${value}`)
        )
      )
    ),
    element("td", {}, `￥${priceInfo.original}`),
    element("td", {}, quantity),
    element("td", {}, ...sub.operations.map(({ text }) => element("a", {}, text))),
    once(
      element("div", {}, order.statusInfo.text),
      ...order.statusInfo.operations.map(({ text, url }) =>
        element("a", { href: url, target: "_blank" }, text)
      )
    ),
    once(
      element("strong", {}, `￥${order.payInfo.actualFee}`),
      element("div", { class: "postage" }, fee ? `${fee.prefix}${fee.value}${fee.suffix}` : "")
    ),
    once(
      order.statusInfo.text === "买家已付款"
        ? element("button", { type: "button", class: "next-btn" }, "发货")
        : ""
    )
  )
}
