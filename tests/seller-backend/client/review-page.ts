import type { ReviewsAnswer } from "../answers/reviews"
import { query, refine } from "./address"
import { mtop, Refused } from "./call"
import { element } from "./element"
import { largePager, smallPager } from "./pager"
import { redesignedReviews } from "./redesigned"
import { drawRefusal } from "./refusal"
import { reviewFilters } from "./review-filters"
import { reviewRows } from "./review-row"
import { settings } from "./settings"
import { drawShell } from "./shell"

const columns = ["情感分类", "评价内容", "商品信息", "买家信息", "操作"]
const tabs = ["数据概览", "评价管理", "评价有礼", "评价分析", "问大家", "种草", "买家秀"]

/** The list of reviews from buyers: frame first, rows once the answer is here. */
export async function showReviews(): Promise<void> {
  const address = location.href
  const list = element(
    "div",
    { class: "next-loading next-loading-inline rate-list" },
    element("p", {}, "加载中…")
  )
  drawShell(
    element(
      "div",
      { class: "next-message next-message-notice" },
      element(
        "div",
        { class: "next-message-content" },
        "评价业务规则及常见问题请点此查看：",
        element("a", {}, "查看详情")
      )
    ),
    tabBar(),
    banner(),
    element(
      "div",
      { class: "sub-tabs" },
      element("a", { class: "active" }, "来自买家的评价"),
      element("a", {}, "待买家评价")
    ),
    reviewFilters(),
    list
  )
  try {
    const answer = await mtop<ReviewsAnswer>("mtop.rm.sellercenter.list.data.pc", asked())
    if (location.href === address) drawList(list, answer)
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem
    drawRefusal(list, problem)
  }
}

function asked(): object {
  const { current = "1", pageSize = "20", dateRange = "", ...filters } = query()
  return {
    pageType: "rateWait4PC",
    pagination: { current: Number(current), pageSize: Number(pageSize) },
    dateRange: dateRange.split(",").filter(Boolean),
    timeTag: [],
    ...filters
  }
}

function drawList(list: HTMLElement, { data, simulation }: ReviewsAnswer): void {
  const { dataSource, pagination } = data.data
  const position = { ...pagination, turn: (page: number) => refine({ current: String(page) }) }
  const head = element(
    "div",
    { class: "list-head" },
    element("button", { type: "button", class: "next-btn next-btn-primary round" }, "批量回复"),
    element("span", {}, "已选"),
    smallPager(position)
  )
  list.className = "next-loading-wrap rate-list"
  if (simulation.state === "redesigned") {
    list.replaceChildren(head, redesignedReviews(dataSource))
    return
  }
  const rows = dataSource.flatMap((row, index) => {
    const extra = simulation.extras[row.rateContent.mainRate.feedId]
    const drawn = simulation.state !== "partly-rendered" || index < dataSource.length / 2
    return extra && drawn ? reviewRows(row, extra) : [skeleton()]
  })
  const heading = (word: string) =>
    element(
      "th",
      { class: "next-table-header-node", role: "columnheader" },
      element("div", { class: "next-table-cell-wrapper" }, settings.renamed[word] ?? word)
    )
  const table = element(
    "table",
    { role: "table" },
    element(
      "thead",
      { class: "next-table-header" },
      element(
        "tr",
        {},
        element("th", {}, element("input", { type: "checkbox", "aria-label": "全选" })),
        ...columns.map(heading)
      )
    ),
    element("tbody", { class: "next-table-body" }, ...(rows.length > 0 ? rows : [nothing()]))
  )
  list.replaceChildren(
    head,
    element("div", { class: "next-table next-table-medium" }, table),
    largePager(position)
  )
}

const nothing = () =>
  element("tr", { class: "next-table-empty" }, element("td", { colspan: columns.length + 1 }, "没有数据"))

const skeleton = () =>
  element(
    "tr",
    { class: "next-table-row", "aria-busy": "true" },
    ...["", ...columns].map(() =>
      element("td", { class: "next-table-cell" }, element("span", { class: "skeleton" }))
    )
  )

const tabBar = () =>
  element(
    "div",
    { class: "next-tabs", role: "tablist" },
    ...tabs.map((label) =>
      element(
        "div",
        { class: `next-tabs-tab${label === "评价管理" ? " active" : ""}`, role: "tab" },
        element("div", { class: "next-tabs-tab-inner" }, label)
      )
    )
  )

/** An advertisement with a table of its own, whose words resemble those of the list. */
const banner = () =>
  element(
    "div",
    { class: "banner" },
    element("strong", {}, "开通", element("em", {}, "评价有礼"), "，提升商品转化"),
    element(
      "table",
      {},
      element(
        "tbody",
        {},
        element(
          "tr",
          {},
          ...["评价率提升", "有图评价率提升", "商品订单转化提升"].map((word) => element("th", {}, word))
        ),
        element("tr", {}, ...["50%", "80%", "75%"].map((word) => element("td", {}, word)))
      )
    ),
    element("button", { type: "button", class: "next-btn" }, "去开通")
  )
