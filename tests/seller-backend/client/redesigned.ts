import type { ReviewRow } from "../answers/reviews"
import { chinaTime } from "../china-time"
import { element } from "./element"

/** The same rows as a redesign might show them: other words, no table, nothing that was there before. */
export function redesignedReviews(rows: ReviewRow[]): HTMLElement {
  const names = ["心情", "顾客怎么说", "哪件宝贝", "顾客", "可以做什么"]
  const card = (row: ReviewRow) =>
    element(
      "section",
      { class: "r-card" },
      element("b", {}, row.emotionType.status === "11" ? "满意" : "不太满意"),
      element("p", {}, row.rateContent.mainRate.content),
      element("a", { href: row.itemInfo.link }, row.itemInfo.title),
      element("small", {}, `单 ${row.orderInfo.orderId}`),
      element("span", {}, row.userInfo.userName),
      element("time", {}, `写于 ${chinaTime(row.rateContent.mainRate.date).slice(5, 16)}`),
      element("button", { type: "button" }, "回一句")
    )
  return element(
    "div",
    { class: "r-board" },
    element("div", { class: "r-head" }, ...names.map((name) => element("span", {}, name))),
    ...rows.map(card)
  )
}
