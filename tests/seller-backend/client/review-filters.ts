import { type Query, query, refine } from "./address"
import { element } from "./element"
import { icon } from "./icon"

const groups: [label: string, chips: [label: string, filter: Query][]][] = [
  [
    "评价内容",
    [
      ["有内容", { content: "hasContent" }],
      ["有图片", { content: "hasPhoto" }],
      ["有视频", { content: "hasVideo" }],
      ["有追评", { content: "hasAppend" }]
    ]
  ],
  [
    "商家回复",
    [
      ["已回复", { explain: "explained" }],
      ["未回复", { explain: "notExplain" }]
    ]
  ],
  [
    "投诉状态",
    [
      ["投诉审核中", {}],
      ["投诉成立", {}],
      ["投诉不成立", {}]
    ]
  ]
]

function chip([label, filter]: [string, Query]): HTMLElement {
  const entries = Object.entries(filter)
  const on = entries.length > 0 && entries.every(([name, value]) => query()[name] === value)
  const toggled = Object.fromEntries(entries.map(([name, value]) => [name, on ? "" : value]))
  return element(
    "button",
    {
      type: "button",
      class: `next-tag next-tag-checkable${on ? " checked" : ""}`,
      "aria-pressed": on,
      click: () => refine({ ...toggled, current: "" })
    },
    label
  )
}

function select(shown: string): HTMLElement {
  return element(
    "span",
    { class: "next-select next-select-trigger", role: "combobox", "aria-expanded": "false" },
    element("em", {}, shown),
    icon("下箭头")
  )
}

const emotions: Record<string, string> = { "11": "正面评价", "12": "中性评价", "13": "负面评价" }

/** Search, dates, 情感分类 and the chips. Their values live in the address. */
export function reviewFilters(): HTMLElement {
  const now = query()
  const [from, to] = (now.dateRange ?? "").split(",")
  const field = element("input", {
    name: "search",
    value: now.search ?? "",
    placeholder: "评价关键词/买家昵称/订单编号/商品ID"
  })
  const search = (event: Event) => {
    event.preventDefault()
    refine({ search: field.value.trim(), current: "" })
  }
  return element(
    "form",
    { class: "filters", submit: search },
    element("label", { class: "field" }, "搜索", field),
    element(
      "span",
      { class: "field next-date-picker" },
      "评价时间",
      element("em", {}, from || "起始日期"),
      "–",
      element("em", {}, to || "结束日期"),
      icon("日历")
    ),
    element(
      "span",
      { class: "field" },
      "情感分类",
      select(emotions[now.emotion ?? ""] ?? "请选择"),
      select("请选择")
    ),
    element("button", { type: "submit", class: "next-btn round" }, "搜索"),
    element(
      "button",
      { type: "button", class: "next-btn plain", click: () => refine(cleared(now)) },
      "清除条件"
    ),
    element(
      "div",
      { class: "chips" },
      ...groups.flatMap(([label, chips]) => [element("span", {}, label), ...chips.map(chip)]),
      element("a", { class: "why" }, "评价不展示原因查询")
    )
  )
}

const cleared = (now: Query): Query => Object.fromEntries(Object.keys(now).map((name) => [name, ""]))
