import { go, ordersPath, refundsPath, reviewsPath } from "./address"
import { type Child, element } from "./element"
import { icon } from "./icon"
import { settings } from "./settings"

const rail = ["首页", "常用", "营销", "交易", "商品", "物流", "推广", "客服", "店铺", "私域", "财务", "金融"]
const tradeMenu: [string, string][] = [
  ["已卖出宝贝", ordersPath],
  ["退款管理", refundsPath],
  ["售后任务", ""],
  ["评价管理", reviewsPath],
  ["挽单助手", ""],
  ["改单服务", ""]
]

function topBar(): HTMLElement {
  const { kind, name } = settings.shop
  const tool = (label: string) => element("a", { class: "top-tool" }, icon(label), label)
  return element(
    "header",
    { class: "top-bar" },
    element("div", { class: "logo" }, kind === "tmall" ? "天猫" : "千牛"),
    element("div", { class: "ai-mode" }, "✦ AI模式"),
    element("div", { class: "top-search" }, icon("搜索"), element("span", {}, "评价")),
    element("div", { class: "notice" }, "公告 · 2026年淘宝直播盛典 →"),
    tool("规则"),
    tool("下载"),
    tool("消息"),
    tool("反馈"),
    element(
      "div",
      { class: "shop" },
      element("span", { class: "shop-picture" }, name.slice(0, 1)),
      element("span", { class: "shop-name", "aria-label": "当前店铺" }, name)
    )
  )
}

function railMenu(): HTMLElement {
  const entry = (label: string) =>
    element("li", { class: label === "交易" ? "active" : null }, element("a", {}, icon(label), label))
  return element(
    "nav",
    { class: "rail", "aria-label": "工作台菜单" },
    element("ul", {}, ...rail.map(entry)),
    element("ul", { class: "apart" }, entry("数据"), entry("服务")),
    element("p", {}, "关于千牛", element("br"), "© 商家工作台")
  )
}

function sideMenu(): HTMLElement {
  const entry = ([label, path]: [string, string]) =>
    element(
      "li",
      { class: path && location.pathname.startsWith(path) ? "active" : null },
      element("a", { href: path || "#", click: (event) => follow(event, path) }, label)
    )
  return element(
    "nav",
    { class: "side-menu", "aria-label": "交易" },
    element("h2", {}, "交易"),
    element("h3", {}, "订单管理"),
    element("ul", {}, ...tradeMenu.map(entry)),
    element("h3", {}, "投诉与申诉"),
    element("h3", {}, "交易工具")
  )
}

function follow(event: Event, path: string): void {
  event.preventDefault()
  if (path) go(path)
}

/** The workbench around a page. The page itself is drawn into `#icestarkNode`. */
export function drawShell(...page: Child[]): void {
  const container = document.getElementById("icestark-container")
  const main = element("main", { id: "icestarkNode" }, ...page)
  container?.replaceChildren(topBar(), element("div", { class: "body" }, railMenu(), sideMenu(), main))
}
