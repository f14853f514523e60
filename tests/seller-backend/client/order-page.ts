import type { OrdersAnswer } from "../answers/orders"
import { query, refine } from "./address"
import { asyncSold, Refused } from "./call"
import { element } from "./element"
import { columnWidths, orderTable } from "./order-table"
import { largePager, smallPager } from "./pager"
import { drawRefusal } from "./refusal"
import { drawShell } from "./shell"

const tabs: [string, string][] = [
  ["近三个月订单", ""],
  ["等待买家付款", "waitBuyerPay"],
  ["等待发货", "waitSend"],
  ["已发货", "haveSendGoods"],
  ["退款中", "refunding"],
  ["需要评价", "waitRate"],
  ["成功的订单", "success"],
  ["关闭的订单", "closed"],
  ["三个月前订单", "beforeThreeMonths"]
]
const columns = ["商品", "单价", "数量", "履约售后", "交易状态", "实收款", "操作"]

/** 已卖出的宝贝. */
export async function showOrders(): Promise<void> {
  const address = location.href
  const list = element("div", { class: "sold_list__m3+Qz" }, element("p", {}, "加载中…"))
  drawShell(element("h1", { class: "page-title" }, "已卖出的宝贝"), searchForm(), tabBar(), list)
  const { current = "1", pageSize = "15", tabCode = "latest3Months", search = "" } = query()
  try {
    const answer = await asyncSold<OrdersAnswer>({ tabCode, pageNum: current, pageSize, unionSearch: search })
    if (location.href === address) drawList(list, answer)
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem
    drawRefusal(list, problem)
  }
}

function drawList(list: HTMLElement, { mainOrders, page, simulation }: OrdersAnswer): void {
  const position = {
    current: page.currentPage,
    pageSize: page.pageSize,
    total: page.totalNumber,
    turn: (target: number) => refine({ current: String(target) })
  }
  const drawn = simulation.state === "partly-rendered" ? Math.ceil(mainOrders.length / 2) : mainOrders.length
  const words =
    simulation.state === "redesigned" ? ["货", "价", "件", "售后", "走到哪了", "到账", "做什么"] : columns
  const tables = mainOrders.map((order, index) =>
    index < drawn ? orderTable(order) : element("table", { class: "next-table-row", "aria-busy": "true" })
  )
  list.replaceChildren(
    element(
      "div",
      { class: "list-head" },
      element("button", { type: "button", class: "next-btn" }, "批量发货"),
      element("button", { type: "button", class: "next-btn" }, "批量打单"),
      smallPager(position)
    ),
    element(
      "div",
      { class: "next-table next-table-medium sold_table__Q1w2e" },
      element(
        "div",
        { class: "next-table-header" },
        element(
          "table",
          {},
          columnWidths(),
          element("thead", {}, element("tr", {}, ...words.map((word) => element("th", {}, word))))
        )
      ),
      element("div", { class: "next-table-body" }, ...(tables.length > 0 ? tables : [nothing()]))
    ),
    largePager(position)
  )
}

const nothing = () =>
  element("div", { class: "next-table-empty" }, "没有符合条件的宝贝，请尝试其他搜索条件。")

function searchForm(): HTMLElement {
  const field = element("input", {
    "aria-label": "搜索",
    value: query().search ?? "",
    placeholder: "订单编号/商品名称"
  })
  const submit = (event: Event) => {
    event.preventDefault()
    refine({ search: field.value.trim(), current: "" })
  }
  return element(
    "form",
    { class: "filters search-form_box-button-list__+Yi18", submit },
    element("label", { class: "field" }, "订单编号", field),
    element("button", { type: "submit", class: "next-btn round" }, "搜索订单")
  )
}

const tabBar = () =>
  element(
    "div",
    { class: "next-tabs", role: "tablist" },
    ...tabs.map(([label, tabCode]) =>
      element(
        "div",
        {
          class: `next-tabs-tab${(query().tabCode ?? "") === tabCode ? " active" : ""}`,
          role: "tab",
          click: () => refine({ tabCode, current: "" })
        },
        element("div", { class: "next-tabs-tab-inner" }, label)
      )
    )
  )
